import type { Target, TargetType } from "../model/target.ts";
import type { TargetAdapter } from "./adapter.ts";
import { haproxyAdapter } from "./haproxy/adapter.ts";
import { mcpAdapter } from "./mcp/adapter.ts";

/** The kinds of target that this version implements; the others are refused by their rule. */
const adapters: Readonly<Partial<Record<TargetType, TargetAdapter>>> = {
  mcp: mcpAdapter,
  haproxy: haproxyAdapter,
};

/** The adapter of a target; undefined where this version does not implement its type. */
export function adapterFor(target: Target): TargetAdapter | undefined {
  return adapters[target.type];
}

/** The adapter that an output on `deployed` belongs to, by its path from the deployment's folder. */
export function adapterOf(path: string): TargetAdapter | undefined {
  return Object.values(adapters).find(({ type }) => path.startsWith(`${type}-`));
}
