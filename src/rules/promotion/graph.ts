import type { Environment, Stage } from "../../model/environment.ts";
import { compareText, type Finding, type Place } from "../../model/finding.ts";
import type { EnvironmentContext, ProjectContext } from "../context.ts";
import type { Rule } from "../rule.ts";
import { listed, nearest, shown } from "../text.ts";
import { fail } from "../verdict.ts";

export const unknownUpstream: Rule<EnvironmentContext> = {
  id: "promotion/unknown-environment",
  severity: "high",
  what: "Each environment in `upstream` exists.",
  why: "A version can never have soaked in an environment that is not there, so nothing could be promoted.",
  fix: "Correct the name, or add environments/NAME/environment.yaml.",
  overridable: false,
  check({ environment, environments }) {
    return environment.upstream.environments.flatMap((upstream, index) => {
      if (environments.has(upstream)) return [];
      const near = nearest(upstream, environments.keys());
      return fail(unknownUpstream, {
        message: `${environment.id} is promoted to from ${shown(upstream)}, which does not exist`,
        hint:
          near.length > 0
            ? `did you mean ${listed(near)}?`
            : `add environments/${shown(upstream)}/environment.yaml`,
        place: placeOfUpstream(environment, index),
      });
    });
  },
};

export const cycle: Rule<ProjectContext> = {
  id: "promotion/cycle",
  severity: "high",
  what: "The promotion graph has no cycle: no environment is its own upstream, however far round.",
  why: "In a cycle each environment waits for another, and nothing can ever be promoted.",
  fix: "Take one environment out of the upstream of another.",
  overridable: false,
  check({ desired }) {
    const findings: Finding[] = [];
    const rest = new Map([...desired.environments].sort(([a], [b]) => compareText(a, b)));
    for (;;) {
      eliminate(rest);
      const round = circleIn(rest);
      const [first] = round;
      if (!first) return findings;
      findings.push(found(first, round));
      for (const environment of round) rest.delete(environment.id);
    }
  },
};

/** Takes out, again and again, what has no upstream left: what stays is in a circle, or below one. */
function eliminate(rest: Map<string, Environment>): void {
  for (let before = -1; before !== rest.size; ) {
    before = rest.size;
    for (const [id, { upstream }] of rest) {
      if (!upstream.environments.some((name) => rest.has(name))) rest.delete(id);
    }
  }
}

/** Each of the rest has an upstream among them, so whoever follows these comes round. */
function circleIn(rest: ReadonlyMap<string, Environment>): readonly Environment[] {
  const trail: Environment[] = [];
  let [current] = rest.values();
  while (current && !trail.includes(current)) {
    trail.push(current);
    const next = current.upstream.environments.find((name) => rest.has(name));
    current = next === undefined ? undefined : rest.get(next);
  }
  return current ? trail.slice(trail.indexOf(current)) : [];
}

function found(environment: Environment, round: readonly Environment[]): Finding {
  const names = round.map((member) => member.id);
  const next = names[1] ?? environment.id;
  return fail(cycle, {
    message:
      round.length === 1
        ? `${environment.id} is its own upstream`
        : `the promotion graph goes in a circle: ${[...names, environment.id].join(" ← ")}`,
    hint: "take this environment out of upstream, or another one of the circle",
    place: placeOfUpstream(environment, environment.upstream.environments.indexOf(next)),
  });
}

/** `upstream: [..]` and `upstream: { all: [..] }` mean the same; where only one of them stands, a path fits less. */
function placeOfUpstream({ file, upstream }: Environment, index: number): Place {
  return {
    file,
    path: upstream.mode === "any" ? ["upstream", "any", index] : ["upstream", index],
    part: "value",
  };
}

const stages: readonly Stage[] = ["development", "testing", "staging", "production"];

export const stageOrder: Rule<EnvironmentContext> = {
  id: "promotion/stage-order",
  severity: "medium",
  what: "No environment is promoted to from a later stage: development, testing, staging, production, in that order.",
  why: "A version's lifecycle follows the stages of where it runs, and it goes one way only.",
  fix: "Correct `stage` or `upstream` of the environment.",
  overridable: true,
  check({ environment, environments }) {
    return environment.upstream.environments.flatMap((id, index) => {
      const upstream = environments.get(id);
      if (!upstream || stages.indexOf(upstream.stage) <= stages.indexOf(environment.stage)) return [];
      return fail(stageOrder, {
        message: `${environment.id} (${environment.stage}) is promoted to from ${id}, a later stage (${upstream.stage})`,
        hint: "correct stage: or upstream: of one of the two",
        place: placeOfUpstream(environment, index),
      });
    });
  },
};
