import { failure, GitError } from "./error.ts";
import type { Repository } from "./repository.ts";

export interface RefUpdate {
  /** Full name: `refs/heads/deployed`. */
  readonly ref: string;
  /** Null removes it. */
  readonly to: string | null;
  /** What it must be now; null: it must not exist; absent: whatever it is. */
  readonly from?: string | null;
}

export type RefsUpdated =
  | { readonly kind: "updated" }
  /** One of them was not what it had to be; none was changed. */
  | { readonly kind: "moved" };

/** Changes refs by compare-and-swap, all or none. */
export async function updateRefs(
  repository: Repository,
  updates: readonly RefUpdate[],
): Promise<RefsUpdated> {
  for (const { ref } of updates) {
    if (/^refs\/[^\0\n]+$/.test(ref)) continue;
    throw new GitError("git/invalid-path", `${JSON.stringify(ref)} is not the full name of a ref.`, {
      hint: "this is a mistake in Headgate; please report it",
    });
  }
  const input = updates
    .map(({ ref, to, from }) => {
      const old = from === undefined ? "" : (from ?? repository.zero);
      return to === null ? `delete ${ref}\0${old}\0` : `update ${ref}\0${to}\0${old}\0`;
    })
    .join("");
  const result = await repository.run(["update-ref", "-z", "--stdin"], { input });
  if (result.status === 0) return { kind: "updated" };
  const lost =
    /is at [0-9a-f]+ but expected|reference already exists|unable to resolve reference|reference is missing/;
  if (lost.test(result.stderr)) return { kind: "moved" };
  throw failure("update-ref", result.status, result.stderr);
}

/** One ref by compare-and-swap: `from` null creates it, and only if it is absent. */
export function updateRef(
  repository: Repository,
  ref: string,
  to: string,
  from: string | null,
): Promise<RefsUpdated> {
  return updateRefs(repository, [{ ref, to, from }]);
}
