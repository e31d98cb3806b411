import { visible } from "../../contract/text/visible.ts";
import type { DeploymentId } from "../../model/deployment.ts";
import { type ContractDrift, sayContractDrift } from "../../model/drift.ts";
import type { ProbeRecord, Status } from "../../model/status.ts";
import type { Voice } from "./context.ts";
import { code, text } from "./escape.ts";
import type { Standing } from "./standing.ts";

/** Things to look at, and texts beside them, of one variant; the branch has them all. */
const looksAtMost = 10;
const textsAtMost = 5;

/** `weather 1.0.1 does not run in production as it was reviewed since …: contract … ≠ reviewed …` */
export function sayDrifted({ touched, environment, server }: Standing, voice: Voice): string {
  const { drift = [] } = touched.status ?? {};
  const said = drift.map((one) => {
    const since = voice.moment(one.since, environment);
    return `${code(server)} ${text(one.variant)} does not run in ${text(environment)} as it was reviewed, seen since ${since}: ${text(sayContractDrift(one), 400)}.`;
  });
  return said.join(" ");
}

/** Each variant that drifted, with what stands out in it. */
export function driftItems(all: readonly Standing[], voice: Voice): readonly string[] {
  return all.flatMap(({ touched: { id, status }, environment }) =>
    (status?.drift ?? []).map((drift) => {
      const when = voice.short(drift.since, environment);
      return `✗ ${sayOf(id, drift.variant)}, since ${when}: ${text(sayContractDrift(drift))}${driftDetail(drift)}`;
    }),
  );
}

/** What to look at twice, and what models read before and after, as a list within a list's item. */
export function driftDetail({ changes }: Pick<ContractDrift, "changes">): string {
  const looks = changes.flatMap(({ summary, warnings = [] }) =>
    warnings.map((warning) => `⚠️ look: ${text(visible(`${summary}: ${warning}`), 400)}`),
  );
  const texts = changes.flatMap(({ pointer, before, after }) =>
    before === undefined && after === undefined
      ? []
      : [`${code(visible(pointer), 120)}: ${sayText(before)} → ${sayText(after)}`],
  );
  const lines = [...upTo(looksAtMost, looks), ...upTo(textsAtMost, texts)];
  return lines.map((line) => `\n  - ${line}`).join("");
}

/** Whether a look of before has found as reviewed what was found to have drifted since. */
export function isOutdated(
  { variant, contract }: ProbeRecord,
  { drift = [] }: Pick<Status, "drift">,
): boolean {
  return contract !== undefined && drift.some((one) => one.variant === variant && one.reviewed === contract);
}

export function sayOf(id: DeploymentId, variant: string): string {
  return `${code(id)} ${text(variant)}`;
}

function sayText(words: string | undefined): string {
  return words === undefined ? "nothing" : `“${text(visible(words), 400)}”`;
}

function upTo(most: number, lines: readonly string[]): readonly string[] {
  const rest = lines.length - most;
  return rest > 0 ? [...lines.slice(0, most), `… and ${rest} more`] : lines;
}
