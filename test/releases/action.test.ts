import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type ActionOptions, type ActionRun, runAction } from "../support/action.ts";
import { runInside } from "../support/action-inside.ts";
import { type ActionProject, actionProject } from "../support/action-project.ts";
import { bareCloneOf, makeRepository, sh, type TemporaryFolder, temporaryFolder } from "../support/git.ts";
import { pullRequestEvent, pushEvent, type WorkflowEvent } from "../support/github/events.ts";
import { exhaustive } from "../support/pool.ts";
import { type Registry, startRegistry } from "../support/servers/npm-registry.ts";
import { serverPackage } from "../support/servers/packages.ts";
import { type Sigstore, startSigstore } from "../support/sigstore/start.ts";
import { npmSettings } from "./world.ts";

const name = "@acme/weather-mcp";
const source = "acme/weather-mcp";
const release = "headgate/release-weather-1-0-0";
const deployment = "headgate/deploy-weather-1-0-0-to-development";

let registry: Registry;
let sigstore: Sigstore;
let shared: TemporaryFolder;
let own: string;

beforeAll(async () => {
  shared = await temporaryFolder();
  [registry, sigstore] = await Promise.all([startRegistry([serverPackage(name, "1.0.0")]), startSigstore()]);
  const manifest = { name, version: "1.0.0", bin: { "weather-mcp": "server.mjs" } };
  const seed = await makeRepository(join(shared.path, "seed"), { "package.json": JSON.stringify(manifest) });
  await sh(seed, "tag", "--annotate", "-m", "one", "v1.0.0");
  own = await bareCloneOf(seed, join(shared.path, "own.git"));
});
afterAll(async () => {
  await Promise.all([registry?.close(), sigstore?.close()]);
  await shared?.[Symbol.asyncDispose]();
});

let project: ActionProject;
let handedOver: string;
let count = 0;

beforeEach(async () => {
  project = await actionProject({
    "headgate.yaml": "headgate: 1\nsigstore: { trustedRoot: trusted_root.json }\n",
    "trusted_root.json": sigstore.roots.main,
    "environments/development/environment.yaml": "stage: development\nrequire: { signature: true }\n",
  });
  project.github.user("mona", { role: "write" });
  const text = `name: io.github.acme/weather\nrepository: ${project.github.serverUrl}/${source}\nsigner: { repository: "https://github.com/${source}" }\n`;
  await project.github.git.commit("main", { "servers/weather/server.yaml": text }, { message: "weather" });
  count += 1;
  handedOver = join(shared.path, `handed-over-${count}`);
});
afterEach(() => project?.[Symbol.asyncDispose]());

/** The push of the tag in the server's own repository, which is another one of the same GitHub. */
async function tagPushed(): Promise<WorkflowEvent> {
  const commit = await sh(own, "rev-parse", "v1.0.0^{commit}");
  const pushed = await pushEvent(project.github, { by: "mona" });
  const ref = "refs/tags/v1.0.0";
  const repository = { full_name: source, default_branch: "main" };
  return {
    ...pushed,
    payload: { ...pushed.payload, ref, after: commit, repository },
    env: {
      ...pushed.env,
      GITHUB_REPOSITORY: source,
      GITHUB_REF: ref,
      GITHUB_REF_NAME: "v1.0.0",
      GITHUB_SHA: commit,
    },
  };
}

/** Where packages come from, and what was fetched of them. */
const machine = () => ({
  ...npmSettings(registry, shared.path),
  XDG_CACHE_HOME: join(shared.path, "cache"),
});

interface Job {
  readonly inputs: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly started?: ActionOptions["started"];
}

/** One job of the server's repository, on a machine of its own; as a process where it is to be killed. */
async function job({ inputs, env = {}, started }: Job): Promise<ActionRun> {
  const there = { ...project.github, path: own, name: source };
  const options = {
    event: await tagPushed(),
    inputs,
    env: { ...machine(), ...env },
  };
  return started ? runAction(there, { ...options, started }) : runInside(there, options);
}

const collect = () => job({ inputs: { output: handedOver } });

async function propose(started?: ActionOptions["started"]): Promise<ActionRun> {
  const sha = await sh(own, "rev-parse", "v1.0.0^{commit}");
  const { github } = project;
  const permissions = { contents: "write", pull_requests: "write" } as const;
  return job({
    inputs: {
      from: handedOver,
      "target-repository": "acme/gitops",
      "target-token": github.token({ type: "app", permissions }),
      "deploy-to": "development",
    },
    env: sigstore.job({ repository: source, ref: "refs/tags/v1.0.0", sha }),
    ...(started ? { started } : {}),
  });
}

const pulls = () =>
  project.github
    .threads()
    .flatMap(({ number, pull }) => (pull ? [{ number, branch: pull.head.branch }] : []));
const numberOf = (branch: string) => pulls().find((one) => one.branch === branch)?.number ?? 0;
const branches = () => pulls().map(({ branch }) => branch);

describe("a tag of a server's own repository, by two jobs", { timeout: 120_000 }, () => {
  it("is asked for, signed, planned, merged, and runs where it runs first", async () => {
    const { github, inside } = project;
    const collected = await collect();
    expect([collected.outputs.outcome, pulls().length], collected.printed).toEqual(["released", 0]);
    const proposed = await propose();
    expect([proposed.outputs.outcome, branches()], proposed.printed).toEqual([
      "released",
      [release, deployment],
    ]);
    expect(proposed.result).toMatchObject({ signed: true, deployment: { environment: "development" } });

    const plan = await inside(await pullRequestEvent(github, numberOf(deployment)), { env: machine() });
    expect([plan.outputs.outcome, plan.exit], plan.printed).toEqual(["planned", 0]);
    expect(plan.log + plan.summary).toContain("signed by acme/weather-mcp at v1.0.0");
    await github.merge(numberOf(release));
    await github.merge(numberOf(deployment));
    const applied = await inside(await pushEvent(github), { env: machine() });
    expect([applied.outputs.outcome, applied.exit], applied.printed).toEqual(["applied", 0]);
    expect(await project.status("development/weather")).toMatchObject({ traffic: { "1.0.0": 100 } });

    const late = await propose();
    expect([late.outputs.outcome, late.exit, pulls().length], late.printed).toEqual(["unchanged", 0, 2]);
  });

  it("twice at once, and again, is one release with one signature and one deployment", async () => {
    await collect();
    const both = await Promise.all([propose(), propose()]);
    for (const one of both) expect([one.outputs.outcome, one.exit], one.printed).toEqual(["released", 0]);
    expect([...branches()].sort()).toEqual([deployment, release]);
    const path = "servers/weather/signatures/1.0.0.sigstore.json";
    const bundle = await project.github.git.read(release, path);
    expect(bundle).not.toBeNull();
    expect(await project.github.git.read(deployment, path)).toBe(bundle);
    await propose();
    expect(branches()).toHaveLength(2);
    expect(await project.github.git.read(release, path)).toBe(bundle);
  });

  const kills = [
    ["the release's pull request, before the deployment's", "POST /repos/{owner}/{repo}/pulls"],
    ["the release's branch", "POST /repos/{owner}/{repo}/git/refs"],
    ["the release's commit", "mutation createCommitOnBranch"],
  ] as const;
  it.each(kills.slice(0, exhaustive ? kills.length : 1))(
    "killed after %s is completed by the next run",
    async (_, on) => {
      await collect();
      const { github } = project;
      const killed = await propose((child) => {
        github.fault({ kind: "after", after: () => void child.kill("SIGKILL"), on });
      });
      expect(killed.exit, killed.printed).toBeNull();
      github.clearFaults();
      const next = await propose();
      expect([next.outputs.outcome, next.exit], next.printed).toEqual(["released", 0]);
      expect([...branches()].sort()).toEqual([deployment, release]);
      await github.merge(numberOf(release));
      await github.merge(numberOf(deployment));
      const applied = await project.inside(await pushEvent(github), { env: machine() });
      expect(applied.outputs.outcome, applied.printed).toBe("applied");
    },
  );
});
