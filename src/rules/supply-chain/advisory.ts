import type { Finding } from "../../model/finding.ts";
import { signatureKey } from "../../model/signature.ts";
import { changeOf } from "../change.ts";
import type { GateContext } from "../context.ts";
import { placeOfVersion } from "../deployment-facts.ts";
import type { Rule } from "../rule.ts";
import { nothing } from "../verdict.ts";
import { belowLimit, notKnown, notReachable, vulnerable } from "./advisory-documentation.ts";
import { judgeAdvisories, limitOf } from "./advisory-judge.ts";

let last: { readonly context: GateContext; readonly findings: readonly Finding[] } | undefined;

/** Worked out once for each context: each of the rules tells its part of it. */
function advisoryFindings(context: GateContext): readonly Finding[] {
  if (last?.context !== context) last = { context, findings: judgeAll(context) };
  return last.findings;
}

/** Of each version that begins or gets more: what serves already is not taken away by what is found out later. */
function judgeAll(context: GateContext): readonly Finding[] {
  const { environment, deployment, releases, advisories } = context;
  const limit = limitOf(environment);
  if (limit === undefined) return nothing;
  return changeOf(context).rising.flatMap((version) => {
    const release = releases.get(version);
    if (!release) return nothing;
    const evidence = advisories?.get(signatureKey(release));
    const place = placeOfVersion(deployment, version);
    return judgeAdvisories({ version, evidence, limit, place, file: deployment.file });
  });
}

/** In the order in which a plan shows them; the first tells what passes. */
export const advisoryGates: readonly Rule<GateContext>[] = [
  vulnerable,
  notReachable,
  notKnown,
  belowLimit,
].map((documentation) => ({
  ...documentation,
  check: (context) => advisoryFindings(context).filter(({ rule }) => rule === documentation.id),
}));
