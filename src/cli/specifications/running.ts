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
      format: {
        type: "choice",
        choices: ["table", "mcp-version-history"],
        default: "table",
        summary: "`mcp-version-history` prints versions, blue and last rollback of one environment as JSON",
      },
    },
    examples: [{ line: "headgate history weather --env production", does: "one deployment's history" }],
  },
  stop: {
    summary: "halt every forward action, everywhere or in one environment",
    description:
      "Rollbacks go on. It is recorded on the branch `deployed`, so that a protected main does not slow it.",
    positionals: [],
    options: {
      env: { type: "text", value: "ENVIRONMENT", summary: "only in this environment" },
      reason: shared.reason,
    },
    examples: [{ line: 'headgate stop --reason "shared outage"', does: "halts everything" }],
  },
  resume: {
    summary: "go on after a stop, or lift the hold of one deployment",
    description: "With SERVER it lifts what a rollback holds there; without, it ends a stop.",
    positionals: [anyServerPositional],
    options: {
      env: { type: "text", value: "ENVIRONMENT", summary: "the environment; needed with SERVER" },
      reason: shared.reason,
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
    options: { env: shared.env, reason: shared.reason },
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
      "What client files name while shares are split: the same user always gets the same version. Standard input and output belong to the server.",
    positionals: [serverPositional],
    options: { env: shared.env },
    examples: [{ line: "headgate run weather --env production", does: "starts this user's version" }],
  },
} as const satisfies CommandSpecifications;
