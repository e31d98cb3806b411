import { describe, expect, it } from "vitest";
import { locate } from "../../src/convention/locate.ts";
import { readPrecise, spotOf } from "../../src/convention/precise.ts";
import type { Path } from "../../src/convention/tree.ts";
import { workingTree } from "../../src/convention/working-tree.ts";
import type { Finding } from "../../src/model/finding.ts";
import { repositoryWith } from "../support/repository.ts";

const text = `# policy
upstream: [staging, "qa"]
strategy:
  type: canary   # slowly
  steps: []
windows:
  - { allow: "Mon-Fri 09:00-16:00" }
green:
  1.1.5: 20
variables:
`;

/** Path, part, and the text that is underlined with its line and column. */
const spots: readonly (readonly [Path, "key" | "value", string, number, number])[] = [
  [[], "value", "u", 2, 1],
  [["upstream"], "key", "upstream", 2, 1],
  [["upstream"], "value", "upstream", 2, 1],
  [["upstream", 0], "value", "staging", 2, 12],
  [["upstream", 1], "value", '"qa"', 2, 21],
  [["upstream", 7], "value", "upstream", 2, 1],
  [["strategy", "type"], "value", "canary", 4, 9],
  [["strategy", "type"], "key", "type", 4, 3],
  [["strategy", "steps"], "value", "steps", 5, 3],
  [["strategy", "nothing"], "value", "strategy", 3, 1],
  [["windows", 0, "allow"], "value", '"Mon-Fri 09:00-16:00"', 7, 14],
  [["green", "1.1.5"], "key", "1.1.5", 9, 3],
  [["green", "1.1.5"], "value", "20", 9, 10],
  [["variables"], "value", "variables", 10, 1],
  [["variables", "LOG"], "value", "variables", 10, 1],
];

describe("the place of a path", () => {
  it.each(spots)("%j as %s is %s", (path, part, underlined, line, column) => {
    const document = readPrecise("a.yaml", Buffer.from(text));
    const spot = spotOf(document, path, part);
    expect([spot.line, spot.column, spot.length]).toEqual([line, column, underlined.length]);
    expect(text.split("\n")[line - 1]?.slice(column - 1, column - 1 + underlined.length)).toBe(underlined);
  });

  it("is found in JSON as in YAML", () => {
    const document = readPrecise("a.json", Buffer.from('{\n  "server": { "version": "1.0.0" }\n}\n'));
    expect(spotOf(document, ["server", "version"])).toMatchObject({ line: 2, column: 26, length: 7 });
    expect(spotOf(document, ["server", "version"], "key")).toMatchObject({ line: 2, column: 15, length: 9 });
  });

  it("stays on its line", () => {
    const document = readPrecise("a.yaml", Buffer.from("a: |\n  b\n  c\nd: e\n"));
    expect(spotOf(document, ["a"])).toMatchObject({ line: 1, column: 4, length: 1 });
  });
});

function found(more: Partial<Finding>): Finding {
  return { rule: "traffic/over-100", outcome: "fail", severity: "high", message: "m", hint: "h", ...more };
}

describe("locating findings", () => {
  const file = "environments/production/weather.yaml";

  it("gives them line, column and length from their place", async () => {
    using repository = repositoryWith();
    const [located] = await locate(
      [found({ place: { file, path: ["green", "1.1.5"] } })],
      workingTree(repository.path),
    );
    expect(located).toMatchObject({ file, line: 3, column: 10, length: 2 });
  });

  it("leaves those alone that have one, or that no file concerns", async () => {
    using repository = repositoryWith();
    const findings = [found({}), found({ file, line: 7, column: 1, place: { file, path: [] } })];
    expect(await locate(findings, workingTree(repository.path))).toEqual(findings);
  });

  it("shows a file that is gone, or cannot be read, at its beginning", async () => {
    using repository = repositoryWith({ [file]: "a: [\n" });
    const findings = [file, "environments/gone.yaml"].map((name) =>
      found({ place: { file: name, path: ["x"] } }),
    );
    const located = await locate(findings, workingTree(repository.path));
    expect(located.map(({ file, line, column }) => [file, line, column])).toEqual([
      [file, 1, 1],
      ["environments/gone.yaml", 1, 1],
    ]);
  });
});
