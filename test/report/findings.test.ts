import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { formatFindings } from "../../src/report/findings.ts";
import { findingsJson } from "../../src/report/json.ts";
import { widthOf } from "../../src/report/text.ts";
import { at80, at120 } from "./samples.ts";

const file = "environments/production/weather.yaml";
const sources = new Map([[file, "blue: 1.1.4\ngreen:\n  1.2.0: 20\n"]]);
const skipped: Finding = {
  rule: "promotion/skips-environment",
  outcome: "fail",
  severity: "high",
  message: "1.2.0 has never been blue in staging, which production requires",
  hint: "merge it to staging first: headgate promote weather 1.2.0 --env staging",
  file,
  line: 3,
  column: 3,
  length: 5,
};

describe("a finding in the terminal", () => {
  it("shows the place, the source, the reason and the next step", () => {
    expect(formatFindings([skipped], sources, at120)).toBe(
      `${file}:3:3  fail  promotion/skips-environment
  2 │ green:
  3 │   1.2.0: 20
    │   ^^^^^ 1.2.0 has never been blue in staging, which production requires
  hint: merge it to staging first: headgate promote weather 1.2.0 --env staging

1 fail`,
    );
  });

  it("puts a message that does not fit below the carets", () => {
    const text = formatFindings([{ ...skipped, column: 10, length: 2 }], sources, at80);
    expect(text).toContain(
      "    │          ^^\n    │ 1.2.0 has never been blue in staging, which production requires\n",
    );
  });

  it("has no excerpt where the file is not at hand, or has no such line", () => {
    for (const finding of [
      { ...skipped, file: "other.yaml" },
      { ...skipped, line: 99 },
    ]) {
      const text = formatFindings([finding], sources, at80);
      expect(text).toContain("  1.2.0 has never been blue in staging");
      expect(text).not.toContain("│");
    }
  });

  describe("never shows a line that may hold a secret", () => {
    const secret = { ...skipped, rule: "variable/looks-secret", message: "looks like a credential" };
    const other = { ...skipped, rule: "variable/unknown", outcome: "warn" as const, message: "unknown name" };
    const flow = `blue: 1.1.4
variables: { API_KEY: hunter2, FOO: bar }
green: { 1.2.0: 20 }
`;
    const block = `variables:
  API_KEY: |
    hunter2
  FOO: bar
`;
    const stretched = `variables: {
  API_KEY:
hunter2, FOO: bar }
green: {}
`;
    it.each([
      ["of a rule that says so", flow, [{ ...secret, line: 2 }], "API_KEY"],
      [
        "below another finding on the same line",
        flow,
        [
          { ...secret, line: 2 },
          { ...other, line: 2 },
        ],
        "FOO",
      ],
      [
        "above the line of another finding",
        flow,
        [
          { ...secret, line: 2 },
          { ...other, line: 3 },
        ],
        "hunter2",
      ],
      [
        "that a value goes on in",
        block,
        [
          { ...secret, line: 2 },
          { ...other, line: 4 },
        ],
        "hunter2",
      ],
      [
        "however a flow is broken",
        stretched,
        [
          { ...secret, line: 2 },
          { ...other, line: 3 },
        ],
        "hunter2",
      ],
      [
        "that nobody has looked up",
        flow,
        [
          { ...secret, line: undefined },
          { ...other, line: 2 },
        ],
        "hunter2",
      ],
      [
        "of an issued token, whatever the rule",
        'token: "ghp_abcdefghijklmnopqrstuvwxyz0123456789"\n',
        [{ ...other, line: 1 }],
        "ghp_",
      ],
    ])("%s", (_, text, findings, words) => {
      const found = findings.map(({ line, ...rest }): Finding => {
        const { line: __, ...unplaced } = rest as Finding;
        return line === undefined ? unplaced : { ...unplaced, line };
      });
      const shown = formatFindings(found, new Map([[file, text]]), at80);
      expect(shown).not.toContain(words);
      for (const finding of found) expect(shown).toContain(finding.message);
    });

    it("and shows those beside it", () => {
      const findings = [
        { ...secret, line: 2 },
        { ...other, line: 3 },
      ];
      expect(formatFindings(findings, new Map([[file, flow]]), at80)).toContain("  3 │ green: { 1.2.0: 20 }");
      const below = formatFindings(
        [findings[0] as Finding, { ...other, line: 4 }],
        new Map([[file, block]]),
        at80,
      );
      expect(below).toContain("  4 │   FOO: bar");
    });
  });

  it("underlines by display width, after wide characters and tabs", () => {
    const wide = new Map([[file, "天気\tkey: x\n"]]);
    const text = formatFindings([{ ...skipped, line: 1, column: 4, length: 3, message: "m" }], wide, at80);
    expect(text).toContain("  1 │ 天気 key: x\n    │      ^^^ m");
  });

  it("cuts a line of a megabyte around the mark", () => {
    const long = new Map([[file, `${"x".repeat(500_000)}HERE${"y".repeat(500_000)}`]]);
    const text = formatFindings([{ ...skipped, line: 1, column: 500_001, length: 4 }], long, at80);
    const [, source = "", carets = ""] = text.split("\n");
    expect(source).toMatch(/x…?HERE|…x+HERE/);
    expect(carets.indexOf("^")).toBe(source.indexOf("HERE"));
    for (const line of text.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(80);
  });

  it("shows control characters of file, message, hint and source as escapes", () => {
    const evil = "\u001b[2J\u202e";
    const text = formatFindings(
      [{ ...skipped, file: `${evil}.yaml`, message: evil, hint: evil, rule: evil }],
      new Map([[`${evil}.yaml`, `${evil}\n${evil}\n${evil}`]]),
      at80,
    );
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it("names the deployment where there is no file, and when a wait ends", () => {
    const waiting: Finding = {
      rule: "windows/closed",
      outcome: "wait",
      severity: "low",
      message: "the window is closed",
      hint: "",
      environment: "production",
      server: "weather",
      eligible: "2026-11-23T08:00:00Z",
    };
    expect(formatFindings([waiting], new Map(), at80)).toBe(
      `production/weather  wait  windows/closed
  the window is closed
  eligible at Mon 08:00 UTC, in 14 h

1 wait`,
    );
  });

  it("shows the worst first, leaves passes out, and counts the rest", () => {
    const of = (outcome: Finding["outcome"]): Finding => ({ ...skipped, outcome, rule: `a/${outcome}` });
    const text = formatFindings([of("warn"), of("pass"), of("fail"), of("wait"), of("fail")], sources, at80);
    expect([...text.matchAll(/ {2}(a\/\w+)$/gm)].map(([, rule]) => rule)).toEqual([
      "a/fail",
      "a/fail",
      "a/wait",
      "a/warn",
    ]);
    expect(text.endsWith("\n\n2 fail, 1 wait, 1 warn")).toBe(true);
    expect(formatFindings([of("pass")], sources, at80)).toBe("");
  });

  it("writes out a hundred and counts the others", () => {
    const many = Array.from({ length: 130 }, (_, index) => ({ ...skipped, message: `number ${index}` }));
    const text = formatFindings(many, sources, at80);
    expect(text).toContain("… and 30 more; --json has all of them\n\n130 fail");
  });

  it("never throws and keeps one line per line, whatever the finding and the source", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 300 }),
        fc.string({ unit: "binary", maxLength: 300 }),
        fc.record({ line: fc.nat(20), column: fc.nat(400), length: fc.nat(400) }),
        (source, message, place) => {
          const finding = { ...skipped, ...place, message };
          const text = formatFindings([finding], new Map([[file, source]]), at80);
          expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        },
      ),
    );
  });
});

describe("findings as JSON", () => {
  it("have every member, null where there is nothing to say", () => {
    expect(findingsJson([skipped])).toEqual([
      {
        rule: "promotion/skips-environment",
        outcome: "fail",
        severity: "high",
        message: skipped.message,
        hint: skipped.hint,
        file,
        line: 3,
        column: 3,
        environment: null,
        server: null,
        eligible: null,
      },
    ]);
  });

  it("take the file from the place where no line was looked up, and keep passes", () => {
    const [first] = findingsJson([
      {
        rule: "a/b",
        outcome: "pass",
        severity: "info",
        message: "m",
        hint: "",
        place: { file: "x.yaml", path: [] },
      },
    ]);
    expect(first).toMatchObject({ outcome: "pass", file: "x.yaml", line: null, column: null });
  });
});
