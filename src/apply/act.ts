import { statusPath } from "../deployed/paths.ts";
import { decodeStatus } from "../deployed/status-codec.ts";
import type { Health } from "../model/server.ts";
import type { StepResult } from "../reconcile/settle.ts";
import type { ApplyContext, TargetResult } from "../targets/adapter.ts";
import type { Ahead } from "./ahead.ts";
import { type AnalysisSubject, analyse, variantsThatMatter } from "./analysis.ts";
import { targetOutputs } from "./outputs.ts";
import type { ApplyPorts } from "./ports.ts";

/** What became of the targets, in words for people. */
export interface TargetLine {
  readonly target: string;
  readonly outcome: TargetResult["outcome"];
  readonly message: string;
}

export interface Acted {
  readonly ahead: Ahead;
  readonly result: StepResult;
  readonly lines: readonly TargetLine[];
  /** The lease was lost on the way: nothing of this may be concluded. */
  readonly lost: boolean;
  /** A target carries a higher revision than ours: the branch was rewound. What it says. */
  readonly fenced?: string;
}

/** Makes one write-ahead real: its targets, then what no longer belongs to it, then the analysis. */
export async function act(ports: ApplyPorts, ahead: Ahead, health: Health | undefined): Promise<Acted> {
  const context: ApplyContext = {
    root: ports.root,
    home: ports.home,
    env: ports.env,
    environment: ahead.status.environment,
    server: ahead.status.server,
    revision: ahead.status.revision,
    stillHolding: () => stillHolding(ports, ahead),
  };
  const lines: TargetLine[] = [];
  const kept = targetOutputs(ahead.outputs);
  for (const [path, text] of kept) {
    const adapter = ports.adapterOf(path);
    if (!adapter) continue;
    ports.progress(`applying ${ahead.id} to ${path}`);
    const result = await guarded(() => adapter.apply({ path, text }, context));
    lines.push({ target: path, ...result });
  }
  // The old place is left only once the new one is taken: nobody is to be without a server in between.
  const isMade = lines.every(({ outcome }) => outcome === "applied" || outcome === "unchanged");
  for (const [path, text] of isMade ? targetOutputs(ahead.obsolete) : []) {
    const adapter = ports.adapterOf(path);
    if (!adapter) continue;
    const result = await guarded(() => adapter.remove({ path, text }, context));
    lines.push({ target: path, ...result });
  }
  const lost = lines.some((line) => line.outcome === "lost-lease");
  const fenced = lines.find((line) => line.outcome === "fenced");
  const failed = lines.filter((line) => line.outcome === "failed" || line.outcome === "fenced");
  const subject: AnalysisSubject = {
    id: ahead.id,
    live: ahead.step.live,
    variants: failed.length > 0 || lost ? [] : variantsThatMatter(ahead.step),
    releases: ahead.releases,
    health,
  };
  const probes = await analyse(ports, subject);
  const targets = failed.map((line) => `${line.target}: ${line.message}`);
  const result: StepResult = { targets, probes, now: ports.now().toISOString() };
  return { ahead, result, lines, lost, ...(fenced ? { fenced: fenced.message } : {}) };
}

/** Reads the head again: ours only while the branch still shows our revision under our run. */
async function stillHolding(ports: ApplyPorts, ahead: Ahead): Promise<boolean> {
  const head = await ports.branch.head();
  if (head === null) return false;
  const path = statusPath(ahead.id);
  const text = (await ports.branch.read(head, [path])).get(path);
  const decoded = text === undefined ? undefined : decodeStatus(path, text);
  return (
    decoded?.kind === "status" &&
    decoded.status.revision === ahead.status.revision &&
    decoded.status.lease?.run === ahead.status.lease?.run
  );
}

async function guarded(work: () => Promise<TargetResult>): Promise<TargetResult> {
  try {
    return await work();
  } catch (error) {
    return { outcome: "failed", message: error instanceof Error ? error.message : String(error) };
  }
}
