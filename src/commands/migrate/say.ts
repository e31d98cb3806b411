import { count, sanitize, widthOf, wrap } from "../../report/text.ts";
import type { SecretPlace } from "./documents.ts";
import type { Migration, Taken } from "./plan.ts";
import type { Recorded } from "./records.ts";

export interface Said {
  readonly made: Migration;
  readonly records: Recorded;
  readonly written: readonly string[];
  readonly dryRun: boolean;
  /** Columns that a line may take. */
  readonly width: number;
}

/** What was taken, where secrets are wanted, and what was written: names and places, never values. */
export function sayMigration({ made, records, written, dryRun, width }: Said): string {
  const environments = [...new Set(made.taken.map(({ environment }) => environment))];
  const blocks = [
    ...environments.map((id) =>
      sayEnvironment(
        id,
        made.taken.filter(({ environment }) => environment === id),
        width,
      ),
    ),
    records.taken.map((one) => sanitize(`${one.environment}/${one.server}  ${one.version}`)).join("\n"),
    saySecrets(made.secrets, width),
    sayFiles(written, dryRun),
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
}

function sayEnvironment(id: string, taken: readonly Taken[], width: number): string {
  const files = [...new Set(taken.map(({ file }) => file))];
  const longest = Math.max(...taken.map(({ server }) => server.length));
  const lines = taken.flatMap(({ server, entry, built }) => {
    const name = server.padEnd(longest);
    if (built === null) return sanitize(`  · ${name}  is there already`);
    const { contract } = built.document.release;
    const words = [
      built.version,
      built.what,
      ...(built.pinned ? ["the version published today"] : []),
      contract === undefined
        ? "no contract"
        : `${count(contract.tools, "tool")}, contract ${contract.digest.slice(7, 19)}`,
      ...(entry === server ? [] : [`called ${entry}`]),
    ];
    return hang(sanitize(`  ✓ ${name}  `), words.map(sanitize), width);
  });
  return [sanitize(`${id}  (${files.join(", ")})`), ...lines].join("\n");
}

function saySecrets(secrets: readonly SecretPlace[], width: number): string {
  if (secrets.length === 0) return "";
  const lines = secrets.flatMap(({ server, variable, reference, file, line, plain }) => {
    const where = `${file}${line > 0 ? `:${line}` : ""}`;
    const words = [
      `${server} ${variable} → ${reference}`,
      ...(plain ? [`its value stands in ${where}`] : []),
    ];
    return hang("  ", words.map(sanitize), width);
  });
  const isPlain = secrets.some(({ plain }) => plain);
  return [
    ...wrap(
      "secrets, by the name under which clients and headgate apply find them in their environment:",
      width,
    ),
    ...lines,
    ...(isPlain
      ? wrap(
          "export each value under its name before you apply: the client's file will hold the name alone",
          width - 2,
        ).map((line) => `  ${line}`)
      : []),
    ...wrap(
      "one that is no secret: before you commit, take isSecret off it in the release, and move it to variables in the deployment",
      width - 2,
    ).map((line) => `  ${line}`),
  ].join("\n");
}

/** Parts of a line side by side as far as there is room, the others below the first of them. */
function hang(head: string, parts: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const longer = last === undefined ? part : `${last}   ${part}`;
    if (last !== undefined && widthOf(head) + widthOf(longer) <= width) lines.splice(-1, 1, longer);
    else lines.push(part);
  }
  return lines.map((line, index) => (index === 0 ? head : " ".repeat(widthOf(head))) + line);
}

function sayFiles(written: readonly string[], dryRun: boolean): string {
  if (written.length === 0) return "nothing to write: all of it is there already, or could not be taken";
  const verb = dryRun ? "would write" : "wrote";
  const shown = written.map((path) =>
    sanitize(path.replace(/([0-9a-f]{12})[0-9a-f]{52}\.json$/, "$1….json")),
  );
  return shown.map((path) => `${verb} ${path}`).join("\n");
}
