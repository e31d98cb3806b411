import { stepsOf } from "../../model/strategy.ts";
import type { EnvironmentContext } from "../context.ts";
import type { Rule } from "../rule.ts";
import { fail, nothing } from "../verdict.ts";

export const invalidPause: Rule<EnvironmentContext> = {
  id: "traffic/invalid-pause",
  severity: "high",
  what: "Each pause of a strategy is one of its steps.",
  why: "A rollout never stands at a share that is no step: nobody would ever be asked.",
  fix: "Name one of the steps, or add a step of that share.",
  overridable: false,
  check({ environment: { id, file, strategy, targets } }) {
    const steps = stepsOf(strategy, targets.length);
    return (strategy.pauses ?? []).flatMap((pause, index) => {
      if (steps.includes(pause)) return nothing;
      const known = steps.length === 0 ? "it has none before 100" : `they are ${steps.join(", ")}`;
      return fail(invalidPause, {
        message: `pause ${pause} of ${id} is none of the steps of its strategy ${strategy.type}: ${known}`,
        hint: "name one of the steps, or write strategy.steps with that share among them",
        place: { file, path: ["strategy", "pauses", index], part: "value" },
      });
    });
  },
};
