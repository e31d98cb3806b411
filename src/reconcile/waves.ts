import type { Environment } from "../model/environment.ts";
import { compareText } from "../model/finding.ts";

/**
 * The level of each environment in the promotion graph: 0 without upstream, else one above its highest.
 * Total: an environment that is not known counts as level 0, and a cycle is cut where it closes (the rule
 * `promotion/cycle` refuses it; this only has to end).
 */
export function waveOf(environments: ReadonlyMap<string, Environment>): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  const visiting = new Set<string>();
  const level = (id: string): number => {
    const known = levels.get(id);
    if (known !== undefined) return known;
    if (visiting.has(id)) return 0;
    visiting.add(id);
    const upstream = environments.get(id)?.upstream.environments ?? [];
    const result = upstream.reduce((highest, up) => Math.max(highest, level(up) + 1), 0);
    visiting.delete(id);
    levels.set(id, result);
    return result;
  };
  for (const id of [...environments.keys()].sort(compareText)) level(id);
  return levels;
}

/** All environments above one, however far. */
export function upstreamsOf(id: string, environments: ReadonlyMap<string, Environment>): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [...(environments.get(id)?.upstream.environments ?? [])];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (found.has(next) || next === id) continue;
    found.add(next);
    queue.push(...(environments.get(next)?.upstream.environments ?? []));
  }
  return found;
}
