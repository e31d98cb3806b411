import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { DesiredCommit, DesiredEdit } from "../../src/git/desired-commit.ts";
import { commitToGitHub, type PullRequestPolicy } from "../../src/github/desired-commit.ts";
import { sh } from "../support/git.ts";
import { sampled } from "../support/pool.ts";
import { type Checkout, type Hosted, hosting } from "./hosted.ts";
import { faults } from "./talking.ts";

const start = hosting();
const file = "environments/production/weather.yaml";
const kept = "headgate/rollback-production-weather-18";

function edit(fields: Partial<DesiredEdit> = {}): DesiredEdit {
  return {
    branch: "main",
    directory: "deploy",
    edit: async (head) => {
      const bytes = (await head.read([file])).get(file);
      return new Map([
        [
          file,
          Buffer.from(bytes ?? "")
            .toString()
            .replace("1.1.5", "1.1.4"),
        ],
      ]);
    },
    message:
      "Take 1.1.5 out of production\n\nIt was bad for @everyone\n\nHeadgate-Rollback: production/weather@18\n",
    slug: "rollback production/weather 18",
    ...fields,
  };
}

interface There extends Hosted, Omit<Checkout, "repository"> {
  readonly name: { readonly owner: string; readonly repo: string };
  readonly local: Checkout["repository"];
  readonly commit: (fields?: Partial<DesiredEdit>, policy?: PullRequestPolicy) => Promise<DesiredCommit>;
}

async function ready(): Promise<There> {
  const hosted = await start({ files: { [`deploy/${file}`]: "blue: 1.1.5\n", "other.txt": "1\n" } });
  const { repository: local, ...checkout } = await hosted.checkout("a");
  hosted.github.forget();
  return {
    ...hosted,
    ...checkout,
    local,
    name: hosted.repository,
    commit: (fields, policy = "when-refused") =>
      commitToGitHub(hosted.api, hosted.repository, checkout.clone, edit(fields), policy),
  };
}

const openPulls = ({ github }: There) =>
  github.threads().filter(({ pull, state }) => pull !== null && state === "open");
const openIssues = ({ github }: There) =>
  github.threads().filter(({ pull, state }) => pull === null && state === "open");

describe("an edit of the desired branch", () => {
  it("is one signed commit in one call, and the checkout follows", async () => {
    const there = await ready();
    const done = await there.commit();
    expect(done).toMatchObject({ kind: "committed", workingTree: { kind: "updated" } });
    expect(there.github.calls()).toBe(1);
    const [newest] = await there.github.git.log("main");
    expect(newest).toMatchObject({ author: "github-actions[bot]", verified: true });
    expect(newest?.message.trimEnd()).toBe(edit().message.trimEnd());
    expect(await readFile(join(there.root, "deploy", file), "utf8")).toBe("blue: 1.1.4\n");
    expect(await sh(there.root, "status", "--porcelain")).toBe("");
    expect(await sh(there.root, "rev-parse", "HEAD")).toBe(newest?.sha);
    there.github.forget();
    expect(await there.commit()).toMatchObject({ kind: "unchanged" });
    expect(there.github.calls()).toBe(0);
  });

  it("leaves a checkout of a single commit where it is", async () => {
    const there = await ready();
    await sh(there.root, "checkout", "--quiet", "--detach");
    await sh(there.root, "branch", "--quiet", "-D", "main");
    expect(await there.commit()).toMatchObject({ kind: "committed", workingTree: { kind: "elsewhere" } });
    expect(await readFile(join(there.root, "deploy", file), "utf8")).toBe("blue: 1.1.5\n");
  });

  it("is worked out again on what somebody else put there meanwhile", async () => {
    const there = await ready();
    const changed = { [`deploy/${file}`]: "# mine\nblue: 1.1.5\n" };
    there.github.fault({
      kind: "before",
      before: () => there.github.git.commit("main", changed),
      on: "mutation createCommitOnBranch",
    });
    expect(await there.commit()).toMatchObject({ kind: "committed" });
    expect(await there.github.git.read("main", `deploy/${file}`)).toBe("# mine\nblue: 1.1.4\n");
    expect((await there.github.git.log("main")).length).toBe(3);
  });
});

describe("where the branch is not written to", () => {
  it.each([
    ["a ruleset refuses it", { via: "ruleset" }, {}, "when-refused", "through a pull request"],
    ["a protection refuses it", { via: "protection" }, {}, "when-refused", "through a pull request"],
    [
      "it has to be reviewed",
      null,
      { review: "production asks for 1 approval" },
      "when-refused",
      "1 approval",
    ],
    ["pull requests are wanted always", null, {}, "always", "pull request"],
  ] as const)("because %s: a pull request", async (_, rules, fields, policy, why) => {
    const there = await ready();
    if (rules) there.github.protect("main", { ...rules, pullRequest: true });
    const head = await there.github.git.head("main");
    const done = await there.commit(fields, policy);
    expect(done).toMatchObject({
      kind: "refused",
      kept,
      pushed: true,
      reason: expect.stringContaining(why),
      request: { kind: "pull-request", url: expect.stringContaining(there.github.serverUrl) },
    });
    expect(there.github.calls()).toBeLessThanOrEqual(5);
    const [pull, ...more] = openPulls(there);
    expect(more).toEqual([]);
    expect(pull).toMatchObject({
      author: "github-actions[bot]",
      title: "Take 1.1.5 out of production",
      pull: { head: { branch: kept }, base: { branch: "main" } },
    });
    // A block of code: it notifies nobody.
    expect(pull?.body).toMatch(/^```text\nIt was bad for @everyone\n[\s\S]*\n```$/);
    expect(await there.github.git.head("main")).toBe(head);
    expect(await there.github.git.read(kept, `deploy/${file}`)).toBe("blue: 1.1.4\n");
    expect(done.kind === "refused" && done.commit).toBe(await there.github.git.head(kept));
  });

  it("says what its caller says, and is found again by the next run", async () => {
    const there = await ready();
    const fields = { title: "Roll \u001b[31mback\nnow", body: "**because**" };
    const first = await there.commit(fields, "always");
    const before = await there.github.git.head(kept);
    expect(await there.commit(fields, "always")).toEqual({ ...first, already: true });
    expect(openPulls(there)).toMatchObject([{ title: "Roll back now", body: "**because**" }]);
    expect(await there.github.git.head(kept)).toBe(before);
  });

  it("takes another branch where that one holds something else, and goes on with one that was merged", async () => {
    const there = await ready();
    await there.github.git.commit(kept, { "theirs.txt": "1" });
    expect(await there.commit({}, "always")).toMatchObject({ kept: `${kept}-2` });
    await there.github.merge(openPulls(there)[0]?.number ?? 0);
    await there.github.git.commit("main", { [`deploy/${file}`]: "blue: 1.1.5\n" });
    expect(await there.commit({}, "always")).toMatchObject({ kept: `${kept}-2` });
    expect(openPulls(there)).toHaveLength(1);
    expect(await there.github.git.read(`${kept}-2`, `deploy/${file}`)).toBe("blue: 1.1.4\n");
  });

  it.each(["stale", "reset", "lost-response"] as const)(
    "moves a branch of its own along with main, whoever is faster (%s)",
    async (kind) => {
      const there = await ready();
      await there.github.git.branch(kept, "main");
      await there.github.git.commit("main", { "README.md": "# another\n" });
      const injected = there.github.fault({ kind, on: "mutation updateRefs" });
      expect(await there.commit({}, "always")).toMatchObject({ kept, request: { kind: "pull-request" } });
      expect(injected.hits()).toBe(1);
      expect(await there.github.git.read(kept, "README.md")).toBe("# another\n");
      expect(openPulls(there)).toHaveLength(1);
    },
  );

  it("an issue where a setting forbids pull requests, with the setting's name; the same one again", async () => {
    const there = await ready();
    there.github.settings.actionsMayCreatePulls = false;
    const done = await there.commit({}, "always");
    expect(done).toMatchObject({ kind: "refused", kept, request: { kind: "issue" } });
    expect(await there.commit({}, "always")).toEqual({ ...done, already: true });
    expect(openIssues(there)).toMatchObject([
      { body: expect.stringContaining('"Allow GitHub Actions to create and approve pull requests"') },
    ]);
    expect([...(openIssues(there)[0]?.labels ?? [])]).toEqual(["headgate"]);
    expect(openPulls(there)).toEqual([]);
  });

  it("no issue of somebody who may set no labels is taken for ours", async () => {
    const there = await ready();
    there.github.settings.actionsMayCreatePulls = false;
    there.github.user("mallory");
    const marker = `<!-- headgate:request ${kept} -->`;
    const theirs = there.github.issue({ title: "x", body: `${marker}\nx`, by: "mallory" });
    const done = await there.commit({}, "always");
    expect(done.kind === "refused" && done.request?.number).not.toBe(theirs.number);
  });

  it.each([["issues are off", (there: There) => Object.assign(there.github.settings, { hasIssues: false })]])(
    "the branch alone where %s",
    async (_, prepare) => {
      const there = await ready();
      there.github.settings.actionsMayCreatePulls = false;
      prepare(there);
      const done = await there.commit({}, "always");
      expect(done).toMatchObject({ kind: "refused", kept, pushed: true });
      expect("request" in done).toBe(false);
    },
  );

  it("the branch alone where the token may write neither pull requests nor issues", async () => {
    const there = await ready();
    const api = await there.as(
      there.github.token({ permissions: { contents: "write", issues: "read", pull_requests: "read" } }),
    );
    const done = await commitToGitHub(api, there.name, there.clone, edit(), "always");
    expect(done).toMatchObject({ kind: "refused", kept });
    expect("request" in done).toBe(false);
  });

  it("an error that names the permission where the token may write nothing", async () => {
    const there = await ready();
    const api = await there.as(there.github.token({ permissions: { contents: "read" } }));
    await expect(commitToGitHub(api, there.name, there.clone, edit(), "when-refused")).rejects.toMatchObject({
      code: "github/forbidden",
      hint: expect.stringContaining("contents: write"),
    });
  });

  it("an error where not even a branch of its own is allowed", async () => {
    const there = await ready();
    there.github.protect("**", { creation: true, pullRequest: true });
    await expect(there.commit()).rejects.toMatchObject({ code: "github/refused" });
  });
});

/** Every fault at each of the calls that something takes. */
const befalling = (calls: readonly string[]) =>
  sampled(Object.entries(faults).flatMap(([name, fault]) => calls.map((on) => ({ name, fault, on }))));

describe("whatever befalls a call", () => {
  it.each(Object.entries(faults))("%s at the commit: it lands once", async (_, fault) => {
    const there = await ready();
    const injected = there.github.fault({ ...fault, on: "mutation createCommitOnBranch" });
    expect(await there.commit()).toMatchObject({ kind: "committed" });
    expect(injected.hits()).toBe(1);
    expect((await there.github.git.log("main")).length).toBe(2);
  });

  it.each(
    befalling([
      "mutation createCommitOnBranch",
      "POST /repos/{owner}/{repo}/git/refs",
      "GET /repos/{owner}/{repo}/pulls",
      "POST /repos/{owner}/{repo}/pulls",
    ]),
  )("$name at $on: one branch, one commit, one pull request", async ({ fault, on }) => {
    const there = await ready();
    const injected = there.github.fault({ ...fault, on });
    expect(await there.commit({}, "always")).toMatchObject({ kept, request: { kind: "pull-request" } });
    expect(injected.hits()).toBe(1);
    expect((await there.github.git.log(kept)).length).toBe(2);
    expect(openPulls(there)).toHaveLength(1);
  });

  it.each(befalling(["GET /repos/{owner}/{repo}/issues", "POST /repos/{owner}/{repo}/issues"]))(
    "$name at $on: one issue",
    async ({ fault, on }) => {
      const there = await ready();
      there.github.settings.actionsMayCreatePulls = false;
      const injected = there.github.fault({ ...fault, on });
      expect(await there.commit({}, "always")).toMatchObject({ request: { kind: "issue" } });
      expect(injected.hits()).toBe(1);
      expect(openIssues(there)).toHaveLength(1);
    },
  );
});

it("completes a branch that is behind by one more commit, and says so in its pull request", async () => {
  const there = await ready();
  await there.commit({ body: "not signed" }, "always");
  const before = openPulls(there)[0]?.number;
  const done = await there.commit({ body: "signed", same: () => "behind" }, "always");
  expect(done).toMatchObject({ kept, request: { number: before } });
  expect((await there.github.git.log(kept)).length).toBe(3);
  expect(openPulls(there)).toMatchObject([{ body: "signed" }]);
});

it("says anew what a pull request no longer tells rightly, and leaves alone what does", async () => {
  const there = await ready();
  await there.commit({ body: "not signed" }, "always");
  const bodyAfter = async (isTold: (body: string) => boolean) => {
    const done = await there.commit({ body: "signed", isTold }, "always");
    expect(done).toMatchObject({ kept, already: true });
    return openPulls(there)[0]?.body;
  };
  expect(await bodyAfter(() => true)).toBe("not signed");
  expect(await bodyAfter((body) => body !== "not signed")).toBe("signed");
});

it("two runs at once leave one branch and one pull request", async () => {
  const there = await ready();
  const other = await there.checkout("b");
  const done = await Promise.all([
    there.commit({}, "always"),
    commitToGitHub(there.api, there.name, other.clone, edit(), "always"),
  ]);
  expect(done.map((one) => one.kind === "refused" && one.kept)).toEqual([kept, kept]);
  expect(openPulls(there)).toHaveLength(1);
  expect((await there.github.git.log(kept)).length).toBe(2);
});
