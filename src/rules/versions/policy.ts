import { isPackaged } from "../../model/release.ts";
import type { DeploymentContext } from "../context.ts";
import { factsOf, namedVersions, placeOfVersion } from "../deployment-facts.ts";
import type { Rule } from "../rule.ts";
import { shown } from "../text.ts";
import { fail, nothing } from "../verdict.ts";
import { branchOf, isPreRelease } from "./exact.ts";

export const preRelease: Rule<DeploymentContext> = {
  id: "version/pre-release",
  severity: "medium",
  what: "An environment with `versions: { prerelease: false }` takes no pre-releases.",
  why: "A pre-release promises nothing to its clients; people downstream of this environment count on promises.",
  fix: "Release the final version and deploy that, or change the environment's policy.",
  overridable: true,
  check({ environment, deployment }) {
    if (environment.versions.prerelease) return nothing;
    return namedVersions(deployment)
      .filter(isPreRelease)
      .map((version) =>
        fail(preRelease, {
          message: `${shown(version)} is a pre-release, which ${environment.id} does not take`,
          hint: `release ${shown(version.split("-")[0] ?? version)} and deploy that`,
          place: placeOfVersion(deployment, version),
        }),
      );
  },
};

export const branchVersion: Rule<DeploymentContext> = {
  id: "version/branch",
  severity: "medium",
  what: "A version of a branch (1.3.0-search.4) goes to environments of stage development or testing. alpha, beta and rc are stages on the way to a version, and no branches.",
  why: "It is what somebody works on: it is thrown away with its branch, and promises nothing to anyone, not even to the next of its name.",
  fix: "Merge the branch, release what comes of it, and deploy that.",
  overridable: true,
  check({ environment, deployment }) {
    const { stage, versions, id } = environment;
    // Where no pre-release is taken at all, version/pre-release says so.
    if (stage === "development" || stage === "testing" || !versions.prerelease) return nothing;
    return namedVersions(deployment).flatMap((version) => {
      const branch = isPreRelease(version) ? branchOf(version) : undefined;
      if (branch === undefined) return [];
      return fail(branchVersion, {
        message: `${shown(version)} is of the branch ${shown(branch)}, and ${id} is ${stage}`,
        hint: `merge the branch and release ${shown(version.split("-")[0] ?? version)}, or a beta of it`,
        place: placeOfVersion(deployment, version),
      });
    });
  },
};

export const unpackaged: Rule<DeploymentContext> = {
  id: "version/unpackaged",
  severity: "medium",
  what: "A release without package or remote, known by its start command only, runs where `versions: { unpackaged: true }` says so.",
  why: "Nothing published means nothing to verify: no registry, no checksum, only files that happen to lie in the clone.",
  fix: "Publish the server and release the package, or set versions.unpackaged in environment.yaml.",
  overridable: true,
  check(context) {
    const { environment, deployment } = context;
    if (environment.versions.unpackaged) return nothing;
    return factsOf(context)
      .releases.filter((release) => !isPackaged(release))
      .map((release) =>
        fail(unpackaged, {
          message: `${shown(release.version)} is not published anywhere, which ${environment.id} does not accept`,
          hint: `release a published package, or set versions: { unpackaged: true } in ${environment.file}`,
          place: placeOfVersion(deployment, release.version),
        }),
      );
  },
};
