import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { recordedEdit } from "../../src/commands/recorded.ts";
import { openRepository } from "../../src/git/repository.ts";
import type { Status } from "../../src/model/status.ts";
import { type InProcess, inProcess } from "../support/in-process.ts";
import { hostOn, type PeopleHost } from "../support/people-host.ts";
import { deployment, everywhere, switchedRepository } from "../support/switched-repository.ts";

const project = inProcess();

const id = "development/notes";
const why = ["--reason", "timeouts"];
const there = ["notes", "--env", "development", ...why];

type Begun = InProcess & { readonly hosted: PeopleHost };

/** 1.2.0 on 1.1.0 on 1.0.0, on a host whose runs can be repeated. */
async function begun(): Promise<Begun> {
  const repository = await project({ ...switchedRepository, ...everywhere("1.0.0") });
  for (const version of ["1.1.0", "1.2.0"]) {
    await repository.commit(deployment("development", version));
    await repository.apply();
  }
  return { ...repository, hosted: hostOn(repository) };
}

describe("a run that is repeated", () => {
  test.each<[string, readonly (readonly string[])[], string]>([
    ["rollback", [["rollback", ...there]], "restored"],
    ["stop", [["stop", ...why]], "stopped"],
    ["stop of an environment", [["stop", "--env", "staging", ...why]], "stopped"],
    [
      "the end of a stop",
      [
        ["stop", ...why],
        ["resume", ...why],
      ],
      "ok",
    ],
    [
      "the end of a hold",
      [
        ["rollback", ...there],
        ["resume", ...there],
      ],
      "ok",
    ],
    ["recover", [["recover", ...there]], "applied"],
  ])("only tells what became of its %s", async (_, commands, outcome) => {
    const { headgate, head, hosted } = await begun();
    for (const args of commands) expect((await headgate(...args)).exit).toBe(0);
    const last = commands.at(-1) ?? [];
    const done = await head();
    hosted.run = "1:2:b";
    const again = await headgate(...last);
    expect([again.outcome, again.exit]).toEqual([outcome, 0]);
    expect(again.text).toContain("already done by this run");
    expect(await head()).toBe(done);
  });

  test("tells of it although more has happened since", async () => {
    const { headgate, commit, apply, hosted, head } = await begun();
    await headgate("rollback", ...there);
    hosted.run = "2:1:b";
    await commit(deployment("development", "1.0.1"));
    await apply();
    const before = await head();
    hosted.run = "1:2:c";
    const again = await headgate("rollback", ...there);
    expect([again.outcome, again.text]).toEqual(["restored", expect.stringContaining("1.1.0 100 %")]);
    expect(again.json.reports).toMatchObject([{ id, event: "rolled-back", outcome: "rolled-back" }]);
    expect(await head()).toBe(before);
  });

  test("does again what another run, command or deployment has done", async () => {
    const { headgate, hosted, status, apply, commit } = await begun();
    await headgate("rollback", ...there);
    expect((await status(id)).traffic).toEqual({ "1.1.0": 100 });
    hosted.run = "2:1:b";
    await headgate("rollback", ...there);
    expect((await status(id)).traffic).toEqual({ "1.0.0": 100 });
    await commit(deployment("staging", "1.0.1"));
    await commit(deployment("development", "1.0.1"));
    await apply();
    const elsewhere = await headgate("rollback", "notes", "--env", "staging", ...why);
    expect(elsewhere.text).not.toContain("already done");
    expect((await headgate("stop", "--env", "development", ...why)).outcome).toBe("stopped");
    expect((await headgate("stop", "--env", "staging", ...why)).text).not.toContain("already done");
  });

  test("completes what was left unfinished", async () => {
    const { headgate, hosted, status, git } = await begun();
    await headgate("rollback", ...there);
    // As if the job had ended right after its write-ahead.
    await git("update-ref", "refs/heads/deployed", await beforeOutcome(git));
    await git("update-ref", "-d", "refs/headgate/seen/deployed");
    expect((await status(id)).outcome).toBe("applying");
    hosted.run = "1:2:b";
    hosted.ended.add("github:1:1:a");
    const again = await headgate("rollback", ...there);
    expect([again.outcome, again.text]).toEqual(["restored", expect.not.stringContaining("already done")]);
    expect(await status(id)).toMatchObject({ outcome: "rolled-back", traffic: { "1.1.0": 100 } });
  });

  test("tells what another run made of what it left unfinished", async () => {
    const { headgate, hosted, apply, git, head } = await begun();
    await headgate("rollback", ...there);
    await git("update-ref", "refs/heads/deployed", await beforeOutcome(git));
    await git("update-ref", "-d", "refs/headgate/seen/deployed");
    hosted.run = "2:1:b";
    hosted.ended.add("github:1:1:a");
    await apply();
    const before = await head();
    hosted.run = "1:2:c";
    const again = await headgate("rollback", ...there);
    expect([again.outcome, again.text]).toEqual(["restored", expect.stringContaining("already done")]);
    expect(await head()).toBe(before);
  });

  test("is never a process of a clone: two rollbacks are two", async () => {
    const { headgate, extras, status } = await begun();
    delete extras.host;
    await headgate("rollback", ...there);
    await headgate("rollback", ...there);
    expect((await status(id)).traffic).toEqual({ "1.0.0": 100 });
  });
});

/** The newest commit on `deployed` that holds a write-ahead. */
async function beforeOutcome(git: InProcess["git"]): Promise<string> {
  for (const commit of (await git("rev-list", "--max-count=10", "deployed")).split("\n")) {
    const status = JSON.parse(await git("show", `${commit}:${id}/status.json`)) as Status;
    if (status.outcome === "applying") return commit;
  }
  throw new Error("no write-ahead");
}

describe("an edit of the desired branch", () => {
  const file = "environments/development/notes.yaml";

  /** Edits the deployment as a command would. */
  async function edit({ git, root }: InProcess, run: string): Promise<string> {
    await writeFile(join(root, file), "blue: 1.0.1\n");
    const message = `Deploy notes 1.0.1\n\nHeadgate-Run: ${run}\nHeadgate-Actor: ada\nHeadgate-Command: deploy\n`;
    await git("commit", "--quiet", "--all", "-m", message);
    return git("rev-parse", "HEAD");
  }

  async function found(repository: Begun, run: string, command = "deploy", path = file) {
    await using opened = await openRepository(repository.root);
    const workspace = { repository: opened, directory: "", desiredBranch: async () => "main" };
    return await recordedEdit(workspace, { run, command }, path);
  }

  test("is found on it, by its run, its command and its file", async () => {
    const repository = await begun();
    const commit = await edit(repository, "github:7:1:a");
    await repository.commit({});
    expect(await found(repository, "github:7:2:b")).toEqual({ commit, kept: null });
    expect(await found(repository, "github:7:2:b", "promote")).toBeNull();
    expect(await found(repository, "github:7:2:b", "deploy", "environments/staging/notes.yaml")).toBeNull();
    expect(await found(repository, "github:77:1:a")).toBeNull();
    expect(await found(repository, "local:a:1:2")).toBeNull();
  });

  test("is found where it was set aside", async () => {
    const repository = await begun();
    await repository.git("switch", "--quiet", "--create", "headgate/deploy-notes");
    const commit = await edit(repository, "github:7:1:a");
    await repository.git("switch", "--quiet", "main");
    expect(await found(repository, "github:7:2:b")).toEqual({ commit, kept: "headgate/deploy-notes" });
  });

  test("is not found by words in a reason", async () => {
    const repository = await begun();
    await writeFile(join(repository.root, file), "blue: 1.0.1\n");
    const text = "Deploy\n\nbecause of Headgate-Run: github:7:1:a\nand Headgate-Command: deploy\n";
    await repository.git("commit", "--quiet", "--all", "-m", text);
    expect(await found(repository, "github:7:2:b")).toBeNull();
  });
});
