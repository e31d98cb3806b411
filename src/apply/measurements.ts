import { type AnalysisDefinition, fillIn, type Placeholder } from "../model/analysis.ts";
import { printable } from "../model/text.ts";
import type { Measurement } from "../probes/measurement.ts";
import type { ApplyPorts } from "./ports.ts";

export type PlaceholderValues = Readonly<Record<Placeholder, string | null>>;

type World = Pick<ApplyPorts, "env" | "signal" | "sleep">;

/**
 * Measures as often as the definition says and makes one outcome of it. More failures than are tolerated fail at
 * once; else an error or an inconclusive measurement decides nothing. Never rejects.
 */
export async function measure(
  ports: World,
  definition: AnalysisDefinition,
  values: PlaceholderValues,
): Promise<Measurement> {
  const once = await measurerOf(ports, definition, values);
  if ("outcome" in once) return once;
  const { count, failureLimit, interval } = definition;
  const made: Measurement[] = [];
  while (made.length < count) {
    if (made.length > 0) await ports.sleep(interval);
    if (ports.signal.aborted) return { outcome: "error", message: "stopped before it was done" };
    const measurement = await once.measure();
    made.push(measurement);
    const failures = made.filter(({ outcome }) => outcome === "fail").length;
    if (failures > failureLimit) return summary("fail", made, count, failureLimit);
  }
  const worst = (["error", "inconclusive"] as const).find((bad) =>
    made.some(({ outcome }) => outcome === bad),
  );
  return summary(worst ?? "pass", made, count, failureLimit);
}

/** One measurement by itself, or why it need not or cannot be made. */
async function measurerOf(
  { env, signal }: World,
  definition: AnalysisDefinition,
  values: PlaceholderValues,
): Promise<Measurement | { readonly measure: () => Promise<Measurement> }> {
  const filled =
    definition.type === "http"
      ? fillIn(definition.url, values, encodeURIComponent)
      : fillIn(definition.query, values);
  if ("missing" in filled) return missing(filled.missing);
  const { judgeOf } = await import("../probes/condition.ts");
  const judge = await judgeOf(definition);
  if (definition.type === "http") {
    const { measureHttp } = await import("../probes/http/measure.ts");
    return { measure: () => measureHttp(definition, { url: filled.text, judge, signal }) };
  }
  const { measureQuery } = await import("../probes/prometheus/measure.ts");
  return { measure: () => measureQuery(definition, { query: filled.text, judge, env, signal }) };
}

function missing(name: Placeholder): Measurement {
  if (name === "stable")
    return { outcome: "pass", message: "not asked: there was nothing before to compare with" };
  return { outcome: "error", message: `{${name}} is not known here, or cannot stand in a query` };
}

function summary(
  outcome: Measurement["outcome"],
  made: readonly Measurement[],
  count: number,
  failureLimit: number,
): Measurement {
  const telling = made.findLast((one) => one.outcome === outcome) ?? made.at(-1);
  const words = printable(telling?.message ?? "", 300);
  if (count === 1) return { outcome, message: words };
  const like = (wanted: Measurement["outcome"]) => made.filter((one) => one.outcome === wanted).length;
  const failures = like("fail");
  if (outcome === "fail")
    return {
      outcome,
      message: `${failures} of ${made.length} failed, at most ${failureLimit} may (${words})`,
    };
  const tolerated = failures > 0 ? `, ${failures} failed` : "";
  if (outcome === "pass")
    return { outcome, message: `${like("pass")} of ${count} good${tolerated} (${words})` };
  return { outcome, message: `${like(outcome)} of ${count} undecided${tolerated} (${words})` };
}
