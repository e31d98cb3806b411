import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { DSSEBundleBuilder, RekorWitness } from "@sigstore/sign";
import { attest, type Bundle } from "sigstore";
import type { Claims, Sigstore } from "./start.ts";

/** What a registry says of one version; each test spoils one thing of it. */
export interface PublishedVersion {
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
  readonly signatures?: readonly { readonly keyid: string; readonly sig: string }[];
  readonly attestations?: readonly { readonly predicateType: string; readonly bundle: Bundle }[];
  /** ISO instant. */
  readonly at?: string;
}

export interface NpmRegistry {
  readonly url: string;
  readonly keyid: string;
  /** The registry's signature of a text. */
  readonly sign: (text: string) => { readonly keyid: string; readonly sig: string };
  /** The registry's own attestation that it published an archive. */
  readonly publishAttestation: (name: string, version: string, integrity: string) => Promise<Attestation>;
  readonly publish: (version: PublishedVersion) => void;
  /** What it answers to the question for its keys; null: nothing. */
  keys: readonly object[] | null;
  readonly close: () => Promise<void>;
}

type Attestation = NonNullable<PublishedVersion["attestations"]>[number];

/** An npm registry on loopback that signs what it publishes, as the public one does. */
export async function startNpmRegistry(sigstore: Sigstore): Promise<NpmRegistry> {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const spki = publicKey.export({ format: "der", type: "spki" });
  const keyid = `SHA256:${createHash("sha256").update(spki).digest("base64").replace(/=+$/, "")}`;
  const type = "ecdsa-sha2-nistp256";
  const own = { expires: null, keyid, keytype: type, scheme: type, key: spki.toString("base64") };
  const versions = new Map<string, PublishedVersion>();
  const state: { keys: readonly object[] | null } = { keys: [own] };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://loopback").pathname).slice(1);
    const answer = answerTo(path, versions, state.keys);
    response.writeHead(answer ? 200 : 404, { "content-type": "application/json" });
    response.end(JSON.stringify(answer ?? { error: "Not found" }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const signText = (text: Uint8Array | string) => sign("sha256", Buffer.from(text), privateKey);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    keyid,
    sign: (text) => ({ keyid, sig: signText(text).toString("base64") }),
    publishAttestation: async (name, version, integrity) => {
      const predicateType = "https://github.com/npm/attestation/tree/main/specs/publish/v0.1";
      const pem = publicKey.export({ format: "pem", type: "spki" }).toString();
      const signer = {
        sign: async (data: Buffer) => ({
          key: { $case: "publicKey" as const, publicKey: pem, hint: keyid },
          signature: signText(data),
        }),
      };
      const rekorBaseURL = sigstore.job().SIGSTORE_REKOR_URL ?? "";
      const witness = new RekorWitness({ rekorBaseURL, entryType: "dsse" });
      const builder = new DSSEBundleBuilder({ signer, witnesses: [witness] });
      const data = Buffer.from(statement(name, version, integrity, predicateType));
      const bundle = await builder.create({ data, type: "application/vnd.in-toto+json" });
      const { bundleToJSON } = await import("@sigstore/bundle");
      return { predicateType, bundle: bundleToJSON(bundle) };
    },
    publish: (version) => {
      versions.set(`${version.name}@${version.version}`, version);
    },
    get keys() {
      return state.keys;
    },
    set keys(keys) {
      state.keys = keys;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** As a build in Actions attests it: `npm publish --provenance`. */
export async function provenanceAttestation(
  sigstore: Sigstore,
  name: string,
  version: string,
  integrity: string,
  claims: Claims = {},
): Promise<Attestation> {
  const predicateType = "https://slsa.dev/provenance/v1";
  const job = sigstore.job(claims);
  const { identityToken } = await import("../../../src/supply-chain/signatures/identity-token.ts");
  const bundle = await attest(
    Buffer.from(statement(name, version, integrity, predicateType)),
    "application/vnd.in-toto+json",
    {
      identityToken: await identityToken(job),
      fulcioURL: job.SIGSTORE_FULCIO_URL ?? "",
      rekorURL: job.SIGSTORE_REKOR_URL ?? "",
    },
  );
  return { predicateType, bundle };
}

function statement(name: string, version: string, integrity: string, predicateType: string): string {
  const sha512 = Buffer.from(integrity.replace("sha512-", ""), "base64").toString("hex");
  return JSON.stringify({
    _type: "https://in-toto.io/Statement/v1",
    subject: [{ name: `pkg:npm/${name.replace("@", "%40")}@${version}`, digest: { sha512 } }],
    predicateType,
    predicate: {},
  });
}

function answerTo(
  path: string,
  versions: ReadonlyMap<string, PublishedVersion>,
  keys: readonly object[] | null,
): object | undefined {
  if (path === "-/npm/v1/keys") return keys === null ? undefined : { keys };
  const attested = /^-\/npm\/v1\/attestations\/(.+)$/.exec(path)?.[1];
  if (attested !== undefined) {
    const attestations = versions.get(attested)?.attestations;
    return attestations && { attestations };
  }
  const all = [...versions.values()].filter(({ name }) => name === path);
  if (all.length === 0) return undefined;
  return {
    name: path,
    "dist-tags": { latest: all.at(-1)?.version },
    time: Object.fromEntries(all.map(({ version, at = "2026-11-20T10:00:00.000Z" }) => [version, at])),
    versions: Object.fromEntries(
      all.map(({ name, version, integrity, signatures, attestations }) => [
        version,
        {
          name,
          version,
          dist: {
            integrity,
            tarball: `http://127.0.0.1:9/${version}.tgz`,
            ...(signatures ? { signatures } : {}),
            ...(attestations
              ? { attestations: { url: "", provenance: { predicateType: "https://slsa.dev/provenance/v1" } } }
              : {}),
          },
        },
      ]),
    ),
  };
}
