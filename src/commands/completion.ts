import { type Command, result } from "./command.ts";
import { bashCompletion } from "./completion/bash.ts";
import { fishCompletion } from "./completion/fish.ts";
import { zshCompletion } from "./completion/zsh.ts";
import type { CommandSpecifications, OptionSpecification } from "./specification.ts";

const shells = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const;

/** Prints the completion script of a shell, made from the declarations of all commands. */
export function completionOf(
  commands: CommandSpecifications,
  common: Readonly<Record<string, OptionSpecification>>,
): Command {
  return async ({ positionals: [shell = ""] }) => {
    const script = shells[shell as keyof typeof shells](commands, common);
    return result("ok", script, { shell, script });
  };
}
