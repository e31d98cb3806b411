import { createHash } from "node:crypto";
import { attest } from "sigstore";
import { identityToken } from "../../../src/supply-chain/signatures/identity-token.ts";
import { startHttpServer } from "../servers/http.ts";
import type { Claims, Sigstore } from "./start.ts";

/** One file of a Python package on the index; without attestations, it has none. */
export interface PublishedFile {
  readonly name: string;
  readonly sha256: string;
  /** What its page of attestations answers; "absent": it is named and not there. */
  readonly provenance?: object | "absent";
}

export interface PypiIndex {
  /** Of the simple API. */
  readonly url: string;
  readonly publish: (name: string, files: readonly PublishedFile[]) => void;
  readonly close: () => Promise<void>;
}

/** A package index on loopback with attestations of its files, as PEP 740 has them. */
export async function startPypiIndex(): Promise<PypiIndex> {
  const packages = new Map<string, readonly PublishedFile[]>();
  const server = await startHttpServer((request, response) => {
    const [, kind, name = "", file = ""] = (request.url ?? "").split("/");
    const files = packages.get(name);
    const provenance = files?.find((one) => one.name === file)?.provenance;
    const answer =
      kind === "integrity"
        ? typeof provenance === "object" && provenance
        : files && {
            meta: { "api-version": "1.3" },
            name,
            files: files.map((one) => ({
              filename: one.name,
              hashes: { sha256: one.sha256 },
              provenance: one.provenance === undefined ? null : `../../integrity/${name}/${one.name}`,
            })),
          };
    response.writeHead(answer ? 200 : 404, { "content-type": "application/vnd.pypi.simple.v1+json" });
    response.end(JSON.stringify(answer || { message: "Not Found" }));
  });
  return {
    url: new URL("/simple", server.url).href,
    publish: (name, files) => {
      packages.set(name, files);
    },
    close: server.close,
  };
}

export const sumOf = (text: string) => createHash("sha256").update(text).digest("hex");

/** What an index keeps of one file that a workflow published, as it made it of the publisher's Sigstore bundle. */
export async function fileProvenance(
  sigstore: Sigstore,
  name: string,
  sha256: string,
  claims: Claims = {},
): Promise<Provenance> {
  const job = sigstore.job(claims);
  const statement = {
    _type: "https://in-toto.io/Statement/v1",
    subject: [{ name, digest: { sha256 } }],
    predicateType: "https://docs.pypi.org/attestations/publish/v1",
    predicate: null,
  };
  const bundle = await attest(Buffer.from(JSON.stringify(statement)), "application/vnd.in-toto+json", {
    identityToken: await identityToken(job),
    fulcioURL: job.SIGSTORE_FULCIO_URL ?? "",
    rekorURL: job.SIGSTORE_REKOR_URL ?? "",
  });
  const { verificationMaterial, dsseEnvelope } = bundle;
  const publisher = {
    kind: "GitHub",
    repository: claims.repository ?? "acme/weather-mcp",
    workflow: "release.yml",
    environment: null,
  };
  const attestation = {
    version: 1,
    verification_material: {
      certificate: verificationMaterial.certificate?.rawBytes,
      transparency_entries: verificationMaterial.tlogEntries,
    },
    envelope: { statement: dsseEnvelope?.payload, signature: dsseEnvelope?.signatures[0]?.sig },
  };
  return { version: 1, attestation_bundles: [{ publisher, attestations: [attestation] }] };
}

export interface Provenance {
  readonly version: number;
  readonly attestation_bundles: readonly {
    readonly publisher: Readonly<Record<string, unknown>>;
    readonly attestations: readonly Readonly<Record<string, unknown>>[];
  }[];
}
