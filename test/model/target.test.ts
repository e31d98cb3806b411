import { describe, expect, test } from "vitest";
import { environmentCan, innerPathProblem, isInnerPath, type Target } from "../../src/model/target.ts";

const launched: Target = { type: "mcp", scope: "project" };
const plain: Target = { type: "mcp", scope: "vscode", launcher: [] };
const unknown: Target = { type: "registry" };
const balancer: Target = { type: "haproxy", address: "{version}.internal:80" };

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

test("an HAProxy splits, and runs two variants of one version where each has an address", () => {
  expect(environmentCan([launched, balancer])).toEqual({ split: true, variants: false });
  const each: Target = { ...balancer, address: "{variant}.internal:80" };
  expect(environmentCan([launched, each])).toEqual({ split: true, variants: true });
});

describe("a path inside the repository", () => {
  test.each([".mcp.json", "./a.json", "a//b", "clients/..a/b..json", "a/.gitignore", "a b/ü.json"])(
    "is %s",
    (path) => expect(innerPathProblem(path)).toBeUndefined(),
  );

  test.each([
    ["", "names no file"],
    [" ", "names no file"],
    ["a/", "names no file"],
    ["a\\..\\b", "has backslashes; forward slashes work everywhere"],
    ["a\u0000b", "has control characters"],
    ["a\nb", "has control characters"],
    ["/etc/passwd", "is not inside the repository"],
    ["C:/a.json", "is not inside the repository"],
    ["~/.claude.json", "is not inside the repository"],
    ["a.json:stream", "has a colon, which not every system takes for a part of a name"],
    ["..", "climbs out of the repository"],
    ["a/../../b", "climbs out of the repository"],
    ["a/.. /b", "climbs out of the repository"],
    ["a/.../b", "climbs out of the repository"],
    [".git/config", "reaches into .git"],
    ["a/.GIT. /x", "reaches into .git"],
    ["git~1/config", "reaches into .git"],
  ])("is not %j, which %s", (path, problem) => {
    expect([innerPathProblem(path), isInnerPath(path)]).toEqual([problem, false]);
  });
});
