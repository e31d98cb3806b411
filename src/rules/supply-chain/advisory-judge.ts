import {
  type Advisory,
  type AdvisoryEvidence,
  type AdvisorySeverity,
  advisorySeverities,
  reaches,
  sayAdvisory,
} from "../../model/advisory.ts";
import type { Environment } from "../../model/environment.ts";
import type { Finding, Place } from "../../model/finding.ts";
import { printable } from "../../model/text.ts";
import { listed, shown } from "../text.ts";
import { fail, pass, wait, warn } from "../verdict.ts";
import { belowLimit, notKnown, notReachable, vulnerable } from "./advisory-documentation.ts";

/**
 * The severity from which an environment refuses what has a known vulnerability; undefined: it does not ask. What is
 * asked for in words that nobody knows is taken for all of it.
 */
export function limitOf({ require }: Pick<Environment, "require">): AdvisorySeverity | undefined {
  const limit = Object.hasOwn(require, "vulnerabilities") ? require.vulnerabilities : undefined;
  if (limit === undefined || limit === false) return undefined;
  return advisorySeverities.find((severity) => severity === limit) ?? "low";
}

export interface AdvisoryQuestion {
  readonly version: string;
  /** Undefined: nobody has looked yet. */
  readonly evidence: AdvisoryEvidence | undefined;
  readonly limit: AdvisorySeverity;
  readonly place?: Place;
  /** Where an override would stand. */
  readonly file: string;
}

/** What is to be said of one version that would get traffic. What passes is one finding. */
export function judgeAdvisories(question: AdvisoryQuestion): readonly Finding[] {
  const { version, evidence, limit, place, file } = question;
  const at = place ? { place } : {};
  const what = shown(version);
  if (!evidence) {
    const message = `whether ${what} has known vulnerabilities was not looked up yet`;
    return [wait(notReachable, { message, hint: "run plan or apply: it is looked up there", ...at })];
  }
  const { advisories, unreached, asked } = evidence;
  const refused = advisories.filter((one) => isRefused(one, limit, unreached !== undefined));
  const passed = advisories.filter(({ severity }) => !reaches(severity, limit));
  const findings: Finding[] = refused.map((advisory) => ({
    ...fail(vulnerable, {
      message: `vulnerable: ${sayAdvisory(advisory)}`,
      hint: `${remedy(advisory)}; or accept it knowingly, with reason and end: rule: ${vulnerable.id}, advisory: ${advisory.id} under overrides in ${file}`,
      ...at,
    }),
    severity: advisory.severity ?? vulnerable.severity,
    advisory,
  }));
  if (unreached !== undefined) {
    const message = `whether ${what} has known vulnerabilities cannot be known: ${printable(unreached, 300)}`;
    const hint =
      "run it again with network; a registry of your own may not tell advisories, which OSV then has to";
    findings.push(wait(notReachable, { message, hint, ...at }));
  }
  const unknown = unknownFinding(question, evidence);
  if (unknown) findings.push(unknown);
  if (passed.length > 0) {
    const message = `${passed.length} known below ${limit} in ${what}: ${inShort(passed)}`;
    findings.push(
      warn(belowLimit, {
        message,
        hint: "release a version with the fixed packages when there is time",
        ...at,
      }),
    );
  }
  if (findings.some(({ outcome }) => outcome === "fail" || outcome === "wait") || asked === 0)
    return findings;
  const none = passed.length > 0 ? `no vulnerabilities of ${limit} or above` : "no vulnerabilities";
  return [
    ...findings,
    pass(vulnerable, `${none} known in ${asked} ${asked === 1 ? "package" : "packages"}`, place),
  ];
}

/** What of unknown severity may still turn out to be harmless is waited for, unless nothing is harmless. */
function isRefused({ severity }: Advisory, limit: AdvisorySeverity, isOpen: boolean): boolean {
  return reaches(severity, limit) && !(severity === null && isOpen && limit !== "low");
}

function unknownFinding(
  { version, place }: AdvisoryQuestion,
  { unknown, asked }: AdvisoryEvidence,
): Finding | undefined {
  if (unknown.length === 0 && asked > 0) return undefined;
  const at = place ? { place } : {};
  const parts = unknown.length === 0 ? "what it consists of" : listed(namesOf(unknown), "and");
  const message = `no advisories are kept of ${parts} (${shown(version)})`;
  const hint = "release it from a commit with a lock file: what that has resolved is recorded, and looked up";
  return (asked === 0 ? fail : warn)(notKnown, { message, hint, ...at });
}

function namesOf(unknown: readonly string[]): readonly string[] {
  const names = unknown.slice(0, 5).map(shown);
  return unknown.length > 5 ? [...names, `${unknown.length - 5} more`] : names;
}

function inShort(advisories: readonly Advisory[]): string {
  const told = advisories.slice(0, 5).map((advisory) => printable(sayAdvisory(advisory), 150));
  return [...told, ...(advisories.length > 5 ? [`${advisories.length - 5} more`] : [])].join("; ");
}

function remedy({ fixed, package: name }: Advisory): string {
  return fixed === null
    ? printable(`release a version that does without ${name}, or with one that does not have it`, 300)
    : printable(`release a version with ${name} ${fixed} or later`, 300);
}

/**
 * What is to be said of a release that nothing deploys yet: nothing is refused, since another environment may ask for
 * less. `limits`: what each environment that asks refuses.
 */
export function releaseAdvisories(
  {
    version,
    evidence,
    place,
  }: Omit<AdvisoryQuestion, "limit" | "file"> & { readonly evidence: AdvisoryEvidence },
  limits: ReadonlyMap<string, AdvisorySeverity>,
): readonly Finding[] {
  const at = place ? { place } : {};
  const findings: Finding[] = evidence.advisories.map((advisory) => {
    const refusing = [...limits]
      .filter(([, limit]) => reaches(advisory.severity, limit))
      .map(([id]) => shown(id));
    const where = refusing.length === 0 ? "" : `; ${listed(refusing, "and")} will refuse it`;
    return {
      ...warn(vulnerable, {
        message: `vulnerable: ${sayAdvisory(advisory)}${where}`,
        hint: `${remedy(advisory)}, rather than this one`,
        ...at,
      }),
      severity: advisory.severity ?? vulnerable.severity,
      advisory,
    };
  });
  // Nobody has asked whether it can be known.
  if (limits.size === 0) return findings;
  const { unreached } = evidence;
  if (unreached !== undefined) {
    const message = `whether ${shown(version)} has known vulnerabilities cannot be known: ${printable(unreached, 300)}`;
    findings.push(
      warn(notReachable, {
        message,
        hint: "it is looked up again when it is to be deployed, and waits until then",
        ...at,
      }),
    );
  }
  const question = { version, evidence, limit: "low", file: "", ...at } as const;
  const unknown = unknownFinding(question, evidence);
  return unknown ? [...findings, { ...unknown, outcome: "warn" }] : findings;
}
