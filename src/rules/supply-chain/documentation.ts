import type { RuleDocumentation } from "../rule.ts";

export const missing = {
  id: "signature/missing",
  severity: "high",
  what: "Where an environment requires it, each version that would get traffic is signed by whom its server.yaml allows.",
  why: "What lies in the repository may have been put there by anybody who can push; a signature says which workflow released it.",
  fix: "Release it from a workflow with `permissions: { id-token: write }`. A version that is released without a signature stays without: release the next one.",
  overridable: true,
} as const satisfies RuleDocumentation;

export const invalid = {
  id: "signature/invalid",
  severity: "critical",
  what: "A signature is of the release as it lies here, and whole.",
  why: "Release or signature was changed after it was signed.",
  fix: "Restore both from the commit that brought them. If they came like this, find out from whom before anything else.",
  overridable: false,
} as const satisfies RuleDocumentation;

export const untrusted = {
  id: "signature/untrusted",
  severity: "critical",
  what: "The certificate, the logs and the timestamps of a signature are of authorities that the trusted root names.",
  why: "Anybody can make a certificate; only what the root vouches for says who signed, and when.",
  fix: "Sign with the Sigstore instance that is trusted here, or name the other one's root under sigstore.trustedRoot in headgate.yaml.",
  overridable: false,
} as const satisfies RuleDocumentation;

export const wrongIdentity = {
  id: "signature/wrong-identity",
  severity: "critical",
  what: "Who signed a release is whom server.yaml allows: by default any workflow of the server's repository, at a tag. While that setting changes, both the old and the new one must allow it. Signed at a tag of the release's own source, it is of the tag and commit that the release names.",
  why: "A signature of somebody else's workflow proves only that somebody else made this release.",
  fix: "Find out who signed. If they may, name them under `signer` in server.yaml, in a change of its own, and deploy after it.",
  overridable: true,
} as const satisfies RuleDocumentation;

export const notVerifiable = {
  id: "signature/not-verifiable",
  severity: "high",
  what: "The trusted root is at hand by which signatures are checked.",
  why: "Without it nobody can tell a signature from a text: what cannot be known does not pass.",
  fix: "Run it again with network, or keep a trusted_root.json in the repository and name it under sigstore.trustedRoot in headgate.yaml.",
  overridable: true,
} as const satisfies RuleDocumentation;

export const changed = {
  id: "signature/changed",
  severity: "critical",
  what: "A signature is never edited, and goes only together with its release.",
  why: "It is what was verified. If it could be exchanged, who released a version would be whatever was written last.",
  fix: "Restore the file from the base branch.",
  overridable: false,
} as const satisfies RuleDocumentation;

export const withoutRelease = {
  id: "signature/no-release",
  severity: "low",
  what: "A signature lies beside the release that it is of.",
  why: "Without it, it is of nothing, and would be taken for the signature of whatever is released there later.",
  fix: "Add the release, or take the file out.",
  overridable: true,
} as const satisfies RuleDocumentation;
