import { openClone } from "./clone.ts";
import type { Command } from "./command.ts";

/**
 * Shows what apply would do once the working tree, or the commit --head, is merged into the branch as it stands
 * now, told apart from what was waiting already.
 */
export const plan: Command = async (invocation, world) => {
  // Loaded while git answers.
  const [opened, { planClone }] = await Promise.all([
    openClone(invocation, world),
    import("./plan-clone.ts"),
  ]);
  await using clone = opened;
  return await planClone(clone, invocation, world);
};
