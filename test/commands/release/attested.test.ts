import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { draftRelease } from "../../../src/commands/release/draft.ts";
import { defaultHealth } from "../../../src/model/server.ts";
import { type TemporaryFolder, temporaryFolder } from "../../support/git.ts";
import {
  type NpmRegistry,
  type PublishedVersion,
  provenanceAttestation,
  startNpmRegistry,
} from "../../support/sigstore/npm-registry.ts";
import { type Sigstore, startSigstore } from "../../support/sigstore/start.ts";

const name = "@acme/weather-mcp";
const repository = "https://github.com/acme/weather-mcp";
const sumOf = (text: string) => `sha512-${createHash("sha512").update(text).digest("base64")}`;
const integrity = sumOf("the archive");

let sigstore: Sigstore;
let registry: NpmRegistry;
let folder: TemporaryFolder;
beforeAll(async () => {
  sigstore = await startSigstore();
  registry = await startNpmRegistry(sigstore);
  folder = await temporaryFolder();
  await writeFile(join(folder.path, "root.json"), sigstore.tufRoot);
});
afterAll(async () => {
  await registry.close();
  await sigstore.close();
  await folder[Symbol.asyncDispose]();
});

/** A release of the package, as the job drafts it that has the rights and so installs nothing. */
async function drafted(version: string, of: Partial<PublishedVersion>) {
  registry.publish({ name, version, integrity, ...of });
  const npm = { npm_config_registry: registry.url, npm_config_cache: join(folder.path, "npm") };
  const env = {
    PATH: process.env.PATH,
    HOME: folder.path,
    ...npm,
    npm_config_fetch_retries: "0",
    npm_config_noproxy: "127.0.0.1",
    SIGSTORE_TUF_URL: `${sigstore.base}/tuf`,
    SIGSTORE_TUF_ROOT: join(folder.path, "root.json"),
  };
  const now = () => new Date("2026-11-20T10:00:00Z");
  const server = { name: "io.github.acme/weather", description: "Weather", version };
  const release = { by: "octocat", at: now().toISOString() };
  const made = await draftRelease(
    {
      server: "weather",
      version,
      npm: `${name}@${version}`,
      kept: { document: { headgate: 1, server, release } },
    },
    { root: folder.path, now, env, actor: "octocat", cache: join(folder.path, "cache"), progress: () => {} },
    {
      id: "weather",
      file: "servers/weather/server.yaml",
      repository,
      health: defaultHealth,
      lifecycle: [],
      variables: {},
    },
    { commit: null, list: async () => [], names: async () => [], read: async () => new Map() },
  );
  const findings = made.kind === "refused" ? [made.words] : made.findings;
  const rules = findings
    .map(({ rule }) => rule)
    .filter((rule) => /^(provenance|package|release)\//.test(rule));
  return { kind: made.kind, rules, made };
}

const attested = async (version: string, sum: string, by?: string) => ({
  attestations: [
    await provenanceAttestation(sigstore, name, version, sum, by === undefined ? {} : { repository: by }),
  ],
});

describe("a release of a package that its registry says something of", () => {
  it("records where it was built", async () => {
    const { kind, made } = await drafted("1.0.0", await attested("1.0.0", integrity));
    expect(kind).toBe("draft");
    const document = made.kind === "draft" ? made.document : undefined;
    expect(document?.release.provenance).toMatchObject({ [`npm:${name}@1.0.0`]: { repository } });
  });

  it.each([
    [
      "was built elsewhere",
      "1.0.1",
      "provenance/wrong-source",
      () => attested("1.0.1", integrity, "mallory/x"),
    ],
    ["is attested as another", "1.0.2", "provenance/invalid", () => attested("1.0.2", sumOf("another"))],
    [
      "is signed as another",
      "1.0.3",
      "package/signature-invalid",
      async () => ({ signatures: [registry.sign(`${name}@1.0.3:${sumOf("another")}`)] }),
    ],
  ])("is refused where it %s", async (_, version, rule, published) => {
    const { kind, rules } = await drafted(version, await published());
    expect([kind, rules]).toEqual(["failed", [rule]]);
  });
});
