import { loadDesired } from "../../convention/load.ts";
import { releaseFile, signatureFile } from "../../convention/paths.ts";
import { readDocument } from "../../convention/read.ts";
import { resolveRelease } from "../../convention/resolve/release.ts";
import type { Finding } from "../../model/finding.ts";
import { type SignatureEvidence, signersOf } from "../../model/signature.ts";
import { judgeSignature } from "../../rules/supply-chain/judge.ts";
import type { World } from "../command.ts";
import { commitSource } from "../commit-source.ts";
import { trustSettingOf, verifyUnder } from "../signatures/trust.ts";
import { desiredHead, type Workspace } from "../workspace.ts";
import type { NewRelease } from "./commit.ts";

export interface VouchedFor {
  /** The signature counts only where its outcome is `pass`. */
  readonly finding: Finding;
  readonly evidence: SignatureEvidence;
}

/** What is to be said of a bundle beside a text of the release. */
export type Vouching = (text: string, bundle: string) => Promise<VouchedFor>;

/**
 * Judges signatures of a release as the desired branch has it: by its signers and its trusted root, and never by what
 * lies beside the signature. Of a server that says nothing yet, the repository that this run released from may sign.
 */
export function vouchingFor(
  workspace: Workspace,
  { env }: Pick<World, "env">,
  release: NewRelease,
): Vouching {
  const { server, version, texts } = release;
  const file = releaseFile(server, version);
  const documentOf = (text: string) => readDocument("release", file, Buffer.from(text), undefined)?.value;
  return async (text, bundle) => {
    const document = documentOf(text);
    const source = commitSource(workspace, (await desiredHead(workspace)).commit);
    const scope = { kind: "touched", servers: new Set([server]), files: new Set<string>() } as const;
    const { desired } = await loadDesired(source, { ...scope, changedOnly: true });
    const trust = await trustSettingOf(source, desired.project);
    const { repository } = documentOf(texts.get(file) ?? "")?.release.source ?? {};
    const own = repository === undefined ? {} : { repository };
    const evidence = document
      ? await verifyUnder(trust, resolveRelease(server, document), bundle, env)
      : ({ kind: "invalid", message: "it is beside what is no release" } as const);
    const found = judgeSignature({
      server,
      version,
      evidence,
      source: document?.release.source,
      signers: signersOf({ ...own, ...desired.servers.get(server)?.server }),
      isRequired: false,
      place: { file: signatureFile(server, version), path: [] },
    });
    if (!found) throw new Error("a signature that is there is judged");
    return { finding: { ...found, server }, evidence };
  };
}
