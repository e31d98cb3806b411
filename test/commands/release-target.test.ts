import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inProcess } from "../support/in-process.ts";
import { one, released, repository, two } from "./semver/world.ts";

const project = inProcess();
const files = { "package.json": '{ "name": "@acme/notes-mcp", "version": "1.0.0" }\n' };
const asked = ["release", "notes", "1.0.0", "--create", "--no-contract"] as const;
const start = ["--command", "node", "./notes.mjs"] as const;

describe("a repository without headgate.yaml", () => {
  test.each<readonly string[]>([
    [],
    ["--dry-run"],
    ["--commit"],
    ["--commit", "--dry-run"],
    ["--pull-request"],
    ["--tag", "v1.0.0"],
    ["--target-repository", "."],
  ])("takes no release: %j %j", async (...how) => {
    const { headgate, git } = await project(files, { init: false });
    await git("tag", "v1.0.0");
    const before = await git("for-each-ref");
    const run = await headgate(...asked, ...how, ...start);
    expect([run.outcome, run.rules], run.text).toEqual(["refused", ["convention/not-found"]]);
    for (const said of ["has no headgate.yaml", "--target-repository", "target-repository", "headgate init"])
      expect(run.text.replaceAll(/\s+/g, " ")).toContain(said);
    expect([await git("for-each-ref"), await git("status", "--porcelain")]).toEqual([before, ""]);
  });

  test("hands a release on to the job that knows where it goes", async () => {
    const { headgate, git } = await project(files, { init: false });
    const run = await headgate(...asked, "--output", ".handed", ...start);
    expect([run.outcome, await git("status", "--porcelain")], run.text).toEqual(["released", "?? .handed/"]);
  });

  test("takes none by a commit where the file is not committed yet", async () => {
    const { headgate, git } = await project(files, { init: false });
    await headgate("init");
    const run = await headgate(...asked, "--commit", ...start);
    expect([run.outcome, run.rules], run.text).toEqual(["refused", ["convention/not-found"]]);
    expect(await git("log", "--format=%s", "main")).not.toContain("Release");
  });
});

describe("a release whose contract cannot be compared, or is not what its number says", () => {
  test("is handed on all the same, so that the contract can be acknowledged", async () => {
    const { headgate, root, read } = await project(
      { ...repository, ...released("1.0.0", two) },
      { init: false },
    );
    await writeFile(join(root, "contract.json"), JSON.stringify(one));
    const from = [
      "--contract",
      "contract.json",
      "--output",
      ".handed",
      "--command",
      "node",
      "./mcp/weather.mjs",
    ];
    const run = await headgate("release", "weather", "1.0.1", ...from);
    expect([run.outcome, run.rules], run.text).toEqual(["refused", ["contract/semver"]]);
    expect(JSON.parse(await read(".handed/contract.json"))).toMatchObject({ tools: [{ name: "forecast" }] });
  });

  test("is told once that it has no contract", async () => {
    const { headgate } = await project({ ...repository, ...released("1.0.0", two) }, { init: false });
    const run = await headgate("release", "weather", "1.0.1", "--dry-run", "--no-contract");
    expect(run.findings.filter(({ rule }) => rule === "contract/not-captured")).toHaveLength(1);
  });
});
