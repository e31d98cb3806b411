import type { Finding, Place } from "../../model/finding.ts";
import type { ReleaseSource } from "../../model/release.ts";
import {
  mismatchOf,
  repositoryAddress,
  repositoryName,
  type SignatureEvidence,
  type Signer,
  type SignerIdentity,
} from "../../model/signature.ts";
import { printable } from "../../model/text.ts";
import { listed, shown } from "../text.ts";
import { fail, pass, wait, warn } from "../verdict.ts";
import { invalid, missing, notVerifiable, untrusted, wrongIdentity } from "./documentation.ts";

export interface SignatureQuestion {
  readonly server: string;
  readonly version: string;
  /** Undefined: nobody has looked yet. */
  readonly evidence: SignatureEvidence | undefined;
  /** What the release says that it was built from. */
  readonly source?: ReleaseSource | undefined;
  /** Who may sign. */
  readonly signers: readonly Signer[];
  /** Who might before this change, where that was somebody else: it must be them as well, of each. */
  readonly former?: readonly (readonly Signer[])[];
  /** Whether it must be signed at all. What is signed must be signed rightly in any case. */
  readonly isRequired: boolean;
  readonly place?: Place;
}

/** What is to be said of one release's signature; undefined where none is asked for and there is none. */
export function judgeSignature(question: SignatureQuestion): Finding | undefined {
  const { version, evidence, isRequired, server } = question;
  const at = question.place ? { place: question.place } : {};
  const what = shown(version);
  const serverFile = `servers/${server}/server.yaml`;
  if (!evidence) {
    if (!isRequired) return undefined;
    const message = `the signature of ${what} was not looked at yet`;
    return wait(notVerifiable, { message, hint: "run plan or apply: it is looked at there", ...at });
  }
  switch (evidence.kind) {
    case "missing":
      if (!isRequired) return undefined;
      return fail(missing, {
        message: `${what} is not signed`,
        hint: "release the next version from a workflow with `permissions: { id-token: write }`: it signs what it releases",
        ...at,
      });
    case "invalid":
      return fail(invalid, {
        message: `the signature of ${what} does not hold: ${printable(evidence.message, 300)}`,
        hint: "restore release and signature from the commit that brought them; if they came like this, find out from whom",
        ...at,
      });
    case "untrusted":
      return fail(untrusted, {
        message: `the signature of ${what} is nobody's that the trusted root knows: ${printable(evidence.message, 300)}`,
        hint: "a Sigstore instance of your own is named by sigstore.trustedRoot in headgate.yaml; any other signature means nothing",
        ...at,
      });
    case "not-verifiable":
      return (isRequired ? wait : warn)(notVerifiable, {
        message: `whether ${what} is signed cannot be known: ${printable(evidence.message, 300)}`,
        hint: "run it again with network; or keep a trusted_root.json in the repository and name it under sigstore.trustedRoot in headgate.yaml",
        ...at,
      });
    case "verified":
      return judgeIdentity(question, evidence.identity, serverFile);
  }
}

function judgeIdentity(
  { version, source, signers, former, isRequired, place }: SignatureQuestion,
  identity: SignerIdentity,
  serverFile: string,
): Finding {
  const at = place ? { place } : {};
  const what = shown(version);
  if (signers.length === 0) {
    const message = `${what} is signed by ${sayIdentity(identity)}, and ${serverFile} names nobody who may sign`;
    const hint = `name its repository, or a signer, in ${serverFile}`;
    return (isRequired ? fail : warn)(wrongIdentity, { message, hint, ...at });
  }
  const problem = problemFor(signers, identity);
  if (problem !== undefined) {
    return fail(wrongIdentity, {
      message: `${what} is signed by another than may: ${problem}; ${saySigners(signers)} may`,
      hint: `do not deploy it before you know who signed; if they may, name them under signer in ${serverFile}, in a change of its own`,
      ...at,
    });
  }
  for (const others of former ?? []) {
    const before = problemFor(others, identity);
    if (before === undefined) continue;
    const who = others.length > 0 ? `${saySigners(others)} might` : "nobody might";
    return fail(wrongIdentity, {
      message: `${what} is signed by whom this very change allows to: ${before}; ${who} until now`,
      hint: `have the change of ${serverFile} merged and applied by itself, then this one`,
      ...at,
    });
  }
  const elsewhere = source && otherSource(source, identity);
  if (elsewhere !== undefined) {
    return fail(wrongIdentity, {
      message: `${what} is not signed where it says that it was built: ${elsewhere}`,
      hint: "find out which run signed it; release the next version from a run at its own tag",
      ...at,
    });
  }
  return pass(missing, `signed by ${sayIdentity(identity)}`, place);
}

/**
 * What of a release's source a run at a tag contradicts; undefined where nothing does. A run of another repository, or
 * on a branch, has another commit by its nature.
 */
function otherSource(
  { repository, tag, commit }: ReleaseSource,
  { issuer, repository: ran, ref, commit: ranAt }: SignerIdentity,
): string | undefined {
  const isOther =
    repository !== undefined && repositoryAddress(repository, issuer) !== repositoryAddress(ran, issuer);
  if (isOther || ref === undefined || !ref.startsWith(tags)) return undefined;
  const at = ref.slice(tags.length);
  if (tag !== undefined && tag !== at) return `it names the tag ${shown(tag)}, and ${shown(at)} was signed`;
  if (commit === undefined || ranAt === undefined || commit === ranAt) return undefined;
  return `it names the commit ${shown(commit.slice(0, 12))}, and ${shown(ranAt.slice(0, 12))} was signed`;
}

const tags = "refs/tags/";

/** Why none of the signers is who signed; undefined where one is. */
export function problemFor(signers: readonly Signer[], identity: SignerIdentity): string | undefined {
  if (signers.length === 0) return sayIdentity(identity);
  const problems = signers.map((signer) => mismatchOf(signer, identity));
  return problems.includes(undefined) ? undefined : printable(problems[0] ?? "", 300);
}

/** `acme/weather-mcp at refs/tags/v1.1.5`. */
export function sayIdentity({ repository, ref, subject }: SignerIdentity): string {
  const who = repository === undefined ? subject : repositoryName(repository);
  return printable(ref === undefined ? who : `${who} at ${ref.replace(/^refs\/(?:tags|heads)\//, "")}`, 200);
}

/** `acme/weather-mcp at refs/tags/**`, of each; the whole address where it is not on github.com. */
export function saySigners(signers: readonly Signer[]): string {
  const words = signers.map(({ repository, workflow, ref }) => {
    const file = workflow === null ? "" : ` by ${workflow}`;
    // Repositories of one name are on several hosts.
    const name = repository.startsWith("https://github.com/") ? repositoryName(repository) : repository;
    return printable(`${name}${file} at ${ref}`, 200);
  });
  return listed(words);
}
