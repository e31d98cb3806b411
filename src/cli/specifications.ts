import type { CommandSpecifications, OptionSpecification } from "../commands/specification.ts";
import { contractCommands } from "./specifications/contracts.ts";
import { repositoryCommands } from "./specifications/repository.ts";
import { runCommands } from "./specifications/running.ts";
import { suggestCommands } from "./specifications/suggest.ts";
import { toolCommands } from "./specifications/tools.ts";
import { verifyCommands } from "./specifications/verify.ts";

/** Options that every command takes. */
export const commonOptions = {
  repository: {
    type: "text",
    value: "DIR",
    summary: "the git repository; the one around the current folder by default",
  },
  directory: {
    type: "text",
    value: "DIR",
    summary: "folder of the convention in the repository; its root by default",
  },
  json: { type: "flag", summary: "print one JSON document instead of text" },
  "log-format": {
    type: "choice",
    choices: ["text", "json"],
    summary: "json: tell each event as one line of JSON on standard error, for a log shipper",
  },
  quiet: { type: "flag", summary: "print nothing when all is well" },
  "no-color": { type: "flag", summary: "no colour, whatever the terminal" },
  help: { type: "flag", summary: "show the help of a command" },
  version: { type: "flag", summary: "show the version of Headgate" },
} as const satisfies Readonly<Record<string, OptionSpecification>>;

/** Every command by name, in the order in which help shows them. */
export const specifications = {
  ...repositoryCommands,
  ...runCommands,
  ...contractCommands,
  ...suggestCommands,
  ...verifyCommands,
  ...toolCommands,
} as const satisfies CommandSpecifications;

export type CommandName = keyof typeof specifications;
