import { advisoryAddress, compareAdvisories } from "../../model/advisory.ts";
import type { Finding } from "../../model/finding.ts";
import { nothing } from "../phrases.ts";
import { details, table } from "./blocks.ts";
import { code, link, text } from "./escape.ts";
import { outcomeSigns } from "./gates.ts";

/** More than are shown are counted. */
const most = 50;

/** Known vulnerabilities, each once, worst first: where it is, since when it is fixed, and what is made of it. */
export function advisoryTable(findings: readonly Finding[]): string {
  const rows = rowsOf(findings);
  const cells = rows
    .slice(0, most)
    .map(({ advisory, outcome, setAside }) => [
      `${outcomeSigns[outcome]} ${link(code(advisory.id), advisoryAddress(advisory.id))}`,
      advisory.severity ?? "not known",
      code(`${advisory.package} ${advisory.version}`),
      advisory.fixed === null ? nothing : code(advisory.fixed),
      setAside === undefined ? "" : `${text(setAside.until ?? "")}: ${text(setAside.reason, 200)}`,
      text(advisory.summary, 160),
    ]);
  const headings = ["advisory", "severity", "package", "fixed in", "accepted until", "what"];
  const rest = rows.length - most;
  return `${table(headings, cells)}${rest > 0 ? `\n\n… and ${rest} more` : ""}`;
}

export function advisorySection(findings: readonly Finding[]): string {
  const count = rowsOf(findings).length;
  return count === 0 ? "" : details(`Advisories: ${count}`, advisoryTable(findings));
}

type Told = Finding & Required<Pick<Finding, "advisory">>;

function rowsOf(findings: readonly Finding[]): readonly Told[] {
  const found = new Map<string, Told>();
  for (const finding of findings) {
    const { advisory } = finding;
    if (!advisory) continue;
    const key = `${advisory.id} ${advisory.package} ${advisory.version}`;
    const known = found.get(key);
    // What is refused somewhere is told as that, wherever else it is let through.
    if (!known || (known.outcome !== "fail" && finding.outcome === "fail"))
      found.set(key, { ...finding, advisory });
  }
  return [...found.values()].sort((a, b) => compareAdvisories(a.advisory, b.advisory));
}
