import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commitFiles, sh } from "../support/git.ts";
import { repositoryWith } from "../support/repository.ts";

const entry = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));
const deployment = "environments/development/notes.yaml";

/** `--head`: a commit is looked at, whatever lies in the working tree. */
describe("a commit instead of the working tree", () => {
  let repository: ReturnType<typeof repositoryWith>;
  let good: string;
  let bad: string;

  /** Rules of what was found, but for what the environments of this repository do to each other. */
  const own = ({ findings }: { readonly findings: readonly { readonly rule: string }[] }) =>
    findings.map(({ rule }) => rule).filter((rule) => rule !== "target/conflict");

  const validate = (...args: readonly string[]) => {
    const run = ["validate", "--json", "--repository", repository.path, ...args];
    try {
      return JSON.parse(execFileSync(process.execPath, [entry, ...run], { encoding: "utf8" }));
    } catch (error) {
      if (error instanceof Error && "stdout" in error) return JSON.parse(String(error.stdout));
      throw error;
    }
  };

  beforeAll(async () => {
    repository = repositoryWith();
    await sh(repository.path, "init", "--quiet", "--initial-branch=main");
    good = await commitFiles(repository.path, {});
    await sh(repository.path, "switch", "--quiet", "--create", "side");
    bad = await commitFiles(repository.path, { [deployment]: "blue: 9.9.9\n" });
    await sh(repository.path, "switch", "--quiet", "main");
    await commitFiles(repository.path, { "servers/notes/README.md": "# More\n" });
    // None of this is in any commit.
    writeFileSync(join(repository.path, "servers/weather/server.yaml"), "nonsense: true\n");
    rmSync(join(repository.path, "environments/staging"), { recursive: true });
  });
  afterAll(() => repository[Symbol.dispose]());

  it("is checked for what it changes since it left the base", () => {
    const found = validate("--base", "main", "--head", "side");
    expect(found).toMatchObject({ outcome: "refused", base: good, files: 1 });
    expect(own(found)).toEqual(["version/not-released"]);
  });

  it("is measured against the default branch where no base is named", () => {
    expect(validate("--head", bad)).toMatchObject({ base: good, files: 1 });
  });

  it("changes nothing against itself", () => {
    expect(validate("--base", "side", "--head", "side")).toMatchObject({ outcome: "ok", files: 0 });
  });

  it("is checked as a whole", () => {
    expect(own(validate("--all", "--head", "main"))).toEqual([]);
    expect(own(validate("--all", "--head", "side"))).toEqual(["version/not-released"]);
    expect(own(validate("--all"))).not.toEqual([]);
  });

  it("is refused where it does not exist", () => {
    expect(validate("--head", "nowhere")).toMatchObject({
      outcome: "error",
      error: { code: "git/unknown-revision" },
    });
  });
});
