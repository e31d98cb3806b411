import type { Deployment } from "./deployment.ts";
import type { Environment } from "./environment.ts";
import type { Place } from "./finding.ts";
import type { Project } from "./project.ts";
import { declaredVariables, type Release } from "./release.ts";
import type { Server } from "./server.ts";

/** Where a value was written, least specific first. */
export const variableLevels = ["project", "server", "environment", "deployment"] as const;
export type VariableLevel = (typeof variableLevels)[number];

/** One value and the line a person would edit to change it. */
export interface VariableOrigin {
  readonly level: VariableLevel;
  readonly value: string;
  readonly place: Place;
}

export interface ResolvedVariables {
  /** The value that wins, by name. Names that are given as secrets are not among them. */
  readonly variables: Readonly<Record<string, string>>;
  /** Name of the variable to its name in the target's secret store. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Every plain value that wins over less specific ones, also where a secret then takes its place. */
  readonly origins: ReadonlyMap<string, VariableOrigin>;
  readonly secretOrigins: ReadonlyMap<string, VariableOrigin>;
}

/**
 * Project < server < environment < deployment: the most specific value wins. A secret reference takes the
 * place of a plain value of the same name. Names are those written; whether a release wants them is the
 * rules' to say.
 */
export function resolveVariables(
  project: Project,
  server: Server | undefined,
  environment: Environment,
  deployment: Deployment,
): ResolvedVariables {
  const origins = new Map<string, VariableOrigin>();
  const layers = [
    ["project", project],
    ["server", server],
    ["environment", environment],
    ["deployment", deployment],
  ] as const;
  for (const [level, layer] of layers) {
    if (layer) collect(origins, level, layer.variables, layer.file, "variables");
  }
  const secretOrigins = new Map<string, VariableOrigin>();
  collect(secretOrigins, "deployment", deployment.secrets, deployment.file, "secrets");
  return {
    variables: recordOf(origins, (name) => !secretOrigins.has(name)),
    secrets: recordOf(secretOrigins, () => true),
    origins,
    secretOrigins,
  };
}

/**
 * The part of it that a release gets: what it declares, and what was written for this server or deployment
 * by name. A project's or an environment's variable that the release does not know is not its own, so that a
 * new one there starts no rollout of every server.
 */
export function variablesFor(
  release: Release,
  resolved: ResolvedVariables,
): {
  readonly variables: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
} {
  const declared = declaredVariables(release);
  const wanted = (name: string): boolean => {
    const level = resolved.origins.get(name)?.level;
    return declared.has(name) || level === "server" || level === "deployment";
  };
  return {
    variables: recordOf(resolved.origins, (name) => wanted(name) && !resolved.secretOrigins.has(name)),
    secrets: resolved.secrets,
  };
}

function collect(
  origins: Map<string, VariableOrigin>,
  level: VariableLevel,
  values: Readonly<Record<string, string>>,
  file: string,
  key: "variables" | "secrets",
): void {
  for (const [name, value] of Object.entries(values)) {
    origins.set(name, { level, value, place: { file, path: [key, name], part: "value" } });
  }
}

/** `Object.fromEntries` defines own members, so a variable called `__proto__` is data like any other. */
function recordOf(
  origins: ReadonlyMap<string, VariableOrigin>,
  wanted: (name: string) => boolean,
): Readonly<Record<string, string>> {
  const entries: [string, string][] = [];
  for (const [name, { value }] of origins) if (wanted(name)) entries.push([name, value]);
  return Object.fromEntries(entries);
}
