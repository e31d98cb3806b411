import type { CommandSpecification, OptionSpecification } from "../commands/specification.ts";
import { type CommandName, specifications } from "./specifications.ts";

/** What stands for an option's value in help and messages. */
export function valueName(option: OptionSpecification): string {
  if (option.type === "flag") return "";
  return option.type === "choice" ? option.choices.join("|") : option.value;
}

/** `headgate rollback SERVER --env ENVIRONMENT --reason TEXT [--to VERSION|REVISION] [--dry-run]` */
export function usageLine(name: CommandName): string {
  const command: CommandSpecification = specifications[name];
  const options = Object.entries(command.options).map(([key, option]) => {
    const text = `--${key} ${valueName(option)}`.trim();
    return { text, required: option.type === "text" && option.required === true };
  });
  return [
    `headgate ${name}`,
    ...command.positionals.map(({ name, required, repeated }) => {
      const shown = repeated ? `${name}...` : name;
      return required ? shown : `[${shown}]`;
    }),
    ...options.filter((option) => option.required).map((option) => option.text),
    ...options.filter((option) => !option.required).map((option) => `[${option.text}]`),
  ].join(" ");
}
