import type { ProjectContext } from "../context.ts";
import type { Rule } from "../rule.ts";
import { listed, shown } from "../text.ts";
import { fail, nothing } from "../verdict.ts";

export const removedNotEmpty: Rule<ProjectContext> = {
  id: "environment/removed-not-empty",
  severity: "critical",
  what: "An environment is removed only when nothing is deployed there any more.",
  why: "Removing it tears down everything that runs in it, and its policy is gone with it.",
  fix: "Remove its deployments first, in a change of their own; or override this rule in headgate.yaml, with a reason and an end.",
  overridable: true,
  check({ desired, base }) {
    if (!base) return nothing;
    return [...base.environments.keys()].flatMap((id) => {
      if (desired.environments.has(id)) return [];
      const servers = [...base.servers.values()].filter((server) => server.deployments.has(id));
      if (servers.length === 0) return [];
      const first = servers.slice(0, 3).map((server) => server.id);
      const more = servers.length > first.length ? [`${servers.length - first.length} more`] : [];
      return fail(removedNotEmpty, {
        message: `environment ${shown(id)} is removed while ${listed([...first, ...more], "and")} ${servers.length === 1 ? "is" : "are"} deployed there`,
        hint: "remove its deployments first, or override environment/removed-not-empty in headgate.yaml",
        place: { file: desired.project.file, path: [] },
        environment: id,
      });
    });
  },
};

/** More deployments than this do not go away in one change unnoticed. */
const most = 3;

export const manyRemoved: Rule<ProjectContext> = {
  id: "deployment/many-removed",
  severity: "critical",
  what: `One change removes at most ${most} deployments.`,
  why: "A folder that was moved or a merge gone wrong looks just like a wish to tear everything down.",
  fix: "Remove them in several changes; or override this rule in headgate.yaml, with a reason and an end.",
  overridable: true,
  check({ desired, base }) {
    if (!base) return nothing;
    const removed = [...base.servers.values()].flatMap((server) =>
      [...server.deployments.keys()]
        .filter((environment) => !desired.servers.get(server.id)?.deployments.has(environment))
        .map((environment) => `${environment}/${server.id}`),
    );
    if (removed.length <= most) return nothing;
    return [
      fail(manyRemoved, {
        message: `${removed.length} deployments are removed at once: ${removed.slice(0, 3).map(shown).join(", ")} and ${removed.length - 3} more`,
        hint: "if that is meant, override deployment/many-removed in headgate.yaml, with a reason and an end",
        place: { file: desired.project.file, path: [] },
      }),
    ];
  },
};
