import { decodePending } from "../deployed/codecs.ts";
import { pendingPath, statusPath } from "../deployed/paths.ts";
import { decodeStatus } from "../deployed/status-codec.ts";
import type { DeploymentId } from "../model/deployment.ts";
import type { Pending } from "../model/status.ts";
import { untilWon } from "./attempts.ts";
import { headNow } from "./head.ts";

import type { ApplyPorts } from "./ports.ts";

/**
 * Adds changes on whatever head there is by now, never over a deployment that is no longer ours: `ours` is
 * asked with what the head says, and a deployment it refuses is left out. Returns the new head (null when
 * nothing was left to write) and the deployments that were lost.
 */
export async function publishOwn(
  ports: Pick<ApplyPorts, "branch" | "sleep" | "random">,
  entries: readonly OwnEntry[],
  message: string,
): Promise<{ readonly head: string | null; readonly lost: ReadonlySet<DeploymentId> }> {
  return untilWon(ports, async () => {
    const head = await headNow(ports);
    const texts = await ports.branch.read(
      head,
      entries.flatMap(({ id }) => [statusPath(id), pendingPath(id)]),
    );
    const lost = new Set<DeploymentId>();
    const changes = new Map<string, string | null>();
    for (const entry of entries) {
      const text = texts.get(statusPath(entry.id));
      const decoded = text === undefined ? undefined : decodeStatus(statusPath(entry.id), text);
      const holds =
        decoded?.kind === "status" &&
        decoded.status.revision === entry.revision &&
        decoded.status.lease?.run === entry.run;
      if (!holds) {
        lost.add(entry.id);
        continue;
      }
      for (const [path, content] of entry.changes) changes.set(path, content);
      changes.set(...entry.pending(pendingIn(texts, entry.id)));
    }
    if (changes.size === 0) return { head: null, lost };
    const published = await ports.branch.publish({
      expected: head,
      changes,
      message,
    });
    return published.kind === "published" ? { head: published.head, lost } : null;
  });
}

/** What one deployment adds, and the lease under which it may. */
export interface OwnEntry {
  readonly id: DeploymentId;
  readonly revision: number;
  readonly run: string;
  readonly changes: ReadonlyMap<string, string | null>;
  /** Its place in the index, given what stands there by now. */
  readonly pending: (known: Pending | undefined) => readonly [string, string | null];
}

function pendingIn(texts: ReadonlyMap<string, string>, id: DeploymentId): Pending | undefined {
  const text = texts.get(pendingPath(id));
  const decoded = text === undefined ? undefined : decodePending(id, text);
  return decoded?.kind === "value" ? decoded.value : undefined;
}
