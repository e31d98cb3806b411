import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { promisify } from "node:util";
import { digestsOf, renderOutputs } from "../apply/outputs.ts";
import { loadDesired } from "../convention/load.ts";
import { modeline, schemaFiles } from "../convention/modeline.ts";
import { type Adoption, createDeployed } from "../deployed/genesis.ts";
import { tryResolve } from "../git/ancestry.ts";
import { currentBranch, desiredBranch } from "../git/branches.ts";
import { GitError } from "../git/error.ts";
import type { Desired } from "../model/project.ts";
import type { Cause, Status } from "../model/status.ts";
import { desiredInputs } from "../reconcile/inputs.ts";
import { carrySoak } from "../reconcile/soak.ts";
import { formatFindings } from "../report/findings.ts";
import { findingsJson } from "../report/json.ts";
import { adapterFor } from "../targets/registry.ts";
import { type Command, type CommandResult, result, textOptions, type World } from "./command.ts";
import { commitSource } from "./commit-source.ts";
import { localCause } from "./runner.ts";
import { openWorkspace, type Workspace } from "./workspace.ts";

const run = promisify(execFile);

/** Schemas lie in the repository, so that editors need no network and no trust. */
const schemaFolder = ".headgate/schemas";

/**
 * Writes a repository to begin with (existing files stay as they are) and makes the first commit of
 * `deployed`. What the default branch says runs already is adopted: no strategy, soak or promotion.
 */
export const init: Command = async (invocation, world) => {
  const folder = resolve(
    world.cwd,
    invocation.positionals[0] ?? String(invocation.options.repository ?? "."),
  );
  await mkdir(folder, { recursive: true });
  const made = await ensureRepository(folder);
  const within = { ...invocation, options: { ...invocation.options, repository: folder } };
  await using workspace = await openWorkspace(within, world);
  const written = await writeFiles(workspace, world);
  const lines = [...(made ? ["made a git repository"] : []), ...sayWritten(written)];
  const first = await firstCommit(workspace, written);
  if (first) lines.push(`committed them as ${first.slice(0, 7)}`);
  else if (written.length > 0) lines.push("commit them when you have looked: git add --all && git commit");
  return await genesis(workspace, world, lines, written);
};

/** The schemas are many and for editors only: one line for all of them. */
function sayWritten(written: readonly string[]): readonly string[] {
  const schemas = written.filter((path) => path.startsWith(`${schemaFolder}/`)).length;
  const others = written.filter((path) => !path.startsWith(`${schemaFolder}/`));
  const all = schemas === 0 ? others : [...others, `${schemaFolder}/  (${schemas} schemas for editors)`];
  return all.map((what) => `wrote ${what}`);
}

async function ensureRepository(folder: string): Promise<boolean> {
  try {
    await run("git", ["rev-parse", "--git-dir"], { cwd: folder });
    return false;
  } catch {
    await run("git", ["init", "--quiet", "--initial-branch=main"], { cwd: folder });
    return true;
  }
}

async function writeFiles(workspace: Workspace, world: World): Promise<readonly string[]> {
  const written: string[] = [];
  const existing = await readdir(join(workspace.root, "environments")).catch(() => []);
  const files =
    existing.length > 0 ? { "headgate.yaml": project } : { "headgate.yaml": project, ...environments };
  for (const [path, text] of Object.entries(files)) {
    const toSchemas = relative(dirname(path), schemaFolder).replaceAll("\\", "/");
    const kind = path === "headgate.yaml" ? "headgate" : "environment";
    await writeNew(workspace, path, `${modeline(kind, toSchemas)}\n${text}`, written);
  }
  await writeNew(workspace, ".gitattributes", gitAttributes, written);
  const schemas = join(world.assets, "schemas");
  for (const name of Object.values(schemaFiles).sort()) {
    await writeNew(
      workspace,
      `${schemaFolder}/${name}`,
      await readFile(join(schemas, name), "utf8"),
      written,
    );
  }
  return written;
}

async function writeNew(workspace: Workspace, path: string, text: string, written: string[]): Promise<void> {
  const file = join(workspace.root, path);
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(file, text, { flag: "wx" });
    written.push(path);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
}

/** An empty repository gets its first commit; in any other one the files are a change like any, to be reviewed. */
async function firstCommit(workspace: Workspace, written: readonly string[]): Promise<string | null> {
  const { repository, directory } = workspace;
  if (written.length === 0 || (await tryResolve(repository, "HEAD")) !== null) return null;
  if (repository.remote !== null) return null;
  const branch = await currentBranch(repository);
  if (branch === null) return null;
  const identity = await repository.run(["var", "GIT_AUTHOR_IDENT"]);
  if (identity.status !== 0) {
    throw new GitError("git/failed", "git does not know who you are.", {
      hint: 'git config --global user.name "Your Name" && git config --global user.email you@example.org',
    });
  }
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

async function genesis(
  workspace: Workspace,
  world: World,
  lines: readonly string[],
  written: readonly string[],
): Promise<CommandResult> {
  const cause = await localCause(workspace, world, { command: "init" });
  const { repository, directory } = workspace;
  const branch = await desiredBranch(repository);
  const commit = branch === null ? null : await tryResolve(repository, "HEAD");
  const loaded = commit === null ? null : await loadDesired(commitSource(workspace, commit), { kind: "all" });
  const bad = loaded?.findings.filter(
    ({ outcome, rule }) => outcome === "fail" && rule !== "convention/not-found",
  );
  if (bad && bad.length > 0) {
    return result("refused", formatFindings(bad, new Map(), textOptions(world)), {
      findings: findingsJson(bad),
    });
  }
  const adopted = loaded && commit !== null ? adoptions(loaded.desired, commit, cause, world) : [];
  const created = await createDeployed(workspace.store, {
    directory,
    cause,
    environments: loaded && adopted.length > 0 ? loaded.desired.environments.values() : [],
    adopted,
  });
  const json = { written, adopted: adopted.map(({ status }) => `${status.environment}/${status.server}`) };
  if (created.kind === "created") {
    const taken = adopted.length > 0 ? `, with ${adopted.length} deployments taken over as they run` : "";
    const text = [
      ...lines,
      `began the branch ${workspace.store.name} at ${created.head.slice(0, 7)}${taken}`,
      next,
    ];
    return result("ok", text.join("\n"), { ...json, deployed: created.head });
  }
  if (created.kind === "exists") {
    const text = [
      ...lines,
      `the branch ${workspace.store.name} is there already, at ${created.head.slice(0, 7)}`,
    ];
    return result(written.length > 0 ? "ok" : "unchanged", text.join("\n"), {
      ...json,
      deployed: created.head,
    });
  }
  throw new GitError("git/failed", `The branch ${workspace.store.name} existed, and is gone.`, {
    hint: `bring it back: git push REMOTE ${created.seen}:refs/heads/${workspace.store.name}`,
  });
}

const next = `next: headgate release SERVER VERSION --npm PACKAGE --create
      then name the version in environments/development/SERVER.yaml`;

function adoptions(desired: Desired, commit: string, cause: Cause, world: World): readonly Adoption[] {
  const at = world.now().toISOString();
  const found: Adoption[] = [];
  for (const unit of desired.servers.values()) {
    for (const deployment of unit.deployments.values()) {
      const environment = desired.environments.get(deployment.environment);
      if (!environment) continue;
      const inputs = desiredInputs(desired, unit, environment, deployment);
      const outputs = renderOutputs({ adapterFor }, environment, unit.id, inputs.live, unit.releases);
      const whole = Object.values(inputs.live.traffic).includes(100) ? deployment.blue : null;
      const status: Omit<Status, "digest"> = {
        headgate: 1,
        server: unit.id,
        environment: environment.id,
        revision: 1,
        event: "adopted",
        outcome: "healthy",
        desired: { commit, digest: inputs.digest, blue: inputs.blue, green: inputs.green },
        ...inputs.live,
        rollout: null,
        watch: null,
        stable: null,
        soak: carrySoak({}, whole, new Set(), at, at),
        hold: [],
        lease: null,
        cause,
        gates: [],
        probes: [],
        problem: null,
        outputs: digestsOf(outputs),
        at,
      };
      found.push({ status, outputs });
    }
  }
  return found;
}

/** Carriage returns in the convention's files are refused: a checkout must not make them. */
const gitAttributes = "*.yaml text eol=lf\n*.json text eol=lf\n";

const project = `headgate: 1
# variables: { LOG_LEVEL: info }      # for every server that declares them
`;

const environments = {
  "environments/development/environment.yaml": `stage: development
versions: { unpackaged: true }
targets:
  - { type: mcp, scope: project, path: clients/development/.mcp.json }
`,
  "environments/staging/environment.yaml": `stage: staging
upstream: [development]
versions: { unpackaged: true }
targets:
  - { type: mcp, scope: project, path: clients/staging/.mcp.json }
`,
  "environments/production/environment.yaml": `stage: production
upstream: [staging]
soak: 24h
versions: { prerelease: false, downgrade: false }
strategy: { type: canary, steps: [5, 25, 50], interval: 15m }
rollback: { automatic: true, maxAge: 7d }
targets:
  - { type: mcp, scope: project, path: .mcp.json }
`,
} as const;
