import type { Look } from "../../apply/ports.ts";
import type { Environment } from "../../model/environment.ts";
import { compareText } from "../../model/finding.ts";
import { declaredVariables } from "../../model/release.ts";
import type { Variant } from "../../model/variant.ts";
import { desiredInputs } from "../../reconcile/inputs.ts";
import { differences, leafDifferences, type SettingsDifference } from "../../report/difference.ts";
import type { DiffSide, EnvironmentDiff, ServerDiff } from "../../report/environment-diff.ts";
import { shownValue } from "../../report/shown-value.ts";

/** Two environments, the one to promote from first. */
export interface Pair {
  readonly from: Environment;
  readonly to: Environment;
}

/** Compares what is desired of each server, and what runs; the contracts are another's to compare. */
export function compareEnvironments(
  look: Pick<Look, "desired" | "deployed">,
  pair: Pair,
  servers: ReadonlySet<string>,
): EnvironmentDiff {
  const compared = [...servers]
    .sort(compareText)
    .flatMap((server) => compareServer(look, pair, server) ?? []);
  return { from: pair.from.id, to: pair.to.id, servers: compared, policy: comparePolicies(pair) };
}

/** Of settings that say which environment it is, difference is no news. */
function comparePolicies({ from, to }: Pair): EnvironmentDiff["policy"] {
  const settings = ({ id: _, file: __, upstream: ___, stage: ____, ...rest }: Environment) => rest;
  return leafDifferences(settings(from), settings(to));
}

function compareServer(
  look: Pick<Look, "desired" | "deployed">,
  { from, to }: Pair,
  server: string,
): ServerDiff | undefined {
  const [left, right] = [sideOf(look, from, server), sideOf(look, to, server)];
  if (left === null && right === null) return undefined;
  const [before, after] = [blueOf(look, from, server), blueOf(look, to, server)];
  const settings = before && after ? compareSettings(look, server, before, after) : noSettings;
  const blue = left?.blue ?? null;
  const promotion = blue === null || blue === right?.blue ? null : { from: right?.blue ?? null, to: blue };
  const isAlike =
    JSON.stringify(left) === JSON.stringify(right) &&
    settings.variables.length + settings.secrets.length === 0;
  return { server, same: isAlike, from: left, to: right, promotion, contract: null, ...settings };
}

function sideOf(
  { desired, deployed }: Pick<Look, "desired" | "deployed">,
  { id }: Environment,
  server: string,
): DiffSide | null {
  const deployment = desired.servers.get(server)?.deployments.get(id);
  const live = deployed.statuses.get(`${id}/${server}`)?.traffic ?? {};
  if (!deployment && Object.keys(live).length === 0) return null;
  return { blue: deployment?.blue ?? null, green: sorted(deployment?.green ?? {}), live: sorted(live) };
}

/** In one order, so that two of them can be compared as text. */
function sorted(shares: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(shares).sort(([a], [b]) => compareText(a, b)));
}

function blueOf(
  { desired }: Pick<Look, "desired">,
  environment: Environment,
  server: string,
): Variant | undefined {
  const unit = desired.servers.get(server);
  const deployment = unit?.deployments.get(environment.id);
  return unit && deployment
    ? desiredInputs(desired, unit, environment, deployment).live.variants[deployment.blue]
    : undefined;
}

type Settings = Pick<ServerDiff, "variables" | "secrets">;

const noSettings: Settings = { variables: [], secrets: [] };

function compareSettings(
  { desired }: Pick<Look, "desired">,
  server: string,
  before: Variant,
  after: Variant,
): Settings {
  const releases = [...(desired.servers.get(server)?.releases.values() ?? [])];
  const declared = releases.flatMap((release) => [...declaredVariables(release).values()]);
  const secret = new Set([
    ...declared.flatMap(({ name, isSecret }) => (isSecret ? [name] : [])),
    ...Object.keys(before.secrets),
    ...Object.keys(after.secrets),
  ]);
  return {
    variables: differences(before.variables, after.variables).map(({ name, from, to }) => ({
      name,
      from: shownValue(name, from, secret),
      to: shownValue(name, to, secret),
    })),
    secrets: differences(before.secrets, after.secrets).map(({ name, from, to }) => ({
      name,
      change: changeOf(from, to),
    })),
  };
}

function changeOf(from: string | null, to: string | null): SettingsDifference["secrets"][number]["change"] {
  if (from === null) return "added";
  return to === null ? "removed" : "changed";
}
