import fc from "fast-check";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { type DeploymentEdits, type Edit, editDeployment, editYaml } from "../../src/convention/edit.ts";
import { keys, strings } from "./edit-documents.ts";

async function edit(text: string, ...edits: readonly Edit[]): Promise<string> {
  const result = await editYaml(text, edits, "weather.yaml");
  return "text" in result ? result.text : `refused: ${result.findings[0]?.message}`;
}

describe("editYaml", () => {
  const table: readonly [what: string, before: string, edit: Edit, after: string][] = [
    [
      "replaces a plain scalar",
      "blue: 1.1.4 # stable\n",
      { path: ["blue"], value: "1.1.5" },
      "blue: 1.1.5 # stable\n",
    ],
    ["keeps single quotes", "a: 'x'\n", { path: ["a"], value: "it's" }, "a: 'it''s'\n"],
    ["keeps double quotes", 'a: "x"\n', { path: ["a"], value: "y" }, 'a: "y"\n'],
    [
      "leaves single quotes where they cannot say it",
      "a: 'x'\n",
      { path: ["a"], value: "b\tc" },
      'a: "b\\tc"\n',
    ],
    ["takes quotes off for a number", 'a: "20"\n', { path: ["a"], value: 20 }, "a: 20\n"],
    [
      "gives a value to an empty key",
      "a: # none\nb: 1\n",
      { path: ["a"], value: "x" },
      "a: x # none\nb: 1\n",
    ],
    [
      "replaces a block scalar on one line",
      "a: |- # c\n  x\n  y\nb: 1\n",
      { path: ["a"], value: "z" },
      "a: z # c\nb: 1\n",
    ],
    [
      "appends to a block map",
      "a:\n    x: 1\n\n# end\n",
      { path: ["a", "v"], value: 2 },
      "a:\n    x: 1\n    v: 2\n\n# end\n",
    ],
    [
      "appends behind a multi-line value",
      "a:\n  x: |\n    t\n\nb: 1\n",
      { path: ["a", "v"], value: 2 },
      "a:\n  x: |\n    t\n  v: 2\n\nb: 1\n",
    ],
    ["appends to braces", "a: { x: 1 } # c\n", { path: ["a", "v"], value: "z" }, "a: { x: 1, v: z } # c\n"],
    ["keeps a comma before the brace", "a: {x: 1,}\n", { path: ["a", "v"], value: 2 }, "a: {x: 1, v: 2,}\n"],
    [
      "appends to braces over lines",
      "a: {\n  x: 1 # c\n}\n",
      { path: ["a", "v"], value: 2 },
      "a: {\n  x: 1, # c\n  v: 2\n}\n",
    ],
    ["fills empty braces", "a: {}\n", { path: ["a", "v"], value: 2 }, "a: { v: 2 }\n"],
    ["fills an empty key", "a: # c\nb: 1\n", { path: ["a", "v"], value: 2 }, "a: # c\n  v: 2\nb: 1\n"],
    ["fills a written null", "a: ~\n", { path: ["a", "v"], value: 2 }, "a: { v: 2 }\n"],
    [
      "makes the maps on the way",
      "a:\n    b:\n        c: 1\n",
      { path: ["d", "e", "f"], value: "x" },
      "a:\n    b:\n        c: 1\nd:\n    e:\n        f: x\n",
    ],
    ["starts an empty file", "", { path: ["a"], value: 1 }, "a: 1\n"],
    ["starts a file of comments", "# only\n", { path: ["a"], value: 1 }, "# only\na: 1\n"],
    ["adds no final line break", "a: 1", { path: ["b"], value: 2 }, "a: 1\nb: 2"],
    ["keeps CRLF", "a: 1\r\nb: 2", { path: ["c"], value: 3 }, "a: 1\r\nb: 2\r\nc: 3"],
    [
      "removes a line with its comment",
      "a: 1\n# of b\nb: 2 # two\n\nc: 3\n",
      { path: ["b"], value: null },
      "a: 1\n# of b\n\nc: 3\n",
    ],
    [
      "removes a nested block",
      "a: 1\nb:\n  c:\n    - x\n    - y\nd: 2\n",
      { path: ["b"], value: null },
      "a: 1\nd: 2\n",
    ],
    ["removes the last line of a file without a break", "a: 1\r\nb: 2", { path: ["b"], value: null }, "a: 1"],
    [
      "leaves braces for an emptied map",
      "a: # c\n  x: 1\nb: 2\n",
      { path: ["a", "x"], value: null },
      "a: {} # c\nb: 2\n",
    ],
    ["removes from braces, first", "a: { x: 1, y: 2 }\n", { path: ["a", "x"], value: null }, "a: { y: 2 }\n"],
    ["removes from braces, last", "a: { x: 1, y: 2 }\n", { path: ["a", "y"], value: null }, "a: { x: 1 }\n"],
    ["removes from braces, only", "a: { x: 1 }\n", { path: ["a", "x"], value: null }, "a: {}\n"],
    [
      "removes a line from braces",
      "a: {\n  x: 1, # c\n  y: 2\n}\n",
      { path: ["a", "x"], value: null },
      "a: {\n  y: 2\n}\n",
    ],
    [
      "edits within a list",
      "a:\n  - x: 1\n    y: 2\n  - z\n",
      { path: ["a", 0, "x"], value: null },
      "a:\n  - y: 2\n  - z\n",
    ],
    ["removes from a list", "a:\n  - x\n  - y\n", { path: ["a", 0], value: null }, "a:\n  - y\n"],
    [
      "brings a map about entry by entry",
      "a:\n  # kept\n  x: 1\n  y: 2\n",
      { path: ["a"], value: { y: 3, z: 4 } },
      "a:\n  # kept\n  y: 3\n  z: 4\n",
    ],
    ["replaces a scalar by a map", "a: x # c\n", { path: ["a"], value: { v: 1 } }, "a: { v: 1 } # c\n"],
    [
      "does nothing where there is nothing to do",
      "a: 'x'   # c",
      { path: ["a"], value: "x" },
      "a: 'x'   # c",
    ],
    [
      "finds an unquoted number by its text",
      "g:\n  1.10: 5\n",
      { path: ["g", "1.10"], value: 6 },
      "g:\n  1.10: 6\n",
    ],
    [
      "quotes a key that reads as a number",
      "g:\n  1.2.3: 5\n",
      { path: ["g", "1.10"], value: 6 },
      'g:\n  1.2.3: 5\n  "1.10": 6\n',
    ],
    ["keeps a byte order mark", "\uFEFFa: 1\n", { path: ["a"], value: null }, "\uFEFF{}\n"],
  ];
  it.each(table)("%s", async (_, before, change, after) => {
    expect(await edit(before, change)).toBe(after);
  });

  it.each([
    ["duplicate keys", "a: 1\na: 2\n", { path: ["a"], value: 3 }],
    ["broken YAML", "a: [1\n", { path: ["a"], value: 3 }],
    ["several documents", "a: 1\n---\nb: 2\n", { path: ["a"], value: 3 }],
    ["an entry below a scalar", "a: 1\n", { path: ["a", "b"], value: 3 }],
    ["an entry below an alias", "x: &x { b: 1 }\na: *x\n", { path: ["a", "b"], value: 3 }],
    ["an index beyond a list", "a: [1]\n", { path: ["a", 4], value: 3 }],
    ["the whole document", "a: 1\n", { path: [], value: 3 }],
    ["a value that is no number", "a: 1\n", { path: ["a"], value: Number.NaN }],
    ["a line that another value would swallow", "a: |+\n  x\n\nb: 1\n\nc: 2\n", { path: ["b"], value: null }],
    ["half a character", "a: 1\n", { path: ["a"], value: "\uD800" }],
    ["a bottomless nesting", `a: ${"[".repeat(20_000)}`, { path: ["a"], value: 1 }],
  ] satisfies [string, string, Edit][])("refuses %s and gives no text", async (_, before, change) => {
    const result = await editYaml(before, [change], "weather.yaml");
    expect(result).toMatchObject({
      findings: [{ rule: "edit/not-possible", outcome: "fail", file: "weather.yaml" }],
    });
    expect(result).not.toHaveProperty("text");
  });

  it("writes text so that another reader takes it for the same text", async () => {
    const safe = strings.filter((text) => !text.includes("\uFEFF") && !/\p{Cs}/u.test(text));
    await fc.assert(
      fc.asyncProperty(
        keys,
        safe,
        fc.constantFrom("a: x\n", "a: 'x'\n", "a:\n"),
        async (key, value, before) => {
          fc.pre(key !== "__proto__" && key !== "a");
          const text = await edit(before, { path: ["a"], value }, { path: [key], value });
          expect(load(text)).toEqual({ a: value, [key]: value });
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("editDeployment", () => {
  const file = `# owned by the weather team
blue: 1.1.4
green:
  1.1.5: 20   # since Monday
variables: { TIMEOUT: "30000" }
secrets:
  API_KEY: WEATHER_API_KEY
`;
  const table: readonly [what: string, edits: DeploymentEdits, after: string][] = [
    [
      "promotes",
      { blue: "1.1.5", green: { "1.1.5": null } },
      file.replace("1.1.4", "1.1.5").replace(/green:\n.*\n/, ""),
    ],
    ["changes a share", { green: { "1.1.5": 50 } }, file.replace("20", "50")],
    [
      "adds a green",
      { green: { "1.2.0-beta.1": 0 } },
      file.replace("Monday\n", "Monday\n  1.2.0-beta.1: 0\n"),
    ],
    [
      "replaces one green by another",
      { green: { "1.1.5": null, "1.1.6": 5 } },
      file.replace(/ {2}1.1.5.*/, "  1.1.6: 5"),
    ],
    ["keeps text text", { variables: { TIMEOUT: "100" } }, file.replace("30000", "100")],
    ["adds a variable", { variables: { MODE: "on" } }, file.replace('"30000" }', '"30000", MODE: "on" }')],
    ["takes the last secret away", { secrets: { API_KEY: null } }, file.replace(/secrets:\n.*\n/, "")],
    ["does nothing for what is absent", { green: { "9.9.9": null } }, file],
  ];
  it.each(table)("%s", async (_, edits, after) => {
    expect(await editDeployment(file, edits)).toEqual({ text: after });
  });

  it("leaves an emptied section where a comment stands in it", async () => {
    const text = "blue: 1.0.0\ngreen: # shares\n  1.1.0: 5\n";
    expect(await editDeployment(text, { green: { "1.1.0": null } })).toEqual({
      text: "blue: 1.0.0\ngreen: {} # shares\n",
    });
  });
});
