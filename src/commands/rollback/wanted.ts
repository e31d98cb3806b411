import { isExactVersion } from "../../convention/paths.ts";
import { quoted } from "../../convention/wording.ts";
import { readDeployed } from "../../deployed/state.ts";
import type { DeploymentId } from "../../model/deployment.ts";
import type { Finding } from "../../model/finding.ts";
import type { Status } from "../../model/status.ts";
import { isUnfinished, isWhatIsAsked } from "../../reconcile/begun-rollback.ts";
import { canBeTakenBack, sayLiveVersions } from "../../reconcile/live-version.ts";

import type { Asked } from "../asked.ts";
import { reasonIn } from "../asked.ts";
import type { Invocation } from "../command.ts";
import { listOf } from "../options.ts";
import { selectionOf } from "../selection.ts";
import type { Workspace } from "../workspace.ts";

/** One deployment that is to be rolled back. */
export interface Wanted extends Asked {
  /** The version that is bad, where one is named. */
  readonly from?: string;
}

/** What is wrong with what was asked for. */
export type Objection = Pick<Finding, "rule" | "message" | "hint">;

/** What stands on the command line; which environments are meant may still have to be found. */
export interface Named {
  readonly servers: readonly { readonly server: string; readonly from?: string }[];
  /** Empty: wherever the bad version is live. */
  readonly environments: readonly string[];
  readonly reason: string;
}

/**
 * Servers, bad versions and environments as they are named: `weather 1.1.5`, `weather@1.1.5,radar`. Without an
 * environment each server needs its bad version, which then says where.
 */
export function namedIn(invocation: Invocation): Named | { readonly objection: Objection } {
  const [text = "", bad] = invocation.positionals;
  const selection = selectionOf(text);
  if (selection.kind === "problem") return { objection: selection.finding };
  const { servers } = selection;
  const hint = "name each with its own: headgate rollback weather@1.1.5,radar@2.0.0 --env …";
  const objection = (rule: string, message: string, why = hint) => ({
    objection: { rule, message, hint: why },
  });
  if (bad !== undefined && servers.length > 1) {
    return objection("selection/invalid", `${bad} may be a version of any of ${servers.length} servers`);
  }
  if (bad !== undefined && servers.some(({ version }) => version !== undefined)) {
    return objection("selection/invalid", `${servers[0].server} is named with two bad versions`);
  }
  const named = servers.map(({ server, version = bad }) => ({
    server,
    ...(version === undefined ? {} : { from: version }),
  }));
  const odd = named.find(({ from }) => from !== undefined && !isExactVersion(from));
  if (odd) {
    const message = `${quoted(odd.from ?? "")} is not an exact semantic version`;
    return objection("version/not-semver", message, `headgate status ${odd.server} shows what is live`);
  }
  const environments = listOf(invocation, "env").flatMap((list) => list.split(","));
  const unique = [...new Set(environments.map((name) => name.trim()))].filter((name) => name !== "");
  const vague = named.find(({ from }) => from === undefined);
  if (unique.length === 0 && vague) {
    return objection(
      "rollback/no-environment",
      `neither an environment nor the bad version of ${vague.server} is named`,
      `headgate rollback ${vague.server} --env ENVIRONMENT --reason …; or name the version that is bad, wherever it runs`,
    );
  }
  return { servers: named, environments: unique, reason: reasonIn(invocation) };
}

/** Where a version is live and bad, or being taken away by a run that did not end it. */
function isMeant(status: Status, from: string | undefined): boolean {
  if (from === undefined) return false;
  return canBeTakenBack(status, from) || (isUnfinished(status) && isWhatIsAsked(status, { from }));
}

/** The deployments that are meant, in no order; an objection where a bad version is live nowhere. */
export async function wantedBy(
  { store }: Pick<Workspace, "store">,
  { servers, environments, reason }: Named,
): Promise<readonly Wanted[] | { readonly objection: Objection }> {
  const wanted = (environment: string, { server, from }: Named["servers"][number]): Wanted => ({
    id: `${environment}/${server}`,
    environment,
    server,
    reason,
    ...(from === undefined ? {} : { from }),
  });
  if (environments.length > 0) {
    return environments.flatMap((environment) => servers.map((one) => wanted(environment, one)));
  }
  const ids: readonly DeploymentId[] = [];
  const reading = await readDeployed(store, {
    kind: "deployments",
    ids,
    servers: servers.map(({ server }) => server),
  });
  const statuses = reading.kind === "absent" ? [] : [...reading.state.statuses.values()];
  const found: Wanted[] = [];
  for (const one of servers) {
    const own = statuses.filter(({ server }) => server === one.server);
    const where = own.filter((status) => isMeant(status, one.from));
    if (where.length === 0) {
      const live = own.map((status) => `${status.environment}: ${sayLiveVersions(status)}`);
      const message = `${one.from} of ${one.server} is live nowhere; live is ${live.join("; ") || "nothing"}`;
      const gone = own.filter((status) => isWhatIsAsked(status, { from: one.from }));
      const revisions = gone.map(({ environment, revision }) => `${environment} at revision ${revision}`);
      const hint =
        gone.length === 0
          ? "name a version that is live there"
          : `it was taken back in ${revisions.join(", ")}; where the desired branch still asks for it: headgate apply`;
      return { objection: { rule: "rollback/not-live", message, hint } };
    }
    found.push(...where.map(({ environment }) => wanted(environment, one)));
  }
  return found;
}
