import { describe, expect, it } from "vitest";
import { modeline } from "../../src/convention/modeline.ts";
import { classify } from "../../src/convention/paths.ts";
import { conventionRules } from "../../src/convention/rules.ts";
import { touchedBy } from "../../src/convention/touched.ts";
import { nearest, pathInWords, quoted } from "../../src/convention/wording.ts";

describe("words", () => {
  it.each([
    ["soack", "soak"],
    ["Soak", "soak"],
    ["intreval", "interval"],
    ["aprovals", "approvals"],
    ["steps", undefined],
    ["x", undefined],
    ["completely-other", undefined],
  ])("%s was meant to be %s", (word, meant) => {
    expect(nearest(word, ["soak", "approvals", "interval", "windows"])).toBe(meant);
  });

  it.each([
    [[], "the file"],
    [["strategy", "interval"], "strategy.interval"],
    [["windows", 0, "allow"], "windows[0].allow"],
    [["green", "1.1.5"], 'green["1.1.5"]'],
    [["a", "\u001b[31m"], 'a["\\u001b[31m"]'],
  ])("%j is shown as %s", (path, words) => {
    expect(pathInWords(path)).toBe(words);
  });

  it("shows nothing of a file that a terminal would obey", () => {
    const shown = quoted(`\u001b]0;x\u0007\n\u202e${"a".repeat(500)}`);
    expect(shown).toMatch(/^[ -~…]+$/);
    expect(quoted("a".repeat(500)).length).toBeLessThan(70);
  });

  it("explains every rule of this layer", () => {
    for (const { id, what, why, fix, overridable } of conventionRules) {
      expect(id).toMatch(/^(?:convention|schema)\/[a-z-]+$/);
      expect([what, why, fix].every((text) => text.length > 5 && text.endsWith("."))).toBe(true);
      expect(overridable).toBe(false);
    }
    expect(new Set(conventionRules.map(({ id }) => id)).size).toBe(conventionRules.length);
  });

  it("tells an editor the schema of a file", () => {
    expect(modeline("deployment", "../../schemas")).toBe(
      "# yaml-language-server: $schema=../../schemas/deployment.schema.json",
    );
    expect(modeline("headgate")).toMatch(/\$schema=https:\/\/.*\/headgate\.schema\.json$/);
  });
});

describe("paths", () => {
  it.each([
    ["headgate.yaml", { kind: "headgate" }],
    ["environments/production/environment.yaml", { kind: "environment", environment: "production" }],
    [
      "environments/production/weather.yaml",
      { kind: "deployment", environment: "production", server: "weather" },
    ],
    ["servers/weather/server.yaml", { kind: "server", server: "weather" }],
    [
      "servers/weather/versions/1.2.0-beta.1.json",
      { kind: "release", server: "weather", version: "1.2.0-beta.1" },
    ],
    [`servers/weather/contracts/${"0".repeat(64)}.json`, { kind: "contract", server: "weather" }],
    ["servers/weather/contracts/x.json", { kind: "unknown" }],
    ["servers/weather/README.md", { kind: "ignored" }],
    ["environments/.gitkeep", { kind: "ignored" }],
    ["environments/production/deep/weather.yaml", { kind: "unknown" }],
    [
      "environments/production/weather.yml",
      { kind: "unknown", meant: "environments/production/weather.yaml" },
    ],
    ["headgate.yml", { kind: "unknown", meant: "headgate.yaml" }],
    ["src/index.ts", { kind: "outside" }],
    ["serversX/weather/server.yaml", { kind: "outside" }],
  ])("%s", (path, what) => {
    expect(classify(path)).toEqual(what);
  });

  it("say what a change touches", () => {
    const touched = touchedBy([
      "headgate.yaml",
      "environments/staging/environment.yaml",
      "environments/staging/notes.yaml",
      "servers/weather/versions/1.0.0.json",
      "servers/weather/README.md",
      "README.md",
    ]);
    expect(touched).toEqual({
      servers: new Set(["notes", "weather"]),
      environments: new Set(["staging"]),
      project: true,
      files: new Set([
        "headgate.yaml",
        "environments/staging/environment.yaml",
        "environments/staging/notes.yaml",
        "servers/weather/versions/1.0.0.json",
        "servers/weather/README.md",
      ]),
      other: ["README.md"],
    });
  });
});
