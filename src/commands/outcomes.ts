/** What the process says with its exit status. */
export type ExitStatus = 0 | 1 | 2 | 3;

/**
 * How a command can end: one stable word for scripts to branch on, and the exit status that goes with it.
 * Documented in docs/command-line.md from this table.
 */
export const commandOutcomes = {
  ok: { exit: 0, means: "checked or shown; nothing is wrong" },
  unchanged: { exit: 0, means: "nothing to do: what runs is what is desired" },
  planned: { exit: 0, means: "there is something to do, and nothing stands against it" },
  applied: { exit: 0, means: "done, and healthy" },
  released: {
    exit: 0,
    means: "the release is written, and committed or asked for by a pull request where that was wanted",
  },
  archived: {
    exit: 0,
    means: "the version takes no new deployments from now on",
  },
  progressing: { exit: 0, means: "a rollout is under way; a later run takes its next step" },
  waiting: { exit: 0, means: "a gate waits: for time, an earlier stage, or a person" },
  held: { exit: 0, means: "desired asks for something that a rollback took away; `resume` lifts the hold" },
  stopped: { exit: 0, means: "forward actions are halted; `resume` goes on" },
  leased: { exit: 0, means: "another run is working on it" },
  restored: { exit: 0, means: "the rollback that was asked for is done" },
  different: {
    exit: 1,
    means:
      "with `diff --exit-code`: the environments differ; with `contract diff --fail-on`: the contracts do, that much; with `catalogue --check`: pages are not current",
  },
  refused: { exit: 1, means: "a gate failed; only another change can satisfy it" },
  failed: {
    exit: 1,
    means:
      "something that was begun did not end well: not healthy and not rolled back, or a target was not reached",
  },
  "rolled-back": { exit: 1, means: "it was bad and was rolled back without being asked" },
  usage: { exit: 2, means: "the command line is wrong" },
  error: { exit: 3, means: "git, the network, a target or Headgate itself failed" },
  interrupted: { exit: 3, means: "ended by a signal; the next run goes on from what is recorded" },
} as const satisfies Readonly<Record<string, { readonly exit: ExitStatus; readonly means: string }>>;

export type CommandOutcome = keyof typeof commandOutcomes;

/** The exit status that goes with an outcome. */
export function exitOf(outcome: CommandOutcome): ExitStatus {
  return commandOutcomes[outcome].exit;
}
