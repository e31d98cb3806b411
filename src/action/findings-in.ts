import { type Finding, outcomes, severities } from "../model/finding.ts";

/** The findings of a document that `--json` prints: for commands that hand over nothing else. */
export function findingsIn({ findings }: Readonly<Record<string, unknown>>): readonly Finding[] {
  return Array.isArray(findings) ? findings.flatMap(findingOf) : [];
}

function findingOf(value: unknown): readonly Finding[] {
  if (typeof value !== "object" || value === null) return [];
  const fields = new Map<string, unknown>(Object.entries(value));
  const text = (name: string): string | undefined => {
    const found = fields.get(name);
    return typeof found === "string" ? found : undefined;
  };
  const number = (name: string): number | undefined => {
    const found = fields.get(name);
    return typeof found === "number" ? found : undefined;
  };
  const outcome = outcomes.find((known) => known === fields.get("outcome"));
  const severity = severities.find((known) => known === fields.get("severity"));
  const [rule, message] = [text("rule"), text("message")];
  if (outcome === undefined || severity === undefined || rule === undefined || message === undefined)
    return [];
  const more = {
    file: text("file"),
    line: number("line"),
    column: number("column"),
    environment: text("environment"),
    server: text("server"),
    eligible: text("eligible"),
  };
  const present = Object.fromEntries(Object.entries(more).filter(([, known]) => known !== undefined));
  return [{ rule, outcome, severity, message, hint: text("hint") ?? "", ...present }];
}
