import type { Finding } from "../model/finding.ts";
import type { Plan } from "../reconcile/plan.ts";

/**
 * Findings of the plan and of all its gates: what an exit status and a JSON document are made of. What several
 * deployments fail or wait for at the same place in a file is told once, and then of none of them in particular.
 */
export function planFindings(plan: Pick<Plan, "findings" | "deployments">): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const finding of [...plan.findings, ...plan.deployments.flatMap((deployment) => deployment.gates)]) {
    const key = sameThing(finding) ?? `${found.size}`;
    const known = found.get(key);
    found.set(key, known === undefined ? finding : shared(known, finding));
  }
  return [...found.values()];
}

/** Keys of what stands in the way of more than one deployment. */
export function sharedGates(plan: Pick<Plan, "deployments">): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const deployment of plan.deployments) {
    const keys = new Set(deployment.gates.flatMap((gate) => sameThing(gate) ?? []));
    for (const key of keys) (seen.has(key) ? twice : seen).add(key);
  }
  return twice;
}

/** Undefined for what names no place: the same words about two deployments are two things. */
export function sameThing({ rule, outcome, message, file, line, place }: Finding): string | undefined {
  const where = file ?? place?.file;
  if (where === undefined) return undefined;
  return JSON.stringify([rule, outcome, message, where, place ? place.path : line]);
}

function shared(one: Finding, other: Finding): Finding {
  const { environment, server, ...rest } = one.line === undefined ? { ...one, ...located(other) } : one;
  return {
    ...rest,
    ...(environment !== undefined && environment === other.environment ? { environment } : {}),
    ...(server !== undefined && server === other.server ? { server } : {}),
  };
}

function located({ file, line, column, length }: Finding): Partial<Finding> {
  return {
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...(length === undefined ? {} : { length }),
  };
}
