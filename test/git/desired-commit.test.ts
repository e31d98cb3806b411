import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commitDesired, type DesiredEdit } from "../../src/git/desired-commit.ts";
import { openRepository, type Repository } from "../../src/git/repository.ts";
import { branchSlug } from "../../src/git/set-aside.ts";
import {
  commitFiles,
  makeRemote,
  makeRepository,
  sh,
  type TemporaryFolder,
  temporaryFolder,
} from "../support/git.ts";

const file = "deploy/environments/production/weather.yaml";
const files = { [file]: "blue: 1.1.5\n", "other.txt": "1\n" };

let folder: TemporaryFolder;
let repository: Repository;
let root: string;
let remote: string;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  await repository.close();
  await folder[Symbol.asyncDispose]();
});

async function withRemote(): Promise<void> {
  const made = await makeRemote(folder.path, ["a", "b"], files);
  remote = made.remote;
  root = made.clones[0] ?? "";
  repository = await openRepository(root);
}

async function alone(): Promise<void> {
  root = await makeRepository(join(folder.path, "a"), files);
  repository = await openRepository(root);
}

function edit(fields: Partial<DesiredEdit> = {}): DesiredEdit {
  return {
    branch: "main",
    directory: "deploy",
    edit: async (head) => {
      const path = "environments/production/weather.yaml";
      const bytes = (await head.read([path])).get(path);
      return new Map([
        [
          path,
          Buffer.from(bytes ?? "")
            .toString()
            .replace("1.1.5", "1.1.4"),
        ],
      ]);
    },
    message: "Take 1.1.5 out of production\n",
    slug: "rollback production/weather 18",
    ...fields,
  };
}

const worktree = () => readFile(join(root, file), "utf8");
const status = () => sh(root, "status", "--porcelain");

describe.each(["alone", "with a remote"])("a clone %s", (kind) => {
  beforeEach(() => (kind === "alone" ? alone() : withRemote()));

  test("gets the commit, and its files where they were clean", async () => {
    await writeFile(join(root, "other.txt"), "mine\n");
    const outcome = await commitDesired(repository, edit());
    expect(outcome).toMatchObject({ kind: "committed", workingTree: { kind: "updated" } });
    expect(await worktree()).toBe("blue: 1.1.4\n");
    expect(await status()).toBe(" M other.txt");
    expect(await sh(kind === "alone" ? root : remote, "show", `main:${file}`)).toBe("blue: 1.1.4");
    expect(await sh(root, "rev-parse", "HEAD")).toBe(outcome.kind === "committed" && outcome.commit);
  });

  test.each([
    ["changed", async () => writeFile(join(root, file), "blue: 9.9.9\n")],
    [
      "staged",
      async () => {
        await writeFile(join(root, file), "blue: 9.9.9\n");
        await sh(root, "add", "--all");
      },
    ],
    ["deleted", async () => sh(root, "rm", "--quiet", file)],
    [
      "staged and changed back",
      async () => {
        await writeFile(join(root, file), "blue: 9.9.9\n");
        await sh(root, "add", "--all");
        await writeFile(join(root, file), "blue: 1.1.5\n");
      },
    ],
  ])("leaves a file alone that a person has %s, and says so", async (_, change) => {
    await change();
    const before = [await worktree().catch(() => null), await sh(root, "ls-files", "--stage", file)];
    const outcome = await commitDesired(repository, edit());
    expect(outcome).toMatchObject({ kind: "committed", workingTree: { kind: "dirty", paths: [file] } });
    expect([await worktree().catch(() => null), await sh(root, "ls-files", "--stage", file)]).toEqual(before);
    expect(await sh(root, "show", `main:${file}`)).toBe("blue: 1.1.4");
  });

  test("keeps what has to be reviewed on a branch of its own, and leaves the desired one as it is", async () => {
    const before = await sh(root, "rev-parse", "HEAD");
    const asked = edit({ review: "production asks for 1 approval" });
    const outcome = await commitDesired(repository, asked);
    expect(outcome).toMatchObject({
      kind: "refused",
      reason: "production asks for 1 approval",
      kept: "headgate/rollback-production-weather-18",
      pushed: kind !== "alone",
    });
    const store = kind === "alone" ? root : remote;
    expect(await sh(store, "rev-parse", "main")).toBe(before);
    expect(await sh(store, "show", `headgate/rollback-production-weather-18:${file}`)).toBe("blue: 1.1.4");
    expect(await worktree()).toBe("blue: 1.1.5\n");
    expect(await commitDesired(repository, asked)).toMatchObject({
      kept: "headgate/rollback-production-weather-18",
    });
  });

  test("never overwrites an untracked file by a new one", async () => {
    await writeFile(join(root, "deploy/new.yaml"), "mine\n");
    const outcome = await commitDesired(
      repository,
      edit({ edit: async () => new Map([["new.yaml", "theirs\n"]]) }),
    );
    expect(outcome).toMatchObject({
      kind: "committed",
      workingTree: { kind: "dirty", paths: ["deploy/new.yaml"] },
    });
    expect(await readFile(join(root, "deploy/new.yaml"), "utf8")).toBe("mine\n");
  });

  test("leaves the working tree of another branch alone", async () => {
    await sh(root, "checkout", "--quiet", "-b", "topic");
    const outcome = await commitDesired(repository, edit());
    expect(outcome).toMatchObject({ kind: "committed", workingTree: { kind: "elsewhere" } });
    expect(await worktree()).toBe("blue: 1.1.5\n");
    expect(await status()).toBe("");
    expect(await sh(root, "show", `main:${file}`)).toBe("blue: 1.1.4");
  });

  test("is not touched where nothing is to be done", async () => {
    const head = await sh(root, "rev-parse", "HEAD");
    expect(await commitDesired(repository, edit({ edit: async () => new Map() }))).toEqual({
      kind: "unchanged",
      head,
    });
    const same = new Map([["environments/production/weather.yaml", "blue: 1.1.5\n"]]);
    expect(await commitDesired(repository, edit({ edit: async () => same }))).toEqual({
      kind: "unchanged",
      head,
    });
  });

  test("removes files, and adds some", async () => {
    const changes = new Map([
      ["environments/production/weather.yaml", null],
      ["environments/x/new.yaml", "x\n"],
    ]);
    await commitDesired(repository, edit({ edit: async () => changes }));
    expect(await sh(root, "ls-files")).toBe("deploy/environments/x/new.yaml\nother.txt");
    expect(await status()).toBe("");
  });

  test("needs a branch that exists", async () => {
    await expect(commitDesired(repository, edit({ branch: "nope" }))).rejects.toMatchObject({
      code: "git/unknown-revision",
    });
  });
});

describe("a remote", () => {
  beforeEach(withRemote);

  test("that moved in between: the edit is made again on its new head", async () => {
    const other = join(folder.path, "b");
    let asked = 0;
    const outcome = await commitDesired(repository, {
      ...edit(),
      edit: async (head) => {
        asked += 1;
        if (asked === 1) {
          await commitFiles(other, {
            "deploy/environments/production/weather.yaml": "# by hand\nblue: 1.1.5\n",
          });
          await sh(other, "push", "--quiet", "origin", "main");
        }
        return edit().edit(head);
      },
    });
    expect(outcome).toMatchObject({ kind: "committed", workingTree: { kind: "elsewhere" } });
    expect(asked).toBe(2);
    expect(await sh(remote, "show", `main:${file}`)).toBe("# by hand\nblue: 1.1.4");
    expect(await worktree()).toBe("blue: 1.1.5\n");
    expect(await status()).toBe("");
  });

  test("commits of the clone's own are neither pushed nor lost", async () => {
    const mine = await commitFiles(root, { "mine.txt": "1" });
    const outcome = await commitDesired(repository, edit());
    expect(outcome).toMatchObject({ kind: "committed", workingTree: { kind: "elsewhere" } });
    expect(await sh(root, "rev-parse", "main")).toBe(mine);
    expect(await sh(remote, "ls-tree", "--name-only", "main")).toBe("deploy\nother.txt");
  });

  async function hook(script: string): Promise<void> {
    const path = join(remote, "hooks/pre-receive");
    await writeFile(path, `#!/bin/sh\n${script}\n`);
    await chmod(path, 0o755);
  }
  const protection =
    'while read old new ref; do [ "$ref" = refs/heads/main ] && echo "main is protected" >&2 && exit 1; done; exit 0';

  test("whose branch is protected: the commit is kept on a branch of its own, once", async () => {
    await hook(protection);
    const outcome = await commitDesired(repository, edit());
    expect(outcome).toMatchObject({
      kind: "refused",
      reason: expect.stringContaining("main is protected"),
      kept: "headgate/rollback-production-weather-18",
      pushed: true,
    });
    expect(await sh(remote, "show", `headgate/rollback-production-weather-18:${file}`)).toBe("blue: 1.1.4");
    expect(await worktree()).toBe("blue: 1.1.5\n");
    expect(await commitDesired(repository, edit())).toMatchObject({
      kept: "headgate/rollback-production-weather-18",
    });
    const different = edit({
      edit: async () => new Map([["environments/production/weather.yaml", "blue: 1.0.0\n"]]),
    });
    expect(await commitDesired(repository, different)).toMatchObject({
      kept: "headgate/rollback-production-weather-18-2",
      pushed: true,
    });
  });

  const behind = (text: string) =>
    edit({
      review: "people look",
      same: (kept, wished) => {
        const [own, other] = [wished.get(file), kept.get(file)];
        return own === other ? "same" : other === "blue: 1.1.4\n" ? "behind" : "other";
      },
      edit: async () => new Map([["environments/production/weather.yaml", text]]),
    });

  test.each([
    ["remote", "git"],
    ["clone alone", "none"],
  ])("a branch of a %s that is behind gets one more commit", async (_, how) => {
    if (how === "none") await hook("exit 1");
    const at = how === "none" ? root : remote;
    const kept = "headgate/rollback-production-weather-18";
    await commitDesired(repository, edit({ review: "people look" }));
    const first = await sh(at, "rev-parse", kept);
    const done = await commitDesired(repository, behind("blue: 1.1.4 # signed\n"));
    expect(done).toMatchObject({ kind: "refused", kept, commit: await sh(at, "rev-parse", kept) });
    expect(await sh(at, "rev-parse", `${kept}^`)).toBe(first);
    expect(await sh(at, "show", `${kept}:${file}`)).toBe("blue: 1.1.4 # signed");
  });

  test.each<[string, (people: DesiredEdit) => DesiredEdit]>([
    ["and has the same", (people) => people],
    ["and is behind", () => behind("blue: 1.1.4 # signed\n")],
  ])("a branch that somebody changed otherwise is left alone %s", async (_, next) => {
    const kept = "headgate/rollback-production-weather-18";
    const people = edit({ review: "people look" });
    await commitDesired(repository, people);
    const other = join(folder.path, "b");
    await sh(other, "fetch", "--quiet", "origin");
    await sh(other, "checkout", "--quiet", "-b", "mine", `origin/${kept}`);
    const added = { "deploy/environments/production/other.yaml": "blue: 9.9.9\n" };
    await commitFiles(other, added);
    await sh(other, "push", "--quiet", "origin", `mine:${kept}`);
    expect(await commitDesired(repository, next(people))).toMatchObject({ kept: `${kept}-2` });
    // What is on main as well is nothing that the branch would bring along.
    await sh(other, "push", "--quiet", "origin", `:${kept}-2`);
    await sh(other, "checkout", "--quiet", "main");
    await commitFiles(other, added);
    await sh(other, "push", "--quiet", "origin", "main");
    await sh(root, "fetch", "--quiet", "--prune", "origin");
    expect(await commitDesired(repository, next(people))).toMatchObject({ kept });
  });

  test("that refuses everything: the commit is kept on a local branch", async () => {
    await hook("exit 1");
    const outcome = await commitDesired(repository, edit());
    expect(outcome).toMatchObject({
      kind: "refused",
      kept: "headgate/rollback-production-weather-18",
      pushed: false,
    });
    expect(await sh(root, "show", `headgate/rollback-production-weather-18:${file}`)).toBe("blue: 1.1.4");
    expect(await commitDesired(repository, edit())).toMatchObject({
      kept: "headgate/rollback-production-weather-18",
      pushed: false,
    });
  });
});

test.each([
  ["rollback production/weather 18", "rollback-production-weather-18"],
  ["--x..y.lock/", "x-y-lock"],
  ["$(rm -rf /) \u001b[31m", "rm-rf-31m"],
  ["ÜÄ", "change"],
  [`Release ${"a".repeat(63)} 1.2.0-beta.1`, `release-${"a".repeat(63)}-1-2-0-beta-1`],
])("%j as the name of a branch is %s", async (text, slug) => {
  await alone();
  expect(branchSlug(text)).toBe(slug);
});
