import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  type Asked,
  accountOf,
  checksum,
  type Kept,
  keptPath,
  readKept,
  stillHolds,
  writeKept,
} from "../../src/commands/run/kept.ts";
import { programWitnesses } from "../../src/commands/run/opened.ts";

let folder = "";
let path = "";
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "headgate-kept-")));
  path = join(folder, "a.kept.json");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const asked: Asked = {
  ...{ repository: "/clone", directory: "", environment: "production", server: "weather", user: "" },
  account: accountOf({ HOME: "/home/ada" }),
};
const kept: Kept = {
  ...{ headgate: 1, asked, revision: 3, version: "1.1.4", path: null, remote: true, witnesses: [] },
  program: { kind: "node", script: "/server.mjs", args: [] },
  given: { variables: {}, secrets: [] },
};

function lay(value: unknown): void {
  const body = JSON.stringify(value);
  writeFileSync(path, `${checksum(body)}\n${body}`, { mode: 0o600 });
}

describe("what is kept of a start", () => {
  test("is read as it was written", () => {
    writeKept(path, kept);
    expect(readKept(path)).toEqual(kept);
  });

  test.runIf(process.getuid?.() === 0)("is not believed where another account wrote it", () => {
    writeKept(path, kept);
    execFileSync("chown", ["65534", path]);
    expect(readKept(path)).toBeUndefined();
  });

  test("is not believed where others may write to it", () => {
    writeKept(path, kept);
    chmodSync(path, 0o622);
    expect(readKept(path)).toBeUndefined();
  });

  test("is not waited for where it is a pipe", () => {
    execFileSync("mkfifo", [path]);
    expect(readKept(path)).toBeUndefined();
    rmSync(path);
    symlinkSync("/dev/zero", path);
    expect(readKept(path)).toBeUndefined();
  });

  test.each([
    ["no witnesses", { witnesses: undefined }],
    ["witnesses of another kind", { witnesses: ["/server.mjs"] }],
    ["no question", { asked: undefined }],
    ["nothing given", { given: undefined }],
    ["secrets of another kind", { given: { variables: {}, secrets: { A: "B" } } }],
    ["no program", { program: null }],
    ["a program of another kind", { program: { kind: "image", args: [] } }],
  ])("is not believed with %s, whole as it is", (_, other) => {
    lay({ ...kept, ...other });
    expect(readKept(path)).toBeUndefined();
  });

  test.each([
    ["home", { HOME: "/home/bob" }],
    ["settings", { HOME: "/home/ada", GIT_CONFIG_GLOBAL: "/etc/other" }],
  ])("is another one for whoever has another %s", (_, env) => {
    expect(keptPath(folder, { ...asked, account: accountOf(env) })).not.toBe(keptPath(folder, asked));
  });

  test.each([
    ["a dependency is gone", (modules: string) => rmSync(join(modules, "forecasts"), { recursive: true })],
    [
      "its manifest is another",
      (modules: string) => writeFileSync(join(modules, "@acme/weather/package.json"), "{ }"),
    ],
  ])("does not hold for a package of which %s", (_, harm) => {
    const modules = join(folder, "node_modules");
    for (const name of ["@acme/weather/dist", "forecasts"])
      mkdirSync(join(modules, name), { recursive: true });
    writeFileSync(join(modules, "@acme/weather/package.json"), "{}");
    const script = join(modules, "@acme/weather/dist/server.mjs");
    writeFileSync(script, "");
    const witnesses = programWitnesses({ kind: "node", script, args: [] }, "");
    expect(stillHolds({ witnesses })).toBe(true);
    harm(modules);
    expect(stillHolds({ witnesses })).toBe(false);
  });

  test("does not hold once another program of its name comes first on the search path", () => {
    const [first, second] = [join(folder, "first"), join(folder, "second")];
    execFileSync("mkdir", [first, second]);
    writeFileSync(join(second, "uvx"), "");
    const program = { kind: "command", command: "uvx", args: [] } as const;
    const witnesses = programWitnesses(program, `${first}:${second}:/elsewhere`);
    expect(stillHolds({ witnesses })).toBe(true);
    writeFileSync(join(first, "uvx"), "");
    expect(stillHolds({ witnesses })).toBe(false);
  });
});
