import { refuse } from "./asked.ts";
import type { Command } from "./command.ts";
import { wishToPromote } from "./edit-desired/wish.ts";
import { editDesired } from "./edit-desired.ts";
import { selectionOf } from "./selection.ts";

/**
 * Makes versions blue and takes them out of the greens in one edit, all of them or none; by default what is blue
 * upstream.
 */
export const promote: Command = async (invocation, world) => {
  const [named = "", version] = invocation.positionals;
  const selection = selectionOf(named);
  if (selection.kind === "problem") return refuse(world, selection.finding);
  const [first, ...others] = selection.servers;
  const several = others.length > 0;
  if (version !== undefined && (several || first.version !== undefined)) {
    return refuse(world, {
      rule: "selection/invalid",
      message: several
        ? `${version} cannot be meant for ${others.length + 1} servers`
        : `${first.server} is asked for at ${first.version} and at ${version}`,
      hint: several
        ? `name each with its own: ${first.server}@${version},${others[0]?.server}@VERSION`
        : "leave one of the two out",
    });
  }
  const only = version === undefined ? first : { server: first.server, version };
  return editDesired(invocation, world, {
    command: "promote",
    servers: [only, ...others],
    wish: wishToPromote,
  });
};
