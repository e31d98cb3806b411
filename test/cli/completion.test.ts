import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commonOptions, specifications } from "../../src/cli/specifications.ts";
import type { World } from "../../src/commands/command.ts";
import { completionOf } from "../../src/commands/completion.ts";
import { type TemporaryFolder, temporaryFolder } from "../support/git.ts";

const names = Object.keys(specifications);
const has = (shell: string) => spawnSync(shell, ["--version"]).status === 0;

let folder: TemporaryFolder;

beforeAll(async () => {
  folder = await temporaryFolder();
  for (const path of ["environments/production", "environments/staging", "servers/weather", "servers/maps"]) {
    mkdirSync(join(folder.path, path), { recursive: true });
  }
  mkdirSync(join(folder.path, "servers/$(touch ran)"));
  mkdirSync(join(folder.path, "servers/`touch ran`"));
  const command = completionOf(specifications, commonOptions);
  for (const shell of ["bash", "zsh", "fish"]) {
    const { text } = await command({ positionals: [shell], options: {} }, {} as World);
    await writeFile(join(folder.path, `completion.${shell}`), `${text}\n`);
  }
});

afterAll(async () => folder[Symbol.asyncDispose]());

describe("completion in bash", () => {
  const complete = (...words: readonly string[]) =>
    execFileSync(
      "bash",
      [
        "--norc",
        "-c",
        'source ./completion.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _headgate; printf "%s\\n" "${COMPREPLY[@]}"',
        "bash",
        "headgate",
        ...words,
      ],
      { cwd: folder.path, encoding: "utf8" },
    )
      .split("\n")
      .filter((word) => word !== "");

  it.each([
    ["every command", [""], names],
    ["a command's rest", ["pl"], ["plan"]],
    ["servers", ["plan", ""], ["maps", "weather"]],
    ["servers that begin so", ["plan", "w"], ["weather"]],
    ["environments after the option", ["plan", "--env", ""], ["production", "staging"]],
    ["choices of an option", ["--json", "status", "--format", ""], ["table", "environments"]],
    ["the command after a common option's value", ["--directory", "x", "pla"], ["plan"]],
    ["shells", ["completion", ""], ["bash", "zsh", "fish"]],
    ["nothing where anything may stand", ["history", "weather", ""], []],
    ["options", ["stop", "--re"], ["--reason", "--repository"]],
  ])("offers %s", (_, words, offered) => {
    expect(complete(...words)).toEqual(offered);
  });

  it("runs nothing that stands in the name of a folder", () => {
    complete("plan", "");
    expect(spawnSync("ls", [folder.path], { encoding: "utf8" }).stdout).not.toContain("ran");
  });
});

describe("completion in other shells", () => {
  it.skipIf(!has("zsh"))("zsh takes the script", () => {
    const script = "autoload -U compinit; compinit -u -D; source ./completion.zsh; whence -w _headgate";
    const { stdout, stderr } = spawnSync("zsh", ["-f", "-c", script], { cwd: folder.path, encoding: "utf8" });
    expect({ stdout, stderr }).toEqual({ stdout: "_headgate: function\n", stderr: "" });
  });

  it.skipIf(!has("fish"))("fish offers commands, servers and environments", () => {
    const complete = (line: string) =>
      spawnSync("fish", ["--no-config", "-c", `source completion.fish; complete -C '${line}'`], {
        cwd: folder.path,
        encoding: "utf8",
      })
        .stdout.split("\n")
        .map((entry) => entry.split("\t")[0])
        .filter((entry) => entry !== "");
    expect(complete("headgate ")).toEqual([...names].sort());
    expect(complete("headgate plan w")).toContain("weather");
    expect(complete("headgate plan --env ")).toEqual(["production", "staging"]);
  });
});
