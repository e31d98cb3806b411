import type { RuleDocumentation } from "../rule.ts";

const why =
  "Whoever publishes with a stolen token, or pushes a release by hand, does not run the workflow that the versions before came from.";

export const signatureLost = {
  id: "signature/lost",
  severity: "high",
  what: "A version is signed where the one before it was: what runs in the environment, or the release before on its line.",
  why,
  fix: "Find out how it was released. Release the next version from the workflow that signs; require: { signature: true } refuses what is not signed.",
  overridable: true,
} as const satisfies RuleDocumentation;

export const otherSigner = {
  id: "signature/other-signer",
  severity: "high",
  what: "A version is signed from where the one before it was: by the same issuer, repository and workflow, at a tag as before.",
  why,
  fix: "Find out whether the release moved. If it did, name the new place alone under `signer` in server.yaml, so that the old one signs nothing more.",
  overridable: true,
} as const satisfies RuleDocumentation;

export const provenanceLost = {
  id: "provenance/lost",
  severity: "high",
  what: "The registry of a package proves of a version what it proved of the one before: where it was built, and that the registry published it.",
  why,
  fix: "Ask who published it. Publish the next version with provenance again, from the same workflow.",
  overridable: true,
} as const satisfies RuleDocumentation;

export const provenanceChanged = {
  id: "provenance/changed",
  severity: "high",
  what: "A package was built where the version before it was: in the same repository, by the same workflow, at a tag as before.",
  why,
  fix: "Find out whether its build moved. If it did, nothing is to be done: the next version is compared with this one.",
  overridable: true,
} as const satisfies RuleDocumentation;
