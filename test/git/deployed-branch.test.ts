import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { DeployedStore, LoggedCommit } from "../../src/deployed/branch.ts";
import { localBranch } from "../../src/git/deployed-branch.ts";
import { push } from "../../src/git/push.ts";
import { openRepository, type Repository } from "../../src/git/repository.ts";
import {
  cloneOf,
  commitFiles,
  makeRemote,
  makeRepository,
  sh,
  type TemporaryFolder,
  temporaryFolder,
} from "../support/git.ts";

let folder: TemporaryFolder;
const opened: Repository[] = [];
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((repository) => repository.close()));
  await folder[Symbol.asyncDispose]();
});

async function storeIn(directory: string, options = {}): Promise<DeployedStore> {
  const repository = await openRepository(directory);
  opened.push(repository);
  return localBranch(repository, options);
}

const genesis = new Map([["headgate.json", "{}\n"]]);

async function created(store: DeployedStore): Promise<string> {
  const outcome = await store.create(genesis, "genesis\n", false);
  if (outcome.kind !== "created") throw new Error(outcome.kind);
  return outcome.head;
}

async function all(log: AsyncIterable<LoggedCommit>): Promise<readonly LoggedCommit[]> {
  const commits: LoggedCommit[] = [];
  for await (const commit of log) commits.push(commit);
  return commits;
}

describe.each(["alone", "with a remote"])("a clone %s", (kind) => {
  let directory: string;
  let home: string;
  beforeEach(async () => {
    if (kind === "alone") {
      directory = await makeRepository(join(folder.path, "a"));
      home = directory;
    } else {
      const { remote, clones } = await makeRemote(folder.path, ["a"]);
      directory = clones[0] ?? "";
      home = remote;
    }
  });

  test("creates the branch once, as its first commit", async () => {
    const store = await storeIn(directory);
    expect(await store.head()).toBeNull();
    const head = await created(store);
    expect(await sh(home, "rev-parse", "refs/heads/deployed")).toBe(head);
    expect(await sh(home, "rev-list", "--count", "deployed")).toBe("1");
    expect(await store.create(genesis, "again\n", false)).toEqual({ kind: "exists", head });
    expect(await store.create(genesis, "again\n", true)).toEqual({ kind: "exists", head });
  });

  test("publishes on the head it saw, and nowhere else", async () => {
    const store = await storeIn(directory);
    const first = await created(store);
    const published = await store.publish({
      expected: first,
      changes: new Map([["a/b/c", "1"]]),
      message: "m\n",
    });
    expect(published.kind).toBe("published");
    const late = await store.publish({ expected: first, changes: new Map([["x", "1"]]), message: "m\n" });
    expect(late).toEqual({ kind: "moved", head: published.head });
    expect(await store.head()).toBe(published.head);
    expect(await sh(home, "rev-list", "--count", "deployed")).toBe("2");
    expect(await sh(directory, "status", "--porcelain")).toBe("");
  });

  test("reads texts, folders and names at any commit", async () => {
    const store = await storeIn(directory);
    const first = await created(store);
    const changes = new Map([
      ["p/w/status.json", "1"],
      ["p/w/out.json", "ü"],
      ["pending/p/w.json", "2"],
    ]);
    const { head } = await store.publish({ expected: first, changes, message: "m\n" });
    const commit = head ?? "";
    expect(await store.names(commit, "")).toEqual(["headgate.json", "p/", "pending/"]);
    expect(await store.list(commit, "p")).toEqual(["p/w/out.json", "p/w/status.json"]);
    expect(await store.list(commit, "nope")).toEqual([]);
    expect(await store.read(commit, ["p/w/out.json", "p/w", "nope", "p/w/status.json/x"])).toEqual(
      new Map([["p/w/out.json", "ü"]]),
    );
    expect(await store.read(first, ["p/w/out.json"])).toEqual(new Map());
  });

  test("logs what touched a path, newest first, and stops when asked", async () => {
    const store = await storeIn(directory, { clock: () => 1_800_000_000_000 });
    let head = await created(store);
    for (let index = 0; index < 5; index += 1) {
      const changes = new Map([
        [`e${index % 2}/w/status.json`, `${index}`],
        ["[x]*", `${index}`],
      ]);
      head = (await store.publish({ expected: head, changes, message: `m${index}\n\nbody\0\n` })).head ?? "";
    }
    const messages = async (query: object) =>
      (await all(store.log({ from: head, ...query }))).map(({ message }) => message.slice(0, 2));
    expect(await messages({})).toEqual(["m4", "m3", "m2", "m1", "m0", "ge"]);
    expect(await messages({ paths: ["e0/w/status.json"] })).toEqual(["m4", "m2", "m0"]);
    expect(await messages({ paths: ["*/w/status.json"], limit: 2 })).toEqual(["m4", "m3"]);
    expect(await messages({ paths: ["e*"] })).toEqual([]);
    expect(await messages({ paths: ["nope"] })).toEqual([]);
    const [newest] = await all(store.log({ from: head, limit: 1 }));
    expect(newest).toMatchObject({
      commit: head,
      at: "2027-01-15T08:00:00.000Z",
      author: "Headgate <headgate@localhost>",
      paths: ["[x]*", "e0/w/status.json"],
    });
    expect(newest?.parents).toHaveLength(1);
    for await (const commit of store.log({ from: head })) if (commit.message.startsWith("m3")) break;
    const until = newest?.parents[0] ?? "";
    expect(await messages({ until })).toEqual(["m4"]);
    await expect(all(store.log({ from: "nope" }))).rejects.toMatchObject({ code: "git/failed" });
  });

  test("a branch that was deleted is absent, is not written to, and is made anew only when a person says so", async () => {
    const store = await storeIn(directory);
    const first = await created(store);
    await sh(home, "update-ref", "-d", "refs/heads/deployed");
    const late = await store.publish({ expected: first, changes: new Map([["x", "1"]]), message: "m\n" });
    expect(late).toEqual({ kind: "moved", head: null });
    expect(await sh(home, "for-each-ref", "refs/heads/deployed")).toBe("");
    expect(await store.create(genesis, "again\n", false)).toEqual({ kind: "deleted", seen: first });
    expect((await store.create(genesis, "again\n", true)).kind).toBe("created");
  });

  test("a rewound branch is noticed, until it is accepted", async () => {
    const store = await storeIn(directory);
    const first = await created(store);
    const { head } = await store.publish({ expected: first, changes: new Map([["x", "1"]]), message: "m\n" });
    expect(await store.rewoundFrom(head ?? "")).toBeNull();
    await sh(home, "update-ref", "refs/heads/deployed", first);
    const fresh = await storeIn(directory);
    expect(await fresh.head()).toBe(first);
    expect(await fresh.rewoundFrom(first)).toBe(head);
    const other = await fresh.publish({ expected: first, changes: new Map([["y", "1"]]), message: "m\n" });
    expect(await fresh.rewoundFrom(other.head ?? "")).toBe(head);
    await fresh.accept(other.head ?? "");
    expect(await fresh.rewoundFrom(other.head ?? "")).toBeNull();
  });
});

describe("many writers on clones of one remote", () => {
  test("of all that write on the same head, one lands", async () => {
    const names = ["a", "b", "c", "d"];
    const { remote, clones } = await makeRemote(folder.path, names);
    const stores = await Promise.all(clones.map((clone) => storeIn(clone)));
    const births = await Promise.all(stores.map((store) => store.create(genesis, "genesis\n", false)));
    expect(births.map(({ kind }) => kind).sort()).toEqual(["created", "exists", "exists", "exists"]);
    const heads = await Promise.all(stores.map((store) => store.head()));
    const expected = heads[0] ?? "";
    expect(new Set(heads)).toEqual(new Set([expected]));
    const outcomes = await Promise.all(
      stores.map((store, index) =>
        store.publish({ expected, changes: new Map([[`f${index}`, "1"]]), message: `m${index}\n` }),
      ),
    );
    expect(outcomes.filter(({ kind }) => kind === "published")).toHaveLength(1);
    expect(await sh(remote, "rev-list", "--count", "deployed")).toBe("2");
  });

  test("with retries all land, in some order, and nothing is lost", async () => {
    const { remote, clones } = await makeRemote(folder.path, ["a", "b", "c"]);
    const stores = await Promise.all(clones.map((clone) => storeIn(clone)));
    await created(stores[0] as DeployedStore);
    await Promise.all(
      stores.map(async (store, writer) => {
        let head = (await store.head()) ?? "";
        for (let count = 0; count < 5; ) {
          const published = await store.publish({
            expected: head,
            changes: new Map([[`w${writer}/${count}`, "1"]]),
            message: "m\n",
          });
          head = published.head ?? "";
          if (published.kind === "published") count += 1;
        }
      }),
    );
    expect(await sh(remote, "rev-list", "--count", "deployed")).toBe("16");
    expect((await sh(remote, "ls-tree", "-r", "--name-only", "deployed")).split("\n")).toHaveLength(16);
  });

  test("and of one clone, side by side", async () => {
    const { remote, clones } = await makeRemote(folder.path, ["a"]);
    const stores = await Promise.all([1, 2, 3].map(() => storeIn(clones[0] ?? "")));
    await created(stores[0] as DeployedStore);
    const heads = await Promise.all(stores.map((store) => store.head()));
    const outcomes = await Promise.all(
      stores.map((store, index) =>
        store.publish({
          expected: heads[index] ?? "",
          changes: new Map([[`f${index}`, "1"]]),
          message: `m${index}\n`,
        }),
      ),
    );
    expect(outcomes.filter(({ kind }) => kind === "published")).toHaveLength(1);
    expect(await sh(remote, "rev-list", "--count", "deployed")).toBe("2");
  });
});

describe("a remote that does not take it", () => {
  test("by a hook: an error with what the hook said, and nothing is written", async () => {
    const { remote, clones } = await makeRemote(folder.path, ["a"]);
    const store = await storeIn(clones[0] ?? "");
    const head = await created(store);
    await writeFile(
      join(remote, "hooks/pre-receive"),
      "#!/bin/sh\necho 'deployed is closed today' >&2\nexit 1\n",
    );
    await chmod(join(remote, "hooks/pre-receive"), 0o755);
    const refused = store.publish({ expected: head, changes: new Map([["x", "1"]]), message: "m\n" });
    await expect(refused).rejects.toMatchObject({
      code: "git/rejected",
      message: expect.stringContaining("deployed is closed today"),
    });
    expect(await store.head()).toBe(head);
  });

  test("by being out of reach: an error, not an absent branch", async () => {
    const { remote, clones } = await makeRemote(folder.path, ["a"]);
    const store = await storeIn(clones[0] ?? "");
    const head = await created(store);
    await sh(clones[0] ?? "", "remote", "set-url", "origin", `${remote}-gone`);
    await expect(store.head()).rejects.toMatchObject({ code: "git/remote-unreachable" });
    await expect(
      store.publish({ expected: head, changes: new Map([["x", "1"]]), message: "m\n" }),
    ).rejects.toMatchObject({ code: "git/remote-unreachable" });
    const offline = await storeIn(clones[0] ?? "", { online: false });
    expect(await offline.head()).toBe(head);
  });

  test("never by force: what others pushed stays, though the lease names it", async () => {
    const { remote, clones } = await makeRemote(folder.path, ["a", "b"]);
    const [a = "", b = ""] = clones;
    const theirs = await commitFiles(b, { theirs: "1" });
    await sh(b, "push", "--quiet", "origin", "main");
    const repository = await openRepository(a);
    opened.push(repository);
    const ours = await commitFiles(a, { ours: "1" });
    const base = await sh(a, "rev-parse", "HEAD~1");
    expect(
      await push(repository, { remote: "origin", branch: "main", commit: ours, expected: base }),
    ).toEqual({ kind: "moved" });
    expect(
      await push(repository, { remote: "origin", branch: "main", commit: ours, expected: null }),
    ).toEqual({ kind: "moved" });
    expect(await sh(remote, "rev-parse", "main")).toBe(theirs);
  });
});

test("a shallow clone of one branch reads and writes deployed", async () => {
  const { remote, clones } = await makeRemote(folder.path, ["a"]);
  const head = await created(await storeIn(clones[0] ?? ""));
  await commitFiles(clones[0] ?? "", { x: "1" });
  await sh(clones[0] ?? "", "push", "--quiet", "origin", "main");
  const shallow = await cloneOf(`file://${remote}`, join(folder.path, "s"), "--depth=1");
  const store = await storeIn(shallow);
  expect(await store.head()).toBe(head);
  const published = await store.publish({ expected: head, changes: new Map([["y", "1"]]), message: "m\n" });
  expect(published.kind).toBe("published");
  expect(await sh(remote, "rev-list", "--count", "deployed")).toBe("2");
});
