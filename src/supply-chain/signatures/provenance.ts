import type { Finding } from "../../model/finding.ts";
import type { Provenance } from "../../model/release.ts";
import { repositoryAddress, repositoryName, type SignerIdentity } from "../../model/signature.ts";
import { printable } from "../../model/text.ts";
import { found } from "../finding.ts";

export interface ProvenanceWorld {
  /** The user's environment: npm finds its registry by it, and the public Sigstore instance is asked by it. */
  readonly env: NodeJS.ProcessEnv;
  /** Headgate's cache folder. */
  readonly cache: string;
  /** Address of the repository that server.yaml names. */
  readonly repository?: string;
  readonly signal?: AbortSignal;
}

export interface Attested {
  /** `package/signature-invalid`, `provenance/invalid`, `provenance/wrong-source`, `provenance/not-verifiable`. */
  readonly findings: readonly Finding[];
  /** Who published it and where it was built, as far as that is proven; empty where nothing is. */
  readonly provenance?: Provenance;
}

/** Where a build ran, of its identity; undefined where that is no build's. */
export function provenanceOf({ repository, commit, ref, subject }: SignerIdentity): Provenance | undefined {
  if (repository === undefined || !/^https?:\/\/\S{1,1900}$/.test(repository)) return undefined;
  return {
    repository,
    ...(commit !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit) ? { commit } : {}),
    ...(subject === "" ? {} : { workflow: printable(subject, 1000) }),
    ...(ref === undefined || ref === "" ? {} : { ref: printable(ref, 1000) }),
  };
}

/** What stands against a package that was built elsewhere than server.yaml says; nothing where it names no place. */
export function sourceFinding(
  key: string,
  { repository }: Provenance,
  wanted: string | undefined,
): readonly Finding[] {
  const [built, named] = [repository, wanted].map((text) => repositoryAddress(text, ""));
  if (repository === undefined || named === undefined || built === named) return [];
  return [
    found(
      "provenance/wrong-source",
      `${key} was built in ${printable(repositoryName(repository), 200)}, and server.yaml names ${printable(repositoryName(wanted ?? ""), 200)}`,
      "find out who published it; correct repository in server.yaml if that is what is wrong",
      "fail",
      "critical",
    ),
  ];
}

/** What is attested and does not hold. */
export function forged(key: string, why: string): Finding {
  return found(
    "provenance/invalid",
    `an attestation of ${key} does not hold: ${why}`,
    "do not release it before its authors can say why",
    "fail",
    "critical",
  );
}

/** Why what is attested could not be checked. */
export interface Unread {
  /** `unreadable` lies in the attestations themselves, and whoever publishes may have wanted it: so they prove nothing. */
  readonly kind: "unreachable" | "no-root" | "unreadable";
  readonly message: string;
}

const mirrorHint = "run it again; a mirror may leave out what the registry itself can prove";

const hints: Readonly<Record<Unread["kind"], string>> = {
  unreachable: mirrorHint,
  unreadable: mirrorHint,
  "no-root":
    "run it again where the TUF repository can be reached, or name a mirror of it in SIGSTORE_TUF_URL; sigstore.trustedRoot is for the signatures of releases and does not serve packages",
};

/** What is attested and cannot be checked. */
export function unknown(key: string, { kind, message }: Unread): Finding {
  return found(
    "provenance/not-verifiable",
    `where ${key} was built cannot be known: ${message}`,
    hints[kind],
    "warn",
    "low",
  );
}

/** What a release records of attestations that this run could not look at: that they are there. */
export function uncheckedIn(all: readonly Unread[]): Pick<Provenance, "unchecked"> {
  return all.some(({ kind }) => kind !== "unreadable") ? { unchecked: ["attestations"] } : {};
}
