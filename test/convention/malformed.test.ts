import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadDesired } from "../../src/convention/load.ts";
import { workingTree } from "../../src/convention/working-tree.ts";
import { type Files, goodRepository, release, repositoryWith } from "../support/repository.ts";

const headgate = "headgate.yaml";
const policy = "environments/production/environment.yaml";
const weather = "environments/production/weather.yaml";
const server = "servers/weather/server.yaml";
const version = "servers/weather/versions/1.1.5.json";

interface Case {
  readonly what: string;
  /** Replaces the first `from` by `to` in `file`. */
  readonly edit?: readonly [file: keyof typeof goodRepository, from: string, to: string];
  readonly files?: Files;
  readonly links?: Readonly<Record<string, string>>;
  /** Every finding: rule, file, line, column. */
  readonly finds: readonly (readonly [rule: string, file: string, line: number, column: number])[];
}

/** Ten lines that would be a thousand million values. */
const letters = "abcdefghij";
const bomb = [...letters]
  .map((letter, index) => {
    const before = letters[index - 1];
    return `${letter}: &${letter} [${Array.from({ length: 8 }, () => (before ? `*${before}` : "x")).join(", ")}]`;
  })
  .join("\n");
const bombFindings = [...letters].flatMap((_, index) => [
  ["convention/alias", weather, index + 1, 4] as const,
  ...Array.from({ length: index === 0 ? 0 : 8 }, (_, item) => {
    return ["convention/alias", weather, index + 1, 8 + 4 * item] as const;
  }),
]);

const cases: readonly Case[] = [
  // The project
  {
    what: "no headgate.yaml",
    files: { [headgate]: undefined },
    finds: [["convention/not-found", headgate, 1, 1]],
  },
  {
    what: "a newer convention",
    edit: [headgate, "headgate: 1", "headgate: 2"],
    finds: [["convention/newer-version", headgate, 1, 11]],
  },
  {
    what: "an older convention than there ever was",
    edit: [headgate, "headgate: 1", "headgate: 0"],
    finds: [["schema/value", headgate, 1, 11]],
  },
  {
    what: "no convention version",
    edit: [headgate, "headgate: 1\n", ""],
    finds: [["schema/required", headgate, 1, 1]],
  },
  {
    what: "an empty headgate.yaml",
    files: { [headgate]: "" },
    finds: [["convention/empty", headgate, 1, 1]],
  },
  {
    what: "a headgate.yaml of comments",
    files: { [headgate]: "# soon\n" },
    finds: [["convention/empty", headgate, 1, 1]],
  },
  {
    what: "a headgate.yaml that is a list",
    files: { [headgate]: "- headgate: 1\n" },
    finds: [["schema/type", headgate, 1, 1]],
  },
  {
    what: "a headgate.yaml that is a word",
    files: { [headgate]: "\n\nheadgate\n" },
    finds: [["schema/type", headgate, 3, 1]],
  },

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

  // Files and names
  {
    what: "a link out of the repository",
    files: { [weather]: undefined },
    links: { [weather]: "/etc/passwd" },
    finds: [["convention/symlink", weather, 1, 1]],
  },
  {
    what: "a link inside the repository",
    files: { [weather]: undefined },
    links: { [weather]: "../staging/weather.yaml" },
    finds: [["convention/symlink", weather, 1, 1]],
  },
  {
    what: "a folder that is a link",
    links: { "servers/other": "weather" },
    finds: [["convention/symlink", "servers/other", 1, 1]],
  },
  {
    what: "an environment that is a link",
    links: { "environments/qa": "staging" },
    finds: [["convention/symlink", "environments/qa", 1, 1]],
  },
  {
    what: "a policy that is a link",
    files: { [policy]: undefined },
    links: { [policy]: "../staging/environment.yaml" },
    finds: [["convention/symlink", policy, 1, 1]],
  },
  {
    what: "a headgate.yaml that is a link",
    files: { [headgate]: undefined },
    links: { [headgate]: "servers/weather/server.yaml" },
    finds: [["convention/symlink", headgate, 1, 1]],
  },
  {
    what: "versions that differ only in case",
    files: { "servers/weather/versions/1.2.0-BETA.1.json": release("weather", "1.2.0-BETA.1") },
    finds: [["convention/case-collision", "servers/weather/versions/1.2.0-BETA.1.json", 1, 1]],
  },
  {
    what: "deployments that differ only in case",
    files: { "environments/production/Weather.yaml": "blue: 1.1.4\n" },
    finds: [
      ["convention/case-collision", "environments/production/Weather.yaml", 1, 1],
      ["convention/invalid-id", "environments/production/Weather.yaml", 1, 1],
    ],
  },
  {
    what: "a server's id in capitals",
    files: { "servers/Mail/server.yaml": "owner: '@acme/mail'\n" },
    finds: [["convention/invalid-id", "servers/Mail/server.yaml", 1, 1]],
  },
  {
    what: "a server's id that is too long",
    files: { [`servers/${"a".repeat(64)}/server.yaml`]: "category: data\n" },
    finds: [["convention/invalid-id", `servers/${"a".repeat(64)}/server.yaml`, 1, 1]],
  },
  {
    what: "an environment's id with an underscore",
    files: { "environments/pre_production/environment.yaml": "stage: staging\n" },
    finds: [["convention/invalid-id", "environments/pre_production/environment.yaml", 1, 1]],
  },
  {
    what: "a deployment of a server with a strange name",
    files: { "environments/production/$(id).yaml": "blue: 1.1.4\n" },
    finds: [["convention/invalid-id", "environments/production/$(id).yaml", 1, 1]],
  },
  {
    what: "an environment called pending",
    files: { "environments/pending/environment.yaml": "stage: staging\n" },
    finds: [["convention/reserved-id", "environments/pending/environment.yaml", 1, 1]],
  },
  {
    what: "a server called environment",
    files: { "servers/environment/server.yaml": "category: data\n" },
    finds: [["convention/reserved-id", "servers/environment/server.yaml", 1, 1]],
  },
  {
    what: "an environment without a policy",
    files: { "environments/qa/weather.yaml": "blue: 1.1.4\n" },
    finds: [["convention/missing-file", "environments/qa/environment.yaml", 1, 1]],
  },
  {
    what: "a .yml",
    files: { "environments/production/mail.yml": "blue: 1.1.4\n" },
    finds: [["convention/wrong-extension", "environments/production/mail.yml", 1, 1]],
  },
  {
    what: "a file that means nothing",
    files: { "servers/weather/notes.txt": "x" },
    finds: [["convention/unknown-file", "servers/weather/notes.txt", 1, 1]],
  },
  {
    what: "a file beside the servers",
    files: { "servers/weather.yaml": "x: 1" },
    finds: [["convention/unknown-file", "servers/weather.yaml", 1, 1]],
  },
  {
    what: "a release that is called by no version",
    files: { "servers/weather/versions/latest.json": release("weather", "1.1.5") },
    finds: [["convention/invalid-version", "servers/weather/versions/latest.json", 1, 1]],
  },
  {
    what: "a release under another version's name",
    files: { "servers/weather/versions/1.1.6.json": release("weather", "1.1.5") },
    finds: [["convention/name-mismatch", "servers/weather/versions/1.1.6.json", 6, 16]],
  },

  // Schemas
  {
    what: "a misspelt key",
    edit: [policy, "soak:", "soack:"],
    finds: [["schema/unknown-key", policy, 3, 1]],
  },
  {
    what: "a misspelt key within",
    edit: [policy, "interval: 15m", "intervall: 15m"],
    finds: [["schema/unknown-key", policy, 11, 3]],
  },
  {
    what: "a duration without a unit",
    edit: [policy, "soak: 24h", "soak: 24"],
    finds: [["schema/type", policy, 3, 7]],
  },
  {
    what: "a duration in words",
    edit: [policy, "soak: 24h", "soak: 2 days"],
    finds: [["schema/value", policy, 3, 7]],
  },
  {
    what: "a strategy that is not known",
    edit: [policy, "type: canary", "type: canery"],
    finds: [["schema/value", policy, 9, 9]],
  },
  {
    what: "a step over 99",
    edit: [policy, "[5, 25, 50]", "[5, 25, 100]"],
    finds: [["schema/value", policy, 10, 18]],
  },
  {
    what: "steps that fall",
    edit: [policy, "[5, 25, 50]", "[25, 5, 50]"],
    finds: [["schema/value", policy, 10, 15]],
  },
  {
    what: "a no that is a word",
    edit: [policy, "prerelease: false", "prerelease: no"],
    finds: [["schema/type", policy, 4, 25]],
  },
  {
    what: "a window of both kinds",
    edit: [policy, "timezone: Europe/Berlin", 'deny: "2026-12-24"'],
    finds: [["schema/value", policy, 7, 7]],
  },
  {
    what: "a window of no kind",
    edit: [policy, 'allow: "Mon-Fri 09:00-16:00", ', ""],
    finds: [["schema/value", policy, 7, 7]],
  },
  {
    what: "hours that do not exist",
    edit: [policy, "09:00-16:00", "09:00-25:00"],
    finds: [["schema/value", policy, 7, 14]],
  },
  {
    what: "a target of no known type",
    edit: [policy, "type: mcp", "type: nomad"],
    finds: [["schema/value", policy, 16, 11]],
  },
  {
    what: "a target without a type",
    edit: [policy, "type: mcp\n    ", ""],
    finds: [["schema/required", policy, 16, 5]],
  },
  {
    what: "a target's path out of the repository",
    edit: [policy, "scope: project", "path: ../../.mcp.json"],
    finds: [["schema/value", policy, 17, 11]],
  },
  {
    what: "an upstream that is one word",
    edit: [policy, "upstream: [staging]", "upstream: staging"],
    finds: [["schema/type", policy, 2, 11]],
  },
  {
    what: "an upstream that is no id",
    edit: [policy, "[staging]", "[Staging]"],
    finds: [["schema/value", policy, 2, 12]],
  },
  {
    what: "no blue",
    edit: [weather, "blue: 1.1.4 # the stable version\n", ""],
    finds: [["schema/required", weather, 1, 1]],
  },
  {
    what: "a blue that is a range",
    edit: [weather, "blue: 1.1.4", "blue: ^1.1.4"],
    finds: [["schema/value", weather, 1, 7]],
  },
  {
    what: "a green that is no version",
    edit: [weather, "1.1.5: 20", "latest: 20"],
    finds: [["schema/value", weather, 3, 3]],
  },
  {
    what: "a share over 100",
    edit: [weather, "1.1.5: 20", "1.1.5: 120"],
    finds: [["schema/value", weather, 3, 10]],
  },
  {
    what: "a share that is text",
    edit: [weather, "1.1.5: 20", "1.1.5: 20%"],
    finds: [["schema/type", weather, 3, 10]],
  },
  {
    what: "a variable that is a number",
    edit: [weather, '"30000"', "30000"],
    finds: [["schema/type", weather, 5, 12]],
  },
  {
    what: "a variable that no shell could have",
    edit: [weather, "TIMEOUT", "TIME-OUT"],
    finds: [["schema/value", weather, 5, 3]],
  },
  {
    what: "an override without a reason",
    edit: [weather, "green:", "overrides:\n  - { rule: promotion/soak, until: 2026-12-31 }\ngreen:"],
    finds: [["schema/required", weather, 3, 7]],
  },
  {
    what: "three mistakes at once",
    edit: [server, "category: data", "category: Data\nowned: x\nvariables: []"],
    finds: [
      ["schema/type", server, 6, 1],
      ["schema/unknown-key", server, 5, 1],
      ["schema/value", server, 4, 11],
    ],
  },
  {
    what: "a release that is no JSON",
    files: { [version]: "{ headgate: 1 }" },
    finds: [["convention/syntax", version, 1, 3]],
  },
  {
    what: "a release that is cut off",
    files: { [version]: release("weather", "1.1.5").slice(0, 60) },
    finds: [["convention/syntax", version, 4, 13]],
  },
  {
    what: "a release with a trailing comma",
    edit: [version, '"version": "1.1.5",\n    "packages"', '"version": "1.1.5",,\n    "packages"'],
    finds: [["convention/syntax", version, 6, 24]],
  },
  {
    what: "a release with a key twice",
    edit: [version, '"headgate": 1,', '"headgate": 1,\n  "headgate": 1,'],
    finds: [["convention/duplicate-key", version, 3, 3]],
  },
  {
    what: "a release with __proto__",
    edit: [version, '"headgate": 1,', '"headgate": 1,\n  "__proto__": {},'],
    finds: [["convention/forbidden-key", version, 3, 3]],
  },
  {
    what: "a release with a key of its own",
    edit: [version, '"by":', '"bye":'],
    finds: [["schema/unknown-key", version, 39, 5]],
  },
  {
    what: "a release of a newer convention",
    edit: [version, '"headgate": 1', '"headgate": 3'],
    finds: [["convention/newer-version", version, 2, 15]],
  },
  {
    what: "a release with no transport that is known",
    edit: [version, '"type": "stdio"', '"type": "pigeon"'],
    finds: [["schema/value", version, 13, 19]],
  },
  {
    what: "a release of the latest package",
    edit: [version, '"version": "1.1.5",\n        "transport"', '"version": "latest",\n        "transport"'],
    finds: [["schema/value", version, 11, 20]],
  },
];

describe("a repository in which one thing is wrong", () => {
  it.each(cases)("$what", async ({ edit, files = {}, links = {}, finds }) => {
    const changes: Record<string, string | Uint8Array | undefined> = { ...files };
    if (edit) {
      const [file, from, to] = edit;
      expect(goodRepository[file]).toContain(from);
      changes[file] = goodRepository[file].replace(from, () => to);
    }
    using repository = repositoryWith(changes);
    for (const [path, target] of Object.entries(links)) symlinkSync(target, join(repository.path, path));
    const before = contents(repository.path);

    const { findings } = await loadDesired(workingTree(repository.path), { kind: "all" });

    const places = findings.map(({ rule, file, line, column }) => [rule, file, line, column]);
    expect(places.map(String).sort()).toEqual(finds.map(String).sort());
    for (const finding of findings) {
      expect(finding.message).not.toBe("");
      expect(finding.hint).not.toBe("");
      expect(finding.length).toBeGreaterThan(0);
    }
    expect(contents(repository.path)).toEqual(before);
  });

  it("loads all the rest", async () => {
    using repository = repositoryWith({ [weather]: "blue: 1.10\n", [version]: "{" });
    const { desired, omitted } = await loadDesired(workingTree(repository.path), { kind: "all" });
    expect([...omitted].sort()).toEqual([weather, version]);
    const unit = desired.servers.get("weather");
    expect([...(unit?.deployments.keys() ?? [])]).toEqual(["development", "staging"]);
    expect([...(unit?.versions ?? [])]).toEqual(["1.1.4", "1.1.5", "1.2.0-beta.1"]);
    expect([...(unit?.releases.keys() ?? [])]).toEqual(["1.2.0-beta.1"]);
    expect(desired.servers.get("notes")?.deployments.size).toBe(3);
  });

  it("reads nothing of a convention that it does not know", async () => {
    using repository = repositoryWith({
      [headgate]: "headgate: 2\nfuture: true\n",
      [weather]: "blue: 1.10\n",
    });
    const { desired, findings } = await loadDesired(workingTree(repository.path), { kind: "all" });
    expect(findings.map(({ rule }) => rule)).toEqual(["convention/newer-version"]);
    expect(desired.servers.size + desired.environments.size).toBe(0);
  });

  it("shows what a misspelt key was meant to be", async () => {
    using repository = repositoryWith({ [policy]: "soack: 24h\n" });
    const { findings } = await loadDesired(workingTree(repository.path), { kind: "all" });
    expect(findings).toMatchObject([
      { hint: "Did you mean soak?", place: { path: ["soack"], part: "key" }, length: 5 },
    ]);
  });
});

function contents(root: string): readonly (readonly [string, string])[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path, readFileSync(path, "latin1")] as const);
}
