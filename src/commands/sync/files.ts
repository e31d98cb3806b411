import type { DeployedStore } from "../../deployed/branch.ts";
import { readOutputs } from "../../deployed/outputs.ts";
import { deploymentOfPath, outputPath, statusPath } from "../../deployed/paths.ts";
import { decodeStatus } from "../../deployed/status-codec.ts";
import type { Repository } from "../../git/repository.ts";
import { type DeploymentId, deploymentId } from "../../model/deployment.ts";
import type { Finding } from "../../model/finding.ts";
import type { Status } from "../../model/status.ts";
import type { DeployedState } from "../../reconcile/deployed-state.ts";
import type { Rendered } from "../../targets/adapter.ts";
import { outputPrefix } from "../../targets/mcp/rendered.ts";

/** One client file's entry, as the branch has it for a deployment. */
export interface ClientFile {
  readonly environment: string;
  readonly server: string;
  /** Of the deployment: a file that carries a higher one is left alone. */
  readonly revision: number;
  /** Whether its entry is to be there, or to be gone. */
  readonly wish: "present" | "gone";
  readonly rendered: Rendered;
  /** What the newest settled revision before this one had there; undefined where that is not known. */
  readonly former?: () => Promise<string | undefined>;
}

export interface ClientFiles {
  readonly files: readonly ClientFile[];
  /** Deployments whose record is not what Headgate wrote: nothing of them is brought anywhere. */
  readonly distrusted: readonly Finding[];
  /** A run is making these real at this moment; what will come of it is not known. */
  readonly applying: readonly Status[];
}

interface Gathering {
  readonly repository: Repository;
  readonly store: DeployedStore;
  readonly state: DeployedState;
  readonly tampered: ReadonlyMap<DeploymentId, readonly Finding[]>;
  readonly isWanted: (environment: string) => boolean;
}

/** What `deployed` has for clients: the entries that are to be there, and those that once were. */
export async function clientFiles(gathering: Gathering): Promise<ClientFiles> {
  const { store, state, tampered, isWanted } = gathering;
  const files: ClientFile[] = [];
  const distrusted: Finding[] = [];
  const applying: Status[] = [];
  const skipped = new Set<DeploymentId>();
  for (const status of state.statuses.values()) {
    if (!isWanted(status.environment)) continue;
    const id = deploymentId(status);
    const why = tampered.get(id);
    const names = Object.entries(status.outputs).filter(([name]) => name.startsWith(outputPrefix));
    if (why) distrusted.push(...why);
    else if (status.outcome === "applying") applying.push(status);
    else {
      const read = await readOutputs(store, state.head, id, { outputs: Object.fromEntries(names) });
      distrusted.push(...read.findings);
      if (read.findings.length === 0) {
        for (const [path, text] of read.outputs)
          files.push({ ...fileOf(status, "present", { path, text }), former: formerIn(store, status, path) });
        continue;
      }
    }
    skipped.add(id);
  }
  const gone = await goneFiles(gathering, skipped);
  const live = new Set(files.map(({ environment, server }) => `${environment}/${server}`));
  const isLive = ({ environment, server }: ClientFile) => live.has(`${environment}/${server}`);
  // Another deployment may want the name of one that is gone; one that moved is left where it was only afterwards.
  const ordered = [...gone.filter((file) => !isLive(file)), ...files, ...gone.filter(isLive)];
  return { files: ordered, distrusted, applying };
}

/** `init` adopts entries without writing them: a machine that was away then still has those of their people. */
function formerIn(store: DeployedStore, status: Status, name: string): () => Promise<string | undefined> {
  return async () => {
    if (status.stable === null) return undefined;
    const path = outputPath(deploymentId(status), name);
    return (await store.read(status.stable.commit, [path])).get(path);
  };
}

function fileOf(
  { environment, server, revision }: Pick<Status, "environment" | "server" | "revision">,
  wish: ClientFile["wish"],
  rendered: Rendered,
): ClientFile {
  return { environment, server, revision, wish, rendered };
}

/**
 * What was rendered for clients once and is no more, from the branch's own history: a machine that was away for
 * a month knows of no removal. What is taken away by it is marked as that deployment's, whatever the text says.
 */
async function goneFiles(
  { repository, store, state, isWanted }: Gathering,
  skipped: ReadonlySet<DeploymentId>,
): Promise<readonly ClientFile[]> {
  const found: ClientFile[] = [];
  const seen = new Set<string>();
  for (const { commit, paths } of await deletions(repository, state.head)) {
    const fresh = paths.filter((path) => !seen.has(path));
    for (const path of fresh) seen.add(path);
    const wanted = fresh.filter((path) => {
      const id = deploymentOfPath(path) ?? "";
      const [environment = "", , name = ""] = path.split("/");
      const outputs = state.statuses.get(id)?.outputs ?? {};
      return isWanted(environment) && !skipped.has(id) && !Object.hasOwn(outputs, name);
    });
    if (wanted.length === 0) continue;
    const texts = await store.read(`${commit}^`, [...wanted, ...wanted.map(statusBeside)]);
    for (const path of wanted) {
      const [environment = "", server = "", name = ""] = path.split("/");
      const text = texts.get(path);
      if (text === undefined || path !== outputPath(`${environment}/${server}`, name)) continue;
      const now = state.statuses.get(`${environment}/${server}`);
      const revision = now?.revision ?? lastRevision(statusBeside(path), texts);
      found.push(fileOf({ environment, server, revision }, "gone", { path: name, text }));
    }
  }
  return found;
}

function statusBeside(path: string): string {
  return statusPath(path.split("/").slice(0, 2).join("/"));
}

/** Of a deployment whose whole folder is gone: the last one that any file can carry. */
function lastRevision(path: string, texts: ReadonlyMap<string, string>): number {
  const decoded = decodeStatus(path, texts.get(path) ?? "");
  return decoded.kind === "status" ? decoded.status.revision : Number.MAX_SAFE_INTEGER;
}

interface Deletion {
  readonly commit: string;
  readonly paths: readonly string[];
}

/** Commits that took client files away, newest first. */
async function deletions(repository: Repository, head: string): Promise<readonly Deletion[]> {
  const log = await repository.git(
    [
      ...["log", "-z", "--first-parent", "--diff-filter=D", "--no-renames", "--name-only", "--format=%x01%H"],
      ...["--end-of-options", head, "--", `:(glob)*/*/${outputPrefix}*.json`],
    ],
    { env: { GIT_LITERAL_PATHSPECS: "0" } },
  );
  return log
    .toString("utf8")
    .split("\x01")
    .flatMap((entry) => {
      const [commit = "", ...paths] = entry.split("\0").map((part) => part.trim());
      const named = paths.filter((path) => path !== "");
      return commit === "" || named.length === 0 ? [] : [{ commit, paths: named }];
    });
}
