import { describe, expect, test } from "vitest";
import { compareContracts } from "../../src/contract/compare.ts";
import type { Contract } from "../../src/contract/contract.ts";
import type { Json } from "../../src/model/canonical.ts";
import { contract } from "./contracts.ts";
import { costly, toolsOf } from "./costly.ts";

type Tools = Contract["tools"];

const compared = (before: Tools, after: Tools) =>
  compareContracts(contract({ tools: before }), contract({ tools: after }));

describe("a contract made to be costly", () => {
  test.each(Object.entries(costly))("is answered soon, and says what was not compared: %s", (_how, make) => {
    const tools = toolsOf(make);
    // The machine may be busy with other things; this is about what it does itself.
    const start = process.cpuUsage();
    const { verdict, changes } = compared(tools.before, tools.after);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(4000);
    expect(["breaking", "unknown"]).toContain(verdict);
    for (const name of new Set(changes.map(({ pointer }) => pointer.split("/")[2])))
      expect(
        changes.some(
          (change) =>
            change.pointer.startsWith(`/tools/${name}/`) && ["breaking", "unknown"].includes(change.class),
        ),
      ).toBe(true);
  });

  const product = costly["a product of alternatives"] ?? (() => ({}));
  const honest = (type: string): Tools[number] => ({
    name: "honest",
    inputSchema: { type: "object", properties: { days: { type } } },
  });

  test("says why", () => {
    const { before, after } = toolsOf(product, 1);
    const { changes } = compared(before, after);
    const found = changes.find(({ reason }) => reason === "too-large");
    expect(found).toMatchObject({
      pointer: "/tools/t0/inputSchema",
      class: "unknown",
      summary: "? t0: too large to be compared whole",
      why: expect.stringContaining("more steps than there are"),
    });
  });

  test("hides nothing of the tools beside it, wherever it stands", () => {
    const { before, after } = toolsOf(product);
    const first = compared([...before, honest("string")], [...after, honest("integer")]);
    const last = compared([honest("string"), ...before], [honest("integer"), ...after]);
    expect(first.changes[0]).toMatchObject({
      class: "breaking",
      pointer: "/tools/honest/inputSchema/properties/days/type",
    });
    expect(last).toEqual(first);
  });

  test("hides nothing of its own other schema", () => {
    const tool = (inputSchema: Json, type: string): Tools[number] => ({
      name: "t",
      inputSchema,
      outputSchema: { type: "object", properties: { days: { type } } },
    });
    const { changes } = compared([tool(product(false), "integer")], [tool(product(true), "string")]);
    expect(changes).toContainEqual(
      expect.objectContaining({ class: "breaking", side: "output", reason: "type-changed" }),
    );
  });

  test("gets the steps that the others leave", () => {
    const ring = costly["definitions that refer to one another"] ?? (() => ({}));
    const others = (isAfter: boolean): Tools =>
      Array.from({ length: 2000 }, (_, n) => ({ ...honest(isAfter ? "integer" : "string"), name: `h${n}` }));
    const { before, after } = toolsOf(ring, 1);
    const { changes } = compared([...before, ...others(false)], [...after, ...others(true)]);
    expect(changes.map(({ reason }) => reason)).not.toContain("too-large");
    expect(changes.filter(({ reason }) => reason === "type-changed").length).toBeGreaterThan(2000);
  });
});
