import { createHash } from "node:crypto";
import type { Repository } from "./repository.ts";

/**
 * Those changes that change something on top of a commit: a text that lies there already, or a removal of what
 * does not exist, is left out. Compares ids, so no content is read.
 */
export async function effectiveChanges(
  repository: Repository,
  parent: string | null,
  changes: ReadonlyMap<string, string | null>,
): Promise<ReadonlyMap<string, string | null>> {
  const present = parent === null ? new Map() : await repository.trees.locate(parent, [...changes.keys()]);
  const algorithm = repository.zero.length === 64 ? "sha256" : "sha1";
  return new Map(
    [...changes].filter(([path, text]) => {
      const entry = present.get(path);
      if (text === null || !entry) return (text === null) === (entry !== undefined);
      return entry.mode !== "100644" || entry.oid !== blobId(algorithm, text);
    }),
  );
}

/** The id that git gives a blob of this text. */
function blobId(algorithm: "sha1" | "sha256", text: string): string {
  const bytes = Buffer.from(text, "utf8");
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
