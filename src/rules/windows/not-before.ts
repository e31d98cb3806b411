import { formatLocal } from "../../model/time-zone.ts";
import type { DeploymentContext, GateContext } from "../context.ts";
import { startOf } from "../instants.ts";
import type { Rule } from "../rule.ts";
import { ahead, shown } from "../text.ts";
import { fail, nothing, pass, wait } from "../verdict.ts";

export const notBefore: Rule<GateContext> = {
  id: "schedule/not-before",
  severity: "low",
  what: "A change that a deployment schedules by `notBefore` starts no earlier.",
  why: "What is merged today may be announced for another day.",
  fix: "Wait: it is applied by itself then, and every gate is asked again. A rollback waits for nothing.",
  overridable: true,
  check({ deployment, environment, now }) {
    const { notBefore: text } = deployment;
    const start = text === undefined ? undefined : startOf(text);
    if (text === undefined || start === undefined) return nothing;
    const place = { file: deployment.file, path: ["notBefore"], part: "value" } as const;
    const at = Date.parse(now);
    if (at >= start) return [pass(notBefore, `scheduled for ${shown(text)}, which has come`, place)];
    const zone = environment.windows[0]?.timezone ?? "UTC";
    return [
      wait(notBefore, {
        message: `scheduled for ${formatLocal(zone, start, at)}, in ${ahead(start - at)}`,
        hint: "applied by itself then, if every gate passes; for what cannot wait, take notBefore out",
        place,
        eligible: new Date(start).toISOString(),
      }),
    ];
  },
};

export const invalidNotBefore: Rule<DeploymentContext> = {
  id: "schedule/invalid",
  severity: "medium",
  what: "The time that `notBefore` names is a date of the calendar, or a moment in UTC.",
  why: "A change that waits for 30 February waits for ever.",
  fix: "Write it as 2026-12-31 or 2026-12-31T18:00:00Z.",
  overridable: false,
  check({ deployment: { file, notBefore: text } }) {
    if (text === undefined || startOf(text) !== undefined) return nothing;
    return [
      fail(invalidNotBefore, {
        message: `${shown(text)} is no date`,
        hint: "write it as 2026-12-31 or 2026-12-31T18:00:00Z",
        place: { file, path: ["notBefore"], part: "value" },
      }),
    ];
  },
};
