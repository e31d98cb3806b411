import { defaultDrift } from "../../model/drift.ts";
import { parseDuration } from "../../model/duration.ts";
import {
  defaultEnvironment,
  type Environment,
  type Strategy,
  strategyPresets,
  type Upstream,
  type Window,
} from "../../model/environment.ts";
import { compareText } from "../../model/finding.ts";
import type { Project } from "../../model/project.ts";
import type { Target } from "../../model/target.ts";
import type {
  AnalysesDocument,
  EnvironmentDocument,
  PolicyDocument,
  TargetDocument,
  WindowDocument,
} from "../documents.ts";
import { environmentFile } from "../paths.ts";
import { analysesNamed } from "./analyses.ts";
import { resolveHaproxy } from "./haproxy.ts";

/**
 * A policy with nothing left open: environment.yaml over `defaults` of headgate.yaml over Headgate's own.
 * Maps are merged key by key, lists are replaced. The teams of headgate.yaml that it names become a part of it.
 */
export function resolveEnvironment(
  id: string,
  document: EnvironmentDocument,
  defaults: PolicyDocument = {},
  teams: Project["teams"] = {},
  shared: AnalysesDocument = {},
): Environment {
  const base = defaultEnvironment;
  const approvals = { ...base.approvals, ...defaults.approvals, ...document.approvals };
  const strategy = resolveStrategy(defaults.strategy, document.strategy);
  const deployers = document.deployers ?? defaults.deployers ?? base.deployers;
  return {
    id,
    file: environmentFile(id),
    upstream: resolveUpstream(document.upstream),
    soak: parseDuration(document.soak ?? defaults.soak ?? "0s") ?? base.soak,
    versions: { ...base.versions, ...defaults.versions, ...document.versions },
    approvals,
    deployers,
    ...teamsNamed([...approvals.from, ...deployers], teams),
    windows: (document.windows ?? defaults.windows ?? []).map(resolveWindow),
    strategy,
    ...analysesNamed(strategy.analysis, shared, document),
    require: { ...defaults.require, ...document.require },
    rollback: resolveRollback(defaults.rollback, document.rollback),
    ...resolveDrift({ ...defaults.drift, ...document.drift }),
    variables: { ...defaults.variables, ...document.variables },
    stage: document.stage ?? base.stage,
    targets: (document.targets ?? defaults.targets ?? []).map(resolveTarget),
  };
}

/** What of a policy neither environment.yaml nor `defaults` of headgate.yaml says, of what production must name. */
export function unnamedIn(document: EnvironmentDocument, defaults: PolicyDocument = {}): readonly string[] {
  const { strategy, rollback } = document;
  const type = strategy?.type ?? defaults.strategy?.type;
  // As `resolveStrategy` has it: a type of one's own drops the defaults of another type.
  const isSame = defaults.strategy?.type === undefined || defaults.strategy.type === type;
  const analysis = strategy?.analysis ?? (isSame ? defaults.strategy?.analysis : undefined);
  const automatic = rollback?.automatic ?? defaults.rollback?.automatic;
  return [
    ...(type === undefined ? ["strategy.type"] : []),
    ...(analysis === undefined ? ["strategy.analysis"] : []),
    ...(automatic === undefined ? ["rollback.automatic"] : []),
  ];
}

/** In one order however they are written, so that only another member is another policy. */
function teamsNamed(names: readonly string[], teams: Project["teams"]): Pick<Environment, "teams"> {
  const named = [...new Set(names)].sort(compareText).flatMap((name) => {
    const members = Object.hasOwn(teams, name) ? teams[name] : undefined;
    return members ? [[name, [...new Set(members)].sort(compareText)] as const] : [];
  });
  return named.length === 0 ? {} : { teams: Object.fromEntries(named) };
}

function resolveUpstream(written: EnvironmentDocument["upstream"]): Upstream {
  if (written === undefined) return defaultEnvironment.upstream;
  if ("any" in written) return { mode: "any", environments: written.any ?? [] };
  return { mode: "all", environments: "all" in written ? (written.all ?? []) : asList(written) };
}

function asList(written: EnvironmentDocument["upstream"]): readonly string[] {
  return isList(written) ? written : [];
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}

function resolveWindow(written: WindowDocument): Window {
  return {
    kind: written.deny === undefined ? "allow" : "deny",
    when: written.deny ?? written.allow ?? "",
    timezone: written.timezone ?? "UTC",
    ...(written.reason !== undefined && { reason: written.reason }),
  };
}

/** What is written replaces the preset of the type; a type of one's own drops the defaults of another type. */
function resolveStrategy(
  defaults: PolicyDocument["strategy"],
  written: PolicyDocument["strategy"],
): Strategy {
  const type = written?.type ?? defaults?.type ?? defaultEnvironment.strategy.type;
  const preset: Strategy = strategyPresets[type];
  const isSame = defaults?.type === undefined || defaults.type === type;
  const settings = { ...(isSame && defaults), ...written };
  return {
    type,
    steps: settings.steps ?? preset.steps,
    interval: parseDuration(settings.interval ?? "") ?? preset.interval,
    watch: parseDuration(settings.watch ?? "") ?? preset.watch,
    analysis: settings.analysis ?? preset.analysis,
    ...resolveExtras(settings),
  };
}

/** What older records know nothing of stands in a policy only where it is asked for: else each would differ. */
function resolveExtras(
  written: NonNullable<PolicyDocument["strategy"]>,
): Pick<Strategy, "keep" | "pauses" | "maxParallel" | "maxFailures"> {
  const { pauses = [], maxParallel = 1, maxFailures = 0 } = written;
  const keep = parseDuration(written.keep ?? "") ?? 0;
  return {
    ...(keep > 0 && { keep }),
    ...(pauses.length > 0 && { pauses }),
    ...(maxParallel > 1 && { maxParallel }),
    ...(maxFailures > 0 && { maxFailures }),
  };
}

function resolveRollback(
  defaults: PolicyDocument["rollback"],
  written: PolicyDocument["rollback"],
): Environment["rollback"] {
  const { maxAge, ...rest } = { ...defaults, ...written };
  const base = defaultEnvironment.rollback;
  return { ...base, ...rest, maxAge: parseDuration(maxAge ?? "") ?? base.maxAge };
}

/** Where it is no other than the default a policy stays as older records have it. */
function resolveDrift(written: NonNullable<PolicyDocument["drift"]>): Pick<Environment, "drift"> {
  const every = parseDuration(written.every ?? "") ?? defaultDrift.every;
  const drift = { contract: written.contract ?? defaultDrift.contract, every };
  return drift.contract === defaultDrift.contract && every === defaultDrift.every ? {} : { drift };
}

/** The settings of targets that this version does not implement stay, for the rules to refuse them by place. */
function resolveTarget(written: TargetDocument): Target {
  if (written.type === "haproxy") return resolveHaproxy(written);
  return written.type === "mcp" ? { ...written, scope: written.scope ?? "project" } : written;
}
