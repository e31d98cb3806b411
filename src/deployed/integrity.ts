import type { DeploymentId } from "../model/deployment.ts";
import type { Finding } from "../model/finding.ts";
import type { DeployedStore, LoggedCommit } from "./branch.ts";
import { deployedFinding } from "./finding.ts";
import { isSealed } from "./message.ts";
import { deploymentOfPath, isSteering } from "./paths.ts";

type History = Pick<DeployedStore, "log" | "read">;

export interface Verdict {
  /** Commits on top of the last one that Headgate made, newest first; empty where the tip is ours. */
  readonly foreign: readonly LoggedCommit[];
  /** Null where none was found within the limit. */
  readonly lastGenuine: string | null;
  /** What they touched. */
  readonly deployments: ReadonlySet<DeploymentId>;
  /** Whether they changed what steers every run: the manifest, the stops, a policy in force. */
  readonly steering: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Looks at the newest commit only, and goes further back only while what it sees was not made by Headgate.
 * `limit` bounds that walk. Throws where a shallow clone ends it: what is not here is nobody's tampering.
 */
export async function verifyTip(branch: History, head: string, limit = 1_000): Promise<Verdict> {
  const foreign: LoggedCommit[] = [];
  for await (const commit of newestFirst(branch, head, limit)) {
    if (await isGenuine(branch, commit)) return verdictOf(foreign, commit.commit);
    foreign.push(commit);
  }
  return verdictOf(foreign, null);
}

/**
 * The newest commit is asked for by itself: git works out what the next one changed before it hands over the
 * first, and that may be the beginning of a large fleet.
 */
async function* newestFirst(branch: History, head: string, limit: number): AsyncGenerator<LoggedCommit> {
  yield* branch.log({ from: head, limit: 1, whole: true });
  for await (const commit of branch.log({ from: head, limit, whole: true }))
    if (commit.commit !== head) yield commit;
}

/** Whether Headgate made a commit: one parent at most, and the digest of what it changed in its message. */
export async function isGenuine(branch: Pick<DeployedStore, "read">, commit: LoggedCommit): Promise<boolean> {
  if (commit.parents.length > 1) return false;
  const texts = await branch.read(commit.commit, commit.paths);
  const changes = new Map(commit.paths.map((path) => [path, texts.get(path) ?? null]));
  return isSealed(commit.message, commit.parents[0] ?? null, changes);
}

function verdictOf(foreign: readonly LoggedCommit[], lastGenuine: string | null): Verdict {
  const deployments = new Set<DeploymentId>();
  const elsewhere = new Set<string>();
  for (const path of foreign.flatMap((commit) => commit.paths)) {
    const id = deploymentOfPath(path);
    if (id === undefined) elsewhere.add(path);
    else deployments.add(id);
  }
  const [newest] = foreign;
  const findings: Finding[] = [];
  if (newest) {
    const by = `${foreign.length === 1 ? "A commit" : `${foreign.length} commits`} on deployed (newest ${newest.commit.slice(0, 12)}, by ${newest.author})`;
    for (const id of [...deployments].sort()) {
      const [environment, server] = id.split("/");
      const hint = `see what it changed: git show ${newest.commit.slice(0, 12)}; then headgate recover ${server} --env ${environment} --reason …`;
      findings.push(
        deployedFinding(
          "deployed/foreign-commit",
          `${by} changed ${id} and was not made by Headgate.`,
          hint,
          { id },
        ),
      );
    }
    if (elsewhere.size > 0 || deployments.size === 0) {
      const what = elsewhere.size === 0 ? "nothing" : [...elsewhere].sort().slice(0, 5).join(", ");
      const ours = [...elsewhere].some((path) => path.endsWith(".json"));
      const hint = "see who pushed it, and let only Headgate push to deployed; then headgate recover";
      findings.push(
        deployedFinding(
          "deployed/foreign-commit",
          `${by} changed ${what} and was not made by Headgate.`,
          hint,
          {},
          ours ? "fail" : "warn",
        ),
      );
    }
  }
  const steering = [...elsewhere].some(isSteering);
  return { foreign, lastGenuine, deployments, steering, findings };
}
