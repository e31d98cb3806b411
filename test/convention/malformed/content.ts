import { release } from "../../support/repository.ts";
import { type Case, headgate, policy, server, version, weather } from "./case.ts";

/** What the schemas refuse. */
export const content: readonly Case[] = [
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
