import { compareVersions } from "../../model/traffic.ts";
import { changeOf } from "../change.ts";
import type { GateContext } from "../context.ts";
import { placeOfVersion } from "../deployment-facts.ts";
import type { Rule } from "../rule.ts";
import { shown } from "../text.ts";
import { fail, nothing, pass } from "../verdict.ts";

export const downgrade: Rule<GateContext> = {
  id: "version/downgrade",
  severity: "medium",
  what: "An environment with `versions: { downgrade: false }` takes no version lower than the one that is stable there.",
  why: "Going back by editing the version skips what a rollback guarantees: a state that is known to have been healthy, restored as it was.",
  fix: "Use headgate rollback, or release the old code under a new version.",
  overridable: true,
  check(context) {
    const { environment, deployment, server } = context;
    const { stable, rising } = changeOf(context);
    if (environment.versions.downgrade || stable === undefined) return nothing;
    return rising.map((version) =>
      compareVersions(version, stable) < 0
        ? fail(downgrade, {
            message: `${shown(version)} is lower than ${shown(stable)}, which is stable in ${environment.id}`,
            hint: `to go back: headgate rollback ${server.id} --env ${environment.id} --to ${shown(version)} --reason …`,
            place: placeOfVersion(deployment, version),
          })
        : pass(downgrade, `${shown(version)} is no downgrade`, placeOfVersion(deployment, version)),
    );
  },
};
