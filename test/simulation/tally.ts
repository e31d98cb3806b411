import type { Game } from "./play.ts";

/** How often what was seen: a simulation that never rolls back proves nothing about rollbacks. */
export type Tally = Map<string, number>;

export function count(tally: Tally, { world, witness }: Game): void {
  const add = (what: string) => tally.set(what, (tally.get(what) ?? 0) + 1);
  for (const { changes, message } of world.store.commits) {
    for (const [path, text] of changes) {
      if (text === null) continue;
      if (path.endsWith("/status.json")) {
        const status = JSON.parse(text) as { event: string; outcome: string };
        add(`${status.event} ${status.outcome}`);
      }
      if (path.startsWith("pending/")) add(`pending ${(JSON.parse(text) as { state: string }).state}`);
    }
    if (/"policy-changed"/.test(message)) add("policy-changed");
  }
  for (const what of witness.met) add(what);
}
