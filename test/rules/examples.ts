import type { Advisory, AdvisoryEvidence } from "../../src/model/advisory.ts";
import type { PrometheusAnalysis } from "../../src/model/analysis.ts";
import { type Environment, strategyPresets } from "../../src/model/environment.ts";
import type { Finding, Outcome, Place } from "../../src/model/finding.ts";
import type { Provenance } from "../../src/model/release.ts";
import { defaultHealth, type Health } from "../../src/model/server.ts";
import type { SignatureEvidence } from "../../src/model/signature.ts";
import { checkDeployer } from "../../src/rules/approvals/deployers.ts";
import { aDeployment, anEnvironment, aServer } from "../support/model.ts";
import { acknowledgement, compared, honest } from "./contract-evidence.ts";
import { gates, hour, project, release, server, soaked } from "./world.ts";

/** One thing wrong, and the same put right: the rule must speak of the first and be silent of the second. */
export interface Example {
  readonly of: string;
  readonly bad: () => readonly Finding[];
  readonly good: () => readonly Finding[];
  readonly outcome: Outcome;
  readonly path?: Place["path"];
}

const year = "2027-11-20";
const override = (rule: string, fields = {}) => ({ rule, reason: "outage", until: year, ...fields });
const mcp = (path: string, fields = {}) => ({ type: "mcp", scope: "project", path, ...fields }) as const;
const hotfix = (version: string, reason = "outage") => ({ version, reason });

function many(count: number) {
  return Array.from({ length: count }, (_, index) =>
    aServer(`other-${index}`, ["1.0.0"], [aDeployment("production", `other-${index}`, { blue: "1.0.0" })]),
  );
}

const signed = `sha256-${"5".repeat(64)}`;
const evidence = (repository: string): SignatureEvidence => ({
  kind: "verified",
  bundle: signed,
  at: "2026-11-20T09:00:00.000Z",
  identity: {
    issuer: "https://token.actions.githubusercontent.com",
    subject: `${repository}/.github/workflows/release.yml@refs/tags/v1.1.5`,
    repository,
    ref: "refs/tags/v1.1.5",
  },
});
const unsigned: SignatureEvidence = { kind: "missing" };
const signature = (repository: string) => ({ signatures: [evidence(repository)] });
const ownSignature = signature("https://github.com/acme/weather-mcp");
const signed115 = {
  server: { repository: "https://github.com/acme/weather-mcp" },
  deployment: { blue: "1.1.5" },
};
const requiringSignature = { ...signed115, production: { require: { signature: true } } };
const badSignature = (kind: "invalid" | "untrusted" | "not-verifiable") => ({
  signatures: [{ kind, message: "for a reason" }],
});

/** 1.1.5 on 1.1.4, each with its signature. */
const followed = (after: SignatureEvidence, before: SignatureEvidence) =>
  gates(signed115, { signatures: [after, unsigned, before] });
const own = evidence("https://github.com/acme/weather-mcp");
/** 1.1.5 on 1.1.4, each with what its registry proves of its package. */
const proven = (after: Provenance) =>
  gates({
    ...signed115,
    releases: Object.entries({ "1.1.4": built(), "1.1.5": after }).map(([version, proof]) =>
      release(version, { release: { provenance: { [`npm:@acme/weather@${version}`]: proof } } }),
    ),
  });
const built = (repository = "https://github.com/acme/weather-mcp"): Provenance => ({
  repository,
  registryKey: "SHA256:abc",
});

const requiringAdvisories = {
  deployment: { blue: "1.1.5" },
  production: { require: { vulnerabilities: "high" } },
};
const knowing = (fields: Partial<AdvisoryEvidence> = {}) => ({
  advisories: [{ advisories: [], asked: 3, unknown: [], ...fields }],
});
const lodash = {
  id: "GHSA-35jh-r3h4-6jhm",
  aliases: ["CVE-2021-23337"],
  severity: "high",
  summary: "Command injection",
  package: "npm:lodash",
  version: "4.17.20",
  fixed: "4.17.21",
} as const satisfies Advisory;

const noTeams = { teams: {}, file: "headgate.yaml" };
const asker = (...people: readonly string[]) => ({ people, memberships: new Map() });
const to115 = { deployment: { blue: "1.1.5" } };
const start = (command: string, ...args: string[]) =>
  release("1.1.4", { release: { command: { command, args }, changelog: ["Something"] } });
const reached = (url: string) => {
  const { server: document, ...rest } = release("1.1.4");
  const remotes = [{ type: "streamable-http", url } as const];
  return { ...rest, server: { name: document.name, version: "1.1.4", remotes } };
};
const contract = { digest: `sha256-${"0".repeat(64)}`, tools: 1, prompts: 0, resources: 0 };
const unpackaged = (version: string) => {
  const { server: document, ...rest } = start("node", "./main.js");
  return { ...rest, version, server: { name: document.name, version } };
};

const measuring = { count: 1, failureLimit: 0, interval: 10_000, timeout: 10_000, dryRun: false } as const;
/** A policy that names one query. */
const queried = (fields: Partial<PrometheusAnalysis> = {}): Partial<Environment> => ({
  strategy: { ...strategyPresets.canary, analysis: ["queue"] },
  analyses: {
    queue: {
      ...measuring,
      type: "prometheus",
      query: "up",
      successCondition: "result > 0",
      prometheus: { address: "http://localhost:9090" },
      ...fields,
    },
  },
});
const { analyses: _, ...namedOnly } = queried();
const noPrometheus = {
  ...namedOnly,
  analyses: { queue: { ...measuring, type: "prometheus", query: "up", successCondition: "result > 0" } },
} as const;
const overHttp = (fields: Partial<Health["probe"]> = {}): Health => ({
  ...defaultHealth,
  probe: { ...defaultHealth.probe, type: "http", ...fields },
});

/** By rule id. Every rule that this layer checks must stand here. */
export const examples: Readonly<Record<string, Example>> = {
  "advisories/below-limit": {
    of: "what is not bad enough to be refused",
    bad: () => gates(requiringAdvisories, knowing({ advisories: [{ ...lodash, severity: "medium" }] })),
    good: () => gates(requiringAdvisories, knowing()),
    outcome: "warn",
    path: ["blue"],
  },
  "advisories/not-known": {
    of: "an image of which nothing is recorded",
    bad: () => gates(requiringAdvisories, knowing({ asked: 0, unknown: ["oci:acme/weather"] })),
    good: () => gates(requiringAdvisories, knowing()),
    outcome: "fail",
    path: ["blue"],
  },
  "advisories/not-reachable": {
    of: "databases that nobody reaches",
    bad: () => gates(requiringAdvisories, knowing({ unreached: "no network" })),
    good: () => gates(requiringAdvisories, knowing()),
    outcome: "wait",
    path: ["blue"],
  },
  "advisories/vulnerable": {
    of: "a dependency that everybody knows to be open",
    bad: () => gates(requiringAdvisories, knowing({ advisories: [lodash] })),
    good: () => gates({ ...requiringAdvisories, production: {} }, knowing({ advisories: [lodash] })),
    outcome: "fail",
    path: ["blue"],
  },
  "analysis/never-fails": {
    of: "two failures of two measurements tolerated",
    bad: () => project({ production: queried({ count: 2, failureLimit: 2 }) }),
    good: () => project({ production: queried({ count: 2, failureLimit: 1 }) }),
    outcome: "warn",
    path: ["analyses", "queue"],
  },
  "analysis/no-address": {
    of: "a query of nobody",
    bad: () => project({ production: noPrometheus }),
    good: () => project({ production: queried() }),
    outcome: "fail",
    path: ["analyses", "queue"],
  },
  "analysis/reserved": {
    of: "an analysis under Headgate's own name",
    bad: () => project({ production: { strategy: { ...strategyPresets.canary, analysis: ["contract"] } } }),
    good: () => project({ production: { strategy: { ...strategyPresets.canary, analysis: ["probe"] } } }),
    outcome: "fail",
    path: ["strategy", "analysis", 0],
  },
  "analysis/too-long": {
    of: "an analysis of an hour",
    bad: () => project({ production: queried({ count: 100, interval: 36_000 }) }),
    good: () => project({ production: queried({ count: 10, interval: 10_000 }) }),
    outcome: "fail",
    path: ["analyses", "queue"],
  },
  "analysis/unknown": {
    of: "a name without definition",
    bad: () => project({ production: namedOnly }),
    good: () => project({ production: queried() }),
    outcome: "fail",
    path: ["strategy", "analysis", 0],
  },
  "probe/no-address": {
    of: "a server over stdio that is asked over http",
    bad: () => server({ server: { health: overHttp() } }),
    good: () => server({ server: { health: overHttp({ url: "https://weather.acme.dev/health" }) } }),
    outcome: "fail",
    path: ["health", "probe"],
  },
  "probe/not-of-its-type": {
    of: "a path for a probe over MCP",
    bad: () => server({ server: { health: overHttp({ type: "mcp", path: "/health" }) } }),
    good: () => server({ server: { health: overHttp({ type: "mcp" }) } }),
    outcome: "fail",
    path: ["health", "probe", "path"],
  },
  "approval/impossible": {
    of: "two approvals from one person",
    bad: () => project({ production: { approvals: { count: 2, from: ["@octocat", "@Octocat"] } } }),
    good: () => project({ production: { approvals: { count: 2, from: ["@octocat", "@acme/managers"] } } }),
    outcome: "fail",
    path: ["approvals", "count"],
  },
  "approval/missing": {
    of: "one approval of two",
    bad: () =>
      gates({ ...to115, production: { approvals: { count: 2, from: [] } } }, { approvers: ["hubot"] }),
    good: () =>
      gates({ ...to115, production: { approvals: { count: 1, from: [] } } }, { approvers: ["hubot"] }),
    outcome: "wait",
  },
  "approval/override-ignored": {
    of: "an author who waives the approval of the own change",
    bad: () =>
      gates(
        { deployment: { blue: "1.1.5", overrides: [override("approval/missing")] } },
        { hasReviews: true },
      ),
    good: () => gates({ deployment: { blue: "1.1.5", overrides: [override("approval/missing")] } }),
    outcome: "warn",
    path: ["overrides", 0, "rule"],
  },
  "contract/acknowledgement-expired": {
    of: "an acknowledgement that ended",
    bad: () => server({ unit: acknowledgement("1.1.5", { until: "2026-11-19" }) }),
    good: () => server({ unit: acknowledgement("1.1.5", { until: "2026-11-20" }) }),
    outcome: "warn",
    path: ["until"],
  },
  "contract/acknowledgement-unused": {
    of: "a version that is not there",
    bad: () => server({ unit: acknowledgement("3.0.0") }),
    good: () => server(),
    outcome: "warn",
    path: [],
  },
  "contract/semver": {
    of: "a tool taken away in a patch",
    bad: () => server({ releasedContracts: [compared("1.1.4", "1.1.5")] }, {}),
    good: () => server({ releasedContracts: [compared("1.1.4", "1.1.5", honest)] }, {}),
    outcome: "fail",
    path: ["server", "version"],
  },
  "deployment/many-removed": {
    of: "four deployments at once",
    bad: () => project({}, { others: many(4) }),
    good: () => project({}, { others: many(3) }),
    outcome: "fail",
    path: [],
  },
  "environment/removed-not-empty": {
    of: "staging, where weather is deployed",
    bad: () => project({ environments: [] }, {}),
    good: () => project({ environments: [] }, { deployment: null, inStaging: null }),
    outcome: "fail",
    path: [],
  },
  "override/expired": {
    of: "an end of yesterday",
    bad: () => server({ deployment: { overrides: [override("window/closed", { until: "2026-11-19" })] } }),
    good: () => server({ deployment: { overrides: [override("window/closed", { until: "2026-11-20" })] } }),
    outcome: "warn",
    path: ["overrides", 0, "until"],
  },
  "override/no-advisory": {
    of: "all vulnerabilities at once",
    bad: () => server({ deployment: { overrides: [override("advisories/vulnerable")] } }),
    good: () =>
      server({
        deployment: { overrides: [override("advisories/vulnerable", { advisory: "GHSA-35jh-r3h4-6jhm" })] },
      }),
    outcome: "fail",
    path: ["overrides", 0, "rule"],
  },
  "override/no-reason": {
    of: "white space",
    bad: () => server({ deployment: { overrides: [override("window/closed", { reason: " " })] } }),
    good: () => server({ deployment: { overrides: [override("window/closed")] } }),
    outcome: "fail",
    path: ["overrides", 0, "reason"],
  },
  "override/not-overridable": {
    of: "a schema check",
    bad: () => server({ deployment: { overrides: [override("schema/type")] } }),
    good: () => server({ deployment: { overrides: [override("promotion/soak")] } }),
    outcome: "fail",
    path: ["overrides", 0, "rule"],
  },
  "override/unknown-rule": {
    of: "a misspelt id",
    bad: () => project({ project: { overrides: [override("deployment/many-remove")] } }),
    good: () => project({ project: { overrides: [override("deployment/many-removed")] } }),
    outcome: "fail",
    path: ["overrides", 0, "rule"],
  },
  "permission/deployer-not-verified": {
    of: "an environment with deployers on a plain clone",
    bad: () => checkDeployer(anEnvironment("production", { deployers: ["@octocat"] }), noTeams, null),
    good: () => checkDeployer(anEnvironment("production"), noTeams, null),
    outcome: "warn",
    path: ["deployers"],
  },
  "permission/not-deployer": {
    of: "somebody else",
    bad: () =>
      checkDeployer(anEnvironment("production", { deployers: ["@octocat"] }), noTeams, asker("hubot")),
    good: () =>
      checkDeployer(anEnvironment("production", { deployers: ["@octocat"] }), noTeams, asker("Octocat")),
    outcome: "fail",
    path: ["deployers"],
  },
  "promotion/cycle": {
    of: "development downstream of production",
    bad: () => project({ development: { upstream: { mode: "all", environments: ["production"] } } }),
    good: () => project(),
    outcome: "fail",
    path: ["upstream", 0],
  },
  "promotion/hotfix": {
    of: "a minor version",
    bad: () => gates({ deployment: { blue: "1.2.0", hotfix: hotfix("1.2.0") } }),
    good: () => gates({ deployment: { blue: "1.1.5", hotfix: hotfix("1.1.5") } }),
    outcome: "fail",
    path: ["hotfix"],
  },
  "promotion/skips-environment": {
    of: "a version that staging never had",
    bad: () =>
      gates({ deployment: { blue: "1.1.4", green: { "1.2.0": 20 } } }, { staging: soaked(99, "1.1.5") }),
    good: () =>
      gates({ deployment: { blue: "1.1.4", green: { "1.2.0": 20 } } }, { staging: soaked(99, "1.2.0") }),
    outcome: "fail",
    path: ["green", "1.2.0"],
  },
  "promotion/soak": {
    of: "20 h of 24",
    bad: () => gates(to115, { staging: soaked(20) }),
    good: () => gates(to115, { staging: soaked(24) }),
    outcome: "wait",
    path: ["blue"],
  },
  "promotion/stage-order": {
    of: "staging downstream of production",
    bad: () => project({ production: { stage: "testing" } }),
    good: () => project(),
    outcome: "fail",
    path: ["upstream", 0],
  },
  "promotion/unknown-environment": {
    of: "stagging",
    bad: () => project({ production: { upstream: { mode: "any", environments: ["staging", "stagging"] } } }),
    good: () => project({ production: { upstream: { mode: "any", environments: ["staging"] } } }),
    outcome: "fail",
    path: ["upstream", "any", 1],
  },
  "policy/not-named": {
    of: "production without a word of what is looked at",
    bad: () => project({ unnamed: new Map([["production", ["strategy.analysis"]]]) }),
    good: () => project({ unnamed: new Map([["staging", ["strategy.analysis"]]]) }),
    outcome: "fail",
    path: ["stage"],
  },
  "release/empty-changelog": {
    of: "a new release that says nothing",
    bad: () =>
      server(
        { releases: [release("1.2.0", { release: { changelog: [" "] } })] },
        { unit: { versions: new Set() } },
      ),
    good: () => server({}, { unit: { versions: new Set() } }),
    outcome: "warn",
    path: ["release", "changelog"],
  },
  "release/no-contract": {
    of: "a release written by hand",
    bad: () => server({ releases: [release("1.1.4", { release: {} })] }, { unit: { versions: new Set() } }),
    good: () =>
      server(
        { unit: { releases: new Map([["1.1.4", release("1.1.4", { release: { contract } })]]) } },
        { unit: { versions: new Set() } },
      ),
    outcome: "warn",
    path: ["release", "contract"],
  },
  "release/no-integrity": {
    of: "a release written by hand",
    bad: () => server({ releases: [release("1.1.4", { release: {} })] }, { unit: { versions: new Set() } }),
    good: () => server({ releases: [release("1.1.4", { release: {} })] }, {}),
    outcome: "warn",
    path: ["release", "integrity"],
  },
  "release/other-name": {
    of: "a release of another server",
    bad: () => server({ server: { name: "io.github.acme/time" } }),
    good: () => server({ server: { name: "io.github.acme/weather" } }),
    outcome: "warn",
    path: ["server", "name"],
  },
  "release/holds-credential": {
    of: "an address with a password",
    bad: () => server({ releases: [reached("https://me:hunter2@mcp.example.com/")] }),
    good: () => server({ releases: [reached("https://mcp.example.com/?api_key={API_KEY}")] }),
    outcome: "fail",
    path: ["server", "remotes", 0, "url"],
  },
  "release/unsafe-command": {
    of: "a file outside the repository",
    bad: () => server({ releases: [start("node", "--enable-source-maps", "./../../etc/passwd")] }),
    good: () => server({ releases: [start("node", "--enable-source-maps", "./servers/weather/..main.js")] }),
    outcome: "fail",
    path: ["release", "command", "args", 1],
  },
  "rollback/no-point": {
    of: "a first deployment",
    bad: () => gates({}, { before: null }),
    good: () => gates(to115),
    outcome: "warn",
    path: ["blue"],
  },
  "secret/not-a-name": {
    of: "a token in place of its name",
    bad: () => server({ deployment: { secrets: { API_KEY: `ghp_${"a1B2".repeat(9)}` } } }),
    good: () => server({ deployment: { secrets: { API_KEY: "GH_TOKEN" } } }),
    outcome: "fail",
    path: ["secrets", "API_KEY"],
  },
  "secret/not-a-secret": {
    of: "a plain setting as a secret",
    bad: () => server({ deployment: { secrets: { API_KEY: "A", TIMEOUT: "B" } } }),
    good: () => server({ deployment: { secrets: { API_KEY: "A" } } }),
    outcome: "warn",
    path: ["secrets", "TIMEOUT"],
  },
  "setting/not-implemented": {
    of: "a scan that no one makes",
    bad: () => project({ production: { require: { coverage: 80 } } }),
    good: () => project({ production: { require: { coverage: false } } }),
    outcome: "fail",
    path: ["require", "coverage"],
  },
  "target/conflict": {
    of: "one file for two environments",
    bad: () => project({ staging: { targets: [mcp("a.json")] }, production: { targets: [mcp("./A.json")] } }),
    good: () => project({ staging: { targets: [mcp("a.json")] }, production: { targets: [mcp("b.json")] } }),
    outcome: "fail",
    path: ["targets", 0],
  },
  "target/haproxy-conflict": {
    of: "one backend for two environments in one folder",
    bad: () =>
      project({
        staging: { targets: [{ type: "haproxy", path: "haproxy/{environment}-{server}.cfg" }] },
        production: { targets: [{ type: "haproxy", path: "haproxy/{environment}-{server}.cfg" }] },
      }),
    good: () =>
      project({
        staging: { targets: [{ type: "haproxy" }] },
        production: { targets: [{ type: "haproxy" }] },
      }),
    outcome: "fail",
    path: ["targets", 0],
  },
  "target/single-variant": {
    of: "new variables where the client names one version",
    bad: () => gates(singleVariant([])),
    good: () => gates(singleVariant(["headgate"])),
    outcome: "warn",
    path: ["variables"],
  },
  "target/unsafe-entry": {
    of: "a key that changes objects",
    bad: () => project({ production: { targets: [mcp("a.json", { entry: "constructor" })] } }),
    good: () => project({ production: { targets: [mcp("a.json", { entry: "weather-2" })] } }),
    outcome: "fail",
    path: ["targets", 0, "entry"],
  },
  "target/unsafe-path": {
    of: "a path that climbs out",
    bad: () => project({ production: { targets: [mcp("clients/../../a.json")] } }),
    good: () => project({ production: { targets: [mcp("clients/..a.json")] } }),
    outcome: "fail",
    path: ["targets", 0, "path"],
  },
  "traffic/blue-and-green": {
    of: "1.1.4 twice",
    bad: () => server({ deployment: { blue: "1.1.4", green: { "1.1.4": 20 } } }),
    good: () => server({ deployment: { blue: "1.1.4", green: { "1.1.5": 20 } } }),
    outcome: "fail",
    path: ["green", "1.1.4"],
  },
  "traffic/invalid-pause": {
    of: "a pause between two steps",
    bad: () => project({ production: { strategy: { ...strategy([5, 25]), pauses: [5, 10] } } }),
    good: () => project({ production: { strategy: { ...strategy([5, 25]), pauses: [5, 25] } } }),
    outcome: "fail",
    path: ["strategy", "pauses", 1],
  },
  "traffic/invalid-steps": {
    of: "steps that fall",
    bad: () => project({ production: { strategy: strategy([5, 50, 25]) } }),
    good: () => project({ production: { strategy: strategy([5, 25, 50]) } }),
    outcome: "fail",
    path: ["strategy", "steps", 2],
  },
  "traffic/not-enforced": {
    of: "20 percent where nothing splits",
    bad: () => server({ deployment: { green: { "1.1.5": 20 } }, production: { targets: [] } }),
    good: () => server({ deployment: { green: { "1.1.5": 0 } }, production: { targets: [] } }),
    outcome: "fail",
    path: ["green", "1.1.5"],
  },
  "traffic/out-of-range": {
    of: "half a percent",
    bad: () => server({ deployment: { green: { "1.1.5": 0.5 } } }),
    good: () => server({ deployment: { green: { "1.1.5": 1 } } }),
    outcome: "fail",
    path: ["green", "1.1.5"],
  },
  "schedule/invalid": {
    of: "a day that is none",
    bad: () => server({ deployment: { notBefore: "2026-02-30" } }),
    good: () => server({ deployment: { notBefore: "2026-02-28" } }),
    outcome: "fail",
    path: ["notBefore"],
  },
  "schedule/not-before": {
    of: "a change for the next day",
    bad: () => gates({ deployment: { blue: "1.1.5", notBefore: "2026-11-21" } }),
    good: () => gates({ deployment: { blue: "1.1.5", notBefore: "2026-11-20T12:00:00Z" } }),
    outcome: "wait",
    path: ["notBefore"],
  },
  "traffic/over-100": {
    of: "101 percent",
    bad: () => server({ deployment: { green: { "1.1.5": 60, "1.1.3": 41 } } }),
    good: () => server({ deployment: { green: { "1.1.5": 60, "1.1.3": 40 } } }),
    outcome: "fail",
    path: ["green"],
  },
  "variable/choice": {
    of: "a level that is none",
    bad: () => server({ production: { variables: { LOG_LEVEL: "loud" } } }),
    good: () => server({ production: { variables: { LOG_LEVEL: "warn" } } }),
    outcome: "fail",
    path: ["variables", "LOG_LEVEL"],
  },
  "variable/format": {
    of: "a number with a unit",
    bad: () => server({ server: { variables: { TIMEOUT: "30s" } } }),
    good: () => server({ server: { variables: { TIMEOUT: "30" } } }),
    outcome: "fail",
    path: ["variables", "TIMEOUT"],
  },
  "variable/given-twice": {
    of: "one name under variables and secrets",
    bad: () => server({ deployment: { secrets: { API_KEY: "A", REGION: "B" } } }),
    good: () => server(),
    outcome: "fail",
    path: ["variables", "REGION"],
  },
  "variable/looks-secret": {
    of: "a password in an address",
    bad: () => project({ project: { variables: { DATABASE: "postgres://me:hunter2@db/weather" } } }),
    good: () => project({ project: { variables: { DATABASE: "postgres://db/weather" } } }),
    outcome: "fail",
    path: ["variables", "DATABASE"],
  },
  "variable/not-a-name": {
    of: "a name with a dash",
    bad: () => project({ development: { variables: { "LOG-LEVEL": "warn" } } }),
    good: () => project({ development: { variables: { LOG_LEVEL: "warn" } } }),
    outcome: "fail",
    path: ["variables", "LOG-LEVEL"],
  },
  "variable/required": {
    of: "no region",
    bad: () => server({ deployment: { variables: {} } }),
    good: () =>
      server({ deployment: { variables: {} }, server: { variables: { REGION: "eu" } }, inStaging: null }),
    outcome: "fail",
    path: ["variables"],
  },
  "variable/secret-as-variable": {
    of: "the key among the environment's variables",
    bad: () => server({ production: { variables: { API_KEY: "x" } } }),
    good: () => server(),
    outcome: "fail",
    path: ["variables", "API_KEY"],
  },
  "variable/unsafe": {
    of: "a loader's variable, declared and given",
    bad: () =>
      server({ deployment: { variables: { REGION: "eu", npm_config_registry: "https://a.example" } } }),
    good: () => server({ deployment: { variables: { REGION: "eu" } } }),
    outcome: "fail",
    path: ["variables", "npm_config_registry"],
  },
  "variable/unknown": {
    of: "a misspelt name",
    bad: () => server({ deployment: { variables: { REGION: "eu", TIMOUT: "1" } } }),
    good: () => server({ deployment: { variables: { REGION: "eu", TIMEOUT: "1" } } }),
    outcome: "warn",
    path: ["variables", "TIMOUT"],
  },
  "version/archived": {
    of: "an archived blue",
    bad: () => server({ server: { lifecycle: [{ versions: "<1.1.5", state: "archived" }] } }),
    good: () => server({ server: { lifecycle: [{ versions: "<1.1.4", state: "archived" }] } }),
    outcome: "fail",
    path: ["blue"],
  },
  "signature/changed": {
    of: "a signature that was exchanged",
    bad: () =>
      server(
        { unit: { signatures: new Map([["1.1.3", `sha256-${"6".repeat(64)}`]]) } },
        { unit: { signatures: new Map([["1.1.3", signed]]) } },
      ),
    good: () => server({ unit: { signatures: new Map([["1.1.3", signed]]) } }, {}),
    outcome: "fail",
    path: [],
  },
  "signature/invalid": {
    of: "a signature of another text",
    bad: () => gates(signed115, badSignature("invalid")),
    good: () => gates(signed115, ownSignature),
    outcome: "fail",
    path: ["blue"],
  },
  "provenance/changed": {
    of: "a package that was built in another repository",
    bad: () => proven(built("https://github.com/mallory/weather-mcp")),
    good: () => proven(built()),
    outcome: "warn",
    path: ["blue"],
  },
  "provenance/lost": {
    of: "a package that proves nothing of its build any more",
    bad: () => proven({ registryKey: "SHA256:abc" }),
    good: () => proven(built()),
    outcome: "warn",
    path: ["blue"],
  },
  "signature/lost": {
    of: "an unsigned version after a signed one",
    bad: () => followed(unsigned, own),
    good: () => followed(own, own),
    outcome: "warn",
    path: ["blue"],
  },
  "signature/other-signer": {
    of: "a version that is signed by another workflow",
    bad: () => followed(own, evidence("https://github.com/acme/old")),
    good: () => followed(own, own),
    outcome: "warn",
    path: ["blue"],
  },
  "signature/missing": {
    of: "an unsigned version where signatures are required",
    bad: () => gates(requiringSignature, { signatures: [unsigned] }),
    good: () => gates({ ...requiringSignature, production: {} }, { signatures: [unsigned] }),
    outcome: "fail",
    path: ["blue"],
  },
  "signature/no-release": {
    of: "a signature of what is not released",
    bad: () => server({ unit: { signatures: new Map([["9.9.9", signed]]) } }),
    good: () => server({ unit: { signatures: new Map([["1.1.3", signed]]) } }),
    outcome: "warn",
    path: [],
  },
  "signature/not-verifiable": {
    of: "a signature that nobody can check",
    bad: () => gates(requiringSignature, badSignature("not-verifiable")),
    good: () => gates(requiringSignature, ownSignature),
    outcome: "wait",
    path: ["blue"],
  },
  "signature/untrusted": {
    of: "a signature that the root does not vouch for",
    bad: () => gates(signed115, badSignature("untrusted")),
    good: () => gates(signed115, ownSignature),
    outcome: "fail",
    path: ["blue"],
  },
  "signature/wrong-identity": {
    of: "a signature of another repository",
    bad: () => gates(signed115, signature("https://github.com/mallory/weather-mcp")),
    good: () => gates(signed115, ownSignature),
    outcome: "fail",
    path: ["blue"],
  },
  "version/changed-release": {
    of: "an edited release",
    bad: () => server({ releases: [{ ...release("1.1.3"), digest: "sha256-other" }] }, {}),
    good: () => server({}, {}),
    outcome: "fail",
    path: [],
  },
  "version/deprecated": {
    of: "a version past its date, for the first time",
    bad: () => server({ ...to115, server: { lifecycle: [deprecated("2026-11-19")] } }, {}),
    good: () => server({ ...to115, server: { lifecycle: [] } }, {}),
    outcome: "fail",
    path: ["blue"],
  },
  "version/downgrade": {
    of: "1.1.3 where 1.1.4 is stable",
    bad: () => gates({ deployment: { blue: "1.1.3" }, production: noDowngrade }),
    good: () => gates({ deployment: { blue: "1.1.5" }, production: noDowngrade }),
    outcome: "fail",
    path: ["blue"],
  },
  "version/invalid-lifecycle": {
    of: "a range that is none",
    bad: () => server({ server: { lifecycle: [{ versions: "old", state: "archived" }] } }),
    good: () => server({ server: { lifecycle: [{ versions: "0.x", state: "archived" }] } }),
    outcome: "fail",
    path: ["lifecycle", 0, "versions"],
  },
  "version/lifecycle-path": {
    of: "an archived version that comes back",
    bad: () => server({}, { server: { lifecycle: [{ versions: "1.1.3", state: "archived" }] } }),
    good: () => server({}, { server: { lifecycle: [{ versions: "1.1.3", state: "deprecated" }] } }),
    outcome: "fail",
    path: ["lifecycle"],
  },
  "version/not-exact": {
    of: "a package by range",
    bad: () =>
      server({
        unit: { releases: new Map([["1.1.4", release("1.1.4", { package: { version: "^1.1.4" } })]]) },
      }),
    good: () =>
      server({
        unit: { releases: new Map([["1.1.4", release("1.1.4", { package: { version: "1.1.4" } })]]) },
      }),
    outcome: "fail",
    path: ["server", "packages", 0, "version"],
  },
  "version/not-released": {
    of: "1.1.6",
    bad: () => server({ deployment: { green: { "1.1.6": 5 } } }),
    good: () => server({ deployment: { green: { "1.1.5": 5 } } }),
    outcome: "fail",
    path: ["green", "1.1.6"],
  },
  "version/not-semver": {
    of: "latest",
    bad: () => server({ deployment: { blue: "latest" } }),
    good: () => server({ deployment: { blue: "1.1.4" } }),
    outcome: "fail",
    path: ["blue"],
  },
  "version/pre-release": {
    of: "a beta in production",
    bad: () => server({ deployment: { green: { "1.2.0-beta.1": 0 } }, production: noPreRelease }),
    good: () => server({ deployment: { green: { "1.2.0": 0 } }, production: noPreRelease }),
    outcome: "fail",
    path: ["green", "1.2.0-beta.1"],
  },
  "version/branch": {
    of: "somebody's work in production",
    bad: () => server({ deployment: { green: { "1.3.0-search.4": 0 } } }),
    good: () => server({ deployment: { green: { "1.3.0-beta.4": 0 } } }),
    outcome: "fail",
    path: ["green", "1.3.0-search.4"],
  },
  "version/unknown-server": {
    of: "a deployment without server.yaml",
    bad: () => server({ serverFile: false }),
    good: () => server(),
    outcome: "fail",
    path: [],
  },
  "version/unpackaged": {
    of: "a start command",
    bad: () => server({ unit: { releases: new Map([["1.1.4", unpackaged("1.1.4")]]) } }),
    good: () =>
      server({
        unit: { releases: new Map([["1.1.4", unpackaged("1.1.4")]]) },
        production: acceptsUnpackaged,
        staging: acceptsUnpackaged,
      }),
    outcome: "fail",
    path: ["blue"],
  },
  "window/closed": {
    of: "a Friday evening",
    bad: () => gates({ ...to115, production: { windows: [office] }, now: "2026-11-20T17:00:00Z" }),
    good: () => gates({ ...to115, production: { windows: [office] }, now: "2026-11-20T12:00:00Z" }),
    outcome: "wait",
    path: ["windows"],
  },
  "window/invalid": {
    of: "a day that is none",
    bad: () => project({ production: { windows: [{ ...office, when: "Mon-Fry 09:00-16:00" }] } }),
    good: () => project({ production: { windows: [office] } }),
    outcome: "fail",
    path: ["windows", 0, "allow"],
  },
  "window/never-opens": {
    of: "office hours, all of them denied",
    bad: () => project({ production: { windows: [office, { ...office, kind: "deny", when: "Mon-Sun" }] } }),
    good: () => project({ production: { windows: [office, { ...office, kind: "deny", when: "Tue-Sun" }] } }),
    outcome: "fail",
    path: ["windows"],
  },
};

const office = { kind: "allow", when: "Mon-Fri 09:00-16:00", timezone: "UTC" } as const;
const noDowngrade = { versions: { prerelease: true, downgrade: false, unpackaged: false } };
const noPreRelease = { versions: { prerelease: false, downgrade: true, unpackaged: false } };
const acceptsUnpackaged = { versions: { prerelease: true, downgrade: true, unpackaged: true } };

function deprecated(until: string) {
  return { versions: "1.1.5", state: "deprecated", until } as const;
}

function strategy(steps: readonly number[]) {
  return { type: "canary", steps, interval: hour, watch: 0, analysis: ["probe"] } as const;
}

function singleVariant(launcher: readonly string[]) {
  return {
    deployment: { blue: "1.1.4", variables: { REGION: "us" } },
    production: { targets: [mcp("a.json", { launcher })], strategy: strategy([50]) },
  };
}
