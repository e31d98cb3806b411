import { type CommandName, specifications } from "../cli/specifications.ts";

/** Commands that make no sense in a workflow, each with what to do instead. */
export const elsewhere = {
  run: "client files name it: headgate run belongs where the client is",
  sync: "client files are on people's machines: headgate sync belongs there",
  contract:
    "a pull request's plan shows what changes for clients; compare on the command line: headgate contract diff",
  catalogue:
    "it writes into the working tree: run it as a step of its own, headgate catalogue --output docs/servers",
  demo: "watch it on your own machine: node dist/cli/index.js demo",
  explain: "docs/rules.md explains every rule; headgate explain does so on the command line",
  completion: "it completes the command line of a person's shell",
} as const satisfies Readonly<Partial<Record<CommandName, string>>>;

/** A command that a workflow may ask for. */
export type ActionCommand = Exclude<CommandName, keyof typeof elsewhere>;

/** Commands that write nothing, neither on `deployed` nor on the desired branch: safe on any event. */
export const readers = [
  "plan",
  "validate",
  "status",
  "history",
  "diff",
  "doctor",
] as const satisfies readonly ActionCommand[];

export function isActionCommand(name: string): name is ActionCommand {
  return Object.hasOwn(specifications, name) && !Object.hasOwn(elsewhere, name);
}

/** In the order in which help shows them. */
export const actionCommands: readonly ActionCommand[] = Object.keys(specifications).filter(isActionCommand);

export function isReader(command: ActionCommand): boolean {
  return (readers as readonly ActionCommand[]).includes(command);
}
