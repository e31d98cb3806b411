import { type Case, policy, server, weather } from "./case.ts";

/** Ten lines that would be 59,049 values; with a few more of either, the machine's memory. */
const letters = "abcdefghij";
const bomb = [...letters]
  .map((letter, index) => {
    const before = letters[index - 1];
    return `${letter}: &${letter} [${Array.from({ length: 3 }, () => (before ? `*${before}` : "x")).join(", ")}]`;
  })
  .join("\n");
const bombFindings = [...letters].flatMap((_, index) => [
  ["convention/alias", weather, index + 1, 4] as const,
  ...Array.from({ length: index === 0 ? 0 : 3 }, (_, item) => {
    return ["convention/alias", weather, index + 1, 8 + 4 * item] as const;
  }),
]);

/** Traps of YAML, and of the bytes below it. */
export const notation: readonly Case[] = [
  // Traps of YAML
  {
    what: "a key twice",
    edit: [weather, "green:", "blue: 1.1.5\ngreen:"],
    finds: [["convention/duplicate-key", weather, 2, 1]],
  },
  {
    what: "a key twice in a flow map",
    edit: [policy, "downgrade: false", "prerelease: true"],
    finds: [["convention/duplicate-key", policy, 4, 32]],
  },
  {
    what: "an anchor and an alias",
    edit: [weather, 'TIMEOUT: "30000"', 'TIMEOUT: &t "30000"\n  OTHER: *t'],
    finds: [
      ["convention/alias", weather, 5, 12],
      ["convention/alias", weather, 6, 10],
    ],
  },
  {
    what: "a merge key",
    edit: [weather, "variables:", "variables:\n  <<: { A: b }"],
    finds: [["convention/merge-key", weather, 5, 3]],
  },
  { what: "a tag", edit: [weather, '"30000"', "!!str 30000"], finds: [["convention/tag", weather, 5, 12]] },
  {
    what: "a tag of one's own",
    edit: [weather, '"30000"', "!secret x"],
    finds: [["convention/tag", weather, 5, 12]],
  },
  {
    what: "a tab as indentation",
    edit: [weather, "  1.1.5", "\t1.1.5"],
    finds: [["convention/tab", weather, 3, 1]],
  },
  {
    what: "several documents",
    edit: [weather, "variables:", "---\nvariables:"],
    finds: [["convention/several-documents", weather, 4, 1]],
  },
  {
    what: "a directive",
    edit: [weather, "blue:", "%YAML 1.1\n---\nblue:"],
    finds: [["convention/directive", weather, 1, 1]],
  },
  {
    what: "a version key that is a number",
    edit: [weather, "1.1.5: 20", "1.10: 20"],
    finds: [["convention/version-not-text", weather, 3, 3]],
  },
  {
    what: "a version that is a number",
    edit: [weather, "blue: 1.1.4", "blue: 1.10"],
    finds: [["convention/version-not-text", weather, 1, 7]],
  },
  {
    what: "a key that is a truth value",
    edit: [weather, "TIMEOUT", "true"],
    finds: [["convention/key-not-text", weather, 5, 3]],
  },
  {
    what: "a key that is a list",
    edit: [weather, "TIMEOUT", "? [a]\n  "],
    finds: [["convention/key-not-text", weather, 5, 5]],
  },
  {
    what: "a key that is nothing",
    edit: [weather, "TIMEOUT:", ":"],
    finds: [["convention/key-not-text", weather, 5, 3]],
  },
  {
    what: "a bracket that is not closed",
    edit: [policy, "[5, 25, 50]", "[5, 25, 50"],
    finds: [["convention/syntax", policy, 11, 3]],
  },
  {
    what: "a quote that is not closed",
    edit: [weather, '"30000"', '"30000'],
    finds: [["convention/syntax", weather, 7, 1]],
  },
  {
    what: "a line that goes back half-way",
    edit: [policy, "  steps:", " steps:"],
    finds: [["convention/syntax", policy, 10, 1]],
  },
  {
    what: "a value that begins with @",
    edit: [server, '"@acme/weather-team"', "@acme/weather-team"],
    finds: [["convention/syntax", server, 3, 8]],
  },
  { what: "a bomb of aliases", files: { [weather]: bomb }, finds: bombFindings },
  {
    what: "nesting without end",
    edit: [weather, "blue: 1.1.4", `blue: ${"[".repeat(40)}${"]".repeat(40)}`],
    finds: [["convention/too-deep", weather, 1, 1]],
  },
  {
    what: "nesting that would end the process",
    edit: [weather, "blue: 1.1.4", `blue: ${"[".repeat(20_000)}${"]".repeat(20_000)}`],
    finds: [["convention/too-deep", weather, 1, 1]],
  },
  {
    what: "values without end",
    edit: [weather, "blue: 1.1.4", `blue: [${"1,".repeat(60_000)}1]`],
    finds: [["convention/too-many-nodes", weather, 1, 1]],
  },
  {
    what: "__proto__ as a key",
    edit: [weather, "TIMEOUT", "__proto__"],
    finds: [["convention/forbidden-key", weather, 5, 3]],
  },
  {
    what: "constructor as a key of a flow map",
    edit: [weather, "{ API_KEY:", "{ constructor:"],
    finds: [["convention/forbidden-key", weather, 6, 12]],
  },

  // Bytes
  {
    what: "a byte order mark",
    edit: [weather, "blue", "\ufeffblue"],
    finds: [["convention/byte-order-mark", weather, 1, 1]],
  },
  {
    what: "CRLF",
    edit: [weather, "green:\n", "green:\r\n"],
    finds: [["convention/line-endings", weather, 2, 7]],
  },
  {
    what: "a NUL byte",
    edit: [weather, "30000", "300\u000000"],
    finds: [["convention/nul-byte", weather, 5, 16]],
  },
  {
    what: "an escape character",
    edit: [weather, "the stable", "\u001b[31m"],
    finds: [["convention/control-character", weather, 1, 15]],
  },
  {
    what: "text that turns its direction",
    edit: [server, "Weather f", "\u202eWeather f"],
    finds: [["convention/control-character", server, 2, 14]],
  },
  {
    what: "Latin-1",
    files: { [server]: Buffer.from("name: io.github.acme/weather\ndescription: für alle\n", "latin1") },
    finds: [["convention/encoding", server, 2, 15]],
  },
  {
    what: "a file over 1 MiB",
    files: { [weather]: `blue: 1.1.4\n#${"x".repeat(1_048_576)}` },
    finds: [["convention/too-large", weather, 1, 1]],
  },
];
