import { looksSecret } from "../rules/variables/credential.ts";

/** What stands in place of a value that may be a secret. */
export const hidden = "(hidden)";

/** A variable's value as a report may carry it: what looks like a credential is never repeated. */
export function shownValue(name: string, value: string | null, secrets?: ReadonlySet<string>): string | null {
  return value !== null && (secrets?.has(name) || looksSecret(name, value)) ? hidden : value;
}
