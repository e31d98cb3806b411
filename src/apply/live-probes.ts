import { statusPath } from "../deployed/paths.ts";
import { encodeProbed, probedPath, readProbed } from "../deployed/probed.ts";
import { encodeStatus } from "../deployed/status-codec.ts";
import type { DeploymentId } from "../model/deployment.ts";
import { driftPolicy } from "../model/drift.ts";
import type { ProbeNote } from "../model/probed.ts";
import type { Status } from "../model/status.ts";
import { driftNews, driftNoted, whyDriftStays } from "../reconcile/drift.ts";
import { isLeftAlone } from "../reconcile/due.ts";
import type { DeploymentPlan } from "../reconcile/plan.ts";
import { reasonOf } from "../reconcile/settle.ts";
import { type Ahead, prepareAhead } from "./ahead.ts";
import { untilWon } from "./attempts.ts";
import { automaticRollback } from "./automatic-rollback.ts";
import { aheadChanges } from "./changes.ts";
import { dueNow } from "./live-looks.ts";
import { type Seen, seeLive } from "./live-seen.ts";
import { probedMessage } from "./messages.ts";
import { planOf } from "./planning.ts";
import { mapPool } from "./pool.ts";
import type { ApplyOptions, ApplyPorts, Look } from "./ports.ts";
import type { DeploymentReport } from "./report.ts";
import { conclude, type RunMemory } from "./wave.ts";

/** No new look is begun after that long: whoever merged something waits for this run. */
const longest = 2 * 60_000;
const lookedAtMost = 200;
/** So many notes without a look are worth a commit of their own. */
const notesAtMost = 50;

/**
 * Looks at what is live and due: whether it still promises what was reviewed, and still answers. Tells each difference
 * once, and goes back where the policy says so. Returns nothing where nothing was due. What a run has no time for is
 * the first that the next one looks at.
 */
export async function probeLive(
  ports: ApplyPorts,
  first: Look,
  options: ApplyOptions,
  memory: RunMemory,
): Promise<readonly DeploymentReport[]> {
  // Whoever asks for one thing waits for that alone.
  if (ports.cause.command !== undefined || options.only) return [];
  const due = await dueNow(ports, first, options);
  if (due.ids.size === 0 && due.notes.size <= notesAtMost) return [];
  const ids = new Set([...due.ids].slice(0, lookedAtMost));
  const until = ports.now().getTime() + longest;
  const seenBefore = new Map<string, Seen>();
  return untilWon(ports, async () => {
    const look = ids.size === 0 ? first : await ports.look(ids);
    const now = ports.now().toISOString();
    const plans = planOf(look, now).deployments.filter(({ id }) => ids.has(id));
    const seen = await mapPool(plans, (plan) => seeOnce(plan, look, now));
    return act(
      ports,
      look,
      seen.flatMap((one) => one ?? []),
      due.notes,
      memory,
    );

    async function seeOnce(plan: DeploymentPlan, on: Look, at: string): Promise<Seen | undefined> {
      const status = on.deployed.statuses.get(plan.id);
      if (!status || !isLeftAlone(status, at) || on.tampered.has(plan.id)) return undefined;
      const key = `${plan.id}@${status.revision}`;
      const known = seenBefore.get(key);
      if (known) return { ...known, plan, status };
      if (ports.signal.aborted || ports.now().getTime() > until) return undefined;
      const made = await seeLive(ports, on, plan, status);
      seenBefore.set(key, made);
      return made;
    }
  });
}

/** Everything that was seen, in one commit: notes, what is news, and the rollbacks that are about to be. */
async function act(
  ports: ApplyPorts,
  look: Look,
  seen: readonly Seen[],
  notes: ReadonlyMap<DeploymentId, ProbeNote>,
  memory: RunMemory,
): Promise<readonly DeploymentReport[] | null> {
  memory.rollbacks.clear();
  const reports: DeploymentReport[] = [];
  const prepared: Ahead[] = [];
  const told: Status[] = [];
  const changes = new Map<string, string | null>();
  for (const one of seen) {
    const back = await goBack(ports, look, one, memory);
    if (back && "ahead" in back) {
      prepared.push(back.ahead);
      continue;
    }
    const { status, plan, records } = one;
    const reason = back?.reason;
    const news = driftNews(status, one.drift);
    if (news.kind === "none") {
      reports.push(
        one.note.outcome === "bad"
          ? { id: plan.id, kind: "alert", plan, probes: records, reason: "its rollout and watch are over" }
          : { id: plan.id, kind: "observed", plan, probes: records },
      );
      continue;
    }
    const at = {
      head: look.deployed.head,
      cause: causeOf(ports),
      now: ports.now().toISOString(),
      reason: one.isCompared ? undefined : one.note.message,
    };
    const { status: after, text } = encodeStatus(driftNoted(status, news, at));
    changes.set(statusPath(plan.id), text);
    told.push(after);
    const more = reason === undefined ? {} : { reason };
    reports.push({ id: plan.id, kind: "drift", status: after, before: status, probes: records, ...more });
  }
  for (const ahead of prepared) for (const [path, text] of aheadChanges(ahead)) changes.set(path, text);
  for (const [path, text] of await noteChanges(ports, look, seen, notes, told)) changes.set(path, text);
  if (changes.size === 0) return reports;
  const message = probedMessage(ports.cause, { looked: seen.length, told, prepared });
  const published = await ports.branch.publish({ expected: look.deployed.head, changes, message });
  if (published.kind === "moved") return null;
  const recorded = [...told, ...prepared.map(({ status }) => status)];
  if (recorded.length > 0) await ports.announce(recorded);
  if (prepared.length === 0) return reports;
  const plans = seen.map(({ plan }) => plan);
  return [...reports, ...(await conclude(ports, look, plans, prepared, memory))];
}

/** A rollback, where the policy asks for one and nothing speaks against it; else why not. */
async function goBack(
  ports: ApplyPorts,
  look: Look,
  { plan, status, drift, records }: Seen,
  memory: RunMemory,
): Promise<{ readonly ahead: Ahead } | { readonly reason: string } | undefined> {
  const policy = look.deployed.environments.get(plan.environment);
  if (drift.length === 0 || driftPolicy(policy).contract !== "rollback") return undefined;
  const stays = whyDriftStays(status, await ports.points(status));
  if (stays !== undefined) return { reason: stays };
  const bad: Status = { ...status, probes: records };
  const rollback = await automaticRollback(ports, look, plan, bad, memory.rollbacks);
  if (rollback.kind === "refused") return { reason: rollback.reason };
  const of = { ...plan, gates: [] };
  return { ahead: await prepareAhead(ports, look, of, rollback.step, { reason: reasonOf(records) }) };
}

function causeOf({ cause }: Pick<ApplyPorts, "cause">): Status["cause"] {
  const { pull: _, question: __, ...own } = cause;
  return own;
}

/** What is noted of each environment, with what was seen now. Notes of servers that are gone go with them. */
async function noteChanges(
  ports: ApplyPorts,
  look: Look,
  seen: readonly Seen[],
  notes: ReadonlyMap<DeploymentId, ProbeNote>,
  told: readonly Status[],
): Promise<ReadonlyMap<string, string>> {
  const revisions = new Map(
    told.map((status) => [`${status.environment}/${status.server}`, status.revision]),
  );
  const all = new Map([
    ...notes,
    ...seen.map(({ plan, note }) => {
      const revision = revisions.get(plan.id) ?? note.revision;
      return [plan.id, { ...note, revision }] as const;
    }),
  ]);
  const environments = [...new Set([...all.keys()].map((id) => id.split("/")[0] ?? ""))];
  const known = await readProbed(ports.branch, look.deployed.head, environments);
  const texts = new Map<string, string>();
  for (const [environment, before] of known) {
    const after = new Map(before);
    for (const [id, note] of all) {
      const [of, server = ""] = id.split("/");
      if (of === environment) after.set(server, note);
    }
    texts.set(probedPath(environment), encodeProbed(after));
  }
  return texts;
}
