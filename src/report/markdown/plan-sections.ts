import type { Finding } from "../../model/finding.ts";
import type { DeploymentPlan } from "../../reconcile/plan.ts";
import { leafDifferences, settingsDifference } from "../difference.ts";
import { secretsOfFile } from "../hidden.ts";
import { nothing } from "../phrases.ts";
import { sayLeaf } from "../policies.ts";
import { hidden } from "../shown-value.ts";
import { count } from "../text.ts";
import { details, list, table } from "./blocks.ts";
import { bold, code, htmlText, text } from "./escape.ts";
import { findingBlocks, groupFindings } from "./findings.ts";
import { firstThatFit } from "./fit.ts";
import { gateItems } from "./gates.ts";
import { changesTable } from "./plan-table.ts";
import type { PlanView } from "./plan-view.ts";

/** Values before and after; what may be a secret is only said to change. */
export function variablesSection({ changes, secretsOf }: PlanView): string {
  const rows = changes.flatMap((plan) => {
    const { variables, secrets } = settingsDifference(plan.from, plan.to.live, secretsOf(plan));
    const id = code(plan.id);
    return [
      ...variables.map(({ name, from, to }) => [id, code(name), valueCell(from), valueCell(to)]),
      ...secrets.map(({ name, change }) => [id, code(name), "secret", change]),
    ];
  });
  if (rows.length === 0) return "";
  const lines = table(["deployment", "variable", "from", "to"], rows);
  return details(`Variables: ${count(rows.length, "change")}`, lines);
}

function valueCell(value: string | null): string {
  if (value === null) return nothing;
  return value === hidden ? hidden : code(value, 80);
}

/** Policies that take effect, go, or change, leaf by leaf. */
export function policySection({ plan, findings }: PlanView): string {
  if (plan.policies.length === 0) return "";
  const blocks = plan.policies.map(({ environment, from, to }) => {
    const name = bold(text(environment));
    if (from === null) return `${name} is new`;
    if (to === null) return `${name} is removed`;
    const rows = leafDifferences(from, to, secretsOfFile(to.file, findings)).map((one) => [
      code(one.name),
      code(sayLeaf(one, "from")),
      code(sayLeaf(one, "to")),
    ]);
    return `${name}\n\n${table(["setting", "from", "to"], rows)}`;
  });
  const names = plan.policies.map(({ environment }) => environment);
  const said = names.length > 3 ? count(names.length, "environment") : names.join(", ");
  return details(`Policy: ${htmlText(said)}`, blocks.join("\n\n"));
}

/** Every gate of every change; `open` alone, where the passes have no room. */
export function gatesSection({ changes, voice }: PlanView, open: boolean): string {
  const blocks = changes.flatMap((plan) => {
    const gates = open ? plan.gates.filter(({ outcome }) => outcome !== "pass") : plan.gates;
    if (gates.length === 0) return [];
    return [`${changes.length > 1 ? `${code(plan.id)}\n\n` : ""}${list(gateItems(gates, voice))}`];
  });
  if (blocks.length === 0) return "";
  return details(open ? "Gates that do not pass" : "Gates, one by one", blocks.join("\n\n"));
}

/** What was waiting or under way, told apart from what this change does. */
export function pendingSection(view: PlanView, shown: readonly DeploymentPlan[] = view.pending): string {
  const { pending } = view;
  if (pending.length === 0) return "";
  const rest = pending.length - shown.length;
  const more = rest > 0 ? `\n\n… and ${rest} more` : "";
  const whose = view.merged
    ? "It goes on by itself, or waits for a person."
    : "Not part of this change; it goes on by itself or waits for a person, whether this is merged or not.";
  return details(
    `Already waiting: ${count(pending.length, "deployment")}`,
    `${whose}\n\n${changesTable(shown, view)}${more}`,
  );
}

/** What does not stand in the visible part: warnings and waits, and failures of what was pending. */
export function findingsSection(view: PlanView, findings: readonly Finding[], room: number): string {
  const items = findingBlocks(groupFindings(findings), view.voice);
  if (items.length === 0) return "";
  const { blocks, omitted } = firstThatFit(items, room);
  const more = omitted === 0 ? [] : [`… and ${omitted} more`];
  return details(`Findings: ${items.length}`, [...blocks, ...more].join("\n\n"));
}
