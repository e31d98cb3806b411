import type { Json } from "../../model/canonical.ts";
import { printable } from "../../model/text.ts";

/** What an instant query came to: its samples, or why there are none to go by. */
export type QueryAnswer =
  | { readonly kind: "samples"; readonly samples: readonly number[] }
  | { readonly kind: "error"; readonly message: string };

/** More of them are no answer to one question. */
export const mostSamples = 250;

/**
 * Reads the answer of Prometheus' HTTP API (`/api/v1/query`). A vector's samples or the one of a scalar; NaN and
 * infinities are among them. Warnings are an error: what was answered may be a part of it only.
 */
export function readAnswer(status: number, text: string): QueryAnswer {
  const body = parsed(text);
  if (body === undefined) return error(`answered ${status} and no JSON: is it the address of a Prometheus?`);
  if (body.status !== "success") {
    const words = [body.errorType, body.error].filter((word) => typeof word === "string").join(": ");
    return error(`answered ${status}${words === "" ? "" : `: ${printable(words, 200)}`}`);
  }
  if (status !== 200) return error(`answered ${status}`);
  const warnings = warningsIn(body.warnings);
  if (warnings.length > 0) return error(`warns: ${printable(warnings.join("; "), 200)}`);
  return isMap(body.data) ? samplesOf(body.data) : error("answered without data");
}

function warningsIn(value: Json | undefined): readonly string[] {
  const all: readonly Json[] = Array.isArray(value)
    ? value
    : value === undefined || value === null
      ? []
      : [value];
  return all.map((one) => (typeof one === "string" ? one : JSON.stringify(one)));
}

function samplesOf({ resultType, result }: Readonly<Record<string, Json>>): QueryAnswer {
  if (resultType === "scalar") return numbers([result]);
  if (resultType !== "vector") {
    const type = typeof resultType === "string" ? printable(resultType, 20) : "nothing known";
    return error(`answered with ${type}, and not with an instant vector or a scalar`);
  }
  if (!Array.isArray(result)) return error("answered with a vector that is no list");
  const items: readonly Json[] = result;
  if (items.length > mostSamples) return error(`answered with ${items.length} series: aggregate them`);
  return numbers(items.map((item) => (isMap(item) ? item.value : undefined)));
}

function numbers(pairs: readonly (Json | undefined)[]): QueryAnswer {
  const samples: number[] = [];
  for (const pair of pairs) {
    const [, value] = Array.isArray(pair) ? (pair as readonly Json[]) : [];
    const sample = typeof value === "string" ? numberOf(value) : undefined;
    if (sample === undefined) return error("answered with a sample that has no number");
    samples.push(sample);
  }
  return { kind: "samples", samples };
}

function numberOf(text: string): number | undefined {
  if (text === "NaN") return Number.NaN;
  if (/^[+-]?Inf$/.test(text)) return text.startsWith("-") ? -Infinity : Infinity;
  return /^[+-]?\d+(?:\.\d*)?(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
}

function parsed(text: string): Readonly<Record<string, Json>> | undefined {
  try {
    const value = JSON.parse(text) as Json;
    return isMap(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isMap(value: Json | undefined): value is Readonly<Record<string, Json>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function error(message: string): QueryAnswer {
  return { kind: "error", message: `Prometheus ${message}` };
}
