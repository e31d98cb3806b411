import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { compareContracts } from "../../src/contract/compare.ts";
import type { Contract } from "../../src/contract/contract.ts";
import { examineContract } from "../../src/contract/examine.ts";

/** What real servers answered, version by version; not a part of the project, and absent from most clones. */
const folder = fileURLToPath(new URL("../../../shared/reference/mcp-contracts", import.meta.url));
const isThere = existsSync(`${folder}/index.json`);

interface Pair {
  readonly id: string;
  readonly files: readonly [string, string];
  readonly verdict: string;
}

function json(file: string) {
  return JSON.parse(readFileSync(`${folder}/${file}`, "utf8"));
}

function contractIn(file: string): Contract {
  const taken = json(file);
  const list = (method: string, member: string) => taken[method]?.[member] ?? [];
  const instructions = taken.initialize?.instructions;
  return {
    tools: list("tools/list", "tools"),
    prompts: list("prompts/list", "prompts"),
    resources: list("resources/list", "resources"),
    resourceTemplates: list("resources/templates/list", "resourceTemplates"),
    ...(instructions ? { instructions } : {}),
  };
}

const pairs: readonly Pair[] = isThere ? json("index.json").pairs : [];

function compared(id: string) {
  const pair = pairs.find((each) => each.id === id);
  if (pair === undefined) throw new Error(`no pair ${id}`);
  return compareContracts(contractIn(pair.files[0]), contractIn(pair.files[1]));
}

/** In our words; `needs-review` is none of ours: each of them is in the table below. */
const words: Readonly<Record<string, string>> = {
  breaking: "breaking",
  additive: "additive",
  "metadata-only": "documentation",
  identical: "none",
};

/** Where the index, which looks one level deep, says otherwise, and what the two contracts show. Each read by hand. */
const checked: Readonly<Record<string, readonly [ours: string, because: string]>> = {
  "@modelcontextprotocol/server-memory@2025.4.25..2025.9.25": [
    "none",
    "additionalProperties false on the root and on items of lists is all that came: notation",
  ],
  "@modelcontextprotocol/server-memory@2025.9.25..2026.1.26": [
    "additive",
    "output schemas and titles came to all nine tools; of the inputs only $schema and additionalProperties differ",
  ],
  "@modelcontextprotocol/server-memory@2026.1.26..2026.8.31": [
    "additive",
    "besides the annotations, a resource memory://knowledge-graph came, which the index does not count",
  ],
  "@modelcontextprotocol/server-sequential-thinking@2025.7.1..2025.11.25": [
    "additive",
    "the maximum of four integers is the greatest safe integer: notation; an output schema came",
  ],
  "@modelcontextprotocol/server-sequential-thinking@2025.12.18..2026.8.31": [
    "additive",
    "three booleans became boolean or text: every call stays valid",
  ],
  "chrome-devtools-mcp@0.10.1..0.12.1": [
    "additive",
    "an enum below items of list_console_messages.types has one value more, and two arguments came",
  ],
  "chrome-devtools-mcp@0.14.0..0.18.0": ["breaking", "wait_for.text was a text and is a list of texts now"],
  "chrome-devtools-mcp@1.8.0..1.11.0": [
    "breaking",
    "resize_page.width and height were any numbers and are integers from 1 up; the rest is notation",
  ],
  "tavily-mcp@0.2.3..0.2.10": [
    "breaking",
    "argument categories went from tavily-crawl and tavily-map: a call that gives it loses what it asked for",
  ],
};

describe.skipIf(!isThere)("contracts of real servers", () => {
  test("there are 42 pairs", () => {
    expect(pairs).toHaveLength(42);
  });

  test.each(pairs.map(({ id, verdict }) => [id, verdict] as const))(
    "%s, of which the index says %s",
    (id, index) => {
      const { verdict } = compared(id);
      const [ours] = checked[id] ?? [words[index]];
      expect(verdict).toBe(ours);
    },
  );

  test("the table above holds only what differs", () => {
    for (const id of Object.keys(checked))
      expect(words[pairs.find((pair) => pair.id === id)?.verdict ?? ""]).not.toBe(checked[id]?.[0]);
  });

  test("pageId became required on 25 tools, and one more argument on one of them, in a minor version", () => {
    const { changes } = compared("chrome-devtools-mcp@1.5.0..1.8.0");
    const required = changes.filter(({ reason }) => reason === "argument-required");
    expect(required).toHaveLength(26);
    expect(required.filter(({ pointer }) => pointer.endsWith("/pageId"))).toHaveLength(25);
    expect(required.every((change) => change.class === "breaking" && change.side === "input")).toBe(true);
  });

  test("pageIdx became pageId, which is suggested and breaks all the same", () => {
    const { changes, renames = [] } = compared("chrome-devtools-mcp@0.12.1..0.14.0");
    expect(renames.map(({ before, after }) => `${before} → ${after}`)).toEqual([
      "close_page.pageIdx → close_page.pageId",
      "select_page.pageIdx → select_page.pageId",
    ]);
    const removed = changes.filter(({ reason }) => reason === "argument-removed");
    expect(removed.map((change) => change.class)).toEqual(["breaking", "breaking"]);
  });

  test("all four tools were renamed in a patch, which is suggested and breaks all the same", () => {
    const { changes, renames = [] } = compared("tavily-mcp@0.2.10..0.2.22");
    expect(renames.map(({ before, after, confidence }) => [before, after, confidence])).toEqual(
      ["crawl", "extract", "map", "search"].map((name) => [`tavily-${name}`, `tavily_${name}`, "high"]),
    );
    expect(changes.filter(({ reason }) => reason === "tool-removed")).toHaveLength(4);
  });

  test("get-library-docs went and query is required, in an honest major", () => {
    const { changes } = compared("@upstash/context7-mcp@1.0.33..2.0.0");
    expect(
      changes.filter((change) => change.class === "breaking").map(({ reason, pointer }) => [reason, pointer]),
    ).toEqual([
      ["tool-removed", "/tools/get-library-docs"],
      ["argument-required", "/tools/resolve-library-id/inputSchema/properties/query"],
    ]);
  });

  test("a boolean became boolean or text: wider, not breaking", () => {
    const { changes } = compared("@modelcontextprotocol/server-sequential-thinking@2025.12.18..2026.8.31");
    const types = changes.filter(({ reason }) => reason === "type-widened");
    expect(types.map((change) => change.class)).toEqual(["additive", "additive", "additive"]);
  });

  test.each([
    "modelcontextprotocol__server-everything@2025.4.8",
    "modelcontextprotocol__server-everything@2025.12.18",
  ])("%s with another zod below it is the same", (name) => {
    const { changes } = compareContracts(contractIn(`${name}+zod3.json`), contractIn(`${name}.json`));
    expect(changes).toEqual([]);
  });

  test("notation alone breaks nothing: what an SDK flipped on all tools is told of none", () => {
    const { changes } = compared("chrome-devtools-mcp@1.8.0..1.11.0");
    const breaking = changes.filter((change) => change.class === "breaking" || change.class === "unknown");
    expect(new Set(breaking.map(({ pointer }) => pointer.split("/")[2]))).toEqual(new Set(["resize_page"]));
  });

  test("nothing is unknown but two changed defaults", () => {
    const unknown = pairs.flatMap(({ id }) =>
      compared(id).changes.filter((change) => change.class === "unknown"),
    );
    expect(unknown.map(({ reason }) => reason)).toEqual(["default-changed", "default-changed"]);
  });

  test("few texts are pointed out: those that say which tool to call first", () => {
    const files = new Set(pairs.flatMap((pair) => pair.files));
    const found = [...files].flatMap((file) =>
      examineContract(contractIn(file)).map((notice) => ({ file, ...notice })),
    );
    expect(found.length).toBeGreaterThan(0);
    for (const notice of found) {
      expect(notice.file).toMatch(/^upstash__context7-mcp@/);
      expect(notice.text).toMatch(
        /^reads like an instruction to the model on which tool to call first: “must call/i,
      );
    }
  });
});
