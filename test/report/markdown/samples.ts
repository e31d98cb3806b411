import { type Environment, type Strategy, strategyPresets } from "../../../src/model/environment.ts";
import type { Desired } from "../../../src/model/project.ts";
import type { PullRequest } from "../../../src/model/pull-request.ts";
import type { DeployedState } from "../../../src/reconcile/deployed-state.ts";
import { type ApprovalEvidence, noEvidence } from "../../../src/reconcile/evidence.ts";
import type { DeploymentPlan, Plan } from "../../../src/reconcile/plan.ts";
import { reconcile } from "../../../src/reconcile/reconcile.ts";
import type { ReportContext } from "../../../src/report/markdown/context.ts";
import type { OutcomeContext, TouchedDeployment } from "../../../src/report/markdown/outcome-input.ts";
import type { PlanContext, PlanToReport } from "../../../src/report/markdown/plan-view.ts";
import { planFindings } from "../../../src/report/plan.ts";
import { aDeployed, aDeployment, aDesired, anEnvironment, aServer, aStatus } from "../../support/model.ts";
import { planNow, runOnce, type Simulation, startSimulation } from "../../support/simulation.ts";
import { weatherNote } from "../contract/samples.ts";

/** A Saturday night: production's window is shut. */
export const night = "2026-11-21T22:12:00.000Z";
/** A Monday morning, with the window open. */
export const morning = "2026-11-23T09:47:00.000Z";

const head = "9ab3c1d0000000000000000000000000000000ff";

export function context(now: string, more: Partial<ReportContext> = {}): PlanContext & OutcomeContext {
  return {
    directory: "",
    version: "1.0.0",
    now: new Date(now),
    timeZone: "UTC",
    zones: new Map([["production", "Europe/Berlin"]]),
    head,
    blobUrl: `https://github.com/acme/gitops/blob/${head}`,
    summaryUrl: "https://github.com/acme/gitops/actions/runs/123#summary-1",
    runUrl: "https://github.com/acme/gitops/actions/runs/123",
    workflow: { name: "Headgate", url: "https://github.com/acme/gitops/actions/workflows/headgate.yml" },
    ...more,
  };
}

const canary = { ...strategyPresets.canary, watch: 3_600_000 };

export const policies: readonly Environment[] = [
  anEnvironment("development"),
  anEnvironment("staging", { stage: "staging", upstream: { mode: "all", environments: ["development"] } }),
  anEnvironment("production", {
    stage: "production",
    upstream: { mode: "all", environments: ["staging"] },
    soak: 24 * 3_600_000,
    versions: { prerelease: false, downgrade: false, unpackaged: false },
    approvals: { count: 1, from: ["@octocat", "@acme/release-managers"] },
    windows: [{ kind: "allow", when: "Mon-Fri 09:00-16:00", timezone: "Europe/Berlin" }],
    strategy: canary,
  }),
];

export interface Wish {
  readonly server: string;
  readonly environment: string;
  readonly blue: string;
  readonly green?: Readonly<Record<string, number>>;
  readonly variables?: Readonly<Record<string, string>>;
}

const released = ["1.1.3", "1.1.4", "1.1.5", "1.2.0"];

/** The desired side of some wishes. */
export function desiredOf(wishes: readonly Wish[], environments = policies): Desired {
  const servers = [...new Set(wishes.map(({ server }) => server))];
  return aDesired(
    environments,
    servers.map((server) =>
      aServer(
        server,
        [...new Set([...released, ...wishes.map(({ blue }) => blue)])],
        wishes
          .filter((wish) => wish.server === server)
          .map(({ environment, blue, green = {}, variables = {} }) =>
            aDeployment(environment, server, { blue, green, variables }),
          ),
      ),
    ),
  );
}

/** A deployed side on which some wishes have long come true. */
export function deployedAs(wishes: readonly Wish[], since: string, environments = policies): DeployedState {
  const desired = desiredOf(wishes, environments);
  return aDeployed(
    environments,
    wishes.map(({ server, environment, blue }) => {
      const release = desired.servers.get(server)?.releases.get(blue)?.digest ?? "";
      const soak = { [blue]: { release, longest: 0, since } };
      return aStatus(desired, `${environment}/${server}`, { revision: 17, at: since, soak });
    }),
  );
}

/** The plan from one to the other, by the real engine; `approvers` saw all of it. */
export function planOf(
  before: DeployedState,
  wishes: readonly Wish[],
  now: string,
  more: {
    readonly approvers?: readonly string[];
    readonly pending?: readonly string[];
    readonly environments?: readonly Environment[];
  } = {},
): Plan {
  const desired = desiredOf(wishes, more.environments ?? policies);
  const ids = wishes.map(({ environment, server }) => `${environment}/${server}`);
  const all = [...new Set([...ids, ...before.statuses.keys()])];
  const scope = new Map(
    all.map((id) => [id, more.pending?.includes(id) ? ("pending" as const) : ("change" as const)]),
  );
  const unseen = reconcile({ desired, deployed: before, now, scope, evidence: noEvidence });
  if (more.approvers === undefined) return unseen;
  const evidence = approvedBy(more.approvers, unseen, now);
  const approvals = new Map(all.map((id) => [id, evidence] as const));
  return reconcile({ desired, deployed: before, now, scope, evidence: { ...noEvidence, approvals } });
}

/** One pull request, whose every plan these people have seen and approved. */
function approvedBy(people: readonly string[], { deployments }: Plan, now: string): ApprovalEvidence {
  const intents = Object.fromEntries(deployments.map(({ id, intent }) => [id, intent]));
  const pull: PullRequest = {
    number: 42,
    author: "hubot",
    contributors: ["hubot"],
    head,
    merged: false,
    fork: false,
    reviews: people.map((by) => ({ by, isBot: false, state: "approved", commit: head, at: now })),
    plans: [{ commit: head, at: now, intents }],
  };
  return { pulls: [pull], direct: [], requester: ["hubot"], memberships: new Map() };
}

export function shown(plan: Plan, extra: PlanToReport["extra"] = {}): PlanToReport {
  return { plan, findings: planFindings(plan), extra };
}

const everywhere = ["development", "staging", "production"] as const;

function wishesFor(server: string, versions: readonly [string, string, string]): readonly Wish[] {
  return everywhere.map((environment, index) => ({ server, environment, blue: versions[index] ?? "" }));
}

/** 1.1.4 in production, 1.1.5 upstream of it for more than a day. */
export const atHome = deployedAs(
  [
    { server: "weather", environment: "development", blue: "1.1.5" },
    { server: "weather", environment: "staging", blue: "1.1.5" },
    { server: "weather", environment: "production", blue: "1.1.4", variables: { TIMEOUT: "20000" } },
  ],
  "2026-11-20T15:00:00.000Z",
);

const weatherNext: readonly Wish[] = [
  { server: "weather", environment: "development", blue: "1.1.5" },
  { server: "weather", environment: "staging", blue: "1.1.5" },
  { server: "weather", environment: "production", blue: "1.1.5", variables: { TIMEOUT: "30000" } },
];

export const contracts = new Map([["production/weather", weatherNote]]);

/** One version more for production: everything is fine but the hour. */
export function smallChange(now = night): PlanToReport {
  return shown(planOf(atHome, weatherNext, now, { approvers: ["octocat"] }), { contracts });
}

/** The same without anyone's approval, and with something that waited before. */
export function waitingChange(): PlanToReport {
  const before = deployedAs(
    [
      ...wishesFor("weather", ["1.1.5", "1.1.5", "1.1.4"]),
      ...wishesFor("notes", ["1.1.5", "1.1.5", "1.1.4"]),
    ],
    "2026-11-20T15:00:00.000Z",
  );
  const wishes = [
    ...wishesFor("weather", ["1.1.5", "1.1.5", "1.1.5"]),
    ...wishesFor("notes", ["1.1.5", "1.1.5", "1.1.5"]),
  ];
  return shown(planOf(before, wishes, morning, { approvers: [], pending: ["production/notes"] }), {
    contracts,
  });
}

/** What no stage upstream has seen, and a version that nobody released. */
export function failingChange(): PlanToReport {
  const plan = planOf(
    atHome,
    [
      { server: "weather", environment: "development", blue: "1.1.5" },
      { server: "weather", environment: "staging", blue: "1.1.5" },
      {
        server: "weather",
        environment: "production",
        blue: "1.2.0",
        variables: { API_TOKEN: "abc-secret-value" },
      },
    ],
    morning,
    { approvers: ["octocat"] },
  );
  const lines = new Map([
    ["promotion/skips-environment", 1],
    ["promotion/soak", 1],
  ]);
  const at = (deployment: DeploymentPlan): DeploymentPlan => ({
    ...deployment,
    gates: deployment.gates.map((gate) => ({
      ...gate,
      ...(gate.place ? { file: gate.place.file, line: lines.get(gate.rule) ?? 3, column: 7, length: 5 } : {}),
    })),
  });
  const located: Plan = {
    ...plan,
    deployments: plan.deployments.map(at),
    findings: [
      {
        rule: "version/not-released",
        outcome: "fail",
        severity: "high",
        message: "1.3.0 of notes is not released: servers/notes/versions/1.3.0.json is not there",
        hint: "release it first: headgate release notes 1.3.0; known are 1.1.4, 1.1.5 and 1.2.0",
        file: "environments/development/notes.yaml",
        line: 1,
        column: 7,
        length: 5,
        environment: "development",
        server: "notes",
      },
      {
        rule: "lifecycle/deprecated",
        outcome: "warn",
        severity: "medium",
        message: "1.1.4 is deprecated until 2026-12-31: leaks locations",
        hint: "go on to 1.1.5",
        file: "environments/staging/notes.yaml",
        line: 2,
        column: 3,
        length: 5,
        environment: "staging",
        server: "notes",
      },
    ],
  };
  return shown(located);
}

/** So many servers at once in every environment; beyond the first fifty they are the same under other names. */
export function largeChange(servers: number): PlanToReport {
  const made = changeOfServers(Math.min(servers, 50));
  const deployments = Array.from({ length: Math.ceil(servers / 50) }, (_, round) =>
    made.deployments
      .filter(({ server }) => Number(server.slice(7)) + round * 50 <= servers)
      .map((one) => renamed(one, round * 50)),
  ).flat();
  return shown({ ...made, deployments });
}

function changeOfServers(servers: number): Plan {
  const names = Array.from({ length: servers }, (_, index) => `server-${String(index + 1).padStart(4, "0")}`);
  const before = deployedAs(
    names.flatMap((name) => wishesFor(name, ["1.1.4", "1.1.4", "1.1.4"])),
    "2026-11-20T15:00:00.000Z",
  );
  const wishes = names.flatMap((name, index) =>
    wishesFor(name, index % 50 === 7 ? ["1.2.0", "1.1.4", "1.2.0"] : ["1.1.5", "1.1.5", "1.1.5"]),
  );
  return planOf(before, wishes, night, { approvers: ["octocat"] });
}

function renamed(one: DeploymentPlan, by: number): DeploymentPlan {
  if (by === 0) return one;
  const server = `server-${String(Number(one.server.slice(7)) + by).padStart(4, "0")}`;
  const gates = one.gates.map((gate) => ({
    ...gate,
    server,
    ...(gate.place ? { place: { ...gate.place, file: gate.place.file.replace(one.server, server) } } : {}),
  }));
  return { ...one, server, id: `${one.environment}/${server}`, gates };
}

export function policyChange(): PlanToReport {
  const [development, staging, production] = policies;
  if (!development || !staging || !production) throw new Error("three policies");
  const wished = { ...production, soak: 48 * 3_600_000, variables: { LOG_LEVEL: "warn" } };
  const plan = planOf(atHome, weatherNext, morning, {
    approvers: ["octocat"],
    environments: [development, staging, wished],
  });
  return shown(plan, { contracts });
}

/** A rollout of `weather` in production, run until `minutes` after it began. */
export function rollout(minutes: number, bad = false, strategy: Partial<Strategy> = {}): Simulation {
  const policies = open.map((policy) =>
    policy.id === "production" ? { ...policy, strategy: { ...policy.strategy, ...strategy } } : policy,
  );
  const simulation = startSimulation(desiredOf(weatherNext, policies), deployedIn(policies), morning);
  // What ran before can be gone back to only if it is known.
  simulation.log.push(...simulation.deployed.statuses.values());
  const begin = simulation.now;
  for (let minute = 0; minute <= minutes; minute += 1) {
    simulation.now = begin + minute * 60_000;
    if (bad && minute >= 4) simulation.bad.add("1.1.5");
    runOnce(simulation);
  }
  return simulation;
}

/** Production's policy without what a simulation has no people for. */
const open = policies.map((policy) => ({ ...policy, approvals: { count: 0, from: [] }, windows: [] }));

function deployedIn(environments: readonly Environment[]): DeployedState {
  return { ...atHome, environments: new Map(environments.map((one) => [one.id, one])) };
}

/** A deployment of a simulation as a pull request touched it. */
export function touched(
  simulation: Simulation,
  id: string,
  more: Partial<TouchedDeployment> = {},
): TouchedDeployment {
  const plan = planNow(simulation).deployments.find((one) => one.id === id);
  return {
    id,
    status: simulation.deployed.statuses.get(id) ?? null,
    pending: null,
    ...(plan ? { decision: plan.decision, gates: plan.gates, eligible: plan.eligible } : {}),
    wanted: { blue: "1.1.5" },
    commit: "77f0aa3000000000000000000000000000000001",
    commitUrl: "https://github.com/acme/gitops/commit/77f0aa3000000000000000000000000000000001",
    ...more,
  };
}

/** A first deployment, a removal, people's shares, other settings and an override: all in one change. */
export function manyKinds(): PlanToReport {
  const before = deployedAs(
    [
      { server: "weather", environment: "staging", blue: "1.1.5" },
      { server: "notes", environment: "development", blue: "1.1.4" },
      { server: "search", environment: "development", blue: "1.1.4" },
      { server: "files", environment: "development", blue: "1.1.5" },
    ],
    "2026-11-20T15:00:00.000Z",
    open,
  );
  const wishes: readonly Wish[] = [
    { server: "weather", environment: "staging", blue: "1.1.5" },
    { server: "weather", environment: "production", blue: "1.1.5" },
    { server: "notes", environment: "development", blue: "1.1.4", green: { "1.1.5": 20 } },
    { server: "files", environment: "development", blue: "1.1.5", variables: { LOG_LEVEL: "debug" } },
  ];
  return shown(planOf(before, wishes, morning, { environments: open }));
}
