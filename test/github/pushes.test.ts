import { describe, expect, it } from "vitest";
import { lastPushes, pushersLookUp } from "../../src/github/pushes.ts";
import { pullRequestOf } from "../../src/github/reviews.ts";
import type { PullRequest } from "../../src/model/pull-request.ts";
import { type Talking, talking } from "./talking.ts";

const start = talking();

async function begun(): Promise<Talking> {
  const there = await start();
  for (const name of ["octocat", "hubot", "mona"]) there.github.user(name, { role: "write" });
  return there;
}

async function pullOf({ api, repository }: Talking, number: number): Promise<PullRequest> {
  const pull = await pullRequestOf(api, repository, number);
  if (pull === null) throw new Error(`there is no #${number}`);
  return pull;
}

/** Who pushed to the branch `work` besides Mona, who opened its pull request; or why that is not known. */
async function pushersOf(there: Talking, number: number): Promise<readonly string[] | string> {
  const pull = await pullOf(there, number);
  const [looked] = await pushersLookUp(there.api, there.repository)([pull]);
  const unknown = looked?.unknownPushers;
  if (unknown !== undefined) return unknown.kind === "unknown" ? unknown.why : unknown.kind;
  return (looked?.contributors ?? []).filter((name) => name !== "mona");
}

type Git = Talking["github"]["git"];
const nobodys = (by: string | null) => ({ author: "mona", unlinked: true, by }) as const;
const commit = (git: Git, path: string, by: string | null) =>
  git.commit("work", { [path]: path }, nobodys(by));

describe("who pushed to a pull request", () => {
  it.each<[string, (git: Git) => Promise<unknown>, readonly string[]]>([
    ["made its branch", (git) => commit(git, "a", "hubot"), ["hubot"]],
    [
      "pushed to it, one after the other",
      async (git) => {
        await commit(git, "a", "mona");
        await commit(git, "b", "hubot");
        await commit(git, "c", "octocat");
      },
      ["octocat", "hubot"],
    ],
    [
      "pushed what a forced push left there",
      async (git) => {
        const first = await commit(git, "a", "hubot");
        await commit(git, "b", "octocat");
        await git.amend("work", { b: "better" }, { ...nobodys("mona"), onto: first });
      },
      ["octocat", "hubot"],
    ],
    [
      "pushed since the branch was made anew",
      async (git) => {
        await commit(git, "a", "hubot");
        await git.remove("work");
        await commit(git, "b", "mona");
      },
      [],
    ],
    [
      "pushed since what was merged of it before",
      async (git) => {
        const merged = await commit(git, "a", "hubot");
        await git.branch("main", merged);
        await commit(git, "b", "octocat");
      },
      ["octocat"],
    ],
    [
      "pushed, however often",
      async (git) => {
        await commit(git, "first", "hubot");
        for (let index = 0; index < 105; index += 1) await commit(git, `file-${index}`, "mona");
      },
      ["hubot"],
    ],
  ])("is whoever %s", async (_, go, people) => {
    const there = await begun();
    await go(there.github.git);
    const { number } = await there.github.pull({ head: "work", author: "mona" });
    expect(await pushersOf(there, number)).toEqual(people);
  });

  it("is told of a pull request that is merged, whatever its branch became", async () => {
    const there = await begun();
    await commit(there.github.git, "a", "hubot");
    const { number } = await there.github.pull({ head: "work", author: "mona" });
    await there.github.merge(number);
    await there.github.git.remove("work");
    await commit(there.github.git, "b", "octocat");
    expect(await pushersOf(there, number)).toEqual(["hubot"]);
  });

  it.each<[string, (git: Git) => Promise<unknown>, RegExp]>([
    [
      "a push that GitHub did not note",
      (git) => git.commit("work", { a: "a" }, { ...nobodys("hubot"), unseen: true }),
      /^GitHub does not tell who pushed [0-9a-f]{7} to work$/,
    ],
    [
      "one before",
      async (git) => {
        await git.commit("work", { a: "a" }, { ...nobodys("hubot"), unseen: true });
        await commit(git, "b", "mona");
      },
      /^GitHub does not tell who pushed [0-9a-f]{7} to work$/,
    ],
    [
      "one by an account that is no more",
      (git) => commit(git, "a", null),
      /^[0-9a-f]{7} was pushed by an account that is no more$/,
    ],
  ])("is not known of %s", async (_, go, why) => {
    const there = await begun();
    await go(there.github.git);
    const { number } = await there.github.pull({ head: "work", author: "mona" });
    expect(await pushersOf(there, number)).toMatch(why);
  });

  it("is not known of a fork, and not asked", async () => {
    const there = await begun();
    const files = { "a.txt": "a" };
    const { number } = await there.github.pull({ head: "work", author: "mallory", fork: true, files });
    expect(await pushersOf(there, number)).toBe("it comes from a fork, whose pushes are not seen here");
    expect(there.github.calls("GET /repos/{owner}/{repo}/activity")).toBe(0);
  });

  it("is not known where GitHub has no such list, or the token may not read it", async () => {
    const there = await begun();
    await commit(there.github.git, "a", "hubot");
    const { number } = await there.github.pull({ head: "work", author: "mona" });
    there.github.fault({ on: "GET /repos/{owner}/{repo}/activity", kind: "status", status: 404 });
    expect(await pushersOf(there, number)).toMatch(/^GitHub tells no activity of work: /);
  });

  it("is asked once for each head, with one call", async () => {
    const there = await begun();
    await commit(there.github.git, "a", "hubot");
    const { number } = await there.github.pull({ head: "work", author: "mona" });
    const pull = await pullOf(there, number);
    there.github.forget();
    const lookUp = pushersLookUp(there.api, there.repository);
    expect(await lookUp([pull])).toEqual(await lookUp([pull]));
    expect(there.github.calls()).toBe(1);
    const [known] = await lookUp([pull]);
    expect(known && (await lookUp([known]))).toEqual([known]);
  });
});

describe("the last pushes to a branch", () => {
  it("are told newest first, each with who did it, in one call", async () => {
    const there = await begun();
    const { git } = there.github;
    const before = await git.head("main");
    const one = await git.commit("main", { a: "a" }, nobodys("hubot"));
    const two = await git.commit("main", { b: "b" }, nobodys(null));
    there.github.forget();
    const { api, repository } = there;
    expect((await lastPushes(api, repository, "main")).slice(0, 2)).toEqual([
      { before: one, after: two, by: null },
      { before, after: one, by: "hubot" },
    ]);
    expect(there.github.calls()).toBe(1);
  });

  it("are none where GitHub does not tell", async () => {
    const { github, api, repository } = await begun();
    github.fault({ on: "GET /repos/{owner}/{repo}/activity", kind: "status", status: 404 });
    expect(await lastPushes(api, repository, "main")).toEqual([]);
  });
});
