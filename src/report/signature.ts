import type { Finding } from "../model/finding.ts";
import type { SignatureEvidence, Signer, SignerIdentity } from "../model/signature.ts";
import { marks } from "./marks.ts";
import { paint, sanitize, type TextOptions } from "./text.ts";
import { sayAgo, sayInstant } from "./time.ts";

/** One release, what is known of its signature, and what follows from it. */
export interface VerifiedRelease {
  readonly server: string;
  readonly version: string;
  readonly digest: string;
  readonly file: string;
  readonly evidence: SignatureEvidence;
  readonly signers: readonly Signer[];
  readonly finding: Finding;
  /** What else there is to say: of its contract, and of what it proves less than the release before it. */
  readonly others: readonly Finding[];
}

/** Who signed, when, from where, and whether they may; one line each. */
export function formatSignature(of: VerifiedRelease, options: TextOptions): string {
  const { server, version, evidence, finding, signers, others } = of;
  const say = ({ outcome, message }: Finding) => {
    const { sign, style } = marks[outcome];
    return `${paint(style, sign, options)} ${sanitize(message)}`;
  };
  const title = paint("strong", `${sanitize(server)} ${sanitize(version)}`, options);
  const lines = [`${title}  ${say(finding)}`];
  if (evidence.kind === "verified") {
    const { subject, commit, run, issuer } = evidence.identity;
    lines.push(
      row("when", `${sayInstant(evidence.at, options)}, ${sayAgo(evidence.at, options.now)}`),
      row("workflow", subject),
      ...(commit === undefined ? [] : [row("commit", commit)]),
      ...(run === undefined ? [] : [row("run", run)]),
      row("issuer", issuer),
    );
  }
  const allowed = signers.map(saySigner);
  lines.push(row("allowed", allowed.length === 0 ? "nobody" : allowed.join(" | ")));
  for (const one of others) lines.push(`  ${say(one)}`);
  const { hint } = [finding, ...others].find((one) => one.hint !== "") ?? finding;
  if (hint !== "") lines.push(`  hint: ${sanitize(hint)}`);
  return lines.join("\n");
}

function row(name: string, text: string): string {
  return `  ${name.padEnd(9)} ${sanitize(text)}`;
}

function saySigner({ repository, workflow, ref, issuer }: Signer): string {
  return `${repository}, ${workflow ?? "any workflow"}, at ${ref}, by ${issuer}`;
}

/** The same as data: every member always there. */
export function signatureJson({
  server,
  version,
  digest,
  file,
  evidence,
  signers,
  finding,
}: VerifiedRelease) {
  const identity = evidence.kind === "verified" ? identityJson(evidence.identity) : null;
  return {
    server,
    version,
    release: digest,
    state: evidence.kind,
    allowed: finding.outcome === "pass",
    signature:
      evidence.kind === "missing"
        ? null
        : {
            file,
            bundle: evidence.bundle ?? null,
            at: evidence.kind === "verified" ? evidence.at : null,
            identity,
          },
    signers,
  };
}

function identityJson({ issuer, subject, repository, ref, commit, run }: SignerIdentity) {
  return {
    issuer,
    subject,
    repository: repository ?? null,
    ref: ref ?? null,
    commit: commit ?? null,
    run: run ?? null,
  };
}
