import { must } from "./git/process.ts";
import type { GitHub } from "./github.ts";
import type { State } from "./state.ts";

/**
 * Takes note of all that the fake remembers; the function that is returned brings it back there. Ids and numbers go
 * on: nothing that comes after is taken for what was there before.
 */
export async function snapshot(github: GitHub): Promise<() => Promise<void>> {
  const { git, state } = github.hub;
  const { nextId: _, nextNumber: __, ...kept } = state;
  const copy: Kept = structuredClone(kept);
  const refs = await git.refs("refs/");
  return async () => {
    const there = new Map(refs.map(({ name, oid }) => [name, oid]));
    const now = await git.refs("refs/");
    const lines = [
      ...now.flatMap(({ name }) => (there.has(name) ? [] : [`delete ${name}`])),
      ...[...there].map(([name, oid]) => `update ${name} ${oid}`),
    ];
    await must(git.path, ["update-ref", "--stdin"], { input: `${lines.join("\n")}\n` });
    bringBack(state, structuredClone(copy));
    github.clearFaults();
    github.forget();
  };
}

type Kept = Omit<State, "nextId" | "nextNumber">;

/** In place: whoever looks at a part of it goes on seeing what is there now. */
function bringBack(state: Kept, copy: Kept): void {
  for (const [name, value] of Object.entries(copy)) {
    const own: unknown = Reflect.get(state, name);
    if (own instanceof Map) {
      own.clear();
      for (const [key, member] of value as ReadonlyMap<unknown, unknown>) own.set(key, member);
    } else if (Array.isArray(own)) own.splice(0, own.length, ...(value as readonly unknown[]));
    else Object.assign(Object(own), value);
  }
}
