import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { readWorkflow } from "../../src/commands/doctor/workflow.ts";
import { doctor } from "../../src/commands/doctor.ts";
import { gitHubHost } from "../../src/github/host.ts";
import type { Host } from "../../src/host/host.ts";
import { contextOf } from "../github/hosted.ts";
import { talking } from "../github/talking.ts";
import { cloneOf, commitFiles, makeRepository, sh, temporaryFolder } from "../support/git.ts";

const example = await readFile(new URL("../../examples/headgate.yml", import.meta.url), "utf8");

const convention = {
  "headgate.yaml": 'headgate: 1\nteams: { "@acme/known": ["@octocat"] }\n',
  "environments/production/environment.yaml":
    'approvals: { count: 1, from: ["@octocat", "@acme/known", "@acme/managers", "role:maintain"] }\ndeployers: ["@acme/platform"]\n',
};

interface Told {
  readonly outcome: string;
  readonly message: string;
  readonly hint: string;
}

/** What `doctor` says in a repository with these files, by check. */
async function examined(
  files: Readonly<Record<string, string>>,
  options: { readonly remote?: string; readonly host?: Host; readonly root?: string } = {},
): Promise<Readonly<Record<string, Told>>> {
  await using folder = await temporaryFolder();
  const root = options.root ?? folder.path;
  if (options.root === undefined) {
    await makeRepository(root);
    if (options.remote !== undefined) await sh(root, "remote", "add", "origin", options.remote);
    await commitFiles(root, files);
  }
  const world = {
    cwd: root,
    env: { GIT_TERMINAL_PROMPT: "0" },
    stdout: () => {},
    stderr: () => {},
    isTerminal: { stdout: false, stderr: false },
    colour: false,
    columns: 120,
    timeZone: "UTC",
    now: () => new Date("2026-11-20T12:00:00Z"),
    signal: new AbortController().signal,
    progress: () => {},
    assets: "",
    ...(options.host === undefined ? {} : { host: options.host }),
  };
  const { json } = await doctor({ positionals: [], options: {} }, world);
  const findings = json?.findings as readonly (Told & { readonly rule: string })[];
  return Object.fromEntries(findings.map((finding) => [finding.rule.replace("doctor/", ""), finding]));
}

/** A remote that nothing is asked of beyond its name: it answers nothing. */
const github = "https://github.com:1/acme/gitops.git";
const workflow = (text: string) => ({ ...convention, ".github/workflows/headgate.yml": text });

describe("doctor in a clone from GitHub", () => {
  it.each([
    [github, true],
    ["git@github.com:acme/gitops.git", true],
    ["ssh://git@github.com/acme/gitops.git", true],
    ["https://acme.ghe.com:1/acme/gitops", true],
    ["https://notgithub.com:1/acme/gitops.git", false],
    ["https://127.0.0.1:1/github.com/gitops.git", false],
    ["/srv/github.com/gitops.git", false],
  ])("knows %s by its name: %s", async (remote, known) => {
    const { isOnGitHub } = await import("../../src/commands/doctor/github.ts");
    expect(isOnGitHub(remote)).toBe(known);
  });

  it("passes the example workflow, and says where to ask for the rest", async () => {
    const told = await examined(workflow(example), { remote: github });
    expect(told).toMatchObject({
      workflow: { outcome: "pass", message: ".github/workflows/headgate.yml" },
      events: { outcome: "pass" },
      checkout: { outcome: "pass" },
      permissions: { outcome: "pass" },
      github: { outcome: "pass", message: expect.stringContaining("Run workflow > doctor") },
    });
  });

  it("says which teams only GitHub knows", async () => {
    const { teams } = await examined(workflow(example), { remote: github });
    expect(teams).toMatchObject({
      outcome: "warn",
      message: expect.stringMatching(/@acme\/managers and @acme\/platform/),
      hint: expect.stringContaining("members-token"),
    });
  });

  it("misses a workflow", async () => {
    const other = { ".github/workflows/other.yml": "on: push\njobs: { a: { steps: [{ run: make } ] } }\n" };
    expect((await examined({ ...convention, ...other }, { remote: github })).workflow).toMatchObject({
      outcome: "warn",
      hint: expect.stringContaining("examples/headgate.yml"),
    });
  });

  const steps =
    "steps: [{ uses: actions/checkout@v5, with: { fetch-depth: 0 } }, { uses: headgate/headgate@v1 }]";
  const all = "{ contents: write, pull-requests: write, checks: write, actions: read, issues: write }";
  const on =
    "on: { pull_request: , pull_request_review: , push: , schedule: [{ cron: '*/9 * * * *' }], workflow_dispatch: }";

  it.each([
    [
      "events",
      "warn",
      /without schedule .*next push; without workflow_dispatch/,
      `on: [pull_request, push, pull_request_review]\npermissions: ${all}\njobs: { a: { ${steps} } }`,
    ],
    [
      "events",
      "fail",
      /pull_request_target/,
      `on: pull_request_target\npermissions: ${all}\njobs: { a: { ${steps} } }`,
    ],
    [
      "checkout",
      "fail",
      /history.*a in/,
      `${on}\npermissions: ${all}\njobs: { a: { steps: [{ uses: actions/checkout@v5 }, { uses: headgate/headgate@v1 }] } }`,
    ],
    [
      "checkout",
      "fail",
      /history/,
      `${on}\npermissions: ${all}\njobs: { a: { steps: [{ uses: headgate/headgate@v1 }] } }`,
    ],
    [
      "permissions",
      "warn",
      /a may do is left to the repository's default/,
      `${on}\njobs: { a: { ${steps} } }`,
    ],
    [
      "permissions",
      "warn",
      /contents: write.*issues: write/,
      `${on}\njobs: { a: { permissions: read-all, ${steps} } }`,
    ],
    [
      "permissions",
      "warn",
      /checks: write/,
      `${on}\npermissions: { contents: write }\njobs: { a: { ${steps} } }`,
    ],
  ])("finds by %s (%s): %s", async (name, outcome, message, text) => {
    const told = (await examined(workflow(`${text}\n`), { remote: github }))[name];
    expect(told).toMatchObject({ outcome, message: expect.stringMatching(message) });
    expect(told?.hint).not.toBe("");
  });

  it("says nothing of GitHub where the clone is from elsewhere", async () => {
    expect(Object.keys(await examined(workflow(example)))).not.toContain("workflow");
  });
});

describe("a workflow file", () => {
  it.each([
    ["nothing", ""],
    ["no YAML", "{{{"],
    ["a list", "[]"],
    ["no jobs", "on: push\njobs: headgate\n"],
    [
      "a job that only names it",
      "jobs: { headgate: { steps: [{ uses: other/action@v1 }, null, 1, { run: [headgate] }] } }",
    ],
    [
      "a bomb",
      `a: &a [x,x,x,x,x,x,x,x,x]\n${[..."bcdefgh"].map((c, i) => `${c}: &${c} [${`*${"abcdefgh"[i]},`.repeat(9)}]`).join("\n")}\njobs: { a: { steps: *h } }`,
    ],
  ])("of %s runs no Headgate", async (_, text) => {
    expect(await readWorkflow(text)).toBeNull();
  });

  it.each(["headgate/headgate@v1", "./headgate", "acme/headgate@3f2a9c", "./.github/actions/headgate"])(
    "runs it by uses: %s",
    async (uses) => {
      expect(await readWorkflow(`jobs: { a: { steps: [{ uses: "${uses}" }] } }`)).toMatchObject({
        jobs: [{ name: "a", permissions: null, depth: null }],
      });
    },
  );

  it.each(["headgate apply", "npx headgate plan", "node node_modules/headgate/dist/cli/index.js apply"])(
    "runs it by run: %s",
    async (run) => {
      expect(await readWorkflow(`jobs: { a: { steps: [{ run: "${run}" }] } }`)).not.toBeNull();
    },
  );

  it("may be hostile and is read all the same", async () => {
    const text =
      "on: { __proto__: 1, push: }\npermissions: { __proto__: write, constructor: write }\njobs: { __proto__: { steps: [{ uses: a/headgate@v1 }] } }";
    const facts = await readWorkflow(text);
    expect(facts?.events.has("push")).toBe(true);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});

describe("doctor on GitHub", () => {
  const start = talking();

  it("tells all of it: of the clone, the files, and what only GitHub knows", async () => {
    const there = await start({ files: { ...workflow(example), "README.md": "x" } });
    const { github: hub, api } = there;
    await hub.git.branch("deployed", "main");
    hub.team("managers", ["octocat"]);
    hub.protect("deployed", { nonFastForward: true, deletion: true });
    hub.workflow({});
    hub.run({ event: "schedule", createdAt: "2026-11-20T11:00:00Z" });
    const membersApi = await there.as(hub.token({ type: "app", permissions: { members: "read" } }));
    const context = contextOf(hub);
    await using folder = await temporaryFolder();
    const root = await cloneOf(hub.gitUrl(hub.defaultToken), `${folder.path}/work`);
    await sh(root, "remote", "set-url", "origin", hub.gitUrl());
    const base = {
      api,
      context,
      token: hub.defaultToken,
      env: {},
      now: () => Date.parse("2026-11-20T12:00:00Z"),
    };
    const told = await examined({}, { root, host: gitHubHost({ ...base, membersApi }) });
    expect(Object.values(told).filter(({ outcome }) => outcome === "fail")).toEqual([]);
    expect(told).toMatchObject({
      desired: { outcome: "pass" },
      deployed: { outcome: "pass" },
      workflow: { outcome: "pass" },
      github: { outcome: "pass", message: expect.stringContaining("acme/gitops") },
      contents: { outcome: "pass" },
      "deployed-rules": { outcome: "pass" },
      "scheduled-runs": { outcome: "pass" },
      teams: { outcome: "warn", message: expect.stringMatching(/in @acme\/platform cannot/) },
    });
    expect(told).not.toHaveProperty("identity");
    const alone = await examined({}, { root, host: gitHubHost(base) });
    expect(alone.teams).toMatchObject({
      outcome: "warn",
      message: expect.stringContaining("@acme/managers and @acme/platform"),
    });
  });
});
