import type { Gate } from "../model/finding.ts";
import type { Decision, DeploymentPlan } from "../reconcile/plan.ts";
import { mainVariantId, settingsDifference } from "./difference.ts";
import { marks } from "./marks.ts";
import { nothing, sayHeld, sayStrategy, sayTraffic, sayVersions } from "./phrases.ts";
import { padEnd, paint, type Style, sanitize, shorten, type TextOptions, widthOf, wrap } from "./text.ts";
import { sayEligible } from "./time.ts";

/** Why nothing is done now, where no gate says so itself. */
const decisions = {
  go: undefined,
  nothing: undefined,
  wait: undefined,
  refuse: undefined,
  hold: {
    style: "warn",
    text: "held: desired asks for what a rollback took away; `headgate resume` lifts it",
  },
  stop: { style: "warn", text: "stopped: forward actions are halted here; `headgate resume` goes on" },
  leased: { style: "wait", text: "another run is working on it" },
  tampered: {
    style: "bad",
    text: "the branch was changed behind Headgate's back; `headgate recover` goes on",
  },
} as const satisfies Record<Decision, { readonly style: Style; readonly text: string } | undefined>;

/** One deployment's lines in its environment's block, details aligned at `indent` columns. */
export function formatDeploymentPlan(
  plan: DeploymentPlan,
  contract: string | undefined,
  indent: number,
  options: TextOptions,
): readonly string[] {
  const name = paint("strong", padEnd(sanitize(plan.server), indent - 4), options);
  const decision = decisions[plan.decision];
  const details = [
    ...labelled("contract", contract === undefined ? [] : [sanitize(contract)]),
    ...settings(plan),
    ...labelled("now", sayStep(plan)),
  ];
  const room = Math.max(30, options.width - indent);
  const lines = [
    ...details.flatMap((line) => hang(line, room)),
    ...gateLines(plan.gates, room, options),
    ...(decision === undefined
      ? []
      : wrap(decision.text, room).map((line) => paint(decision.style, line, options))),
  ];
  return [`  ${name}  ${sayChange(plan)}`.trimEnd(), ...lines.map((line) => " ".repeat(indent) + line)];
}

/** `1.1.4 → 1.1.5   canary 5 → 25 → 50 → 100 %, every 15 min` */
function sayChange(plan: DeploymentPlan): string {
  const from = plan.from.traffic;
  const to = (isRetreat(plan) ? plan.step : plan.to)?.live.traffic ?? {};
  if (mainVariantId(from) === undefined) return `${nothing} → ${sayVersions(to)}   first deployment`;
  if (mainVariantId(to) === undefined) return `${sayVersions(from)} → ${nothing}   removed from its targets`;
  const change = `${sayVersions(from)} → ${sayVersions(to)}`;
  if (isRetreat(plan)) return `${change}   rollback`;
  if (sayTraffic(from) === sayTraffic(to)) return `${sayVersions(to)}   only its record changes`;
  return `${change}   ${sayHow(plan)}`;
}

/** Whether the step of this run takes back what is desired rather than bringing it. */
function isRetreat(plan: DeploymentPlan): boolean {
  return plan.step?.event === "rolled-back" || plan.step?.event === "withdrawn";
}

/** A blue that does not have the greatest share yet gets there by the strategy; other shares are set at once. */
function sayHow(plan: DeploymentPlan): string {
  const { traffic } = plan.from;
  const blue = Object.keys(plan.to.live.traffic).find((id) => id.split("~")[0] === plan.to.blue);
  const share = blue === undefined ? 0 : (traffic[blue] ?? 0);
  return share < Math.max(...Object.values(traffic))
    ? sayStrategy(plan.strategy, share)
    : "traffic, in one step";
}

function labelled(label: string, texts: readonly string[]): readonly string[] {
  return texts.map((text, index) => padEnd(index === 0 ? label : "", labelWidth) + text);
}

const labelWidth = 11;

function settings(plan: DeploymentPlan): readonly string[] {
  const { variables, secrets } = settingsDifference(plan.from, plan.to.live);
  const value = (text: string | null) => (text === null ? nothing : shorten(sanitize(text) || '""', 40));
  return [
    ...labelled(
      "variables",
      variables.map(({ name, from, to }) => `${sanitize(name)} ${value(from)} → ${value(to)}`),
    ),
    ...labelled(
      "secrets",
      secrets.map(({ name, change }) => `${sanitize(name)} ${change}`),
    ),
  ];
}

function sayStep(plan: DeploymentPlan): readonly string[] {
  const { step } = plan;
  if (step === null) return [];
  if (step.observe) return ["probes what is live, and changes nothing while it is good"];
  const rollout =
    step.rollout === null || step.rollout.of < 2 ? "" : `  (step ${step.rollout.step} of ${step.rollout.of})`;
  const first = step.finishes
    ? "completes what a run had begun: "
    : step.analyse
      ? "after a good probe: "
      : "";
  const held = isRetreat(plan) && step.hold.length > 0 ? [`holds ${step.hold.map(sayHeld).join(", ")}`] : [];
  return [`${first}${sayTraffic(step.live.traffic)}${rollout}`, ...held];
}

/** Passes share lines; whatever stands in the way has a line of its own. */
function gateLines(gates: readonly Gate[], room: number, options: TextOptions): readonly string[] {
  const passes = gates
    .filter((gate) => gate.outcome === "pass")
    .map((gate) => `${marks.pass.sign} ${shorten(sanitize(gate.message), room - 2)}`);
  const others = (["wait", "warn", "fail"] as const).flatMap((outcome) =>
    gates
      .filter((gate) => gate.outcome === outcome)
      .flatMap((gate) => {
        const { sign, style } = marks[outcome];
        const when =
          gate.eligible === undefined ? "" : `: eligible at ${sayEligible(gate.eligible, options)}`;
        return hang(`${sign} ${sanitize(gate.message)}${when}`, room, 2).map((line) =>
          paint(style, line, options),
        );
      }),
  );
  return [...pack(passes, room).map((line) => paint("good", line, options)), ...others];
}

function pack(items: readonly string[], room: number): readonly string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last) + 3 + widthOf(item) <= room) {
      lines[lines.length - 1] = `${last}   ${item}`;
    } else {
      lines.push(item);
    }
  }
  return lines;
}

/** Wraps with the rest indented below the text, so that a label or sign stands alone. */
function hang(line: string, room: number, by = labelWidth): readonly string[] {
  if (widthOf(line) <= room) return [line];
  const head = line.slice(0, by);
  const [first = "", ...rest] = wrap(line.slice(by), room - by);
  return [head + first, ...rest.map((part) => " ".repeat(by) + part)];
}
