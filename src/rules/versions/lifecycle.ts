import type { Finding } from "../../model/finding.ts";
import type { LifecycleEntry, Server } from "../../model/server.ts";
import { changeOf } from "../change.ts";
import type { DeploymentContext, GateContext, ServerContext } from "../context.ts";
import { namedVersions, placeOfVersion } from "../deployment-facts.ts";
import { endOf, startOf } from "../instants.ts";
import type { Rule, RuleDocumentation } from "../rule.ts";
import { shown } from "../text.ts";
import { fail, nothing, warn } from "../verdict.ts";
import { inRange, parseRange } from "./exact.ts";

/**
 * The entry that says what has become of a version. Ranges overlap, so the worst of those it lies in counts:
 * archived before deprecated, and of deprecated ones the one that bites first; the order of lines means nothing.
 */
export function lifecycleOf(server: Server | undefined, version: string): LifecycleEntry | undefined {
  if (!server || server.lifecycle.length === 0) return undefined;
  return server.lifecycle
    .filter((entry) => inRange(version, entry.versions))
    .reduce<LifecycleEntry | undefined>(
      (worst, entry) => (worst && !isWorse(entry, worst) ? worst : entry),
      undefined,
    );
}

/** Whether a version is archived by now: nothing may deploy it any more. */
export function isArchived(server: Server | undefined, version: string): boolean {
  return lifecycleOf(server, version)?.state === "archived";
}

function isWorse(entry: LifecycleEntry, than: LifecycleEntry): boolean {
  if (entry.state !== than.state) return entry.state === "archived";
  return bitesFrom(entry) < bitesFrom(than);
}

function bitesFrom({ until }: LifecycleEntry): number {
  return (until === undefined ? undefined : endOf(until)) ?? Number.POSITIVE_INFINITY;
}

const deprecatedDocumentation = {
  id: "version/deprecated",
  severity: "medium",
  what: "A deprecated version is warned of where it is deployed, and refused for new deployments after the date `until`, which is a whole day.",
  why: "Deprecation that never bites is read by no one; one that bites what already runs is an outage.",
  fix: "Deploy a newer version, or move the date in the lifecycle of server.yaml.",
  overridable: true,
} as const satisfies RuleDocumentation;

export const deprecated: Rule<DeploymentContext> = {
  ...deprecatedDocumentation,
  check(context) {
    const { server, deployment, base } = context;
    if (!server.server || server.server.lifecycle.length === 0) return nothing;
    const before = base?.deployments.get(deployment.environment);
    const known = new Set(before ? namedVersions(before) : []);
    return deprecations(
      context,
      namedVersions(deployment),
      (version) => base !== undefined && !known.has(version),
    );
  },
};

export const deprecatedGate: Rule<GateContext> = {
  ...deprecatedDocumentation,
  check(context) {
    const live = new Set(Object.values(context.from.variants).map((variant) => variant.version));
    return deprecations(context, changeOf(context).rising, (version) => !live.has(version));
  },
};

function deprecations(
  { server, deployment, environment, now }: DeploymentContext,
  versions: readonly string[],
  isNew: (version: string) => boolean,
): readonly Finding[] {
  return versions.flatMap((version) => {
    const entry = lifecycleOf(server.server, version);
    if (entry?.state !== "deprecated") return [];
    const end = entry.until === undefined ? undefined : endOf(entry.until);
    const over = end !== undefined && Date.parse(now) >= end;
    const because = entry.reason ? `: ${shown(entry.reason)}` : "";
    const place = placeOfVersion(deployment, version);
    if (over && isNew(version)) {
      return fail(deprecatedDocumentation, {
        message: `${shown(version)} is deprecated and takes no new deployments after ${entry.until}${because}`,
        hint: `deploy a newer version to ${environment.id}`,
        place,
      });
    }
    const limit =
      entry.until === undefined
        ? ""
        : over
          ? `, and takes no new deployments after ${entry.until}`
          : `, refused after ${entry.until}`;
    return warn(deprecatedDocumentation, {
      message: `${shown(version)} is deprecated${limit}${because}`,
      hint: `plan to replace it in ${environment.id}`,
      place,
    });
  });
}

export const archived: Rule<DeploymentContext> = {
  id: "version/archived",
  severity: "high",
  what: "No deployment names an archived version.",
  why: "Archived means that nothing may depend on it any more; its packages may be gone tomorrow.",
  fix: "Deploy another version, or take the entry out of the lifecycle before anything counts on it.",
  overridable: false,
  check({ server, deployment }) {
    if (!server.server || server.server.lifecycle.length === 0) return nothing;
    return namedVersions(deployment).flatMap((version) => {
      const entry = lifecycleOf(server.server, version);
      if (entry?.state !== "archived") return [];
      return fail(archived, {
        message: `${shown(version)} is archived${entry.reason ? `: ${shown(entry.reason)}` : ""}`,
        hint: "deploy a version that is not",
        place: placeOfVersion(deployment, version),
      });
    });
  },
};

export const invalidLifecycle: Rule<ServerContext> = {
  id: "version/invalid-lifecycle",
  severity: "medium",
  what: "Each lifecycle entry names a version or a semver range, and its date exists.",
  why: "A range that cannot be read matches nothing, and the version that it should have stopped goes on.",
  fix: "Write a range such as <1.1.0, 0.x or 1.2.0, and a date such as 2026-12-31.",
  overridable: false,
  check({ server: { server } }) {
    if (!server || server.lifecycle.length === 0) return nothing;
    return server.lifecycle.flatMap((entry, index) => {
      const findings: Finding[] = [];
      if (!parseRange(entry.versions)) {
        findings.push(
          fail(invalidLifecycle, {
            message: `${shown(entry.versions) || "an empty text"} is no range of versions`,
            hint: "write a range such as <1.1.0, 0.x or >=1.2.0 <1.3.0, or one version",
            place: { file: server.file, path: ["lifecycle", index, "versions"], part: "value" },
          }),
        );
      }
      if (entry.until !== undefined && startOf(entry.until) === undefined) {
        findings.push(
          fail(invalidLifecycle, {
            message: `${shown(entry.until)} is no date`,
            hint: "write it as 2026-12-31",
            place: { file: server.file, path: ["lifecycle", index, "until"], part: "value" },
          }),
        );
      }
      return findings;
    });
  },
};

export const lifecyclePath: Rule<ServerContext> = {
  id: "version/lifecycle-path",
  severity: "medium",
  what: "A version's lifecycle goes one way: an archived version stays archived.",
  why: "What was archived may have lost its packages and its checks. Whoever brings it back should release it anew.",
  fix: "Restore the lifecycle entry, and release the code under a new version.",
  overridable: false,
  check({ server, base }) {
    const [before, after] = [base?.server, server.server];
    if (!before || !after || before.lifecycle === after.lifecycle) return nothing;
    if (!before.lifecycle.some((entry) => entry.state === "archived")) return nothing;
    return [...server.versions].flatMap((version) => {
      const now = lifecycleOf(after, version)?.state;
      if (lifecycleOf(before, version)?.state !== "archived" || now === "archived") return [];
      return fail(lifecyclePath, {
        message: `${shown(version)} was archived and would be ${now ?? "in use"} again`,
        hint: "keep it archived, and release the code under a new version",
        place: { file: after.file, path: ["lifecycle"], part: "key" },
      });
    });
  },
};
