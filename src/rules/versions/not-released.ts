import type { Finding } from "../../model/finding.ts";
import { changeOf } from "../change.ts";
import type { DeploymentContext, GateContext } from "../context.ts";
import { namedVersions, placeOfVersion } from "../deployment-facts.ts";
import type { Rule, RuleDocumentation } from "../rule.ts";
import { listed, shown } from "../text.ts";
import { fail, nothing, pass } from "../verdict.ts";
import { isExactVersion, nearestVersions } from "./exact.ts";

const documentation = {
  id: "version/not-released",
  severity: "high",
  what: "Every version that a deployment names has a release, servers/SERVER/versions/VERSION.json.",
  why: "The release says what is started and which variables it needs. Without one there is nothing to deploy.",
  fix: "Name a released version, or release this one first: headgate release SERVER VERSION.",
  overridable: false,
} as const satisfies RuleDocumentation;

export const notReleased: Rule<DeploymentContext> = {
  ...documentation,
  check(context) {
    const { deployment, server } = context;
    // A server that is not there at all is version/unknown-server's to tell.
    if (!server.server && server.versions.size === 0) return nothing;
    const missing = namedVersions(deployment).filter(
      (version) => !server.versions.has(version) && isExactVersion(version),
    );
    return missing.length === 0 ? nothing : missing.map((version) => found(context, version));
  },
};

export const releasedGate: Rule<GateContext> = {
  ...documentation,
  check(context) {
    const { deployment, server } = context;
    return changeOf(context).rising.map((version) =>
      server.versions.has(version)
        ? pass(documentation, `${shown(version)} is released`, placeOfVersion(deployment, version))
        : found(context, version),
    );
  },
};

function found({ deployment, server }: DeploymentContext, version: string): Finding {
  const near = nearestVersions(version, server.versions);
  return fail(documentation, {
    message: `${shown(version)} of ${server.id} is not released`,
    hint:
      near.length > 0
        ? `released are ${listed(near.map(shown), "and")}${near.length < server.versions.size ? ", among others" : ""}; or release it first: headgate release ${server.id} ${shown(version)}`
        : `nothing of ${server.id} is released yet: headgate release ${server.id} ${shown(version)}`,
    place: placeOfVersion(deployment, version),
  });
}
