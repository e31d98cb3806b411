import { describe, expect, test } from "vitest";
import { contractDigest } from "../../src/contract/canonical.ts";
import { type Changes, type InProcess, inProcess } from "../support/in-process.ts";
import { deployed, one, policy, promise, released, repository } from "./semver/world.ts";

const project = inProcess();

/** A release that says where its package was built, or does not. */
function built(version: string, repository?: string): Changes {
  const identifier = "@acme/weather";
  const document = {
    headgate: 1,
    server: {
      name: "io.github.acme/weather",
      description: "Weather",
      version,
      packages: [{ registryType: "npm", identifier, version, transport: { type: "stdio" } }],
    },
    release: {
      changelog: [`What ${version} changes`],
      ...(repository && { provenance: { [`npm:${identifier}@${version}`]: { repository } } }),
    },
  };
  return { [`servers/weather/versions/${version}.json`]: JSON.stringify(document) };
}

const signature = "servers/weather/signatures/1.0.0.sigstore.json";
const other = promise({ forecast: ["city"], radar: ["zoom"] });
const contractPath = `servers/weather/contracts/${contractDigest(other).slice("sha256-".length)}.json`;
const edited = (version: string): Changes => {
  const path = `servers/weather/versions/${version}.json`;
  return { [path]: String(released(version, one)[path]).replace("changes", "hides") };
};

/** The rules that tell of a branch with these changes. */
async function planned(of: InProcess, changes: Changes, ...options: readonly string[]) {
  await of.git("checkout", "--quiet", "-B", "change", "main");
  await of.commit(changes);
  const { findings, text } = await of.headgate("plan", ...options);
  return { rules: findings.map(({ rule, outcome }) => `${rule} ${outcome}`), text };
}

test("what comes is compared with what runs, though no deployment names that any more", async () => {
  const of = await project({
    ...repository,
    ...policy("", "staging"),
    ...built("1.1.0", "https://github.com/acme/weather"),
    ...built("1.2.0"),
    ...deployed("1.1.0"),
    ...deployed("1.1.0", "", "staging"),
  });
  await of.apply();
  const both = { ...deployed("1.2.0"), ...deployed("1.2.0", "", "staging") };
  for (const changes of [deployed("1.2.0"), both]) {
    for (const options of [[], ["--all"]]) {
      const { rules, text } = await planned(of, changes, ...options);
      expect(rules, text).toContain("provenance/lost warn");
    }
  }
});

describe("what was released is compared with the base, whatever is looked at", () => {
  const repositoryWithMore: Changes = {
    ...repository,
    ...released("1.1.0", one),
    ...released("1.2.0", other),
    [signature]: "{}",
    ...deployed("1.0.0"),
  };
  test.each<[string, boolean, readonly string[]]>([
    ["before the first apply", false, []],
    ["with --all", true, ["--all"]],
  ])("%s", async (_, isApplied, options) => {
    const of = await project(repositoryWithMore);
    if (isApplied) await of.apply();
    const { rules, text } = await planned(
      of,
      { ...edited("1.1.0"), [signature]: null, [contractPath]: JSON.stringify(one) },
      ...options,
    );
    expect(rules, text).toEqual(
      expect.arrayContaining([
        "version/changed-release fail",
        "signature/changed fail",
        "contract/not-its-digest fail",
      ]),
    );
  });
});
