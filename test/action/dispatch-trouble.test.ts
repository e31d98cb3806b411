import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { ActionProject } from "../support/action-project.ts";
import { pushEvent, workflowDispatchEvent } from "../support/github/events.ts";
import { deployment, policy, weatherProject } from "./fixture.ts";
import { form } from "./form.ts";

let project: ActionProject;
const { ask, heads } = form(() => project);

const places = ["contents", "pulls", "nobody", "renamed", "limited", "patient"];

beforeAll(async () => {
  project = await weatherProject(
    Object.assign({}, ...places.map((id) => ({ ...policy(id), ...deployment(id, "blue: 1.0.0\n") }))),
  );
  const { github, run } = project;
  await github.git.commit("main", Object.assign({}, ...places.map((id) => deployment(id, "blue: 1.1.0\n"))));
  await run(await pushEvent(github));
}, 120_000);

afterAll(async () => project?.[Symbol.asyncDispose]());
afterEach(() => {
  project.github.unprotect("main");
  project.github.clearFaults();
});

const rollback = (environment: string) => ({
  command: "rollback",
  server: "weather",
  environment,
  reason: "timeouts",
});
const live = async (environment: string) => (await project.status(`${environment}/weather`)).traffic;

describe("a rollback whose token may not", { timeout: 90_000 }, () => {
  it("commit writes nothing, and names the permission", async () => {
    const before = await heads();
    const token = project.github.token({ permissions: { contents: "read", pull_requests: "write" } });
    const ran = await ask(rollback("contents"), { token });
    expect([ran.exit, ran.outputs.outcome, ran.outputs.reason, ran.outputs.changed]).toEqual([
      1,
      "error",
      "github/forbidden",
      "false",
    ]);
    expect(ran.annotations).toMatchObject([
      { level: "error", message: expect.stringContaining("write { contents: write } under permissions:") },
    ]);
    expect(ran.summary).toContain("contents: write");
    expect(await heads()).toEqual(before);
  });

  it("open pull requests is in force all the same, and asks by an issue that says why", async () => {
    const { github } = project;
    github.protect("main", { pullRequest: true });
    const token = github.token({ permissions: { contents: "write", issues: "write" } });
    const ran = await ask(rollback("pulls"), { token });
    expect([ran.exit, ran.outputs.outcome, ran.outputs["pull-request"]]).toEqual([0, "restored", ""]);
    const [issue] = github.threads().filter(({ pull }) => pull === null);
    expect(issue?.body).toContain("pull-requests: write");
    expect(await live("pulls")).toEqual({ "1.0.0": 100 });
  });

  it("ask anybody keeps a branch, and says which", async () => {
    const { github } = project;
    github.protect("main", { pullRequest: true });
    const before = github.threads().length;
    const token = github.token({ permissions: { contents: "write" } });
    const ran = await ask(rollback("nobody"), { token });
    expect([ran.exit, ran.outputs.outcome]).toEqual([0, "restored"]);
    expect(ran.log).toContain("headgate/rollback-nobody-weather");
    expect(github.threads()).toHaveLength(before);
    expect(await live("nobody")).toEqual({ "1.0.0": 100 });
  });

  it("be used at all is refused at once", async () => {
    const before = await heads();
    const ran = await ask(rollback("contents"), { token: "ghs_expired" });
    expect([ran.exit, ran.outputs.outcome, ran.outputs.changed]).toEqual([1, "error", "false"]);
    expect(ran.log).toContain("it is no valid one");
    expect(ran.log).not.toContain("    at ");
    expect(await heads()).toEqual(before);
  });
});

describe("a rollback on a GitHub that", { timeout: 90_000 }, () => {
  it("does not know the repository by that name any more says so", async () => {
    const { github, run } = project;
    const inputs = rollback("renamed");
    const event = await workflowDispatchEvent(github, { inputs });
    const env = { ...event.env, GITHUB_REPOSITORY: "acme/elsewhere" };
    const repository = {
      ...Object(event.payload.repository),
      full_name: "acme/elsewhere",
      name: "elsewhere",
    };
    const ran = await run({ ...event, env, payload: { ...event.payload, repository } }, { inputs });
    expect([ran.exit, ran.outputs.outcome]).toEqual([1, "error"]);
    expect(ran.annotations).toMatchObject([{ level: "error" }]);
    expect(ran.log).not.toContain("    at ");
    expect(await live("renamed")).toEqual({ "1.1.0": 100 });
  });

  it("has no calls left for an hour ends at once, and says until when", async () => {
    const { github } = project;
    github.fault({ kind: "rate-limit", reset: 3_600, times: 100 });
    const began = performance.now();
    const ran = await ask(rollback("limited"));
    expect(performance.now() - began).toBeLessThan(30_000);
    expect([ran.exit, ran.outputs.outcome, ran.outputs.reason]).toEqual([1, "error", "github/rate-limited"]);
    expect(ran.log).toMatch(/the limit ends at \d{4}-/);
    expect(await live("limited")).toEqual({ "1.1.0": 100 });
  });

  it("asks to wait is waited for", async () => {
    const { github } = project;
    github.fault({ kind: "too-many-requests", retryAfter: 1 });
    const ran = await ask(rollback("patient"));
    expect([ran.exit, ran.outputs.outcome]).toEqual([0, "restored"]);
    expect(ran.log).toContain("GitHub asks to wait 1 s");
  });

  it("is github.com rather than a server of its own is found by what the run says", async () => {
    await using there = await weatherProject({}, { apiPrefix: "" });
    const { github, run, status } = there;
    expect(github.apiUrl).not.toContain("/api/v3");
    await github.git.commit("main", deployment("development", "blue: 1.1.0\n"));
    expect((await run(await pushEvent(github))).outputs.outcome).toBe("applied");
    const inputs = rollback("development");
    const ran = await run(await workflowDispatchEvent(github, { inputs }), { inputs });
    expect([ran.exit, ran.outputs.outcome]).toEqual([0, "restored"]);
    expect((await status("development/weather")).traffic).toEqual({ "1.0.0": 100 });
    expect(ran.printed).not.toContain("github.com");
  });
});
