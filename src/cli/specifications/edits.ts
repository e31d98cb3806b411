import type { CommandSpecifications } from "../../commands/specification.ts";
import { serverPositional, shared } from "./options.ts";

const how = { reason: shared.reason, watch: shared.watch, "dry-run": shared.dryRun } as const;
const writes =
  "Edits the deployment file on the head of the default branch, comments and formatting kept, and applies it in the same run. Nothing is written where a gate fails that only another change can satisfy; where people have to approve it, or the branch refuses the commit, it waits on a branch of its own for a pull request, and nothing is applied.";

/** What edits the desired side and makes it real in one go. */
export const editCommands = {
  deploy: {
    summary: "put a version into an environment",
    description: `The version becomes green with a share of traffic; the first version of a server there becomes blue. One that is not released yet is released in the same commit where --command or --url says how it is reached: it is started, and its contract taken. ${writes}`,
    positionals: [serverPositional, { name: "VERSION", summary: "a released version", required: true }],
    options: {
      env: shared.env,
      traffic: {
        type: "number",
        value: "N",
        summary: "its share in percent, 0 for a version that is new there; the others move in proportion",
      },
      blue: { type: "flag", summary: "make it blue: as promote does" },
      "env-var": {
        type: "list",
        value: "KEY=value",
        summary: "a variable of the deployment, for all of its versions; may be repeated. Never a secret",
      },
      scope: {
        type: "choice",
        choices: ["project", "global", "mcprc", "vscode"],
        summary: "see to it that the environment has a target for the clients of this scope",
      },
      transport: {
        type: "choice",
        choices: ["stdio", "sse", "streamable-http"],
        summary: "how it is spoken to: stdio for a command, streamable-http for an address by default",
      },
      url: {
        type: "text",
        value: "URL",
        summary: "where it is reached, for a version that is not released yet",
      },
      create: {
        type: "flag",
        summary: "with --command or --url, write a minimal server.yaml where there is none",
      },
      ...how,
      command: {
        type: "rest",
        value: "COMMAND ARGS...",
        summary:
          "how it is started, for a version that is not released yet; takes the rest of the line, and after `--` also words that are options of this command",
      },
    },
    examples: [
      {
        line: 'headgate deploy weather 1.1.5 --env production --reason "region alerts"',
        does: "brings it there, without traffic",
      },
      {
        line: 'headgate deploy weather 1.1.5 --env production --traffic 20 --reason "region alerts"',
        does: "gives it 20 percent",
      },
      {
        line: 'headgate deploy weather 1.2.0 --env development --env-var LOG_LEVEL=debug --reason "try it" --command node ./weather.mjs',
        does: "releases what a command starts, and brings it there with a variable",
      },
    ],
  },
  traffic: {
    summary: "set a version's share of traffic, and move the others",
    description: `The other versions keep their proportions; where blue's own share is set, the greens move. ${writes}`,
    positionals: [
      serverPositional,
      { name: "VERSION", summary: "a version that is deployed there", required: true },
      { name: "N", summary: "its share in percent, 0 to 100", required: true },
    ],
    options: { env: shared.env, ...how },
    examples: [
      {
        line: 'headgate traffic weather 1.1.5 50 --env production --reason "no errors in an hour"',
        does: "gives it half of the traffic",
      },
    ],
  },
  promote: {
    summary: "make a version blue",
    description: `The version becomes the stable one by the environment's strategy, and is no longer green, in one edit; the other greens keep their shares. Several servers are promoted in one commit, all of them or none. ${writes}`,
    positionals: [
      {
        name: "SERVER",
        summary: "id of the server; of several: weather,radar or weather@1.1.5,radar@2.0.0",
        required: true,
      },
      { name: "VERSION", summary: "the version; by default what is blue upstream", required: false },
    ],
    options: { env: shared.env, ...how },
    examples: [
      {
        line: 'headgate promote weather --env staging --reason "done in development"',
        does: "takes what is blue upstream",
      },
      {
        line: 'headgate promote weather 1.1.5 --env production --reason "canary is fine"',
        does: "makes it blue",
      },
      {
        line: 'headgate promote weather,radar --env production --reason "belong together"',
        does: "makes of each what is blue upstream, both or neither",
      },
    ],
  },
  "remove-version": {
    summary: "archive a version that is deployed nowhere",
    description:
      "Adds an entry to the lifecycle in server.yaml, comments kept: the version takes no new deployments from then on. Refused while it is desired, runs or waits anywhere, and where it is all that an environment could go back to. The release itself stays, since history names it.",
    positionals: [serverPositional, { name: "VERSION", summary: "a released version", required: true }],
    options: { reason: shared.reason, "dry-run": shared.dryRun },
    examples: [
      {
        line: 'headgate remove-version weather 1.0.9 --reason "leaks locations"',
        does: "nobody deploys it again",
      },
    ],
  },
} as const satisfies CommandSpecifications;
