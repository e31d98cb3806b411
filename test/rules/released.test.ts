import { expect, test } from "vitest";
import type { Package, Release } from "../../src/model/release.ts";
import { checkDraft } from "../../src/rules/registry.ts";
import { now, release } from "./world.ts";

const token = `ghp_${"aB3dE5gH7jK9".repeat(3)}`;

const plain = release("1.1.4");
const remote = (url: string, value?: string): Release => ({
  ...plain,
  server: {
    ...plain.server,
    remotes: [
      {
        type: "sse",
        url,
        ...(value === undefined ? {} : { headers: [{ name: "Authorization", value }] }),
      },
    ],
  },
});
const entry = (fields: Partial<Package>) => release("1.1.4", { package: fields });
const named = (name: string, value: string) => entry({ packageArguments: [{ type: "named", name, value }] });
const variable = (value: string) =>
  entry({ environmentVariables: [{ name: "API_KEY", isRequired: false, default: value }] });
const started = (...args: readonly string[]): Release => ({
  ...plain,
  server: { name: "x", version: "1.1.4" },
  release: { command: { command: "node", args } },
});

test("a false alarm is set aside by an override of headgate.yaml, for as long as that says", () => {
  const made = remote("https://mcp.example.com/?api_key=hunter2hunter2");
  const outcomes = (until: string, rule = "release/holds-credential") =>
    checkDraft(made, now, {
      file: "headgate.yaml",
      overrides: [{ rule, reason: "a public key of a map service", until }],
    }).map(({ outcome }) => outcome);
  expect(outcomes("2099-01-01T00:00:00Z")).toEqual(["warn"]);
  expect(outcomes("2020-01-01T00:00:00Z")).toEqual(["fail"]);
  expect(outcomes("2099-01-01T00:00:00Z", "version/not-semver")).toEqual(["fail"]);
});

test.each<[string, Release, string | null]>([
  ["a plain address", remote("https://mcp.example.com/mcp"), null],
  ["a user in an address", remote("https://me:hunter2@mcp.example.com/"), "server.remotes.0.url"],
  ["a key in an address", remote("https://mcp.example.com/?api_key=hunter2hunter2"), "server.remotes.0.url"],
  ["a place for a key in an address", remote("https://mcp.example.com/?api_key={API_KEY}"), null],
  ["a header", remote("https://mcp.example.com/", `Bearer ${token}`), "server.remotes.0.headers.0"],
  ["a place in a header", remote("https://mcp.example.com/", "Bearer {API_KEY}"), null],
  [
    "the address of a bundle",
    entry({ registryType: "mcpb", identifier: `https://example.com/a.mcpb?token=${token}` }),
    "server.packages.0.identifier",
  ],
  ["an argument", named("--token", "hunter2hunter2"), "server.packages.0.packageArguments"],
  ["an argument that is filled in", named("--token", "{API_KEY}"), null],
  ["a default", variable(token), "server.packages.0.environmentVariables.0"],
  ["a default that says what belongs there", variable("your-key-here"), null],
  ["a word of a command", started("./main.js", `--token=${token}`), "release.command"],
])("%s in a release lets nobody in", (_, made, path) => {
  const found = checkDraft(made, now);
  expect(found.map(({ rule, place }) => [rule, place?.path.join(".")])).toEqual(
    path === null ? [] : [["release/holds-credential", path]],
  );
  expect(JSON.stringify(found)).not.toMatch(/hunter2|ghp_/);
});
