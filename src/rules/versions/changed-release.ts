import type { Digest } from "../../model/canonical.ts";
import type { Finding } from "../../model/finding.ts";
import type { Status } from "../../model/status.ts";
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
      // What ran or soaked is brought back: the edit before it was refused, and became the base all the same.
      if (after && [...recorded(statuses)].some(same(version, after.digest))) continue;
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

/**
 * Against all that was deployed or soaked of the server, wherever: this holds where the base is unknown, across
 * rewritten history, and on the second look at a change that was refused once.
 */
export const changedReleaseGate: Rule<GateContext> = {
  ...documentation,
  check(context) {
    const changed = new Map<string, Finding>();
    for (const { version, digest, environment } of known(context)) {
      const release = context.releases.get(version);
      if (!release || digest === "" || release.digest === digest || changed.has(version)) continue;
      changed.set(
        version,
        fail(documentation, {
          message: `release ${shown(version)} of ${context.server.id} is not the one that was deployed to ${environment}`,
          hint: "restore the file as it was, and release the change under a new version",
          place: { file: release.file, path: [] },
        }),
      );
    }
    return [...changed.values()];
  },
};

interface Known {
  readonly version: string;
  readonly digest: Digest;
  readonly environment: string;
}

/** What ran or soaked under each version, this deployment's own first. */
function* known({ from, status, statuses, environment }: GateContext): Generator<Known> {
  for (const { version, release } of Object.values(from.variants)) {
    yield { version, digest: release, environment: environment.id };
  }
  if (status) yield* recorded(new Map([[environment.id, status]]));
  yield* recorded(statuses);
}

function* recorded(statuses: ReadonlyMap<string, Status> | undefined): Generator<Known> {
  for (const { environment, variants, soak } of statuses?.values() ?? []) {
    for (const { version, release } of Object.values(variants))
      yield { version, digest: release, environment };
    for (const [version, { release }] of Object.entries(soak)) {
      yield { version, digest: release, environment };
    }
  }
}

function same(version: string, digest: Digest): (known: Known) => boolean {
  return (known) => known.version === version && known.digest === digest;
}
