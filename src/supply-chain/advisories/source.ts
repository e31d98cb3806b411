import type { Advisory } from "../../model/advisory.ts";
import { type Answer, type Ask, ask, shownAddress } from "../http.ts";
import type { RegistryWorld } from "../registries/world.ts";

/** What one source knows of one package's version. */
export type Known =
  | { readonly kind: "known"; readonly advisories: readonly Advisory[]; readonly unrated?: string }
  /** It cannot tell; another may. */
  | { readonly kind: "problem"; readonly message: string };

/** Requests of one lookup; whatever its size, there are no more. */
export interface Asking {
  readonly world: RegistryWorld;
  readonly request: (address: string, options: Ask) => Promise<Answer>;
  /** How many were made. */
  readonly count: () => number;
}

/** Milliseconds for one of them. */
const timeout = 15_000;
/** Bytes of one answer. */
const limit = 16 * 1_048_576;

/** Milliseconds after which a lookup asks no more, and problems after which it does not ask the same place again. */
const [patience, mostProblems] = [90_000, 3];

/** At most `most` requests; those after it are answered here. */
export function askingAtMost(most: number, world: RegistryWorld): Asking {
  let made = 0;
  const began = performance.now();
  const problems = new Map<string, number>();
  return {
    world,
    count: () => made,
    request: async (address, options) => {
      world.signal?.throwIfAborted();
      const place = URL.canParse(address) ? new URL(address).origin : address;
      const failed = problems.get(place) ?? 0;
      if (failed >= mostProblems)
        return problem(`${shownAddress(place)} failed ${failed} times, and is not asked again`);
      if (performance.now() - began > patience)
        return problem(`it was not all answered within ${patience / 1000} s`);
      if (made >= most) return problem(`more than ${most} requests would be needed`);
      made += 1;
      const { signal } = world;
      const answer = await ask(address, { timeout, limit, ...options, ...(signal ? { signal } : {}) });
      if (answer.kind === "problem") problems.set(place, (problems.get(place) ?? 0) + 1);
      return answer;
    },
  };
}

/** Does something with each, so many at a time, and gives the results in their order. */
export async function eachOf<Item, Result>(
  all: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const rest = [...all.entries()];
  const worker = async () => {
    for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
      results[next[0]] = await work(next[1]);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, all.length) }, worker));
  return results;
}

function problem(message: string): Answer {
  return { kind: "problem", message };
}
