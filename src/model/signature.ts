import type { Digest } from "./canonical.ts";
import type { Server } from "./server.ts";

/** Who may sign the releases of a server, with nothing left open. */
export interface Signer {
  /** Address without a slash at its end, in lower case. */
  readonly repository: string;
  /** Null: any. */
  readonly workflow: string | null;
  readonly ref: string;
  readonly issuer: string;
}

/** Who signed, as the certificate says: its claims were vouched for by the issuer. */
export interface SignerIdentity {
  readonly issuer: string;
  /** What the certificate is made out to: of a workflow its address with `@` and its ref. */
  readonly subject: string;
  /** Address of the repository whose workflow ran. */
  readonly repository?: string;
  readonly ref?: string;
  readonly commit?: string;
  /** Address of the workflow run. */
  readonly run?: string;
}

/** What is known of the signature of one release; `bundle` is the digest of the bundle's text. */
export type SignatureEvidence =
  /** There is no bundle. */
  | { readonly kind: "missing" }
  /** Whole, and by somebody whom the trusted root vouches for; whether they may is another question. */
  | {
      readonly kind: "verified";
      readonly bundle: Digest;
      readonly identity: SignerIdentity;
      /** ISO instant of signing, as a log or a timestamp authority attests it. */
      readonly at: string;
    }
  /** `invalid`: of another text, or damaged. `untrusted`: by nobody the root knows. `not-verifiable`: no root to ask. */
  | {
      readonly kind: "invalid" | "untrusted" | "not-verifiable";
      readonly bundle?: Digest;
      readonly message: string;
    };

/** A release whose signature is looked at. */
export interface SignedRelease {
  /** The server's id. */
  readonly id: string;
  readonly version: string;
  readonly digest: Digest;
}

/** What evidence about a release is kept under. */
export function signatureKey({ id, version, digest }: SignedRelease): string {
  return `${id}@${version} ${digest}`;
}

export const gitHubIssuer = "https://token.actions.githubusercontent.com";
const gitHubServer = "https://github.com";

/** Who may sign for a server; nobody where it names neither a signer nor a repository. */
export function signersOf(server: Pick<Server, "repository" | "signer"> | undefined): readonly Signer[] {
  if (!server) return [];
  const settings = server.signer ?? [{}];
  return settings.flatMap((setting) => {
    const issuer = (setting.issuer ?? gitHubIssuer).replace(/\/+$/, "");
    const repository = repositoryAddress(setting.repository ?? server.repository, issuer);
    if (repository === undefined) return [];
    return { repository, issuer, workflow: setting.workflow ?? null, ref: setting.ref ?? "refs/tags/**" };
  });
}

/** Lower case, since the forges that issue such identities tell no two repositories apart by case. */
export function repositoryAddress(text: string | undefined, issuer: string): string | undefined {
  if (text === undefined || text === "") return undefined;
  const whole = /^https?:\/\//i.test(text) ? text : `${serverOf(issuer)}/${text}`;
  return whole
    .toLowerCase()
    .replace(/\/+$/, "")
    .replace(/\.git$/, "");
}

/** Where the repositories are that an issuer knows: an Enterprise Server issues identities at its own address. */
function serverOf(issuer: string): string {
  if (issuer === gitHubIssuer) return gitHubServer;
  try {
    return new URL(issuer).origin;
  } catch {
    return gitHubServer;
  }
}

/** What of an identity is not what a signer demands, as words; undefined where it is all of it. */
export function mismatchOf(signer: Signer, identity: SignerIdentity): string | undefined {
  if (identity.issuer.replace(/\/+$/, "") !== signer.issuer) return `identity of ${identity.issuer}`;
  if (repositoryAddress(identity.repository, signer.issuer) !== signer.repository) {
    return identity.repository === undefined ? "no repository" : `repository ${identity.repository}`;
  }
  if (!isWorkflow(signer, identity)) return `workflow ${identity.subject}`;
  if (identity.ref === undefined || !matchesRef(signer.ref, identity.ref)) {
    return identity.ref === undefined ? "no ref" : `ref ${identity.ref}`;
  }
  return undefined;
}

/** By the workflow that holds the signing step: a reusable one of another repository must be named in full. */
function isWorkflow({ workflow, repository, issuer }: Signer, { subject }: SignerIdentity): boolean {
  if (workflow === null) return true;
  const at = subject.lastIndexOf("@");
  const address = at < 0 ? subject : subject.slice(0, at);
  const wanted = workflow.startsWith(".")
    ? `${repository}/${workflow}`
    : /^https?:\/\//i.test(workflow)
      ? workflow
      : `${serverOf(issuer)}/${workflow}`;
  // Only names of repositories know no case; paths in them do.
  const split = (text: string) => {
    const start = text.indexOf("/.github/");
    return start < 0 ? text.toLowerCase() : `${text.slice(0, start).toLowerCase()}${text.slice(start)}`;
  };
  return split(address) === split(wanted);
}

/** `*` stands for anything but a slash, `**` for anything. Time grows with the product of the lengths, no faster. */
export function matchesRef(pattern: string, ref: string): boolean {
  const parts = [...pattern.matchAll(/\*\*|./gsu)].map(([part]) => part);
  // The places in the pattern that can be reached after what was read so far.
  let places = stepOver(parts, new Set([0]));
  for (const character of ref) {
    const next = new Set<number>();
    for (const place of places) {
      const part = parts[place];
      if (part === "**" || (part === "*" && character !== "/")) next.add(place);
      else if (part === character) next.add(place + 1);
    }
    places = stepOver(parts, next);
  }
  return places.has(parts.length);
}

/** A star may stand for nothing. */
function stepOver(parts: readonly string[], places: ReadonlySet<number>): ReadonlySet<number> {
  const all = new Set(places);
  for (const place of all) if (parts[place] === "*" || parts[place] === "**") all.add(place + 1);
  return all;
}

/** `OWNER/NAME` of its address, as people know it. */
export function repositoryName(address: string): string {
  return address.replace(/^https?:\/\/[^/]+\//, "") || address;
}
