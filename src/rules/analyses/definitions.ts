import type { AnalysisDefinition } from "../../model/analysis.ts";
import {
  builtInAnalyses,
  contractAnalysis,
  isBuiltIn,
  lengthOf,
  longestAnalysis,
  probeAnalysis,
} from "../../model/analysis.ts";
import type { Finding, Place } from "../../model/finding.ts";
import type { EnvironmentContext } from "../context.ts";
import type { Rule } from "../rule.ts";
import { listed, nearest, shown, spoken } from "../text.ts";
import { fail, warn } from "../verdict.ts";

export const unknownAnalysis: Rule<EnvironmentContext> = {
  id: "analysis/unknown",
  severity: "high",
  what: "Each analysis that a strategy names is the server's own probe, defined under analyses, or built in.",
  why: "A check that someone relies on and nobody makes is worse than none.",
  fix: "Correct the name, or define it under analyses in headgate.yaml or environment.yaml.",
  overridable: false,
  check({ project, environment: { id, file, strategy, analyses = {} } }) {
    return strategy.analysis.flatMap((name, index) => {
      const isOwn = name === probeAnalysis || name === contractAnalysis;
      if (isOwn || Object.hasOwn(analyses, name)) return [];
      const place: Place = { file, path: ["strategy", "analysis", index], part: "value" };
      if (isBuiltIn(name)) {
        return fail(unknownAnalysis, {
          message: `the analysis ${name} (${id}) is built in, and there is no Prometheus to ask`,
          hint: "give its address: prometheus: { address: … } in headgate.yaml or environment.yaml",
          place,
        });
      }
      const known = [
        probeAnalysis,
        ...new Set([...Object.keys(analyses), ...(project.analyses ?? []), ...Object.keys(builtInAnalyses)]),
      ];
      const near = nearest(name, known);
      return fail(unknownAnalysis, {
        message: `there is no analysis ${shown(name)} (${id})`,
        hint:
          near.length > 0
            ? `did you mean ${listed(near)}? others are defined under analyses in headgate.yaml or environment.yaml`
            : `define it under analyses in headgate.yaml or environment.yaml, or name one of ${listed(known)}`,
        place,
      });
    });
  },
};

export const reservedAnalysis: Rule<EnvironmentContext> = {
  id: "analysis/reserved",
  severity: "high",
  what: "No strategy names an analysis contract: that is Headgate's own, and asked for without being named.",
  why: "What another check of that name found would be taken for what became of the contract.",
  fix: "Take contract out of strategy.analysis, and give an analysis of yours another name.",
  overridable: false,
  check: ({ environment: { id, file, strategy } }) =>
    strategy.analysis.flatMap((name, index) => {
      if (name !== contractAnalysis) return [];
      return fail(reservedAnalysis, {
        message: `the analysis ${name} (${id}) is Headgate's own, and asked for wherever a release has a contract`,
        hint: "leave it out, and give an analysis of yours another name; drift.contract: off switches the comparison off",
        place: { file, path: ["strategy", "analysis", index], part: "value" },
      });
    }),
};

export const analysisWithoutAddress: Rule<EnvironmentContext> = {
  id: "analysis/no-address",
  severity: "high",
  what: "There is a Prometheus that each query can be asked of.",
  why: "A query that is asked of nobody never decides, and every rollout would pause on it.",
  fix: "Set prometheus.address in headgate.yaml or environment.yaml, or an address in the analysis.",
  overridable: false,
  check: (context) =>
    each(context, (name, definition, place) =>
      definition.type === "http" || definition.prometheus !== undefined
        ? []
        : [
            fail(analysisWithoutAddress, {
              message: `the analysis ${name} (${context.environment.id}) is a query, and there is no Prometheus to ask`,
              hint: "give its address: prometheus: { address: … } in headgate.yaml or environment.yaml",
              place,
            }),
          ],
    ),
};

export const longAnalysis: Rule<EnvironmentContext> = {
  id: "analysis/too-long",
  severity: "high",
  what: "All measurements of an analysis fit into five minutes.",
  why: "A run holds a deployment while it measures, and no longer than it said it would.",
  fix: "Measure less often or at shorter intervals; a strategy's own interval watches for hours.",
  overridable: false,
  check: (context) =>
    each(context, (name, definition, place) => {
      const length = lengthOf(definition);
      if (length <= longestAnalysis) return [];
      return [
        fail(longAnalysis, {
          message: `the analysis ${name} (${context.environment.id}) may take ${spoken(length)}, more than ${spoken(longestAnalysis)}`,
          hint: "lower count, interval or timeout; the strategy's interval and watch are what waits for hours",
          place,
        }),
      ];
    }),
};

export const harmlessAnalysis: Rule<EnvironmentContext> = {
  id: "analysis/never-fails",
  severity: "medium",
  what: "An analysis is measured more often than it may fail.",
  why: "One that tolerates as many failures as there are measurements never rolls anything back.",
  fix: "Raise count or lower failureLimit; dryRun is for an analysis that is only to be seen.",
  overridable: true,
  check: (context) =>
    each(context, (name, { failureLimit, count }, place) =>
      failureLimit < count
        ? []
        : [
            warn(harmlessAnalysis, {
              message: `the analysis ${name} (${context.environment.id}) never fails: ${failureLimit} of ${count} measurements may`,
              hint: "raise count or lower failureLimit; dryRun: true is for one that is only to be seen",
              place,
            }),
          ],
    ),
};

/** Every definition that the policy holds, with the place where it is written. */
function each(
  { project, environment }: EnvironmentContext,
  check: (name: string, definition: AnalysisDefinition, place: Place) => readonly Finding[],
): readonly Finding[] {
  return Object.entries(environment.analyses ?? {}).flatMap(([name, definition]) => {
    const isShared = project.analyses?.includes(name) === true;
    const file = isShared ? project.file : environment.file;
    return check(shown(name), definition, { file, path: ["analyses", name], part: "key" });
  });
}
