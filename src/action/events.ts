import type { ActionCommand } from "./commands.ts";

/** What an event asks for by itself, and why; `null`: the input `command` has to say. */
export interface EventSpecification {
  readonly command: ActionCommand | null;
  /** For the documentation: which of these events, and what happens. */
  readonly when: string;
  readonly does: string;
}

/** Every event that the Action knows, in the order of the documentation. */
export const events = {
  pull_request: {
    command: "plan",
    when: "into the default branch; `closed` does nothing",
    does: "validates and plans the change against the branch as it stands: annotations, job summary, one comment, a check run that keeps the plan. From a fork, or with a token that may only read: everything but the comment and the check run. Nothing of the change is started.",
  },
  pull_request_review: {
    command: "plan",
    when: "any",
    does: "the same: an approval, or its dismissal, may change what the gates say",
  },
  merge_group: {
    command: "plan",
    when: "`checks_requested`",
    does: "plans what the queue would merge",
  },
  push: {
    command: "apply",
    when: "to the default branch",
    does: "applies what is merged, as far as the gates allow; the comments of the pull requests become the record of it. A pushed tag that is a version (`v1.2.0`, `weather-v1.2.0`, `weather@1.2.0`, `weather/v1.2.0`) asks for `release`; any other branch does nothing.",
  },
  schedule: {
    command: "apply",
    when: "any",
    does: "the same: takes the next step of rollouts, and of what waited for its time",
  },
  workflow_dispatch: {
    command: null,
    when: "any",
    does: "the command that the input `command` names; one that writes only from the default branch",
  },
  repository_dispatch: {
    command: null,
    when: "any",
    does: "the command that the input `command` names",
  },
} as const satisfies Readonly<Record<string, EventSpecification>>;

export type EventName = keyof typeof events;

/**
 * Events that may start a command that writes. Who can cause them may write to the repository anyhow, by GitHub's own
 * rules; others, a comment say, are caused by anybody.
 */
export const writingEvents = [
  "push",
  "schedule",
  "workflow_dispatch",
  "repository_dispatch",
] as const satisfies readonly EventName[];

/** Events that are refused, each with why. */
export const refusedEvents = {
  pull_request_target:
    "it runs with this repository's token and secrets for whatever a stranger proposes; use pull_request, which plans changes from forks too",
  workflow_run:
    "it runs with this repository's token and secrets after whatever a stranger proposed; use pull_request, push or schedule",
} as const satisfies Readonly<Record<string, string>>;
