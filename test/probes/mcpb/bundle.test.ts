import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import type { RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Package, Release } from "../../../src/model/release.ts";
import { takeContract } from "../../../src/probes/mcp/probe.ts";
import { resolveStart } from "../../../src/probes/start.ts";
import { type RunningServer, startHttpServer } from "../../support/servers/http.ts";
import { startPythonIndex } from "../../support/servers/python-index.ts";
import { type ZipEntry, zip } from "../../support/zip.ts";
import { probing, released, root as repository } from "../releases.ts";

const hasUv = spawnSync("uv", ["python", "find", "--no-project"], { stdio: "ignore" }).status === 0;
const support = join(repository, "test/support/servers");

let folder: string;
let root: string;
let cache: string;
const running: RunningServer[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "headgate-test-"));
  root = join(folder, "repository");
  cache = join(folder, "cache");
  await mkdir(root);
});

afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
});

function packaged(identifier: string, parts: Partial<Package> = {}): Release {
  const entry: Package = { registryType: "mcpb", identifier, transport: { type: "stdio" }, ...parts };
  const base = released([]);
  return { ...base, server: { ...base.server, packages: [entry] }, release: {} };
}

function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function manifestEntry(server: object, rest: object = {}): ZipEntry {
  const manifest = { manifest_version: "0.3", name: "weather", version: "1.0.0", server, ...rest };
  return { name: "manifest.json", content: JSON.stringify(manifest) };
}

async function small(parts: object = {}): Promise<Buffer> {
  const content = await readFile(join(support, "small.mjs"));
  const mcp_config = { command: "node", args: ["server/small.mjs", "1.0.0"], ...parts };
  const server = { type: "node", entry_point: "server/small.mjs", mcp_config };
  return zip([manifestEntry(server), { name: "server/small.mjs", content }]);
}

/** Puts a bundle where a release can name it: a file of the repository. */
async function kept(bytes: Buffer, parts: Partial<Package> = {}): Promise<Release> {
  await writeFile(join(root, "a.mcpb"), bytes);
  return packaged("./a.mcpb", parts);
}

async function serve(listener: RequestListener): Promise<string> {
  const server = await startHttpServer(listener);
  running.push(server);
  return server.url;
}

describe("a bundle of the repository", () => {
  test("is started from the cache, with its arguments", async () => {
    const release = await kept(
      await small({ args: ["./server/small.mjs", "1.0.0", "tool=${user_config.tool}"] }),
      {
        packageArguments: [{ type: "positional", value: "tool=more" }],
      },
    );
    const outcome = await takeContract(probing(release, { root, cache }));
    if (outcome.outcome !== "pass") throw new Error(outcome.message);
    expect(outcome.contract.tools.map(({ name }) => name)).toEqual(["greet", "${user_config.tool}", "more"]);
  });

  test("made of a real package gives the contract of the package", async () => {
    const everything = join(repository, "node_modules/@modelcontextprotocol/server-memory/dist");
    const files = (await readdir(everything, { recursive: true, withFileTypes: true })).filter((one) =>
      one.isFile(),
    );
    const entries = await Promise.all(
      files.map(async (one) => ({
        name: `server/${relative(everything, join(one.parentPath, one.name))}`,
        content: await readFile(join(one.parentPath, one.name)),
      })),
    );
    const server = {
      type: "node",
      entry_point: "server/index.js",
      mcp_config: { command: "node", args: ["${__dirname}/server/index.js"] },
    };
    // What it needs is found where node looks last: in a folder above the cache.
    await symlink(join(repository, "node_modules"), join(folder, "node_modules"));
    const module = { name: "package.json", content: '{ "type": "module" }' };
    const release = await kept(zip([manifestEntry(server), module, ...entries]));
    const bundled = await takeContract(probing(release, { root, cache }));
    const direct = await takeContract(
      probing(released(["./node_modules/@modelcontextprotocol/server-memory/dist/index.js"])),
    );
    expect(direct).toMatchObject({ outcome: "pass", message: expect.stringMatching(/^9 tools/) });
    expect(bundled.message).toBe(direct.message);
  });

  test("has placeholders for what its user would be asked for", async () => {
    const env = { API_KEY: "${user_config.key}", MORE: "${user_config.more}" };
    const config = {
      user_config: { key: { type: "string", sensitive: true, required: true }, more: { type: "string" } },
    };
    const content = await readFile(join(support, "small.mjs"));
    const server = {
      type: "node",
      entry_point: "server/small.mjs",
      mcp_config: {
        command: "node",
        args: ["server/small.mjs", "1.0.0", "bad-if=API_KEY=headgate-placeholder"],
        env,
      },
    };
    const picky = zip([manifestEntry(server, config), { name: "server/small.mjs", content }]);
    const outcome = await takeContract(probing(await kept(picky), { root, cache }));
    expect(outcome).toMatchObject({
      outcome: "fail",
      message: expect.stringMatching(/small 1.0.0: no database; API_KEY had a placeholder$/),
    });
    const variable = { name: "API_KEY", isSecret: true };
    const declared = await kept(picky, { environmentVariables: [variable] });
    const secrets = { API_KEY: "a-real-key" };
    expect(await takeContract(probing(declared, { root, cache, secrets }))).toMatchObject({
      outcome: "pass",
    });
  });

  test.skipIf(process.platform === "win32")("may be a program of its own", async () => {
    const content = `#!/bin/sh\nexec "${process.execPath}" "$(dirname "$0")/small.mjs" 1.0.0 "$@"\n`;
    const source = { name: "server/small.mjs", content: await readFile(join(support, "small.mjs")) };
    const server = {
      type: "binary",
      entry_point: "server/run",
      mcp_config: { command: "server/run", args: ["tool=b"] },
    };
    const bytes = zip([manifestEntry(server), source, { name: "server/run", content, mode: 0 }]);
    const outcome = await takeContract(probing(await kept(bytes), { root, cache }));
    expect(outcome.message).toMatch(/^2 tools/);
  });

  test.skipIf(!hasUv)("may be Python, with what it needs inside, or installed for it", async () => {
    const source = await readFile(join(support, "small.py"), "utf8");
    const wrapper = { name: "server/main.py", content: "from small import main\nmain()\n" };
    const python = {
      type: "python",
      entry_point: "server/main.py",
      mcp_config: {
        command: "python",
        args: ["${__dirname}/server/main.py", "--inside"],
        env: { PYTHONPATH: "${__dirname}/server/lib" },
      },
    };
    const inside = zip([manifestEntry(python), wrapper, { name: "server/lib/small.py", content: source }]);
    const first = await takeContract(probing(await kept(inside), { root, cache }));
    if (first.outcome !== "pass") throw new Error(first.message);
    expect(JSON.parse(String(first.contract.tools[0]?.description)).arguments).toEqual(["--inside"]);

    const index = await startPythonIndex([{ name: "small", version: "1.0.0" }]);
    running.push(index);
    const project = '[project]\nname = "weather"\nversion = "1.0.0"\ndependencies = ["small==1.0.0"]\n';
    const uv = {
      type: "uv",
      entry_point: "server/main.py",
      mcp_config: {
        command: "uv",
        args: ["run", "--directory", "${__dirname}", "server/main.py", "--installed"],
      },
    };
    const installed = zip([manifestEntry(uv), wrapper, { name: "pyproject.toml", content: project }]);
    const env = index.env(folder);
    const second = await takeContract(probing(await kept(installed), { root, cache, env }));
    if (second.outcome !== "pass") throw new Error(second.message);
    const told = JSON.parse(String(second.contract.tools[0]?.description));
    expect(told.arguments).toEqual(["--installed"]);
    expect(told.variables.filter((name: string) => name.startsWith("UV_"))).toEqual([]);
  });

  test.each<[string, ZipEntry[] | Buffer, RegExp | string]>([
    ["no archive", Buffer.from("hello"), /is no good bundle: it is no sound zip archive/],
    ["without a manifest", [{ name: "a" }], /has no manifest.json/],
    ["with a link", [{ name: "a", mode: 0o120777, content: "/" }], /"a" is a link/],
    [
      "whose entry point is missing",
      [manifestEntry({ type: "node", entry_point: "b.js" })],
      /"b.js" is not in it/,
    ],
    [
      "whose command is elsewhere",
      [
        manifestEntry({
          type: "binary",
          entry_point: "a",
          mcp_config: { command: "${__dirname}/../../../bin/sh" },
        }),
        { name: "a" },
      ],
      /its command .* is not a file in it/,
    ],
    [
      "whose command is a file of the machine",
      [
        manifestEntry({ type: "binary", entry_point: "a", mcp_config: { command: "/bin/sh" } }),
        { name: "a" },
      ],
      /its command .* is not a file in it/,
    ],
  ])("that is %s is bad", async (_, entries, why) => {
    const release = await kept(Buffer.isBuffer(entries) ? entries : zip(entries));
    expect(await resolveStart(release, { root, cache })).toMatchObject({
      outcome: "fail",
      message: expect.stringMatching(why),
    });
  });

  test("that has no place to be unpacked to says nothing of the server", async () => {
    await writeFile(cache, "no folder");
    expect(await takeContract(probing(await kept(await small()), { root, cache }))).toMatchObject({
      outcome: "error",
      message: expect.stringMatching(/^it could not be made ready to start: (?:ENOTDIR|EEXIST)/),
    });
  });

  test("for other platforms is not started here", async () => {
    const bytes = zip([
      manifestEntry({ type: "node", entry_point: "a" }, { compatibility: { platforms: ["amiga"] } }),
      { name: "a" },
    ]);
    expect(await resolveStart(await kept(bytes), { root, cache })).toMatchObject({
      outcome: "inconclusive",
      message: `mcpb:./a.mcpb is not for ${process.platform}: only for amiga`,
    });
  });

  test.each(["../outside.mcpb", "/etc/passwd", "./link.mcpb", "./absent.mcpb", "."])(
    "is not %s",
    async (identifier) => {
      await writeFile(join(folder, "outside.mcpb"), await small());
      await symlink("../outside.mcpb", join(root, "link.mcpb"));
      expect(await resolveStart(packaged(identifier), { root, cache })).toMatchObject({
        outcome: "fail",
        rule: expect.stringMatching(/^package\//),
      });
    },
  );
});

describe("a bundle that is downloaded", () => {
  test("has the released checksum, is fetched once, and is made anew where a part of it is gone", async () => {
    const bytes = await small();
    let requests = 0;
    const url = await serve((request, response) => {
      requests += 1;
      if (request.url === "/moved") response.writeHead(302, { location: "/a.mcpb" }).end();
      else response.end(bytes);
    });
    const release = packaged(`${url}moved`, { fileSha256: sha256(bytes) });
    expect(await takeContract(probing(release, { root, cache }))).toMatchObject({ outcome: "pass" });
    expect(await resolveStart(release, { root, cache })).toMatchObject({ kind: "process" });
    expect(requests).toBe(2);
    await rm(join(cache, "mcpb", sha256(bytes), "bundle/server/small.mjs"));
    expect(await resolveStart(release, { root, cache })).toMatchObject({ kind: "process" });
    expect(requests).toBe(4);
  });

  test.each([
    [
      "another one than released",
      { fileSha256: "a".repeat(64) },
      /has SHA-256 [0-9a-f]{64}, released as a{64}$/,
    ],
    ["released without a checksum", {}, /records no fileSha256/],
  ])("and is %s is not unpacked", async (_, parts, why) => {
    const bytes = await small();
    const url = await serve((_request, response) => response.end(bytes));
    expect(await resolveStart(packaged(`${url}a.mcpb`, parts), { root, cache })).toMatchObject({
      outcome: "fail",
      rule: "integrity/mismatch",
      message: expect.stringMatching(why),
    });
    const left = await readdir(join(cache, "mcpb")).catch(() => []);
    expect(left).toEqual([]);
  });

  test("whose two checksums differ is not believed", async () => {
    const release = packaged("https://host.invalid/a.mcpb", { fileSha256: "a".repeat(64) });
    const integrity = { "mcpb:https://host.invalid/a.mcpb@1.0.0": `sha256-${"b".repeat(64)}` };
    expect(await resolveStart({ ...release, release: { integrity } }, { root, cache })).toMatchObject({
      rule: "integrity/mismatch",
      message: expect.stringContaining("two checksums"),
    });
  });

  test.each<[string, RequestListener, string, string]>([
    ["is gone", (_, response) => response.writeHead(404).end(), "error", "package/not-found"],
    ["has trouble", (_, response) => response.writeHead(503).end(), "error", "package/not-reachable"],
    [
      "breaks off",
      (_, response) =>
        response.writeHead(200, { "content-length": "100" }).end("x", () => response.destroy()),
      "error",
      "package/not-reachable",
    ],
    [
      "is too large",
      (_, response) => response.writeHead(200, { "content-length": String(2 ** 40) }).end(),
      "fail",
      "package/not-installed",
    ],
    [
      "redirects in a circle",
      (_, response) => response.writeHead(302, { location: "/" }).end(),
      "error",
      "package/not-reachable",
    ],
    [
      "redirects to plain http",
      (_, response) => response.writeHead(302, { location: "http://169.254.169.254/latest" }).end(),
      "fail",
      "package/invalid-name",
    ],
    [
      "redirects to a file",
      (_, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
      "fail",
      "package/invalid-name",
    ],
  ])("and whose server %s is not there", async (_, listener, outcome, rule) => {
    const url = await serve(listener);
    const release = packaged(url, { fileSha256: "a".repeat(64) });
    expect(await resolveStart(release, { root, cache })).toMatchObject({ outcome, rule });
  });

  test.each([
    "http://host.invalid/a.mcpb",
    "https://user:key@host.invalid/a.mcpb",
    "file:///etc/passwd",
    "data:,x",
  ])("is never asked for at %s", async (identifier) => {
    const release = packaged(identifier, { fileSha256: "a".repeat(64) });
    expect(await resolveStart(release, { root, cache })).toMatchObject({
      outcome: "fail",
      rule: "package/invalid-name",
      message: expect.stringContaining("the bundle's address is not one of https"),
    });
  });
});
