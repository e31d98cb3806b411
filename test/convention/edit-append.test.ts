import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { appendToList } from "../../src/convention/edit/append.ts";

const entry = { type: "mcp", scope: "project" };
const put = "{ type: mcp, scope: project }";

async function appended(text: string, added: Readonly<Record<string, string>> = entry): Promise<string> {
  const done = await appendToList(text, "targets", added);
  return "text" in done ? done.text : (done.findings[0]?.rule ?? "");
}

describe("an entry behind the last one of a list", () => {
  test.each([
    ["no list yet", "stage: production # ours\n", `stage: production # ours\ntargets:\n  - ${put}\n`],
    ["no line break at the end", "stage: production", `stage: production\ntargets:\n  - ${put}`],
    ["a key alone", "targets:\nsoak: 1h\n", `targets:\n  - ${put}\nsoak: 1h\n`],
    ["null", "targets: null # none\n", `targets: [${put}] # none\n`],
    ["an empty list", "targets: []\n", `targets: [${put}]\n`],
    ["in brackets", "targets: [{ type: haproxy }] # all\n", `targets: [{ type: haproxy }, ${put}] # all\n`],
    ["with a comma at the end", "targets: [{ type: haproxy },]\n", `targets: [{ type: haproxy }, ${put}]\n`],
    [
      "in lines, a comment at each",
      "# where\ntargets:\n  - type: haproxy # the one\n    name: x # its name\n# then\nsoak: 1h\n",
      `# where\ntargets:\n  - type: haproxy # the one\n    name: x # its name\n  - ${put}\n# then\nsoak: 1h\n`,
    ],
    [
      "at its key's own column",
      "targets:\n- type: haproxy\nsoak: 1h\n",
      `targets:\n- type: haproxy\n- ${put}\nsoak: 1h\n`,
    ],
    [
      "with line breaks of Windows",
      "a: 1\r\ntargets:\r\n  - b\r\n",
      `a: 1\r\ntargets:\r\n  - b\r\n  - ${put}\r\n`,
    ],
  ])("%s", async (_, before, after) => {
    expect(await appended(before)).toBe(after);
  });

  test.each([
    ["is no list", "targets: { a: b }\n"],
    ["is a text", "targets: all\n"],
    ["is an alias", "a: &a [b]\ntargets: *a\n"],
    ["is in a document of another kind", "- a\n"],
    ["cannot be read", "targets: [\n"],
  ])("is refused where it %s", async (_, text) => {
    expect(await appended(text)).toBe("edit/not-possible");
  });

  test("says exactly what was asked, whatever the texts hold", async () => {
    const text = fc.string({ unit: "grapheme" }).filter((one) => one.isWellFormed());
    const bodies = fc.constantFrom("a: 1\n", "targets: []\n", "targets: [b]\n", "targets:\n  - b\n");
    await fc.assert(
      fc.asyncProperty(bodies, text, async (body, reason) => {
        const result = await appended(body, { versions: "1.0.0", reason });
        const before = parse(body) as { targets?: readonly unknown[] };
        const after = { ...before, targets: [...(before.targets ?? []), { versions: "1.0.0", reason }] };
        expect(parse(result)).toEqual(after);
      }),
      { numRuns: 200 },
    );
  });
});
