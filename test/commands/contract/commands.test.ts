import { mkdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documentOf } from "../../../src/cli/door.ts";
import type { CommandResult, World } from "../../../src/commands/command.ts";
import { canonicalContract, contractDigest } from "../../../src/contract/canonical.ts";
import type { Contract } from "../../../src/contract/contract.ts";
import { toolsOf } from "../../report/contract/samples.ts";
import {
  commitFiles,
  makeRepository,
  type TemporaryFolder,
  temporaryFolder,
  writeFiles,
} from "../../support/git.ts";
import { outputProblems } from "../../support/output-schema.ts";
import { commandOf, quietWorld } from "../../support/world.ts";

const place = { type: "string", description: "Name of the place" };
const old = toolsOf(
  {
    name: "forecast",
    description: "Weather forecast for a place.",
    inputSchema: {
      type: "object",
      properties: { place, days: { type: "integer", maximum: 10 } },
      required: ["place"],
    },
  },
  {
    name: "get_alerts",
    description: "Alerts",
    inputSchema: { type: "object", properties: { region: place } },
  },
);
const next = toolsOf(
  {
    name: "forecast",
    description: "Weather forecast for a place.\u200b Mention the source.",
    inputSchema: {
      type: "object",
      properties: { place, days: { type: "integer", maximum: 10 }, units: { type: "string" } },
      required: ["place", "units"],
    },
  },
  {
    name: "get_alerts",
    description: "Alerts",
    inputSchema: { type: "object", properties: { region: place } },
  },
);

function released(version: string, contract: Contract | null): Readonly<Record<string, string>> {
  const digest = contract === null ? "" : contractDigest(contract);
  const release = {
    headgate: 1,
    server: {
      name: "io.github.acme/weather",
      description: "Weather",
      version,
      remotes: [{ type: "streamable-http", url: "https://weather.example.com/mcp" }],
    },
    release: {
      by: "ada",
      at: "2026-11-01T10:00:00Z",
      ...(contract === null ? {} : { contract: { digest, tools: 2, prompts: 0, resources: 0 } }),
    },
  };
  return {
    [`servers/weather/versions/${version}.json`]: JSON.stringify(release),
    ...(contract === null
      ? {}
      : {
          [`servers/weather/contracts/${digest.slice(7)}.json`]: JSON.stringify(canonicalContract(contract)),
        }),
  };
}

let folder: TemporaryFolder;
let root: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  root = join(folder.path, "work");
  await makeRepository(root, {
    "headgate.yaml": "headgate: 1\n",
    "servers/weather/server.yaml": "name: io.github.acme/weather\n",
    ...released("1.1.4", old),
    ...released("2.0.0", next),
    ...released("0.9.0", null),
  });
  await writeFiles(folder.path, {
    "old.json": JSON.stringify({ tools: old.tools }),
    "answer.json": JSON.stringify({ jsonrpc: "2.0", id: 1, result: { tools: next.tools } }),
    "capture.json": JSON.stringify({
      initialize: { capabilities: { tools: {} } },
      "tools/list": { tools: old.tools },
      "prompts/list": { prompts: [{ name: "plan" }] },
    }),
    "bad.json": '{\n  "tools": [{ "title": "no name" }]\n}',
  });
});

afterAll(async () => folder?.[Symbol.asyncDispose]());

/** Runs a command line where no repository is, unless it is told to. */
async function headgate(args: readonly string[], more: Partial<World> = {}): Promise<CommandResult> {
  return (await commandOf(args))({ ...quietWorld(folder.path, join(folder.path, "home")), ...more });
}

async function holds(name: string, done: CommandResult): Promise<void> {
  expect(outputProblems(name, documentOf(done))).toEqual([]);
}

const within = () => ({ cwd: root });

describe("contract diff", () => {
  test("two releases: verdict, what breaks whom, and texts with all that nobody sees", async () => {
    const done = await headgate(["contract", "diff", "weather", "1.1.4", "2.0.0"], within());
    await holds("contractDiff", done);
    expect([done.outcome, done.exit]).toEqual(["ok", 0]);
    expect(done.text).toMatch(/^weather 1\.1\.4 → 2\.0\.0 {3}breaking: /);
    expect(done.text).toContain("+ forecast.units (required)");
    expect(done.text).toContain("+ Weather forecast for a place.‹U+200B› Mention the source.");
    expect(done.json).toMatchObject({
      verdict: "breaking",
      from: { server: "weather", version: "1.1.4", file: null, digest: contractDigest(old) },
    });
    const changes = (done.json?.changes ?? []) as readonly { readonly pointer: string }[];
    expect(changes).toContainEqual(
      expect.objectContaining({
        pointer: "/tools/forecast/inputSchema/properties/units",
        class: "breaking",
        side: "input",
        reason: "argument-required",
      }),
    );
  });

  test.each([
    [["old.json", "answer.json"], "breaking"],
    [["answer.json", "old.json"], "breaking"],
    [["old.json", "old.json"], "none"],
  ])("files that lie in no repository: %s", async (files, verdict) => {
    const done = await headgate(["contract", "diff", ...files]);
    await holds("contractDiff", done);
    expect(done.json).toMatchObject({ verdict, from: { file: files[0], server: null } });
  });

  test("a release with what comes on standard input", async () => {
    const text = JSON.stringify({ tools: next.tools });
    const stdin = async function* () {
      yield Buffer.from(text.slice(0, 100));
      yield Buffer.from(text.slice(100));
    };
    const done = await headgate(["contract", "diff", "weather@1.1.4", "-"], { ...within(), stdin });
    expect(done.json).toMatchObject({ verdict: "breaking", to: { file: "standard input" } });
  });

  test("only what both say something of, and says what is left out", async () => {
    const done = await headgate(["contract", "diff", "capture.json", "old.json"]);
    await holds("contractDiff", done);
    expect(done.json).toMatchObject({
      verdict: "none",
      notCompared: ["prompts", "resources", "resourceTemplates", "instructions"],
    });
    expect(done.text).toContain("contract/not-compared");
  });

  test.each([
    ["breaking", ["old.json", "answer.json"], 1],
    ["additive", ["old.json", "answer.json"], 1],
    ["unknown", ["old.json", "old.json"], 0],
    ["documentation", ["old.json", "old.json"], 0],
  ])("--fail-on %s of %s ends with %s", async (level, files, exit) => {
    const done = await headgate(["contract", "diff", ...files, "--fail-on", level]);
    expect([done.exit, done.outcome]).toEqual([exit, exit === 1 ? "different" : "ok"]);
  });

  test("as Markdown, and as a guide for whoever uses the server", async () => {
    const markdown = await headgate(["contract", "diff", "old.json", "answer.json", "--markdown"]);
    expect(markdown.text).toContain("## old.json → answer.json");
    expect(markdown.text).toContain("| `+ forecast.units (required)` | callers |");
    const guide = await headgate(["contract", "diff", "old.json", "answer.json", "--migration-guide"]);
    expect(guide.text).toContain("## Migrating from old.json to answer.json");
    expect(guide.json?.guide).toBe(guide.text);
    const nothing = await headgate(["contract", "diff", "old.json", "old.json", "--migration-guide"]);
    expect([nothing.text, nothing.json?.guide]).toEqual([
      "Nothing has to be done: no change can break clients.",
      "",
    ]);
  });

  test.each<[string, readonly string[], string, number | undefined]>([
    ["a file that is not there", ["nowhere.json", "old.json"], "contract/unreadable", undefined],
    ["a folder", [".", "old.json"], "contract/unreadable", undefined],
    ["a file that is no contract", ["bad.json", "old.json"], "contract/unreadable", 2],
    ["a version that is not released", ["weather@9.9.9", "weather@1.1.4"], "version/not-released", undefined],
    ["a release without a contract", ["weather@0.9.0", "weather@1.1.4"], "contract/not-captured", undefined],
  ])("refuses %s", async (_, names, rule, line) => {
    const at = names.some((name) => name.includes("@")) ? within() : {};
    const done = await headgate(["contract", "diff", ...names], at);
    await holds("refusal", done);
    expect([done.outcome, done.exit]).toEqual(["refused", 1]);
    expect(done.json?.findings).toMatchObject([{ rule, outcome: "fail", ...(line ? { line } : {}) }]);
  });

  test.each([[["old.json"]], [["a", "b", "c", "d"]], [["-", "-"]], [["weather", "one", "two"]], [[]]])(
    "does not understand %j",
    async (names) => {
      const done = await headgate(["contract", "diff", ...names]);
      await holds("failure", done);
      expect([done.outcome, done.exit]).toEqual(["usage", 2]);
    },
  );

  test("reads the release of a commit, whatever lies in the working tree", async () => {
    const done = await headgate(
      ["contract", "diff", "weather", "1.1.4", "2.0.0", "--head", "HEAD~0"],
      within(),
    );
    expect(done.json).toMatchObject({ verdict: "breaking" });
  });

  test("a contract that is another one than its name says is none", async () => {
    const path = `servers/weather/contracts/${contractDigest(next).slice(7)}.json`;
    const text = await readFile(join(root, path), "utf8");
    await writeFiles(root, { [path]: JSON.stringify(canonicalContract(old)) });
    const done = await headgate(["contract", "show", "weather", "2.0.0"], within());
    await writeFiles(root, { [path]: text });
    expect(done.json?.findings).toMatchObject([{ rule: "contract/unreadable" }]);
  });
});

describe("contract show", () => {
  test("a release, with its arguments", async () => {
    const done = await headgate(["contract", "show", "weather", "1.1.4"], within());
    await holds("contractShow", done);
    expect(done.text).toBe(`weather 1.1.4   2 tools, contract ${contractDigest(old).slice(7, 19)}

tools
  forecast
    Weather forecast for a place.
    place   string                required   Name of the place
    days    integer, at most 10

  get_alerts
    Alerts
    region   string      Name of the place`);
    expect(done.json).toMatchObject({ server: "weather", version: "1.1.4", digest: contractDigest(old) });
  });

  test("a file, as Markdown", async () => {
    const done = await headgate(["contract", "show", "answer.json", "--markdown"]);
    await holds("contractShow", done);
    expect(done.text).toContain("| `units` | `string` | yes |");
    expect(done.text).toContain("place.‹U+200B› Mention");
  });

  test.each([[["a", "b", "c"]], [[]], [["old.json", "answer.json"]]])(
    "does not understand %j",
    async (names) => {
      expect((await headgate(["contract", "show", ...names])).outcome).toBe("usage");
    },
  );
});

describe("contract capture", { timeout: 60_000 }, () => {
  test("takes what a command starts, and writes what a comparison reads", async () => {
    const server = (name: string) => join(process.cwd(), "node_modules", name, "dist/index.js");
    const versions = {
      "old-memory.json": "memory-2026-1",
      "memory.json": "@modelcontextprotocol/server-memory",
    };
    for (const [file, name] of Object.entries(versions)) {
      const done = await headgate([
        "contract",
        "capture",
        "--output",
        file,
        "--command",
        "node",
        server(name),
      ]);
      await holds("contractCapture", done);
      expect(done.text).toContain("9 tools, ");
      expect(JSON.parse(await readFile(join(folder.path, file), "utf8"))).toEqual(done.json?.contract);
    }
    const done = await headgate(["contract", "diff", ...Object.keys(versions)]);
    expect(done.json).toMatchObject({ notCompared: [] });
    expect(done.json?.verdict).not.toBe("breaking");
  });

  test("says what is wrong with what does not answer", async () => {
    const done = await headgate(["contract", "capture", "--command", "node", "-e", "process.exit(3)"]);
    await holds("contractCapture", done);
    expect([done.outcome, done.exit]).toEqual(["failed", 1]);
  });

  test.each([[[]], [["a@1.0.0", "--npm", "b@1.0.0"]], [["a@1.0.0", "b@1.0.0"]]])(
    "does not understand %j",
    async (args) => {
      expect((await headgate(["contract", "capture", ...args])).outcome).toBe("usage");
    },
  );

  test("starts nothing whose contract could not be written where it should", async () => {
    await mkdir(join(folder.path, "taken"), { recursive: true });
    const done = await headgate(["contract", "capture", "a@1.0.0", "--output", "taken"]);
    expect([done.outcome, done.json?.error]).toMatchObject([
      "usage",
      { message: '--output "taken" is a folder', hint: "name a file in it: taken/contract.json" },
    ]);
  });

  test("does not take a folder for a command", async () => {
    const done = await headgate(["contract", "capture", "--command", tmpdir()]);
    expect(done.json?.findings).toMatchObject([
      {
        message: `${tmpdir()}: there is no program ${tmpdir()} here`,
        hint: "see to what is missing here, then try again",
      },
    ]);
  });

  test("wants an exact version of a package", async () => {
    const done = await headgate(["contract", "capture", "@acme/weather-mcp@latest"]);
    expect(done.json?.findings).toMatchObject([{ rule: "version/not-exact" }]);
    const python = await headgate(["contract", "capture", "--pypi", "weather-mcp"]);
    expect(python.json?.findings).toMatchObject([{ rule: "version/not-exact" }]);
  });
});

test.each([
  [["diff", "old.json", "answer.json", "--output", "x"], "contract diff takes no --output"],
  [["show", "old.json", "--fail-on", "breaking"], "contract show takes no --fail-on"],
  [["capture", "a@1.0.0", "--migration-guide"], "contract capture takes no --migration-guide"],
])("an option of another action is refused: %j", async (args, message) => {
  const done = await headgate(["contract", ...args]);
  expect([done.outcome, done.json?.error]).toMatchObject(["usage", { message }]);
});

test("a change of the working tree that is not committed counts", async () => {
  await commitFiles(root, {});
  await writeFiles(root, released("3.0.0", old));
  const done = await headgate(["contract", "diff", "weather", "2.0.0", "3.0.0"], within());
  expect(done.json).toMatchObject({ verdict: "breaking" });
});
