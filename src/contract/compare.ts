import { compareText } from "../model/finding.ts";
import type { ContractChange, ContractComparison } from "./change.ts";
import { comparePrompts } from "./compare-prompts.ts";
import { compareResources } from "./compare-resources.ts";
import { compareTools } from "./compare-tools.ts";
import type { Contract } from "./contract.ts";
import { noticedTexts } from "./examine.ts";
import { textChange } from "./items.ts";
import { withNoticed } from "./noticed.ts";
import { comparePlaces, inOrder } from "./order.ts";
import { shown } from "./text/visible.ts";

/**
 * What became of a contract, for its clients: removed tools, newly required or removed arguments, narrowed input
 * and loosened output break them; additions and descriptions do not. What cannot be decided is `unknown`, never
 * silently fine. Either may be as it was taken or in canonical form: notation is no change.
 */
export function compareContracts(before: Contract, after: Contract): ContractComparison {
  const tools = compareTools(before.tools, after.tools);
  const prompts = comparePrompts(before.prompts, after.prompts);
  const resources = compareResources(before, after);
  const told = [
    ...tools.changes,
    ...prompts.changes,
    ...resources.changes,
    ...compareInstructions(before, after),
  ];
  const all = withNoticed(told, noticedTexts(before, after)).map((entry) =>
    isPlain(entry.summary) ? entry : { ...entry, summary: shown(entry.summary) },
  );
  const changes = inOrder(all);
  const renames = [...tools.renames, ...prompts.renames, ...resources.renames].sort(
    (x, y) => compareText(x.confidence, y.confidence) || comparePlaces(x.from, y.from),
  );
  return {
    verdict: changes[0]?.class ?? "none",
    changes,
    ...(renames.length === 0 ? {} : { renames }),
  };
}

/** What `shown` would leave as it is. */
function isPlain(text: string): boolean {
  return /^[!-~](?:[ -~]{0,198}[!-~])?$/.test(text) && !text.includes("  ");
}

function compareInstructions(a: Contract, b: Contract): readonly ContractChange[] {
  const [before, after] = [a.instructions || undefined, b.instructions || undefined];
  return before === after ? [] : [textChange("/instructions", "server", "instructions", before, after)];
}
