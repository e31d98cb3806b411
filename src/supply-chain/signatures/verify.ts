import { digestOfBytes } from "../../model/canonical.ts";
import { type SignatureEvidence, type SignedRelease, signatureKey } from "../../model/signature.ts";
import { statementProblem } from "./statement.ts";
import { type TrustOptions, trustOf } from "./trust.ts";
import { checkBundle } from "./verifier.ts";

export type { TrustOptions } from "./trust.ts";

const known = new Map<string, SignatureEvidence>();

/**
 * What a bundle proves of a release: that it is signed as it lies here, by whom and when. Whether they may is for
 * server.yaml to say. The same text under the same root is worked out once. Never rejects.
 */
export async function verifyRelease(
  release: SignedRelease,
  bundle: string,
  options: TrustOptions,
): Promise<SignatureEvidence> {
  const digest = digestOfBytes(bundle);
  const trust = await trustOf(options);
  const key = trust.kind === "root" ? `${signatureKey(release)} ${digest} ${trust.digest}` : undefined;
  const before = key === undefined ? undefined : known.get(key);
  if (before) return before;
  const checked = await checkBundle(bundle, trust);
  const evidence = judged();
  if (key !== undefined) {
    if (known.size >= 1000) known.clear();
    known.set(key, evidence);
  }
  return evidence;

  function judged(): SignatureEvidence {
    if (checked.kind !== "held") return { ...checked, bundle: digest };
    const { identity, at, payloadType, payload } = checked;
    const problem = statementProblem(payloadType, payload, release);
    if (problem !== undefined) return { kind: "invalid", bundle: digest, message: `it ${problem}` };
    if (!identity) return { kind: "untrusted", bundle: digest, message: "it is signed by nobody's identity" };
    return { kind: "verified", bundle: digest, identity, at };
  }
}
