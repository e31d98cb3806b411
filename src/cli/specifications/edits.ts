import type { CommandSpecifications } from "../../commands/specification.ts";
import { serverPositional, shared } from "./options.ts";

const how = { reason: shared.reason, watch: shared.watch, "dry-run": shared.dryRun } as const;
const writes =
  "Edits the deployment file on the head of the default branch, comments and formatting kept, and applies it in the same run. Nothing is written where a gate fails that only another change can satisfy; where people have to approve it, or the branch refuses the commit, it waits on a branch of its own for a pull request, and nothing is applied.";

/** What edits the desired side and makes it real in one go. */
export const editCommands = {
  deploy: {
    summary: "put a version into an environment",
    description: `The version becomes green with a share of traffic; the first version of a server there becomes blue. ${writes}`,
    positionals: [serverPositional, { name: "VERSION", summary: "a released version", required: true }],
    options: {
      env: shared.env,
      traffic: {
        type: "number",
        value: "N",
        summary: "its share in percent, 0 for a version that is new there; the others move in proportion",
      },
      blue: { type: "flag", summary: "make it blue: as promote does" },
      ...how,
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
    description: `The version becomes the stable one by the environment's strategy, and is no longer green, in one edit; the other greens keep their shares. ${writes}`,
    positionals: [
      serverPositional,
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
    ],
  },
} as const satisfies CommandSpecifications;
