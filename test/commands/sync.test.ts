import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { documentOf } from "../../src/cli/door.ts";
import { realWorld } from "../../src/cli/world.ts";
import type { CommandResult, World } from "../../src/commands/command.ts";
import { sync } from "../../src/commands/sync.ts";
import { encodeManifest } from "../../src/deployed/codecs.ts";
import { encodeStatus } from "../../src/deployed/status-codec.ts";
import { digestOfBytes } from "../../src/model/canonical.ts";
import type { Status } from "../../src/model/status.ts";
import type { ClientScope } from "../../src/model/target.ts";
import { clientFormats } from "../../src/targets/mcp/client.ts";
import { type PortableEntry, writeOutput } from "../../src/targets/mcp/rendered.ts";
import { commitFiles, sh } from "../support/git.ts";
import { outputProblems } from "../support/output-schema.ts";
import { addRemote, deploy, openStage, type Stage } from "./run-stage.ts";
import { draft } from "./run-world.ts";

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
  await commitFiles(stage.clone, { "README.md": "hello\n" });
});
afterEach(async () => stage[Symbol.asyncDispose]());

const started = (version: string): PortableEntry => ({
  command: "npx",
  args: ["-y", `@acme/weather-mcp@${version}`],
  env: { MCP_ENV: "production" },
});
const launched: PortableEntry = {
  command: "headgate",
  args: ["run", "weather", "--env", "production", "--repository", { file: "" }],
  env: {},
};

interface Recorded {
  readonly server?: string;
  readonly environment?: string;
  readonly scope?: ClientScope;
  readonly more?: Partial<Status>;
}

/** What `deployed` holds of one deployment; null: its client file is gone. */
function recorded(config: PortableEntry | null, of: Recorded = {}): Map<string, string | null> {
  const { server = "weather", environment = "production", scope = "project", more = {} } = of;
  const { path } = clientFormats[scope];
  const name = `mcp-${scope}.json`;
  const text = writeOutput({ headgate: 1, target: "mcp", scope, path, entry: server, config, refused: [] });
  const outputs: Record<string, string> = config === null ? {} : { [name]: digestOfBytes(text) };
  const status = encodeStatus({ ...draft({}, {}, outputs), server, environment, ...more });
  return new Map([
    ["headgate.json", encodeManifest({ headgate: 1, directory: "", applied: null })],
    [`${environment}/${server}/status.json`, status.text],
    [`${environment}/${server}/${name}`, config === null ? null : text],
  ]);
}

interface Synced extends CommandResult {
  readonly files: readonly { readonly outcome: string; readonly message: string; readonly server: string }[];
}

async function synced(options = {}, cwd = stage.clone): Promise<Synced> {
  const silent = { report: () => undefined, clear: () => undefined, end: () => undefined };
  const real = realWorld(silent, new AbortController().signal, true);
  const world: World = { ...real, cwd, env: stage.env, stderr: () => undefined };
  const ending = await sync({ positionals: [], options }, world);
  if (ending.json?.files) expect(outputProblems("sync", documentOf(ending))).toEqual([]);
  return { ...ending, files: (ending.json?.files ?? []) as Synced["files"] };
}

async function clientFile(folder = stage.clone): Promise<Record<string, Record<string, unknown>>> {
  return JSON.parse(await readFile(join(folder, ".mcp.json"), "utf8")).mcpServers;
}

describe("headgate sync", () => {
  it("writes what is deployed for clients, says so of each file, and does nothing the second time", async () => {
    await deploy(stage.clone, recorded(started("1.1.4")));
    expect(await synced()).toMatchObject({
      ...{ exit: 0, outcome: "applied", text: "✓ production/weather   wrote weather to .mcp.json" },
      files: [{ server: "weather", outcome: "applied" }],
    });
    expect((await clientFile()).weather).toEqual({
      command: "npx",
      args: ["-y", "@acme/weather-mcp@1.1.4"],
      env: { MCP_ENV: "production", HEADGATE_REVISION: "production/weather@1" },
    });
    const before = await readFile(join(stage.clone, ".mcp.json"));
    expect(await synced()).toMatchObject({ outcome: "unchanged", files: [{ outcome: "unchanged" }] });
    expect(await readFile(join(stage.clone, ".mcp.json"))).toEqual(before);
  });

  it("leaves other people's entries and comments as they are", async () => {
    const mine = `{\n  // mine\n  "mcpServers": { "other": { "command": "x" } },\n  "more": [1,2]\n}\n`;
    await writeFile(join(stage.clone, ".mcp.json"), mine);
    await deploy(stage.clone, recorded(started("1.1.4")));
    await synced();
    const text = await readFile(join(stage.clone, ".mcp.json"), "utf8");
    for (const part of ["// mine", '"other": { "command": "x" }', '"more": [1,2]', "1.1.4"])
      expect(text).toContain(part);
    await writeFile(join(stage.clone, ".mcp.json"), mine.replace("other", "weather"));
    expect(await synced()).toMatchObject({ exit: 1, outcome: "failed", files: [{ outcome: "failed" }] });
    expect(await readFile(join(stage.clone, ".mcp.json"), "utf8")).toBe(mine.replace("other", "weather"));
  });

  it("writes nothing in a dry run, and foresees what would be", async () => {
    await deploy(stage.clone, recorded(started("1.1.4")));
    expect(await synced({ "dry-run": true })).toMatchObject({
      outcome: "planned",
      text: expect.stringContaining("it would be written"),
    });
    await expect(clientFile()).rejects.toThrow("ENOENT");
    await synced();
    expect(await synced({ "dry-run": true })).toMatchObject({ outcome: "unchanged" });
    await deploy(stage.clone, recorded(started("1.1.5"), { more: { revision: 2 } }));
    expect(await synced({ "dry-run": true })).toMatchObject({ outcome: "planned" });
    await synced();
    await deploy(stage.clone, recorded(null, { more: { revision: 3, outcome: "removed" } }));
    expect(await synced({ "dry-run": true })).toMatchObject({
      outcome: "planned",
      text: expect.stringContaining("it would be taken away"),
    });
    expect(await clientFile()).toHaveProperty("weather");
  });

  it("takes away what was removed, on a machine that knows nothing of it, and once", async () => {
    await deploy(stage.clone, recorded(started("1.1.4")));
    await deploy(stage.clone, recorded(started("1.0.0"), { server: "radar" }));
    await synced();
    await deploy(
      stage.clone,
      recorded(null, { more: { revision: 2, outcome: "removed", event: "removed" } }),
    );
    const ending = await synced();
    expect(ending).toMatchObject({ outcome: "applied" });
    expect(ending.text).toContain("✓ production/weather   took weather out of .mcp.json");
    expect(Object.keys(await clientFile())).toEqual(["radar"]);
    expect(await synced()).toMatchObject({ outcome: "unchanged" });
  });

  it("takes away what is gone from the branch altogether", async () => {
    await deploy(stage.clone, recorded(started("1.1.4"), { more: { revision: 3 } }));
    await synced();
    const gone = [...recorded(null).keys()].filter((path) => path !== "headgate.json");
    await deploy(stage.clone, new Map(gone.map((path) => [path, null])));
    expect(await synced()).toMatchObject({ outcome: "applied", json: { files: [{ revision: 3 }] } });
    expect(await clientFile()).toEqual({});
  });

  it("takes an entry from where it was once it is where it is now", async () => {
    await deploy(stage.clone, recorded(started("1.1.4")));
    await synced();
    const moved = recorded(started("1.1.4"), { scope: "vscode", more: { revision: 2 } });
    await deploy(stage.clone, new Map([...moved, ["production/weather/mcp-project.json", null]]));
    expect((await synced()).files.map(({ message }) => message)).toEqual([
      "wrote weather to .vscode/mcp.json",
      "took weather out of .mcp.json",
    ]);
  });

  it("leaves alone what carries a higher revision", async () => {
    await deploy(stage.clone, recorded(started("1.1.5"), { more: { revision: 5 } }));
    await synced();
    await deploy(stage.clone, recorded(started("1.1.4"), { more: { revision: 4 } }));
    expect(await synced()).toMatchObject({ exit: 1, outcome: "failed", files: [{ outcome: "fenced" }] });
    expect(await synced({ "dry-run": true })).toMatchObject({ files: [{ outcome: "fenced" }] });
    expect(JSON.stringify(await clientFile())).toContain("1.1.5");
  });

  it("waits for what is being applied", async () => {
    await deploy(stage.clone, recorded(started("1.1.4"), { more: { outcome: "applying" } }));
    expect(await synced()).toMatchObject({
      outcome: "unchanged",
      text: "… production/weather   revision 1 is being applied; sync again when it is done",
    });
  });

  it("brings only the environments that are named, and knows no others", async () => {
    await deploy(stage.clone, recorded(started("1.1.4")));
    await deploy(stage.clone, recorded(started("1.1.5"), { environment: "staging", server: "radar" }));
    expect((await synced({ env: ["staging"] })).files.map(({ server }) => server)).toEqual(["radar"]);
    expect(await synced({ env: ["stagign"] })).toMatchObject({ exit: 2, outcome: "usage" });
  });

  it("refuses a deployment whose record was edited, and brings the others", async () => {
    await deploy(stage.clone, recorded(started("1.1.4")));
    await deploy(stage.clone, recorded(started("1.0.0"), { server: "radar" }));
    await sh(stage.clone, "switch", "--quiet", "deployed");
    const path = "production/weather/mcp-project.json";
    const text = await readFile(join(stage.clone, path), "utf8");
    await commitFiles(stage.clone, { [path]: text.replace("@acme/weather-mcp", "@evil/weather-mcp") });
    await sh(stage.clone, "switch", "--quiet", "main");
    const ending = await synced();
    expect(ending).toMatchObject({ exit: 1, outcome: "refused", files: [{ server: "radar" }] });
    expect(ending.text).toContain("deployed/foreign-commit");
    expect(Object.keys(await clientFile())).toEqual(["radar"]);
  });

  it("says where there is no branch", async () => {
    expect(await synced()).toMatchObject({ exit: 1, outcome: "refused" });
  });
});

describe("without a clone", () => {
  it("reads the branch from an address, writes into the current folder, and never pushes", async () => {
    await deploy(stage.clone, recorded(launched));
    const remote = await addRemote(stage);
    const before = await sh(remote, "for-each-ref");
    const folder = join(stage.path, "work");
    await mkdir(folder);
    const repository = pathToFileURL(remote).href;
    expect(await synced({ repository }, folder)).toMatchObject({ outcome: "applied" });
    expect((await clientFile(folder)).weather).toMatchObject({
      command: "headgate",
      args: ["run", "weather", "--env", "production", "--repository", repository],
    });
    expect(await synced({ repository }, folder)).toMatchObject({ outcome: "unchanged" });
    expect(await sh(remote, "for-each-ref")).toBe(before);
  });

  it("says of what starts a file of the repository that it needs a clone", async () => {
    const own: PortableEntry = { command: "node", args: [{ file: "server.mjs" }], env: {} };
    await deploy(stage.clone, recorded(own));
    const repository = pathToFileURL(await addRemote(stage)).href;
    expect(await synced({ repository }, stage.path)).toMatchObject({
      ...{ exit: 1, outcome: "failed" },
      text: expect.stringContaining("starts ./server.mjs of the repository: clone it"),
    });
  });
});
