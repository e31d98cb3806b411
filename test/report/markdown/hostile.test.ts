import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ContractDrift } from "../../../src/model/drift.ts";
import type { Live } from "../../../src/model/variant.ts";
import type { DeploymentPlan } from "../../../src/reconcile/plan.ts";
import { decodeHeader } from "../../../src/report/markdown/header.ts";
import { outcomeComment } from "../../../src/report/markdown/outcome-comment.ts";
import type { OutcomeContext, TouchedDeployment } from "../../../src/report/markdown/outcome-input.ts";
import { blockedComment, planComment } from "../../../src/report/markdown/plan-comment.ts";
import { reviewedIn } from "../../../src/report/markdown/reviewed.ts";
import { summaryMarkdown } from "../../../src/report/markdown/summary.ts";
import { hostileNote } from "../contract/samples.ts";
import { hostileText } from "./hostile.ts";
import { decisions, gate, live, plan } from "./hostile-values.ts";
import { cellsByTable, type Page, readByFilters, render, tellings } from "./rendered.ts";
import { context, morning, policies, rollout, touched } from "./samples.ts";

/** Whatever somebody may write into a file, a branch's name or a message, and wherever it may be shown. */
const words = fc.array(hostileText, { minLength: 12, maxLength: 12 });

const ours = new Set([
  ...[
    "p",
    "strong",
    "em",
    "code",
    "pre",
    "a",
    "br",
    "sub",
    "ul",
    "li",
    "h3",
    "details",
    "summary",
    "del",
    "ins",
  ],
  ...["table", "thead", "tbody", "tr", "th", "td"],
]);

describe("whatever is written into names, values, reasons and messages", () => {
  it("a plan's comment stays what it is", () => {
    fc.assert(
      fc.property(words, fc.constantFrom(...decisions), fc.boolean(), (values, decision, fails) => {
        const shown = planOf(values, decision, fails);
        const { text } = planComment(shown, contextOf(values));
        holds(text);
        expect(decodeHeader(text)?.kind).toBe("plan");
        holds(blockedComment(shown.findings, contextOf(values)).text);
      }),
      { numRuns: 120 },
    );
  });

  it("an outcome's comment stays what it is, with the plan that was reviewed", () => {
    fc.assert(
      fc.property(words, fc.constantFrom(...decisions), fc.nat(5), (values, decision, which) => {
        const reviewed =
          reviewedIn(planComment(planOf(values, decision, false), contextOf(values)).text) ?? "";
        const all = [touchedOf(values, decision, which), touchedOf(values.toReversed(), decision, which + 1)];
        const { text } = outcomeComment(all, { ...contextOf(values), reviewed });
        holds(text);
        expect(reviewedIn(text)).toBe(reviewed);
      }),
      { numRuns: 120 },
    );
  });

  it("a summary stays what it is", () => {
    fc.assert(
      fc.property(words, (values) => {
        const [command = "", outcome = "", text = ""] = values;
        const { findings } = planOf(values, "refuse", true);
        holds(summaryMarkdown({ command, outcome, text, findings }, contextOf(values)));
      }),
      { numRuns: 100 },
    );
  });
});

/** Elements of ours alone, every link where it should go, every row whole, and nothing that GitHub reads more into. */
function holds(markdown: string): void {
  const page: Page = render(markdown);
  const foreign = page.elements.filter(({ name, attributes: { href, ...others } }) => {
    const strays = href !== undefined && !href.startsWith("https://github.com/acme/");
    return !ours.has(name) || strays || Object.keys(others).length > 0;
  });
  expect(foreign).toEqual([]);
  for (const rows of cellsByTable(markdown)) expect(new Set(rows).size).toBe(1);
  // The one reference that is ours.
  const seen = readByFilters(page).map((text) => text.replace(/#43 (?=takes|asks)/, ""));
  for (const [what, pattern] of Object.entries(tellings)) {
    expect([what, seen.filter((text) => pattern.test(text))]).toEqual([what, []]);
  }
  expect(seen.filter((text) => /[\p{Cf}\p{Cc}]/u.test(text.replaceAll("\n", "")))).toEqual([]);
}

function contextOf(values: readonly string[]): OutcomeContext {
  const [a = "", b = "", c = "", d = ""] = values;
  return {
    ...context(morning),
    directory: a.slice(0, 200),
    version: b,
    blobUrl: `https://github.com/acme/gitops/blob/${c}`,
    summaryUrl: d,
    workflow: { name: a, url: `https://github.com/acme/gitops/${b}` },
    branch: c,
    notes: [d],
  };
}

function planOf(values: readonly string[], decision: DeploymentPlan["decision"], fails: boolean) {
  const [server = "", environment = "", from = "", to = "", name = "", value = "", message = "", hint = ""] =
    values;
  const file = values[8] ?? "";
  const gates = [
    gate("pass", message, hint),
    gate("wait", hint, message, { eligible: "2026-11-24T08:00:00.000Z" }),
    gate(fails ? "fail" : "warn", message, hint, { file, line: 3, environment, server }),
  ];
  const one: DeploymentPlan = {
    id: `${environment}/${server}`,
    environment,
    server,
    wave: 1,
    origin: "change",
    from: live(from, name, value),
    to: { blue: to, green: {}, digest: "sha256-aa", live: live(to, name, hint) },
    strategy: policies[2]?.strategy ?? { type: "canary", steps: [5], interval: 0, watch: 0, analysis: [] },
    gates,
    decision,
    step: null,
    eligible: null,
    hash: "sha256-bb",
    intent: "sha256-cc",
  };
  const older = { ...one, server: to, id: `${environment}/${to}`, origin: "pending" as const };
  const policy = policies[0];
  const changed = policy && { ...policy, variables: { [name]: value }, deployers: [message] };
  return {
    plan: plan([one, older, { ...one, environment: from, id: `${from}/${server}` }], {
      policies: [
        { environment, from: null, to: policy ?? null },
        { environment: server, from: policy ?? null, to: changed ?? null },
      ],
      findings: [gate("warn", value, name, { file, line: 1 })],
    }),
    findings: [...gates, gate("warn", value, name, { file, line: 1 })],
    extra: { contracts: new Map([[one.id, hostileNote(values)]]) },
  };
}

const half = rollout(19, true);

function touchedOf(
  values: readonly string[],
  decision: DeploymentPlan["decision"],
  which: number,
): TouchedDeployment {
  const [server = "", environment = "", version = "", reason = "", message = "", name = "", value = ""] =
    values;
  const one = touched(half, "production/weather");
  const state: Live = live(version, name, value);
  const drift: ContractDrift = {
    variant: version,
    reviewed: value,
    running: name,
    verdict: "documentation",
    changes: [
      {
        pointer: name,
        class: "documentation",
        summary: message,
        before: value,
        after: reason,
        warnings: [message],
      },
    ],
    more: 0,
    since: message,
  };
  const status = one.status && {
    ...one.status,
    ...state,
    server,
    environment,
    outcome:
      (["healthy", "failed", "applying", "progressing", "rolled-back"] as const)[which % 5] ?? "healthy",
    event: which % 2 === 0 ? ("rolled-back" as const) : ("deployed" as const),
    desired: { ...one.status.desired, blue: version, green: {} },
    rollout:
      which === 3
        ? {
            from: null,
            to: version,
            step: 1,
            of: 2,
            steps: [5],
            interval: 0,
            watch: 0,
            since: morning,
            next: message,
            inconclusive: 0,
          }
        : null,
    hold: [
      { revision: 1, at: morning, reason, kind: "version", version, above: 0, blue: true },
      { revision: 1, at: message, reason, kind: "variable", name, value },
    ] as const,
    cause: { actor: name, run: value, command: "rollback" },
    probes: [{ variant: version, outcome: "fail", message, at: value, drift }] as const,
    because: [{ variant: version, outcome: "fail", message, at: value, drift }] as const,
    drift: [drift],
    problem: which === 2 ? message : null,
  };
  return {
    id: `${environment}/${server}`,
    status: which === 5 ? null : status,
    pending: null,
    decision,
    gates: [gate("wait", message, reason), gate("fail", reason, message)],
    eligible: value,
    wanted: { blue: version },
    commit: name,
    commitUrl: `https://github.com/acme/gitops/commit/${value}`,
    broughtBack: { kind: "pull-request", number: 43 },
  };
}
