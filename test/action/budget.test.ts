import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ActionRun } from "../support/action.ts";
import type { ActionProject } from "../support/action-project.ts";
import type { Files } from "../support/git.ts";
import { pullRequestEvent, pushEvent, scheduleEvent } from "../support/github/events.ts";
import { type RunningServer, startModernServer } from "../support/servers/http.ts";
import { serverFile } from "../support/small-servers.ts";
import { policy, weatherProject } from "./fixture.ts";

const servers = Array.from({ length: 30 }, (_, index) => `server-${index}`);
const environments = Array.from({ length: 10 }, (_, index) => `fleet-${index}`);
/** Three hundred deployments. */
const fleet = environments.flatMap((environment) => servers.map((server) => `${environment}/${server}`));
const deployed = (version: string, of: readonly string[]): Files =>
  Object.fromEntries(of.map((id) => [`environments/${id}.yaml`, `blue: ${version}\n`]));

let running: RunningServer;

/** A release that runs already, somewhere: starting three hundred processes would only take time. */
function remoteRelease(server: string, version: string): Files {
  const remotes = [{ type: "streamable-http", url: running.url }];
  const document = {
    headgate: 1,
    server: { name: `io.github.acme/${server}`, description: server, version, remotes },
    release: { by: "ada", at: "2026-11-01T10:00:00Z", changelog: [`What ${version} changes`] },
  };
  return { [`servers/${server}/versions/${version}.json`]: JSON.stringify(document) };
}

let project: ActionProject;
beforeAll(async () => {
  running = await startModernServer();
  const files = servers.map((server) => ({
    ...serverFile(server),
    ...Object.assign({}, ...["1.0.0", "1.1.0", "1.2.0"].map((version) => remoteRelease(server, version))),
  }));
  project = await weatherProject(
    Object.assign({}, deployed("1.0.0", fleet), ...files, ...environments.map((id) => policy(id))),
  );
}, 120_000);
afterAll(async () => {
  await project?.[Symbol.asyncDispose]();
  await running?.close();
});

/** What was asked of GitHub's API, each as often as it was. */
function callsOf({ requests }: ActionRun): readonly string[] {
  return requests
    .filter(({ transport }) => transport !== "git")
    .map(({ name }) => name.split("+")[0] ?? name);
}

/** Where the plan of a pull request was told, by a run that is not counted. */
const header = '<!-- headgate:comment {"version":1,"directory":"","kind":"plan"} -->\n\n**the plan**';
let branches = 0;

/** Raises some of the fleet by so many pull requests, each for a part: one is planned, all are merged and applied. */
async function raised(version: string, some: readonly string[], pulls: number) {
  const { github, run, status } = project;
  const part = Math.ceil(some.length / pulls);
  let plan: readonly string[] = [];
  for (let index = 0; index < pulls; index += 1) {
    branches += 1;
    const files = deployed(version, some.slice(index * part, (index + 1) * part));
    const { number } = await github.pull({ head: `raise-${branches}`, author: "mona", files });
    if (index === 0) plan = callsOf(await run(await pullRequestEvent(github, number)));
    else github.comment(number, { by: "github-actions[bot]", body: header });
    await github.merge(number);
  }
  const pushed = await run(await pushEvent(github));
  expect([pushed.exit, pushed.outputs.outcome], pushed.printed).toEqual([0, "applied"]);
  for (const id of [some[0] ?? "", some.at(-1) ?? ""]) {
    expect((await status(id)).traffic).toEqual({ [version]: 100 });
  }
  const idle = await run(await scheduleEvent(github));
  expect(idle.outputs.outcome).toBe("unchanged");
  return { plan, push: callsOf(pushed), idle: callsOf(idle) };
}

describe("calls of GitHub's API", { timeout: 300_000 }, () => {
  it("are a handful for one deployment, and hardly more for three hundred by forty pull requests", async () => {
    const one = await raised("1.1.0", fleet.slice(0, 1), 1);
    expect(one.plan.length, one.plan.join("\n")).toBeLessThanOrEqual(10);
    expect(one.push.length, one.push.join("\n")).toBeLessThanOrEqual(10);
    expect(one.idle.length, one.idle.join("\n")).toBeLessThanOrEqual(3);
    const all = await raised("1.2.0", fleet, 40);
    expect([all.plan, all.idle]).toEqual([one.plan, one.idle]);
    // Two calls rather than one for a commit that is too large for one; pull requests and comments by the dozen.
    expect(all.push.length, all.push.join("\n")).toBeLessThanOrEqual(one.push.length + 9);
  });
});
