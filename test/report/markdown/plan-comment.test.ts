import { describe, expect, it } from "vitest";
import { strategyPresets } from "../../../src/model/environment.ts";
import type { DeploymentPlan } from "../../../src/reconcile/plan.ts";
import { decodeHeader } from "../../../src/report/markdown/header.ts";
import { blockedComment, planComment, planSummary } from "../../../src/report/markdown/plan-comment.ts";
import { deploymentPlan, gate, live, plan } from "../samples.ts";
import { render, textOf } from "./rendered.ts";
import {
  context,
  failingChange,
  largeChange,
  manyKinds,
  morning,
  night,
  policyChange,
  shown,
  smallChange,
  waitingChange,
} from "./samples.ts";

function comment(sample: ReturnType<typeof shown>, now = morning): string {
  return planComment(sample, context(now)).text;
}

/** The first line that people see. */
function firstLine(text: string): string {
  return text.split("\n")[2] ?? "";
}

describe("the comment on a pull request", () => {
  it("answers the reviewer, shows one table, and folds the rest", () => {
    const { text, tier } = planComment(smallChange(), context(night));
    expect(tier).toBe("full");
    expect(text.split("\n").slice(1).join("\n")).toBe(`
**This will start a canary of \`weather\` 1.1.5 in production, on Mon 23 Nov 09:00 Europe/Berlin (08:00 UTC) at the earliest.**

|  | environment | from | to | how | gates |
| --- | --- | --- | --- | --- | --- |
| 🟢 | production | 1.1.4 | **1.1.5** | canary 5 → 25 → 50 → 100 %, every 15 min | 6 ✓ · 1 waits: window opens Mon 23 Nov 09:00 Europe/Berlin |

<details>
<summary>Contract: additive, 2 changes</summary>

\`production/weather\`, 1.1.4 → 1.1.5

🟢 **additive**: 2 changes

| change | concerns | why | reason |
| --- | --- | --- | --- |
| \`+ get_alerts(region)\` | lists | what was there is still there | \`tool-added\` |
| \`+ forecast.units (optional)\` | callers | a call without it stays right | \`argument-added\` |

</details>

<details>
<summary>Variables: 1 change</summary>

| deployment | variable | from | to |
| --- | --- | --- | --- |
| \`production/weather\` | \`TIMEOUT\` | \`20000\` | \`30000\` |

</details>

<details>
<summary>Gates, one by one</summary>

- ⏳ window opens Mon 23 Nov 09:00 Europe/Berlin (08:00 UTC) · \`window/closed\`<br>applied by itself then; for what cannot wait, override window/closed with a reason
- ✓ 1 of 1 approval · \`approval/missing\`
- ✓ 1.1.5 was blue in staging · \`promotion/skips-environment\`
- ✓ staging 31 h (needs 24 h) · \`promotion/soak\`
- ✓ there is a rollback point · \`rollback/no-point\`
- ✓ 1.1.5 is no downgrade · \`version/downgrade\`
- ✓ 1.1.5 is released · \`version/not-released\`

</details>

Roll back with: Actions → [*Headgate*](https://github.com/acme/gitops/actions/workflows/headgate.yml) → Run workflow → \`rollback\`, \`weather\`, production

<sub>plan \`${smallChange().plan.hash.slice(7, 13)}\` of \`9ab3c1d\` · headgate 1.0.0</sub>`);
  });

  it("is found again by its first line", () => {
    const { plan: made } = smallChange();
    const { head } = context(night);
    const header = decodeHeader(planComment(smallChange(), context(night, { directory: "gitops" })).text);
    expect(header).toEqual({ version: 1, kind: "plan", directory: "gitops", head, plan: made.hash });
  });

  it("tells no running time: it is read days later", () => {
    for (const sample of [smallChange(), waitingChange(), policyChange()]) {
      expect(comment(sample, night)).not.toMatch(/\bin \d+ (?:s|min|h|d)\b/);
    }
  });
});

describe("the first line", () => {
  const step = { event: "rollout-started", live: live({}), rollout: null, watch: null } as const;
  const restore = { ...step, analyse: false, observe: false, hold: [], event: "rolled-back" } as const;
  const noGates = { gates: [], decision: "go", eligible: null } as const;
  const greens = (green: Readonly<Record<string, number>>, blue: number) => ({
    blue: "1.1.4",
    green,
    digest: "",
    live: live({ "1.1.4": blue, ...green }, { "1.1.4": { TIMEOUT: "20000" } }),
  });
  const removal = { to: { blue: null, green: {}, digest: "", live: live({}) } };

  it.each<[string, Partial<DeploymentPlan>, string]>([
    ["a canary", {}, "This will start a canary of `weather` 1.1.5 in production."],
    [
      "a canary that somebody has to come back to",
      { strategy: { ...strategyPresets.canary, steps: [5, 25, 50], pauses: [25, 50] } },
      "This will start a canary of `weather` 1.1.5 in production. It pauses at 25 % and at 50 % until a person resumes it.",
    ],
    [
      "a rolling update",
      { strategy: { ...strategyPresets.rolling, steps: [33, 66], batches: [1, 2, 3] } },
      "This will roll `weather` 1.1.5 out in production, step by step.",
    ],
    [
      "a swap",
      { strategy: strategyPresets.immediate },
      "This will switch `weather` from 1.1.4 to 1.1.5 in production, at once.",
    ],
    [
      "blue and green",
      { strategy: strategyPresets.blue_green },
      "This will start `weather` 1.1.5 beside 1.1.4 in production, then switch to it.",
    ],
    [
      "a first deployment",
      { from: live({}) },
      "This will deploy `weather` 1.1.5 to production for the first time.",
    ],
    ["a removal", removal, "This will remove `weather` 1.1.4 from production."],
    ["one share", { to: greens({ "1.1.5": 20 }, 80) }, "This will give `weather` 1.1.5 20 % of production."],
    [
      "several shares",
      { to: greens({ "1.1.5": 20, "1.2.0": 10 }, 70) },
      "This will share `weather` in production as 1.1.4 70 %, 1.1.5 20 %, 1.2.0 10 %.",
    ],
    [
      "a version without traffic",
      { to: greens({ "1.1.5": 0 }, 100) },
      "This will put `weather` 1.1.5 beside 1.1.4 in production, without traffic.",
    ],
    [
      "other settings",
      {
        to: {
          blue: "1.1.4",
          green: {},
          digest: "",
          live: live({ "1.1.4": 100 }, { "1.1.4": { TIMEOUT: "1" } }),
        },
      },
      "This will roll out other settings of `weather` 1.1.4 in production, step by step.",
    ],
    [
      "a rollback",
      { from: live({ "1.1.5": 100 }), step: { ...restore, live: live({ "1.1.4": 100 }) } },
      "This will roll `weather` back to 1.1.4 in production.",
    ],
    [
      "what waits for people",
      { decision: "wait", gates: [gate("wait", "0 of 1 approval", { rule: "approval/missing" })] },
      "This will start a canary of `weather` 1.1.5 in production, once it is approved.",
    ],
    [
      "what waits for one thing",
      { decision: "wait", gates: [gate("wait", "goes to staging first")] },
      "This will start a canary of `weather` 1.1.5 in production, once this lets it: goes to staging first.",
    ],
    [
      "what waits for several",
      { decision: "wait", gates: [gate("wait", "goes to staging first"), gate("wait", "and more")] },
      "This will start a canary of `weather` 1.1.5 in production, once 2 gates let it.",
    ],
    [
      "a hold",
      { decision: "hold" },
      "This would start a canary of `weather` 1.1.5 in production, but that is held.",
    ],
    [
      "a stop",
      { decision: "stop" },
      "This would start a canary of `weather` 1.1.5 in production, but everything forward is stopped there.",
    ],
    [
      "another run at work",
      { decision: "leased" },
      "This will start a canary of `weather` 1.1.5 in production, once another run has finished there.",
    ],
  ])("of %s", (_, more, sentence) => {
    const made = plan([deploymentPlan({ ...noGates, ...more })]);
    expect(firstLine(comment(shown(made)))).toBe(`**${sentence}**`);
  });

  it.each<[string, readonly Partial<DeploymentPlan>[], string]>([
    ["nothing", [], "Nothing would change."],
    [
      "one server in two environments",
      [{ environment: "staging", id: "staging/weather", wave: 1 }, {}],
      "This will bring `weather` 1.1.5 to staging and production: all right away.",
    ],
    [
      "two servers in one environment",
      [{ server: "notes", id: "production/notes" }, { decision: "wait" }],
      "This will change 2 servers in production: 1 right away, 1 waits.",
    ],
    [
      "what waits for the same time",
      ["notes", "weather"].map((server) => ({
        server,
        id: `production/${server}`,
        decision: "wait" as const,
        eligible: "2026-11-24T08:00:00.000Z",
      })),
      "This will change 2 servers in production: on Tue 24 Nov 09:00 Europe/Berlin (08:00 UTC) at the earliest.",
    ],
    [
      "servers here and there",
      [
        { server: "notes", environment: "staging", id: "staging/notes", wave: 1 },
        { decision: "hold" },
        { decision: "hold" },
      ],
      "This will change 3 deployments in staging and production: 1 right away, 2 are held.",
    ],
  ])("of %s", (_, all, sentence) => {
    const made = plan(all.map((more) => deploymentPlan({ ...noGates, ...more })));
    expect(firstLine(comment(shown(made)))).toBe(`**${sentence}**`);
  });

  it("counts what fails before anything else", () => {
    expect(firstLine(comment(failingChange()))).toBe("**This cannot be merged as it is: 3 gates fail.**");
  });

  it("tells a change of policy beside, or alone", () => {
    expect(firstLine(comment(policyChange()))).toBe(
      "**This will start a canary of `weather` 1.1.5 in production. It also changes the policy of production.**",
    );
    const { plan: made } = policyChange();
    const alone = shown({ ...made, deployments: [] });
    expect(firstLine(comment(alone))).toBe(
      "**This will change the policy of production, and nothing that runs.**",
    );
  });

  it("says where no plan could be made", () => {
    const finding = gate("fail", "the branch deployed is absent", {
      rule: "deployed/absent",
      hint: "headgate init",
    });
    const { text } = blockedComment([finding], context(morning));
    expect(firstLine(text)).toBe("**No plan could be made.**");
    expect(textOf(render(text))).toContain("🔴 the branch deployed is absentheadgate initdeployed/absent");
  });
});

describe("below the first line", () => {
  it("stand the failures, each with what to do and a link to its line", () => {
    const text = comment(failingChange());
    expect(text).toContain(
      "🔴 **1.2.0 has never been blue in staging, which production requires**<br>make it blue there first, in this change or an earlier one: blue: 1.2.0 in environments/staging/weather.yaml<br>[`environments/production/weather.yaml:1`](https://github.com/acme/gitops/blob/9ab3c1d0000000000000000000000000000000ff/environments/production/weather.yaml#L1) · `promotion/skips-environment`",
    );
  });

  it("links to files in the convention's own folder", () => {
    const { text } = planComment(failingChange(), context(morning, { directory: "my gitops" }));
    const links = render(text).elements.flatMap(({ attributes }) => attributes.href ?? []);
    expect(links[0]).toBe(
      `https://github.com/acme/gitops/blob/${context(morning).head}/my%20gitops/environments/production/weather.yaml#L3`,
    );
  });

  it("has places without links where nobody knows the address", () => {
    const { blobUrl: _, ...plain } = context(morning);
    const { elements } = render(planComment(failingChange(), plain).text);
    expect(elements.filter(({ name }) => name === "a")).toEqual([]);
  });

  it("never shows the value of what may be a secret", () => {
    const text = comment(failingChange());
    expect(text).not.toContain("abc-secret-value");
    expect(text).toContain("| `production/weather` | `API_TOKEN` | – | (hidden) |");
  });

  it("tells what was waiting already apart", () => {
    const text = comment(waitingChange());
    const [own = "", waiting = ""] = text.split("<summary>Already waiting: 1 deployment</summary>");
    expect(own).not.toContain("notes");
    expect(waiting).toContain("Not part of this change");
    expect(waiting).toContain("| 🟡 | production | `notes` | 1.1.4 | **1.1.5** |");
  });

  it("does not blame a change for what fails of what was waiting", () => {
    const older = deploymentPlan({
      id: "production/notes",
      server: "notes",
      origin: "pending",
      decision: "refuse",
      gates: [gate("fail", "1.1.5 is deprecated", { rule: "lifecycle/ended" })],
    });
    const text = comment(shown(plan([deploymentPlan(), older])));
    expect(firstLine(text)).toContain("This will start a canary of `weather`");
    expect(text).toContain("🔴 1 gate fails for what was already waiting, which is no part of this change");
  });

  it("tells what is found in many places with the same words once", () => {
    const many = Array.from({ length: 7 }, (_, index) =>
      gate("fail", "the same mistake", {
        rule: "schema/enum",
        file: `environments/e/s${index}.yaml`,
        line: 1,
      }),
    );
    const text = comment(shown(plan([], { findings: many })));
    expect(text.match(/the same mistake/g)).toHaveLength(1);
    expect(text).toContain("s4.yaml#L1) · 2 more places · `schema/enum`");
  });

  it("shows every kind of change in its row", () => {
    const rows = comment(manyKinds())
      .split("\n")
      .filter((line) => /^\| [🟢🟡🔴]/u.test(line));
    expect(rows).toEqual([
      "| 🟢 | development | `files` | 1.1.5 | **1.1.5**, other settings | at once | 1 ✓ |",
      "| 🟢 | development | `notes` | 1.1.4 | **1.1.4 80 %, 1.1.5 20 %** | traffic, in one step | 2 ✓ |",
      "| 🟢 | development | `search` | 1.1.4 | **removed** | taken off its targets | none |",
      "| 🟡 | production | `weather` | – | **1.1.5** | first deployment | 3 ✓ · 1 warns: first deployment to production: there is nothing to go back to |",
    ]);
  });

  it("says how a policy changes", () => {
    expect(comment(policyChange())).toContain(`<summary>Policy: production</summary>

**production**

| setting | from | to |
| --- | --- | --- |
| \`soak\` | \`24h\` | \`48h\` |
| \`variables.LOG_LEVEL\` | \`–\` | \`"warn"\` |`);
  });

  it("says what a reader must know, and how to undo it without a workflow", () => {
    const { workflow: _, ...plain } = context(night, { notes: ["From a fork: nothing of it was started."] });
    const { text } = planComment(smallChange(), plain);
    expect(text.split("\n")[4]).toBe("From a fork: nothing of it was started.");
    expect(text).toContain("Roll back with: `headgate rollback weather --env production --reason …`");
  });

  it("is green where nobody has to do anything: also for what goes to an earlier environment first", () => {
    const lights = [...comment(largeChange(1)).matchAll(/^\| (🟢|🟡|🔴) \| (\w+)/gmu)].map(
      ([, light, where]) => [where, light],
    );
    expect(lights).toEqual([
      ["development", "🟢"],
      ["staging", "🟢"],
      ["production", "🟢"],
    ]);
  });
});

describe("the job summary", () => {
  it("says the same under a title, without the header", () => {
    const summary = planSummary(smallChange(), context(night)).text;
    const [, ...rest] = comment(smallChange(), night).split("\n\n");
    expect(summary).toBe(["### Plan", ...rest].join("\n\n"));
  });
});
