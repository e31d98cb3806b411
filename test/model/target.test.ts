import { describe, expect, test } from "vitest";
import { environmentCan, type Target } from "../../src/model/target.ts";

const launched: Target = { type: "mcp", scope: "project" };
const plain: Target = { type: "mcp", scope: "vscode", launcher: [] };
const unknown: Target = { type: "haproxy" };

describe("what the targets of an environment can do together", () => {
  test.each<[string, readonly Target[], boolean]>([
    ["nothing, where there are none", [], false],
    ["what the only one can", [launched], true],
    ["what all of them can", [launched, { type: "mcp", scope: "global" }], true],
    ["not what one of them cannot", [launched, plain], false],
    ["not what one that is not implemented cannot", [unknown, launched], false],
  ])("%s", (_, targets, can) => {
    expect(environmentCan(targets)).toEqual({ split: can, variants: can });
  });
});
