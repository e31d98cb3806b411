import type { ProbeNote, ProbeNotes } from "../model/probed.ts";
import type { DeployedBranch } from "./branch.ts";
import { formatDocument, parseDocument } from "./document.ts";
import { count, instant, oneOf, record, struct, text } from "./shape.ts";

/** The file of an environment's folder that says when what is live there was last looked at. */
export function probedPath(environment: string): string {
  return `${environment}/probed.json`;
}

interface Probed {
  readonly headgate: 1;
  readonly servers: Readonly<Record<string, ProbeNote>>;
}

const note = struct<ProbeNote>(
  {
    at: instant,
    revision: count,
    outcome: oneOf(["as-reviewed", "drifted", "not-captured", "undecided", "bad", "not-live"]),
    message: text,
  },
  ["message"],
);
const shape = struct<Probed>({ headgate: oneOf([1]), servers: record(note) });

export function encodeProbed(notes: ProbeNotes): string {
  const probed: Probed = { headgate: 1, servers: Object.fromEntries(notes) };
  return formatDocument(probed, ["headgate"]);
}

/** One that cannot be read says nothing: everything there is looked at again, which does no harm. */
export function decodeProbed(environment: string, source: string): ProbeNotes {
  const parsed = parseDocument(source, { path: probedPath(environment), shape, environment });
  return new Map(parsed.kind === "value" ? Object.entries(parsed.value.servers) : []);
}

/** When what is live was last looked at, by environment, as it is known at a commit. */
export async function readProbed(
  branch: Pick<DeployedBranch, "read">,
  commit: string,
  environments: readonly string[],
): Promise<ReadonlyMap<string, ProbeNotes>> {
  const texts = await branch.read(commit, environments.map(probedPath));
  return new Map(
    environments.map((environment) => {
      const source = texts.get(probedPath(environment));
      return [environment, source === undefined ? new Map() : decodeProbed(environment, source)] as const;
    }),
  );
}
