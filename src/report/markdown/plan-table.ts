import { compareText } from "../../model/finding.ts";
import type { DeploymentPlan } from "../../reconcile/plan.ts";
import { kindOfChange } from "../change.ts";
import { sayVersions } from "../phrases.ts";
import { count } from "../text.ts";
import { list, table } from "./blocks.ts";
import { changeCells } from "./change-words.ts";
import { code, text } from "./escape.ts";
import { gatesInShort } from "./gates.ts";
import { byEnvironment, type PlanView } from "./plan-view.ts";

/** A row per deployment; `named`: its server is known from elsewhere where there is but one. */
export function changesTable(
  plans: readonly DeploymentPlan[],
  { voice, lightOf }: PlanView,
  named = false,
): string {
  const several = !named || new Set(plans.map(({ server }) => server)).size > 1;
  return table(
    ["", "environment", "server", "from", "to", "how", "gates"],
    plans.map((plan) => {
      const [from, to, how] = changeCells(plan);
      const gates = gatesInShort(plan.gates, voice, plan.environment) || standing(plan);
      const server = several ? code(plan.server) : "";
      return [lightOf(plan), text(plan.environment), server, from, to, how, gates];
    }),
  );
}

/** Why nothing goes on, where no gate says it. */
function standing({ decision }: DeploymentPlan): string {
  if (decision === "leased") return "another run is working on it";
  return decision === "go" ? "none" : "";
}

/** Most environments that an overview has a row for. */
const environmentsAtMost = 40;

/** A row per environment, with counts: what many deployments look like at a glance. */
export function overviewTable(plans: readonly DeploymentPlan[], { lightOf }: PlanView, all = true): string {
  const groups = [...byEnvironment(plans)];
  const shown = all ? groups : groups.slice(0, environmentsAtMost);
  const rows = shown.map(([environment, members]) => {
    const number = (light: string) => members.filter((plan) => lightOf(plan) === light).length;
    const worst = (["🔴", "🟡", "🟢"] as const).find((light) => number(light) > 0) ?? "🟢";
    const now = members.filter(({ decision }) => decision === "go").length;
    const cannot = number("🔴");
    const waits = members.length - now - cannot;
    const cells = [members.length, now, waits, cannot].map((many) => (many === 0 ? "" : String(many)));
    return [worst, text(environment, 80), ...cells];
  });
  const lines = table(["", "environment", "changes", "right away", "waits", "cannot go"], rows);
  const left = groups.length - shown.length;
  return left === 0 ? lines : `${lines}\n\n… and ${count(left, "environment")} more`;
}

/** Everything that changes alike on one line: `1.1.4 → 1.1.5: weather, notes`. */
export function changesList(plans: readonly DeploymentPlan[], { lightOf }: PlanView): string {
  const groups = new Map<string, string[]>();
  for (const plan of plans) {
    const change = `${lightOf(plan)} ${sayShortly(plan)}`;
    const group = groups.get(change);
    if (group) group.push(plan.server);
    else groups.set(change, [plan.server]);
  }
  const items = [...groups]
    .sort(([a, left], [b, right]) => right.length - left.length || compareText(a, b))
    .map(([change, servers]) => `${change}: ${servers.map((server) => code(server)).join(", ")}`);
  return list(items);
}

function sayShortly(plan: DeploymentPlan): string {
  const from = text(sayVersions(plan.from.traffic), 60);
  const to = text(sayVersions(plan.to.live.traffic), 60);
  const kind = kindOfChange(plan);
  if (kind === "removal") return `${from} removed`;
  if (kind === "unreadable") return `${from} stays, its file cannot be read`;
  if (kind === "retreat") return `${from} rolled back`;
  return from === to ? `${to} with other settings` : `${from} → ${to}`;
}
