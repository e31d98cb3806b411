import { details } from "./blocks.ts";
import { decodeHeader } from "./header.ts";

/** Around a plan that is kept below what became of it: lines of their own, which nobody's text has. */
const begin = "\n\n<!-- headgate:reviewed -->\n\n";
const end = "\n\n<!-- headgate:reviewed-end -->\n\n";

/**
 * The plan in a comment's text: all of a plan's comment, or what an outcome's has kept of it; null where there is
 * none. It is what the comment says, whoever edited it last: to be shown again in the same place, and for no more.
 */
export function reviewedIn(body: string): string | null {
  const text = body.replaceAll("\r\n", "\n");
  const header = decodeHeader(text);
  if (header === null) return null;
  const [line = ""] = text.split("\n", 1);
  const rest = text.slice(line.length + 1);
  if (header.kind === "plan") return rest.trim() === "" ? null : rest.trim();
  const from = rest.indexOf(begin);
  const to = rest.lastIndexOf(end);
  const kept = from < 0 || to < from ? "" : rest.slice(from + begin.length, to).trim();
  return kept === "" ? null : kept;
}

/** The plan as it was reviewed, folded. */
export function keptPlan(reviewed: string): string {
  return details("The plan as it was reviewed", `${begin}${reviewed}${end}`.trim());
}
