import type { Command } from "./command.ts";
import { wishToPromote } from "./edit-desired/wish.ts";
import { editDesired } from "./edit-desired.ts";

/** Makes a version blue and takes it out of the greens in one edit; by default what is blue upstream. */
export const promote: Command = async (invocation, world) => {
  const version = invocation.positionals[1] ?? null;
  return editDesired(invocation, world, {
    command: "promote",
    version,
    wish: (situation) => wishToPromote(situation, version),
  });
};
