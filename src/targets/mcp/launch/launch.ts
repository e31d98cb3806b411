import { dockerLaunch } from "./docker.ts";
import { foreign, type Launch } from "./kinds.ts";
import { npmLaunch } from "./npm.ts";
import { pypiLaunch } from "./pypi.ts";

const shells = new Set(["sh", "bash", "zsh", "dash", "fish", "cmd", "powershell", "pwsh"]);

/** Reads the command line of an entry: by which tool, which package, in which version. Starts and resolves nothing. */
export function launchOf(command: string, args: readonly string[]): Launch {
  const tool = toolName(command);
  if (tool === "cmd" && /^\/c$/i.test(args[0] ?? "") && args[1] !== undefined && toolName(args[1]) !== "cmd")
    return launchOf(args[1], args.slice(2));
  if (shells.has(tool) && args.some((word) => /^(?:-[a-z]*c|\/c|-command)$/i.test(word))) {
    return foreign(
      "it runs a line of a shell",
      "name the program itself as the command, and its words as args",
    );
  }
  return (
    npmLaunch(tool, args) ??
    pypiLaunch(tool, args, command) ??
    dockerLaunch(tool, args) ?? { kind: "command", command, args }
  );
}

/** `C:\tools\npx.cmd` and `/usr/bin/npx` are `npx`. */
function toolName(command: string): string {
  const name = command.slice(Math.max(command.lastIndexOf("/"), command.lastIndexOf("\\")) + 1);
  return name.replace(/\.(?:cmd|exe|bat|ps1)$/i, "").toLowerCase();
}
