import { reasonIn, refuse } from "./asked.ts";
import type { Command } from "./command.ts";
import { releaseBeside } from "./deploy/release.ts";
import { scopes, withScope } from "./deploy/scope.ts";
import { startAsked } from "./deploy/start.ts";
import { variablesAsked, withVariables } from "./deploy/variables.ts";
import { type Beside, type Companions, noCompanions } from "./edit-desired/request.ts";
import { shareProblem } from "./edit-desired/share.ts";
import { wishToDeploy, wishToPromote } from "./edit-desired/wish.ts";
import { editDesired } from "./edit-desired.ts";
import { isSet, listOf, textOf } from "./workspace.ts";

/**
 * Puts a version into an environment, green with a share of traffic or blue; with its release and a target for its
 * clients in the same commit, where these are asked for and not there yet.
 */
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
  const start = startAsked(invocation);
  if ("problem" in start) return refuse(world, start.problem);
  const read = variablesAsked(listOf(invocation, "env-var"));
  if ("problem" in read) return refuse(world, read.problem);
  const { variables } = read;
  const scope = scopes.find((known) => known === textOf(invocation, "scope"));
  return editDesired(invocation, world, {
    command: "deploy",
    servers: [{ server, version }],
    wish: (situation) => {
      const wished = blue ? wishToPromote(situation, version) : wishToDeploy(situation, version, share);
      return withVariables(wished, variables);
    },
    mayBeNew: start.kind === "command" || start.kind === "remote",
    prepare: async (workspace, commit) => {
      const create = isSet(invocation, "create");
      const reason = reasonIn(invocation);
      const asked = { of: { server, version }, start, variables, reason, create };
      const released = await releaseBeside(workspace, world, commit, asked);
      if (released !== undefined && typeof released !== "function") return released;
      const beside: Beside = async (head, policy) => {
        const release = (await released?.(head)) ?? noCompanions;
        const target = scope === undefined ? noCompanions : await withScope(head, policy, scope);
        if ("findings" in release) return release;
        return "findings" in target ? target : joined(release, target);
      };
      return beside;
    },
  });
};

function joined(one: Companions, other: Companions): Companions {
  const review = one.review ?? other.review;
  return {
    files: new Map([...one.files, ...other.files]),
    notes: [...one.notes, ...other.notes],
    ...(review === undefined ? {} : { review }),
  };
}
