import { statusPath } from "../deployed/paths.ts";
import { decodeStatus } from "../deployed/status-codec.ts";
import { variantsThatMatter } from "../reconcile/matters.ts";
import { isTolerated, type StepResult } from "../reconcile/settle.ts";
import type { ApplyContext, TargetResult } from "../targets/adapter.ts";
import type { Ahead } from "./ahead.ts";
import { type AnalysisSetting, type AnalysisSubject, analyse } from "./analysis.ts";
import { storedOutputs, targetOutputs } from "./outputs.ts";
import { mapPool } from "./pool.ts";
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

/** What was done to the targets, before anything is looked at. */
export interface Written extends Omit<Acted, "result"> {
  /** Those that could not be written, in words. */
  readonly targets: readonly string[];
}

/**
 * Makes one write-ahead real: its targets, then what no longer belongs to it. `head` is asked before each write and
 * must say how the branch stands no earlier than then.
 */
export async function write(
  ports: ApplyPorts,
  ahead: Ahead,
  head: ApplyPorts["branch"]["head"],
): Promise<Written> {
  const context: ApplyContext = {
    root: ports.root,
    home: ports.home,
    env: ports.env,
    environment: ahead.status.environment,
    server: ahead.status.server,
    revision: ahead.status.revision,
    event: ahead.status.event,
    stillHolding: () => stillHolding(ports, ahead, head),
    former: async (path) => {
      const { stable } = ahead.status;
      return stable ? (await storedOutputs(ports, stable.commit, ahead.id)).get(path) : undefined;
    },
  };
  const applied = await mapPool(
    [...targetOutputs(ahead.outputs)],
    async ([path, text]): Promise<readonly TargetLine[]> => {
      const adapter = ports.adapterOf(path);
      if (!adapter) return [];
      ports.progress(`applying ${ahead.id} to ${path}`);
      return [{ target: path, ...(await guarded(() => adapter.apply({ path, text }, context))) }];
    },
    ahead.parallel,
  );
  const lines = applied.flat();
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
  const targets = failed.map((line) => `${line.target}: ${line.message}`);
  return { ahead, lines, targets, lost, ...(fenced ? { fenced: fenced.message } : {}) };
}

/** The analysis of what was written: none where that is not enough of it to go on. */
export async function look(
  ports: ApplyPorts,
  { targets, ...written }: Written,
  setting: AnalysisSetting,
): Promise<Acted> {
  const { ahead, lost } = written;
  const isFenced = { fenced: written.fenced !== undefined };
  const isEnough = !lost && isTolerated(ahead.step.rollout, { targets, ...isFenced });
  const subject: AnalysisSubject = {
    id: ahead.id,
    live: ahead.step.live,
    variants: isEnough ? variantsThatMatter(ahead.step, ahead.before) : [],
    releases: ahead.releases,
    drift: ahead.status.drift,
    stable: ahead.step.rollout ? ahead.step.rollout.from : ahead.status.desired.blue,
    ...setting,
  };
  const probes = await analyse(ports, subject);
  return { ...written, result: { targets, probes, ...isFenced, now: ports.now().toISOString() } };
}

/** Reads the head again: ours only while the branch still shows our revision under our run. */
async function stillHolding(
  ports: ApplyPorts,
  ahead: Ahead,
  headNow: ApplyPorts["branch"]["head"],
): Promise<boolean> {
  const head = await headNow();
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
