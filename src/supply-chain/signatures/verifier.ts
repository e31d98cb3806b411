import type { SerializedBundle } from "@sigstore/bundle";
import type { TransparencyLogEntry } from "@sigstore/protobuf-specs";
import type { SignerIdentity } from "../../model/signature.ts";
import { identityOf } from "./certificate.ts";
import { reasonOf, type Trust } from "./trust.ts";

/** A bundle that holds: what was signed, by whom, and when. */
export interface Held {
  readonly kind: "held";
  readonly payloadType: string;
  readonly payload: Uint8Array;
  /** Absent where a key of `keys` signed. */
  readonly identity?: SignerIdentity;
  /** ISO instant. */
  readonly at: string;
}

export type Checked =
  | Held
  | { readonly kind: "invalid" | "untrusted" | "not-verifiable"; readonly message: string };

/** A public key that may sign in place of a certificate, by the hint that bundles give; `end` in ISO. */
export interface TrustedKey {
  readonly hint: string;
  /** DER, as SubjectPublicKeyInfo. */
  readonly spki: Uint8Array;
  readonly end?: string;
}

/**
 * Checks a bundle around a DSSE envelope by a trusted root: certificate and its log, transparency log, timestamps, and
 * the signature. A certificate counts by the instant of signing, since it lives for minutes only. A root that knows no
 * transparency log or no certificate log asks for none, as the roots of private instances do. Never rejects.
 */
export async function checkBundle(
  text: string,
  trust: Trust,
  keys: readonly TrustedKey[] = [],
): Promise<Checked> {
  if (trust.kind === "problem") return { kind: "not-verifiable", message: trust.message };
  const [{ bundleFromJSON, isBundleWithDsseEnvelope, isBundleWithPublicKey }, verify, { TrustedRoot }] =
    await Promise.all([
      import("@sigstore/bundle"),
      import("@sigstore/verify"),
      import("@sigstore/protobuf-specs"),
    ]);
  const { createPublicKey } = await import("node:crypto");
  const { toSignedEntity, toTrustMaterial, Verifier, VerificationError } = verify;
  let verifier: InstanceType<typeof Verifier>;
  try {
    const root = TrustedRoot.fromJSON(JSON.parse(trust.text));
    const material = toTrustMaterial(root, (hint) => {
      const key = keys.find((one) => one.hint === hint);
      if (!key) throw new VerificationError({ code: "PUBLIC_KEY_ERROR", message: "its key is not known" });
      const { end } = key;
      return {
        publicKey: createPublicKey({ key: Buffer.from(key.spki), format: "der", type: "spki" }),
        validFor: (date) => end === undefined || date.getTime() <= Date.parse(end),
      };
    });
    if (material.certificateAuthorities.length === 0) throw new Error("it names no certificate authority");
    verifier = new Verifier(material, {
      tlogThreshold: material.tlogs.length > 0 ? 1 : 0,
      ctlogThreshold: material.ctlogs.length > 0 ? 1 : 0,
      timestampThreshold: 1,
    });
  } catch (error) {
    return { kind: "not-verifiable", message: `the trusted root is none: ${reasonOf(error)}` };
  }
  if (text.length > longest) return { kind: "invalid", message: "it is far longer than any signature" };
  try {
    const bundle = bundleFromJSON(JSON.parse(text) as SerializedBundle);
    if (bundle.verificationMaterial.tlogEntries.some(hasOddNames)) {
      return { kind: "invalid", message: "its log's state is signed under a name that no log has" };
    }
    if (!isBundleWithDsseEnvelope(bundle))
      return { kind: "invalid", message: "it holds no signed statement" };
    const entity = toSignedEntity(bundle);
    // The newest logs prove that they hold an entry, and say of no instant that it was there.
    const isTimed = entity.timestamps.some(
      (one) => one.$case === "timestamp-authority" || one.tlogEntry.inclusionPromise !== undefined,
    );
    if (!isTimed) {
      const message = "nothing proves when it was signed: no log promises it, and it has no timestamp";
      return { kind: "untrusted", message };
    }
    const { identity } = verifier.verify(entity);
    const isByKey = isBundleWithPublicKey(bundle);
    if (isByKey ? keys.length === 0 : !identity) {
      return { kind: "untrusted", message: "it is signed by a key and by nobody's identity" };
    }
    const { payload, payloadType } = bundle.content.dsseEnvelope;
    // What a log only claims, without having promised it, proves no time.
    const times = entity.timestamps.flatMap((one) =>
      one.$case === "timestamp-authority"
        ? one.timestamp.signingTime.getTime()
        : one.tlogEntry.inclusionPromise
          ? Number(one.tlogEntry.integratedTime) * 1000
          : [],
    );
    return {
      kind: "held",
      payload,
      payloadType,
      ...(identity && !isByKey ? { identity: identityOf(identity) } : {}),
      at: new Date(Math.min(...times)).toISOString(),
    };
  } catch (error) {
    const isTrust = error instanceof VerificationError && untrusted.has(error.code);
    return { kind: isTrust ? "untrusted" : "invalid", message: reasonOf(error) };
  }
}

/** Characters; real ones have some ten thousand. */
const longest = 1_000_000;

/**
 * Whether a name under which a log's state is signed is none of a log or a witness. What checks a bundle searches for
 * them as regular expressions, and whoever made the bundle would choose one that takes for ever.
 */
function hasOddNames({ inclusionProof }: TransparencyLogEntry): boolean {
  const names = (inclusionProof?.checkpoint?.envelope ?? "").matchAll(/\u2014 (\S+)/g);
  return [...names].some(([, name = ""]) => !/^[\w.:/@~%-]{1,300}$/.test(name));
}

/** What fails for want of somebody to vouch for it, rather than for what was signed. */
const untrusted: ReadonlySet<string> = new Set([
  "CERTIFICATE_ERROR",
  "PUBLIC_KEY_ERROR",
  "TIMESTAMP_ERROR",
  "TLOG_ERROR",
  "TLOG_INCLUSION_PROMISE_ERROR",
  "TLOG_INCLUSION_PROOF_ERROR",
  "TLOG_MISSING_INCLUSION_ERROR",
]);
