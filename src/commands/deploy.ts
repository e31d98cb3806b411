import { refuse } from "./asked.ts";
import type { Command } from "./command.ts";
import { shareProblem } from "./edit-desired/share.ts";
import { wishToDeploy, wishToPromote } from "./edit-desired/wish.ts";
import { editDesired } from "./edit-desired.ts";
import { isSet } from "./workspace.ts";

/** Puts a version into an environment: green with a share of traffic, or blue. */
export const deploy: Command = async (invocation, world) => {
  const [server = "", version = ""] = invocation.positionals;
  const { traffic } = invocation.options;
  const share = typeof traffic === "number" ? traffic : null;
  const wrong = share === null ? undefined : shareProblem(String(share));
  if (wrong) return refuse(world, wrong);
  const blue = isSet(invocation, "blue");
  if (blue && share !== null && share !== 100) {
    const message = `blue gets what the greens leave: --blue and --traffic ${share} ask for two things`;
    const hint = "leave one of the two out";
    return refuse(world, { rule: "edit/is-blue", message, hint });
  }
  return editDesired(invocation, world, {
    command: "deploy",
    servers: [{ server, version }],
    wish: (situation) => (blue ? wishToPromote(situation, version) : wishToDeploy(situation, version, share)),
  });
};
