import { statusPath } from "../deployed/paths.ts";
import type { Ahead } from "./ahead.ts";
import { pendingWith } from "./pending.ts";

/** The files of a write-ahead: outputs and lease together. What is obsolete stays until it is concluded. */
export function aheadChanges(ahead: Ahead): ReadonlyMap<string, string | null> {
  return new Map<string, string | null>([
    ...[...ahead.outputs].map(([path, text]) => [`${ahead.id}/${path}`, text] as const),
    [statusPath(ahead.id), ahead.statusText],
    pendingWith(ahead.id, ahead.status, ahead.status.at, { digest: ahead.wish, policy: ahead.bound }),
  ]);
}
