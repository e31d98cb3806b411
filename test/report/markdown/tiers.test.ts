import { describe, expect, it } from "vitest";
import { commentLimit, sizeOf, summaryLimit, tiers } from "../../../src/report/markdown/fit.ts";
import { outcomeComment, outcomeSummary } from "../../../src/report/markdown/outcome-comment.ts";
import { planComment, planSummary } from "../../../src/report/markdown/plan-comment.ts";
import { cellsByTable, render, textOf } from "./rendered.ts";
import { context, largeChange, morning, night, rollout, touched } from "./samples.ts";

describe("a plan of many deployments", () => {
  it.each([
    [3, "full"],
    [30, "full"],
    [150, "collapsed"],
    [510, "list"],
    [10_200, "counts"],
  ] as const)("of %i is told as %s", (deployments, tier) => {
    const sample = largeChange(deployments / 3);
    const made = planComment(sample, context(night));
    expect(made.tier).toBe(tier);
    expect(sizeOf(made.text)).toBeLessThanOrEqual(commentLimit);
    whole(made.text);
    const says = textOf(render(made.text));
    expect(says.includes("Shortened to fit: the job summary has all of it.")).toBe(tier !== "full");
  });

  it("of ten thousand has more in the summary", () => {
    const sample = largeChange(3_400);
    const made = [planComment(sample, context(night)), planSummary(sample, context(night))];
    expect(made.map(({ tier }) => tier)).toEqual(["counts", "list"]);
    expect(sizeOf(made[1]?.text ?? "")).toBeLessThanOrEqual(summaryLimit);
    whole(made[1]?.text ?? "");
  });

  it("fits any limit, and never leaves a fence or an element open", () => {
    const sample = largeChange(20);
    const seen = new Set<string>();
    for (let limit = 30_000; limit > 250; limit = Math.floor(limit * 0.9)) {
      const made = planComment(sample, context(night, { limit }));
      expect(sizeOf(made.text)).toBeLessThanOrEqual(limit);
      whole(made.text);
      seen.add(made.tier);
    }
    expect([...seen].sort()).toEqual([...tiers].sort());
  });

  it("has few rows however many environments there are", () => {
    const [first] = largeChange(1).plan.deployments;
    if (!first) throw new Error("one deployment");
    const deployments = Array.from({ length: 3_000 }, (_, index) => {
      const environment = `environment-${index}-${"x".repeat(40)}`;
      return { ...first, id: `${environment}/weather`, environment };
    });
    const plan = { ...largeChange(1).plan, deployments };
    const made = planComment({ plan, findings: [], extra: {} }, context(night));
    expect(made.tier).toBe("counts");
    expect(made.text).toContain("… and 2960 environments more");
    whole(made.text);
  });
});

describe("an outcome of many deployments", () => {
  const one = touched(rollout(20), "production/weather");
  const many = (number: number) =>
    Array.from({ length: number }, (_, index) => ({ ...one, id: `production/server-${index}` }));

  it.each([
    [25, "full"],
    [100, "full"],
    [600, "list"],
    [10_000, "counts"],
  ] as const)("of %i is told as %s", (number, tier) => {
    const made = outcomeComment(many(number), context(morning));
    expect(made.tier).toBe(tier);
    expect(sizeOf(made.text)).toBeLessThanOrEqual(commentLimit);
    whole(made.text);
  });

  it("fits any limit, also with the plan that was reviewed", () => {
    const reviewed = planSummary(largeChange(20), context(night)).text;
    for (let limit = 60_000; limit > 250; limit = Math.floor(limit * 0.8)) {
      const made = outcomeComment(many(30), { ...context(morning, { limit }), reviewed });
      expect(sizeOf(made.text)).toBeLessThanOrEqual(limit);
      whole(made.text);
    }
  });

  it("has more room in the summary", () => {
    expect(outcomeSummary(many(2_000), context(morning)).tier).toBe("full");
  });
});

/** Every element closed, every row as long as its heading, no fence left open. */
function whole(markdown: string): void {
  expect(render(markdown).elements.length).toBeGreaterThan(0);
  for (const rows of cellsByTable(markdown)) expect(new Set(rows).size).toBe(1);
  expect((markdown.match(/^```/gm) ?? []).length % 2).toBe(0);
}
