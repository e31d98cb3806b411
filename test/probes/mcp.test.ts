import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { probeMcp, takeContract } from "../../src/probes/mcp/probe.ts";
import type { ProbeOutcome } from "../../src/probes/probe.ts";
import { processesNaming } from "../../src/probes/sandbox.ts";
import { declaring, health, impatient, modern, probing, raw, released, reviewed } from "./releases.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "headgate-test-"));
  process.env.TMPDIR = folder;
});

// Every server is started with its home below this folder: whatever is left of one names it.
afterEach(async () => {
  delete process.env.TMPDIR;
  expect(await processesNaming(folder)).toEqual([]);
  expect((await readdir(folder)).filter((name) => name.startsWith("headgate-probe-"))).toEqual([]);
  await rm(folder, { recursive: true, force: true });
});

function told(outcome: ProbeOutcome): string {
  return `${outcome.outcome}: ${outcome.message}`;
}

describe("servers that are fine", () => {
  test.each([
    ["of the new era", modern(), "modern", ["forecast"]],
    ["of the new era only", modern("--legacy", "reject"), "modern", ["forecast"]],
    ["of the older era", raw("plain"), "legacy", ["forecast"]],
    ["that end at an unknown first message", raw("strict"), "legacy", ["forecast"]],
    ["that greet on standard output", raw("banner"), "legacy", ["forecast"]],
    ["that write to standard error without end", raw("flood-stderr"), "legacy", ["forecast"]],
    ["that list page by page", raw("paged"), "legacy", ["alerts", "forecast"]],
    ["that leave a child behind", raw("grandchild"), "legacy", ["forecast"]],
    ["that leave a child in a group of its own", raw("runaway"), "legacy", ["forecast"]],
    ["that ignore SIGTERM", raw("stubborn"), "legacy", ["forecast"]],
  ])("%s", async (_name, release, era, tools) => {
    const outcome = await probeMcp(probing(release));
    expect(outcome).toMatchObject({ outcome: "pass", era });
    if (outcome.outcome === "pass") {
      expect(outcome.contract.tools.map((tool) => tool.name).sort()).toEqual(tools);
    }
  });

  test("that never answer what they do not know, after half of the startup time", async () => {
    const outcome = await probeMcp(probing(raw("ignores-unknown"), { health: impatient }));
    expect(outcome).toMatchObject({ outcome: "pass", era: "legacy" });
  });

  test("with thousands of tools", async () => {
    expect(told(await probeMcp(probing(raw("many"))))).toMatch(
      /^pass: healthy, 3000 tools, contract \w{12}$/,
    );
  });

  test.each([
    ["server-everything 2026.8.31", "@modelcontextprotocol/server-everything", 17],
    ["server-everything 2026.1.26", "everything-2026-1", 16],
    ["server-memory 2026.8.31", "@modelcontextprotocol/server-memory", 9],
    ["server-memory 2026.1.26", "memory-2026-1", 9],
  ])("%s, with one digest each time", async (_name, folderName, tools) => {
    const release = released([`./node_modules/${folderName}/dist/index.js`]);
    const first = await takeContract(probing(release));
    if (first.outcome !== "pass") throw new Error(first.message);
    expect(first.contract.tools).toHaveLength(tools);
    const second = await probeMcp(probing(reviewed(release, first.contract)));
    expect(told(second)).toMatch(/^pass: healthy, .* as reviewed$/);
  });
});

test("a server that declares prompts and resources which it has no method for promises none", async () => {
  const plain = await takeContract(probing(raw("plain")));
  const boasting = await takeContract(probing(raw("boasts")));
  expect(boasting.outcome).toBe("pass");
  expect(boasting).toEqual(plain);
});

describe("servers that are bad say why", () => {
  test.each([
    [
      "crash at start",
      raw("crash"),
      "exited with code 3 before it answered: Error: no configuration at /etc/weather.json",
    ],
    ["crash by a signal", raw("crash-by-signal"), "was ended by SIGKILL before it answered"],
    [
      "are not there",
      released(["./no-such-file.mjs"]),
      /^exited with code 1 before it answered: Error: Cannot find module/,
    ],
    [
      "crash at the list",
      raw("crash-at-list"),
      "exited with code 1 during tools/list: TypeError: cannot list",
    ],
    [
      "leave a child that holds the pipes",
      raw("grandchild-outlives"),
      "exited with code 1 before it answered",
    ],
    ["page without end", raw("pages-without-end"), "tools/list has more than 200 pages"],
    [
      "page in a circle",
      raw("pages-in-a-circle"),
      "tools/list pages without end: the same cursor came twice",
    ],
    ["list too many tools", raw("too-many"), "tools/list lists more than 10000 entries"],
    ["list tools without a name", raw("nameless"), "tools/list answered with an entry without name"],
    ["list something else", raw("no-list"), "tools/list answered without a list of tools"],
    ["nest without end", raw("deep"), "tools/list answered with an entry nested deeper than 128"],
    ["answer with an error", raw("error-at-list"), "tools/list failed: no database ::error::forged"],
    ["flood one line", raw("flood-stdout"), "wrote more than 8 MiB on standard output before it answered"],
    ["flood many lines", raw("flood-lines"), "wrote more than 64 MiB on standard output before it answered"],
  ])("when they %s", async (_name, release, message) => {
    const outcome = await probeMcp(probing(release));
    if (typeof message === "string") expect(told(outcome)).toBe(`fail: ${message}`);
    else expect(outcome.message).toMatch(message);
  });

  test.each([
    ["never answer", raw("silent"), "did not answer within 3 s"],
    [
      "print what is not MCP",
      raw("garbage"),
      "did not answer within 3 s; what it prints is not MCP: Listening on port 3000 !",
    ],
    ["hang at the list", raw("hang-at-list"), "tools/list timed out after 0.5 s"],
  ])("when they %s", async (_name, release, message) => {
    expect(told(await probeMcp(probing(release, { health: impatient })))).toBe(`fail: ${message}`);
  });

  test("when what they list is not what was reviewed: both digests, or the comparison", async () => {
    const before = await takeContract(probing(modern()));
    if (before.outcome !== "pass") throw new Error(before.message);
    const release = reviewed(modern("--tool", "alerts"), before.contract);
    const blind = await probeMcp(probing(release));
    expect(blind).toMatchObject({ outcome: "fail", rule: "contract/drift" });
    expect(blind.message).toMatch(/^the contract is \w{12}, reviewed was \w{12}$/);
    const seeing = await probeMcp(probing(release, { reviewed: before.contract }));
    expect(told(seeing)).toBe("fail: the contract is not the reviewed one: additive: + alerts()");
  });

  test("when they change between two starts", async () => {
    const release = raw("changing", join(folder, "mark"));
    const first = await takeContract(probing(release));
    if (first.outcome !== "pass") throw new Error(first.message);
    expect(await probeMcp(probing(reviewed(release, first.contract)))).toMatchObject({
      rule: "contract/drift",
    });
  });
});

describe("what a server gets and gives away", () => {
  test("an empty environment but for what its release declares", async () => {
    process.env.GITHUB_TOKEN = "not-for-servers";
    const release = declaring(raw("environment"), [
      { name: "API_KEY", isSecret: true },
      { name: "LOG_LEVEL", default: "info" },
      { name: "FIXED", value: "1" },
      { name: "UNSET" },
    ]);
    const outcome = await takeContract(
      probing(release, {
        variables: { MCP_ENV: "staging", NOT_DECLARED: "x" },
        secrets: { API_KEY: "secret-value" },
      }),
    );
    delete process.env.GITHUB_TOKEN;
    if (outcome.outcome !== "pass") throw new Error(outcome.message);
    const environment = JSON.parse(String(outcome.contract.tools[0]?.description));
    const { PATH, HOME, USERPROFILE, TMPDIR, TEMP, TMP, ...rest } = environment;
    const machine = { TZ: "UTC", LANG: "C.UTF-8" };
    const declared = { API_KEY: "secret-value", LOG_LEVEL: "info", FIXED: "1", MCP_ENV: "staging" };
    expect(rest).toEqual({ ...machine, ...declared });
    for (const path of [HOME, USERPROFILE, TMPDIR, TEMP, TMP]) expect(path.startsWith(folder)).toBe(true);
    expect(PATH.split(":")).not.toContain("");
  });

  test("placeholders for secrets and required variables that nobody knows", async () => {
    const release = declaring(raw("environment"), [
      { name: "API_KEY", isSecret: true },
      { name: "SERVICE_URL", isRequired: true },
      { name: "TZ", isRequired: true, default: "Europe/Berlin" },
      { name: "NODE_OPTIONS", isRequired: true },
      { name: "UNSET" },
    ]);
    const outcome = await takeContract(probing(release));
    if (outcome.outcome !== "pass") throw new Error(outcome.message);
    expect(outcome.placeholders).toEqual(["API_KEY", "SERVICE_URL"]);
    const environment = JSON.parse(String(outcome.contract.tools[0]?.description));
    expect(environment).toMatchObject({
      API_KEY: "headgate-placeholder",
      SERVICE_URL: "https://headgate-placeholder.invalid",
      TZ: "Europe/Berlin",
    });
    for (const name of ["UNSET", "NODE_OPTIONS"]) expect(environment).not.toHaveProperty(name);
  });

  test("no secret and no terminal sequence in a message", async () => {
    const release = declaring(raw("crash-with-secret"), [{ name: "API_KEY", isSecret: true }]);
    const outcome = await probeMcp(probing(release, { secrets: { API_KEY: "hunter2" } }));
    expect(told(outcome)).toBe("fail: exited with code 1 before it answered: Error: key *** was refused");
    const without = await probeMcp(probing(release));
    expect(told(without)).toMatch(/^fail: exited .*; API_KEY had a placeholder$/);
    expect(without).toMatchObject({ placeholders: ["API_KEY"] });
  });
});

describe("repetition", () => {
  test("as many good ones in a row as asked for", async () => {
    const file = join(folder, "starts");
    const twice = { ...health, probe: { ...health.probe, healthy: 2 } };
    expect(await probeMcp(probing(raw("counts", file), { health: twice }))).toMatchObject({
      outcome: "pass",
    });
    expect((await readFile(file, "utf8")).trim().split("\n")).toHaveLength(2);
  });

  test("a single bad one is forgiven where more are asked for", async () => {
    const patient = { ...health, probe: { ...health.probe, failed: 2 } };
    const release = raw("flaky-at-list", join(folder, "mark"));
    expect(await probeMcp(probing(release, { health: patient }))).toMatchObject({ outcome: "pass" });
  });

  test("bad ones in a row are told together", async () => {
    const patient = { ...health, probe: { ...health.probe, failed: 3 } };
    const outcome = await probeMcp(probing(raw("crash-at-list"), { health: patient }));
    expect(told(outcome)).toBe(
      "fail: failed 3 of 3 (exited with code 1 during tools/list: TypeError: cannot list)",
    );
  });
});

describe("what is not the server's fault is an error", () => {
  test("a command that is not installed", async () => {
    const release = released([], { command: { command: "no-such-runtime", args: [] } });
    expect(told(await probeMcp(probing(release)))).toBe(
      "error: no-such-runtime is not installed here (not found on the search path)",
    );
  });

  test("being stopped: soon, and nothing is left", async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 300);
    const started = performance.now();
    const outcome = await probeMcp(probing(raw("silent"), { signal: stop.signal }));
    expect(told(outcome)).toBe("error: stopped before it was done");
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test("a release that names nothing to start", async () => {
    const release = { ...released([]), release: {} };
    expect(told(await probeMcp(probing(release)))).toBe("error: the release names nothing to start");
  });
});

test("a start command cannot leave the repository", async () => {
  expect(told(await probeMcp(probing(released(["./../../etc/passwd"]))))).toMatch(
    /^fail: the start command leaves the repository/,
  );
});
