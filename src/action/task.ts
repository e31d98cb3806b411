import { suggestion } from "../cli/suggestion.ts";
import { parseTag } from "../commands/release/tag.ts";
import type { EventPullRequest, GitHubEvent } from "../github/event.ts";
import type { Finding } from "../model/finding.ts";
import { type ActionCommand, isReader } from "./commands.ts";
import { events, refusedEvents, writingEvents } from "./events.ts";
import { mistake } from "./mistake.ts";

/** Commits that are proposed for the default branch. */
export interface Change {
  /** Commit that is proposed. */
  readonly head: string;
  /** Null: it is in the merge queue, and may be several pull requests. */
  readonly pull: EventPullRequest | null;
}

/** What a run is to do. */
export type Task =
  | {
      readonly kind: "command";
      readonly command: ActionCommand;
      /** What is to be planned; null: what stands in the repository. */
      readonly change: Change | null;
      /** The tag that was pushed and is released; null: none. */
      readonly tag: string | null;
    }
  /** There is nothing to do at this event, and that is fine. */
  | { readonly kind: "nothing"; readonly says: string }
  | { readonly kind: "refused"; readonly finding: Finding };

/**
 * What an event asks for, and the input `command` where there is one. `desired` is the short name of the default
 * branch.
 */
export function taskOf(event: GitHubEvent, asked: ActionCommand | null, desired: string): Task {
  const name = event.kind === "unsupported" ? event.name : event.kind;
  const why = Object.entries(refusedEvents).find(([known]) => known === name)?.[1];
  if (why !== undefined) return refused("event/refused", `the event ${name} is refused`, why);
  const against = asked === null || isReader(asked) ? undefined : obstacleTo(asked, event, name, desired);
  if (against !== undefined) return against;
  switch (event.kind) {
    case "pull_request":
    case "pull_request_review":
    case "merge_group":
      return proposed(event, asked, desired);
    case "push":
      return asked === null ? pushed(event, desired) : command(asked, null, tagOf(asked, event));
    case "schedule":
      return command(asked ?? events.schedule.command);
    case "workflow_dispatch":
    case "unsupported":
      return asked === null ? withoutCommand(name) : command(asked);
  }
}

type Proposal = Extract<
  GitHubEvent,
  { readonly kind: "pull_request" | "pull_request_review" | "merge_group" }
>;

function command(
  name: ActionCommand,
  change: Change | null = null,
  tag: Extract<Task, { readonly kind: "command" }>["tag"] = null,
): Task {
  return { kind: "command", command: name, change, tag };
}

/** A release by name, at a tag, is of that tag. */
function tagOf(asked: ActionCommand, { tag, after }: Extract<GitHubEvent, { readonly kind: "push" }>) {
  return asked === "release" && tag !== null && after !== null && isReleaseTag(tag) ? tag : null;
}

/** What says that it is a version, right or wrong: that is for the command to tell. */
function isReleaseTag(tag: string): boolean {
  return parseTag(tag).kind !== "other";
}

/**
 * Why a command that writes is not started by this event. A change that waits for review decides nothing but what is
 * shown of it; a comment, an issue or a star is anybody's; and the workflow of another branch is not what was
 * reviewed.
 */
function obstacleTo(
  asked: ActionCommand,
  event: GitHubEvent,
  name: string,
  desired: string,
): Extract<Task, { readonly kind: "refused" }> | undefined {
  if (!(writingEvents as readonly string[]).includes(name)) {
    return refused(
      "event/not-for-command",
      `${asked} writes, and is not started by ${shown(name)}: that may be anybody's`,
      `start it by ${writingEvents.join(", ")}; on other events leave the input command out, or make the step's if: say which events it is for`,
    );
  }
  if (event.kind === "push" && event.tag === null && event.branch !== desired) {
    return refused(
      "event/not-for-command",
      `${asked} writes, and is not started by a push to ${shown(event.branch ?? "another ref")}: nobody reviewed its workflow`,
      `let the workflow run on pushes to ${shown(desired)} alone: on: push: branches`,
    );
  }
  if (event.kind === "workflow_dispatch" && event.from !== null && event.from !== desired) {
    return refused(
      "event/not-for-command",
      `${asked} writes, and is not started from ${shown(event.from)}: nobody reviewed its workflow`,
      `start it again with "Use workflow from" set to ${shown(desired)}`,
    );
  }
  return undefined;
}

function proposed(event: Proposal, asked: ActionCommand | null, desired: string): Task {
  if (event.kind === "pull_request_review" && event.pull.merged) {
    return nothing("it is merged; the next run of apply counts the reviews of what was merged");
  }
  if (event.kind !== "merge_group" && (event.pull.closed || event.action === "closed")) {
    return nothing("a closed pull request changes nothing: what was merged is applied by the push");
  }
  if (event.kind === "merge_group" && event.action !== "checks_requested") {
    return nothing("the queue has let it go; there is nothing to check");
  }
  const into = event.kind === "merge_group" ? event.branch : event.pull.base.branch;
  if (into !== desired) {
    return nothing(`it goes into ${shown(into)}; only what is merged into ${shown(desired)} is deployed`);
  }
  const pull = event.kind === "merge_group" ? null : event.pull;
  return command(asked ?? "plan", {
    head: event.kind === "merge_group" ? event.head : event.pull.head.sha,
    pull,
  });
}

function pushed(
  { branch, tag, after }: Extract<GitHubEvent, { readonly kind: "push" }>,
  desired: string,
): Task {
  const name = shown(branch ?? tag ?? "what was pushed");
  if (after === null) return nothing(`${name} was deleted; nothing is deployed from there`);
  if (branch === desired) return command(events.push.command);
  if (tag === null) return nothing(`a push to ${name} deploys nothing; only ${shown(desired)} does`);
  if (isReleaseTag(tag)) return command("release", null, tag);
  return nothing(
    `the tag ${name} is no version: those are v1.2.0, weather-v1.2.0, weather@1.2.0 or weather/v1.2.0`,
  );
}

/** The event says nothing by itself. */
function withoutCommand(name: string): Task {
  if (Object.hasOwn(events, name)) {
    return refused(
      "event/no-command",
      `${name} does not say what to do: the input command is missing`,
      "fill in command where the workflow is started, and hand it on: with: command: ${{ inputs.command }}",
    );
  }
  return unknownEvent(name);
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

function refused(rule: string, message: string, hint: string): Extract<Task, { readonly kind: "refused" }> {
  return { kind: "refused", finding: mistake(rule, message, hint) };
}

function shown(name: string): string {
  return name.length <= 100 ? name : `${name.slice(0, 99)}…`;
}
