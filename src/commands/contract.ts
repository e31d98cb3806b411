import type { Command } from "./command.ts";
import { misused } from "./contract/usage.ts";

/** What can be done with a contract; each is loaded when it is asked for. */
const actions = {
  show: async () => (await import("./contract/show.ts")).show,
  diff: async () => (await import("./contract/diff.ts")).diffContracts,
  capture: async () => (await import("./contract/capture.ts")).capture,
  acknowledge: async () => (await import("./contract/acknowledge.ts")).acknowledge,
} as const satisfies Readonly<Record<string, () => Promise<Command>>>;

/** `headgate contract ACTION ...`: hands on what follows the action. */
export const contract: Command = async (invocation, world) => {
  const [action = "", ...positionals] = invocation.positionals;
  if (!isAction(action)) return misused(`contract ${action} is not known`, "headgate contract --help");
  const command = await actions[action]();
  return command({ ...invocation, positionals }, world);
};

function isAction(name: string): name is keyof typeof actions {
  return Object.hasOwn(actions, name);
}
