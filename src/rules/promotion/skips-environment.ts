import { changeOf } from "../change.ts";
import type { GateContext } from "../context.ts";
import { placeOfVersion } from "../deployment-facts.ts";
import type { Rule } from "../rule.ts";
import { listed, shown } from "../text.ts";
import { fail, nothing, pass } from "../verdict.ts";
import { isHotfix } from "./hotfix.ts";
import { soakRecords } from "./soak-record.ts";

export const skipsEnvironment: Rule<GateContext> = {
  id: "promotion/skips-environment",
  severity: "high",
  what: "A version enters an environment only after it was blue in the upstream ones (all or any of them, as upstream says).",
  why: "What no one has run before is first tried on the people downstream.",
  fix: "Promote it upstream first, in the same pull request if you like; for an urgent patch, use a hotfix.",
  overridable: true,
  check(context) {
    const { environment, deployment, server } = context;
    if (environment.upstream.environments.length === 0) return nothing;
    return changeOf(context).rising.map((version) => {
      const place = placeOfVersion(deployment, version);
      if (isHotfix(context, version)) return pass(skipsEnvironment, "hotfix", place);
      const records = soakRecords(context, version);
      const missing = records.filter((record) => !record.wasBlue && !record.isComing);
      const known = records.filter((record) => record.wasBlue || record.isComing);
      if (environment.upstream.mode === "all" ? missing.length === 0 : known.length > 0) {
        const words = known.map((record) =>
          record.wasBlue ? `was blue in ${record.environment}` : `goes to ${record.environment} first`,
        );
        return pass(skipsEnvironment, `${shown(version)} ${listed(words, "and")}`, place);
      }
      const first = missing[0]?.environment ?? "";
      const conjunction = environment.upstream.mode === "all" ? "and" : "or";
      return fail(skipsEnvironment, {
        message: `${shown(version)} has never been blue in ${listed(
          missing.map((record) => record.environment),
          conjunction,
        )}, which ${environment.id} requires`,
        hint: `make it blue there first, in this change or an earlier one: blue: ${shown(version)} in environments/${first}/${server.id}.yaml`,
        place,
      });
    });
  },
};
