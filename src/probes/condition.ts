import type { AnalysisDefinition } from "../model/analysis.ts";
import { conditionVariables } from "../model/analysis.ts";
import { type Expression, readExpression } from "../model/expression.ts";
import type { Measurement } from "./measurement.ts";

/** Decides by values; `shown` says in a few words what they are. */
export type Judge = (values: Readonly<Record<string, unknown>>, shown: string) => Measurement;

type Condition = readonly [text: string, expression: Expression] | undefined;

/**
 * What an analysis' conditions say. A failure condition that is met wins. Only the success condition given: what
 * does not meet it fails; only the failure condition given: what does not meet it passes; both, and neither met:
 * inconclusive. So is a condition that cannot be answered with these values.
 */
export async function judgeOf(definition: AnalysisDefinition): Promise<Judge> {
  const read = async (text: string | undefined): Promise<Condition> =>
    text === undefined ? undefined : [text, await readExpression(text, conditionVariables[definition.type])];
  const success = await read(definition.successCondition);
  const failure = await read(definition.failureCondition);
  return (values, shown) => {
    const isBad = answer(failure, values);
    if (typeof isBad === "string") return { outcome: "inconclusive", message: `${shown}: ${isBad}` };
    if (failure && isBad) return { outcome: "fail", message: `${shown}, which is bad: ${failure[0]}` };
    const isGood = answer(success, values);
    if (typeof isGood === "string") return { outcome: "inconclusive", message: `${shown}: ${isGood}` };
    if (success && isGood) return { outcome: "pass", message: `${shown}, which is good: ${success[0]}` };
    if (success && failure)
      return { outcome: "inconclusive", message: `${shown}, neither ${success[0]} nor ${failure[0]}` };
    if (success) return { outcome: "fail", message: `${shown}, wanted is ${success[0]}` };
    return { outcome: "pass", message: failure ? `${shown}, not bad: ${failure[0]}` : shown };
  };
}

/** Words where it cannot be answered. */
function answer(condition: Condition, values: Readonly<Record<string, unknown>>): boolean | string {
  if (!condition) return false;
  const [text, expression] = condition;
  if (expression.kind === "problem") return `${text} cannot be read: ${expression.message}`;
  const evaluated = expression.evaluate(values);
  return evaluated.kind === "value" ? evaluated.value : `${text} has no answer: ${evaluated.message}`;
}
