import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { ReleaseDocument } from "../../src/convention/documents.ts";
import { resolveRelease } from "../../src/convention/resolve/release.ts";
import type { SignatureEvidence } from "../../src/model/signature.ts";
import { signRelease } from "../../src/supply-chain/signatures/sign.ts";
import { verifyRelease } from "../../src/supply-chain/signatures/verify.ts";
import { startHttpServer } from "../support/servers/http.ts";
import {
  type Authorities,
  type Claims,
  type Sigstore,
  startSigstore,
  weatherCommit,
} from "../support/sigstore/start.ts";

const document: ReleaseDocument = {
  headgate: 1,
  server: { name: "io.github.acme/weather", description: "Weather", version: "1.1.5" },
  release: {
    by: "octocat",
    integrity: { "npm:@acme/weather-mcp@1.1.5": "sha512-AAAA" },
    contract: { digest: `sha256-${"3f2a9c01".repeat(8)}`, tools: 7, prompts: 0, resources: 1 },
  },
};
const release = resolveRelease("weather", document);
const day = 86_400;

let sigstore: Sigstore;
let cache: string;
beforeAll(async () => {
  sigstore = await startSigstore();
  cache = await mkdtemp(join(tmpdir(), "headgate-signatures-"));
});
afterAll(async () => {
  await sigstore.close();
  await rm(cache, { recursive: true, force: true });
});

async function signed(claims: Claims = {}, authorities: Authorities = {}): Promise<string> {
  const result = await signRelease(release, { env: sigstore.job(claims, authorities) });
  if (result.kind === "problem") throw new Error(result.findings[0].message);
  return result.bundle;
}

function verified(bundle: string, of = release): Promise<SignatureEvidence> {
  return verifyRelease(of, bundle, { env: {}, cache, trustedRoot: sigstore.roots.main });
}

interface Bundle {
  dsseEnvelope: { payload: string; payloadType: string; signatures: { sig: string }[] };
  verificationMaterial: {
    certificate?: { rawBytes: string };
    publicKey?: { hint: string };
    tlogEntries: { integratedTime: string; canonicalizedBody: string; inclusionPromise?: unknown }[];
  };
}

function edited(bundle: string, edit: (bundle: Bundle) => void): string {
  const copy = JSON.parse(bundle) as Bundle;
  edit(copy);
  return JSON.stringify(copy);
}

describe("a release that is signed", () => {
  it("is known by the workflow that signed it, its repository, ref and commit, and when", async () => {
    const before = Date.now();
    const evidence = await verified(await signed());
    expect(evidence).toMatchObject({
      kind: "verified",
      identity: {
        issuer: "https://token.actions.githubusercontent.com",
        subject: "https://github.com/acme/weather-mcp/.github/workflows/release.yml@refs/tags/v1.1.5",
        repository: "https://github.com/acme/weather-mcp",
        ref: "refs/tags/v1.1.5",
        commit: weatherCommit,
        run: "https://github.com/acme/weather-mcp/actions/runs/42/attempts/1",
      },
    });
    const at = Date.parse(evidence.kind === "verified" ? evidence.at : "");
    expect(at).toBeGreaterThan(before - 2000);
    expect(at).toBeLessThan(Date.now() + 2000);
  });

  it("stays signed when its certificate has long expired, by the time at which it was signed", async () => {
    expect(await verified(await signed({}, { certificate: -100 * day }))).toMatchObject({ kind: "verified" });
  });

  it("may be signed with a timestamp in place of a log, where the root knows no log", async () => {
    const bundle = await signed({}, { timestamp: true });
    expect(await verified(bundle)).toMatchObject({ kind: "untrusted" });
    const trustedRoot = JSON.stringify({ ...JSON.parse(sigstore.roots.main), tlogs: [] });
    expect(await verifyRelease(release, bundle, { env: {}, cache, trustedRoot })).toMatchObject({
      kind: "verified",
    });
  });

  it("is not signed with a timestamp that nobody could read again", async () => {
    // A quarter of a second, which is written as two digits.
    expect(
      await signRelease(release, { env: sigstore.job({}, { timestamp: true, log: 0.25 }) }),
    ).toMatchObject({
      kind: "problem",
      findings: [
        {
          rule: "signature/not-signed",
          message: expect.stringContaining("cannot be read again: invalid time"),
        },
      ],
    });
  });

  it("is signed by a job that has an identity, and by no other", async () => {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: _, ...env } = sigstore.job();
    expect(await signRelease(release, { env })).toMatchObject({
      kind: "problem",
      findings: [{ rule: "signature/no-identity", hint: expect.stringContaining("id-token: write") }],
    });
    const wrong = { ...sigstore.job(), ACTIONS_ID_TOKEN_REQUEST_TOKEN: "another" };
    expect(await signRelease(release, { env: wrong })).toMatchObject({
      findings: [{ rule: "signature/not-signed", message: expect.stringContaining("401") }],
    });
    const forged = { ...sigstore.job(), SIGSTORE_ID_TOKEN: "e30.eyJzdWIiOiJtZSIsImF1ZCI6InNpZ3N0b3JlIn0.AA" };
    expect(await signRelease(release, { env: forged })).toMatchObject({
      findings: [{ rule: "signature/not-signed" }],
    });
  });
});

describe("an identity that cannot be used", () => {
  const said = async (env: Readonly<Record<string, string>>) =>
    JSON.stringify(await signRelease(release, { env: { ...sigstore.job(), ...env } }));

  it.each<[string, string]>([
    ["no token at all", "ghp_abcdefghijklmnop1234"],
    ["a token of nobody", "eyJhbGciOiJub25lIn0.e30.c2VjcmV0c2VjcmV0"],
  ])("is not said again: %s", async (_, token) => {
    const text = await said({ SIGSTORE_ID_TOKEN: token });
    expect(text).toContain("signature/not-signed");
    expect(text).not.toContain(token.slice(0, 12));
  });

  it("is not said again by an issuer that repeats what it was shown, nor read without an end", async () => {
    const issuer = await startHttpServer((request, response) => {
      if (request.url?.includes("/endless")) {
        const more = () => {
          while (!response.destroyed && response.write("a".repeat(65_536)));
        };
        response.on("drain", more);
        more();
      } else response.writeHead(500).end(`auth was ${request.headers.authorization}`);
    });
    try {
      const env = { ACTIONS_ID_TOKEN_REQUEST_TOKEN: "REQTOKEN999" };
      const repeated = await said({ ...env, ACTIONS_ID_TOKEN_REQUEST_URL: `${issuer.url}/token` });
      expect(repeated).toContain("the issuer answers 500");
      expect(repeated).not.toContain("REQTOKEN");
      const endless = await said({ ...env, ACTIONS_ID_TOKEN_REQUEST_URL: `${issuer.url}/endless` });
      expect(endless).toContain("answers more than 262144 bytes");
    } finally {
      await issuer.close();
    }
  });
});

describe("a signature that must not count", () => {
  const other = resolveRelease("weather", {
    ...document,
    release: { ...document.release, by: "mallory" },
  });

  const cases: readonly (readonly [string, SignatureEvidence["kind"], () => Promise<SignatureEvidence>])[] = [
    ["of a release that was changed afterwards", "invalid", async () => verified(await signed(), other)],
    [
      "of another server's release with the same text",
      "invalid",
      async () => verified(await signed(), resolveRelease("wether", document)),
    ],
    [
      "whose statement was exchanged",
      "invalid",
      async () =>
        verified(
          edited(await signed(), ({ dsseEnvelope }) => {
            const text = Buffer.from(dsseEnvelope.payload, "base64").toString();
            const digest = other.digest.slice(7);
            const changed = text.replace(release.digest.slice(7), digest);
            dsseEnvelope.payload = Buffer.from(changed).toString("base64");
          }),
          other,
        ),
    ],
    [
      "with a damaged signature",
      "invalid",
      async () =>
        verified(
          edited(await signed(), ({ dsseEnvelope: { signatures } }) => {
            for (const one of signatures) one.sig = `${one.sig.slice(0, 20)}AAAA${one.sig.slice(24)}`;
          }),
        ),
    ],
    [
      "with the certificate of another signature",
      "invalid",
      async () => {
        const donor = JSON.parse(await signed()) as Bundle;
        return verified(
          edited(await signed({ repository: "mallory/evil" }), ({ verificationMaterial }) => {
            verificationMaterial.certificate = donor.verificationMaterial.certificate ?? { rawBytes: "" };
          }),
        );
      },
    ],
    [
      "with the log entry of another signature",
      "invalid",
      async () => {
        const donor = JSON.parse(await signed({ sha: "0".repeat(40) })) as Bundle;
        return verified(
          edited(await signed(), ({ verificationMaterial }) => {
            verificationMaterial.tlogEntries = donor.verificationMaterial.tlogEntries;
          }),
        );
      },
    ],
    [
      "of an instance that the root does not know",
      "untrusted",
      async () => verified(await signed({}, { instance: "other" })),
    ],
    [
      "made after its certificate had expired",
      "untrusted",
      async () => verified(await signed({}, { certificate: -3600, log: 0 })),
    ],
    [
      "made before its certificate began",
      "untrusted",
      async () => verified(await signed({}, { certificate: 0, log: -3600 })),
    ],
    [
      "whose time was edited",
      "untrusted",
      async () =>
        verified(
          edited(await signed(), ({ verificationMaterial: { tlogEntries } }) => {
            for (const entry of tlogEntries) entry.integratedTime = String(Number(entry.integratedTime) - 5);
          }),
        ),
    ],
    [
      "that no log promised",
      "untrusted",
      async () =>
        verified(
          edited(await signed(), ({ verificationMaterial: { tlogEntries } }) => {
            for (const entry of tlogEntries) delete entry.inclusionPromise;
          }),
        ),
    ],
    [
      "in no log",
      "untrusted",
      async () =>
        verified(
          edited(await signed(), ({ verificationMaterial }) => {
            verificationMaterial.tlogEntries = [];
          }),
        ),
    ],
    [
      "by a key without a certificate",
      "untrusted",
      async () =>
        verified(
          edited(await signed(), ({ verificationMaterial }) => {
            delete verificationMaterial.certificate;
            verificationMaterial.publicKey = { hint: "mine" };
          }),
        ),
    ],
    ["that is no JSON", "invalid", () => verified("{")],
    ["that is no bundle", "invalid", () => verified('{"__proto__": {"dsseEnvelope": 1}}')],
    ["that is deep", "invalid", () => verified("[".repeat(500_000))],
  ];

  it.each(cases)("%s: %s", async (_, kind, evidence) => {
    expect(await evidence()).toMatchObject({ kind, message: expect.stringMatching(/./) });
  });
});

describe("the trusted root", () => {
  it("comes from TUF, is kept, and is enough without network for as long as it is valid", async () => {
    const own = await startSigstore();
    const folder = await mkdtemp(join(tmpdir(), "headgate-tuf-"));
    const root = join(folder, "root.json");
    await writeFile(root, own.tufRoot);
    const result = await signRelease(release, { env: own.job() });
    const bundle = result.kind === "signed" ? result.bundle : "";
    const env = { SIGSTORE_TUF_URL: `${own.base}/tuf`, SIGSTORE_TUF_ROOT: root };
    const cached = join(folder, "cache");
    expect(await verifyRelease(release, bundle, { env, cache: cached })).toMatchObject({ kind: "verified" });
    expect(await readdir(join(cached, "tuf"))).toHaveLength(1);
    await own.close();
    // Another process would know nothing but what is on the disk.
    vi.resetModules();
    const afresh = await import("../../src/supply-chain/signatures/verify.ts");
    expect(await afresh.verifyRelease(release, bundle, { env, cache: cached })).toMatchObject({
      kind: "verified",
    });
    // Nothing kept and nobody to ask: nothing counts.
    const evidence = await verifyRelease(release, bundle, { env, cache: join(folder, "empty") });
    expect(evidence).toMatchObject({ kind: "not-verifiable", message: expect.stringContaining("/tuf") });
    await rm(folder, { recursive: true, force: true });
  });

  it.each([
    ["no JSON", "{"],
    ["nothing", "{}"],
    ["no object", "[]"],
    ["a root without authorities", '{"certificateAuthorities": [], "tlogs": []}'],
  ])("that is %s vouches for nobody", async (_, trustedRoot) => {
    const evidence = await verifyRelease(release, "{}", { env: {}, cache, trustedRoot });
    expect(evidence).toMatchObject({ kind: "not-verifiable" });
  });
});
