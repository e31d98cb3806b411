import { describe, expect, it } from "vitest";
import { codeowners, ownersOf } from "./codeowners.ts";
import { textOf } from "./workflow.ts";

const all = codeowners(textOf("examples/CODEOWNERS"));

describe("CODEOWNERS", () => {
  it.each([
    ["headgate.yaml", ["@acme/platform"]],
    ["README.md", ["@acme/platform"]],
    [".github/workflows/headgate.yml", ["@acme/platform"]],
    [".github/CODEOWNERS", ["@acme/platform"]],
    ["servers/weather/server.yaml", ["@acme/weather-team"]],
    ["servers/weather/versions/1.1.5.json", ["@acme/weather-team"]],
    ["servers/weather/acknowledgements/1.5.0.yaml", ["@acme/release-managers"]],
    ["servers/notes/acknowledgements/1.5.0.yaml", ["@acme/release-managers"]],
    ["servers/notes/server.yaml", ["@acme/platform"]],
    ["environments/development/weather.yaml", ["@acme/developers"]],
    ["environments/staging/notes.yaml", ["@acme/developers"]],
    ["environments/production/notes.yaml", ["@acme/release-managers"]],
    ["environments/production/weather.yaml", ["@acme/release-managers", "@acme/weather-team"]],
    // The policy is nobody's who only deploys by it.
    ["environments/development/environment.yaml", ["@acme/platform"]],
    ["environments/production/environment.yaml", ["@acme/platform"]],
  ])("%s is owned by %j", (file, owners) => {
    expect(ownersOf(all, file)).toEqual(owners);
  });

  it.each([
    ["nobody", "/environments/", /no owner/],
    ["a name without @", "* acme", /no user, team or address/],
    ["an exception, which GitHub does not read", "!/servers/ @acme/platform", /has no !/],
  ])("a line for %s is noticed", (_, line, expected) => {
    expect(() => codeowners(line)).toThrow(expected);
  });
});
