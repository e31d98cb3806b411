import { describe, expect, it } from "vitest";
import type { Advisory } from "../../../src/model/advisory.ts";
import type { Finding } from "../../../src/model/finding.ts";
import { findingsJson } from "../../../src/report/json.ts";
import { advisorySection } from "../../../src/report/markdown/advisories.ts";
import { planComment } from "../../../src/report/markdown/plan-comment.ts";
import { formatPlan } from "../../../src/report/plan.ts";
import { outputProblems } from "../../support/output-schema.ts";
import { deploymentPlan, gate, plan } from "../samples.ts";
import { context, morning, shown } from "./samples.ts";

const advisory = (fields: Partial<Advisory> = {}): Advisory => ({
  id: "GHSA-35jh-r3h4-6jhm",
  aliases: ["CVE-2021-23337"],
  severity: "high",
  summary: "Command injection",
  package: "npm:lodash",
  version: "4.17.20",
  fixed: "4.17.21",
  ...fields,
});
const message = "vulnerable: GHSA-35jh-r3h4-6jhm (high) in npm:lodash 4.17.20, fixed in 4.17.21";
const found = (of: Partial<Advisory> = {}, fields: Partial<Finding> = {}): Finding => ({
  ...gate("fail", message, { rule: "advisories/vulnerable" }),
  advisory: advisory(of),
  ...fields,
});

describe("known vulnerabilities", () => {
  it("are a table, worst first, each once", () => {
    const setAside = { reason: "never called", until: "2026-12-31", advisory: "GHSA-b" };
    const section = advisorySection([
      found(),
      found({}, { outcome: "warn", environment: "staging" }),
      found({ id: "GHSA-b", severity: "critical", fixed: null }, { outcome: "warn", setAside }),
    ]);
    expect(
      section.split("\n").filter((line) => line.startsWith("| ") || line.startsWith("<summary")),
    ).toEqual([
      "<summary>Advisories: 2</summary>",
      "| advisory | severity | package | fixed in | accepted until | what |",
      "| --- | --- | --- | --- | --- | --- |",
      "| ⚠️ `GHSA-b` | critical | `npm:lodash 4.17.20` | – | 2026-12-31: never called | Command injection |",
      "| ✗ [`GHSA-35jh-r3h4-6jhm`](https://github.com/advisories/GHSA-35jh-r3h4-6jhm) | high | `npm:lodash 4.17.20` | `4.17.21` |  | Command injection |",
    ]);
  });

  it("are nothing where there are none", () => expect(advisorySection([gate("pass", "fine")])).toBe(""));

  it("are counted where there are more than anybody reads", () => {
    const many = Array.from({ length: 60 }, (_, index) => found({ id: `GHSA-${index}` }));
    expect(advisorySection(many)).toContain("… and 10 more");
  });

  it("stand in the comment on a pull request and in the terminal's plan", () => {
    const of = plan([deploymentPlan({ decision: "refuse", gates: [found()] })]);
    const { text } = planComment(shown(of), context(morning));
    expect(text).toContain("<summary>Advisories: 1</summary>");
    const options = { width: 120, colour: false, now: new Date(morning), timeZone: "UTC" };
    expect(formatPlan(of, {}, options)).toContain(`✗ ${message}`);
  });

  it("are data, with where to read about them", () => {
    const [json] = findingsJson([found()]);
    expect(json?.advisory).toEqual({
      ...advisory(),
      url: "https://github.com/advisories/GHSA-35jh-r3h4-6jhm",
    });
    expect(outputProblems("finding", json)).toEqual([]);
    const [unknown] = findingsJson([found({ id: "javascript:alert(1)", severity: null })]);
    expect(unknown?.advisory?.url).toBeNull();
    expect(outputProblems("finding", unknown)).toEqual([]);
  });

  it("are other people's text, and stay text", () => {
    const evil = "</details>\n\n# x | <img src=x> @octocat `a` \u202e";
    const section = advisorySection([
      found({ id: evil, package: evil, fixed: evil, summary: evil, version: evil }),
    ]);
    const rows = section.split("\n").filter((line) => line.startsWith("| "));
    expect(rows).toHaveLength(3);
    expect(section.match(/<\/details>$/gm)).toHaveLength(1);
    expect(section).not.toContain("\u202e");
  });
});
