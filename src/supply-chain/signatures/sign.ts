import type { SerializedBundle } from "@sigstore/bundle";
import { signatureFile } from "../../convention/paths.ts";
import type { Finding } from "../../model/finding.ts";
import type { Release } from "../../model/release.ts";
import { canSign, identityToken } from "./identity-token.ts";
import { releaseStatement, statementMedia } from "./statement.ts";
import { reasonOf } from "./trust.ts";

export { canSign } from "./identity-token.ts";

export interface SignOptions {
  /**
   * The run's environment. The identity: `ACTIONS_ID_TOKEN_REQUEST_URL` and `ACTIONS_ID_TOKEN_REQUEST_TOKEN` as
   * Actions sets them, or `SIGSTORE_ID_TOKEN`. Where it is attested: `SIGSTORE_FULCIO_URL`, `SIGSTORE_REKOR_URL`
   * (`none`: no transparency log) and `SIGSTORE_TSA_URL`, the public instances by default.
   */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal;
}

export type Signed =
  /** The text of the file at `signatureFile`. */
  | { readonly kind: "signed"; readonly bundle: string }
  | { readonly kind: "problem"; readonly findings: readonly [Finding] };

/**
 * Signs a whole release with the identity of the run: a key that lives for this one signature, a certificate for it,
 * and an entry in a log. Findings: `signature/no-identity`, `signature/not-signed`. Never rejects but with the
 * signal's reason.
 */
export async function signRelease(release: Release, { env, signal }: SignOptions): Promise<Signed> {
  if (!canSign(env)) {
    return problem(
      release,
      "signature/no-identity",
      "this run has no identity to sign with",
      "give the job `permissions: { id-token: write }`; outside of Actions, set SIGSTORE_ID_TOKEN",
    );
  }
  const secrets = [env.SIGSTORE_ID_TOKEN, env.ACTIONS_ID_TOKEN_REQUEST_TOKEN];
  const { SIGSTORE_FULCIO_URL: fulcio, SIGSTORE_REKOR_URL: rekor, SIGSTORE_TSA_URL: tsa } = env;
  try {
    const identity = await identityToken(env, signal);
    secrets.push(identity);
    const { attest } = await import("sigstore");
    const bundle = await readable(() =>
      attest(Buffer.from(releaseStatement(release)), statementMedia, {
        identityToken: identity,
        ...(fulcio ? { fulcioURL: baseOf(fulcio) } : {}),
        ...(rekor === "none" ? { tlogUpload: false } : rekor ? { rekorURL: baseOf(rekor) } : {}),
        ...(tsa ? { tsaServerURL: baseOf(tsa) } : {}),
        retry: { retries: 2 },
        timeout: 30_000,
      }),
    );
    signal?.throwIfAborted();
    return { kind: "signed", bundle: `${JSON.stringify(bundle, null, 2)}\n` };
  } catch (error) {
    signal?.throwIfAborted();
    return problem(
      release,
      "signature/not-signed",
      `${release.id} ${release.version} could not be signed: ${reasonOf(error, withoutTokens(secrets))}`,
      "run it again; status.sigstore.dev says how the public instance is doing",
    );
  }
}

/**
 * What can be read again by what will verify it, and cannot be exchanged once it is released: of a timestamp, not every
 * way to write a fraction of a second is read, so that another one is asked for.
 */
async function readable(sign: () => Promise<SerializedBundle>): Promise<SerializedBundle> {
  const [{ bundleFromJSON }, { toSignedEntity }] = await Promise.all([
    import("@sigstore/bundle"),
    import("@sigstore/verify"),
  ]);
  for (let more = 2; ; more -= 1) {
    const bundle = await sign();
    try {
      for (const one of toSignedEntity(bundleFromJSON(bundle)).timestamps) {
        if (one.$case === "timestamp-authority") one.timestamp.signingTime.getTime();
      }
      return bundle;
    } catch (cause) {
      if (more === 0) throw new Error("what was signed cannot be read again", { cause });
    }
  }
}

/** Whoever is shown an identity may say it again, and it is good for others until it ends. */
function withoutTokens(secrets: readonly (string | undefined)[]): (text: string) => string {
  return (text) =>
    secrets
      .reduce<string>((rest, secret) => (secret ? rest.replaceAll(secret, "***") : rest), text)
      .replace(/\beyJ[\w-]+(?:\.[\w-]*)*/g, "***");
}

function baseOf(address: string): string {
  return address.replace(/\/+$/, "");
}

function problem({ id, version }: Release, rule: string, message: string, hint: string): Signed {
  const place = { file: signatureFile(id, version), path: [] };
  return {
    kind: "problem",
    findings: [{ rule, outcome: "fail", severity: "high", message, hint, server: id, place }],
  };
}
