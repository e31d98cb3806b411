import type {
  Acknowledgement,
  ContractEvidence,
  MissingContract,
  SemverJudgement,
} from "../../src/model/semver.ts";

export const digest = (letter: string) => `sha256-${letter.repeat(64)}`;

const broken = {
  required: "major",
  actual: "patch",
  why: "1 breaking change needs a major version",
  next: "2.0.0",
  causes: [{ pointer: "/tools/alerts", class: "breaking", summary: "- alerts" }],
} as const;
const kept = {
  required: "patch",
  actual: "patch",
  why: "only descriptions change",
  next: null,
  causes: [],
} as const;

export const fails: SemverJudgement = { outcome: "fail", ...broken };
export const warns: SemverJudgement = { outcome: "warn", ...broken };
export const passes: SemverJudgement = { outcome: "pass", ...kept };
export const exempt: SemverJudgement = { outcome: "exempt", ...kept, why: "not judged: it goes back" };

/** Contract `a` became contract `b`, under a number that does not say so; or what is said instead. */
export function compared(
  from: string,
  to: string,
  fields: Partial<Extract<ContractEvidence, { readonly kind: "compared" }>> = {},
): ContractEvidence {
  return {
    kind: "compared",
    from,
    to,
    contracts: { from: digest("a"), to: digest("b") },
    judgements: { warn: warns, semver: fails, strict: fails },
    ...fields,
  };
}

export const honest = { judgements: { warn: passes, semver: passes, strict: passes } } as const;

export function notCompared(
  from: string | null,
  to: string,
  ...missing: readonly string[]
): ContractEvidence {
  const list = missing.map((version): MissingContract => ({ version, why: "not-recorded" }));
  return { kind: "not-compared", from, to, missing: list };
}

export function acknowledgement(version: string, fields: Partial<Acknowledgement> = {}) {
  const whole: Acknowledgement = {
    version,
    file: `servers/weather/acknowledgements/${version}.yaml`,
    from: "1.1.4",
    contracts: { from: digest("a"), to: digest("b") },
    reason: "nobody called it",
    ...fields,
  };
  return { acknowledgements: new Map([[version, whole]]) };
}
