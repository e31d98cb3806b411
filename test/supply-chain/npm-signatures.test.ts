import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { npmSignatures } from "../../src/supply-chain/signatures/npm.ts";
import { attestedPackages } from "../../src/supply-chain/signatures/packages.ts";
import {
  type NpmRegistry,
  provenanceAttestation,
  startNpmRegistry,
} from "../support/sigstore/npm-registry.ts";
import { type Sigstore, startSigstore, weatherCommit } from "../support/sigstore/start.ts";

const name = "@acme/weather-mcp";
const sha512 = (text: string) => `sha512-${createHash("sha512").update(text).digest("base64")}`;
const integrity = sha512("the archive");
const source = "https://github.com/acme/weather-mcp";

let sigstore: Sigstore;
let registry: NpmRegistry;
let folder: string;
let env: NodeJS.ProcessEnv;
beforeAll(async () => {
  sigstore = await startSigstore();
  registry = await startNpmRegistry(sigstore);
  folder = await mkdtemp(join(tmpdir(), "headgate-npm-signatures-"));
  await writeFile(join(folder, "root.json"), sigstore.tufRoot);
  await writeFile(join(folder, "npmrc"), `@acme:registry=${registry.url}\n`);
  env = {
    PATH: process.env.PATH,
    HOME: folder,
    npm_config_cache: join(folder, "cache"),
    npm_config_userconfig: join(folder, "npmrc"),
    SIGSTORE_TUF_URL: `${sigstore.base}/tuf`,
    SIGSTORE_TUF_ROOT: join(folder, "root.json"),
  };
});
afterAll(async () => {
  await registry.close();
  await sigstore.close();
  await rm(folder, { recursive: true, force: true });
});

let next = 0;
/** A version of its own for each test: npm remembers what it was told. */
function fresh(): string {
  next += 1;
  return `1.0.${next}`;
}

function asked(version: string, repository = source) {
  return npmSignatures(name, version, integrity, { env, cache: join(folder, "headgate"), repository });
}

const own = (version: string, of = integrity) => registry.sign(`${name}@${version}:${of}`);
const rules = async (version: string, repository?: string) =>
  (await asked(version, repository)).findings.map(({ rule }) => rule);

describe("a package of an npm registry", () => {
  it("tells where it was built, by the identity of the build", async () => {
    const version = fresh();
    registry.publish({
      name,
      version,
      integrity,
      signatures: [own(version)],
      attestations: [
        await registry.publishAttestation(name, version, integrity),
        await provenanceAttestation(sigstore, name, version, integrity),
      ],
    });
    expect(await asked(version)).toEqual({
      findings: [],
      provenance: {
        repository: source,
        commit: weatherCommit,
        ref: "refs/tags/v1.1.5",
        workflow: `${source}/.github/workflows/release.yml@refs/tags/v1.1.5`,
        registryKey: registry.keyid,
      },
    });
    const entry = { registryType: "npm", identifier: name, version, transport: { type: "stdio" } } as const;
    const others = [
      { ...entry, registryType: "pypi" },
      { ...entry, version: "9.9.9" },
    ];
    const sums = { [`npm:${name}@${version}`]: integrity };
    const world = { env, cache: join(folder, "headgate"), repository: source };
    expect(await attestedPackages([entry, ...others], "1.1.5", sums, world)).toMatchObject({
      findings: [],
      provenance: { [`npm:${name}@${version}`]: { repository: source, commit: weatherCommit } },
    });
    // The same package, of a server that is said to be somebody else's.
    expect(await rules(version, "https://github.com/acme/other")).toEqual(["provenance/wrong-source"]);
  });

  it("proves nothing where it was published without, which is no finding", async () => {
    const version = fresh();
    registry.publish({ name, version, integrity });
    expect(await asked(version)).toEqual({ findings: [] });
  });

  it("is judged by each place that is attested: one that is right does not stand for another", async () => {
    const version = fresh();
    const attestations = [
      await provenanceAttestation(sigstore, name, version, integrity, { repository: "mallory/weather-mcp" }),
      await provenanceAttestation(sigstore, name, version, integrity),
    ];
    registry.publish({ name, version, integrity, attestations });
    expect(await rules(version)).toEqual(["provenance/wrong-source"]);
    const turned = fresh();
    registry.publish({
      name,
      version: turned,
      integrity,
      attestations: [
        await provenanceAttestation(sigstore, name, turned, integrity),
        await provenanceAttestation(sigstore, name, turned, integrity, { repository: "mallory/weather-mcp" }),
      ],
    });
    expect(await rules(turned)).toEqual(["provenance/wrong-source"]);
  });

  it("is known by the registry's signature alone, and told where attestations are claimed and not given", async () => {
    const [alone, without] = [fresh(), fresh()];
    registry.publish({ name, version: alone, integrity, signatures: [own(alone)] });
    expect(await asked(alone)).toEqual({ findings: [], provenance: { registryKey: registry.keyid } });
    registry.publish({ name, version: without, integrity, signatures: [own(without)], attestations: [] });
    expect(await asked(without)).toMatchObject({
      findings: [{ rule: "provenance/not-verifiable", outcome: "warn" }],
      provenance: { registryKey: registry.keyid, unchecked: ["attestations"] },
    });
  });

  it("is recorded as unchecked where nobody can be asked whom to trust, and says what would help", async () => {
    const version = fresh();
    const attestations = [await provenanceAttestation(sigstore, name, version, integrity)];
    registry.publish({ name, version, integrity, signatures: [own(version)], attestations });
    const cache = join(folder, "cold");
    const alone = { ...env, SIGSTORE_TUF_URL: `${sigstore.base}/nowhere` };
    expect(await npmSignatures(name, version, integrity, { env: alone, cache })).toMatchObject({
      findings: [
        { rule: "provenance/not-verifiable", hint: expect.stringContaining("SIGSTORE_TUF_URL; sigstore") },
      ],
      provenance: { registryKey: registry.keyid, unchecked: ["attestations"] },
    });
  });

  it("is refused with a signature of the registry that is of something else, or by nobody known", async () => {
    const [other, stranger] = [fresh(), fresh()];
    registry.publish({ name, version: other, integrity, signatures: [own(other, sha512("another"))] });
    registry.publish({
      name,
      version: stranger,
      integrity,
      signatures: [{ ...own(stranger), keyid: "SHA256:mine" }],
    });
    expect(await rules(other)).toEqual(["package/signature-invalid"]);
    expect(await rules(stranger)).toEqual(["package/signature-invalid"]);
  });

  it("counts by a key that expired after it was published, and not before", async () => {
    const [before, after] = [fresh(), fresh()];
    const keys = registry.keys;
    registry.keys = (keys ?? []).map((key) => ({ ...key, expires: "2026-01-01T00:00:00.000Z" }));
    for (const [version, at] of [
      [before, "2025-12-31T00:00:00.000Z"],
      [after, "2026-01-02T00:00:00.000Z"],
    ] as const) {
      registry.publish({ name, version, integrity, at, signatures: [own(version)] });
    }
    expect(await rules(before)).toEqual([]);
    expect(await rules(after)).toEqual(["package/signature-invalid"]);
    registry.keys = keys;
  });

  it("is refused with an attestation of another archive, or by a build nobody vouches for", async () => {
    const [other, forged] = [fresh(), fresh()];
    registry.publish({
      name,
      version: other,
      integrity,
      attestations: [await provenanceAttestation(sigstore, name, other, sha512("another"))],
    });
    const attestation = await provenanceAttestation(sigstore, name, forged, integrity);
    // One character in its middle: how it begins is the same in half of all signatures.
    const text = JSON.stringify(attestation).replace(
      /("sig":".{20})(.)/,
      (_, before: string, one: string) => `${before}${one === "A" ? "B" : "A"}`,
    );
    registry.publish({ name, version: forged, integrity, attestations: [JSON.parse(text)] });
    expect(await rules(other)).toEqual(["provenance/invalid"]);
    expect(await rules(forged)).toEqual(["provenance/invalid"]);
  });

  it("is let through with a warning where the registry keeps its keys to itself", async () => {
    const version = fresh();
    const keys = registry.keys;
    registry.keys = null;
    registry.publish({ name, version, integrity, signatures: [own(version)] });
    expect(await asked(version)).toMatchObject({
      findings: [{ rule: "provenance/not-verifiable", outcome: "warn" }],
      provenance: { unchecked: ["signature"] },
    });
    registry.keys = keys;
  });
});
