import { describe, expect, test } from "vitest";
import { type Manifest, readManifest } from "../../../src/probes/mcpb/manifest.ts";
import { fillBundle } from "../../../src/probes/mcpb/words.ts";

const place = { home: "/box/home", work: "/box/work" };

/** The manifest of a server with this configuration. */
function manifest(server: object, rest: object = {}): Manifest {
  const text = JSON.stringify({
    server: { type: "node", entry_point: "server/index.js", ...server },
    ...rest,
  });
  const read = readManifest(text, "linux");
  if ("problem" in read) throw new Error(read.problem);
  return read;
}

function filled(
  { args = [], env = {} }: { readonly args?: readonly string[]; readonly env?: object },
  config: object = {},
  given: Readonly<Record<string, string>> = {},
) {
  const {
    args: words,
    env: variables,
    config: settings,
  } = manifest({ mcp_config: { command: "node", args, env } }, { user_config: config });
  const bundle = { folder: "/cache/b", args: words, env: variables, config: settings };
  return fillBundle(bundle, new Map(Object.entries(given)), place);
}

describe("what stands in braces", () => {
  test("is the bundle's folder and those of the sandbox", () => {
    const args = [
      "${__dirname}/server/index.js",
      "${HOME}",
      "${DOCUMENTS}",
      "a${/}b",
      "${__dirname}:${__dirname}",
    ];
    expect(filled({ args }).args).toEqual([
      "/cache/b/server/index.js",
      "/box/home",
      "/box/home/Documents",
      "a/b",
      "/cache/b:/cache/b",
    ]);
  });

  test("stays where nobody knows it, and is never looked at twice", () => {
    const key = { type: "string" };
    expect(filled({ args: ["${OTHER}", "${user_config.nothing}", "${", "$HOME"] }).args).toEqual([
      "${OTHER}",
      "${user_config.nothing}",
      "${",
      "$HOME",
    ]);
    expect(filled({ env: { A: "${user_config.a}" } }, { a: key }, { A: "${HOME}$&" }).env).toEqual({
      A: "${HOME}$&",
    });
  });

  test.each<[string, object, Readonly<Record<string, string>>, unknown, readonly string[]]>([
    ["given under its variable", { type: "string", default: "d" }, { API_KEY: "k" }, "k", []],
    ["given under its own name", { type: "string" }, { key: "k" }, "k", []],
    ["its default", { type: "number", default: 7 }, {}, "7", []],
    ["several", { type: "directory", multiple: true, default: ["${HOME}/a", "b"] }, {}, "/box/home/a,b", []],
    [
      "a placeholder where it is required",
      { type: "string", required: true },
      {},
      "headgate-placeholder",
      ["API_KEY"],
    ],
    [
      "a placeholder where it is a secret",
      { type: "string", sensitive: true },
      {},
      "headgate-placeholder",
      ["API_KEY"],
    ],
    ["the least number", { type: "number", required: true, min: 5 }, {}, "5", ["API_KEY"]],
    ["no", { type: "boolean", required: true }, {}, "false", ["API_KEY"]],
    ["a folder that is there", { type: "directory", required: true }, {}, "/box/work", ["API_KEY"]],
    ["a file in it", { type: "file", required: true }, {}, "/box/work/file", ["API_KEY"]],
    ["left out where nobody wants it", { type: "string" }, {}, undefined, []],
  ])("of the user is %s", (_, option, given, expected, placeholders) => {
    const words = {
      env: { API_KEY: "${user_config.key}", OTHER: "x" },
      args: ["--key", "${user_config.key}"],
    };
    const result = filled(words, { key: option }, given);
    expect(result.env).toEqual({ OTHER: "x", ...(expected === undefined ? {} : { API_KEY: expected }) });
    expect(result.args.slice(1).join(",")).toBe(expected ?? "");
    expect(result.placeholders).toEqual(placeholders);
  });

  test("of several values is several arguments", () => {
    const dirs = { type: "directory", multiple: true, default: ["a", "b"] };
    expect(filled({ args: ["x", "${user_config.dirs}"] }, { dirs }).args).toEqual(["x", "a", "b"]);
  });

  test("says nothing of where the sandbox is, nor of JavaScript's own names", () => {
    const env = JSON.parse('{ "HOME": "/root", "Path": "/evil", "TMPDIR": "/", "__proto__": "x", "A": "1" }');
    const result = filled({ env }, JSON.parse('{ "__proto__": { "type": "string", "required": true } }'));
    expect(Object.keys(result.env).sort()).toEqual(["A", "__proto__"]);
    expect(Object.getPrototypeOf(result.env)).toBe(Object.prototype);
  });
});

describe("a manifest", () => {
  test("says how a bundle is started on this platform", () => {
    const overrides = { linux: { args: ["--linux"], env: { B: "2" } }, win32: { command: "evil.exe" } };
    const config = { command: "node", args: ["x"], env: { A: "1", B: "1" }, platform_overrides: overrides };
    expect(manifest({ mcp_config: config })).toMatchObject({
      command: "node",
      args: ["--linux"],
      env: new Map([
        ["A", "1"],
        ["B", "2"],
      ]),
    });
  });

  test.each([
    ["", "is not JSON"],
    ["[]", "names no type of server"],
    ['{ "server": null }', "names no type of server"],
    ['{ "server": { "type": "ruby", "entry_point": "a" } }', "names no type of server"],
    ['{ "server": { "type": "node" } }', "names no entry_point"],
    [
      '{ "server": { "type": "node", "entry_point": "../../etc/passwd" } }',
      "names no entry_point in the bundle",
    ],
    ['{ "server": { "type": "node", "entry_point": "/bin/sh" } }', "names no entry_point in the bundle"],
    [
      '{ "server": { "type": "node", "entry_point": "a", "mcp_config": { "command": 1 } } }',
      "has no command",
    ],
    ['{ "server": { "type": "node", "entry_point": "a", "mcp_config": { "args": "x" } } }', "has no command"],
    [
      '{ "server": { "type": "node", "entry_point": "a", "mcp_config": { "env": { "A": 1 } } } }',
      "are no texts",
    ],
  ])("%s is none", (text, problem) => {
    expect(readManifest(text, "linux")).toEqual({ problem: expect.stringContaining(problem) });
  });
});
