import { printable } from "./text.ts";

/** How bad a vulnerability is, as databases of advisories put it. */
export type AdvisorySeverity = "low" | "medium" | "high" | "critical";

export const advisorySeverities = [
  "low",
  "medium",
  "high",
  "critical",
] as const satisfies readonly AdvisorySeverity[];

/** A known vulnerability in one version of one package. */
export interface Advisory {
  /** `GHSA-…` where it has such a name, else what its database calls it. */
  readonly id: string;
  /** Its other names, such as `CVE-…`. */
  readonly aliases: readonly string[];
  /** Null: nobody says how bad it is. */
  readonly severity: AdvisorySeverity | null;
  readonly summary: string;
  /** `npm:lodash` */
  readonly package: string;
  /** The version that has it. */
  readonly version: string;
  /** The first later version without it; null: none is known. */
  readonly fixed: string | null;
}

/** What is known against the packages of a release and what it records of their dependencies. */
export interface AdvisoryEvidence {
  /** Worst first; what was withdrawn is left out. */
  readonly advisories: readonly Advisory[];
  /** How many packages and dependencies were looked up. */
  readonly asked: number;
  /** What the release consists of and nobody keeps advisories of: `oci:ghcr.io/acme/weather`. */
  readonly unknown: readonly string[];
  /** Why not all of it could be looked up; absent: it was. */
  readonly unreached?: string;
}

/** Whether a severity is at or over a limit; one that nobody knows may be. */
export function reaches(severity: AdvisorySeverity | null, limit: AdvisorySeverity): boolean {
  return severity === null || advisorySeverities.indexOf(severity) >= advisorySeverities.indexOf(limit);
}

/** Worst first, what nobody knows the severity of before all; then by package and id. */
export function compareAdvisories(a: Advisory, b: Advisory): number {
  const rank = ({ severity }: Advisory) => (severity === null ? 4 : advisorySeverities.indexOf(severity));
  const text = (of: Advisory) => `${of.package}\n${of.version}\n${of.id}`;
  return rank(b) - rank(a) || (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0);
}

/** Whether it is known by this name, in capitals or not. */
export function isNamed({ id, aliases }: Pick<Advisory, "id" | "aliases">, name: string): boolean {
  const wanted = name.toLowerCase();
  return [id, ...aliases].some((one) => one.toLowerCase() === wanted);
}

/** `GHSA-35jh-r3h4-6jhm (high) in npm:lodash 4.17.20, fixed in 4.17.21` */
export function sayAdvisory({ id, severity, package: name, version, fixed }: Advisory): string {
  const words = `${id} (${severity ?? "severity not known"}) in ${name} ${version}`;
  return printable(fixed === null ? `${words}, no fix known` : `${words}, fixed in ${fixed}`, 400);
}

/** Where people read about it; undefined for names that no public database is known by. */
export function advisoryAddress(id: string): string | undefined {
  if (/^GHSA(?:-[0-9a-z]{4}){3}$/i.test(id)) return `https://github.com/advisories/${id}`;
  return /^(?:CVE|PYSEC|MAL|OSV)-\d{4}-\d{1,12}$/i.test(id)
    ? `https://osv.dev/vulnerability/${id}`
    : undefined;
}
