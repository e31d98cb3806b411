import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadDesired } from "../../src/convention/load.ts";
import { workingTree } from "../../src/convention/working-tree.ts";
import { goodRepository, repositoryWith } from "../support/repository.ts";
import { headgate, policy, version, weather } from "./malformed/case.ts";
import { content } from "./malformed/content.ts";
import { files } from "./malformed/files.ts";
import { notation } from "./malformed/notation.ts";

describe("a repository in which one thing is wrong", () => {
  it.each([...notation, ...files, ...content])("$what", async ({ edit, files = {}, links = {}, finds }) => {
    const changes: Record<string, string | Uint8Array | undefined> = { ...files };
    if (edit) {
      const [file, from, to] = edit;
      expect(goodRepository[file]).toContain(from);
      changes[file] = goodRepository[file].replace(from, () => to);
    }
    using repository = repositoryWith(changes);
    for (const [path, target] of Object.entries(links)) symlinkSync(target, join(repository.path, path));
    const before = contents(repository.path);

    const { findings } = await loadDesired(workingTree(repository.path), { kind: "all" });

    const places = findings.map(({ rule, file, line, column }) => [rule, file, line, column]);
    expect(places.map(String).sort()).toEqual(finds.map(String).sort());
    for (const finding of findings) {
      expect(finding.message).not.toBe("");
      expect(finding.hint).not.toBe("");
      expect(finding.length).toBeGreaterThan(0);
    }
    expect(contents(repository.path)).toEqual(before);
  });

  it("loads all the rest", async () => {
    using repository = repositoryWith({ [weather]: "blue: 1.10\n", [version]: "{" });
    const { desired, omitted } = await loadDesired(workingTree(repository.path), { kind: "all" });
    expect([...omitted].sort()).toEqual([weather, version]);
    const unit = desired.servers.get("weather");
    expect([...(unit?.deployments.keys() ?? [])]).toEqual(["development", "staging"]);
    expect([...(unit?.versions ?? [])]).toEqual(["1.1.4", "1.1.5", "1.2.0-beta.1"]);
    expect([...(unit?.releases.keys() ?? [])]).toEqual(["1.2.0-beta.1"]);
    expect(desired.servers.get("notes")?.deployments.size).toBe(3);
  });

  it("reads nothing of a convention that it does not know", async () => {
    using repository = repositoryWith({
      [headgate]: "headgate: 2\nfuture: true\n",
      [weather]: "blue: 1.10\n",
    });
    const { desired, findings } = await loadDesired(workingTree(repository.path), { kind: "all" });
    expect(findings.map(({ rule }) => rule)).toEqual(["convention/newer-version"]);
    expect(desired.servers.size + desired.environments.size).toBe(0);
  });

  it("shows what a misspelt key was meant to be", async () => {
    using repository = repositoryWith({ [policy]: "soack: 24h\n" });
    const { findings } = await loadDesired(workingTree(repository.path), { kind: "all" });
    expect(findings).toMatchObject([
      { hint: "did you mean soak?", place: { path: ["soack"], part: "key" }, length: 5 },
    ]);
  });
});

function contents(root: string): readonly (readonly [string, string])[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path, readFileSync(path, "latin1")] as const);
}
