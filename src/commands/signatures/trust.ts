import { projectFile } from "../../convention/paths.ts";
import type { Source } from "../../convention/source.ts";
import type { Project } from "../../model/project.ts";
import type { SignatureEvidence, SignedRelease } from "../../model/signature.ts";
import { cacheFolder } from "../../system/cache-folder.ts";

export type Env = Readonly<Record<string, string | undefined>>;

/** Whose signatures count at a commit, or in a working tree. */
export type TrustSetting =
  /** The instance that the run's environment names; the public one by default. */
  | { readonly kind: "instance" }
  | { readonly kind: "file"; readonly text: string }
  | { readonly kind: "absent"; readonly path: string };

/** Reads the file that headgate.yaml names, where it names one. */
export async function trustSettingOf(
  source: Source,
  { sigstore }: Pick<Project, "sigstore">,
): Promise<TrustSetting> {
  const path = sigstore?.trustedRoot;
  if (path === undefined) return { kind: "instance" };
  const bytes = (await source.read([path])).get(path);
  return bytes ? { kind: "file", text: Buffer.from(bytes).toString("utf8") } : { kind: "absent", path };
}

export function isSameTrust(a: TrustSetting, b: TrustSetting): boolean {
  if (a.kind === "file" && b.kind === "file") return a.text === b.text;
  return a.kind === b.kind && a.kind === "instance";
}

/** What a bundle proves under a setting; loads what verifies only here. */
export async function verifyUnder(
  trust: TrustSetting,
  release: SignedRelease,
  bundle: string,
  env: Env,
): Promise<SignatureEvidence> {
  if (trust.kind === "absent") {
    return { kind: "not-verifiable", message: `${projectFile} names ${trust.path}, which is not there` };
  }
  const { verifyRelease } = await import("../../supply-chain/signatures/verify.ts");
  return verifyRelease(release, bundle, {
    env,
    cache: cacheFolder(env),
    ...(trust.kind === "file" ? { trustedRoot: trust.text } : {}),
  });
}
