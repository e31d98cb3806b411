import { describe, expect, it } from "vitest";
import { largestContract, readContractFile } from "../../../src/commands/contract/read.ts";

const tool = { name: "forecast", inputSchema: { type: "object" } };
const lists = ["tools", "prompts", "resources", "resourceTemplates"];

async function read(value: unknown, file = "contract.json") {
  const text = typeof value === "string" ? value : JSON.stringify(value, null, 2);
  return readContractFile(file, Buffer.from(text));
}

describe("a contract is read from", () => {
  it.each<[string, unknown, readonly string[]]>([
    [
      "a file of ours",
      { tools: [tool], prompts: [], resources: [], resourceTemplates: [] },
      [...lists, "instructions"],
    ],
    ["the result of tools/list", { tools: [tool] }, ["tools"]],
    ["the answer to tools/list", { jsonrpc: "2.0", id: 1, result: { tools: [tool] } }, ["tools"]],
    ["several pages", [{ tools: [tool], nextCursor: "a" }, { result: { tools: [] } }], ["tools"]],
    [
      "a capture by methods",
      { "tools/list": { tools: [tool] }, "prompts/list": { prompts: [] } },
      lists.slice(0, 2),
    ],
    ["a capture by lists", { tools: { tools: [tool] }, resources: [] }, ["tools", "resources"]],
    [
      "a capture that says what the server has not",
      {
        initialize: { capabilities: { tools: {} } },
        "tools/list": { tools: [tool] },
        "prompts/list": { error: { code: -32601 } },
      },
      [...lists, "instructions"],
    ],
  ])("%s", async (_, value, known) => {
    const { contract, known: found, findings } = await read(value);
    expect(findings).toEqual([]);
    expect(contract?.tools).toEqual([tool]);
    expect([...found].sort()).toEqual([...known].sort());
  });

  it("YAML, and JSON after a byte order mark", async () => {
    const yaml = await read("tools:\n  - name: forecast\n    inputSchema: { type: object }\n", "a.yaml");
    expect(yaml.contract?.tools).toEqual([tool]);
    expect((await read(`\ufeff${JSON.stringify({ tools: [tool] })}`)).contract?.tools).toEqual([tool]);
  });

  it("a capture with instructions", async () => {
    const { contract } = await read({
      initialize: { capabilities: {}, instructions: "Ask first." },
      tools: [],
    });
    expect(contract?.instructions).toBe("Ask first.");
  });

  it("what holds characters that nobody sees: they are what a comparison is to show", async () => {
    const { contract, findings } = await read({ tools: [{ ...tool, description: "a\u200bb" }] });
    expect([contract?.tools[0]?.description, findings]).toEqual(["a\u200bb", []]);
  });
});

describe("what is wrong is a finding with its place:", () => {
  it.each<[string, string, string, string, number | undefined]>([
    ["no JSON", "{\n  tools: []\n}", "contract.json", "convention/syntax", 2],
    ["an empty file", " \n", "contract.json", "convention/empty", 1],
    ["no YAML", "tools: [\n", "contract.yaml", "convention/syntax", undefined],
    ["a bomb of aliases", "a: &a [1]\nb: *a\ntools: []\n", "contract.yaml", "convention/alias", 1],
    ["another document", "{}", "contract.json", "contract/unreadable", 1],
    ["a list that is none", '{\n"tools": {"a": 1}}', "contract.json", "contract/unreadable", 2],
    ["a tool without a name", '{"tools": [\n{"name": "a"},\n{}]}', "contract.json", "contract/unreadable", 3],
    [
      "a key that stands twice",
      '{"tools": [],\n"tools": []}',
      "contract.json",
      "convention/duplicate-key",
      2,
    ],
    ["a text", '"tools"', "contract.json", "contract/unreadable", 1],
  ])("%s", async (_, text, file, rule, line) => {
    const { findings } = await read(text, file);
    expect(findings[0]).toMatchObject({ rule, outcome: "fail", file });
    if (line !== undefined) expect(findings[0]?.line).toBe(line);
  });

  it("a release in place of a contract, with what to name", async () => {
    const { findings } = await read({ headgate: 1, release: { contract: { digest: "sha256-aa" } } });
    expect(findings[0]?.hint).toContain("SERVER@VERSION");
  });

  it.each([
    ["goes on", { tools: [tool], nextCursor: "more" }, "contract/incomplete"],
    ["has a name twice", { tools: [tool, tool] }, "contract/duplicate-name"],
  ])("a list that %s is warned of, and used", async (_, value, rule) => {
    const { contract, findings } = await read(value);
    expect(findings).toMatchObject([{ rule, outcome: "warn", file: "contract.json" }]);
    expect(contract).toBeDefined();
  });

  it.each([
    ["too large", Buffer.alloc(largestContract + 1, 0x20), "larger than 8 MiB"],
    ["not UTF-8", Buffer.from([0x7b, 0xff, 0x7d]), "not UTF-8"],
    [
      "nested without end",
      Buffer.from(`{"tools":${"[".repeat(500_000)}${"]".repeat(500_000)}}`),
      "nested more",
    ],
    ["nested without end and cut", Buffer.from(`{"tools":${"[".repeat(500_000)}`), "not valid JSON"],
    ["more than a server has", Buffer.from(`{"tools":[${"0,".repeat(500_000)}0]}`), "more than 400,000"],
  ])("a file that is %s", async (_, bytes, words) => {
    const { contract, findings } = await readContractFile("contract.json", bytes);
    expect(contract).toBeUndefined();
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain(words);
  });

  it("names that mean something to programs are names like any other, and reach nothing", async () => {
    const text =
      '{"tools":[{"name":"__proto__","inputSchema":{"properties":{"__proto__":{"polluted":1}}}}],"__proto__":{"polluted":1}}';
    const { contract } = await read(text);
    expect(contract?.tools[0]?.name).toBe("__proto__");
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});
