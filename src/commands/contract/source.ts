import type { Source } from "../../convention/source.ts";
import type { Clone } from "../clone.ts";
import type { Invocation } from "../command.ts";
import { commitSource } from "../commit-source.ts";
import { textOf } from "../options.ts";
import { desiredHead } from "../workspace.ts";

/** Where releases are read from: the commit `--head`, else the working tree, else the head of the default branch. */
export async function contractSource(clone: Clone, invocation: Invocation): Promise<Source> {
  const head = textOf(invocation, "head");
  if (head === undefined && !clone.repository.bare) {
    const { workingTree } = await import("../../convention/working-tree.ts");
    return workingTree(clone.root);
  }
  if (head === undefined) return commitSource(clone, (await desiredHead(clone)).commit);
  const { resolve } = await import("../../git/ancestry.ts");
  return commitSource(clone, await resolve(clone.repository, head));
}
