import { notePush } from "./activity.ts";
import type { Hub } from "./hub.ts";
import { type Breach, breachOf, type RefChange } from "./protection.ts";
import { syncPulls } from "./pulls.ts";

export type Moved =
  | { readonly kind: "moved" }
  /** Another write came between: where the ref stands now. */
  | { readonly kind: "raced"; readonly at: string | null }
  | { readonly kind: "breach"; readonly breach: Breach };

/** Moves a ref for somebody: rules first, then git's own compare-and-swap, then what pull requests follow from it. */
export async function moveRef(hub: Hub, change: RefChange): Promise<Moved> {
  const breach = await breachOf(hub, change);
  if (breach) return { kind: "breach", breach };
  for (const hook of hub.beforeMove) await hook(change.ref);
  if (!(await hub.git.move(change.ref, change.after, change.before))) {
    return { kind: "raced", at: await hub.git.resolve(change.ref) };
  }
  await notePush(hub, change);
  await syncPulls(hub, change.by);
  return { kind: "moved" };
}
