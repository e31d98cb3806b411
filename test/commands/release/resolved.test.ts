import { describe, expect, test } from "vitest";
import { adopted, believedOf, differencesOf } from "../../../src/commands/release/kept.ts";
import { isSame } from "../../../src/commands/release/same.ts";
import type { ReleaseDocument } from "../../../src/convention/documents.ts";
import type { ResolvedPackages } from "../../../src/model/release.ts";

const set = (by: ResolvedPackages["by"], from: string, packages: readonly string[]): ResolvedPackages => ({
  by,
  from,
  count: packages.length,
  digest: `sha256-${"0".repeat(64)}`,
  packages,
});
const npm = set("lock-file", "package-lock.json", ["npm:maps@1.0.0", "npm:tiles@1.0.0"]);
const pypi = set("installation", "pypi:acme-weather@1.2.0", ["pypi:anyio@4.0.0", "pypi:httpx@0.28.1"]);

function document(release: ReleaseDocument["release"]): ReleaseDocument {
  const transport = { type: "stdio" } as const;
  return {
    headgate: 1,
    server: {
      name: "io.github.acme/weather",
      description: "Weather",
      version: "1.2.0",
      packages: [
        { registryType: "npm", identifier: "@acme/weather-mcp", version: "1.2.0", transport },
        { registryType: "pypi", identifier: "acme-weather", version: "1.2.0", transport },
      ],
    },
    release,
  };
}

describe("the same release again", () => {
  const same = (one: ReleaseDocument["release"], other: ReleaseDocument["release"]) =>
    isSame("servers/weather/versions/1.2.0.json", JSON.stringify(document(one)), document(other));
  const locked = { dependencies: { "npm:maps": "1.0.0" }, resolved: [npm] };

  test("consists of what its lock file says", () => {
    expect(same(locked, locked)).toBe(true);
    const other = set("lock-file", "package-lock.json", ["npm:maps@1.0.0", "npm:tiles@1.0.1"]);
    expect(same(locked, { ...locked, resolved: [other] })).toBe(false);
  });

  test("may be one of before, which did not say what is further down", () => {
    expect(same({ dependencies: locked.dependencies }, locked)).toBe(true);
    expect(same({ dependencies: { "npm:maps": "1.0.1" } }, locked)).toBe(false);
  });

  test("may be installed with newer packages by then", () => {
    const newer = {
      dependencies: { "pypi:httpx": "0.29.0" },
      resolved: [{ ...pypi, packages: ["pypi:httpx@0.29.0"] }],
    };
    expect(same({ dependencies: { "pypi:httpx": "0.28.1" }, resolved: [pypi] }, newer)).toBe(true);
    expect(same({ dependencies: { "pypi:httpx": "0.28.1" } }, newer)).toBe(true);
  });
});

describe("what a job that installs nothing takes over", () => {
  const found = document({ dependencies: { "npm:maps": "1.0.0" }, resolved: [npm] });
  const kept = document({
    dependencies: { "npm:maps": "1.0.0", "pypi:httpx": "0.28.1" },
    resolved: [npm, pypi],
  });

  test("is what was installed of the packages that no lock file tells, and it says that it believes it", () => {
    expect(differencesOf(kept, found)).toEqual([]);
    expect(adopted(kept, found).release).toEqual(kept.release);
    expect(believedOf(adopted(kept, found), found)).toMatchObject([
      { outcome: "warn", message: expect.stringContaining("which 2 packages it depends on") },
    ]);
  });

  test.each<[string, ReleaseDocument["release"]]>([
    ["another lock file", { ...kept.release, resolved: [{ ...npm, packages: ["npm:maps@1.0.0"] }, pypi] }],
    ["another locked dependency", { ...kept.release, dependencies: { "npm:maps": "6.6.6" } }],
    [
      "one that nothing installed",
      { ...kept.release, dependencies: { ...kept.release.dependencies, "npm:extra": "1.0.0" } },
    ],
    [
      "what was installed of another package",
      { ...kept.release, resolved: [npm, { ...pypi, from: "pypi:other@1.0.0" }] },
    ],
  ])("is not %s", (_, release) => {
    expect(differencesOf(document(release), found)).toMatchObject([{ rule: "release/not-reproduced" }]);
  });
});
