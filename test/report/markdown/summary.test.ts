import { describe, expect, it } from "vitest";
import { sizeOf, summaryLimit } from "../../../src/report/markdown/fit.ts";
import { planSummary } from "../../../src/report/markdown/plan-comment.ts";
import { summaryMarkdown } from "../../../src/report/markdown/summary.ts";
import { gate } from "../samples.ts";
import { context, morning, night, smallChange } from "./samples.ts";

const here = context(morning);

describe("the summary of a command", () => {
  it("is its text as it stands on a terminal, under how it ended", () => {
    const text = "production   1.1.5    –       1.1.4 75 %, 1.1.5 25 %\n";
    expect(
      summaryMarkdown({ command: "status weather", outcome: "ok", text }, here),
    ).toBe(`### \`headgate status weather\`: ok

\`\`\`
production   1.1.5    –       1.1.4 75 %, 1.1.5 25 %
\`\`\`

<sub>headgate 1.0.0</sub>`);
  });

  it("is its own Markdown where it has some", () => {
    const markdown = planSummary(smallChange(), context(night)).text;
    const summary = summaryMarkdown(
      { command: "plan", outcome: "waiting", markdown, text: "the same" },
      here,
    );
    expect(summary).toContain(markdown);
    expect(summary).not.toContain("the same");
  });

  it("has every finding with its place, counted, also those that had no room on the files", () => {
    const findings = [
      gate("fail", "the share is over 100", {
        rule: "traffic/over-100",
        file: "environments/production/weather.yaml",
        line: 3,
        hint: "lower one",
      }),
      gate("warn", "no changelog"),
      gate("pass", "released"),
    ];
    const summary = summaryMarkdown(
      { command: "validate", outcome: "refused", findings, unannotated: 1 },
      here,
    );
    expect(summary.split("\n\n").slice(0, 5)).toEqual([
      "### `headgate validate`: refused",
      "**1 fail, 1 warn**",
      "1 annotation had no room on the files; all stand here.",
      "🔴 **the share is over 100**<br>lower one<br>[`environments/production/weather.yaml:3`](https://github.com/acme/gitops/blob/9ab3c1d0000000000000000000000000000000ff/environments/production/weather.yaml#L3) · `traffic/over-100`",
      "⚠️ no changelog<br>`test/gate`",
    ]);
  });

  it("fits, with whole lines and findings, and says how many are missing", () => {
    const text = Array.from({ length: 60_000 }, (_, index) => `line ${index} \`\`\` of a long history`).join(
      "\n",
    );
    const findings = Array.from({ length: 9_000 }, (_, index) =>
      gate("fail", `mistake ${index} ${"x ".repeat(40)}`),
    );
    for (const limit of [summaryLimit, 100_000, 3_000]) {
      const summary = summaryMarkdown(
        { command: "history", outcome: "ok", text, findings },
        { ...here, limit },
      );
      expect(sizeOf(summary)).toBeLessThanOrEqual(limit);
      expect(summary).toMatch(/… and \d+ more\n/);
      expect(summary).toMatch(/… and \d+ lines more/);
      const fences = summary.match(/^`{4,}$/gm) ?? [];
      expect(fences).toHaveLength(2);
    }
  });

  it("leaves a Markdown out that has no room, rather than cutting it", () => {
    const markdown = `<details>\n<summary>x</summary>\n\n${"y ".repeat(3_000)}\n\n</details>`;
    const summary = summaryMarkdown(
      { command: "plan", outcome: "planned", markdown },
      { ...here, limit: 2_000 },
    );
    expect(summary).toContain("What it did has no room here.");
    expect(sizeOf(summary)).toBeLessThanOrEqual(2_000);
  });
});
