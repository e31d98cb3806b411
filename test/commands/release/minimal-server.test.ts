import { expect, test } from "vitest";
import { minimalServer } from "../../../src/commands/release/document.ts";
import { loadPreciseReader, readDocument } from "../../../src/convention/read.ts";

const at = { by: "ada", at: "2026-11-20T10:00:00Z" };
const described = { name: "io.github.acme/time", description: 'Says "now"', version: "1.0.0" };

test.each([
  ["a tag", { repository: "https://github.com/acme/mcp", subfolder: "packages/time", tag: "v1.0.0" }],
  ["no tag", undefined],
])("the server.yaml of a first release by %s says what the next tag is known by", async (_, source) => {
  const document = {
    headgate: 1,
    server: described,
    release: { ...at, ...(source ? { source } : {}) },
  } as const;
  const text = minimalServer(document, false);
  const { value, findings } =
    readDocument("server", "servers/time/server.yaml", Buffer.from(text), await loadPreciseReader()) ?? {};
  const { tag: _tag, ...place } = source ?? { tag: "" };
  expect([value, findings ?? []]).toEqual([
    { name: described.name, description: described.description, ...place },
    [],
  ]);
});
