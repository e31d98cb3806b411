import type { HeldValue, Status } from "../../model/status.ts";
import { versionOf } from "../../model/traffic.ts";
import { deciding, reasonOf } from "../../reconcile/settle.ts";
import { blueOf } from "../../reconcile/variants.ts";
import { nothing, sayHeld, sayTraffic, sayVersions } from "../phrases.ts";
import { reachOf, sayReach } from "../reach.ts";
import { shorten } from "../text.ts";
import { sayDuration, sayIn } from "../time.ts";
import type { Voice } from "./context.ts";
import { sayDrifted } from "./drifted.ts";
import { code, text } from "./escape.ts";
import { sayGate } from "./gates.ts";
import type { OutcomeContext, TouchedDeployment } from "./outcome-input.ts";
import { freshHolds, type Standing, type StandingKind } from "./standing.ts";

/** A deployment's state as a sentence of Markdown: what is, since when, why, and what comes next. */
export function sayStanding(standing: Standing, voice: Voice, context: OutcomeContext): string {
  const { kind, touched, environment, server } = standing;
  const { status } = touched;
  const subject =
    waits.has(kind) && isUnknown(touched) ? code(server) : `${code(server)} ${text(versionAt(touched))}`;
  const where = text(environment);
  switch (kind) {
    case "tampered":
      return `${code(server)} in ${where} is left alone: the branch was changed behind Headgate's back.`;
    case "failed":
      return sayFailed(standing, subject);
    case "stuck":
      return `Applying ${subject} in ${where} did not end: ${text(status?.problem ?? "")}. It is tried again.`;
    case "rolled-back":
      return sayRolledBack(standing, context);
    case "drifted":
      return sayDrifted(standing, voice);
    case "refused":
      return `${subject} is not applied in ${where}: ${sayGates(standing, voice)}.`;
    case "held":
      return `${subject} is not applied in ${where}: ${sayGates(standing, voice) || "it is held"}.`;
    case "stopped":
      return `${subject} waits in ${where}: ${sayGates(standing, voice) || "everything forward is stopped"}.`;
    case "applying":
      return status?.event === "rolled-back"
        ? `Rolling ${code(server)} in ${where} back to ${text(sayVersions(status.traffic))} …`
        : `Applying ${subject} in ${where} …`;
    case "progressing":
      return sayProgress(standing, voice, subject);
    case "waiting":
      return `${subject} waits for ${where}: ${sayWaits(standing, voice)}.`;
    case "watching":
    case "healthy":
      return sayHealthy(standing, voice, subject);
    case "removed":
      return `${code(server)} is removed from ${where} since ${voice.moment(status?.at ?? "", environment)}.`;
    case "superseded":
      return saySuperseded(standing);
    case "unseen":
      return `${subject} goes to ${where} with the next run.`;
  }
}

function saySuperseded({ touched: { status, supersededBy }, environment, server }: Standing): string {
  const runs = `${text(sayVersions(status?.traffic ?? {}))} runs there`;
  return supersededBy
    ? `${code(server)} in ${text(environment)} was superseded by #${Math.trunc(supersededBy)}: ${runs}.`
    : `${code(server)} in ${text(environment)} was changed again since: ${runs}.`;
}

function sayFailed({ touched: { status }, environment, server }: Standing, subject: string): string {
  if (!status) return "";
  const why = text(failureOf(status), 400);
  const because = why === "" ? "" : `: ${why}`;
  const where = text(environment);
  if (status.event === "withdrawn") {
    return `${code(server)} was taken away from ${where} again${because}. There was nothing to go back to.`;
  }
  const what = status.event === "rolled-back" ? `The rollback of ${code(server)}` : subject;
  return `${what} failed in ${where}${because}. Nothing goes on by itself.`;
}

/** The words of what was bad: of a probe, of the rollback that was refused, of whoever took it back. */
function failureOf(status: Status): string {
  const bad = deciding(status.probes).some(({ outcome }) => outcome === "fail");
  const held = freshHolds(status)[0];
  const parts = [bad ? reasonOf(status.probes) : undefined, status.problem, bad ? undefined : held?.reason];
  return [...new Set(parts.filter((part) => part !== undefined && part !== null && part !== ""))].join("; ");
}

/** `weather 1.1.5 was rolled back from production after 4 min: …. 1.1.4 has 100 %. 1.1.5 is held; #43 takes it out of main.` */
function sayRolledBack(standing: Standing, context: OutcomeContext): string {
  const { touched, environment, server } = standing;
  const { status } = touched;
  if (!status) return "";
  const held = freshHolds(status);
  const version = held.find((one) => one.kind === "version")?.version;
  const what = version === undefined ? code(server) : `${code(server)} ${text(version)}`;
  const [first] = held;
  const reason = first?.reason ?? status.cause.reason ?? "";
  const by = status.cause.command === "rollback" ? ` by ${code(status.cause.actor)}` : "";
  const because = reason === "" ? "" : `: ${text(unended(reason), 400)}`;
  return [
    `${what} was rolled back ${version === undefined ? "in" : "from"} ${text(environment)}${sayAfter(touched, first)}${by}${because}.`,
    `${sayShare(status)}.`,
    `${text(listed(held.map(sayHeld)), 160)} ${held.length === 1 ? "is" : "are"} held${sayBroughtBack(touched, context, held.length === 1 ? "it" : "them")}.`,
  ].join(" ");
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function unended(sentence: string): string {
  return sentence.replace(/[.\s]+$/, "");
}

function sayAfter({ began }: TouchedDeployment, held: HeldValue | undefined): string {
  const length = began === undefined ? Number.NaN : Date.parse(held?.at ?? "") - Date.parse(began);
  return length >= 0 ? ` after ${sayDuration(length)}` : "";
}

function sayShare({ traffic }: Pick<Status, "traffic">): string {
  const live = Object.entries(traffic).filter(([, share]) => share > 0);
  const [only] = live;
  if (only !== undefined && live.length === 1) return `${text(versionOf(only[0]))} has ${only[1]} %`;
  return only === undefined ? "Nothing runs there" : `What runs is ${text(sayTraffic(traffic))}`;
}

function sayBroughtBack(
  { broughtBack }: TouchedDeployment,
  { branch = "main" }: OutcomeContext,
  what: "it" | "them",
): string {
  const it = `${what} out of ${text(branch)}`;
  switch (broughtBack?.kind) {
    case undefined:
      return "";
    case "pull-request":
      return `; #${Math.trunc(broughtBack.number)} takes ${it}`;
    case "issue":
      return `; #${Math.trunc(broughtBack.number)} asks to take ${it}`;
    case "commit":
      return `; ${code(broughtBack.commit.slice(0, 7))} took ${it}`;
    case "branch":
      return `, and still in ${text(branch)}: merge ${code(broughtBack.branch)}`;
  }
}

function sayProgress(standing: Standing, voice: Voice, subject: string): string {
  const { touched, environment, gates, isPaused } = standing;
  const rollout = touched.status?.rollout;
  if (!touched.status || !rollout) return "";
  const share = touched.status.traffic[rollout.to] ?? 0;
  const reach = reachOf(rollout);
  const where = text(environment);
  const failed = touched.status.problem === null ? "" : "; what could not be written is tried again then";
  const has =
    reach === null
      ? `${subject} takes ${share} % of ${where}`
      : `${subject} is in ${where} on ${text(sayReach(reach), 200)}`;
  const inTheWay = gates.filter(({ rule }) => rule !== "rollout/interval" && rule !== "rollout/paused");
  if (isPaused && inTheWay.length === 0) {
    return `${has} and pauses there, at step ${rollout.step} of ${rollout.of}, until a person lets it go on.`;
  }
  if (inTheWay.length > 0) return `${has}; the next step waits: ${sayWaits(standing, voice)}.`;
  const at = voice.moment(rollout.next, environment);
  const now = voice.context.now;
  if (Date.parse(rollout.next) <= now.getTime()) return `${has}; the next step is due since ${at}.`;
  return `${has}, next step ${sayIn(rollout.next, now)}, on ${at}${failed}.`;
}

function sayHealthy({ touched, environment, kind }: Standing, voice: Voice, subject: string): string {
  const { status } = touched;
  if (!status) return "";
  const { blue, green } = status.desired;
  // A status may be younger than what it says of blue: a share was moved, or a green was added.
  const began = (blue !== null && status.soak[blue]?.since) || status.at;
  const watched =
    kind === "watching" && status.watch
      ? `, watched until ${voice.moment(status.watch.until, environment)}`
      : "";
  const { keep } = status;
  const kept = keep
    ? `; ${text(versionOf(keep.variant))} stays ready until ${voice.moment(keep.until, environment)}`
    : "";
  const where = text(environment);
  const isShared = Object.values(status.traffic).filter((share) => share > 0).length > 1;
  if (isShared) {
    const at = voice.moment(status.at, environment);
    return `${subject} is blue in ${where}, with ${text(sayTraffic(status.traffic))} since ${at}${watched}${kept}.`;
  }
  const idle = Object.keys(green).filter((version) => green[version] === 0);
  const standby = idle.length === 0 ? "" : `; ${text(listed(idle))} can be given traffic`;
  return `${subject} is blue in ${where} since ${voice.moment(began, environment)}${watched}${standby}${kept}.`;
}

/** How instants are told: with UTC beside them, or in short. */
type Told = Pick<Voice, "moment">;

/** What stands in the way, in plain text; what the branch has recorded of a single gate lacks only its time. */
function gateTexts({ gates, environment, eligible }: Standing, voice: Told): readonly string[] {
  const time = gates.length === 1 ? eligible : null;
  return gates.map((gate) => {
    const own = "eligible" in gate ? gate.eligible : undefined;
    return unended(sayGate({ message: gate.message, eligible: own ?? time }, voice, environment));
  });
}

/** All that stands in the way, at most three. */
function sayGates(standing: Standing, voice: Told): string {
  const said = gateTexts(standing, voice);
  const more = said.length > 3 ? [`${said.length - 3} more`] : [];
  return [...said.slice(0, 3).map((gate) => text(gate, 240)), ...more].join("; ");
}

function sayWaits(standing: Standing, voice: Told): string {
  const { eligible, environment } = standing;
  const said = sayGates(standing, voice);
  if (eligible === null) return said || "for its turn";
  const when = voice.moment(eligible, environment);
  if (said === "") return `eligible ${text(when)}`;
  return gateTexts(standing, voice).some((gate) => gate.includes(when))
    ? said
    : `${said}; eligible ${text(when)}`;
}

/** The version that it is about: the one that takes over, else the one that was asked for. */
export function versionAt(touched: TouchedDeployment): string {
  const { status, wanted } = touched;
  const { rollout } = status ?? {};
  if (status && rollout) return status.variants[rollout.to]?.version ?? versionOf(rollout.to);
  const asked = wanted?.blue ?? null;
  if (status?.outcome === "applying" && status.desired.blue !== null) return status.desired.blue;
  if (waitsForMore(touched) && asked !== null) return asked;
  return (
    status?.desired.blue ?? asked ?? (status && blueOf(status) ? versionOf(blueOf(status) ?? "") : nothing)
  );
}

/** Those that are about what is asked for, and not about what runs. */
const waits: ReadonlySet<StandingKind> = new Set(["refused", "held", "stopped", "waiting", "unseen"]);

/** Something else than what runs was asked for. */
function waitsForMore({ status, pending }: TouchedDeployment): boolean {
  return pending !== null && pending.digest !== status?.desired.digest;
}

/** Something waits of which is only known that it does: not of the version that runs. */
function isUnknown(touched: TouchedDeployment): boolean {
  const { status, wanted } = touched;
  return !status?.rollout && waitsForMore(touched) && (wanted?.blue ?? null) === null;
}

/** The same in few words, for a table's cell. */
export function standingInShort(standing: Standing, voice: Voice): string {
  const { kind, touched, environment } = standing;
  const { status } = touched;
  const told: Told = { moment: voice.short };
  switch (kind) {
    case "progressing": {
      const rollout = status?.rollout;
      if (!rollout) return kind;
      const step = `step ${rollout.step} of ${rollout.of}`;
      if (standing.isPaused) return `${step}, paused until a person lets it go on`;
      return standing.gates.some(({ rule }) => rule !== "rollout/interval")
        ? `${step}, waits: ${short(sayWaits(standing, told))}`
        : `${step}, next ${voice.short(rollout.next, environment)}`;
    }
    case "waiting":
      return `waits: ${short(sayWaits(standing, told))}`;
    case "refused":
    case "held":
    case "stopped":
      return `${kind}: ${short(sayGates(standing, told))}`;
    case "failed":
      return `failed: ${text(shorten(status ? failureOf(status) : "", 120))}`;
    case "stuck":
      return `is tried again: ${text(shorten(status?.problem ?? "", 120))}`;
    case "rolled-back":
      return `rolled back ${voice.short(status?.at ?? "", environment)}`;
    case "drifted":
      return `drift since ${voice.short(status?.drift?.[0]?.since ?? "", environment)}: does not run as it was reviewed`;
    case "watching":
      return `healthy since ${voice.short(status?.at ?? "", environment)}, watched until ${voice.short(status?.watch?.until ?? "", environment)}`;
    case "healthy":
      return `healthy since ${voice.short(status?.at ?? "", environment)}`;
    case "removed":
      return `removed ${voice.short(status?.at ?? "", environment)}`;
    case "tampered":
      return "changed behind Headgate's back";
    case "superseded":
      return touched.supersededBy
        ? `superseded by #${Math.trunc(touched.supersededBy)}`
        : "changed again since";
    case "unseen":
      return "goes with the next run";
    case "applying":
      return "applying …";
  }
}

/** Markdown is never cut: what is too long for a cell says where the rest is. */
function short(markdown: string): string {
  return markdown.length <= 300 ? markdown : "see below";
}
