import { readFileSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { bareCloneOf, cloneOf, commitFiles, sh } from "../support/git.ts";
import { type Registry, startRegistry } from "../support/servers/npm-registry.ts";
import { serverPackage } from "../support/servers/packages.ts";
import { type Claims, type Sigstore, startSigstore } from "../support/sigstore/start.ts";
import { environments, npmSettings, type OwnRepository, type Releasing, releasing } from "./world.ts";

const name = "@acme/weather-mcp";
const address = "https://github.com/acme/weather-mcp";
const manifest = (version: string) =>
  `${JSON.stringify({ name, version, bin: { "weather-mcp": "server.mjs" } })}\n`;
const file = (kind: string, version: string) => `servers/weather/${kind}/${version}`;
const release = (version: string) => file("versions", `${version}.json`);
const signature = (version: string) => file("signatures", `${version}.sigstore.json`);
const kept = (version: string) => `headgate/release-weather-${version.replaceAll(".", "-")}`;

let registry: Registry;
let sigstore: Sigstore;
let world: Releasing;
let own: OwnRepository;

beforeAll(async () => {
  registry = await startRegistry(
    ["1.0.0", "1.0.1", "1.0.2", "1.0.3"].map((version) => serverPackage(name, version)),
  );
  sigstore = await startSigstore();
  world = await releasing(
    {
      ...environments,
      "headgate.yaml": "headgate: 1\nsigstore: { trustedRoot: trusted_root.json }\n",
      "trusted_root.json": sigstore.roots.main,
      "environments/staging/environment.yaml":
        "stage: staging\nrequire: { signature: true, contract: semver }\ntargets: [{ type: mcp, scope: project, path: staging.json }]\n",
      "servers/weather/server.yaml": `name: io.github.acme/weather\nrepository: ${address}\nsigner: { workflow: .github/workflows/release.yml, ref: "refs/tags/v*" }\n`,
    },
    (folder) => npmSettings(registry, folder),
  );
  own = await world.own("weather", address);
  for (const version of ["1.0.0", "1.0.1", "1.0.2", "1.0.3"]) {
    await own.tag(`v${version}`, { "package.json": manifest(version) }, `fix: ${version}`);
  }
});
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
  await Promise.all([registry?.close(), sigstore?.close()]);
});

/** Runs something as the job of a workflow that is given an identity. */
async function withIdentity<T>(claims: Claims, what: () => Promise<T>): Promise<T> {
  const job = sigstore.job({ repository: "acme/weather-mcp", ...claims });
  Object.assign(world.env, job);
  try {
    return await what();
  } finally {
    for (const variable of Object.keys(job)) delete world.env[variable];
  }
}

/** The first job: it starts the package, and has nothing that it could sign or write with. */
async function collect(version: string): Promise<string> {
  const folder = join(world.folder, `of-${version}`);
  await world.ends("released", own.path, "release", "--tag", `v${version}`, "--output", folder);
  return folder;
}

/** The second one. */
async function propose(folder: string, version: string, claims: Claims = {}) {
  const sha = await sh(own.path, "rev-parse", `v${version}^{commit}`);
  return withIdentity({ ref: `refs/tags/v${version}`, sha, ...claims }, () =>
    world.headgate(
      own.path,
      ...["release", "--tag", `v${version}`, "--from", folder],
      ...["--target-repository", world.gitops, "--json"],
    ),
  );
}

const rulesOf = (findings: readonly { readonly rule: string; readonly outcome: string }[]) =>
  findings.flatMap(({ rule, outcome }) => (outcome === "fail" ? [rule] : []));

describe("a release that one job collects and another signs", { timeout: 120_000 }, () => {
  test("is checked, signed once, merged, and let into what asks for signatures", async () => {
    const { gitops, ends } = world;
    const folder = await collect("1.0.0");
    const made = await propose(folder, "1.0.0");
    expect(made.json, made.stdout).toMatchObject({ outcome: "released", signed: true });
    const bundle = await world.at(kept("1.0.0"), signature("1.0.0"));
    const again = await propose(folder, "1.0.0");
    expect([again.json.outcome, await world.at(kept("1.0.0"), signature("1.0.0"))]).toEqual([
      "released",
      bundle,
    ]);

    await world.merge(kept("1.0.0"));
    const verified = await world.headgate(gitops, "verify", "weather", "1.0.0");
    expect([verified.exit, verified.stdout]).toEqual([
      0,
      expect.stringContaining("✓ signed by acme/weather-mcp at v1.0.0"),
    ]);
    const why = ["--env", "staging", "--blue", "--reason", "proof"];
    await ends("applied", gitops, "deploy", "weather", "1.0.0", ...why);
    const status = JSON.parse(await world.at("deployed", "staging/weather/status.json"));
    expect(status.gates).toContainEqual(
      expect.objectContaining({ rule: "signature/missing", outcome: "pass" }),
    );
  });
});

describe("what was tampered with", { timeout: 120_000 }, () => {
  let folder: string;
  beforeAll(async () => {
    folder = await collect("1.0.1");
  });

  const inFile = (name: string, change: (text: string) => string) => (at: string) => {
    const text = readFileSync(join(at, name), "utf8");
    const changed = change(text);
    if (changed === text) throw new Error("nothing was changed");
    writeFileSync(join(at, name), changed);
  };

  describe("between the two jobs", () => {
    test.each<[string, string, (at: string) => void]>([
      [
        "the package",
        "release/not-reproduced",
        inFile("release.json", (text) => text.replace(name, "@evil/mcp")),
      ],
      [
        "its checksum",
        "release/not-reproduced",
        inFile("release.json", (text) => text.replace(/sha512-../, "sha512-AA")),
      ],
      [
        "the commit",
        "release/not-reproduced",
        inFile("release.json", (text) => text.replace(/"commit": "../, '"commit": "00')),
      ],
      [
        "another command",
        "release/not-reproduced",
        inFile("release.json", (text) =>
          text.replace('"release": {', '"release": { "command": { "command": "sh", "args": [] },'),
        ),
      ],
      [
        "another address",
        "release/not-reproduced",
        inFile("release.json", (text) =>
          text.replace(
            '"packages":',
            '"remotes": [{ "type": "streamable-http", "url": "https://evil.example/mcp" }], "packages":',
          ),
        ),
      ],
      [
        "the contract",
        "release/not-kept",
        inFile("contract.json", (text) => text.replace('"forecast"', '"send_mail"')),
      ],
      [
        "the version",
        "release/not-reproduced",
        inFile("release.json", (text) => text.replaceAll("1.0.1", "1.0.2")),
      ],
    ])("%s: nothing is signed or proposed", async (what, rule, tamper) => {
      const copy = join(world.folder, what.replaceAll(" ", "-"));
      await cp(folder, copy, { recursive: true });
      tamper(copy);
      const refused = await propose(copy, "1.0.1");
      expect([refused.exit, rulesOf(refused.json.findings)], refused.stdout).toEqual([1, [rule]]);
      expect(await sh(world.remote, "for-each-ref", `refs/heads/${kept("1.0.1")}`)).toBe("");
    });
  });

  describe("in the repository, by whoever can push to it", () => {
    let clone: string;
    beforeAll(async () => {
      const made = await propose(folder, "1.0.1");
      expect(made.json.outcome, made.stdout).toBe("released");
      await world.merge(kept("1.0.1"));
    });
    /** Each has a remote of its own: what was deployed once is never taken back. */
    beforeEach(async ({ task }) => {
      const remote = await bareCloneOf(world.remote, join(world.folder, `${task.id}.git`));
      clone = await cloneOf(remote, join(world.folder, task.id));
    });

    const edit = (path: string, change: (text: string) => string) => () => inFile(path, change)(clone);
    const contractOf = (version: string): string => {
      const { digest } = JSON.parse(readFileSync(join(clone, release(version)), "utf8")).release.contract;
      return file("contracts", `${digest.slice("sha256-".length)}.json`);
    };

    test.each<[string, () => void, readonly string[]]>([
      [
        "the release",
        edit(release("1.0.1"), (text) => text.replace(/sha512-../, "sha512-AA")),
        ["signature/invalid"],
      ],
      [
        "the changelog",
        edit(release("1.0.1"), (text) => text.replace('1.0.1"\n', 'nothing"\n')),
        ["signature/invalid"],
      ],
      [
        "the signature",
        edit(signature("1.0.1"), (text) => text.replace(/"sig": ?"..../, '"sig":"AAAA')),
        ["signature/invalid"],
      ],
      [
        "a signature of another version",
        () => writeFileSync(join(clone, signature("1.0.1")), readFileSync(join(clone, signature("1.0.0")))),
        ["signature/invalid"],
      ],
      [
        "no signature any more",
        () => writeFileSync(join(clone, signature("1.0.1")), ""),
        ["signature/invalid"],
      ],
    ])("%s: it is not deployed", async (_, tamper, rules) => {
      const status = () => sh(clone, "ls-tree", "-r", "origin/deployed", "--", "staging/weather");
      const before = await status();
      tamper();
      writeFileSync(join(clone, "environments/staging/weather.yaml"), "blue: 1.0.1\n");
      await commitFiles(clone, {});
      await sh(clone, "push", "--quiet");
      const applied = await world.headgate(clone, "apply", "--json");
      expect([applied.exit, rulesOf(applied.json.findings)], applied.stdout).toEqual([
        1,
        expect.arrayContaining([...rules]),
      ]);
      await sh(clone, "fetch", "--quiet");
      expect(await status()).toBe(before);
    });

    test("a contract: whoever is asked to merge it sees that, and whoever deploys after it was", async () => {
      await sh(clone, "switch", "--quiet", "--create", "change");
      inFile(contractOf("1.0.1"), (text) => text.replace('"forecast"', '"send_mail"'))(clone);
      await commitFiles(clone, {});
      for (const line of [["plan"], ["validate"], ["validate", "--all"]]) {
        const seen = await world.headgate(clone, ...line, "--json");
        expect([seen.exit, rulesOf(seen.json.findings)], seen.stdout).toEqual([
          1,
          ["contract/not-its-digest"],
        ]);
      }
      await sh(clone, "push", "--quiet", "origin", "HEAD:main");
      const why = ["--env", "staging", "--blue", "--reason", "proof"];
      await sh(clone, "switch", "--quiet", "main");
      await sh(clone, "pull", "--quiet");
      const refused = await world.headgate(clone, "deploy", "weather", "1.0.1", ...why, "--json");
      expect([refused.exit, rulesOf(refused.json.findings)]).toEqual([1, ["contract/not-its-digest"]]);
    });
  });
});
