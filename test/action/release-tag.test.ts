import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ActionOptions, ActionRun } from "../support/action.ts";
import { runInside } from "../support/action-inside.ts";
import { type ActionProject, actionProject } from "../support/action-project.ts";
import {
  bareCloneOf,
  type Files,
  makeRepository,
  sh,
  type TemporaryFolder,
  temporaryFolder,
} from "../support/git.ts";
import { pushEvent, type WorkflowEvent, workflowDispatchEvent } from "../support/github/events.ts";
import { type Registry, startRegistry } from "../support/servers/npm-registry.ts";
import { serverPackage } from "../support/servers/packages.ts";
import { startSigstore } from "../support/sigstore/start.ts";

const name = "@acme/weather-mcp";
const file = (version: string) => `servers/weather/versions/${version}.json`;
const kept = "headgate/release-weather-1-0-0";
const manifest = (version: string) =>
  `${JSON.stringify({ name, version, bin: { "weather-mcp": "server.mjs" } })}\n`;

let registry: Registry;
let shared: TemporaryFolder;
let temporary: TemporaryFolder;
let project: ActionProject;

beforeAll(async () => {
  const packages = ["1.0.0", "1.1.0", "2.0.0"].map((version) => serverPackage(name, version));
  registry = await startRegistry(packages);
  shared = await temporaryFolder();
});
afterAll(async () => {
  await registry?.close();
  await shared?.[Symbol.asyncDispose]();
});
beforeEach(async () => {
  temporary = await temporaryFolder();
});
afterEach(async () => {
  await project?.[Symbol.asyncDispose]();
  await temporary[Symbol.asyncDispose]();
});

/** A repository that holds headgate.yaml and, in a folder, the server's own source. */
const monorepo = (more = ""): Files => ({
  "headgate.yaml": "headgate: 1\n",
  "servers/weather/server.yaml": `name: io.github.acme/weather\nsubfolder: packages/weather\n${more}`,
  "environments/development/environment.yaml": "stage: development\n",
  "packages/weather/package.json": manifest("1.0.0"),
});

async function begin(files: Files = monorepo()): Promise<void> {
  project = await actionProject(files);
  project.github.user("mona", { role: "write" });
}

async function signing() {
  const sigstore = await startSigstore();
  return { ...sigstore, [Symbol.asyncDispose]: () => sigstore.close() };
}

/** What npm installs is kept for the tests after: how it does so is not what they are about. */
const environment = () => ({
  XDG_CACHE_HOME: join(shared.path, "cache"),
  ...Object.fromEntries(
    Object.entries(registry.env(shared.path)).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && /^npm_/.test(entry[0]),
    ),
  ),
});

async function tagged(tag: string, by = "octocat"): Promise<WorkflowEvent> {
  const { github } = project;
  await sh(github.path, "tag", tag, "main");
  return pushEvent(github, { tag, by, before: null });
}

const release = (
  event: WorkflowEvent,
  inputs: Readonly<Record<string, string>> = {},
  more: Partial<ActionOptions> = {},
): Promise<ActionRun> => project.inside(event, { ...more, inputs, env: { ...environment(), ...more.env } });

const pulls = () => project.github.threads().filter(({ pull }) => pull !== null);
const rulesOf = ({ result }: ActionRun) =>
  (result.findings as readonly { readonly rule: string; readonly outcome: string }[])
    .filter(({ outcome }) => outcome === "fail")
    .map(({ rule }) => rule);

describe("a pushed tag", { timeout: 60_000 }, () => {
  it("becomes a pull request that says what is released, from where, and by whom", async () => {
    await begin();
    const event = await tagged("weather-v1.0.0", "mona");
    project.github.state.releaseNotes.set(
      "weather-v1.0.0",
      "## Added\n\n* alerts for @everyone <!-- x -->\n",
    );
    const ran = await release(event);
    expect([ran.outputs.outcome, ran.exit], ran.printed).toEqual(["released", 0]);
    const [pull, ...others] = pulls();
    expect(others).toEqual([]);
    expect(pull).toMatchObject({ title: "Release weather 1.0.0", pull: { head: { branch: kept } } });
    expect(ran.outputs["pull-request"]).toBe(String(pull?.number));
    const document = JSON.parse((await project.github.git.read(kept, file("1.0.0"))) ?? "null");
    expect(document.release).toMatchObject({
      by: "mona",
      run: expect.stringContaining(`/actions/runs/${event.env.GITHUB_RUN_ID}`),
      source: {
        repository: `${project.github.serverUrl}/acme/gitops`,
        tag: "weather-v1.0.0",
        commit: event.env.GITHUB_SHA,
        subfolder: "packages/weather",
      },
      integrity: { [`npm:${name}@1.0.0`]: expect.stringMatching(/^sha512-/) },
      changelog: [expect.stringContaining("alerts")],
      contract: { tools: 1 },
    });
    const body = pull?.body ?? "";
    expect(body).toContain("**`weather 1.0.0`** may be deployed once this is merged");
    expect(body).toContain("not signed");
    expect(body).toContain("`weather-v1.0.0`");
    expect(body).not.toMatch(/(?<!`)@everyone/);
    expect(body).not.toContain("<!-- x -->");
  });

  it("twice is one pull request, and nothing once it is merged", async () => {
    await begin();
    const event = await tagged("weather@1.0.0");
    await release(event);
    const again = await release(event);
    expect([again.outputs.outcome, again.exit, pulls().length], again.printed).toEqual(["released", 0, 1]);
    expect(again.outputs["pull-request"]).toBe(String(pulls()[0]?.number));
    await project.github.merge(pulls()[0]?.number ?? 0);
    const merged = await release(event);
    expect([merged.outputs.outcome, merged.exit, pulls().length], merged.printed).toEqual([
      "unchanged",
      0,
      1,
    ]);
    expect(await project.github.git.read("main", file("1.0.0"))).toContain(name);
  });

  it("says what became of the contract, what to do about it, and whether the number says so", async () => {
    const contract = (...tools: readonly string[]) =>
      JSON.stringify({ tools: tools.map((tool) => ({ name: tool, inputSchema: { type: "object" } })) });
    await begin({ ...monorepo(), "contract.json": contract("get_forecast", "get_alerts") });
    await release(await tagged("weather-v1.0.0"), { contract: "contract.json" });
    await project.github.merge(pulls()[0]?.number ?? 0);
    for (const version of ["1.1.0", "2.0.0"]) {
      const files = {
        "packages/weather/package.json": manifest(version),
        "contract.json": contract("get_forecast"),
      };
      await project.github.git.commit("main", files, { message: version });
      const ran = await release(await tagged(`weather-v${version}`), { contract: "contract.json" });
      expect(rulesOf(ran), ran.printed).toEqual(version === "2.0.0" ? [] : ["contract/semver"]);
    }
    const [, pull, ...others] = pulls();
    expect(others).toEqual([]);
    expect(pull?.title).toBe("Release weather 2.0.0");
    expect(pull?.body).toMatch(/compared with 1\.0\.0: breaking/);
    expect(pull?.body).toContain("Migration guide, a draft");
    expect(pull?.body).toContain("get_alerts");
  });

  it("is signed where the run has an identity, once", async () => {
    await begin();
    await using sigstore = await signing();
    const trusting = {
      "headgate.yaml": "headgate: 1\nsigstore: { trustedRoot: trusted_root.json }\n",
      "trusted_root.json": sigstore.roots.main,
      "servers/weather/server.yaml":
        "name: io.github.acme/weather\nsubfolder: packages/weather\nsigner: { repository: acme/gitops }\n",
    };
    await project.github.git.commit("main", trusting, { message: "trust" });
    const event = await tagged("weather-v1.0.0");
    const job = sigstore.job({ repository: "acme/gitops", ref: "refs/tags/weather-v1.0.0" });
    const ran = await release(event, {}, { env: job });
    expect([ran.outputs.outcome, ran.result.signed], ran.printed).toEqual(["released", true]);
    const path = "servers/weather/signatures/1.0.0.sigstore.json";
    const bundle = await project.github.git.read(kept, path);
    expect(JSON.parse(bundle ?? "null")).toMatchObject({ dsseEnvelope: expect.anything() });
    const again = await release(event, {}, { env: job });
    expect([again.result.signed, pulls().length], again.printed).toEqual([true, 1]);
    expect(await project.github.git.read(kept, path)).toBe(bundle);
    expect(pulls()[0]?.body).toContain("signed with the identity of this run");
  });

  it("without an identity, and later with one, is one pull request that gets the signature", async () => {
    await begin();
    await using sigstore = await signing();
    const trusting = {
      "headgate.yaml": "headgate: 1\nsigstore: { trustedRoot: trusted_root.json }\n",
      "trusted_root.json": sigstore.roots.main,
      "servers/weather/server.yaml":
        "name: io.github.acme/weather\nsubfolder: packages/weather\nsigner: { repository: acme/gitops }\n",
    };
    await project.github.git.commit("main", trusting, { message: "trust" });
    const event = await tagged("weather-v1.0.0");
    await release(event);
    expect(pulls()[0]?.body).toContain("not signed");
    const job = (ref: string) => sigstore.job({ repository: "acme/gitops", ref });
    const elsewhere = await release(event, {}, { env: job("refs/heads/main") });
    expect([elsewhere.result.signed, elsewhere.result.findings], elsewhere.printed).toEqual([
      false,
      expect.arrayContaining([
        expect.objectContaining({ rule: "signature/wrong-identity", outcome: "warn" }),
      ]),
    ]);
    const path = "servers/weather/signatures/1.0.0.sigstore.json";
    expect(await project.github.git.read(kept, path)).toBeNull();
    const ran = await release(event, {}, { env: job("refs/tags/weather-v1.0.0") });
    expect([ran.result.signed, pulls().length], ran.printed).toEqual([true, 1]);
    expect(await project.github.git.read(kept, path)).toContain("dsseEnvelope");
    expect(pulls()[0]?.body).toContain("signed with the identity of this run");
    const again = await release(event, {}, { env: job("refs/tags/weather-v1.0.0") });
    expect([again.result.signed, (await project.github.git.log(kept)).length], again.printed).toEqual([
      true,
      4,
    ]);
  });

  it("by two runs at once is one pull request", async () => {
    await begin();
    const event = await tagged("weather/v1.0.0");
    const other = await pushEvent(project.github, { tag: "weather/v1.0.0", before: null });
    const runs = await Promise.all([release(event), release(other)]);
    expect(runs.map(({ outputs }) => outputs.outcome)).toEqual(["released", "released"]);
    expect(pulls()).toHaveLength(1);
  });

  it.each([
    ["after its branch is made", "POST /repos/{owner}/{repo}/git/refs"],
    ["after its commit", "mutation createCommitOnBranch"],
    ["after its pull request", "POST /repos/{owner}/{repo}/pulls"],
  ])("whose run is killed %s is completed by the next", async (_, on) => {
    await begin();
    const event = await tagged("weather-v1.0.0");
    const { github } = project;
    const killed = await project.run(event, {
      env: environment(),
      started: (child) => void github.fault({ kind: "after", after: () => void child.kill("SIGKILL"), on }),
    });
    expect(killed.exit, killed.printed).toBeNull();
    github.clearFaults();
    const next = await release(event);
    expect([next.outputs.outcome, pulls().length], next.printed).toEqual(["released", 1]);
    expect(await github.git.read(kept, file("1.0.0"))).toContain(name);
  });

  it("is committed where the workflow says so, and deployed first by an edit of its own", async () => {
    await begin();
    const ran = await release(await tagged("weather-v1.0.0"), { commit: "true", "deploy-to": "development" });
    expect([ran.outputs.outcome, pulls().length], ran.printed).toEqual(["released", 0]);
    const log = await sh(project.github.path, "log", "--format=%s", "main");
    expect(log.split("\n").slice(0, 2)).toEqual([
      "Deploy weather 1.0.0 to development",
      "Release weather 1.0.0",
    ]);
  });

  it("from a form: by the tag that it names, with what its package does not say", async () => {
    await begin();
    await sh(project.github.path, "tag", "weather-v1.0.0", "main");
    const inputs = {
      command: "release",
      tag: "weather-v1.0.0",
      "no-contract": "true",
      variable: "LOG=info, warn\nREGION",
      secret: "API_KEY",
    };
    const event = await workflowDispatchEvent(project.github, { inputs });
    const ran = await release(event, inputs);
    expect([ran.outputs.outcome, pulls().length], ran.printed).toEqual(["released", 1]);
    const document = JSON.parse((await project.github.git.read(kept, file("1.0.0"))) ?? "null");
    expect(document.release.source.tag).toBe("weather-v1.0.0");
    expect(document.release.contract).toBeUndefined();
    expect(document.server.packages[0].environmentVariables).toEqual([
      { name: "LOG", default: "info, warn" },
      { name: "REGION" },
      { name: "API_KEY", isSecret: true },
    ]);
    const other = await release(await pushEvent(project.github, { tag: "weather-v1.0.0", before: null }), {
      tag: "weather-v2.0.0",
    });
    expect([other.exit, other.outputs.reason], other.printed).toEqual([1, "input/invalid"]);
  });

  it("as a dry run writes nothing, and says everything", async () => {
    await begin();
    const ran = await release(await tagged("weather-v1.0.0"), { "dry-run": "true" });
    expect([ran.outputs.outcome, pulls().length], ran.printed).toEqual(["released", 0]);
    expect(ran.log).toContain("would ask for it by a pull request");
    expect(ran.requests.filter(({ method }) => method !== "GET" && method !== "POST")).toEqual([]);
    expect(project.github.calls("POST *") + project.github.calls("mutation *")).toBe(0);
  });
});

describe("a tag that is refused", { timeout: 60_000 }, () => {
  it.each<[string, string, Files, string]>([
    ["no exact version", "weather-v1.0", monorepo(), "version/not-semver"],
    ["of no server", "maps-v1.0.0", monorepo(), "release/no-server"],
    ["that nothing says the server of", "v1.0.0", monorepo(), "release/no-server"],
    ["by whoever may not", "weather-v1.0.0", monorepo('releasers: ["@octocat"]\n'), "release/not-permitted"],
    [
      "of a package that nobody published",
      "weather-v1.0.1",
      { ...monorepo(), "packages/weather/package.json": manifest("1.0.1") },
      "package/not-found",
    ],
  ])("%s", async (_, tag, files, rule) => {
    await begin(files);
    const ran = await release(await tagged(tag, "mona"));
    expect([ran.exit, rulesOf(ran)], ran.printed).toEqual([1, [rule]]);
    expect(pulls()).toEqual([]);
    expect(project.github.calls("POST *") + project.github.calls("mutation *")).toBe(0);
  });

  it("with everything that stands against it at once", async () => {
    await begin(monorepo('releasers: ["@octocat"]\n'));
    await sh(project.github.path, "tag", "weather-v1.0.0", "main");
    const event = await tagged("weather-v1.1.0", "mona");
    const ran = await release(event, { version: "2.0.0", server: "weather" });
    expect(rulesOf(ran), ran.printed).toContain("release/tag-mismatch");
  });

  it("that was moved since it was pushed", async () => {
    await begin();
    const event = await tagged("weather-v1.0.0");
    await project.github.git.commit("main", { "README.md": "new\n" }, { message: "new" });
    await sh(project.github.path, "tag", "--force", "weather-v1.0.0", "main");
    const ran = await release(event);
    expect([ran.exit, rulesOf(ran)], ran.printed).toEqual([1, ["release/no-tag"]]);
  });

  it("by a releaser is not", async () => {
    await begin(monorepo('releasers: ["role:write"]\n'));
    const ran = await release(await tagged("weather-v1.0.0", "mona"));
    expect(ran.outputs.outcome, ran.printed).toBe("released");
  });

  it("as other content, released or proposed", async () => {
    await begin();
    await release(await tagged("weather-v1.0.0"));
    await project.github.git.commit("main", { "README.md": "new\n" }, { message: "new" });
    const event = await tagged("weather@1.0.0");
    const proposed = await release(event);
    expect([rulesOf(proposed), pulls().length], proposed.printed).toEqual([["version/changed-release"], 1]);
    await project.github.merge(pulls()[0]?.number ?? 0);
    const released = await release(event);
    expect(rulesOf(released), released.printed).toEqual(["version/changed-release"]);
  });
});

describe("a server's own repository", { timeout: 60_000 }, () => {
  const source = "acme/weather-mcp";

  /** A run in another repository of the same GitHub, which this one knows nothing of. */
  async function from(inputs: Readonly<Record<string, string>>, machine?: string): Promise<ActionRun> {
    const { github } = project;
    const own = join(temporary.path, "own.git");
    const seed = await makeRepository(join(temporary.path, `seed${Date.now()}`), {
      "package.json": manifest("1.0.0"),
    });
    await sh(seed, "tag", "v1.0.0");
    if (machine === undefined) await bareCloneOf(seed, own);
    const commit = await sh(own, "rev-parse", "v1.0.0");
    const pushed = await pushEvent(github, { by: "mona" });
    const event: WorkflowEvent = {
      ...pushed,
      payload: {
        ...pushed.payload,
        ref: "refs/tags/v1.0.0",
        after: commit,
        repository: { full_name: source, default_branch: "main" },
      },
      env: {
        ...pushed.env,
        GITHUB_REPOSITORY: source,
        GITHUB_REF: "refs/tags/v1.0.0",
        GITHUB_REF_NAME: "v1.0.0",
        GITHUB_SHA: commit,
      },
    };
    const there = { ...github, path: own, name: source };
    return runInside(there, { event, inputs, env: environment(), ...(machine ? { machine } : {}) });
  }

  const gitops = (): Files => ({
    "headgate.yaml": "headgate: 1\n",
    "servers/weather/server.yaml": "name: io.github.acme/weather\n",
  });

  async function named(): Promise<void> {
    await begin(gitops());
    const text = `name: io.github.acme/weather\nrepository: ${project.github.serverUrl}/${source}\n`;
    await project.github.git.commit("main", { "servers/weather/server.yaml": text }, { message: "from" });
  }

  it("opens the pull request in the repository that holds headgate.yaml, with the token for that", async () => {
    await named();
    const token = project.github.token({
      type: "app",
      permissions: { contents: "write", pull_requests: "write" },
    });
    const ran = await from({ "target-repository": "acme/gitops", "target-token": token });
    expect([ran.outputs.outcome, pulls().length], ran.printed).toEqual(["released", 1]);
    expect(ran.masks).toContain(token);
    const document = JSON.parse((await project.github.git.read(kept, file("1.0.0"))) ?? "null");
    expect(document.release).toMatchObject({
      by: "mona",
      run: expect.stringContaining(`/${source}/actions/runs/`),
      source: { repository: `${project.github.serverUrl}/${source}`, tag: "v1.0.0" },
    });
  });

  it("needs that token", async () => {
    await named();
    const ran = await from({ "target-repository": "acme/gitops" });
    expect([ran.outputs.reason, pulls().length], ran.printed).toEqual(["input/missing", 0]);
  });

  it("hands over what one job collects to one that proposes it", async () => {
    await named();
    const folder = join(temporary.path, "handed-over");
    const collected = await from({ output: folder });
    expect([collected.outputs.outcome, pulls().length], collected.printed).toEqual(["released", 0]);
    const archives = registry.requests.filter((path) => path.endsWith(".tgz")).length;
    const token = project.github.token({
      type: "app",
      permissions: { contents: "write", pull_requests: "write" },
    });
    const inputs = { from: folder, "target-repository": "acme/gitops", "target-token": token };
    const ran = await from(inputs, join(temporary.path, "other-machine"));
    expect([ran.outputs.outcome, pulls().length], ran.printed).toEqual(["released", 1]);
    expect(registry.requests.filter((path) => path.endsWith(".tgz"))).toHaveLength(archives);
  });
});
