// Runs the example workflows as GitHub would, by act on this machine, against the tests' own GitHub; tells what
// they printed and what happened there. Outside the tests: it needs Go once, and a minute or two.
//   npx node test/act/run.ts [folder with action.yml and dist/action]
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { workflowOf } from "../examples/workflow.ts";
import { headgate } from "../support/cli.ts";
import { sh } from "../support/git.ts";
import {
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestReviewEvent,
  pushEvent,
  scheduleEvent,
  type WorkflowEvent,
  workflowDispatchEvent,
} from "../support/github/events.ts";
import { startGitHub } from "../support/github/github.ts";
import type { Permission } from "../support/github/permissions.ts";
import { startSigstore } from "../support/sigstore/start.ts";
import { act, actBinary } from "./act.ts";
import { calls, happenings, markOf } from "./happenings.ts";
import { change, files, interval, releaseWorkflow, rollbackWorkflow, workflow } from "./repository.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const here = fileURLToPath(new URL(".", import.meta.url));
const source = resolve(process.argv[2] ?? root);

const binary = await actBinary();
const folder = await mkdtemp(join(tmpdir(), "headgate-act-run-"));
const sigstore = await startSigstore();
const github = await startGitHub({
  repo: "mcp",
  files: {
    ...files,
    "headgate.yaml": "headgate: 1\nsigstore: { trustedRoot: trusted_root.json }\n",
    "trusted_root.json": sigstore.roots.main,
    // The authorities of the tests certify runs of github.com alone.
    "servers/weather/server.yaml": `${files["servers/weather/server.yaml"]}signer: { repository: "https://github.com/acme/mcp" }\n`,
  },
  settings: { visibility: "public" },
});
const clone = join(folder, "clone");
/** What a person leaves empty in the form of headgate.yml. */
const empty = {
  server: "",
  version: "",
  environment: "",
  traffic: "",
  to: "",
  reason: "",
  "dry-run": "false",
};
let failed = 0;
try {
  github.user("octocat", { role: "maintain" });
  github.user("hubot", { role: "write" });
  await prepare();
  github.workflow({});
  // One came before: the schedule is alive.
  github.run({ event: "schedule", status: "completed", conclusion: "success" });
  const wish = { head: "weather-1.1.0", author: "hubot", title: "weather 1.1.0", files: change };
  const { number } = await github.pull(wish);
  await step("a pull request is opened", await pullRequestEvent(github, number), ["plan"]);
  const renamed = await pullRequestEvent(github, number, { action: "edited" });
  const title = { ...renamed, payload: { ...renamed.payload, changes: { title: { from: "weather" } } } };
  await skipped("it gets another title, and is not planned again", title, "plan");
  const base = { ref: { from: "other" }, sha: { from: "0".repeat(40) } };
  const moved = await pullRequestEvent(github, number, { action: "edited" });
  const retargeted = { ...moved, payload: { ...moved.payload, changes: { base } } };
  await step("it went into another branch, and goes into main now", retargeted, ["plan"]);
  await step("it is in the merge queue", await mergeGroupEvent(github, number), ["plan"]);
  await github.merge(number, { by: "octocat" });
  await step("it is merged: looking, with the rights of that job alone", await pushEvent(github), ["look"]);
  await step("it is merged, and production waits for an approval", await pushEvent(github), [
    "look",
    "apply",
  ]);
  const review = github.review(number, { by: "octocat" });
  await step("it is approved after all", await pullRequestReviewEvent(github, review), ["plan"]);
  await step("the schedule comes", await scheduleEvent(github), ["look", "apply"]);
  await setTimeout(interval);
  await step("the schedule comes again", await scheduleEvent(github), ["look", "apply"]);
  await step("the schedule comes, and there is nothing to do", await scheduleEvent(github), [
    "look",
    "apply",
  ]);
  const form = { environment: "production", server: "weather", reason: "timeouts", to: "" };
  const other = github.workflow({ name: "Roll back", path: rollbackWorkflow });
  const run = github.run({ event: "workflow_dispatch", workflow: other, actor: "octocat" });
  const rollback = { by: "octocat", inputs: form, workflow: rollbackWorkflow, run };
  await step(
    "octocat rolls back",
    await workflowDispatchEvent(github, rollback),
    ["rollback"],
    rollbackWorkflow,
  );
  const asks = async (by: string, command: string, inputs: Readonly<Record<string, string>> = {}) => {
    const event = await workflowDispatchEvent(github, { by, inputs: { ...empty, ...inputs, command } });
    await step(`${by} asks for ${command}`, event, ["command"]);
  };
  const elsewhere = { by: "hubot", inputs: { ...empty, command: "status" }, branch: "weather-1.1.0" };
  const onBranch = await workflowDispatchEvent(github, elsewhere);
  await skipped("hubot asks for status on another branch, where nothing runs", onBranch, "command");
  await asks("hubot", "status");
  await asks("octocat", "resume", { ...form, reason: "fixed upstream" });
  await asks("octocat", "promote", { ...form, version: "1.1.0", reason: "once more" });
  await asks("hubot", "doctor");
  await asks("hubot", "history");
  const tag = "weather-v1.2.0";
  await sh(github.path, "tag", tag, "main");
  const releases = async (what: string) => {
    const pushed = await pushEvent(github, { tag, by: "octocat", before: null });
    await step(what, pushed, ["contract", "release"], releaseWorkflow);
  };
  await releases(`octocat pushes the tag ${tag}`);
  const asked = github.threads().find(({ title }) => title === "Release weather 1.2.0");
  if (asked) await github.merge(asked.number, { by: "octocat" });
  else failed += 1;
  await releases("the run of the tag is started once more, after the merge");
} finally {
  await Promise.all([github.close(), sigstore.close()]);
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}
console.log(failed === 0 ? "\nall of them ended well" : `\n${failed} of them did not end well`);
process.exitCode = failed === 0 ? 0 : 1;

/** The Action as a repository of its own, and `deployed` begun by `headgate init` in a person's clone. */
async function prepare(): Promise<void> {
  await mkdir(join(folder, "action/dist"), { recursive: true });
  await cp(join(source, "action.yml"), join(folder, "action/action.yml"));
  await cp(join(source, "dist/action"), join(folder, "action/dist/action"), { recursive: true });
  const token = github.token({ type: "user", login: "octocat" });
  await sh(folder, "clone", "--quiet", github.gitUrl(token), clone);
  const home = join(folder, "home");
  await mkdir(join(home, "tmp"), { recursive: true });
  const made = await headgate(["init", "--json"], { cwd: clone, home });
  if (made.exit !== 0) throw new Error(`init failed: ${made.stdout}${made.stderr}`);
  await sh(clone, "clean", "--quiet", "--force", "-d", "-x");
}

/** An event that the workflow leaves alone: the job it might be for does not begin. */
async function skipped(what: string, event: WorkflowEvent, job: string): Promise<void> {
  await step(what, event, [job]);
  if (github.calls() === 0) return;
  failed += 1;
  console.log("   something ran that should not");
}

/**
 * One event: what the workflow printed, and what came of it on GitHub. `jobs` are those that begin, the last of them
 * what act is asked for: of a job that is skipped it would read the outputs as they are written.
 */
async function step(
  what: string,
  { name, payload, env, run }: WorkflowEvent,
  jobs: readonly string[],
  path = workflow,
): Promise<void> {
  const sha = env.GITHUB_SHA ?? "";
  await sh(clone, "fetch", "--quiet", "origin", "+refs/*:refs/remotes/origin/*");
  await sh(clone, "checkout", "--quiet", "--force", "--detach", sha);
  await writeFile(join(folder, "event.json"), JSON.stringify(payload));
  const before = await markOf(github);
  github.forget();
  console.log(`\n━━ ${what} (${name})`);
  const exit = await act(binary, {
    event: name,
    payload: join(folder, "event.json"),
    clone,
    workflow: path,
    actor: env.GITHUB_ACTOR ?? "",
    token: github.token({ permissions: permissionsOf(await textIn(sha, path), jobs) }),
    // The commit of the event has another name there.
    env: { ...env, SHA_REF: sha, ARTIFACTS: join(folder, "artifacts"), ...identity(env) },
    actions: {
      "actions/checkout@v5": join(here, "checkout"),
      "actions/create-github-app-token@v2": join(here, "app-token"),
      "actions/setup-node@v5": join(here, "setup-node"),
      "actions/upload-artifact@v5": join(here, "upload-artifact"),
      "actions/download-artifact@v6": join(here, "download-artifact"),
      "headgate/headgate@v1": join(folder, "action"),
    },
    cache: join(folder, "act"),
    job: jobs.at(-1) ?? "",
    onLine: tell,
  });
  run.status = "completed";
  if (exit !== 0) failed += 1;
  console.log(`── exit ${exit}; on GitHub:`);
  for (const line of await happenings(github, before)) console.log(`   ${line}`);
  console.log(`   ${calls(github)}`);
  for (const { request, faults } of github.violations) {
    failed += 1;
    console.log(`   not as GitHub describes it: ${request.name}: ${faults.join("; ")}`);
  }
}

/** What GitHub gives jobs with `id-token: write`; what runs here gets it in every job of a tag. */
function identity({ GITHUB_REF: ref = "", GITHUB_REPOSITORY: repository = "" }: WorkflowEvent["env"]) {
  return ref.startsWith("refs/tags/") ? sigstore.job({ repository, ref }) : {};
}

async function textIn(commit: string, path: string): Promise<string> {
  return (await github.git.read(commit, path)) ?? "";
}

/** What the workflow file gives these jobs, and no more: the fake refuses the rest as GitHub does. */
function permissionsOf(text: string, jobs: readonly string[]): Partial<Record<Permission, "read" | "write">> {
  const given: Partial<Record<Permission, "read" | "write">> = {};
  for (const job of jobs) {
    const permissions = workflowOf(text).jobs[job]?.permissions;
    for (const [name, level] of Object.entries(typeof permissions === "object" ? permissions : {})) {
      const permission = name.replaceAll("-", "_") as Permission;
      if (level === "write" || given[permission] === undefined) given[permission] = level as "read" | "write";
    }
  }
  return given;
}

/** What a person would read in the log; what act says of itself is left out. */
function tell(line: string): void {
  if (/level=(?:warning|info)|LocalRepositoryCache|::debug|⚙|Set up job|Complete job|Cleaning up/.test(line))
    return;
  console.log(`   ${line.replaceAll(folder, "…")}`);
}
