import { isSettled } from "../../model/status.ts";
import { changeOf } from "../change.ts";
import type { GateContext } from "../context.ts";
import type { Rule } from "../rule.ts";
import { nothing, pass, warn } from "../verdict.ts";

export const noRollbackPoint: Rule<GateContext> = {
  id: "rollback/no-point",
  severity: "medium",
  what: "There is a state to go back to: one that was healthy, settled, and is not too old.",
  why: "Without one, a bad change is withdrawn and nothing is left in its place.",
  fix: "Nothing, for a first deployment; otherwise bring what runs back to health first.",
  overridable: true,
  check(context) {
    const { status, points, deployment, environment } = context;
    if (!changeOf(context).increases) return nothing;
    const place = { file: deployment.file, path: ["blue"], part: "value" } as const;
    const isFirst = !status || Object.keys(status.traffic).length === 0;
    if (!isFirst && (isSettled(status) || (points === undefined ? status.stable !== null : points > 0))) {
      return [pass(noRollbackPoint, "there is a rollback point", place)];
    }
    return [
      warn(noRollbackPoint, {
        message: isFirst
          ? `first deployment to ${environment.id}: there is nothing to go back to`
          : `there is no usable rollback point in ${environment.id}`,
        hint:
          isFirst || status.stable === null
            ? "if it is bad it will be withdrawn, and nothing of this server will run here"
            : "if it is bad nothing takes it back: bring what runs back to health first",
        place,
      }),
    ];
  },
};
