import { expect, test } from "vitest";
import { compareContracts } from "../../src/contract/compare.ts";
import { changeReasons, whyOf } from "../../src/contract/reasons.ts";

test("what cannot be decided is told as such, and not as if it were", () => {
  const of = (a: Readonly<Record<string, string>>) => ({
    tools: [{ name: "t", inputSchema: { type: "object", properties: { a: { type: "string", ...a } } } }],
    prompts: [],
    resources: [],
    resourceTemplates: [],
  });
  const { changes } = compareContracts(of({}), of({ pattern: "^(?=.*x)(?<y>a)\\k<y>$" }));
  expect(changes).toMatchObject([
    {
      class: "unknown",
      why: "cannot be decided: whether a call that was valid still is cannot be told from the schema",
    },
  ]);
});

test.each(Object.keys(changeReasons))("no reason asserts what it calls undecided: %s", (reason) => {
  for (const side of ["input", "output"] as const)
    expect(whyOf(reason, side, "unknown")).not.toMatch(/still is$|refused now|does not expect|still valid$/);
});
