import { must } from "./process.ts";

export interface FileChange {
  readonly status: "added" | "removed" | "modified" | "renamed";
  readonly path: string;
  readonly previous: string | null;
  readonly oid: string;
  readonly additions: number;
  readonly deletions: number;
}

/** What differs between two trees or commits, with renames found as GitHub does. */
export async function changesBetween(
  repository: string,
  before: string,
  after: string,
): Promise<readonly FileChange[]> {
  const text = await must(repository, [
    "diff",
    "-z",
    "-M",
    "--raw",
    "--no-abbrev",
    "--numstat",
    before,
    after,
  ]);
  const fields = text.split("\0");
  const raw: Omit<FileChange, "additions" | "deletions">[] = [];
  const counts = new Map<string, readonly [number, number]>();
  for (let at = 0; at < fields.length && fields[at] !== ""; ) {
    const field = fields[at++] ?? "";
    if (field.startsWith(":")) {
      const [, , old = "", oid = "", letter = ""] = field.split(" ");
      const first = fields[at++] ?? "";
      const renamed = letter.startsWith("R");
      const path = renamed ? (fields[at++] ?? "") : first;
      const status = statuses[letter[0] ?? ""] ?? "modified";
      raw.push({ status, path, previous: renamed ? first : null, oid: status === "removed" ? old : oid });
      continue;
    }
    const [added = "-", deleted = "-", name = ""] = field.split("\t");
    // A renamed file's names stand in fields of their own.
    if (name === "") at += 1;
    const path = name === "" ? (fields[at++] ?? "") : name;
    counts.set(path, [added === "-" ? 0 : Number(added), deleted === "-" ? 0 : Number(deleted)]);
  }
  return raw.map((change) => {
    const [additions, deletions] = counts.get(change.path) ?? [0, 0];
    return { ...change, additions, deletions };
  });
}

const statuses: Readonly<Record<string, FileChange["status"]>> = {
  A: "added",
  D: "removed",
  M: "modified",
  T: "modified",
  R: "renamed",
};
