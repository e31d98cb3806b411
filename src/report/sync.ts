import { marks } from "./marks.ts";
import { padEnd, paint, sanitize, type TextOptions, widthOf } from "./text.ts";

export interface SyncReport {
  readonly files: readonly {
    readonly environment: string;
    readonly server: string;
    readonly outcome: "applied" | "unchanged" | "planned" | "fenced" | "failed";
    readonly message: string;
  }[];
  readonly applying: readonly {
    readonly environment: string;
    readonly server: string;
    readonly revision: number;
  }[];
  readonly dryRun: boolean;
}

const signs = {
  applied: marks.pass,
  unchanged: { sign: "·", style: "faint" },
  planned: { sign: "→", style: "strong" },
  fenced: marks.fail,
  failed: marks.fail,
} as const;

/** A line per entry of a client file: whose it is, and what became of it. */
export function formatSync({ files, applying, dryRun }: SyncReport, options: TextOptions): string {
  const rows = [
    ...files.map(({ environment, server, outcome, message }) => ({
      name: sanitize(`${environment}/${server}`),
      ...signs[outcome],
      message: sanitize(message),
    })),
    ...applying.map(({ environment, server, revision }) => ({
      name: sanitize(`${environment}/${server}`),
      ...marks.wait,
      message: `revision ${revision} is being applied; sync again when it is done`,
    })),
  ];
  if (rows.length === 0) return "no client file is deployed there";
  const width = Math.max(...rows.map(({ name }) => widthOf(name)));
  const lines = rows.map(
    ({ name, sign, style, message }) => `${paint(style, sign, options)} ${padEnd(name, width)}   ${message}`,
  );
  return [...lines, ...(dryRun ? ["", "dry run: nothing was written"] : [])].join("\n");
}
