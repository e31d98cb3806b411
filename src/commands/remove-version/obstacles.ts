import type { Environment } from "../../model/environment.ts";
import type { Finding } from "../../model/finding.ts";
import type { ServerUnit } from "../../model/project.ts";
import type { Server } from "../../model/server.ts";
import type { Status } from "../../model/status.ts";
import { versionOf } from "../../model/traffic.ts";
import type { PointInHistory } from "../../reconcile/deployed-state.ts";
import { planRollback } from "../../reconcile/rollback.ts";
import { shown } from "../../rules/text.ts";
import { isArchived } from "../../rules/versions/lifecycle.ts";

/** One environment in which a server was ever deployed. */
export interface Presence {
  readonly status: Status;
  /** In force; undefined: the environment is gone. */
  readonly policy: Environment | undefined;
  /** Newest first, each verified. */
  readonly points: readonly PointInHistory[];
  readonly isPending: boolean;
}

/** Everything that stands against archiving a version. `now` is an ISO instant. */
export function obstaclesToRemoval(
  unit: Pick<ServerUnit, "id" | "deployments" | "server">,
  version: string,
  presences: readonly Presence[],
  now: string,
): readonly Finding[] {
  const desired = [...unit.deployments.values()].flatMap(({ environment, blue, green, file }) => {
    const share = Object.hasOwn(green, version) ? green[version] : undefined;
    if (blue !== version && share === undefined) return [];
    const as = blue === version ? "blue" : `green at ${share} %`;
    return finding("remove/desired", unit.id, environment, {
      message: `${shown(version)} is ${as} in ${environment}`,
      hint:
        blue === version
          ? `put another version there first: headgate promote ${unit.id} VERSION --env ${environment} --reason …`
          : `take it out of ${file}, and let headgate apply do the rest`,
    });
  });
  const named = new Set(desired.map(({ environment }) => environment));
  const deployed = presences.flatMap(({ status, isPending }) => {
    const { environment } = status;
    if (named.has(environment) || !runs(status, version)) return [];
    const share = shareOf(status, version);
    return finding("remove/deployed", unit.id, environment, {
      message: `${shown(version)} still runs in ${environment}, ${share === 0 ? "without traffic" : `with ${share} % of its traffic`}`,
      hint: isKept(status, version)
        ? `it stands ready there until ${status.keep?.until}, and the next headgate apply after that takes it out: ask again then`
        : isPending
          ? "what replaces it is under way: headgate status says what it waits for"
          : `headgate apply --env ${environment} takes it out`,
    });
  });
  const last = presences.flatMap((presence) =>
    isLastTarget(unit.server, presence, version, now)
      ? finding("remove/last-rollback-target", unit.id, presence.status.environment, {
          message: `${shown(version)} is all that ${presence.status.environment} could go back to`,
          hint: `archive it once another version was healthy there: headgate history ${unit.id} --env ${presence.status.environment}`,
        })
      : [],
  );
  return [...desired, ...deployed, ...last];
}

function runs({ variants, traffic }: Status, version: string): boolean {
  return (
    Object.values(variants).some((variant) => variant.version === version) ||
    Object.keys(traffic).some((id) => versionOf(id) === version)
  );
}

function isKept({ keep }: Status, version: string): boolean {
  return keep !== undefined && versionOf(keep.variant) === version;
}

function shareOf({ traffic }: Status, version: string): number {
  const own = Object.entries(traffic).filter(([id]) => versionOf(id) === version);
  return own.reduce((sum, [, share]) => sum + share, 0);
}

/** Whether a rollback asked for now would find a point, and none without this version. */
function isLastTarget(
  server: Server | undefined,
  { status, policy, points }: Presence,
  version: string,
  now: string,
): boolean {
  const isGone = (one: string) => isArchived(server, one);
  const maxAge = policy?.rollback.maxAge ?? Number.POSITIVE_INFINITY;
  const goesBack = (among: readonly PointInHistory[]) =>
    planRollback({ status, points: among, reason: "", maxAge, now, isArchived: isGone }).kind === "restore";
  const others = points.filter((point) => !runs(point.status, version));
  return others.length < points.length && goesBack(points) && !goesBack(others);
}

function finding(
  rule: string,
  server: string,
  environment: string,
  words: Pick<Finding, "message" | "hint">,
): readonly Finding[] {
  return [{ rule, outcome: "fail", severity: "high", ...words, environment, server }];
}
