import { describe, expect, test } from "vitest";
import { publicAddress } from "../../../src/supply-chain/repository/address.ts";
import { changelogSection } from "../../../src/supply-chain/repository/changelog-file.ts";
import { isNoise, readCommit } from "../../../src/supply-chain/repository/commit-kind.ts";
import { changelogLines, linesOfMarkdown } from "../../../src/supply-chain/repository/lines.ts";
import { plainMarkdown } from "../../../src/supply-chain/repository/plain.ts";
import { advisoriesIn, securityLines } from "../../../src/supply-chain/repository/security.ts";

describe("the address of a repository", () => {
  test.each([
    ["https://github.com/acme/weather-mcp.git", "https://github.com/acme/weather-mcp"],
    ["https://octocat:token@github.com/acme/weather-mcp", "https://github.com/acme/weather-mcp"],
    ["https://x-access-token:t@git.example:8443/acme/weather.git/", "https://git.example:8443/acme/weather"],
    ["git@github.com:acme/weather-mcp.git", "https://github.com/acme/weather-mcp"],
    ["ssh://git@git.example:2222/acme/weather.git", "https://git.example/acme/weather"],
    ["git://git.example/acme/weather", "https://git.example/acme/weather"],
    ["http://git.example/acme/weather?token=1#x", "https://git.example/acme/weather"],
    ["http://127.0.0.1:3000/acme/weather.git", "http://127.0.0.1:3000/acme/weather"],
    ["git.example:group/sub/weather.git\n", "https://git.example/group/sub/weather"],
  ])("%j is %s", (remote, address) => {
    expect(publicAddress(remote)).toBe(address);
  });

  test.each([
    "",
    "/srv/git/weather.git",
    "../weather",
    "file:///srv/git/weather",
    "C:\\git\\weather",
    "C:/git/w",
  ])("%j is nobody else's", (remote) => {
    expect(publicAddress(remote)).toBeUndefined();
  });
});

const changelogs: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "Keep a Changelog",
    `# Changelog
## [Unreleased]
- not yet
## [1.2.0] - 2026-11-20
### Added
- Alerts for **all** regions ([#12](https://git.example/12)),
  in one call
  - and for seas
### Fixed
- \`get_alerts\` no longer fails
### Security
- Updated \`ws\`
## [1.1.0] - 2026-10-01
- old
[1.2.0]: https://git.example/compare`,
    [
      "Added: Alerts for all regions (#12), in one call",
      "Added: and for seas",
      "Fixed: get_alerts no longer fails",
      "Security: Updated ws",
    ],
  ],
  [
    "conventional-changelog",
    `# [1.2.0](https://git.example/compare/v1.1.9...v1.2.0) (2026-11-20)


### Bug Fixes

* **api:** right the wind ([abc1234](https://git.example/commit/abc1234)), closes [#3](https://git.example/3)

### Features

* seas ([def5678](https://git.example/commit/def5678))

## [1.1.9](https://git.example/compare/v1.1.8...v1.1.9) (2026-10-01)

### Bug Fixes

* old`,
    ["Fixed: api: right the wind, closes #3", "Added: seas"],
  ],
  [
    "a plain one",
    "# Changes\n\n# v1.2.0\nNow with seas.\nAnd lakes.\n\nAnd rivers.\n# v1.1.0\nold",
    ["Now with seas. And lakes.", "And rivers."],
  ],
  [
    "one that is underlined",
    "1.2.0 (2026-11-20)\n------------------\n- seas\n\n1.1.0\n-----\n- old",
    ["seas"],
  ],
  [
    "one of a monorepo",
    "## other@1.2.1\n- no\n## @acme/weather@1.2.0\n- seas\n## other@1.2.0-x\n- no",
    ["seas"],
  ],
  [
    "changesets",
    "# @acme/weather\n\n## 1.2.0\n\n### Minor Changes\n\n- abc1234: seas\n\n## 1.1.0\n- old",
    ["Minor Changes: seas"],
  ],
  ["one with code", "## 1.2.0\n- seas\n```\n## 1.1.0\n```\n- lakes\n## 1.1.0", ["seas", "lakes"]],
];

describe("the section of a version", () => {
  test.each(changelogs)("in %s", (_name, text, lines) => {
    const section = changelogSection(text, "1.2.0");
    expect(section && changelogLines(section)).toEqual(lines);
    expect(changelogSection(text.replaceAll("\n", "\r\n"), "1.2.0")).toEqual(section);
  });

  test.each([
    ["## 1.2.0-beta.1\n- x", "1.2.0"],
    ["## 11.2.0\n- x", "1.2.0"],
    ["## 1.2.00\n- x", "1.2.0"],
    ["## 1.2.0\n- x", "1.2.0-beta.1"],
    ["text of 1.2.0 alone", "1.2.0"],
    ["", "1.2.0"],
  ])("is not in %j for %s", (text, version) => {
    expect(changelogSection(text, version)).toBeUndefined();
  });
});

test("notes of a release are freed of what its host adds", () => {
  const notes = `<!-- Release notes generated -->
## What's Changed
* feat: seas by @octocat in https://git.example/acme/weather/pull/12
* ![badge](https://tracker.example/x.png) Lakes <img src=x onerror=alert(1)>

## New Contributors
* @octocat made their first contribution in https://git.example/acme/weather/pull/12

**Full Changelog**: https://git.example/acme/weather/compare/v1.1.0...v1.2.0`;
  expect(changelogLines(linesOfMarkdown(notes))).toEqual(["feat: seas (#12)", "Lakes"]);
});

test.each([
  ["[a link](https://x.example/a_(b)), closed", "a link, closed"],
  ["[link](javascript:alert(1)) and [other](<a b> 'title')", "link and other"],
  ["[seas][1], [lakes][] and [rivers]", "seas, lakes and rivers"],
  ["![badge][b] [![x](y)](z) seas", "seas"],
  ["<https://x.example/a>", "https://x.example/a"],
  ["<script>alert(1)</script>seas<style>a{}</style>", "seas"],
  ["seas<br/>and <b>lakes</b> <x-y onclick=z>", "seas and lakes"],
  ["returns list[int] and Map<string, number>", "returns list[int] and Map<string, number>"],
  ["`list[int]`, `<b>` and `**kwargs` of `__init__`", "list[int], <b> and **kwargs of __init__"],
  [
    "__init__ and __very bold__, _so_ ***so*** snake_case_name",
    "__init__ and very bold, so so snake_case_name",
  ],
  ["\\*not so\\* \\[x\\](y) a&amp;b &lt;b&gt;", "*not so* [x](y) a&b <b>"],
  ["seas <!-- of which nobody --> lakes <!-- never closed", "seas lakes"],
  ["seas by @dependabot[bot] in https://github.com/acme/weather/pull/12", "seas (#12)"],
  ["seas ([abc1234](https://x.example/abc1234))", "seas"],
  ["\ue0000\ue001 `x`", "0 x"],
])("%j reads %j", (markdown, plain) => {
  expect(plainMarkdown(markdown)).toBe(plain);
});

test("quotes, tasks and nested items are read as what they say", () => {
  const text =
    "> [!WARNING]\n> No lakes\n\n- [x] seas\n    - of [salt][s]\n      and water\n1. [ ] rivers\n\n[s]: https://x.example";
  expect(changelogLines(linesOfMarkdown(text))).toEqual(["No lakes", "seas", "of salt and water", "rivers"]);
});

test("lines of others act on no terminal, and are no more than a person reads", () => {
  const hostile = "- \u001b[2Jseas\u202e\u200b\n- <!-- hidden\n- more -->lakes\n- ::error::x\u0007";
  expect(changelogLines(linesOfMarkdown(hostile))).toEqual(["seas", "lakes", "::error::x"]);
  const many = changelogLines(
    linesOfMarkdown(Array.from({ length: 300 }, (_, n) => `- ${n} ${"x".repeat(600)}`).join("\n")),
  );
  expect(many.length).toBeLessThanOrEqual(201);
  expect(many.at(-1)).toMatch(/^and \d+ more$/);
  for (const line of many) expect(line.length).toBeLessThanOrEqual(500);
});

test.each([
  ["## Fixed", "Fixed"],
  ["### Fixed ###", "Fixed"],
  ["   # Lakes and   seas#  ", "Lakes and seas"],
])("%j is a heading", (heading, section) => {
  expect(linesOfMarkdown(`${heading}\n- one`)).toEqual([{ section, text: "one" }]);
});

test("hostile markup is read in no time", () => {
  const begun = performance.now();
  for (const part of ["[", "![", "<a ", "**x", "`", "<!--", "](", "_ ", "- [x", "# ["]) {
    linesOfMarkdown(part.repeat(200_000));
    changelogSection(`## ${part.repeat(200_000)}`, "1.2.0");
    readCommit("0".repeat(40), part.repeat(200_000));
  }
  for (const part of [" ", " #", "#", "\t", "\u00a0"]) linesOfMarkdown(`### a${part.repeat(100_000)}b`);
  expect(performance.now() - begun).toBeLessThan(20_000);
});

describe("a commit", () => {
  test.each([
    ["feat: seas", "feat", "seas"],
    ["feat(api): seas", "feat", "seas"],
    ["Fix: wind", "fix", "wind"],
    ["feat(api)!: no lakes", "breaking", "no lakes"],
    ["refactor!: no lakes", "breaking", "no lakes"],
    ["fix: wind\n\nBREAKING CHANGE: units are metric", "breaking", "units are metric"],
    ["fix: wind\n\nBREAKING-CHANGE: units are metric", "breaking", "units are metric"],
    ["docs: say what seas are", "other", "say what seas are"],
    ["Add seas", "other", "Add seas"],
    ["feature/seas: more", "other", "feature/seas: more"],
    ["the fix: it", "other", "the fix: it"],
  ])("%j is %s", (message, kind, summary) => {
    expect(readCommit("0".repeat(40), message)).toMatchObject({ kind, summary });
  });

  test.each([
    "Merge branch 'main' into seas",
    "Merge pull request #3 from acme/seas",
    "fixup! feat: seas",
    "WIP",
    "1.2.0",
    "v1.2.0",
    "Release 1.2.0",
    "chore(release): 1.2.0",
    "Bump version to 1.2.0",
    "Bump ws from 8.17.0 to 8.17.1",
    "Update changelog",
  ])("%j says nothing", (message) => {
    expect(isNoise(readCommit("0".repeat(40), message))).toBe(true);
  });

  test("that names an advisory always says something", () => {
    const commit = readCommit("0".repeat(40), "Bump ws from 8.17.0 to 8.17.1\n\nfixes cve-2024-37890");
    expect(commit.security).toEqual(["CVE-2024-37890"]);
    expect(isNoise(commit)).toBe(false);
  });

  test("of somebody hostile is text on one line", () => {
    const commit = readCommit("0".repeat(40), "feat: \u001b]0;x\u0007seas\u202e\r\n\r\nbody\u001b[2J");
    expect(commit).toMatchObject({ kind: "feat", summary: "seas", body: "body" });
  });
});

describe("security fixes", () => {
  test("are named by their ids, each once and as their keepers spell them", () => {
    expect(advisoriesIn("cve-2024-37890 ghsa-3H5V-q93c-6h6q GHSA-3h5v-q93c-6h6q CVE-1 GHSA-aaaa")).toEqual([
      "CVE-2024-37890",
      "GHSA-3h5v-q93c-6h6q",
    ]);
  });

  test("are told with the words that name them, and by the section on security", () => {
    const lines = linesOfMarkdown(`### Fixed
- Update ws (CVE-2024-37890)
- GHSA-3h5v-q93c-6h6q
### Security
- Locations are no longer logged
- CVE-2024-37890: again`);
    expect(securityLines(lines)).toEqual([
      "CVE-2024-37890: Update ws",
      "GHSA-3h5v-q93c-6h6q: fixed",
      "Locations are no longer logged",
    ]);
  });
});
