import { release } from "../support/repository.ts";
import type { MalformedCase } from "./malformed-case.ts";

const headgate = "headgate.yaml";
const staging = "environments/staging/environment.yaml";
const weather = "environments/production/weather.yaml";
const notes = "environments/production/notes.yaml";
const version = "servers/weather/versions/1.1.5.json";
const next = "servers/weather/versions/1.1.6.json";

const letters = "abcdefghij";
/** Ten lines that would be a thousand million values. */
const bomb = [...letters]
  .map((letter, index) => {
    const before = letters[index - 1];
    return `${letter}: &${letter} [${Array.from({ length: 8 }, () => (before ? `*${before}` : "x")).join(", ")}]`;
  })
  .join("\n");

/** Files that cannot be read as what they should be. */
export const malformedDocuments: readonly MalformedCase[] = [
  // The project file
  {
    what: "no headgate.yaml",
    files: { [headgate]: undefined },
    finds: ["convention/not-found headgate.yaml:1:1"],
  },
  {
    what: "a newer convention",
    edit: [headgate, "headgate: 1", "headgate: 2"],
    finds: ["convention/newer-version headgate.yaml:1:11"],
  },
  {
    what: "an empty headgate.yaml",
    files: { [headgate]: "# soon\n" },
    finds: ["convention/empty headgate.yaml:1:1"],
  },
  {
    what: "a misspelt key",
    edit: [headgate, "variables:", "variable:"],
    finds: ["schema/unknown-key headgate.yaml:2:1"],
  },

  // Traps of YAML
  {
    what: "a key twice",
    edit: [weather, "green:", "blue: 1.1.5\ngreen:"],
    finds: ["convention/duplicate-key environments/production/weather.yaml:2:1"],
  },
  {
    what: "a merge key",
    edit: [weather, "variables:", "variables:\n  <<: { A: b }"],
    finds: ["convention/merge-key environments/production/weather.yaml:5:3"],
  },
  {
    what: "a tag that makes objects",
    edit: [weather, '"30000"', "!!js/function x"],
    finds: ["convention/tag environments/production/weather.yaml:5:12"],
  },
  {
    what: "a tab as indentation",
    edit: [weather, "  1.1.5", "\t1.1.5"],
    finds: ["convention/tab environments/production/weather.yaml:3:1"],
  },
  {
    what: "several documents",
    edit: [weather, "variables:", "---\nvariables:"],
    finds: ["convention/several-documents environments/production/weather.yaml:4:1"],
  },
  {
    what: "a version that is a number",
    edit: [weather, "blue: 1.1.4", "blue: 1.10"],
    finds: ["convention/version-not-text environments/production/weather.yaml:1:7"],
  },
  {
    what: "a version key that is a number",
    edit: [weather, "1.1.5: 20", "1.10: 20"],
    finds: ["convention/version-not-text environments/production/weather.yaml:3:3"],
  },
  {
    what: "what is no YAML",
    edit: [weather, "blue: 1.1.4", "blue: [1.1.4"],
    finds: ["convention/syntax environments/production/weather.yaml:2:1"],
  },
  {
    what: "a NUL byte",
    edit: [weather, "1.1.4 #", "1.1.4 \0#"],
    finds: ["convention/nul-byte environments/production/weather.yaml:1:13"],
  },
  {
    what: "a byte order mark",
    edit: [weather, "blue", "\uFEFFblue"],
    finds: ["convention/byte-order-mark environments/production/weather.yaml:1:1"],
  },
  {
    what: "Windows line endings",
    edit: [notes, "blue: 1.0.0\n", "blue: 1.0.0\r\n"],
    finds: ["convention/line-endings environments/production/notes.yaml:1:12"],
  },
  {
    what: "bytes that are no UTF-8",
    files: { [notes]: Uint8Array.of(0x62, 0x3a, 0x20, 0xff, 0x0a) },
    finds: ["convention/encoding environments/production/notes.yaml:1:4"],
  },

  // Hostile documents
  {
    what: "a bomb of aliases",
    files: { [notes]: `${bomb}\n` },
    finds: [
      "convention/alias environments/production/notes.yaml:1:4",
      "convention/alias environments/production/notes.yaml:2:4",
      "convention/alias environments/production/notes.yaml:2:8",
      "convention/alias environments/production/notes.yaml:3:4",
      "convention/alias environments/production/notes.yaml:3:8",
      "convention/alias environments/production/notes.yaml:4:4",
      "convention/alias environments/production/notes.yaml:4:8",
      "convention/alias environments/production/notes.yaml:5:4",
      "convention/alias environments/production/notes.yaml:5:8",
      "convention/alias environments/production/notes.yaml:6:4",
      "convention/alias environments/production/notes.yaml:6:8",
      "convention/alias environments/production/notes.yaml:7:4",
      "convention/alias environments/production/notes.yaml:7:8",
      "convention/alias environments/production/notes.yaml:7:20",
    ],
  },
  {
    what: "`__proto__` as a key",
    edit: [weather, "variables:", "__proto__: { blue: 1.1.5 }\nvariables:"],
    finds: ["convention/forbidden-key environments/production/weather.yaml:4:1"],
  },
  {
    what: "`constructor` as a variable",
    edit: [weather, "TIMEOUT:", "constructor: x\n  TIMEOUT:"],
    finds: ["convention/forbidden-key environments/production/weather.yaml:5:3"],
  },
  {
    what: "`__proto__` in a release",
    edit: [version, '"headgate": 1,', '"headgate": 1, "__proto__": {},'],
    finds: ["convention/forbidden-key servers/weather/versions/1.1.5.json:2:18"],
  },
  {
    what: "an anchor alone",
    edit: [weather, '"30000"', '&a "30000"'],
    finds: ["convention/alias environments/production/weather.yaml:5:12"],
  },
  {
    what: "more than 1 MiB",
    files: { [notes]: `blue: 1.0.0\n${"# x\n".repeat(300_000)}` },
    finds: ["convention/too-large environments/production/notes.yaml:1:1"],
  },
  {
    what: "a hundred levels",
    files: { [notes]: `blue: ${"[".repeat(200)}${"]".repeat(200)}\n` },
    finds: ["convention/too-deep environments/production/notes.yaml:1:1"],
  },
  {
    what: "a terminal escape",
    edit: [weather, '"30000"', '"3\u001b[2J"'],
    finds: ["convention/control-character environments/production/weather.yaml:5:14"],
  },
  {
    what: "a workflow command as a key",
    edit: [weather, "TIMEOUT", '"::error::forged"'],
    finds: ["schema/value environments/production/weather.yaml:5:3"],
  },
  {
    what: "a terminal escape in a key",
    edit: [weather, "TIMEOUT", '"\\e[31mred"'],
    finds: ["schema/value environments/production/weather.yaml:5:3"],
  },
  {
    what: "a JSON file that is cut off",
    edit: [version, "}\n", "\n"],
    finds: ["convention/syntax servers/weather/versions/1.1.5.json:34:9"],
  },

  // Where things lie
  {
    what: "a link out of the repository",
    links: { [notes]: "/etc/hostname" },
    finds: ["convention/symlink environments/production/notes.yaml:1:1"],
  },
  {
    what: "a link to a folder above",
    links: { "environments/canary": "../../.." },
    finds: ["convention/symlink environments/canary:1:1"],
  },
  {
    what: "a link to nothing",
    links: { [notes]: "gone.yaml" },
    finds: ["convention/symlink environments/production/notes.yaml:1:1"],
  },
  {
    what: "a name in capitals",
    files: { "environments/production/Notes.yaml": "blue: 1.0.0\n" },
    finds: ["convention/invalid-id environments/production/Notes.yaml:1:1"],
  },
  {
    what: "an extension that is not read",
    files: { "environments/production/other.yml": "blue: 1.0.0\n" },
    finds: ["convention/wrong-extension environments/production/other.yml:1:1"],
  },
  {
    what: "an environment without a policy",
    files: { "environments/canary/notes.yaml": "blue: 1.0.0\n" },
    finds: ["convention/missing-file environments/canary/environment.yaml:1:1"],
  },
  {
    what: "a policy that went",
    files: { [staging]: undefined },
    finds: [
      "environment/removed-not-empty headgate.yaml:1:1",
      "promotion/unknown-environment environments/production/environment.yaml:2:12",
      "convention/missing-file environments/staging/environment.yaml:1:1",
    ],
  },
  {
    what: "an environment of a reserved name",
    files: { "environments/pending/environment.yaml": "stage: testing\n" },
    finds: ["convention/reserved-id environments/pending/environment.yaml:1:1"],
  },
  {
    what: "a server of nobody",
    files: { "environments/production/other.yaml": "blue: 1.0.0\n" },
    finds: ["version/unknown-server environments/production/other.yaml:1:1"],
  },
  {
    what: "a folder where a file should be",
    files: { [`${notes}/x`]: "x\n" },
    finds: ["convention/not-a-file environments/production/notes.yaml:1:1"],
  },
  {
    what: "a release with another name than its version",
    files: { [next]: release("weather", "1.1.7") },
    finds: ["convention/name-mismatch servers/weather/versions/1.1.6.json:6:16"],
  },
  {
    what: "a release file that is no version",
    files: { "servers/weather/versions/v1.json": release("weather", "1.1.6") },
    finds: ["convention/invalid-version servers/weather/versions/v1.json:1:1"],
  },
];
