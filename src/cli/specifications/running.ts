import type { CommandSpecifications } from "../../commands/specification.ts";
import { anyServerPositional, serverPositional, shared } from "./options.ts";

/** What looks at the deployed side and steers it. */
export const runCommands = {
  status: {
    summary: "show desired beside deployed: shares, health, rollout, hold, pending, drift",
    description: "Reads the branch `deployed` and what is desired now. Writes nothing.",
    positionals: [anyServerPositional],
    options: {
      env: shared.envs,
      update: shared.update,
      format: {
        type: "choice",
        choices: ["table", "environments"],
        default: "table",
        summary: "`environments` prints the version of each environment as JSON",
      },
    },
    examples: [
      { line: "headgate status", does: "everything" },
      { line: "headgate status weather", does: "one server, environment by environment" },
      { line: "headgate status weather --format environments", does: "the versions, as JSON" },
    ],
  },
  history: {
    summary: "show what happened, newest first",
    description: "Reads the log of the branch `deployed`. Writes nothing.",
    positionals: [
      anyServerPositional,
      { name: "VERSION", summary: "only what concerned this version", required: false },
    ],
    options: {
      env: shared.envs,
      limit: { type: "number", value: "N", default: 20, summary: "at most so many entries" },
      points: {
        type: "flag",
        summary: "list a server's rollback points instead: state, age, and whether each is as it was written",
      },
      format: {
        type: "choice",
        choices: ["table", "mcp-version-history"],
        summary: "`mcp-version-history` prints versions, blue and last rollback of one environment as JSON",
      },
    },
    examples: [
      { line: "headgate history weather --env production", does: "one deployment's history" },
      { line: "headgate history weather --env production --points", does: "what it can be rolled back to" },
    ],
  },
  diff: {
    summary: "show what differs between two environments, and what a promotion would change",
    description:
      "Compares versions, variables, names of secrets and policies, and the contracts of the blue versions. What promoting from FROM to TO would change stands with each server. Writes nothing.",
    positionals: [
      { name: "FROM", summary: "the environment to promote from", required: true },
      { name: "TO", summary: "the environment to promote to", required: true },
      { name: "SERVER", summary: "only this server; of several: weather,radar", required: false },
    ],
    options: {
      "exit-code": { type: "flag", summary: "end with exit status 1 where something differs" },
    },
    examples: [
      { line: "headgate diff staging production", does: "everything" },
      { line: "headgate diff staging production weather", does: "one server" },
    ],
  },
  stop: {
    summary: "halt every forward action, everywhere or in one environment",
    description:
      "Rollbacks go on. It is recorded on the branch `deployed`, so that a protected main does not slow it.",
    positionals: [],
    options: {
      env: { type: "text", value: "ENVIRONMENT", summary: "only in this environment" },
      reason: shared.reason,
      "dry-run": shared.dryRun,
    },
    examples: [{ line: 'headgate stop --reason "shared outage"', does: "halts everything" }],
  },
  resume: {
    summary: "go on after a stop, let a paused rollout go on, or lift a hold",
    description:
      "With SERVER it approves the step at which a rollout pauses there, else lifts what a rollback holds there; without, it ends a stop.",
    positionals: [anyServerPositional],
    options: {
      env: { type: "text", value: "ENVIRONMENT", summary: "the environment; needed with SERVER" },
      reason: shared.reason,
      "dry-run": shared.dryRun,
    },
    examples: [
      { line: 'headgate resume --reason "outage is over"', does: "ends a stop" },
      { line: 'headgate resume weather --env production --reason "fixed upstream"', does: "lifts a hold" },
    ],
  },
  recover: {
    summary: "take over a deployment whose branch was changed behind Headgate's back",
    description: "Treats the live state as unknown and applies the recorded state in full as a new revision.",
    positionals: [serverPositional],
    options: { env: shared.env, reason: shared.reason, "dry-run": shared.dryRun },
    examples: [
      {
        line: 'headgate recover weather --env production --reason "hand edit reviewed"',
        does: "goes on from here",
      },
    ],
  },
  run: {
    summary: "start a server as an environment says, choosing the version by share",
    description:
      "What client files name while shares are split: the same user always gets the same version, and a share that is raised takes users only for the version it is raised for. Standard input and output belong to the server. It starts at once from what is known here of the branch `deployed`; the remote is asked behind that, every five minutes at most (`HEADGATE_REFRESH`: minutes, or `off`). Where it was not asked within an hour (`HEADGATE_MAX_AGE`: minutes, or `off`) it is asked first, for three seconds at most; what is started without an answer is told on standard error. `--repository` may be an address as well (`https://…`, `git@host:path`): a copy of that one branch is kept in the cache then. The user is `HEADGATE_USER`, else the address that git knows (`user.email`), else the account on this machine. A server runs with the environment it is started from, and the deployment's variables and secrets in it. `HEADGATE_DEBUG=1` tells on standard error what was chosen.",
    positionals: [serverPositional],
    options: {
      env: shared.env,
      refresh: {
        type: "flag",
        summary: "ask the remote now and make ready what is started next; start nothing",
      },
      forget: {
        type: "flag",
        summary: "forget what was started before, such as a later revision of a lost branch",
      },
    },
    examples: [
      { line: "headgate run weather --env production", does: "starts this user's version" },
      {
        line: "headgate run weather --env production --repository https://github.com/acme/deployments",
        does: "without a clone",
      },
      { line: "headgate run weather --env production --refresh", does: "fetches and installs ahead" },
    ],
  },
  sync: {
    summary: "bring the client files as they are deployed onto this machine",
    description:
      "Reads the branch `deployed`, and writes the entries that targets of type `mcp` have there into the client files of this machine, by the same fence as `apply`: an entry of a higher revision, and whatever is not Headgate's, stays as it is. Entries of deployments that were removed are taken away. Neither branch is written, so that whoever may read the repository may sync. `--repository` may be an address as well; files of the project are those of the current folder then.",
    positionals: [],
    options: { env: shared.envs, "dry-run": shared.dryRun },
    examples: [
      { line: "headgate sync", does: "every environment's entries" },
      {
        line: "headgate sync --env production --repository https://github.com/acme/deployments",
        does: "without a clone",
      },
    ],
  },
} as const satisfies CommandSpecifications;
