import { describe, expect, test } from "vitest";
import type { Package, Release } from "../../src/model/release.ts";
import { outcomesOf, release, server } from "./world.ts";

const transport = { type: "stdio" } as const;
const of = (
  entry: Omit<Package, "transport">,
  more: Pick<Release["release"], "integrity" | "contract"> = {},
): Release => {
  const plain = release("1.2.0");
  return { ...plain, server: { ...plain.server, packages: [{ transport, ...entry }] }, release: more };
};
const found = (made: Release, rule: string) =>
  outcomesOf(
    server({ releases: [made] }, { unit: { versions: new Set() } }).filter(
      ({ file, place }) => (file ?? place?.file) === made.file,
    ),
    rule,
  );

const contract = { digest: `sha256-${"0".repeat(64)}`, tools: 1, prompts: 0, resources: 0 };
const sum = `sha256-${"a".repeat(64)}`;
const url = "https://downloads.example.com/weather.mcpb";

describe("a new release of a package", () => {
  test.each<[string, Omit<Package, "transport">, string]>([
    ["npm", { registryType: "npm", identifier: "@acme/weather-mcp" }, "npm:@acme/weather-mcp@1.2.0"],
    ["npm, another version", { registryType: "npm", identifier: "w", version: "3.0.0" }, "npm:w@3.0.0"],
    ["PyPI", { registryType: "pypi", identifier: "w" }, "pypi:w@1.2.0/w-1.2.0-py3-none-any.whl"],
    ["OCI", { registryType: "oci", identifier: "ghcr.io/acme/w:1" }, "oci:ghcr.io/acme/w:1"],
    ["NuGet", { registryType: "nuget", identifier: "Acme.W" }, "nuget:Acme.W@1.2.0"],
    ["MCPB", { registryType: "mcpb", identifier: url }, `mcpb:${url}`],
    ["Homebrew", { registryType: "homebrew", identifier: "w" }, "homebrew:w@1.2.0/arm64_sonoma"],
  ])("of %s records its checksum", (_, entry, key) => {
    expect(found(of(entry), "release/no-integrity")).toEqual(["warn"]);
    expect(found(of(entry, { integrity: { "npm:other@1.2.0": "x" } }), "release/no-integrity")).toEqual([
      "warn",
    ]);
    expect(found(of(entry, { integrity: { [key]: sum } }), "release/no-integrity")).toEqual([]);
  });

  test.each<[string, Omit<Package, "transport">]>([
    ["a bundle that has its own", { registryType: "mcpb", identifier: url, fileSha256: "a".repeat(64) }],
    ["an image by its digest", { registryType: "oci", identifier: `w:1@sha256:${"a".repeat(64)}` }],
    ["a kind whose registry nobody knows", { registryType: "cargo", identifier: "w" }],
  ])("needs none for %s", (_, entry) => {
    expect(found(of(entry), "release/no-integrity")).toEqual([]);
  });

  test.each(["npm", "pypi", "nuget", "oci", "mcpb", "homebrew"])(
    "of %s records its contract",
    (registryType) => {
      const entry = { registryType, identifier: "w" };
      expect(found(of(entry), "release/no-contract")).toEqual(["warn"]);
      expect(found(of(entry, { contract }), "release/no-contract")).toEqual([]);
    },
  );
});
