import type { DeploymentContext, ServerContext } from "../context.ts";
import type { Rule, RuleDocumentation } from "../rule.ts";
import { fail, nothing } from "../verdict.ts";

const documentation = {
  id: "version/unknown-server",
  severity: "high",
  what: "Every deployment and every release belongs to a server that has servers/SERVER/server.yaml.",
  why: "Owner, health checks and lifecycle stand there. A misspelt name would deploy something that no one looks after.",
  fix: "Correct the name of the file, or add the server's server.yaml.",
  overridable: false,
} as const satisfies RuleDocumentation;

/** Where there is not even a release: otherwise the releases say it, once for all deployments. */
export const deploymentOfUnknownServer: Rule<DeploymentContext> = {
  ...documentation,
  check({ server, deployment }) {
    if (server.server || server.versions.size > 0) return nothing;
    return [
      fail(documentation, {
        message: `${server.id} is deployed to ${deployment.environment}, and there is no servers/${server.id}/server.yaml`,
        hint: "add that file, or rename this one to the server that is meant",
        place: { file: deployment.file, path: [] },
      }),
    ];
  },
};

/** Told once, at the first release: they all lie in one folder. */
export const releaseOfUnknownServer: Rule<ServerContext> = {
  ...documentation,
  check({ server }) {
    const [first] = server.versions;
    if (server.server || first === undefined) return nothing;
    return [
      fail(documentation, {
        message: `${server.id} has releases, and there is no servers/${server.id}/server.yaml`,
        hint: `add servers/${server.id}/server.yaml, or move the releases to the server that is meant`,
        place: { file: `servers/${server.id}/versions/${first}.json`, path: [] },
      }),
    ];
  },
};
