import type { Path } from "./tree.ts";
import type { Expectation } from "./validator.ts";
import { expectations } from "./validators/expectations.ts";

export type { Expectation };

/**
 * What the schema of a kind expects at a path. The value decides which branch of a choice is meant. Undefined
 * where nothing is expected there.
 */
export function expectationAt(kind: string, path: Path, value: unknown): Expectation | undefined {
  const root = expectations[kind];
  let node = root && settle(root, root, value);
  let here = value;
  for (const step of path) {
    if (!root || !node) return undefined;
    here = memberOf(here, step);
    const next =
      typeof step === "number" ? node.items : (own(node.properties, step) ?? node.additionalProperties);
    node = next && settle(root, next, here);
  }
  return node;
}

/** Follows references and the branch that the value's tag names; what stands beside a reference wins. */
function settle(root: Expectation, node: Expectation, value: unknown): Expectation {
  let settled = node;
  while (settled.$ref !== undefined) {
    const { $ref, ...own } = settled;
    settled = { ...root.$defs?.[$ref.replace("#/$defs/", "")], ...own };
  }
  if (settled.tag === undefined) return settled;
  const tag = settled.tag;
  const branches = (settled.oneOf ?? []).map((branch) => settle(root, branch, undefined));
  const chosen = branches.find((branch) => branch.properties?.[tag]?.const === memberOf(value, tag));
  return chosen ?? settled;
}

function memberOf(value: unknown, step: string | number): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, step)?.value;
}

function own(map: Readonly<Record<string, Expectation>> | undefined, key: string): Expectation | undefined {
  return map && Object.hasOwn(map, key) ? map[key] : undefined;
}
