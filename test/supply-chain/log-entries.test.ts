import { createHash, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resolveRelease } from "../../src/convention/resolve/release.ts";
import { signRelease } from "../../src/supply-chain/signatures/sign.ts";
import { verifyRelease } from "../../src/supply-chain/signatures/verify.ts";
import { type Sigstore, startSigstore } from "../support/sigstore/start.ts";

const release = resolveRelease("weather", {
  headgate: 1,
  server: { name: "io.github.acme/weather", description: "Weather", version: "1.1.5" },
  release: { by: "octocat" },
});
/** Of the newest public logs: named by the address, keyed by Ed25519, and said to exist at no time by itself. */
const address = "log2026-1.rekor.example";
const { publicKey, privateKey } = generateKeyPairSync("ed25519");
const spki = publicKey.export({ format: "der", type: "spki" });
const sha256 = (...parts: readonly (Uint8Array | string)[]) => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const logId = sha256(address, "\n", Buffer.from([1]), spki.subarray(-32));

let sigstore: Sigstore;
let root: string;
let bundle: Bundle;
beforeAll(async () => {
  sigstore = await startSigstore();
  const trusted = JSON.parse(sigstore.roots.main);
  const log = {
    baseUrl: `https://${address}`,
    hashAlgorithm: "SHA2_256",
    publicKey: {
      rawBytes: spki.toString("base64"),
      keyDetails: "PKIX_ED25519",
      validFor: { start: "2026-01-01T00:00:00Z" },
    },
    logId: { keyId: logId.toString("base64") },
  };
  root = JSON.stringify({ ...trusted, tlogs: [...trusted.tlogs, log] });
  const signed = await signRelease(release, { env: sigstore.job({}, { timestamp: true }) });
  if (signed.kind === "problem") throw new Error(signed.findings[0].message);
  bundle = JSON.parse(signed.bundle) as Bundle;
});
afterAll(() => sigstore.close());

interface Bundle {
  readonly dsseEnvelope: {
    readonly payload: string;
    readonly signatures: readonly { readonly sig: string }[];
  };
  readonly verificationMaterial: {
    readonly certificate: { readonly rawBytes: string };
    readonly timestampVerificationData: object;
  };
}

interface Entry {
  readonly kind: "dsse" | "hashedrekord";
  readonly version?: string;
  /** Who signs the log's state besides the log, and before it. */
  readonly witnesses?: readonly (readonly [name: string, key: KeyObject, hint: Uint8Array])[];
  readonly name?: string;
  readonly key?: KeyObject;
  readonly size?: string;
}

/** The signature of the release with an entry in the log instead of a promise of one. */
function logged({ kind, version = "0.0.2", witnesses = [], ...entry }: Entry, of = bundle): string {
  const { dsseEnvelope, verificationMaterial } = of;
  const verifier = {
    x509Certificate: { rawBytes: verificationMaterial.certificate.rawBytes },
    keyDetails: "PKIX_ECDSA_P256_SHA_256",
  };
  const digest = {
    algorithm: "SHA2_256",
    digest: sha256(Buffer.from(dsseEnvelope.payload, "base64")).toString("base64"),
  };
  const signature = { content: dsseEnvelope.signatures[0]?.sig, verifier };
  const spec =
    kind === "dsse"
      ? { dsseV002: { payloadHash: digest, signatures: [signature] } }
      : { hashedRekordV002: { data: digest, signature } };
  const body = Buffer.from(JSON.stringify({ apiVersion: version, kind, spec }));
  const leaf = sha256(Buffer.from([0]), body);
  const { name = address, key = privateKey, size = "1" } = entry;
  const note = `${address}\n${size}\n${leaf.toString("base64")}\n`;
  const lines = [...witnesses, [name, key, logId] as const].map(([who, by, hint]) => {
    const bytes = Buffer.concat([hint.subarray(0, 4), sign(null, Buffer.from(note), by)]);
    return `\u2014 ${who} ${bytes.toString("base64")}\n`;
  });
  const tlogEntry = {
    logIndex: "0",
    logId: { keyId: logId.toString("base64") },
    kindVersion: { kind, version },
    integratedTime: "0",
    inclusionProof: {
      logIndex: "0",
      rootHash: leaf.toString("base64"),
      treeSize: "1",
      hashes: [],
      checkpoint: { envelope: `${note}\n${lines.join("")}` },
    },
    canonicalizedBody: body.toString("base64"),
  };
  return JSON.stringify({
    ...of,
    verificationMaterial: { ...verificationMaterial, tlogEntries: [tlogEntry] },
  });
}

const verified = (text: string) =>
  verifyRelease(release, text, { env: {}, cache: "/nowhere", trustedRoot: root });
const stranger = generateKeyPairSync("ed25519").privateKey;
const witness = ["witness.example/w1", stranger, Buffer.from([1, 2, 3, 4])] as const;

describe("an entry of a log that promises nothing and proves what it has", () => {
  it.each<[string, Entry]>([
    ["of a statement", { kind: "dsse" }],
    ["of a digest", { kind: "hashedrekord" }],
    ["whose state is witnessed by others as well", { kind: "dsse", witnesses: [witness] }],
  ])("counts, by the time of the timestamp: %s", async (_, entry) => {
    const evidence = await verified(logged(entry));
    expect(evidence).toMatchObject({ kind: "verified", identity: { ref: "refs/tags/v1.1.5" } });
    const at = Date.parse(evidence.kind === "verified" ? evidence.at : "");
    expect(Math.abs(Date.now() - at)).toBeLessThan(60_000);
  });

  it.each<[string, Entry]>([
    ["by another's key", { kind: "dsse", key: stranger }],
    ["by a witness alone", { kind: "dsse", name: witness[0], witnesses: [witness] }],
  ])("does not count %s", async (_, entry) => {
    expect(await verified(logged(entry))).toMatchObject({ kind: "untrusted" });
  });

  it("does not count without a timestamp: nothing else says when", async () => {
    const { timestampVerificationData: _, ...rest } = bundle.verificationMaterial;
    const text = logged({ kind: "dsse" }, { ...bundle, verificationMaterial: rest as never });
    expect(await verified(text)).toMatchObject({
      kind: "untrusted",
      message: expect.stringContaining("timestamp"),
    });
  });

  it("is refused where it is endless", async () => {
    const text = JSON.stringify({ ...bundle, more: "a".repeat(1_000_000) });
    expect(await verified(text)).toMatchObject({
      kind: "invalid",
      message: expect.stringContaining("longer"),
    });
  });

  it("is not searched by the names that it gives itself", async () => {
    const begun = Date.now();
    const evidence = await verified(logged({ kind: "dsse", name: "(((\\S+)+)+)+!" }));
    expect(evidence).toMatchObject({ kind: "invalid", message: expect.stringContaining("no log has") });
    expect(Date.now() - begun).toBeLessThan(1000);
  });
});
