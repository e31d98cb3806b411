import { conditionVariables } from "../model/analysis.ts";
import type { Finding } from "../model/finding.ts";
import type { AnalysesDocument } from "./documents.ts";
import { placedFinding } from "./rules.ts";

const conditions = ["successCondition", "failureCondition"] as const;

/**
 * What is wrong with the conditions of the analyses that a file defines, whether or not anything names them. The
 * language of conditions is loaded only where there is one.
 */
export async function analysisFindings(
  file: string,
  document: AnalysesDocument | undefined,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const [name, analysis] of Object.entries(document?.analyses ?? {})) {
    const path = ["analyses", name];
    const written = conditions.flatMap((key) => {
      const text = analysis[key];
      return text === undefined ? [] : [[key, text] as const];
    });
    if (analysis.type === "prometheus" && written.length === 0) {
      const message = `the analysis ${name} has neither a successCondition nor a failureCondition`;
      findings.push(placedFinding("schema/required", file, path, message, hints.missing));
    }
    for (const [key, text] of written) {
      const { readExpression } = await import("../model/expression.ts");
      const variables = conditionVariables[analysis.type];
      const read = await readExpression(text, variables);
      if (read.kind === "expression") continue;
      const place = read.start === 0 ? "" : ` at character ${read.start + 1}`;
      const message = `the ${key} of ${name} cannot be read${place}: ${read.message}`;
      findings.push(placedFinding("schema/condition", file, [...path, key], message, hints[analysis.type]));
    }
  }
  return findings;
}

const hints = {
  missing: "write what is good, such as successCondition: result <= 0.05",
  prometheus:
    "compare result, the number of the only sample, or results, the list of all: result <= 0.05, results.all(r, r < 1)",
  http: "compare result, the JSON that is answered: result.status == 'ok' && result.queue < 100",
} as const;
