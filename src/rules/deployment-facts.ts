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

/** The loaded releases among the named versions; one that is missing is `version/not-released`'s to tell. */
export function namedReleases({ server, deployment }: DeploymentContext): readonly Release[] {
  return namedVersions(deployment).flatMap((version) => server.releases.get(version) ?? []);
}

const resolvedByContext = new WeakMap<DeploymentContext, ResolvedVariables>();

/** Resolved once per context: a family of rules asks for it. */
export function resolvedOf(context: DeploymentContext): ResolvedVariables {
  const known = resolvedByContext.get(context);
  if (known) return known;
  const { project, server, environment, deployment } = context;
  const resolved = resolveVariables(project, server.server, environment, deployment);
  resolvedByContext.set(context, resolved);
  return resolved;
}

const declaredByRelease = new WeakMap<Release, ReadonlyMap<string, DeclaredVariable>>();

export function declaredOf(release: Release): ReadonlyMap<string, DeclaredVariable> {
  const known = declaredByRelease.get(release);
  if (known) return known;
  const declared = declaredVariables(release);
  declaredByRelease.set(release, declared);
  return declared;
}
