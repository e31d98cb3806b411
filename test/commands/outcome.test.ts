import { describe, expect, test } from "vitest";
import type { ApplyReport } from "../../src/apply/report.ts";
import { applyOutcome, applyText } from "../../src/commands/apply-result.ts";
import { exitOf } from "../../src/commands/command.ts";
import { narrowPlan, narrowReport } from "../../src/commands/narrow.ts";
import { planOutcome } from "../../src/commands/shown-plan.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Decision, Plan } from "../../src/reconcile/plan.ts";
import { planFindings } from "../../src/report/plan.ts";
import { at120, deploymentPlan, gate, plan } from "../report/samples.ts";

function decided(decision: Decision, environment = "production", gates = [gate("wait", "later")]) {
  return deploymentPlan({ id: `${environment}/weather`, environment, decision, gates });
}

function reportOf(left: Plan, findings: readonly Finding[] = []): ApplyReport {
  return { reports: [], policies: [], plan: left, findings, head: "d", commit: "c" };
}

const failed = decided("failed", "production", [
  gate("wait", "revision 4 failed: no answer", { rule: "rollout/failed" }),
]);

describe("what failed, and does not go on by itself", () => {
  test("is how apply and plan end", () => {
    const of = plan([failed, decided("wait", "staging")]);
    const outcomes = [applyOutcome(reportOf(of)), planOutcome({ plan: of, findings: planFindings(of) })];
    expect(outcomes).toEqual(["failed", "failed"]);
    expect(outcomes.map(exitOf)).toEqual([1, 1]);
  });

  test("is told as that, and not as what a rollback took away", () => {
    const text = applyText(reportOf(plan([failed])), at120);
    expect(text).toContain("… revision 4 failed: no answer");
    expect(text).toContain("failed: nothing goes on by itself");
    expect(text).not.toMatch(/took away|applied by themselves/);
  });

  test("does not hide that a gate failed", () => {
    const of = plan([failed, decided("refuse", "staging", [gate("fail", "no")])]);
    expect(planOutcome({ plan: of, findings: planFindings(of) })).toBe("refused");
  });
});

describe("a scope", () => {
  const finding = (more: Partial<Finding>) => gate("fail", "bad", more);
  const everyone = finding({ file: "headgate.yaml" });
  const ofServer = finding({ file: "servers/weather/server.yaml" });
  const here = finding({ environment: "staging", file: "environments/staging/weather.yaml" });
  const there = finding({ environment: "production", file: "environments/production/weather.yaml" });
  const unread = finding({ file: "environments/production/weather.yaml" });
  const other = finding({ file: "servers/maps/versions/1.0.0.json" });
  const all = [everyone, ofServer, here, there, unread, other];
  const whole = plan([decided("go", "staging"), decided("refuse")], {
    findings: all,
    policies: [{ environment: "production", from: null, to: null }],
  });

  test.each([
    ["an environment", { environments: ["staging"] }, [everyone, ofServer, here, other], ["staging"], 0],
    ["a server", { environments: [], server: "maps" }, [everyone, other], [], 1],
    ["both", { environments: ["staging"], server: "weather" }, [everyone, ofServer, here], ["staging"], 0],
    ["nothing", { environments: [] }, all, ["staging", "production"], 1],
  ])(
    "of %s leaves what concerns it, and what concerns everyone",
    (_, scope, findings, environments, policies) => {
      const narrowed = narrowPlan(whole, scope);
      expect(narrowed.findings).toEqual(findings);
      expect(narrowed.deployments.map(({ environment }) => environment)).toEqual(environments);
      expect(narrowed.policies).toHaveLength(policies);
      const report = narrowReport(reportOf(whole, all), scope);
      expect([report.findings, report.plan]).toEqual([findings, narrowed]);
    },
  );

  test("decides the outcome of a run", () => {
    const report = reportOf(plan([decided("wait", "staging"), decided("refuse")]));
    expect(applyOutcome(report)).toBe("refused");
    expect(applyOutcome(narrowReport(report, { environments: ["staging"] }))).toBe("waiting");
  });
});
