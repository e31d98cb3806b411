import { execFile } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CliDocument, cliEnvironment } from "../support/cli.ts";
import { commitFiles, makeRepository, sh, type TemporaryFolder, temporaryFolder } from "../support/git.ts";
import { commandRelease, serverFile, smallRelease, smallServerFiles } from "../support/small-servers.ts";

const execute = promisify(execFile);
const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

let folder: TemporaryFolder;
let root: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  root = join(folder.path, "work");
  await mkdir(join(folder.path, "tmp"));
  await makeRepository(root, {
    "headgate.yaml": "headgate: 1\n",
    ".gitignore": "clients/\n",
    ...smallServerFiles,
    ...serverFile("notes"),
    ...smallRelease("notes", "1.0.0"),
    ...smallRelease("notes", "1.1.0"),
    ...smallRelease("notes", "1.2.0"),
    ...environment("development"),
    ...environment("staging", "upstream: [development]\n"),
    ...environment("production", `upstream: [staging]\n${named}`),
    ...deployment("development", "blue: 1.0.0\n"),
    ...deployment("staging", "blue: 1.0.0\n"),
    ...deployment("production", "blue: 1.0.0\n"),
  });
  expect((await headgate("init")).exit).toBe(0);
  await commitFiles(root, {});
}, 60_000);

afterAll(() => folder?.[Symbol.asyncDispose]());

/** What production must say. */
const named = "strategy: { type: immediate, analysis: [probe] }\nrollback: { automatic: true }\n";

function environment(id: string, more = "") {
  const text = `stage: ${id}
versions: { unpackaged: true }
targets: [{ type: mcp, scope: project, path: clients/${id}.json }]
${more}`;
  return { [`environments/${id}/environment.yaml`]: text };
}

function deployment(of: string, text: string) {
  return { [`environments/${of}/notes.yaml`]: text };
}

interface Ran {
  readonly exit: number;
  readonly stdout: string;
  readonly json: CliDocument;
}

/** A process of its own, as a person starts it. */
async function headgate(...args: readonly string[]): Promise<Ran> {
  const options = { cwd: root, env: { ...cliEnvironment(folder.path), MY_STORE_NAME: "x" } };
  const { stdout, code } = await execute(process.execPath, ["--no-warnings", cli, ...args], options).then(
    (ran) => ({ stdout: ran.stdout, code: 0 }),
    (error: { readonly stdout: string; readonly code: number }) => error,
  );
  return {
    exit: code,
    stdout,
    get json() {
      return JSON.parse(stdout) as CliDocument;
    },
  };
}

describe("a secret in plain text", { timeout: 60_000 }, () => {
  const token = "ghp_abcdefghijklmnopqrstuvwxyz0123456789";
  const values = /hunter2|ghp_/;

  beforeAll(async () => {
    await commitFiles(root, {
      ...commandRelease(
        "notes",
        "1.3.0",
        ["./mcp/small.mjs", "1.3.0"],
        [{ name: "API_KEY", isSecret: true, isRequired: true }],
      ),
      ...deployment("development", `blue: 1.3.0\nvariables: { API_KEY: hunter2hunter2, FOO: ${token} }\n`),
    });
  });

  test.each([
    ["validate", "--all"],
    ["validate", "--all", "--json"],
    ["plan", "--all"],
    ["plan", "--all", "--json"],
    ["apply", "--dry-run"],
    ["apply", "--dry-run", "--json"],
    ["apply"],
    ["apply", "--json"],
    ["status"],
    ["status", "--json"],
  ])("is repeated by no %s %s %s", async (...args) => {
    const { stdout } = await headgate(...args);
    expect(stdout).not.toMatch(values);
    expect(stdout).not.toBe("");
  });

  test("is refused with its place", async () => {
    const { exit, stdout } = await headgate("apply");
    expect(exit).toBe(1);
    expect(stdout).toContain("environments/development/notes.yaml:2:14  fail  variable/secret-as-variable");
    expect(stdout).toContain("API_KEY – → (hidden)");
  });
});

/** Each describe goes on from what the one before it left. */
describe("where a secret comes from", { timeout: 60_000 }, () => {
  test("is named by no run that rolls it back", async () => {
    await commitFiles(root, {
      ...commandRelease(
        "notes",
        "1.4.0",
        ["./mcp/small.mjs", "1.4.0", "bad"],
        [{ name: "API", isSecret: true }],
      ),
      ...deployment("development", "blue: 1.4.0\nsecrets: { API: MY_STORE_NAME }\n"),
    });
    const { stdout, json } = await headgate("apply", "--json");
    expect(json.outcome).toBe("rolled-back");
    expect(json.reports).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          hold: expect.arrayContaining([expect.objectContaining({ kind: "secret", name: "API" })]),
        }),
      ]),
    );
    expect(stdout).not.toContain("MY_STORE_NAME");
    const resumed = await headgate("resume", "notes", "--env", "development", "--reason", "x", "--json");
    expect(resumed.json.lifted).toContainEqual(expect.objectContaining({ kind: "secret", name: "API" }));
    expect(resumed.stdout).not.toContain("MY_STORE_NAME");
  });
});

describe("what one environment is asked about", { timeout: 60_000 }, () => {
  const refused = "environments/production/notes.yaml";

  beforeAll(async () => {
    await commitFiles(root, {
      ...deployment("development", "blue: 1.1.0\n"),
      ...deployment("production", "# too early\nblue: 1.2.0\n"),
    });
  });

  test.each([
    ["plan", ["--all"], "planned"],
    ["apply", ["--dry-run"], "planned"],
    ["apply", [], "applied"],
  ])("%s %s is not answered with another", async (verb, options, outcome) => {
    const text = await headgate(verb, ...options, "--env", "development");
    expect(text.exit).toBe(0);
    expect(text.stdout).not.toContain("production");
    const production = await headgate(verb, ...options, "--env", "production", "--json");
    expect([production.exit, production.json.outcome]).toEqual([1, "refused"]);
    const development = await headgate(verb, ...options, "--env", "development", "--json");
    expect(development.json.outcome).toBe(outcome === "applied" ? "unchanged" : outcome);
    expect(development.json.findings.map(({ environment }) => environment)).not.toContain("production");
  });

  test.each([[["apply"]], [["apply", "--dry-run"]], [["plan", "--all"]]])(
    "%s tells a gate's line, and shows it",
    async (args) => {
      const { json } = await headgate(...args, "--json");
      expect(json.findings).toContainEqual(
        expect.objectContaining({ rule: "promotion/skips-environment", file: refused, line: 2, column: 7 }),
      );
      const plan = json.plan as {
        deployments: { id: string; gates: { outcome: string; line: unknown }[] }[];
      };
      const gates = plan.deployments.find(({ id }) => id === "production/notes")?.gates ?? [];
      expect(gates.filter(({ outcome }) => outcome === "fail")).toMatchObject([{ line: 2 }]);
      const { stdout } = await headgate(...args);
      expect(stdout).toContain(
        `${refused}:2:7  fail  promotion/skips-environment\n  1 │ # too early\n  2 │ blue: 1.2.0`,
      );
    },
  );
});

describe("a name that neither side knows", { timeout: 60_000 }, () => {
  test.each([
    [
      ["apply", "--env", "developmnt"],
      "no environment developmnt is desired or deployed",
      "did you mean development?",
    ],
    [["apply", "--dry-run", "--env", "developmnt"], "no environment developmnt", "did you mean development?"],
    [["plan", "--env", "prodution"], "no environment prodution", "did you mean production?"],
    [["status", "--env", "stagin"], "no environment stagin", "did you mean staging?"],
    [["plan", "note"], "no server note is desired or deployed", "did you mean notes?"],
    [["status", "../x"], "no server ../x", "there are notes"],
  ])("%s is a wrong command line", async (args, message, hint) => {
    const { exit, stdout } = await headgate(...args);
    expect(exit).toBe(2);
    expect(stdout).toContain(message);
    expect(stdout).toContain(hint);
    const { json } = await headgate(...args, "--json");
    expect(json).toMatchObject({ outcome: "usage", findings: [], error: { code: "usage", hint } });
    expect(json.error?.message).toContain(message);
  });

  test("is not one of what runs and is no longer desired", async () => {
    await sh(root, "rm", "-r", "-q", "environments/production");
    await commitFiles(root, {});
    for (const args of [["plan"], ["status"], ["apply", "--dry-run"]]) {
      expect((await headgate(...args, "--env", "production", "--json")).json.outcome).not.toBe("usage");
    }
  });
});
