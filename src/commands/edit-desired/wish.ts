import type { Environment } from "../../model/environment.ts";
import type { Finding } from "../../model/finding.ts";
import { type Shares, withShare } from "../../model/shares.ts";
import { isSettled, type Status } from "../../model/status.ts";
import { listed, shown } from "../../rules/text.ts";

/** What a wish is made from: the deployment as it is desired, and where else the server runs. */
export interface Situation {
  readonly server: string;
  readonly environment: string;
  /** Null: not deployed there yet. */
  readonly now: Shares | null;
  readonly policy: Environment;
  /** Of the same server, by environment. */
  readonly statuses: ReadonlyMap<string, Status>;
}

/** What the deployment file is to say. */
export interface Wish extends Shares {
  /** The version that was asked about. */
  readonly version: string;
  /** Set in the deployment file; others there stay. */
  readonly variables?: Readonly<Record<string, string>>;
}

export type Impossible = Pick<Finding, "rule" | "message" | "hint">;

export type Wished = { readonly wish: Wish } | { readonly impossible: Impossible };

/** `share` null: 0 for a version that is new there, and what it has for one that is not. */
export function wishToDeploy(situation: Situation, version: string, share: number | null): Wished {
  const { now, server, environment } = situation;
  if (now === null) {
    if (share === null || share === 100) return first(version);
    return impossible(
      "edit/first-version",
      `${server} is not deployed in ${environment} yet: its first version takes all traffic, not ${share} %`,
      "leave --traffic out",
    );
  }
  if (version === now.blue) {
    if (share === null) return { wish: { ...now, version } };
    return impossible(
      "edit/is-blue",
      `${version} is blue in ${environment} already: it gets what the greens leave`,
      `to set its share: headgate traffic ${server} ${version} ${share} --env ${environment} --reason …`,
    );
  }
  return wishShare(situation, now, version, share ?? shareOf(now, version) ?? 0);
}

export function wishTraffic(situation: Situation, version: string, share: number): Wished {
  const { now, server, environment } = situation;
  if (now !== null && (version === now.blue || shareOf(now, version) !== undefined)) {
    return wishShare(situation, now, version, share);
  }
  const there = now === null ? "" : `, only ${listed([now.blue, ...Object.keys(now.green)], "and")}`;
  return impossible(
    "edit/not-deployed",
    `${server} ${version} is not deployed in ${environment}${there}`,
    `headgate deploy ${server} ${version} --env ${environment}${now === null ? "" : ` --traffic ${share}`} --reason …`,
  );
}

/** `version` null: what is blue upstream. The other greens keep their shares. */
export function wishToPromote(situation: Situation, version: string | null): Wished {
  const named = version === null ? blueUpstream(situation) : { version };
  if ("impossible" in named) return named;
  const { now } = situation;
  if (now === null) return first(named.version);
  const { [named.version]: _, ...green } = now.green;
  return { wish: { version: named.version, blue: named.version, green } };
}

function first(version: string): Wished {
  return { wish: { version, blue: version, green: {} } };
}

function wishShare({ server, environment }: Situation, now: Shares, version: string, share: number): Wished {
  const shared = withShare(now, version, share);
  switch (shared.kind) {
    case "shared":
      return { wish: { version, blue: now.blue, green: shared.green } };
    case "nobody":
      return impossible(
        "edit/nobody-else",
        `${version} is all there is of ${server} in ${environment}: nothing else can take ${100 - share} %`,
        `bring another version there first: headgate deploy ${server} VERSION --env ${environment} --reason …`,
      );
    case "unclear":
      return impossible(
        "edit/nobody-else",
        `${listed(shared.among, "and")} have no traffic in ${environment}: which of them takes ${100 - share} %?`,
        `say it: headgate traffic ${server} VERSION ${100 - share} --env ${environment} --reason …`,
      );
  }
}

function shareOf({ green }: Shares, version: string): number | undefined {
  return Object.hasOwn(green, version) ? green[version] : undefined;
}

/** The one version that is blue, and at rest, in all environments upstream; nobody guesses between two. */
function blueUpstream(
  situation: Situation,
): { readonly version: string } | { readonly impossible: Impossible } {
  const { server, environment, policy, statuses } = situation;
  const name = `name the version: headgate promote ${server} VERSION --env ${environment} --reason …`;
  const none = (message: string) => impossible("edit/no-upstream-version", message, name);
  const upstream = policy.upstream.environments;
  if (upstream.length === 0) return none(`${environment} has no environment upstream to take a version from`);
  const said = upstream.map((id) => ({ id, status: statuses.get(id) }));
  const moving = said.find(({ status }) => status && !isSettled(status) && status.event !== "removed");
  if (moving) return none(`what is blue in ${moving.id} is not settled there`);
  const found = said.flatMap(({ id, status }) => {
    const blue = status?.desired.blue ?? null;
    return blue === null ? [] : [{ id, blue }];
  });
  const versions = [...new Set(found.map(({ blue }) => blue))];
  const [only] = versions;
  if (only === undefined) return none(`${server} is not deployed in ${listed(upstream)}`);
  if (versions.length > 1) {
    return none(
      `upstream of ${environment} are several: ${listed(
        found.map(({ id, blue }) => `${shown(blue)} in ${id}`),
        "and",
      )}`,
    );
  }
  const missing = upstream.filter((id) => !found.some((one) => one.id === id));
  if (policy.upstream.mode === "all" && missing.length > 0) {
    return none(`${server} is not deployed in ${listed(missing, "and")}, which ${environment} requires`);
  }
  return { version: only };
}

function impossible(rule: string, message: string, hint: string): { readonly impossible: Impossible } {
  return { impossible: { rule, message, hint } };
}
