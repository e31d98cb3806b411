import { describe, expect, it } from "vitest";
import type { DeployedStore, LoggedCommit } from "../../src/deployed/branch.ts";
import { verifyTip } from "../../src/deployed/integrity.ts";
import { composeMessage, isSealed, sealMessage } from "../../src/deployed/message.ts";
import { localBranch } from "../../src/git/deployed-branch.ts";
import { openRepository } from "../../src/git/repository.ts";
import { gitHubBranch } from "../../src/github/deployed-branch.ts";
import { sh } from "../support/git.ts";
import { sampled } from "../support/pool.ts";
import { begun, born, genesis, hosting } from "./hosted.ts";
import { faults } from "./talking.ts";

const start = hosting();

const message = composeMessage({
  subject: "production/weather: 1.1.5 is blue `x` “ü”",
  body: ["Reason: it's\nfine", "  indented", "Headgate-Version: 9"],
  cause: { actor: "octocat", run: "github:77:1:abc" },
  events: [{ event: "stopped", environment: null, reason: "a\nb" }],
});

const one = (text: string, path = "production/weather/status.json") => new Map([[path, text]]);

async function all(log: AsyncIterable<LoggedCommit>): Promise<readonly LoggedCommit[]> {
  const commits: LoggedCommit[] = [];
  for await (const commit of log) commits.push(commit);
  return commits;
}

async function ready() {
  const there = await start();
  const here = await there.checkout("a");
  const head = await born(there.github, here.store);
  return { ...there, ...here, head };
}

describe("the branch deployed on GitHub", () => {
  it("begins with a commit that GitHub signs, and its creation is the claim", async () => {
    const { github, checkout } = await start();
    const [a, b] = [await checkout("a"), await checkout("b")];
    const made = await Promise.all(
      [a, b].map(({ store }, run) =>
        store.create(genesis, begun(`github:77:1:${run}`), false).then(({ kind }) => kind),
      ),
    );
    expect(made.sort()).toEqual(["created", "exists"]);
    const [first, ...rest] = await github.git.log("deployed");
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ author: "github-actions[bot]", parents: [], verified: true });
    expect(await github.git.files("deployed")).toEqual(["headgate.json"]);
  });

  it("takes a commit in one call, and the clone can read it at once", async () => {
    const { github, store, head, root } = await ready();
    const published = await store.publish({ expected: head, changes: one("{}\n"), message });
    expect(published).toMatchObject({ kind: "published" });
    expect(github.calls()).toBe(1);
    expect(await store.head()).toBe(published.head);
    expect(await store.read(published.head ?? "", ["production/weather/status.json"])).toEqual(one("{}\n"));
    const [newest] = await github.git.log("deployed");
    expect(newest).toMatchObject({ sha: published.head, author: "github-actions[bot]", verified: true });
    expect(await sh(root, "status", "--porcelain")).toBe("");
  });

  it("leaves a message that verifies exactly as one that git wrote", async () => {
    const { repository, store, head } = await ready();
    const changes = new Map([...one("{}\n"), ["production/weather/out.json", "ü\n"]]);
    const published = await store.publish({ expected: head, changes, message });
    const [newest] = await all(store.log({ from: published.head ?? "", limit: 1 }));
    expect(newest?.message.trimEnd()).toBe(sealMessage(message, head, changes).trimEnd());
    expect(isSealed(newest?.message ?? "", head, changes)).toBe(true);
    const verdict = await verifyTip(localBranch(repository), published.head ?? "");
    expect(verdict).toMatchObject({ foreign: [], lastGenuine: published.head });
    const log = await all(store.log({ from: published.head ?? "" }));
    const begun = await verifyTip(store, log[1]?.commit ?? "");
    expect(begun).toMatchObject({ foreign: [], lastGenuine: head });
  });

  it("changes only what differs, deletes what is there, and keeps what it did not touch", async () => {
    const { github, store, head } = await ready();
    const first = await store.publish({
      expected: head,
      changes: new Map([
        ["a", "1"],
        ["b", "1"],
        ["c", "1"],
      ]),
      message,
    });
    const second = await store.publish({
      expected: first.head ?? "",
      changes: new Map([
        ["a", "1"],
        ["b", "2"],
        ["c", null],
        ["gone", null],
      ]),
      message,
    });
    expect(await github.git.files("deployed")).toEqual(["a", "b", "headgate.json"]);
    const body = github.requested("mutation createCommitOnBranch")[1]?.body;
    const sent = JSON.stringify(body);
    expect(sent).toContain('"deletions":[{"path":"c"}]');
    expect(sent.match(/"path":/g)).toHaveLength(2);
    expect(await verifyTip(store, second.head ?? "")).toMatchObject({ foreign: [] });
  });

  it("is nowhere written but on the head that was seen", async () => {
    const { store, head, github } = await ready();
    const published = await store.publish({ expected: head, changes: one("1"), message });
    expect(await store.publish({ expected: head, changes: one("2"), message })).toEqual({
      kind: "moved",
      head: published.head,
    });
    expect((await github.git.log("deployed")).length).toBe(2);
  });

  it("is not made anew by a write after it was deleted", async () => {
    const { store, head, github } = await ready();
    await github.git.remove("deployed");
    expect(await store.publish({ expected: head, changes: one("1"), message })).toEqual({
      kind: "moved",
      head: null,
    });
    expect(await store.create(genesis, "again\n", false)).toEqual({ kind: "deleted", seen: head });
    expect((await store.create(genesis, "again\n", true)).kind).toBe("created");
  });

  it("is noticed when it is rewound, until a person accepts it", async () => {
    const { store, head, github, checkout } = await ready();
    await github.git.branch("deployed", head);
    const other = await checkout("b");
    const ahead = await other.store.publish({ expected: head, changes: one("1"), message });
    expect(await store.head()).toBe(ahead.head);
    await github.git.branch("deployed", head);
    expect(await store.head()).toBe(head);
    expect(await store.rewoundFrom(head)).toBe(ahead.head);
    await store.accept(head);
    expect(await store.rewoundFrom(head)).toBeNull();
  });

  it.each([
    [
      "many files",
      new Map(Array.from({ length: 300 }, (_, index) => [`p/s${index}/status.json`, `${index}`])),
    ],
    ["many bytes", one("x".repeat(5 * 1024 * 1024))],
  ])("takes %s in a constant number of calls, by one compare-and-swap", async (_, changes) => {
    const { github, store, head } = await ready();
    const published = await store.publish({ expected: head, changes, message });
    expect(published.kind).toBe("published");
    expect(
      github
        .requested("*")
        .filter(({ transport }) => transport !== "git")
        .map(({ name }) => name),
    ).toEqual(["POST /repos/{owner}/{repo}/git/commits", "query repository", "mutation updateRefs"]);
    expect((await github.git.files("deployed")).length).toBe(changes.size + 1);
    const [newest] = await github.git.log("deployed");
    expect(newest).toMatchObject({ sha: published.head, verified: true, parents: [head] });
    expect(await verifyTip(store, published.head ?? "")).toMatchObject({ foreign: [] });
    expect(await sh(github.path, "for-each-ref", "refs/headgate")).toBe("");
    // A loser of the race leaves nothing behind either.
    const late = await store.publish({ expected: head, changes, message: "late\n" });
    expect(late).toEqual({ kind: "moved", head: published.head });
    expect(await sh(github.path, "for-each-ref", "refs/headgate")).toBe("");
    expect((await github.git.log("deployed")).length).toBe(2);
  });

  it("can begin with a large fleet", async () => {
    const { github, checkout } = await start();
    const { store } = await checkout("a");
    const changes = new Map(
      Array.from({ length: 600 }, (_, index) => [`p/s${index}/status.json`, `${index}`]),
    );
    expect((await store.create(changes, begun(), false)).kind).toBe("created");
    expect(github.calls()).toBe(2);
    expect((await github.git.files("deployed")).length).toBe(600);
  });

  it("is written from a shallow checkout too", async () => {
    const { github, checkout, head } = await ready();
    await github.git.commit("main", { x: "1" });
    const { store, repository } = await checkout("s", "--depth=1", "--single-branch");
    expect(repository.shallow).toBe(true);
    expect(await store.head()).toBe(head);
    expect((await store.publish({ expected: head, changes: one("1"), message })).kind).toBe("published");
  });
});

describe("many writers", () => {
  it("of those on one head, one lands; with retries all do, and nothing is lost", async () => {
    const { github, checkout, store } = await ready();
    const jobs = [store, (await checkout("b")).store, (await checkout("c")).store];
    await Promise.all(
      jobs.map(async (job, writer) => {
        let head = (await job.head()) ?? "";
        for (let count = 0; count < 4; ) {
          const published = await job.publish({
            expected: head,
            changes: one("1", `w${writer}/${count}`),
            message,
          });
          head = published.head ?? "";
          if (published.kind === "published") count += 1;
        }
      }),
    );
    expect((await github.git.log("deployed")).length).toBe(13);
    expect((await github.git.files("deployed")).length).toBe(13);
  });

  it("and git's own push beside them, as from a person's clone", async () => {
    const { github, checkout, store, head } = await ready();
    const { root } = await checkout("person");
    await sh(root, "remote", "set-url", "origin", github.gitUrl(github.defaultToken));
    const own = await openRepository(root);
    const pushed = await localBranch(own).publish({ expected: head, changes: one("git"), message });
    await own.close();
    expect(pushed.kind).toBe("published");
    expect(await store.publish({ expected: head, changes: one("api"), message })).toEqual({
      kind: "moved",
      head: pushed.head,
    });
    const next = await store.publish({ expected: pushed.head ?? "", changes: one("api"), message });
    expect(next.kind).toBe("published");
    expect(await verifyTip(store, next.head ?? "")).toMatchObject({ foreign: [] });
  });
});

const large = new Map(Array.from({ length: 260 }, (_, index) => [`p/s${index}/status.json`, `${index}`]));

/** Every fault at each of the calls that something takes. */
const befalling = <Row extends object>(rows: readonly Row[]) =>
  sampled(Object.entries(faults).flatMap(([name, fault]) => rows.map((row) => ({ name, fault, ...row }))));

describe("whatever befalls a call", () => {
  it.each(
    befalling([
      { what: "a commit", changes: one("1"), on: "mutation createCommitOnBranch" },
      { what: "a large commit", changes: large, on: "POST /repos/{owner}/{repo}/git/commits" },
      { what: "a large commit", changes: large, on: "query repository" },
      { what: "a large commit", changes: large, on: "mutation updateRefs" },
    ]),
  )("$name at $on: $what lands once", async ({ fault, changes, on }) => {
    const { github, store, head } = await ready();
    const injected = github.fault({ ...fault, on });
    const published = await store.publish({ expected: head, changes, message });
    expect(injected.hits()).toBe(1);
    expect(published.kind).toBe("published");
    expect((await github.git.log("deployed")).map(({ sha }) => sha)).toEqual([published.head, head]);
    expect(await verifyTip(store, published.head ?? "")).toMatchObject({ foreign: [] });
  });

  it.each(
    befalling([
      { on: "POST /repos/{owner}/{repo}/git/trees" },
      { on: "POST /repos/{owner}/{repo}/git/commits" },
      { on: "POST /repos/{owner}/{repo}/git/refs" },
    ]),
  )("$name at $on: the branch begins once", async ({ fault, on }) => {
    const { github, checkout } = await start();
    const { store } = await checkout("a");
    const injected = github.fault({ ...fault, on });
    expect((await store.create(genesis, begun(), false)).kind).toBe("created");
    expect(injected.hits()).toBe(1);
    expect((await github.git.log("deployed")).length).toBe(1);
  });
});

describe("where somebody else is faster", () => {
  const theirs = async (store: DeployedStore, head: string) =>
    void (await store.publish({ expected: head, changes: one("theirs", "theirs"), message }));

  it.each([
    ["just before", one("1"), "mutation createCommitOnBranch"],
    ["just before", large, "mutation updateRefs"],
  ])("%s: nothing of ours is there", async (_, changes, on) => {
    const { github, checkout, store, head } = await ready();
    const other = await checkout("b");
    github.fault({ kind: "before", before: () => theirs(other.store, head), on });
    const published = await store.publish({ expected: head, changes, message });
    expect(published).toEqual({ kind: "moved", head: await github.git.head("deployed") });
    expect(await github.git.files("deployed")).toEqual(["headgate.json", "theirs"]);
  });

  it("after our commit whose answer was lost: it counts as ours, and stays below theirs", async () => {
    const { github, checkout, store, head } = await ready();
    const other = await checkout("b");
    const on = "mutation createCommitOnBranch";
    github.fault({ kind: "lost-response", on });
    github.fault({
      kind: "after",
      after: async () => theirs(other.store, (await other.store.head()) ?? ""),
      on,
    });
    const published = await store.publish({ expected: head, changes: one("ours"), message });
    expect(published.kind).toBe("published");
    const log = await github.git.log("deployed");
    expect(log.map(({ sha }) => sha)).toEqual([await github.git.head("deployed"), published.head, head]);
  });
});

describe("what stands against it is told", () => {
  it.each(["ruleset", "protection"] as const)("a %s: who may pass, and where that is set", async (via) => {
    const { github, store, head } = await ready();
    github.protect("deployed", { via, pullRequest: true });
    const refused = store.publish({ expected: head, changes: one("1"), message });
    await expect(refused).rejects.toMatchObject({
      code: "github/refused",
      message: expect.stringContaining("Changes must be made through a pull request."),
      hint: expect.stringContaining("Settings > Rules > Rulesets"),
    });
    const many = store.publish({ expected: head, changes: large, message });
    await expect(many).rejects.toMatchObject({ code: "github/refused" });
    expect(await github.git.head("deployed")).toBe(head);
  });

  it("a branch that may not be created", async () => {
    const { github, checkout } = await start();
    github.protect("deployed", { creation: true });
    const { store } = await checkout("a");
    await expect(store.create(genesis, begun(), false)).rejects.toMatchObject({
      code: "github/refused",
      hint: expect.stringContaining("Bypass list"),
    });
  });

  it.each([one("1"), large])("a token that may only read: the permission (%#)", async (changes) => {
    const {
      github,
      as,
      context: { owner, repo },
      clone,
      head,
    } = await ready();
    const api = await as(github.token({ permissions: { contents: "read" } }));
    const reader = gitHubBranch(api, { owner, repo }, clone, { name: "deployed" });
    await expect(reader.publish({ expected: head, changes, message })).rejects.toMatchObject({
      code: "github/forbidden",
      hint: expect.stringContaining("contents: write"),
    });
    expect(await github.git.head("deployed")).toBe(head);
    expect(await sh(github.path, "for-each-ref", "refs/headgate")).toBe("");
  });

  it("GitHub out of order for long: nobody knows, and nothing is there", async () => {
    const { github, store, head } = await ready();
    github.fault({ kind: "status", status: 502, times: 100 });
    await expect(store.publish({ expected: head, changes: one("1"), message })).rejects.toMatchObject({
      code: "github/unavailable",
      status: 502,
    });
    expect(await github.git.head("deployed")).toBe(head);
  });
});

describe("git's transport", () => {
  it.each([
    ["is cut", { kind: "reset" }],
    ["answers 500", { kind: "status", status: 500 }],
  ] as const)("that %s once is asked again", async (_, fault) => {
    const { github, store, head } = await ready();
    const injected = github.fault({ ...fault, on: "git info/refs*" });
    const published = await store.publish({ expected: head, changes: one("1"), message });
    expect(injected.hits()).toBe(1);
    expect(await store.read(published.head ?? "", ["production/weather/status.json"])).toEqual(one("1"));
  });

  it("that lags behind the API for a moment is waited for, and is nobody's rewinding", async () => {
    const { github, store, head } = await ready();
    const lag = async () => {
      const ahead = await github.git.head("deployed");
      await github.git.branch("deployed", head);
      setTimeout(() => void github.git.branch("deployed", ahead), 300);
    };
    github.fault({ kind: "after", after: lag, on: "mutation createCommitOnBranch" });
    const published = await store.publish({ expected: head, changes: one("1"), message });
    expect(published.kind).toBe("published");
    await github.git.branch("deployed", head);
    setTimeout(() => void github.git.branch("deployed", published.head ?? ""), 300);
    expect(await store.head()).toBe(published.head);
  });
});
