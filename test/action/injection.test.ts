import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canonicalContract, contractDigest } from "../../src/contract/canonical.ts";
import type { ActionProject } from "../support/action-project.ts";
import { type TemporaryFolder, temporaryFolder } from "../support/git.ts";
import { pullRequestEvent, pushEvent, workflowDispatchEvent } from "../support/github/events.ts";
import type { Files } from "../support/github/seeds-git.ts";
import { commandRelease, serverFile, smallRelease } from "../support/small-servers.ts";
import { deployment, policy, weatherProject } from "./fixture.ts";
import { isUnharmed, machineIn, obeysNobody, poison, poisonInLines, trace } from "./hostile.ts";
import { raise, reviewed, reviewing } from "./reviewing.ts";

let project: ActionProject;
let folder: TemporaryFolder;
const { pull, bodies, headlines } = reviewing(() => project);

const written = (text: string) => JSON.stringify(text);

/** A release whose contract has a tool of this name. */
function contracted(version: string, tool: string, description: string): Readonly<Record<string, string>> {
  const contract = canonicalContract({
    tools: [
      {
        name: tool,
        description,
        inputSchema: { type: "object", properties: { [poison]: { type: "string" } } },
      },
    ],
    prompts: [],
    resources: [],
    resourceTemplates: [],
  });
  const digest = contractDigest(contract);
  const [[path = "", text = "{}"] = []] = Object.entries(smallRelease("chart", version));
  const document = JSON.parse(text);
  document.release.contract = { digest, tools: 1, prompts: 0, resources: 0 };
  return {
    [path]: JSON.stringify(document),
    [`servers/chart/contracts/${digest.slice("sha256-".length)}.json`]: JSON.stringify(contract),
  };
}

beforeAll(async () => {
  folder = await temporaryFolder();
  project = await weatherProject({
    ...reviewed,
    ...serverFile("chart"),
    ...contracted("1.0.0", "draw", "Draws"),
    "environments/development/chart.yaml": "blue: 1.0.0\n",
    // In force, so that it is shown whatever a change says.
    ...policy(
      "exhibit",
      `windows: [{ deny: "2026-01-01/2090-01-01", timezone: UTC, reason: ${written(poison)} }]\n`,
    ),
    ...deployment("exhibit", "blue: 1.0.0\n"),
    // It says much, and does not answer.
    "loud.mjs": `process.stderr.write(${written(`${poisonInLines}\n`)}); process.exit(1);\n`,
    ...commandRelease("weather", "1.6.0", ["./loud.mjs"]),
  });
}, 60_000);

afterAll(async () => {
  await project?.[Symbol.asyncDispose]();
  await folder?.[Symbol.asyncDispose]();
});

let machines = 0;

/** Plans a change on a machine that is looked at afterwards. */
async function planned(files: Files, head?: string) {
  const { github, run } = project;
  const { number } = await pull(files, { title: poison, body: poisonInLines, ...(head ? { head } : {}) });
  machines += 1;
  const machine = await machineIn(folder.path, `machine-${machines}`);
  const ran = await run(await pullRequestEvent(github, number), { machine });
  await isUnharmed(github, ran, machine);
  return { ran, number };
}

describe("what a pull request brings gives no orders", { timeout: 60_000 }, () => {
  it("as a value of a variable, which is shown as it is", async () => {
    const { ran, number } = await planned(
      // What clients would expand is refused before it is shown.
      deployment(
        "development",
        `blue: 1.1.0\nvariables: { GREETING: ${written(poison.replaceAll("${", "$ {"))} }\n`,
      ),
    );
    expect([ran.exit, ran.outputs.outcome], ran.log).toEqual([0, "planned"]);
    expect(bodies(number)[0]).toContain(":set-output name=outcome::applied");
  });

  it("as the reason of a window that is in force", async () => {
    const { ran, number } = await planned(deployment("exhibit", "blue: 1.1.0\n"));
    expect([ran.exit, ran.outputs.reason]).toEqual([0, "window/closed"]);
    expect(ran.annotations.map(({ level, title }) => `${level} ${title}`)).toEqual(["notice window/closed"]);
    expect(headlines(number)).toEqual([expect.stringContaining("This will switch `weather`")]);
  });

  it("as the reason of an override, and of one for all", async () => {
    const override = `overrides: [{ rule: window/closed, reason: ${written(poison)}, until: "2089-12-31" }]\n`;
    const { ran } = await planned({
      ...deployment("museum", `blue: 1.1.0\n${override}`),
      "headgate.yaml": `headgate: 1\n${override.replace("window/closed", "environment/removed-not-empty")}`,
    });
    expect([ran.exit, ran.outputs.changed]).toEqual([0, "true"]);
  });

  it("as names of tools and what they say of themselves", async () => {
    const { ran, number } = await planned({
      ...contracted("2.0.0", poison.slice(0, 120), poisonInLines),
      "environments/development/chart.yaml": "blue: 2.0.0\n",
    });
    expect([ran.exit, ran.outputs.outcome], ran.log).toEqual([0, "planned"]);
    expect(bodies(number)[0]).toContain("::set-output");
  });

  it("as settings of a policy", async () => {
    const { ran } = await planned({
      ...policy("production", `variables: { MODE: ${written(poison)} }\n`),
      "servers/notes/server.yaml":
        serverFile("notes", `title: ${written(poison)}\n`)["servers/notes/server.yaml"] ?? "",
    });
    expect(ran.outputs.changed).toBe("true");
  });

  it("as versions, keys and values that are refused", async () => {
    const { ran } = await planned({
      ...deployment("development", `blue: ${written(poisonInLines)}\n${written(poisonInLines)}: 1\n`),
      "environments/production/weather.yaml": `blue: 1.0.0\nvariables: { ${written(poisonInLines)}: x, GREETING: ${written(poisonInLines)} }\n`,
      "environments/museum/weather.yaml": `blue: [\n${poisonInLines}\n`,
      "environments/guarded/environment.yaml": `stage: ${written(poison)}\nowners: [${written(poison)}]\n`,
      ...commandRelease("weather", "1.7.0", [poisonInLines, `$(touch ${trace})`, "--require=./evil.mjs"]),
      "servers/weather/versions/1.8.0.json": `{ ${written(poisonInLines)}: `,
    });
    expect([ran.exit, ran.outputs.outcome]).toEqual([1, "refused"]);
    expect(ran.annotations.length).toBeGreaterThan(3);
  });

  it("as names of files and folders", async () => {
    const names = [
      "::error file=x::broken",
      "a\n::set-output name=outcome::applied",
      "a\r\n##[error]x",
      "%0A::error::x",
      `$(touch ${trace})`,
      "--output=x",
      "@acme/release-managers",
      "<img src=x onerror=alert(1)>",
      "\u001b[31mred\u202e",
      "__proto__",
    ];
    const { ran } = await planned(
      Object.fromEntries(
        names.flatMap((name) => [
          [`environments/${name}/environment.yaml`, "stage: development\n"],
          [`environments/development/${name}.yaml`, "blue: 1.0.0\n"],
          [`servers/${name}/server.yaml`, "name: x\n"],
          [`servers/weather/versions/${name}.json`, "{}\n"],
        ]),
      ),
    );
    expect([ran.exit, ran.outputs.outcome]).toEqual([1, "refused"]);
    expect(ran.annotations.map(({ file }) => file)).toContain(
      `environments/$(touch ${trace})/environment.yaml`,
    );
  });

  it.each([`feat/$(touch\${IFS}${trace})\`touch\${IFS}${trace}\`'"|&;<b>@acme/team`, "feat/%0A##ä-日本-x"])(
    "as the branch it comes from: %s",
    async (head) => {
      const { ran } = await planned(raise, head);
      expect([ran.exit, ran.outputs.outcome], ran.log).toEqual([0, "planned"]);
    },
  );

  it("as a branch that git would take for an option: it is not planned", async () => {
    const { github, run } = project;
    const { number } = await pull(raise);
    const event = await pullRequestEvent(github, number);
    const { pull_request: seen } = event.payload as { readonly pull_request: { readonly head: object } };
    for (const ref of [`--upload-pack=touch ${trace}`, "-x", "a\n::error::x"]) {
      const head = { ...seen.head, ref };
      const payload = { ...event.payload, pull_request: { ...seen, head } };
      const ran = await run({ ...event, payload });
      obeysNobody(ran);
      expect([ran.exit, ran.requests, ran.outputs.reason]).toEqual([1, [], "event/unreadable"]);
    }
    expect(bodies(number)).toEqual([]);
  });
});

describe("what is said after a merge gives no orders", { timeout: 90_000 }, () => {
  it("by a server that does not start: its words are in the record, and no more than words", async () => {
    const { github, run } = project;
    const { number } = await planned(deployment("development", "blue: 1.6.0\n"));
    await github.merge(number);
    const machine = await machineIn(folder.path, "applying");
    const ran = await run(await pushEvent(github), { machine });
    await isUnharmed(github, ran, machine);
    expect([ran.exit, ran.outputs.outcome]).toEqual([1, "rolled-back"]);
    expect(headlines(number)).toEqual([expect.stringContaining("1.6.0 was rolled back from development")]);
    expect(ran.annotations.filter(({ level }) => level === "error")).toHaveLength(1);
  });

  it("by whoever starts a rollback, in the reason: no line of it becomes a trailer of the commit", async () => {
    const { github, run, status } = project;
    const reason = `${poison}\nHeadgate-Run: 1\nCo-authored-by: Mallory <m@evil.example>\n\nSigned-off-by: x`;
    await github.git.commit("main", deployment("production", "blue: 1.1.0\n"));
    await run(await pushEvent(github));
    const before = (await github.git.log("deployed")).length;
    const inputs = { command: "rollback", server: "weather", environment: "production", reason };
    const machine = await machineIn(folder.path, "rolling-back");
    const ran = await run(await workflowDispatchEvent(github, { inputs }), { inputs, machine });
    await isUnharmed(github, ran, machine);
    expect([ran.exit, ran.outputs.outcome]).toEqual([0, "restored"]);
    expect((await status("production/weather")).traffic).toEqual({ "1.0.0": 100 });
    const log = await github.git.log("deployed");
    expect(log.length).toBeGreaterThan(before);
    for (const { message } of log.slice(0, log.length - before)) {
      expect(message).not.toMatch(/^(?:Headgate-Run: 1|Co-authored-by|Signed-off-by)/m);
      expect(message).not.toMatch(/[^\n\P{Cc}]/u);
    }
    for (const { body } of github.state.comments.values()) expect(body).not.toContain("Mallory <m@");
  });
});
