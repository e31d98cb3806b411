import { quoted } from "../../convention/wording.ts";
import type { Finding } from "../../model/finding.ts";
import { shown } from "../../rules/text.ts";
import type { Wished } from "../edit-desired/wish.ts";

export type Variables = Readonly<Record<string, string>>;

/** Reads `KEY=value` each; or what is wrong with them. Values are never repeated: they may be what they must not be. */
export function variablesAsked(
  given: readonly string[],
): { readonly variables: Variables } | { readonly problem: Pick<Finding, "rule" | "message" | "hint"> } {
  const read = new Map<string, string>();
  for (const entry of given) {
    const end = entry.indexOf("=");
    const name = end < 0 ? "" : entry.slice(0, end);
    if (name === "") {
      const what = end < 0 && /^[A-Za-z_]\w{0,63}$/.test(entry) ? quoted(entry) : "a value of --env-var";
      return problem(`${what} is no KEY=value`, "--env-var LOG_LEVEL=debug, once for each variable");
    }
    if (read.has(name)) return problem(`--env-var gives ${shown(name)} twice`, "leave one of the two out");
    read.set(name, entry.slice(end + 1));
  }
  return { variables: Object.fromEntries(read) };
}

function problem(message: string, hint: string) {
  return { problem: { rule: "edit/not-a-variable", message, hint } };
}

/** The same wish, with variables set besides. */
export function withVariables(wished: Wished, variables: Variables): Wished {
  if ("impossible" in wished || Object.keys(variables).length === 0) return wished;
  return { wish: { ...wished.wish, variables } };
}
