import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CommentHeader,
  decodeHeader,
  encodeHeader,
  markerOf,
} from "../../../src/report/markdown/header.ts";
import { hostileText } from "./hostile.ts";
import { render } from "./rendered.ts";

const head = "9ab3c1d0000000000000000000000000000000ff";
const plan = `sha256-${"7c1e90".padEnd(64, "a")}`;

const headers = fc.record(
  {
    version: fc.constant(1 as const),
    kind: fc.constantFrom("plan" as const, "outcome" as const),
    directory: hostileText.filter((text) => text.length <= 300),
    head: fc.constant(head),
    plan: fc.constant(plan),
    deployed: fc.constant(head),
  },
  { requiredKeys: ["version", "kind", "directory"] },
);

describe("the hidden header of a comment", () => {
  it("is one line that a reader does not see", () => {
    const line = encodeHeader({ version: 1, kind: "plan", directory: "", head, plan });
    expect(line).toBe(
      `<!-- headgate:comment {"version":1,"directory":"","kind":"plan","head":"${head}","plan":"${plan}"} -->`,
    );
  });

  it("is read back as it was, is hidden and ends where it should, whatever the directory is called", () => {
    fc.assert(
      fc.property(headers, (header) => {
        const line = encodeHeader(header);
        expect(line).toMatch(/^<!-- [\x20-\x7e]+ -->$/);
        expect(line.slice(4, -3)).not.toMatch(/--|[<>]/);
        expect(decodeHeader(`${line}\n\n**text**`)).toEqual(wellFormed(header));
        expect(decodeHeader(`${line}\r\n\r\ntext`)).toEqual(wellFormed(header));
        expect(
          render(`${line}\n\n**text**`)
            .texts.map(({ text }) => text.trim())
            .join(""),
        ).toBe("text");
        expect(line.startsWith(markerOf(header.directory))).toBe(true);
      }),
    );
  });

  it("is found by how it begins, for its own directory alone", () => {
    const own = encodeHeader({ version: 1, kind: "outcome", directory: "gitops", head, plan });
    expect(own.startsWith(markerOf("gitops"))).toBe(true);
    expect(["", "git", "gitops/a", "gitops2"].filter((name) => own.startsWith(markerOf(name)))).toEqual([]);
  });

  it.each([
    ["nothing", ""],
    ["people's text", "looks good to me"],
    [
      "a header that is not the first line",
      `hello\n${encodeHeader({ version: 1, kind: "plan", directory: "" })}`,
    ],
    ["a later version", '<!-- headgate:comment {"version":2,"directory":"","kind":"plan"} -->'],
    ["an unknown kind", '<!-- headgate:comment {"version":1,"directory":"","kind":"other"} -->'],
    ["no directory", '<!-- headgate:comment {"version":1,"kind":"plan"} -->'],
    ["a directory that is no text", '<!-- headgate:comment {"version":1,"directory":{},"kind":"plan"} -->'],
    [
      "what nobody writes",
      '<!-- headgate:comment {"version":1,"directory":"","kind":"plan","admin":true} -->',
    ],
    ["a prototype", '<!-- headgate:comment {"version":1,"directory":"","kind":"plan","__proto__":{}} -->'],
    [
      "a commit that is none",
      '<!-- headgate:comment {"version":1,"directory":"","kind":"plan","head":"x"} -->',
    ],
    [
      "a commit of deployed that is none",
      '<!-- headgate:comment {"version":1,"directory":"","kind":"outcome","deployed":"x"} -->',
    ],
    [
      "a hash that is none",
      '<!-- headgate:comment {"version":1,"directory":"","kind":"plan","plan":"7c"} -->',
    ],
    ["a list", "<!-- headgate:comment [1] -->"],
    ["null", "<!-- headgate:comment null -->"],
    ["no JSON", "<!-- headgate:comment {version:1} -->"],
    ["no end", '<!-- headgate:comment {"version":1,"directory":"","kind":"plan"}'],
    ["too much", `<!-- headgate:comment {"version":1,"directory":"${"a".repeat(5000)}","kind":"plan"} -->`],
  ])("is not seen in %s", (_, body) => {
    expect(decodeHeader(body)).toBeNull();
  });

  it("is read from anything without an error", () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.json(), fc.string()), (text) => {
        const read = [text, `<!-- headgate:comment ${text} -->`].map(decodeHeader);
        for (const header of read) if (header !== null) expect(header.version).toBe(1);
      }),
    );
  });
});

/** JSON has no half characters: they come back as the escapes they are written as. */
function wellFormed(header: CommentHeader): CommentHeader {
  return JSON.parse(JSON.stringify(header)) as CommentHeader;
}
