import { describe, expect, test } from "vitest";
import { conditionVariables } from "../../src/model/analysis.ts";
import { readExpression } from "../../src/model/expression.ts";

const ofQueries = conditionVariables.prometheus;
const ofJson = conditionVariables.http;

async function answer(
  text: string,
  values: Readonly<Record<string, unknown>>,
  variables: Parameters<typeof readExpression>[1] = ofQueries,
): Promise<unknown> {
  const read = await readExpression(text, variables);
  if (read.kind === "problem") return `cannot be read: ${read.message}`;
  const evaluated = read.evaluate(values);
  return evaluated.kind === "value" ? evaluated.value : `none: ${evaluated.message}`;
}

describe("an expression over numbers", () => {
  const values = { result: 0.04, results: [0.04] };
  test.each([
    ["result <= 0.05", true],
    ["result > 0.05", false],
    ["result == 0", false],
    ["result != 0", true],
    ["result * 100 < 5", true],
    ["1 - result > 0.9", true],
    ["result / 2 < 1 && result >= 0", true],
    ["size(results) == 1", true],
    ["results.all(r, r < 1)", true],
    ["results.exists(r, r > 1)", false],
    ["results[0] < 1", true],
    ["result < 1 ? true : false", true],
    ["results[1] < 1", "none: No such key: index out of bounds, index 1 >= size 1"],
  ])("%s", async (text, expected) => {
    expect(await answer(text, values)).toBe(expected);
  });

  test("knows whole numbers and others as one kind", async () => {
    expect(await answer("result == 3", { result: 3, results: [3] })).toBe(true);
    expect(await answer("3 == result", { result: 3, results: [3] })).toBe(true);
    expect(await answer("result + 1 == 4", { result: 3, results: [3] })).toBe(true);
  });

  test("has no answer without the variable it names", async () => {
    expect(await answer("result < 1", { results: [1, 2] })).toMatch(/^none: Unknown variable: result/);
  });
});

describe("an expression over JSON", () => {
  const result = JSON.parse('{"status":"ok","queue":3,"checks":[{"ok":true}],"__proto__":{"x":1}}');
  test.each([
    ["result.status == 'ok' && result.queue < 100", true],
    ["result.checks.all(c, c.ok)", true],
    ["has(result.missing)", false],
    ["result.missing > 3", "none: No such key: missing"],
    ["result.constructor == 'x'", "none: No such key: constructor"],
    ["result.status > 3", "none: no such overload: dyn<string> > int"],
    ["result.queue", "none: it is neither true nor false"],
  ])("%s", async (text, expected) => {
    expect(await answer(text, { result }, ofJson)).toBe(expected);
  });
});

describe("what cannot be read", () => {
  test.each([
    ["resul < 1", "Unknown variable: resul", 0],
    ["result < 1 && reslts[0] > 1", "Unknown variable: reslts", 14],
    ["result <", "Unexpected token: EOF", 8],
    ["", "Unexpected token: EOF", 0],
    ["result", "is no yes or no, but double", 0],
    ["result < '1'", "no such overload: double < string", 0],
    ["'aaa'.matches('(a+)+$')", "calls matches", 0],
    ["cel.bind(x, result, x < 1)", "calls bind", 0],
    ["timestamp('2026-01-01T00:00:00Z') == timestamp('2026-01-01T00:00:00Z')", "calls timestamp", 0],
    ["process.exit()", "calls exit", 0],
    ["results.all(a, results.all(b, results.all(c, c < 1)))", "has loops inside loops inside loops", 30],
    [`${"(".repeat(200)}result < 1${")".repeat(200)}`, "Exceeded maxDepth", undefined],
    [`result < 1${" || result < 1".repeat(100)}`, "is longer than 1000 characters", 0],
    [`true${"||true".repeat(160)}`, "Exceeded max", undefined],
  ])("%j", async (text, message, start) => {
    const read = await readExpression(text, ofQueries);
    expect(read).toMatchObject({ kind: "problem", message: expect.stringContaining(message) });
    if (start !== undefined) expect(read).toMatchObject({ start });
  });

  test("leaves nothing that would not end: the longest condition over the most that may be answered", async () => {
    const loops = "result.all(x, result.all(y, x == y || x != y))";
    const text = Array.from({ length: 19 }, () => loops).join(" && ");
    const read = await readExpression(text, ofJson);
    if (read.kind === "problem") throw new Error(read.message);
    const result = Array.from({ length: 250 }, (_, index) => index);
    expect(read.evaluate({ result })).toEqual({ kind: "value", value: true });
  });

  test("is told on one line", async () => {
    const read = await readExpression("result <\n\u001b[31m 1 &&", ofQueries);
    expect(read.kind === "problem" && read.message).not.toMatch(/\p{Cc}/u);
  });
});
