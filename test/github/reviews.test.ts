import { describe, expect, it } from "vitest";
import { type PlanReport, recordPlan } from "../../src/github/check-run.ts";
import { historyOf, pullRequestOf } from "../../src/github/reviews.ts";
import { digestOf } from "../../src/model/canonical.ts";
import { faults, type Talking, talking } from "./talking.ts";

const start = talking();

async function begun(options?: Parameters<typeof start>[0]): Promise<Talking> {
  const there = await start(options);
  there.github.user("octocat", { role: "write" });
  there.github.user("hubot", { role: "write" });
  there.github.user("stranger", { role: "none" });
  return there;
}

const ask = ({ api, repository }: Talking, ...commits: string[]) =>
  historyOf(api, repository, "main").pullRequests(commits);

/** A merged pull request and the commit that it became. */
async function merged(
  { github }: Talking,
  head: string,
  more: Partial<Parameters<typeof github.pull>[0]> = {},
) {
  const { number, headSha } = await github.pull({ head, files: { [`${head}.txt`]: head }, ...more });
  return { number, headSha, commit: await github.merge(number) };
}

describe("the pull requests of commits", () => {
  it.each(["merge", "squash", "rebase"] as const)("are found of a %s", async (method) => {
    const there = await begun();
    const { number, headSha } = await there.github.pull({ head: "change", files: { "a.txt": "a" } });
    const commit = await there.github.merge(number, { method });
    expect((await ask(there, commit)).get(commit)).toMatchObject([
      { number, author: "octocat", head: headSha, merged: true, fork: false, reviews: [], plans: [] },
    ]);
  });

  it("are none for a direct push, and for a commit that GitHub does not know", async () => {
    const there = await begun();
    const direct = await there.github.git.commit("main", { "b.txt": "b" });
    const unknown = "a".repeat(40);
    expect([...(await ask(there, direct, unknown))]).toEqual([
      [direct, []],
      [unknown, []],
    ]);
  });

  it("are none that are open, or went into another branch", async () => {
    const there = await begun();
    const open = await there.github.pull({ head: "open", files: { "a.txt": "a" } });
    await there.github.git.branch("next", "main");
    const other = await merged(there, "other", { base: "next" });
    const found = await ask(there, open.headSha, other.commit);
    expect([...found.values()]).toEqual([[], []]);
  });

  it("cost two calls for forty commits, one where there is no pull request", async () => {
    const there = await begun();
    const commits: string[] = [];
    for (let index = 0; index < 37; index++) {
      commits.push(await there.github.git.commit("main", { "n.txt": `${index}` }));
    }
    there.github.forget();
    await ask(there, ...commits);
    expect(there.github.calls()).toBe(1);
    for (const head of ["a", "b", "c"]) commits.push((await merged(there, head)).commit);
    there.github.forget();
    const found = await ask(there, ...commits, ...commits);
    expect([...found.values()].flat().map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(there.github.calls()).toBe(2);
  });

  it("are asked for once at a time", async () => {
    const there = await begun();
    const first = await merged(there, "a");
    const second = await merged(there, "b");
    const { pullRequests: pulls, authors } = historyOf(there.api, there.repository, "main");
    there.github.forget();
    const found = await pulls([first.commit]);
    await pulls([first.commit]);
    expect(there.github.calls()).toBe(2);
    expect((await pulls([second.commit, first.commit])).get(first.commit)?.[0]).toBe(
      found.get(first.commit)?.[0],
    );
    expect(there.github.calls()).toBe(4);
    expect(await pulls([])).toEqual(new Map());
    await authors([first.commit, second.commit]);
    expect(there.github.calls()).toBe(4);
  });

  it("are asked for again after half a minute: somebody may have reviewed since", async () => {
    const there = await begun();
    const { commit, number } = await merged(there, "a");
    let now = 1_000_000;
    const { pullRequests: pulls } = historyOf(there.api, there.repository, "main", undefined, () => now);
    const reviewers = async () => {
      const found = await pulls([commit]);
      return found.get(commit)?.flatMap(({ reviews }) => reviews.map(({ by }) => by));
    };
    expect(await reviewers()).toEqual([]);
    there.github.review(number, { by: "hubot" });
    now += 29_000;
    expect(await reviewers()).toEqual([]);
    now += 1_000;
    there.github.forget();
    expect(await reviewers()).toEqual(["hubot"]);
    expect(there.github.calls()).toBe(1);
  });

  it("tell whose work they are, also where they came without one", async () => {
    const there = await begun();
    for (const name of ["ann", "ben"]) there.github.user(name);
    const message =
      "b\n\nCo-authored-by: ben <1+ben@users.noreply.github.com>\nCo-authored-by: x <x@example.org>";
    const direct = await there.github.git.commit("main", { "b.txt": "b" }, { author: "ann", message });
    const { number } = await there.github.pull({ head: "change", files: { "a.txt": "a" } });
    const squashed = await there.github.merge(number, { method: "squash", by: "hubot" });
    const { authors } = historyOf(there.api, there.repository, "main");
    there.github.forget();
    expect(await authors([direct, "a".repeat(40)])).toEqual(
      new Map([
        [direct, ["ann", "ben"]],
        ["a".repeat(40), []],
      ]),
    );
    expect(there.github.calls()).toBe(1);
    expect((await authors([squashed])).get(squashed)).not.toContain("web-flow");
  });
});

describe("a pull request", () => {
  const only = async (there: Talking, number: number) => {
    const pull = await pullRequestOf(there.api, there.repository, number);
    if (pull === null) throw new Error("there is none");
    return pull;
  };

  it("tells who reviewed it, at which commit, and whether they may write", async () => {
    const there = await begun();
    const { number, headSha } = await there.github.pull({ head: "change", files: { "a.txt": "a" } });
    const at = (hour: number) => new Date(Date.UTC(2026, 10, 20, hour));
    there.github.review(number, { by: "hubot", at: at(9) });
    const head = await there.github.git.commit("change", { "b.txt": "b" });
    there.github.review(number, { by: "stranger", at: at(10) });
    there.github.review(number, { by: "renovate[bot]", at: at(11) });
    there.github.review(number, { by: "hubot", state: "CHANGES_REQUESTED", at: at(12) });
    there.github.review(number, { by: "hubot", state: "COMMENTED", at: at(13) });
    there.github.review(number, { by: "hubot", state: "DISMISSED", at: at(14) });
    there.github.review(number, { by: "hubot", state: "PENDING", at: at(15) });
    there.github.forget();
    const pull = await only(there, number);
    expect(there.github.calls()).toBe(1);
    expect(pull).toMatchObject({ number, head, merged: false, fork: false });
    const seen = pull.reviews.map(({ by, isBot, state, commit, canWrite }) => {
      return [by, isBot, state, commit, canWrite];
    });
    expect(seen).toEqual([
      ["hubot", false, "approved", headSha, true],
      ["stranger", false, "approved", head, false],
      ["renovate[bot]", true, "approved", head, false],
      ["hubot", false, "changes-requested", head, true],
      ["hubot", false, "commented", head, true],
      ["hubot", false, "dismissed", head, true],
    ]);
    expect(pull.reviews[0]?.at).toBe("2026-11-20T09:00:00Z");
  });

  it("names everyone whose work it holds", async () => {
    const there = await begun();
    const { github } = there;
    for (const name of ["ann", "ben", "cleo", "dora"]) github.user(name);
    const { number, headSha } = await github.pull({
      head: "change",
      author: "octocat",
      files: { "a.txt": "a" },
    });
    await github.git.commit(
      "change",
      { "b.txt": "b" },
      {
        author: "ann",
        message: "b\n\nCo-authored-by: ben <1+ben@users.noreply.github.com>",
      },
    );
    await github.git.amend("change", { "c.txt": "c" }, { onto: headSha, author: "dora" });
    const head = await github.git.commit(
      "change",
      { "d.txt": "d" },
      {
        author: "ann",
        message: "d\n\nCo-authored-by: ben <1+ben@users.noreply.github.com>",
      },
    );
    await recordPlan(there.api, there.repository, planOf(head, { pusher: "cleo" }));
    const { contributors } = await only(there, number);
    expect(new Set(contributors)).toEqual(new Set(["octocat", "cleo", "ann", "ben", "dora"]));
    expect(new Set(contributors).size).toBe(contributors.length);
  });

  it("from a fork says so", async () => {
    const there = await begun();
    const { number, commit } = await merged(there, "change", { author: "stranger", fork: true });
    expect((await ask(there, commit)).get(commit)).toMatchObject([
      { number, author: "stranger", fork: true, merged: true },
    ]);
  });

  it("holds the plans that were shown on its head, and no others", async () => {
    const there = await begun();
    const { number, headSha } = await there.github.pull({ head: "change", files: { "a.txt": "a" } });
    await recordPlan(there.api, there.repository, planOf(headSha, {}));
    const head = await there.github.git.commit("change", { "b.txt": "b" });
    const first = { "production/weather": digestOf("first") };
    const second = { "production/weather": digestOf("second") };
    await recordPlan(there.api, there.repository, planOf(head, { intents: first }));
    await recordPlan(there.api, there.repository, planOf(head, { intents: second }));
    there.github.checkRun({ sha: head, name: "Headgate", externalId: "5f0c", text: "of a job" });
    const record = there.github.checkRuns(head)[0];
    if (!record) throw new Error("there is none");
    const app = { id: 666, slug: "evil", name: "Evil" };
    there.github.checkRun({ ...record, sha: head, id: 3_000_000, app });
    const { plans } = await only(there, number);
    expect(plans.map(({ commit, intents }) => [commit, intents])).toEqual([
      [head, first],
      [head, second],
    ]);
  });

  it("has its plans read also where its head has very many check runs", async () => {
    const there = await begun();
    const { number, headSha } = await there.github.pull({ head: "change", files: { "a.txt": "a" } });
    await recordPlan(there.api, there.repository, planOf(headSha, {}));
    for (let index = 0; index < 120; index++) there.github.checkRun({ sha: headSha, name: "Headgate" });
    there.github.forget();
    expect((await only(there, number)).plans).toHaveLength(1);
    expect(there.github.calls()).toBe(3);
  });

  it("is read to its end, however many reviews and commits it has", async () => {
    const there = await begun();
    const { number } = await there.github.pull({ head: "change", files: { "a.txt": "a" } });
    for (let index = 0; index < 120; index++) {
      await there.github.git.commit(
        "change",
        { "a.txt": `${index}` },
        { author: index === 119 ? "ann" : "octocat" },
      );
    }
    for (let index = 0; index < 230; index++) {
      there.github.review(number, { by: index === 229 ? "hubot" : "stranger", state: "COMMENTED" });
    }
    there.github.forget();
    const pull = await only(there, number);
    expect(pull.reviews).toHaveLength(230);
    expect(pull.reviews.at(-1)?.by).toBe("hubot");
    expect(pull.contributors).toContain("ann");
    expect(there.github.calls()).toBe(3);
  }, 60_000);

  it("that is too large to know who made it is refused", async () => {
    const there = await begun();
    const { number } = await there.github.pull({ head: "change", files: { "a.txt": "a" } });
    const { git } = there.github.hub;
    const tip = await git.commit("change");
    if (!tip) throw new Error("the branch has a commit");
    let last = tip.oid;
    for (let index = 0; index < 249; index++) last = git.writeCommit({ ...tip, parents: [last] });
    await git.move("refs/heads/change", last);
    await there.github.git.commit("change", { "a.txt": "the last" });
    await expect(only(there, number)).rejects.toMatchObject({
      code: "github/invalid",
      message: expect.stringContaining(`#${number} is too large`),
      hint: expect.stringContaining("smaller"),
    });
  });

  it("that is not there is an error", async () => {
    const there = await begun();
    await expect(only(there, 4711)).rejects.toMatchObject({ code: "github/not-found" });
  });

  it.each(["contents", "pull_requests", "checks"])(
    "says so where the token may not read %s",
    async (missing) => {
      const there = await begun();
      const { commit, headSha } = await merged(there, "change");
      await recordPlan(there.api, there.repository, planOf(headSha, {}));
      const all = { contents: "read", pull_requests: "read", checks: "read" } as const;
      const api = await there.as(there.github.token({ permissions: { ...all, [missing]: "none" } }));
      await expect(ask({ ...there, api }, commit)).rejects.toMatchObject({
        code: "github/forbidden",
        hint: expect.stringContaining(`${missing.replace("_", "-")}: read`),
      });
    },
  );

  it.each(Object.entries(faults))("is read all the same after %s", async (_, fault) => {
    const there = await begun();
    const { commit, number } = await merged(there, "change");
    for (const nth of [1, 2]) there.github.fault({ ...fault, nth, on: "query *" });
    expect((await ask(there, commit)).get(commit)).toMatchObject([{ number }]);
  });
});

function planOf(head: string, more: Partial<PlanReport>): PlanReport {
  return {
    head,
    conclusion: "success",
    title: "t",
    summary: "s",
    intents: { "production/weather": digestOf("plan") },
    hash: null,
    pusher: null,
    ...more,
  };
}
