import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { workingTree } from "../convention/working-tree.ts";
import { type Adoption, createDeployed } from "../deployed/genesis.ts";
import { tryResolve } from "../git/ancestry.ts";
import { branchHead, currentBranch, desiredBranch } from "../git/branches.ts";
import { failure, GitError } from "../git/error.ts";
import { git, runGit } from "../git/process.ts";
import { formatFindings } from "../report/findings.ts";
import { findingsJson } from "../report/json.ts";
import { outputPrefix } from "../targets/mcp/rendered.ts";
import { type Command, type CommandResult, result, textOptions, type World } from "./command.ts";
import { type Beginning, beginning } from "./init/adoption.ts";
import { sayWritten, writeStart } from "./init/files.ts";
import { nextStep } from "./init/next.ts";
import { sourceTexts } from "./source-texts.ts";
import { openWorkspace, type Workspace } from "./workspace.ts";

/**
 * Writes a repository to begin with (existing files stay as they are) and makes the first commit of
 * `deployed`. What the default branch says runs already is checked and adopted: no strategy, soak or promotion.
 */
export const init: Command = async (invocation, world) => {
  const folder = resolve(
    world.cwd,
    invocation.positionals[0] ?? String(invocation.options.repository ?? "."),
  );
  await mkdir(folder, { recursive: true });
  const made = await ensureRepository(folder);
  const within = { ...invocation, options: { ...invocation.options, repository: folder } };
  await using workspace = await openWorkspace(within, world, { tree: true });
  const branch = await branchOfFirstCommit(workspace);
  const written = await writeStart(workspace, world);
  const lines = [...(made ? ["made a git repository"] : []), ...sayWritten(written)];
  const first = branch === null ? null : await firstCommit(workspace, written);
  if (first) lines.push(`committed them as ${first.slice(0, 7)}`);
  else if (written.length > 0)
    lines.push(`commit them when you have looked: git add ${tops(written)} && git commit`);
  return await genesis(workspace, world, { lines, written });
};

/** The least words that name all of it, and nothing else that lies there, such as clients' files with secrets. */
function tops(paths: readonly string[]): string {
  return [...new Set(paths.map((path) => path.split("/")[0] ?? path))].join(" ");
}

async function ensureRepository(folder: string): Promise<boolean> {
  const found = await runGit(folder, ["rev-parse", "--git-dir"]);
  if (found.status === 0) return false;
  // Only where there is none: one that git will not open, such as another user's, stays as it is.
  const why = failure("rev-parse", found.status, found.stderr);
  if (why.code !== "git/not-a-repository") throw why;
  await git(folder, ["init", "--quiet", "--initial-branch=main"]);
  return true;
}

/**
 * An empty repository gets its first commit; in any other one the files are a change like any, to be reviewed.
 * Null: it is not empty. Throws, before anything is written, where git could not commit.
 */
async function branchOfFirstCommit({ repository }: Workspace): Promise<string | null> {
  if ((await tryResolve(repository, "HEAD")) !== null) return null;
  const branch = await currentBranch(repository);
  if (branch === null || (await hasHistory(repository))) return null;
  for (const who of ["GIT_AUTHOR_IDENT", "GIT_COMMITTER_IDENT"]) {
    const identity = await repository.run(["var", who]);
    if (identity.status === 0) continue;
    throw new GitError("git/failed", "git does not know who you are.", {
      hint: 'git config --global user.name "Your Name" && git config --global user.email you@example.org',
    });
  }
  return branch;
}

/** Whether the remote holds what this clone only has to fetch: a first commit of its own would stand beside it. */
async function hasHistory(repository: Workspace["repository"]): Promise<boolean> {
  const branch = repository.remote === null ? null : await desiredBranch(repository);
  return branch !== null && (await branchHead(repository, branch)) !== null;
}

async function firstCommit(
  { repository, directory }: Workspace,
  written: readonly string[],
): Promise<string | null> {
  if (written.length === 0) return null;
  const paths = written.map((path) => join(directory, path));
  await repository.git(["add", "--", ...paths]);
  await repository.git([
    "commit",
    "--quiet",
    "--no-verify",
    "--message",
    "Begin with Headgate",
    "--",
    ...paths,
  ]);
  return tryResolve(repository, "HEAD");
}

/** What was done before the branch was looked at. */
interface Prepared {
  readonly lines: readonly string[];
  readonly written: readonly string[];
}

async function genesis(workspace: Workspace, world: World, prepared: Prepared): Promise<CommandResult> {
  const { store, directory } = workspace;
  const present = await store.head();
  if (present !== null) return thereAlready(workspace, prepared, present);
  const cause = await workspace.host.cause(workspace.repository, { command: "init" });
  const start = await beginning(workspace, cause, world.now().toISOString());
  if (start.kind === "later") return later(workspace, prepared, start.why);
  const told = await tell(start, world);
  if (start.kind === "refused") {
    const text = [
      ...prepared.lines,
      told,
      `the branch ${store.name} was not begun: correct this on the default branch, then run headgate init again`,
    ];
    return result("refused", text.join("\n"), {
      ...documentOf(prepared, [], null),
      findings: findingsJson(start.findings),
    });
  }
  const { adopted, environments, findings } = start;
  const created = await createDeployed(store, { directory, cause, environments, adopted });
  if (created.kind === "exists") return thereAlready(workspace, prepared, created.head);
  if (created.kind === "deleted") {
    throw new GitError("git/failed", `The branch ${store.name} existed, and is gone.`, {
      hint: `bring it back: git push ${workspace.repository.remote ?? "."} ${created.seen}:refs/heads/${store.name}`,
    });
  }
  const taken = adopted.length > 0 ? `, with ${counted(adopted)} taken over as they run` : "";
  const text = [
    ...prepared.lines,
    ...(told === "" ? [] : [told]),
    `began the branch ${store.name} at ${created.head.slice(0, 7)}${taken}`,
    adopted.some(hasClients) ? bringThem : await nextStep(workingTree(workspace.root)),
  ];
  return result("ok", text.join("\n"), {
    ...documentOf(prepared, adopted, created.head),
    findings: findingsJson(findings),
  });
}

/** Adoption writes nothing on any machine: entries that say the same are marked by the first who brings them there. */
const bringThem =
  "next: headgate sync, which takes over the clients' entries on this machine; then headgate apply for every change";

function hasClients({ outputs }: Adoption): boolean {
  return [...outputs.keys()].some((name) => name.startsWith(outputPrefix));
}

function counted({ length }: readonly Adoption[]): string {
  return length === 1 ? "1 deployment" : `${length} deployments`;
}

async function tell(start: Exclude<Beginning, { kind: "later" }>, world: World): Promise<string> {
  const { findings, source } = start;
  if (findings.length === 0 || source === null) return "";
  return formatFindings(findings, await sourceTexts(findings, source), textOptions(world));
}

function later({ store }: Workspace, prepared: Prepared, why: string): CommandResult {
  const text = [
    ...prepared.lines,
    `the branch ${store.name} is not begun yet: ${why}`,
    "then run headgate init again",
  ];
  return result("ok", text.join("\n"), { ...documentOf(prepared, [], null), findings: [] });
}

function thereAlready({ store }: Workspace, prepared: Prepared, head: string): CommandResult {
  const text = [...prepared.lines, `the branch ${store.name} is there already, at ${head.slice(0, 7)}`];
  return result(prepared.written.length > 0 ? "ok" : "unchanged", text.join("\n"), {
    ...documentOf(prepared, [], head),
    findings: [],
  });
}

function documentOf({ written }: Prepared, adopted: readonly Adoption[], deployed: string | null) {
  return {
    written,
    adopted: adopted.map(({ status }) => `${status.environment}/${status.server}`),
    deployed,
  };
}
