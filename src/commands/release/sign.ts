import { releaseFile, signatureFile } from "../../convention/paths.ts";
import { readDocument } from "../../convention/read.ts";
import { resolveRelease } from "../../convention/resolve/release.ts";
import type { Finding } from "../../model/finding.ts";
import type { World } from "../command.ts";
import type { NewRelease } from "./commit.ts";
import type { ReleaseRun } from "./ended.ts";

export type Signing =
  | { readonly kind: "done"; readonly texts: ReadonlyMap<string, string>; readonly isSigned: boolean }
  | { readonly kind: "problem"; readonly findings: readonly Finding[] };

/**
 * That files are written without the signature that the run could make: whoever commits them may have changed them, and
 * where they go, and so who may sign, is not known yet.
 */
export async function leftUnsigned(
  { outcome, server, version }: Pick<ReleaseRun, "outcome" | "server" | "version">,
  { env }: Pick<World, "env">,
): Promise<readonly Finding[]> {
  const { canSign } = await import("../../supply-chain/signatures/sign.ts");
  if (outcome !== "released" || !canSign(env)) return [];
  const unsigned: Finding = {
    rule: "signature/missing",
    outcome: "warn",
    severity: "medium",
    message: `${version} is written without a signature, though this run has an identity: only what headgate commits or proposes itself is signed`,
    hint: "where a signature is wanted, remove these files and release it with --commit or --pull-request, or by its tag",
    server,
    file: releaseFile(server, version),
  };
  return [unsigned];
}

/**
 * The texts that this run made with its signature, where it has an identity. What another run wrote is not given here.
 * Where it has none, an unsigned release is proposed: `require: { signature: true }` says where that is not enough.
 */
export async function withSignature(
  { server, version, texts }: NewRelease,
  { env, signal, progress }: Pick<World, "env" | "signal" | "progress">,
): Promise<Signing> {
  const path = signatureFile(server, version);
  const { canSign, signRelease } = await import("../../supply-chain/signatures/sign.ts");
  const file = releaseFile(server, version);
  const bytes = Buffer.from(texts.get(file) ?? "");
  const document = readDocument("release", file, bytes, undefined)?.value;
  if (!canSign(env) || document === undefined) return { kind: "done", texts, isSigned: false };
  progress(`signing ${server} ${version}`);
  const signed = await signRelease(resolveRelease(server, document), { env, signal });
  if (signed.kind === "problem") return signed;
  return { kind: "done", texts: new Map([...texts, [path, signed.bundle]]), isSigned: true };
}
