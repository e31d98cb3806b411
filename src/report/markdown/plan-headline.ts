import type { DeploymentPlan } from "../../reconcile/plan.ts";
import { kindOfChange, pausesOf, rollsOutFrom } from "../change.ts";
import { count } from "../text.ts";
import { sayDeed, wantedVersion } from "./change-words.ts";
import type { Voice } from "./context.ts";
import { code, text } from "./escape.ts";
import { sayGate } from "./gates.ts";
import type { PlanView } from "./plan-view.ts";

/** The answer to what a reviewer asks first: what will this do, when, and may it. One sentence of Markdown. */
export function planHeadline(view: PlanView): string {
  const { changes, failures, plan, voice } = view;
  if (failures.length > 0) {
    const gates = `${count(failures.length, "gate")} ${failures.length === 1 ? "fails" : "fail"}`;
    return `This cannot be ${view.merged ? "applied" : "merged"} as it is: ${gates}.`;
  }
  const [only] = changes;
  if (only === undefined && view.merged && plan.policies.length === 0) return sayAtRest(view);
  if (only === undefined) return policiesOnly(plan.policies.map(({ environment }) => environment));
  const sentence = `${changes.length === 1 ? sayOne(only, voice) : saySeveral(changes, voice)}${sayPauses(changes)}`;
  if (plan.policies.length === 0) return sentence;
  return `${sentence} It also changes the policy of ${listed(plan.policies.map(({ environment }) => environment))}.`;
}

/** Of what is merged there is nothing to do now. */
function sayAtRest({ pending }: PlanView): string {
  if (pending.length === 0) return "Nothing to do: what runs is what is desired.";
  return `Nothing to do now: ${count(pending.length, "deployment")} ${pending.length === 1 ? "waits" : "wait"}.`;
}

function policiesOnly(environments: readonly string[]): string {
  if (environments.length === 0) return "Nothing would change.";
  return `This will change the policy of ${listed(environments)}, and nothing that runs.`;
}

function sayOne(plan: DeploymentPlan, voice: Voice): string {
  const deed = sayDeed(plan);
  switch (plan.decision) {
    case "go":
    case "nothing":
      return `This will ${deed}.`;
    case "wait":
      return `This will ${deed}, ${sayWait(plan, voice)}.`;
    case "leased":
      return `This will ${deed}, once another run has finished there.`;
    case "hold":
      return `This would ${deed}, but that is held.`;
    case "stop":
      return `This would ${deed}, but everything forward is stopped there.`;
    case "refuse":
      return `This would ${deed}, but a gate fails.`;
    case "failed":
      return `This would ${deed}, but it has failed and nothing goes on by itself.`;
    case "tampered":
      return `This would ${deed}, but the branch was changed behind Headgate's back.`;
  }
}

/** Whoever merges has to know that somebody is to come back to it. */
function sayPauses(changes: readonly DeploymentPlan[]): string {
  const pausing = changes.filter((plan) => pausesOf(plan).length > 0);
  const [only] = pausing;
  if (only === undefined) return "";
  if (changes.length > 1) {
    const what = count(pausing.length, "rollout");
    return ` ${what} ${pausing.length === 1 ? "pauses" : "pause"} on the way until a person resumes ${pausing.length === 1 ? "it" : "them"}.`;
  }
  return ` It pauses at ${pausesOf(only).join(" % and at ")} % until a person resumes it.`;
}

function sayWait(plan: DeploymentPlan, voice: Voice): string {
  if (plan.eligible !== null) return `on ${voice.moment(plan.eligible, plan.environment)} at the earliest`;
  const waiting = plan.gates.filter(({ outcome }) => outcome === "wait");
  const [first] = waiting;
  if (first === undefined) return "once its gates let it";
  if (waiting.every(({ rule }) => rule.startsWith("approval/"))) return "once it is approved";
  if (waiting.length > 1) return `once ${waiting.length} gates let it`;
  return `once this lets it: ${text(sayGate(first, voice, plan.environment), 160)}`;
}

function saySeveral(changes: readonly DeploymentPlan[], voice: Voice): string {
  return `This will ${sayWhat(changes)}: ${sayWhen(changes, voice)}.`;
}

/** Three or fewer are named; of more it is said how many. */
function sayWhat(changes: readonly DeploymentPlan[]): string {
  const servers = [...new Set(changes.map(({ server }) => server))];
  const environments = [...new Set(changes.map(({ environment }) => environment))];
  const where =
    environments.length <= 3 ? `in ${listed(environments)}` : `in ${environments.length} environments`;
  const [server] = servers;
  if (server === undefined || servers.length > 1) {
    const everywhere = changes.length === servers.length * environments.length;
    const what = everywhere ? count(servers.length, "server") : count(changes.length, "deployment");
    return `${sayVerb(changes)} ${what} ${where}`;
  }
  const [version, ...others] = [...new Set(changes.map(wantedVersion))];
  return version !== undefined && others.length === 0 && changes.every(bringsVersion)
    ? `bring ${code(server)} ${text(version)} to ${where.slice(3)}`
    : `change ${code(server)} ${where}`;
}

function sayVerb(changes: readonly DeploymentPlan[]): string {
  const [kind, ...others] = new Set(changes.map(kindOfChange));
  if (others.length > 0) return "change";
  return kind === "removal" ? "remove" : kind === "first" ? "add" : "change";
}

function bringsVersion(plan: DeploymentPlan): boolean {
  const kind = kindOfChange(plan);
  return kind === "first" || (kind === "versions" && rollsOutFrom(plan) !== undefined);
}

function sayWhen(changes: readonly DeploymentPlan[], voice: Voice): string {
  const [first] = changes;
  const at = new Set(changes.map(({ eligible }) => eligible));
  const waits = changes.filter(({ decision }) => decision === "wait").length;
  if (first?.eligible && at.size === 1 && waits === changes.length) {
    return `on ${voice.moment(first.eligible, first.environment)} at the earliest`;
  }
  const number = (of: readonly DeploymentPlan["decision"][]) =>
    changes.filter(({ decision }) => of.includes(decision)).length;
  const parts = [
    [number(["go"]), "right away", "right away"],
    [waits, "waits", "wait"],
    [number(["leased"]), "waits for another run", "wait for another run"],
    [number(["hold"]), "is held", "are held"],
    [number(["stop"]), "is stopped", "are stopped"],
    [number(["failed", "refuse", "tampered"]), "cannot go on", "cannot go on"],
  ] as const;
  const said = parts.flatMap(([many, one, more]) =>
    many === 0 ? [] : [{ many, words: many === 1 ? one : more }],
  );
  const [all] = said;
  if (said.length === 1 && all) {
    return `all ${all.words}`;
  }
  return said.map(({ many, words }) => `${many} ${words}`).join(", ");
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => text(name));
  if (names.length > 3) return `${shown.join(", ")} and ${names.length - 3} more`;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
