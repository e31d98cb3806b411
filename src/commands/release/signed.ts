import { releaseFile, signatureFile } from "../../convention/paths.ts";
import type { Finding } from "../../model/finding.ts";
import type { SignatureEvidence } from "../../model/signature.ts";
import type { World } from "../command.ts";
import { commitSource } from "../commit-source.ts";
import { desiredHead, type Workspace } from "../workspace.ts";
import { type NewRelease, textsAt } from "./commit.ts";
import { proposedBefore } from "./proposed.ts";
import { withSignature } from "./sign.ts";
import type { Vouching } from "./vouching.ts";

export interface ReleaseToSign {
  readonly workspace: Workspace;
  readonly world: World;
  /** As this run made it; where it is released already, as it is. */
  readonly release: NewRelease;
  readonly vouching: Vouching;
}

export type SignedTexts =
  | {
      readonly kind: "done";
      readonly texts: ReadonlyMap<string, string>;
      readonly isSigned: boolean;
      readonly signature: SignatureEvidence;
      readonly findings: readonly Finding[];
    }
  | {
      readonly kind: "problem";
      readonly outcome: "refused" | "failed";
      readonly findings: readonly Finding[];
    };

/**
 * A release as it goes to the desired branch. This run signs what it made itself, and nothing that it found: what is
 * released or proposed already keeps the signature that it has, where that holds, and gets none where it has none.
 */
export async function signedRelease(asked: ReleaseToSign, isReleased: boolean): Promise<SignedTexts> {
  const { workspace, world, release, vouching } = asked;
  if (isReleased) return signatureThere(asked);
  const before = await proposedBefore(workspace, release, vouching);
  if (before.kind === "refused") return { kind: "problem", outcome: "refused", findings: [before.finding] };
  if (before.kind === "signed") {
    const texts = new Map([...release.texts, ...before.texts]);
    return { kind: "done", texts, isSigned: true, signature: before.signature, findings: [] };
  }
  const signing = await withSignature(release, world);
  if (signing.kind === "problem") return { ...signing, outcome: "failed" };
  return ownSignature(asked, signing.texts);
}

/**
 * Whoever may not sign leaves it: a release is never edited, and one that has a signature which does not count can never
 * be deployed where one is required.
 */
async function ownSignature(
  { release, vouching }: ReleaseToSign,
  signed: ReadonlyMap<string, string>,
): Promise<SignedTexts> {
  const { server, version, texts } = release;
  const file = releaseFile(server, version);
  const bundle = signed.get(signatureFile(server, version));
  const done = {
    kind: "done",
    texts,
    isSigned: false,
    signature: { kind: "missing" },
    findings: [],
  } as const;
  if (bundle === undefined) return done;
  const { finding, evidence } = await vouching(signed.get(file) ?? "", bundle);
  if (finding.outcome !== "fail") return { ...done, texts: signed, isSigned: true, signature: evidence };
  const unsigned: Finding = {
    rule: finding.rule,
    outcome: "warn",
    severity: "high",
    message: `released without the signature that this run could make, which would not count: ${finding.message}`,
    hint: `release it by a run at its own tag, which adds the signature before it is merged; or name this one under signer in servers/${server}/server.yaml`,
    server,
    file,
  };
  return { ...done, findings: [unsigned] };
}

/** What is to be said of the signature of what is released already: by what lies there, whatever this run could have done. */
export async function signatureThere({
  workspace,
  world,
  release,
  vouching,
}: ReleaseToSign): Promise<SignedTexts> {
  const { server, version, texts } = release;
  const [file, signature] = [releaseFile(server, version), signatureFile(server, version)];
  const { branch, commit } = await desiredHead(workspace);
  const there = await textsAt(commitSource(workspace, commit), [file, signature]);
  const bundle = there.get(signature);
  const done = (
    isSigned: boolean,
    findings: readonly Finding[],
    signature: SignatureEvidence = { kind: "missing" },
  ): SignedTexts => ({ kind: "done", texts, isSigned, signature, findings });
  if (bundle !== undefined) {
    const { finding, evidence } = await vouching(there.get(file) ?? texts.get(file) ?? "", bundle);
    if (finding.outcome === "fail") return { kind: "problem", outcome: "failed", findings: [finding] };
    return finding.outcome === "pass" ? done(true, [], evidence) : done(false, [finding], evidence);
  }
  const { canSign } = await import("../../supply-chain/signatures/sign.ts");
  if (!canSign(world.env)) return done(false, []);
  const unsigned: Finding = {
    rule: "signature/missing",
    outcome: "warn",
    severity: "high",
    message: `${version} is ${there.has(file) ? `on ${branch}` : "in these files"} without a signature, and this run does not sign what another one wrote`,
    hint: "where a signature is required, release the next version by this workflow",
    server,
    file,
  };
  return done(false, [unsigned]);
}
