import type { Deployment } from "../model/deployment.ts";
import type { Place } from "../model/finding.ts";
import { type DeclaredVariable, declaredVariables, type Release } from "../model/release.ts";
import { type ResolvedVariables, resolveVariables } from "../model/variables.ts";
import type { DeploymentContext } from "./context.ts";

/** Versions that a deployment names, blue first, each once. */
export function namedVersions(deployment: Deployment): readonly string[] {
  const greens = Object.keys(deployment.green);
  return [deployment.blue, ...greens.filter((version) => version !== deployment.blue)];
}

/** Where a deployment's file names a version. */
export function placeOfVersion(deployment: Deployment, version: string): Place {
  return version !== deployment.blue && Object.hasOwn(deployment.green, version)
    ? { file: deployment.file, path: ["green", version], part: "key" }
    : { file: deployment.file, path: ["blue"], part: "value" };
}

/** What several rules ask about one deployment. */
interface Facts {
  readonly context: DeploymentContext;
  /** The loaded releases among the named versions; one that is missing is `version/not-released`'s to tell. */
  readonly releases: readonly Release[];
  readonly declared: readonly ReadonlyMap<string, DeclaredVariable>[];
  readonly resolved: ResolvedVariables;
}

/**
 * Worked out once for each context. Its rules run one after the other, so that remembering the last one is
 * enough; a WeakMap of 30,000 of them was half the time of a full check.
 */
let last: Facts | undefined;

export function factsOf(context: DeploymentContext): Facts {
  if (last?.context === context) return last;
  const { project, server, environment, deployment } = context;
  const releases = namedVersions(deployment).flatMap((version) => server.releases.get(version) ?? []);
  last = {
    context,
    releases,
    declared: releases.map(declaredVariables),
    resolved: resolveVariables(project, server.server, environment, deployment),
  };
  return last;
}

/** Whether a release deployed here declares the name as a secret; in plain text it is variable/secret-as-variable's. */
export function isDeclaredSecret(context: DeploymentContext, name: string): boolean {
  return factsOf(context).declared.some((variables) => variables.get(name)?.isSecret ?? false);
}
