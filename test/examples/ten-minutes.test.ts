import { execFile } from "node:child_process";
import { mkdir, symlink } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actionPath, runAction } from "../support/action.ts";
import { cliEnvironment, cliPath } from "../support/cli.ts";
import { sh, type TemporaryFolder, temporaryFolder } from "../support/git.ts";
import { pullRequestEvent, pushEvent, type WorkflowEvent } from "../support/github/events.ts";
import { type GitHub, startGitHub } from "../support/github/github.ts";
import { type Registry, startRegistry } from "../support/servers/npm-registry.ts";
import { serverPackage } from "../support/servers/packages.ts";
import { permissionsOf } from "./permissions.ts";
import { textOf } from "./workflow.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The lines that a newcomer is told to copy. */
const onGitHub = /<!-- ten minutes: .*-->\n+```sh\n(.*?)```/s.exec(textOf("docs/github.md"))?.[1] ?? "";
const onThisMachine = ["First steps", "Moving traffic"]
  .map((title) => new RegExp(`## ${title}.*?\`\`\`sh\n(.*?)\`\`\``, "s").exec(textOf("README.md"))?.[1] ?? "")
  .join("\n");

let registry: Registry;
let folder: TemporaryFolder;

beforeAll(async () => {
  registry = await startRegistry([
    serverPackage("@acme/weather-mcp", "1.1.5"),
    serverPackage("@acme/weather-mcp", "1.1.6"),
  ]);
  folder = await temporaryFolder();
  await project(join(folder.path, "headgate"));
});

afterAll(async () => {
  await registry.close();
  await folder[Symbol.asyncDispose]();
});

/** A repository that is cloned as this one is; its files are these, and `dist` is what the tests drive. */
async function project(path: string): Promise<void> {
  await mkdir(join(path, "dist/cli"), { recursive: true });
  await symlink(join(root, "examples"), join(path, "examples"));
  const cli = actionPath.endsWith(".ts") ? join(root, "src/cli.ts") : cliPath;
  await symlink(cli, join(path, "dist/cli/index.js"));
  await sh(path, "init", "--quiet", "--initial-branch=main");
  await sh(path, "add", "--all");
  await sh(path, "commit", "--quiet", "-m", "Headgate");
}

/** Runs lines in the shell of a person who has nothing set up but a name, a clone of Headgate, and addresses. */
async function typed(
  lines: string,
  home: string,
  addresses: Readonly<Record<string, string>> = {},
): Promise<string> {
  await mkdir(join(home, "tmp"), { recursive: true });
  const settings = Object.entries(addresses).flatMap(([from, to], index) => [
    [`GIT_CONFIG_KEY_${index}`, `url.${to}.insteadOf`],
    [`GIT_CONFIG_VALUE_${index}`, from],
  ]);
  const env = {
    ...cliEnvironment(home),
    ...npm(home),
    ...Object.fromEntries(settings),
    GIT_CONFIG_COUNT: String(settings.length / 2),
    PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
  };
  const options = { cwd: home, env };
  const { stdout, stderr } = await promisify(execFile)("bash", ["-euo", "pipefail", "-c", lines], options);
  return `${stdout}\n${stderr}`;
}

function npm(home: string): Readonly<Record<string, string>> {
  const entries = Object.entries(registry.env(home)).filter(([name]) => name.startsWith("npm_config_"));
  return Object.fromEntries(entries.map(([name, value]) => [name, value ?? ""]));
}

/** As a job of the copied workflow runs it: with the rights of that job. */
function asJob(
  github: GitHub,
  event: WorkflowEvent,
  job: string,
  inputs: Readonly<Record<string, string>> = {},
) {
  const token = github.token({ permissions: permissionsOf("examples/headgate.yml", job) });
  return runAction(github, { event, token, inputs, env: npm(join(folder.path, "runner")) });
}

describe("the first steps on one machine", { timeout: 120_000 }, () => {
  it("each line does what it says", async () => {
    await using home = await temporaryFolder();
    await symlink(join(folder.path, "headgate"), join(home.path, "headgate"));
    const said = await typed(onThisMachine, home.path);
    for (const step of [
      "began the branch deployed",
      "development/weather  1.1.5 100 %  deployed",
      "staging/weather  1.1.5 100 %  deployed",
      "weather 1.1.6  1 tool",
      "development/weather  1.1.5 100 % → 1.1.5 80 %, 1.1.6 20 %  traffic-changed",
      "development/weather  1.1.5 80 %, 1.1.6 20 % → 1.1.6 100 %  deployed",
      "1.1.6 held",
    ]) {
      expect(said).toContain(step);
    }
  });
});

describe("ten minutes", { timeout: 120_000 }, () => {
  it.each([
    ["an empty repository", undefined],
    ["a repository that has files already", { "README.md": "# MCP\n" }],
  ])("from %s to a plan on a pull request, and to what it deploys", async (_, files) => {
    await using github = await startGitHub({ repo: "mcp", ...(files && { files }) });
    github.user("octocat", { role: "admin" });
    await using home = await temporaryFolder();
    const said = await typed(onGitHub, home.path, {
      "https://github.com/headgate/headgate": join(folder.path, "headgate"),
      [`https://github.com/${github.name}`]: github.gitUrl(github.token({ type: "user", login: "octocat" })),
    });
    expect(said).toContain("began the branch deployed");
    expect(await github.git.read("main", ".github/workflows/headgate.yml")).toBe(
      textOf("examples/headgate.yml"),
    );
    github.workflow({});

    // The first run there is, by the push of the workflows: it has the policies to note.
    const first = await asJob(github, await pushEvent(github), "look", {
      command: "apply",
      "dry-run": "true",
    });
    expect(first, first.printed).toMatchObject({
      exit: 0,
      outputs: { environments: '["development","production","staging"]' },
    });

    const { number } = await github.pull({ head: "weather", title: "weather 1.1.5" });
    const planned = await asJob(github, await pullRequestEvent(github, number), "plan");
    expect(planned, planned.printed).toMatchObject({
      exit: 0,
      outputs: { outcome: "planned", changed: "true" },
    });
    expect(github.comments(number).map(({ body }) => body)).toEqual([
      expect.stringMatching(/development.*weather|weather.*development/s),
    ]);

    await github.merge(number);
    const looked = await asJob(github, await pushEvent(github), "look", {
      command: "apply",
      "dry-run": "true",
    });
    expect(JSON.parse(looked.outputs.environments ?? "")).toContain("development");
    const apply = { command: "apply", environment: "development" };
    const applied = await asJob(github, await pushEvent(github), "apply", apply);
    expect(applied, applied.printed).toMatchObject({ exit: 0, outputs: { outcome: "applied" } });
    expect(await github.git.read("deployed", "development/weather/status.json")).toContain('"1.1.5"');
    expect(github.violations).toEqual([]);
  });
});
