import type { RuleDocumentation } from "../rule.ts";

export const vulnerable = {
  id: "advisories/vulnerable",
  severity: "high",
  what: "Where an environment names a severity under require.vulnerabilities, no package or recorded dependency of what would get traffic has a known vulnerability of that severity or above.",
  why: "What is known to be open is tried by everybody who reads the same advisory.",
  fix: "Release a version with the fixed package, and deploy that one. What cannot harm here is accepted by an override that names the advisory.",
  overridable: true,
} as const satisfies RuleDocumentation;

export const belowLimit = {
  id: "advisories/below-limit",
  severity: "low",
  what: "Known vulnerabilities that an environment lets pass are told all the same.",
  why: "Whoever set the limit did not know of them.",
  fix: "Release a version with the fixed packages when there is time.",
  overridable: true,
} as const satisfies RuleDocumentation;

export const notReachable = {
  id: "advisories/not-reachable",
  severity: "high",
  what: "Where an environment asks for vulnerabilities, the databases of advisories answer.",
  why: "What cannot be known does not pass: an advisory may be there, and nobody has read it.",
  fix: "Run it again with network. A registry of your own may not tell advisories: see HEADGATE_OSV in docs/dependencies.md.",
  overridable: true,
} as const satisfies RuleDocumentation;

export const notKnown = {
  id: "advisories/not-known",
  severity: "medium",
  what: "Of what a release consists of, at least something has a name that advisories are kept under.",
  why: "Of an image, a bundle or a start command without recorded dependencies nobody can say what is in it.",
  fix: "Release it from a commit with a lock file: what that has resolved is recorded and looked up. Or accept it with an override.",
  overridable: true,
} as const satisfies RuleDocumentation;
