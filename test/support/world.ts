import { fileURLToPath } from "node:url";
import { loadCommand } from "../../src/cli/commands.ts";
import { parse } from "../../src/cli/parse.ts";
import type { CommandResult, World } from "../../src/commands/command.ts";

/** The world of somebody whom nobody watches and who has nothing set up. */
export function quietWorld(cwd: string, home: string): World {
  return {
    cwd,
    env: { HOME: home, PATH: process.env.PATH },
    stdout: () => {},
    stderr: () => {},
    isTerminal: { stdout: false, stderr: false },
    colour: false,
    columns: 120,
    timeZone: "UTC",
    now: () => new Date(),
    signal: new AbortController().signal,
    progress: () => {},
    assets: fileURLToPath(new URL("../../", import.meta.url)),
  };
}

/** What a command line starts, without a process of its own. */
export async function commandOf(args: readonly string[]): Promise<(world: World) => Promise<CommandResult>> {
  const parsed = parse(args);
  if (parsed.kind !== "command") throw new Error(`no command line: headgate ${args.join(" ")}`);
  const command = await loadCommand(parsed.name);
  if (!command) throw new Error(`no command: ${parsed.name}`);
  return (world) => command(parsed.invocation, world);
}
