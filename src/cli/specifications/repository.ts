import type { CommandSpecifications } from "../../commands/specification.ts";
import { editCommands } from "./edits.ts";
import { anyServerPositional, shared } from "./options.ts";
import { releaseCommands } from "./release.ts";

/** What looks at the desired side and makes it real. */
export const repositoryCommands = {
  validate: {
    summary: "check the repository, or what changed in it",
    description:
      "Checks schemas, releases, promotion, traffic and variables. Without --all it looks at what differs from --base and at what that touches.",
    positionals: [],
    options: { base: shared.base, head: shared.head, all: shared.all },
    examples: [
      { line: "headgate validate", does: "checks what this branch changes" },
      {
        line: "headgate validate --base origin/main --head HEAD",
        does: "checks what is committed, without a look at each file of the working tree",
      },
      { line: "headgate validate --all --json", does: "checks everything, for a script" },
    ],
  },
  plan: {
    summary: "show what apply would do, and what stands against it",
    description:
      "Compares what is desired with what runs, asks every gate, and prints the plan with its hash. Writes nothing.",
    positionals: [anyServerPositional],
    options: { base: shared.base, head: shared.head, all: shared.all, env: shared.envs },
    examples: [
      { line: "headgate plan", does: "plans what this branch changes and what was pending" },
      { line: "headgate plan weather --env production", does: "plans one deployment" },
    ],
  },
  apply: {
    summary: "make what is desired real, as far as the gates allow",
    description:
      "Takes the next step of everything that differs or is under way: gates, waves in promotion order, targets, probes, the outcome on the branch `deployed`. Safe to run twice, late, or at the same time as another run.",
    positionals: [],
    options: {
      env: shared.envs,
      update: shared.update,
      watch: shared.watch,
      "dry-run": shared.dryRun,
    },
    examples: [
      { line: "headgate apply", does: "one step of everything" },
      { line: "headgate apply --env production --watch", does: "stays until production has settled" },
    ],
  },
  ...editCommands,
  rollback: {
    summary: "go back to what was healthy before",
    description:
      "Restores the newest rollback point, or the one that --to names, word for word, and holds what it took away until `resume`. Several servers are named with commas between them (weather,radar), each with its bad version where one is meant (weather@1.1.5,radar@2.0.0). A green that is named as bad goes alone, and its share to what is stable. It waits for no gate, window or approval. All that is named goes back, or none of it.",
    positionals: [
      { name: "SERVER", summary: "id of the server; several with commas between them", required: true },
      {
        name: "FROM",
        summary: "the version that is bad; refused where it is not live",
        required: false,
      },
    ],
    options: {
      env: {
        type: "list",
        value: "ENVIRONMENT",
        summary: "in this environment; may be repeated; wherever FROM is live by default",
      },
      to: {
        type: "text",
        value: "VERSION|REVISION",
        summary: "a rollback point; the newest usable one by default",
      },
      staged: {
        type: "flag",
        summary:
          "one environment after the other, in reverse promotion order; ends at the first that is not healthy",
      },
      revision: {
        type: "number",
        value: "N",
        summary: "the revision that you looked at; nothing is done where it is another one by now",
      },
      reason: shared.reason,
      "dry-run": shared.dryRun,
    },
    examples: [
      {
        line: 'headgate rollback weather --env production --reason "timeouts"',
        does: "to the newest rollback point",
      },
      {
        line: 'headgate rollback weather 1.1.5 --reason "leaks locations"',
        does: "takes 1.1.5 back wherever it is live",
      },
      {
        line: 'headgate rollback weather --env production --to 1.1.4 --reason "timeouts"',
        does: "to the newest point at which 1.1.4 was blue",
      },
      {
        line: 'headgate rollback weather,radar --env production --env staging --staged --reason "timeouts"',
        does: "both, in production first and then in staging",
      },
    ],
  },
  ...releaseCommands,
} as const satisfies CommandSpecifications;
