import type { Invocation } from "./command.ts";

/** The text of an option; undefined where it was not given, or given as nothing. */
export function textOf(invocation: Invocation, option: string): string | undefined {
  const value = invocation.options[option];
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** All texts of an option that may be repeated. */
export function listOf(invocation: Invocation, option: string): readonly string[] {
  const value = invocation.options[option];
  if (Array.isArray(value)) return value;
  return typeof value === "string" && value !== "" ? [value] : [];
}

export function isSet(invocation: Invocation, option: string): boolean {
  return invocation.options[option] === true;
}
