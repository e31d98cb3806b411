import { chmod, lstat, mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { McpTarget } from "../../../src/model/target.ts";
import type { Live } from "../../../src/model/variant.ts";
import type { Rendered } from "../../../src/targets/adapter.ts";
import { mcpAdapter } from "../../../src/targets/mcp/adapter.ts";
import { folders } from "./folder.ts";
import { alone, input, liveWith, type ReleaseParts, release, split } from "./inputs.ts";

const place = folders();
const at = (path: string) => join(place.root, path);
const read = (path: string) => readFile(at(path), "utf8");
const json = async (path: string) => JSON.parse(await read(path));

function render(target: Partial<McpTarget> = {}, live: Live = alone, parts?: ReleaseParts): Rendered {
  return mcpAdapter.render(input(target, live, parts && [release(parts)]));
}

describe("making an entry real", () => {
  it.each([
    [{ scope: "project" }, ".mcp.json", "mcpServers"],
    [{ scope: "project", path: "tools/deep/.mcp.json" }, "tools/deep/.mcp.json", "mcpServers"],
    [{ scope: "global" }, ".claude.json", "mcpServers"],
    [{ scope: "mcprc" }, ".mcprc", null],
    [{ scope: "vscode" }, ".vscode/mcp.json", "servers"],
    [{ scope: "cursor" }, ".cursor/mcp.json", "mcpServers"],
  ] as const)("makes the file of %j", async (target, path, wrapper) => {
    expect(await mcpAdapter.apply(render(target), place.context())).toMatchObject({ outcome: "applied" });
    const file = await json(path);
    const servers = wrapper === null ? file : file[wrapper];
    expect(servers.weather).toMatchObject({
      command: "npx",
      args: ["-y", "@acme/weather-mcp@1.1.4"],
      env: { MCP_ENV: "production", HEADGATE_REVISION: "production/weather@17" },
    });
    expect(await readdir(join(at(path), ".."))).toHaveLength(1);
    expect((await stat(at(path))).mode & 0o777).toBe(target.scope === "global" ? 0o600 : 0o644);
  });

  it("marks an entry that is reached by its address in its headers", async () => {
    const remotes = [{ type: "streamable-http", url: "https://weather.acme.dev/mcp" }] as const;
    await mcpAdapter.apply(render({}, alone, { remotes }), place.context());
    expect((await json(".mcp.json")).mcpServers.weather).toEqual({
      type: "http",
      url: "https://weather.acme.dev/mcp",
      headers: { "Headgate-Revision": "production/weather@17" },
    });
  });

  it.each([
    ["project", ".mcp.json", "./servers/main.mjs"],
    ["vscode", ".vscode/mcp.json", `\${workspaceFolder}/servers/main.mjs`],
    ["global", ".claude.json", null],
  ] as const)(
    "names a file of the repository so that a client of scope %s finds it",
    async (scope, path, shown) => {
      const command = { command: "node", args: ["./servers/main.mjs"] };
      await mcpAdapter.apply(render({ scope }, alone, { command }), place.context());
      const file = await json(path);
      expect((file.mcpServers ?? file.servers).weather.args).toEqual([shown ?? at("servers/main.mjs")]);
    },
  );

  it("gives the launcher the repository's absolute path", async () => {
    await mcpAdapter.apply(render({}, split), place.context());
    expect((await json(".mcp.json")).mcpServers.weather.args.slice(-2)).toEqual(["--repository", place.root]);
  });

  it("keeps every byte around the entry", async () => {
    const before =
      '\uFEFF{\r\n\t// mine\r\n\t"inputs": [ ],\r\n\t"servers": {\r\n\t\t"a": { "x":1 }, /* b */\r\n\t},\r\n}';
    await mkdir(at(".vscode"));
    await writeFile(at(".vscode/mcp.json"), before);
    await mcpAdapter.apply(render({ scope: "vscode" }), place.context());
    const after = await read(".vscode/mcp.json");
    const index = before.indexOf("/* b */") + "/* b */".length;
    expect(after.startsWith(before.slice(0, index))).toBe(true);
    expect(after.endsWith(before.slice(index))).toBe(true);
    await mcpAdapter.remove(render({ scope: "vscode" }), place.context({ revision: 18 }));
    expect(await read(".vscode/mcp.json")).toBe(before);
  });

  it("does not write what already stands there", async () => {
    await mcpAdapter.apply(render(), place.context());
    const past = new Date(2020, 1, 1);
    await utimes(at(".mcp.json"), past, past);
    const asked = async () => expect.unreachable("nothing is written, so nobody is asked");
    expect(await mcpAdapter.apply(render(), place.context({ stillHolding: asked }))).toMatchObject({
      outcome: "unchanged",
    });
    expect((await stat(at(".mcp.json"))).mtime).toEqual(past);
  });

  it("raises the revision of an entry that is otherwise the same", async () => {
    await mcpAdapter.apply(render(), place.context());
    expect(await mcpAdapter.apply(render(), place.context({ revision: 18 }))).toMatchObject({
      outcome: "applied",
    });
    expect(await read(".mcp.json")).toContain("production/weather@18");
  });

  it("keeps the file's mode", async () => {
    await writeFile(at(".mcp.json"), "{}\n");
    await chmod(at(".mcp.json"), 0o640);
    await mcpAdapter.apply(render(), place.context());
    expect((await stat(at(".mcp.json"))).mode & 0o777).toBe(0o640);
  });

  it("fills an empty file", async () => {
    await writeFile(at(".mcp.json"), "");
    expect(await mcpAdapter.apply(render(), place.context())).toMatchObject({ outcome: "applied" });
    expect(Object.keys((await json(".mcp.json")).mcpServers)).toEqual(["weather"]);
  });

  it("takes its entry out, and leaves the wrapper", async () => {
    await mcpAdapter.apply(render(), place.context());
    expect(await mcpAdapter.remove(render(), place.context({ revision: 18 }))).toMatchObject({
      outcome: "applied",
    });
    expect(await json(".mcp.json")).toEqual({ mcpServers: {} });
    expect(await mcpAdapter.remove(render(), place.context({ revision: 18 }))).toMatchObject({
      outcome: "unchanged",
    });
  });

  it("takes the entry out where nothing is live any more", async () => {
    await mcpAdapter.apply(render(), place.context());
    await mcpAdapter.apply(render({}, { traffic: {}, variants: {} }), place.context({ revision: 18 }));
    expect(await json(".mcp.json")).toEqual({ mcpServers: {} });
  });
});

describe("what is not ours is left alone", () => {
  const foreign = '{ "mcpServers": { "weather": { "command": "mine" } } }';

  it("refuses to take over a person's entry of that name", async () => {
    await writeFile(at(".mcp.json"), foreign);
    expect(await mcpAdapter.apply(render(), place.context())).toMatchObject({
      outcome: "failed",
      message: expect.stringContaining("not Headgate's"),
    });
    expect(await mcpAdapter.remove(render(), place.context())).toMatchObject({ outcome: "unchanged" });
    expect(await read(".mcp.json")).toBe(foreign);
  });

  it("takes over an entry that already starts the same", async () => {
    await writeFile(
      at(".mcp.json"),
      '{"mcpServers":{"weather":{"type":"stdio","command":"npx","args":["-y","@acme/weather-mcp@1.1.4"]}}}',
    );
    expect(await mcpAdapter.apply(render(), place.context())).toMatchObject({ outcome: "applied" });
  });

  it("refuses an entry of another deployment", async () => {
    await mcpAdapter.apply(render(), place.context({ environment: "staging" }));
    const message = expect.stringContaining("staging/weather");
    expect(await mcpAdapter.apply(render(), place.context({ revision: 99 }))).toMatchObject({
      outcome: "failed",
      message,
    });
    expect(await mcpAdapter.remove(render(), place.context({ revision: 99 }))).toMatchObject({
      outcome: "unchanged",
    });
  });

  it("refuses to go below the revision that stands there", async () => {
    await mcpAdapter.apply(render(), place.context({ revision: 18 }));
    const before = await read(".mcp.json");
    expect(await mcpAdapter.apply(render(), place.context())).toMatchObject({
      outcome: "fenced",
      revision: 18,
    });
    expect(await mcpAdapter.remove(render(), place.context())).toMatchObject({
      outcome: "fenced",
      revision: 18,
    });
    expect(await read(".mcp.json")).toBe(before);
  });

  it("writes nothing once the lease is lost", async () => {
    const context = place.context({ stillHolding: async () => false });
    expect(await mcpAdapter.apply(render(), context)).toMatchObject({ outcome: "lost-lease" });
    expect(await readdir(place.root)).toEqual([]);
  });
});

describe("what cannot be done safely is not done", () => {
  it.each([
    ["broken JSON", '{ "mcpServers": { ', /close brace expected/],
    ["a list", "[]", /no object/],
    ["a wrapper that is a list", '{ "mcpServers": [] }', /no object/],
    ["the wrapper twice", '{ "mcpServers": {}, "mcpServers": {} }', /twice/],
    ["the entry twice", '{ "mcpServers": { "weather": {}, "weather": {} } }', /twice/],
    ["words after the end", "{} x", /line 1, column 4/],
    ["a bottomless nesting", "[".repeat(100_000), /nested|expected/],
  ])("%s", async (_, text, message) => {
    await writeFile(at(".mcp.json"), text);
    const result = await mcpAdapter.apply(render(), place.context());
    expect(result).toMatchObject({ outcome: "failed", message: expect.stringMatching(message) });
    expect(await read(".mcp.json")).toBe(text);
    expect(await readdir(place.root)).toEqual([".mcp.json"]);
  });

  it("bytes that are no UTF-8", async () => {
    await writeFile(at(".mcp.json"), Buffer.from([0x7b, 0xff, 0x7d]));
    expect(await mcpAdapter.apply(render(), place.context())).toMatchObject({ outcome: "failed" });
  });

  it("a rendered output that was edited on the branch", async () => {
    const good = JSON.parse(render().text);
    const edits = [
      { path: "../x.json" },
      { path: ".git/config" },
      { entry: "__proto__" },
      { scope: "constructor" },
      { config: { command: { file: "../x" }, args: [], env: {} } },
      { config: { command: "x", args: "y", env: {} } },
      { refused: "no" },
    ];
    for (const edit of edits) {
      const text = JSON.stringify({ ...good, ...edit });
      expect(await mcpAdapter.apply({ path: "mcp-project.json", text }, place.context())).toMatchObject({
        outcome: "failed",
      });
    }
    expect(await readdir(place.root)).toEqual([]);
  });

  it("an output that was refused when it was rendered", async () => {
    const rendered = render({}, liveWith({ variables: { A: `\${HOME}` } }));
    expect(await mcpAdapter.apply(rendered, place.context())).toMatchObject({
      outcome: "failed",
      message: expect.stringContaining("variable A"),
    });
  });

  it("a repository whose own path a client would expand", async () => {
    const root = at(`a\${B}`);
    await mkdir(root);
    expect(await mcpAdapter.apply(render({}, split), place.context({ root }))).toMatchObject({
      outcome: "failed",
    });
    expect(await mcpAdapter.apply(render(), place.context({ root }))).toMatchObject({ outcome: "applied" });
  });
});

describe("symbolic links", () => {
  it("follows the one in the home folder, and keeps it", async () => {
    const home = at("home");
    await mkdir(home);
    await mkdir(at("dotfiles"));
    await writeFile(at("dotfiles/claude.json"), '{ "theme": "dark" }');
    await symlink(at("dotfiles/claude.json"), join(home, ".claude.json"));
    expect(await mcpAdapter.apply(render({ scope: "global" }), place.context({ home }))).toMatchObject({
      outcome: "applied",
    });
    expect((await lstat(join(home, ".claude.json"))).isSymbolicLink()).toBe(true);
    expect(await json("dotfiles/claude.json")).toMatchObject({ theme: "dark", mcpServers: { weather: {} } });
  });

  it("follows one that stays in the repository", async () => {
    await writeFile(at("real.json"), "{}");
    await symlink("real.json", at(".mcp.json"));
    expect(await mcpAdapter.apply(render(), place.context())).toMatchObject({ outcome: "applied" });
    expect((await lstat(at(".mcp.json"))).isSymbolicLink()).toBe(true);
    expect(await json("real.json")).toHaveProperty("mcpServers.weather");
  });

  it.each([
    [
      "a file outside",
      async (outside: string) => symlink(join(outside, "x.json"), at("repository/.mcp.json")),
      {},
    ],
    [
      "a folder outside",
      async (outside: string) => symlink(outside, at("repository/sub")),
      { path: "sub/.mcp.json" },
    ],
    ["git's own folder", async () => symlink(".git", at("repository/sub")), { path: "sub/config" }],
    ["nothing", async () => symlink("gone.json", at("repository/.mcp.json")), {}],
    ["itself", async () => symlink(".mcp.json", at("repository/.mcp.json")), {}],
    ["a folder", async () => symlink(".git", at("repository/.mcp.json")), {}],
  ] as const)("refuses one to %s", async (_, link, target) => {
    await mkdir(at("repository/.git"), { recursive: true });
    await mkdir(at("outside"));
    await writeFile(at("outside/x.json"), "{}");
    await writeFile(at("outside/.mcp.json"), "{}");
    await link(at("outside"));
    const result = await mcpAdapter.apply(render(target), place.context({ root: at("repository") }));
    expect(result).toMatchObject({
      outcome: "failed",
      message: expect.stringContaining("nothing was written"),
    });
    expect(await read("outside/x.json")).toBe("{}");
    expect(await read("outside/.mcp.json")).toBe("{}");
    expect(await readdir(at("outside"))).toHaveLength(2);
    expect(await readdir(at("repository/.git"))).toEqual([]);
  });

  it("refuses a folder in the file's place", async () => {
    await mkdir(at(".mcp.json"));
    expect(await mcpAdapter.apply(render(), place.context())).toMatchObject({ outcome: "failed" });
    await writeFile(at("file"), "");
    expect(await mcpAdapter.apply(render({ path: "file/.mcp.json" }), place.context())).toMatchObject({
      outcome: "failed",
    });
  });
});

describe("other programs", () => {
  it("takes into account what another program wrote between reading and renaming", async () => {
    await writeFile(at(".mcp.json"), "{}");
    let interruptions = 0;
    const stillHolding = async () => {
      interruptions += 1;
      if (interruptions < 4) await writeFile(at(".mcp.json"), JSON.stringify({ count: interruptions }));
      return true;
    };
    expect(await mcpAdapter.apply(render(), place.context({ stillHolding }))).toMatchObject({
      outcome: "applied",
    });
    expect(await json(".mcp.json")).toMatchObject({ count: 3, mcpServers: { weather: {} } });
  });

  it("gives up on a file that never rests, and leaves it as it is", async () => {
    let count = 0;
    const stillHolding = async () => {
      count += 1;
      await writeFile(at(".mcp.json"), JSON.stringify({ count }));
      return true;
    };
    expect(await mcpAdapter.apply(render(), place.context({ stillHolding }))).toMatchObject({
      outcome: "failed",
    });
    expect(await json(".mcp.json")).toEqual({ count });
    expect(await readdir(place.root)).toEqual([".mcp.json"]);
  });
});

describe("observing", () => {
  const observe = () => mcpAdapter.observe(render(), place.context());
  it("tells absent, ours, drifted, foreign and unreadable apart", async () => {
    expect(await observe()).toMatchObject({ state: "absent" });
    await mcpAdapter.apply(render(), place.context());
    expect(await observe()).toMatchObject({ state: "ours", revision: 17 });
    const ours = await read(".mcp.json");
    await writeFile(at(".mcp.json"), ours.replace("1.1.4", "1.1.3"));
    expect(await observe()).toMatchObject({ state: "drifted", revision: 17 });
    await writeFile(at(".mcp.json"), ours.replace("production/weather@17", "staging/weather@17"));
    expect(await observe()).toMatchObject({ state: "foreign" });
    await writeFile(at(".mcp.json"), ours.replace("HEADGATE_REVISION", "OTHER"));
    expect(await observe()).toMatchObject({ state: "foreign" });
    await writeFile(at(".mcp.json"), ours.slice(0, -4));
    expect(await observe()).toMatchObject({ state: "unreadable" });
  });
});

describe("an entry that Headgate adopted, and never wrote", () => {
  const person = {
    mcpServers: { weather: { command: "npx", args: ["@acme/weather-mcp@1.1.4"], env: { LEVEL: "a" } } },
  };
  const variables = (level: string): ReleaseParts => ({
    packages: [
      {
        registryType: "npm",
        identifier: "@acme/weather-mcp",
        version: "1.1.4",
        transport: { type: "stdio" },
        environmentVariables: [{ name: "LEVEL", value: level }],
      },
    ],
  });
  const adopted = () => render({}, alone, variables("a"));
  const changed = () => render({}, alone, variables("b"));

  it("is changed by the next revision, since it means what that one follows", async () => {
    await writeFile(at(".mcp.json"), JSON.stringify(person));
    const former = async (path: string) => (path === adopted().path ? adopted().text : undefined);
    expect(await mcpAdapter.apply(changed(), place.context())).toMatchObject({ outcome: "failed" });
    expect(await mcpAdapter.apply(changed(), place.context({ former }))).toEqual({
      outcome: "applied",
      message: "wrote weather to .mcp.json",
    });
    expect((await json(".mcp.json")).mcpServers.weather.env.LEVEL).toBe("b");
  });

  it("stays where a person changed it meanwhile", async () => {
    await writeFile(at(".mcp.json"), JSON.stringify(person).replace('"a"', '"c"'));
    const former = async () => adopted().text;
    expect(await mcpAdapter.apply(changed(), place.context({ former }))).toEqual({
      outcome: "failed",
      message: expect.stringContaining("exists and is not Headgate's"),
    });
  });

  it("is told as one to be taken over, and as a person's where it says something else", async () => {
    await writeFile(at(".mcp.json"), JSON.stringify(person));
    const seen = (rendered: Rendered) => mcpAdapter.observe(rendered, place.context());
    expect((await seen(adopted())).message).toBe("weather in .mcp.json is not taken over yet: headgate sync");
    expect((await seen(changed())).message).toBe("weather in .mcp.json is not Headgate's");
  });
});
