import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkDependencies } from "../../../src/supply-chain/dependency-checks.ts";
import { packageIntegrity } from "../../../src/supply-chain/packages.ts";

const lock: {
  readonly packages: Readonly<Record<string, { readonly version: string; readonly integrity?: string }>>;
} = JSON.parse(readFileSync(new URL("../../../package-lock.json", import.meta.url), "utf8"));

const identifier = "@modelcontextprotocol/server-memory";
const locked = lock.packages[`node_modules/${identifier}`];
const world = { env: process.env };
const entry = { registryType: "npm", identifier, transport: { type: "stdio" } } as const;
/** The registry that this machine's npm uses. */
const isThere = await packageIntegrity({ ...entry, version: locked?.version ?? "" }, "1.0.0", world).then(
  ({ findings }) => !findings.some(({ rule }) => rule === "package/not-reachable"),
);

describe.skipIf(!isThere)("the real registry", () => {
  test("tells the checksum that npm itself locked", async () => {
    const told = await packageIntegrity(entry, locked?.version ?? "", world);
    expect(told.integrity).toEqual({ [`npm:${identifier}@${locked?.version}`]: locked?.integrity });
    expect(told.package.version).toBe(locked?.version);
  });

  test("does not know what was never published", async () => {
    const told = await packageIntegrity(entry, "999.0.0", world);
    expect(told).toMatchObject({ integrity: {}, findings: [{ rule: "package/not-found" }] });
  });

  test("says which dependencies are not there", async () => {
    const dependencies = [
      { kind: "npm", name: "semver", version: "7.8.6" },
      { kind: "npm", name: "semver", version: "999.0.0" },
    ] as const;
    const findings = await checkDependencies(dependencies, [], world);
    expect(findings.map(({ rule, outcome }) => `${outcome} ${rule}`)).toEqual(["fail dependency/not-found"]);
  });
});

test("dependencies that cannot be looked up are counted in one warning", async () => {
  const env = {
    ...process.env,
    npm_config_registry: "http://127.0.0.1:9/",
    npm_config_fetch_retries: "0",
    UV_DEFAULT_INDEX: "http://127.0.0.1:9/simple",
  };
  const dependencies = [
    { kind: "npm", name: "semver", version: "7.8.6" },
    { kind: "pypi", name: "httpx", version: "0.28.1" },
  ] as const;
  expect(await checkDependencies(dependencies, [], { env })).toMatchObject([
    {
      rule: "dependency/not-checked",
      outcome: "warn",
      message:
        "of 2 dependencies 2 could not be looked up in their registry: npm:semver@7.8.6, pypi:httpx@0.28.1",
    },
  ]);
});

test("what stands against those further down is told together, and not asked for again where it was just had", async () => {
  const below = Array.from({ length: 7 }, (_, index) => ({
    kind: "npm" as const,
    name: `old-${index}`,
    version: "1.0.0",
    deprecated: "use new",
    isHad: true,
  }));
  const env = { ...process.env, npm_config_registry: "http://127.0.0.1:9/" };
  const findings = await checkDependencies([], below, { env });
  expect(findings).toMatchObject([{ rule: "dependency/deprecated", outcome: "warn" }]);
  expect(findings[0]?.message).toMatch(
    /^further down, npm:old-0@1\.0\.0 is deprecated: use new; .*; and 2 more$/,
  );
});
