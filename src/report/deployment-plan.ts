import type { Gate } from "../model/finding.ts";
import { versionOf } from "../model/traffic.ts";
import type { Decision, DeploymentPlan } from "../reconcile/plan.ts";
import { scheduledUpdate } from "../reconcile/scheduled.ts";
import { isRetreat, kindOfChange, sayByVersion, sayHow, versionsBeside, versionsLeaving } from "./change.ts";
import type { ContractNote } from "./contract/note.ts";
import { contractWords, toolWords } from "./contract/note-words.ts";
import { mainVariantId, type SettingsDifference, settingsDifference } from "./difference.ts";
import { marks } from "./marks.ts";
import { nothing, sayGate, sayHeld, sayTraffic, sayVersions } from "./phrases.ts";
import { sameThing } from "./plan-findings.ts";
import { padEnd, paint, type Style, sanitize, shorten, type TextOptions, widthOf, wrap } from "./text.ts";

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
  failed: {
    style: "bad",
    text: "failed: nothing goes on by itself; roll back, change the deployment file, or try again with `headgate resume`",
  },
  stop: { style: "warn", text: "stopped: forward actions are halted here; `headgate resume` goes on" },
  leased: { style: "wait", text: "another run is working on it" },
  tampered: {
    style: "bad",
    text: "the branch was changed behind Headgate's back; `headgate recover` goes on",
  },
} as const satisfies Record<Decision, { readonly style: Style; readonly text: string } | undefined>;

/** What one deployment's lines are written with. */
export interface DeploymentContext {
  /** What it means to clients, where contracts tell. */
  readonly contract: ContractNote | undefined;
  /** The column at which details are aligned. */
  readonly indent: number;
  /** Names of variables whose values are not shown. */
  readonly secrets: ReadonlySet<string>;
  /** Keys (`sameThing`) of the gates that stand in the way of other deployments too. */
  readonly shared: ReadonlySet<string>;
}

/** One deployment's lines in its environment's block. */
export function formatDeploymentPlan(
  plan: DeploymentPlan,
  { contract, indent, secrets, shared }: DeploymentContext,
  options: TextOptions,
): readonly string[] {
  const change = sayChange(plan, settingsDifference(plan.from, plan.to.live, secrets));
  const name = paint("strong", padEnd(sanitize(plan.server), indent - 4), options);
  const decision = decisions[plan.decision];
  const details = [
    ...labelled("contract", contract === undefined ? [] : contractWords(contract).map(sanitize)),
    ...labelled("tools", contract === undefined ? [] : toolWords(contract).map(sanitize)),
    ...labelled("variables", change.variables),
    ...labelled("secrets", change.secrets),
    ...labelled("now", sayStep(plan)),
    ...labelled("update", saySchedule(plan)),
  ];
  const room = Math.max(30, options.width - indent);
  const lines = [
    ...details.flatMap((line) => hang(line, room)),
    ...gateLines(plan.gates, shared, room, options),
    ...(decision === undefined
      ? []
      : wrap(decision.text, room).map((line) => paint(decision.style, line, options))),
  ];
  const [head = "", ...how] = headLines(change.line, room);
  return [`  ${name}  ${head}`.trimEnd(), ...[...how, ...lines].map((line) => " ".repeat(indent) + line)];
}

/** What changes, and how; on lines of their own where one has no room for both. */
function headLines(line: string, room: number): readonly string[] {
  return widthOf(line) <= room ? [line] : line.split("   ").flatMap((part) => wrap(part, room));
}

interface Change {
  readonly line: string;
  /** Settings that change and are not told on the line. */
  readonly variables: readonly string[];
  readonly secrets: readonly string[];
}

/** `1.1.4 → 1.1.5   canary 5 → 25 → 50 → 100 %, every 15 min` */
function sayChange(plan: DeploymentPlan, difference: SettingsDifference): Change {
  const from = plan.from.traffic;
  const target = (isRetreat(plan) ? plan.step : plan.to)?.live;
  const to = target?.traffic ?? {};
  const details = saySettings(difference);
  const say = (line: string): Change => ({ line, ...details });
  const change = `${sayVersions(from)} → ${sayVersions(to)}`;
  switch (kindOfChange(plan)) {
    case "first":
      return say(`${change}   first deployment`);
    case "removal":
      return say(`${change}   removed from its targets`);
    case "unreadable":
      return say(`${sayVersions(from)}   stays: what is desired cannot be read`);
    case "retreat":
      return say(`${change}   rollback`);
    case "retirement":
      return say(`${sayVersions(to)}   the version before it is no longer kept ready`);
    case "again":
      return say(`${sayVersions(to)}   same version and settings, brought to its targets anew`);
    case "versions":
      return say(`${change}   ${sayHow(plan)}`);
    case "settings":
      break;
  }
  const idle = sayIdle(plan);
  if (idle !== "") return say(`${sayVersions(to)}, ${idle}`);
  const split = sayTraffic(from) === sayByVersion(from) ? "" : `${sayTraffic(from)} → `;
  const texts = [...details.variables, ...details.secrets.map((text) => `secret ${text}`)];
  const inline = texts.join(", ");
  const short = texts.length > 0 && texts.length < 3 && widthOf(inline) <= 50;
  const version = sanitize(difference.version ?? versionOf(mainVariantId(to) ?? ""));
  const what = short ? inline : texts.length === 0 ? "another release" : "other settings";
  const line = `${split}${version} with ${what}   ${sayHow(plan)}`;
  return short ? { line, variables: [], secrets: [] } : say(line);
}

/** What comes or goes without having traffic. */
function sayIdle(plan: DeploymentPlan): string {
  const list = (versions: readonly string[]) => versions.map((version) => sanitize(version)).join(", ");
  const [come, go] = [versionsBeside(plan), versionsLeaving(plan)];
  return [
    ...(come.length > 0 ? [`with ${list(come)} beside it, without traffic`] : []),
    ...(go.length > 0 ? [`without ${list(go)}, which had no traffic`] : []),
  ].join(", ");
}

function labelled(label: string, texts: readonly string[]): readonly string[] {
  return texts.map((text, index) => padEnd(index === 0 ? label : "", labelWidth) + text);
}

const labelWidth = 11;

function saySettings({ variables, secrets }: SettingsDifference): Pick<Change, "variables" | "secrets"> {
  const value = (text: string | null) => (text === null ? nothing : shorten(sanitize(text) || '""', 40));
  return {
    variables: variables.map(({ name, from, to }) => `${sanitize(name)} ${value(from)} → ${value(to)}`),
    secrets: secrets.map(({ name, change }) => `${sanitize(name)} ${change}`),
  };
}

function sayStep(plan: DeploymentPlan): readonly string[] {
  const { step } = plan;
  if (step === null) return [];
  if (step.observe) return ["probes what is live, and changes nothing while it is good"];
  const rollout =
    step.rollout === null || step.rollout.of < 2 ? "" : `  (step ${step.rollout.step} of ${step.rollout.of})`;
  const first = step.finishes ? "completes what a run had begun: " : step.analyse ? sayAnalyses(plan) : "";
  const held = isRetreat(plan) && step.hold.length > 0 ? [`holds ${step.hold.map(sayHeld).join(", ")}`] : [];
  return [`${first}${sayTraffic(step.live.traffic)}${rollout}`, ...held];
}

/** What must be good before the step is taken; nothing where nothing is asked. */
function sayAnalyses({ strategy: { analysis } }: DeploymentPlan): string {
  if (analysis.length === 0) return "";
  const names = [...new Set(analysis)].map(sanitize);
  return `after a good ${names.length < 2 ? names.join() : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`}: `;
}

/** By what name a change is found again that is merged and waits for its time. */
function saySchedule(plan: DeploymentPlan): readonly string[] {
  const update = plan.origin === "pending" ? scheduledUpdate(plan) : null;
  return update === null || plan.eligible === null ? [] : [update];
}

/** Passes share lines; whatever stands in the way has a line of its own, and says it alone. */
function gateLines(
  gates: readonly Gate[],
  shared: ReadonlySet<string>,
  room: number,
  options: TextOptions,
): readonly string[] {
  const inTheWay = gates.filter((gate) => gate.outcome !== "pass");
  const said = inTheWay.map((gate) => wordsOf(gate.message));
  const passes = gates
    .filter((gate) => gate.outcome === "pass")
    .filter((gate) => !said.some((words) => words.includes(wordsOf(gate.message))))
    .map((gate) => `${marks.pass.sign} ${shorten(sanitize(gate.message), room - 2)}`);
  const others = (["wait", "warn", "fail"] as const).flatMap((outcome) =>
    inTheWay
      .filter((gate) => gate.outcome === outcome)
      .flatMap((gate) => {
        const isPause = gate.rule === "rollout/paused";
        const { sign, style } = isPause ? { ...marks[outcome], style: "warn" as const } : marks[outcome];
        // A failure is written out above the blocks; what fails everywhere need not be said everywhere.
        const above = outcome === "fail" && shared.has(sameThing(gate) ?? "");
        const text = above ? `${sanitize(gate.rule)}, as said above` : sayGate(gate, options);
        const lines = hang(`${sign} ${text}`, room, 2).map((line) => paint(style, line, options));
        return isPause ? [...lines, ...hang(`  ${sanitize(gate.hint)}`, room, 2)] : lines;
      }),
  );
  return [...pack(passes, room).map((line) => paint("good", line, options)), ...others];
}

/** Only the words, so that `1.1.5 goes to staging first` is found in `1.1.5: goes to staging first (needs 24 h)`. */
function wordsOf(message: string): string {
  return ` ${message.replace(/[^\p{L}\p{N}.]+/gu, " ").trim()} `;
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
