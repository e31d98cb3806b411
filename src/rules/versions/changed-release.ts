import type { Finding } from "../../model/finding.ts";
import type { GateContext, ServerContext } from "../context.ts";
import { namedVersions } from "../deployment-facts.ts";
import type { Rule, RuleDocumentation } from "../rule.ts";
import { shown } from "../text.ts";
import { fail } from "../verdict.ts";

const documentation = {
  id: "version/changed-release",
  severity: "critical",
  what: "A release is never edited, and not removed while a deployment or what runs names it.",
  why: "What was reviewed, soaked and signed is that text. If it could change, a rollback would start something else.",
  fix: "Restore the file from the base branch, and release the change under a new version.",
  overridable: false,
} as const satisfies RuleDocumentation;

export const changedRelease: Rule<ServerContext> = {
  ...documentation,
  check({ server, base, statuses }) {
    const findings: Finding[] = [];
    for (const [version, before] of base?.releases ?? []) {
      const after = server.releases.get(version);
      if (after && after.digest !== before.digest) {
        findings.push(
          fail(documentation, {
            message: `release ${shown(version)} of ${server.id} was changed; releases are immutable`,
            hint: "restore it from the base branch, and release the change under a new version",
            place: { file: after.file, path: [] },
          }),
        );
      }
    }
    const users = new Map<string, string>();
    for (const status of statuses?.values() ?? []) {
      for (const { version } of Object.values(status.variants)) {
        users.set(version, `it runs in ${status.environment}`);
      }
    }
    if (base) {
      for (const deployment of server.deployments.values()) {
        for (const version of namedVersions(deployment)) {
          if (base.versions.has(version)) users.set(version, `${deployment.file} names it`);
        }
      }
    }
    for (const [version, reason] of users) {
      if (!server.versions.has(version)) {
        findings.push(
          fail(documentation, {
            message: `release ${shown(version)} of ${server.id} was removed, and ${reason}`,
            hint: "restore the file; a release may go once nothing names it any more",
            place: { file: `servers/${server.id}/versions/${version}.json`, path: [] },
          }),
        );
      }
    }
    return findings;
  },
};

/** Against what is deployed: this holds where the base is unknown, and across rewritten history. */
export const changedReleaseGate: Rule<GateContext> = {
  ...documentation,
  check({ from, releases, server }) {
    const findings: Finding[] = [];
    for (const { version, release: digest } of Object.values(from.variants)) {
      const release = releases.get(version);
      if (release && digest !== "" && release.digest !== digest) {
        findings.push(
          fail(documentation, {
            message: `release ${shown(version)} of ${server.id} is not the one that was deployed`,
            hint: "restore the file as it was, and release the change under a new version",
            place: { file: release.file, path: [] },
          }),
        );
      }
    }
    return findings;
  },
};
