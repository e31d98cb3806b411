import { suggestion } from "../cli/suggestion.ts";
import type { Finding } from "../model/finding.ts";
import { type ActionCommand, isReader } from "./commands.ts";
import { events, refusedEvents } from "./events.ts";
import { mistake } from "./mistake.ts";

/** What the event says, as far as it decides what is done. */
export type Trigger =
  | { readonly event: "pull_request" | "pull_request_review"; readonly change: PullRequestChange }
  | { readonly event: "merge_group"; readonly change: Change }
  | { readonly event: "push"; readonly ref: string; readonly deleted: boolean }
  | { readonly event: "schedule" | "workflow_dispatch" | "repository_dispatch" }
  | { readonly event: "other"; readonly name: string };

/** Commits that are proposed for a branch. */
export interface Change {
  /** Commit that is proposed. */
  readonly head: string;
  /** Short name of the branch that it would be merged into. */
  readonly into: string;
}

export interface PullRequestChange extends Change {
  readonly number: number;
  /** False: merged, or closed without. */
  readonly open: boolean;
  /** Its branch lies in another repository. */
  readonly fork: boolean;
}

/** What a run is to do. */
export type Task =
  | {
      readonly kind: "command";
      readonly command: ActionCommand;
      /** What is to be planned; null: what stands in the repository. */
      readonly change: Change | PullRequestChange | null;
      /** The version that a pushed tag names; null: none. */
      readonly version: string | null;
    }
  /** There is nothing to do at this event, and that is fine. */
  | { readonly kind: "nothing"; readonly says: string }
  | { readonly kind: "refused"; readonly finding: Finding };

/**
 * What an event asks for, and the input `command` where there is one. `desired` is the short name of the default
 * branch.
 */
export function taskOf(trigger: Trigger, asked: ActionCommand | null, desired: string): Task {
  const name = trigger.event === "other" ? trigger.name : trigger.event;
  const why = Object.entries(refusedEvents).find(([event]) => event === name)?.[1];
  if (why !== undefined) return refused("event/refused", `the event ${name} is refused`, why);
  if (trigger.event === "other") return asked === null ? unknownEvent(name) : command(asked);
  if ("change" in trigger) return reviewOf(trigger, asked, desired);
  if (asked !== null) return command(asked);
  if (trigger.event === "push") return pushOf(trigger, desired);
  const usual = events[trigger.event].command;
  if (usual !== null) return command(usual);
  return refused(
    "event/no-command",
    `${name} does not say what to do: the input command is missing`,
    "fill in command where the workflow is started, and hand it on: with: command: ${{ inputs.command }}",
  );
}

function command(name: ActionCommand, change: Change | null = null, version: string | null = null): Task {
  return { kind: "command", command: name, change, version };
}

/** A change that waits for review decides nothing but what is shown of it. */
function reviewOf(
  trigger: Extract<Trigger, { readonly change: Change }>,
  asked: ActionCommand | null,
  desired: string,
): Task {
  const { event, change } = trigger;
  if (asked !== null && !isReader(asked)) {
    return refused(
      "event/not-for-command",
      `${asked} writes, and is not started by ${event}`,
      "leave the input command out there, or make the step's if: say which events it is for",
    );
  }
  if (event === "pull_request" && !trigger.change.open) {
    return nothing("a closed pull request changes nothing: what was merged is applied by the push");
  }
  if (event === "pull_request_review" && !trigger.change.open) {
    return nothing("it is closed; the next run of apply counts the reviews of what was merged");
  }
  if (change.into !== desired) {
    return nothing(
      `it goes into ${shown(change.into)}; only what is merged into ${shown(desired)} is deployed`,
    );
  }
  return command(asked ?? "plan", change);
}

function pushOf({ ref, deleted }: Extract<Trigger, { readonly event: "push" }>, desired: string): Task {
  const [, kind, name = ""] = /^refs\/(heads|tags)\/(.+)$/s.exec(ref) ?? [];
  if (deleted) return nothing(`${shown(name || ref)} was deleted; nothing is deployed from there`);
  if (kind === "heads" && name === desired) return command("apply");
  if (kind === "tags" && name.startsWith("v")) return command("release", null, name.slice(1));
  const what = kind === "tags" ? `the tag ${shown(name)} is no version: those begin with v` : "";
  return nothing(what || `a push to ${shown(name || ref)} deploys nothing; only ${shown(desired)} does`);
}

function unknownEvent(name: string): Task {
  const known = Object.keys(events);
  const meant = suggestion(name, known);
  return refused(
    "event/no-command",
    `the event ${shown(name)} does not say what to do${meant === undefined ? "" : `, did you mean ${meant}?`}`,
    `give the input command, or use one of ${known.join(", ")}`,
  );
}

function nothing(says: string): Task {
  return { kind: "nothing", says };
}

function refused(rule: string, message: string, hint: string): Task {
  return { kind: "refused", finding: mistake(rule, message, hint) };
}

function shown(name: string): string {
  return name.length <= 100 ? name : `${name.slice(0, 99)}…`;
}
