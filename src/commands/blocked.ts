import type { Finding } from "../model/finding.ts";
import { formatFindings } from "../report/findings.ts";
import { findingsJson } from "../report/json.ts";
import { type CommandResult, result, textOptions, type World } from "./command.ts";

/** Nothing could be looked at or done, because of the state of the branch `deployed`. */
export function blockedResult(findings: readonly Finding[], world: World): CommandResult {
  const told = result("refused", formatFindings(findings, new Map(), textOptions(world)), {
    findings: findingsJson(findings),
  });
  return { ...told, report: { findings } };
}
