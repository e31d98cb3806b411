import { count, sanitize } from "../../report/text.ts";
import type { SecretPlace } from "./documents.ts";
import type { Migration, Taken } from "./plan.ts";
import type { Recorded } from "./records.ts";

export interface Said {
  readonly made: Migration;
  readonly records: Recorded;
  readonly written: readonly string[];
  readonly dryRun: boolean;
}

/** What was taken, where secrets are wanted, and what was written: names and places, never values. */
export function sayMigration({ made, records, written, dryRun }: Said): string {
  const environments = [...new Set(made.taken.map(({ environment }) => environment))];
  const blocks = [
    ...environments.map((id) =>
      sayEnvironment(
        id,
        made.taken.filter(({ environment }) => environment === id),
      ),
    ),
    records.taken.map((one) => sanitize(`${one.environment}/${one.server}  ${one.version}`)).join("\n"),
    saySecrets(made.secrets),
    sayFiles(written, dryRun),
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
}

function sayEnvironment(id: string, taken: readonly Taken[]): string {
  const files = [...new Set(taken.map(({ file }) => file))];
  const width = Math.max(...taken.map(({ server }) => server.length));
  const lines = taken.map(({ server, entry, built }) => {
    const name = server.padEnd(width);
    if (built === null) return `  · ${name}  is there already`;
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
    return `  ✓ ${name}  ${words.join("   ")}`;
  });
  return [`${id}  (${files.join(", ")})`, ...lines].map(sanitize).join("\n");
}

function saySecrets(secrets: readonly SecretPlace[]): string {
  if (secrets.length === 0) return "";
  const lines = secrets.map(({ server, variable, reference, file, line, plain }) => {
    const where = `${file}${line > 0 ? `:${line}` : ""}`;
    return sanitize(
      `  ${server} ${variable} → ${reference}${plain ? `   its value stands in ${where}` : ""}`,
    );
  });
  const isPlain = secrets.some(({ plain }) => plain);
  return [
    "secrets, by the name under which clients and headgate apply find them in their environment:",
    ...lines,
    ...(isPlain
      ? ["  export each value under its name before you apply: the client's file will hold the name alone"]
      : []),
  ].join("\n");
}

function sayFiles(written: readonly string[], dryRun: boolean): string {
  if (written.length === 0) return "nothing to write: all of it is there already, or could not be taken";
  const verb = dryRun ? "would write" : "wrote";
  const shown = written.map((path) =>
    sanitize(path.replace(/([0-9a-f]{12})[0-9a-f]{52}\.json$/, "$1….json")),
  );
  return shown.map((path) => `${verb} ${path}`).join("\n");
}
