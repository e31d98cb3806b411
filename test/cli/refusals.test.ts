import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { commitFiles, makeRepository, sh, type TemporaryFolder, temporaryFolder } from "../support/git.ts";

const entry = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

function headgate(cwd: string, ...args: readonly string[]) {
  const { status, stdout } = spawnSync(process.execPath, [entry, ...args, "--json"], {
    cwd,
    env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" },
    encoding: "utf8",
  });
  const document = JSON.parse(stdout);
  return {
    status,
    outcome: document.outcome,
    code: document.error?.code,
    hint: document.error?.hint,
    document,
  };
}

const release = {
  headgate: 1,
  server: { name: "io.github.acme/notes", description: "Notes", version: "1.0.0" },
  release: {
    by: "me",
    at: "2026-11-20T10:00:00Z",
    changelog: ["x"],
    command: { command: "node", args: ["."] },
  },
};
const files = {
  "headgate.yaml": "headgate: 1\n",
  "servers/notes/server.yaml": "name: io.github.acme/notes\ndescription: Notes\n",
  "servers/notes/versions/1.0.0.json": JSON.stringify(release),
  "environments/dev/environment.yaml": "stage: development\nversions: { unpackaged: true }\n",
};

let folder: TemporaryFolder;
let home: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  home = await makeRepository(`${folder.path}/home`, files);
});
afterEach(() => folder[Symbol.asyncDispose]());

describe("a bare repository", () => {
  const why = ["--reason", "r"];
  it.each([
    ["apply"],
    ["rollback", "notes", "--env", "dev", ...why],
    ["recover", "notes", "--env", "dev", ...why],
    ["release", "notes", "1.0.1"],
    ["run", "notes", "--env", "dev"],
    ["init"],
    ["plan"],
    ["validate"],
  ])("has nowhere to %s", async (...args) => {
    await sh(folder.path, "clone", "--quiet", "--bare", home, "bare");
    expect(headgate(`${folder.path}/bare`, ...args)).toMatchObject({ status: 3, code: "git/bare" });
  });

  it("has commits to validate, and a status to read", async () => {
    headgate(home, "init");
    await sh(folder.path, "clone", "--quiet", "--bare", home, "bare");
    const bare = `${folder.path}/bare`;
    await sh(bare, "remote", "remove", "origin");
    expect(headgate(bare, "validate", "--all", "--head", "main")).toMatchObject({ status: 0, outcome: "ok" });
    expect(headgate(bare, "status")).toMatchObject({ status: 0 });
  });
});

describe("the branch deployed, checked out", () => {
  it("is not moved under the feet of its working tree", async () => {
    headgate(home, "init");
    const before = await sh(home, "rev-parse", "deployed");
    await sh(home, "switch", "--quiet", "deployed");
    const refused = headgate(home, "stop", "--reason", "outage");
    expect(refused).toMatchObject({ status: 3, code: "git/checked-out" });
    expect(refused.hint).toContain("switch main");
    expect(await sh(home, "rev-parse", "deployed")).toBe(before);
    await sh(home, "switch", "--quiet", "main");
    expect(headgate(home, "stop", "--reason", "outage")).toMatchObject({ status: 0, outcome: "stopped" });
  });
});

describe("a clone that holds only the tip of deployed", () => {
  it("asks for the rest, and calls nobody's commit foreign", async () => {
    headgate(home, "init");
    headgate(home, "stop", "--reason", "outage");
    const shallow = ["clone", "--quiet", "--depth=1", "--no-single-branch", `file://${home}`, "shallow"];
    await sh(folder.path, ...shallow);
    const clone = `${folder.path}/shallow`;
    const status = headgate(clone, "status");
    expect(status).toMatchObject({ status: 3, code: "git/shallow" });
    expect(status.hint).toContain("git fetch --unshallow");
    await sh(clone, "fetch", "--quiet", "--unshallow");
    expect(headgate(clone, "status")).toMatchObject({ status: 0 });
  });
});

describe("a reason", () => {
  it.each(["", "  ", "\t"])("that says nothing (%j) is none", (reason) => {
    expect(headgate(home, "stop", "--reason", reason)).toMatchObject({ status: 2, outcome: "usage" });
  });

  it("is recorded no longer than people read", async () => {
    headgate(home, "init");
    const { document } = headgate(home, "stop", "--reason", "x".repeat(5_000));
    expect(document.reason).toBe(`${"x".repeat(1_999)}…`);
    await commitFiles(home, {});
    expect((await sh(home, "show", "deployed:stop.json")).length).toBeLessThan(3_000);
  });
});

describe("history of an environment that is not there", () => {
  it("says so, where it is read by people", () => {
    headgate(home, "init");
    const { stdout } = spawnSync(process.execPath, [entry, "history", "--env", "prdo"], {
      cwd: home,
      env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" },
      encoding: "utf8",
    });
    expect(stdout).toContain("hint: deployed knows no environment prdo");
  });
});
