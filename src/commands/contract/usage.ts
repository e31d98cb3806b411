import { sanitize } from "../../report/text.ts";
import { type CommandResult, result } from "../command.ts";

/** A command line that its declaration cannot refuse. */
export function misused(message: string, hint: string): CommandResult {
  const text = `headgate: ${sanitize(message)}\n  ${sanitize(hint)}`;
  return result("usage", text, { error: { code: "usage", message, hint } });
}
