import type { AdvisorySeverity } from "../../model/advisory.ts";

const labels: ReadonlyMap<string, AdvisorySeverity> = new Map([
  ["none", "low"],
  ["info", "low"],
  ["low", "low"],
  ["moderate", "medium"],
  ["medium", "medium"],
  ["high", "high"],
  ["critical", "critical"],
]);

/** What a database calls it in a word, such as `MODERATE`; undefined for a word that says nothing. */
export function severityOfLabel(label: unknown): AdvisorySeverity | undefined {
  return typeof label === "string" ? labels.get(label.toLowerCase()) : undefined;
}

/**
 * The severity of a CVSS vector of version 3.0, 3.1 or 2.0, by the base score and the bands of its specification.
 * Undefined for anything else, version 4 among it: its scores come from tables, and those who use it give a label.
 */
export function severityOfVector(vector: unknown): AdvisorySeverity | undefined {
  if (typeof vector !== "string" || vector.length > 300) return undefined;
  const score = vector.startsWith("CVSS:3.") ? scoreOf3(vector) : scoreOf2(vector);
  if (score === undefined) return undefined;
  // Version 2 has no critical.
  if (score >= 9 && vector.startsWith("CVSS:3.")) return "critical";
  return score >= 7 ? "high" : score >= 4 ? "medium" : "low";
}

type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

const impact = { N: 0, L: 0.22, H: 0.56 } as const;
const weights3: Weights = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  PR: { N: 0.85, L: 0.62, H: 0.27 },
  UI: { N: 0.85, R: 0.62 },
  S: { U: 0, C: 1 },
  C: impact,
  I: impact,
  A: impact,
};
const impact2 = { N: 0, P: 0.275, C: 0.66 } as const;
const weights2: Weights = {
  AV: { L: 0.395, A: 0.646, N: 1 },
  AC: { H: 0.35, M: 0.61, L: 0.71 },
  Au: { M: 0.45, S: 0.56, N: 0.704 },
  C: impact2,
  I: impact2,
  A: impact2,
};

/** https://www.first.org/cvss/v3-1/specification-document, section 7. */
function scoreOf3(vector: string): number | undefined {
  const metrics = metricsOf(vector, weights3);
  if (!metrics) return undefined;
  const { AV = 0, AC = 0, PR: plain = 0, UI = 0, S, C = 0, I = 0, A = 0 } = metrics;
  const changed = S === 1;
  // What someone with few rights can do counts for more where it reaches beyond what gave them these rights.
  const PR = changed && plain === 0.62 ? 0.68 : changed && plain === 0.27 ? 0.5 : plain;
  const base = 1 - (1 - C) * (1 - I) * (1 - A);
  const harm = changed ? 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15 : 6.42 * base;
  if (harm <= 0) return 0;
  return roundUp(Math.min((changed ? 1.08 : 1) * (harm + 8.22 * AV * AC * PR * UI), 10));
}

/** https://www.first.org/cvss/v2/guide, section 3.2.1. */
function scoreOf2(vector: string): number | undefined {
  const metrics = metricsOf(vector, weights2);
  if (!metrics) return undefined;
  const { AV = 0, AC = 0, Au = 0, C = 0, I = 0, A = 0 } = metrics;
  const harm = 10.41 * (1 - (1 - C) * (1 - I) * (1 - A));
  const score = (0.6 * harm + 0.4 * 20 * AV * AC * Au - 1.5) * (harm === 0 ? 0 : 1.176);
  return Math.max(0, Math.round(score * 10) / 10);
}

/** The weight of each metric; undefined where one is missing, given twice, or has no such value. */
function metricsOf(vector: string, weights: Weights): Partial<Record<string, number>> | undefined {
  const found = new Map<string, number>();
  for (const part of vector.split("/")) {
    const [name = "", value = ""] = part.split(":");
    const values = Object.hasOwn(weights, name) ? weights[name] : undefined;
    if (!values) continue;
    const weight = Object.hasOwn(values, value) ? values[value] : undefined;
    if (weight === undefined || found.has(name)) return undefined;
    found.set(name, weight);
  }
  return found.size === Object.keys(weights).length ? Object.fromEntries(found) : undefined;
}

/** To one decimal, upwards, without what floating point adds (appendix A of the specification). */
function roundUp(score: number): number {
  const whole = Math.round(score * 100_000);
  return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
}
