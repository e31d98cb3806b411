import type { Command, OptionValue } from "./command.ts";
import { misused } from "./contract/usage.ts";

/** What can be done with a contract; each is loaded when it is asked for. */
const actions = {
  show: async () => (await import("./contract/show.ts")).show,
  diff: async () => (await import("./contract/diff.ts")).diffContracts,
  capture: async () => (await import("./contract/capture.ts")).capture,
  acknowledge: async () => (await import("./contract/acknowledge.ts")).acknowledge,
} as const satisfies Readonly<Record<string, () => Promise<Command>>>;

/** Which options each takes, of those that are not every command's. */
const options = {
  show: ["head", "markdown"],
  diff: ["head", "markdown", "migration-guide", "fail-on"],
  capture: [
    ...["npm", "pypi", "mcpb", "url", "transport", "command"],
    ...["variable", "require", "secret", "output"],
  ],
  acknowledge: ["reason", "from", "contract", "until", "dry-run"],
} as const satisfies Record<keyof typeof actions, readonly string[]>;

const own: ReadonlySet<string> = new Set(Object.values(options).flat());

/** `headgate contract ACTION ...`: hands on what follows the action. */
export const contract: Command = async (invocation, world) => {
  const [action = "", ...positionals] = invocation.positionals;
  if (!isAction(action)) return misused(`contract ${action} is not known`, "headgate contract --help");
  const taken: readonly string[] = options[action];
  const stray = Object.entries(invocation.options).find(
    ([name, value]) => own.has(name) && !taken.includes(name) && isGiven(value),
  );
  if (stray) {
    const [name] = stray;
    return misused(
      `contract ${action} takes no --${name}`,
      `it takes ${taken.map((one) => `--${one}`).join(", ")}`,
    );
  }
  const command = await actions[action]();
  return command({ ...invocation, positionals }, world);
};

function isGiven(value: OptionValue): boolean {
  return value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0);
}

function isAction(name: string): name is keyof typeof actions {
  return Object.hasOwn(actions, name);
}
