import {
  type AnalysisDefinition,
  builtInAnalyses,
  defaultMeasuring,
  isBuiltIn,
  type Prometheus,
  probeAnalysis,
} from "../../model/analysis.ts";
import { parseBriefDuration, parseDuration } from "../../model/duration.ts";
import type { Environment } from "../../model/environment.ts";
import type { AnalysesDocument, AnalysisDocument } from "../documents.ts";

/**
 * Exactly the definitions that a strategy names, with nothing left open: the environment's before the project's
 * before those built in. Where a name has none, all that there are, so that the rule which refuses it can say
 * which one may have been meant.
 */
export function analysesNamed(
  names: readonly string[],
  shared: AnalysesDocument,
  own: AnalysesDocument,
): Pick<Environment, "analyses"> {
  const wanted = names.filter((name) => name !== probeAnalysis);
  if (wanted.length === 0) return {};
  const written = new Map(Object.entries({ ...shared.analyses, ...own.analyses }));
  const prometheus = prometheusOf(own.prometheus ?? shared.prometheus);
  const found = new Map<string, AnalysisDefinition>();
  const definitionOf = (name: string): AnalysisDefinition | undefined => {
    const document = written.get(name);
    return document ? resolveAnalysis(document, prometheus) : builtInOf(name, prometheus);
  };
  for (const name of new Set(wanted)) {
    const definition = definitionOf(name);
    if (definition) found.set(name, definition);
  }
  const isWhole = wanted.every((name) => found.has(name));
  for (const name of isWhole ? [] : written.keys()) {
    const definition = definitionOf(name);
    if (definition) found.set(name, definition);
  }
  return { analyses: Object.fromEntries(found) };
}

function prometheusOf(written: AnalysesDocument["prometheus"]): Prometheus | undefined {
  return written && { ...written, address: written.address.replace(/\/+$/, "") };
}

function builtInOf(name: string, prometheus: Prometheus | undefined): AnalysisDefinition | undefined {
  if (!prometheus || !isBuiltIn(name)) return undefined;
  return { ...defaultMeasuring, type: "prometheus", ...builtInAnalyses[name], prometheus };
}

function resolveAnalysis(document: AnalysisDocument, prometheus: Prometheus | undefined): AnalysisDefinition {
  const { successCondition, failureCondition, failureLimit, count, dryRun } = document;
  const measuring = {
    ...(successCondition !== undefined && { successCondition }),
    ...(failureCondition !== undefined && { failureCondition }),
    failureLimit: failureLimit ?? defaultMeasuring.failureLimit,
    count: count ?? defaultMeasuring.count,
    interval: parseDuration(document.interval ?? "") ?? defaultMeasuring.interval,
    timeout: parseDuration(document.timeout ?? "") ?? defaultMeasuring.timeout,
    dryRun: dryRun ?? defaultMeasuring.dryRun,
  };
  if (document.type === "http") {
    const { type, url, status, latency } = document;
    const greatest = latency === undefined ? undefined : parseBriefDuration(latency);
    return {
      ...measuring,
      type,
      url,
      status: status === undefined ? [] : [status].flat(),
      ...(greatest !== undefined && { latency: greatest }),
    };
  }
  const { type, query, address, authorization } = document;
  // Another address is never given the authorization of the project's.
  const place = address === undefined ? prometheus : prometheusOf({ address });
  const of = place && authorization !== undefined ? { ...place, authorization } : place;
  return { ...measuring, type, query, ...(of && { prometheus: of }) };
}
