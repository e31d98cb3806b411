import { refuse } from "./asked.ts";
import type { Command } from "./command.ts";
import { shareProblem } from "./edit-desired/share.ts";
import { wishTraffic } from "./edit-desired/wish.ts";
import { editDesired } from "./edit-desired.ts";

/** Sets the share of a version that is deployed, and moves the others in proportion. */
export const traffic: Command = async (invocation, world) => {
  const [server = "", version = "", share = ""] = invocation.positionals;
  const wrong = shareProblem(share);
  if (wrong) return refuse(world, wrong);
  return editDesired(invocation, world, {
    command: "traffic",
    servers: [{ server, version }],
    wish: (situation) => wishTraffic(situation, version, Number(share)),
  });
};
