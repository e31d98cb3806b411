import fc from "fast-check";

/** A client file with a person's own entries, comments and habits. */
export interface ClientFile {
  readonly text: string;
  readonly wrapper: string | null;
  /** Names of the person's entries. */
  readonly names: readonly string[];
  /** Every comment, in order. */
  readonly comments: readonly string[];
}

const names = fc.uniqueArray(
  fc.constantFrom("github", "files", "a b", "__proto__", "constructor", "ä", "x/y", "weather-old", "1"),
  { maxLength: 4 },
);
const entries = fc.constantFrom(
  '{"command":"npx","args":["-y","x@1"]}',
  '{ "url": "https://x/}mcp", "headers": { "A": "{\\"b\\": [1,]}" } }',
  "{}",
  "null",
  '{ "command": "n", "env": { "A": "// no comment", "B": "/* nor here */" } }',
);

export const clientFiles: fc.Arbitrary<ClientFile> = fc
  .record({
    names,
    entries: fc.array(entries, { minLength: 4, maxLength: 4 }),
    wrapper: fc.constantFrom("mcpServers", "servers", null),
    absent: fc.integer({ min: 0, max: 4 }),
    style: fc.constantFrom("lines", "lines", "inline", "minified"),
    indent: fc.constantFrom("  ", "    ", "\t"),
    br: fc.constantFrom("\n", "\r\n"),
    bom: fc.boolean(),
    final: fc.boolean(),
    trailing: fc.boolean(),
    comments: fc.boolean(),
    before: fc.constantFrom(0, 1, 2),
    after: fc.boolean(),
  })
  .map((shape) => {
    const { br, indent } = shape;
    const lines = shape.style === "lines";
    const minified = shape.style === "minified";
    const comments: string[] = [];
    const note = (): string => {
      if (!shape.comments || !lines) return "";
      comments.push(`note ${comments.length} , { " }`);
      return comments.length % 2 ? ` // ${comments.at(-1)}` : ` /* ${comments.at(-1)} */`;
    };
    const object = (members: readonly string[], depth: number): string => {
      const comma = shape.trailing && lines ? "," : "";
      if (members.length === 0) return "{}";
      if (!lines) return minified ? `{${members.join(",")}}` : `{ ${members.join(", ")} }`;
      const pad = indent.repeat(depth + 1);
      const body = members.map((member, index) => {
        const last = index === members.length - 1;
        return `${pad}${member}${last ? comma : ","}${note()}`;
      });
      return `{${note()}${br}${body.join(br)}${br}${indent.repeat(depth)}}`;
    };
    const member = (key: string, value: string) => `${JSON.stringify(key)}:${minified ? "" : " "}${value}`;
    const own = shape.names.map((name, index) => member(name, shape.entries[index] ?? "{}"));
    const outer = (value: string): string =>
      object(
        [
          ...["a", "b"].slice(0, shape.before).map((key) => member(key, '[1,2,"}"]')),
          ...(shape.absent === 0 ? [] : [value]),
          ...(shape.after ? [member("inputs", "[ ]")] : []),
        ],
        0,
      );
    const body = shape.wrapper === null ? object(own, 0) : outer(member(shape.wrapper, object(own, 1)));
    const known = shape.wrapper === null || shape.absent > 0 ? shape.names : [];
    const text = `${shape.bom ? "\uFEFF" : ""}${body}${shape.final ? br : ""}`;
    return {
      text,
      wrapper: shape.wrapper,
      names: known,
      comments: comments.filter((note) => text.includes(note)),
    };
  });
