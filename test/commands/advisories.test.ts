import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import { lookUp } from "../../src/commands/advisories/gather.ts";
import { releasedAdvisories } from "../../src/commands/advisories/released.ts";
import { proposalBody } from "../../src/commands/release/proposal.ts";
import type { ReleaseDocument } from "../../src/convention/documents.ts";
import { resolveRelease } from "../../src/convention/resolve/release.ts";
import { workingTree } from "../../src/convention/working-tree.ts";
import { type Advisories, startAdvisories } from "../support/advisories.ts";
import { type Changes, type InProcess, inProcess, type Ran } from "../support/in-process.ts";
import { outputProblems } from "../support/output-schema.ts";

const project = inProcess();
let sources: Advisories;
beforeEach(async () => {
  sources = await startAdvisories();
});
afterEach(() => sources[Symbol.asyncDispose]());

const document = (version: string, lodash: string): ReleaseDocument => ({
  headgate: 1,
  server: {
    name: "io.github.acme/weather",
    description: "Weather",
    version,
    packages: [
      { registryType: "npm", identifier: "@acme/weather-mcp", version, transport: { type: "stdio" } },
    ],
  },
  release: {
    changelog: [`What ${version} changes`],
    integrity: { [`npm:@acme/weather-mcp@${version}`]: `sha512-${"A".repeat(86)}==` },
    dependencies: { "npm:lodash": lodash },
  },
});
const released = (version: string, lodash: string): Changes => ({
  [`servers/weather/versions/${version}.json`]: `${JSON.stringify(document(version, lodash), null, 2)}\n`,
});
const policy = (require = "require: { vulnerabilities: high }"): Changes => ({
  "environments/production/environment.yaml": `strategy: { type: immediate, analysis: [] }\n${require}\n`,
});
const deployed = (blue: string, more = ""): Changes => ({
  "environments/production/weather.yaml": `blue: ${blue}\n${more}`,
});
const accepted = (advisory: string) =>
  `overrides:\n  - { rule: advisories/vulnerable, advisory: ${advisory}, reason: never called, until: "2026-12-31" }\n`;
const knownLodash = [
  {
    id: 1094499,
    url: "https://github.com/advisories/GHSA-35jh-r3h4-6jhm",
    title: "Command Injection in lodash",
    severity: "high",
    vulnerable_versions: "<4.17.21",
  },
];

/** 1.0.0 runs in production, with lodash 4.17.10, which nobody ever asked about. */
async function running(...more: readonly Changes[]): Promise<InProcess> {
  const files = [
    released("1.0.0", "4.17.10"),
    released("1.1.0", "4.17.20"),
    policy(),
    deployed("1.0.0"),
    ...more,
  ];
  const of = await project(
    Object.assign(
      {
        "headgate.yaml": "headgate: 1\n",
        "servers/weather/server.yaml": "name: io.github.acme/weather\ndescription: Weather\n",
      },
      ...files,
    ),
  );
  Object.assign(of.env, sources.env, { HOME: of.root });
  await of.apply();
  expect((await of.status("production/weather")).desired.blue).toBe("1.0.0");
  sources.requests.length = 0;
  return of;
}

const told = ({ findings }: Ran) =>
  findings
    .filter(({ rule }) => rule.startsWith("advisories/"))
    .map(({ rule, outcome }) => `${outcome} ${rule}`);

describe("what is to come to an environment that asks", () => {
  it("is refused by plan and apply with a known vulnerability, and goes once that is accepted by name", async () => {
    const of = await running();
    sources.world.npm = { lodash: knownLodash };
    await of.git("checkout", "--quiet", "-b", "change");
    await of.commit(deployed("1.1.0"));
    const plan = await of.headgate("plan");
    expect(plan.outcome).toBe("refused");
    expect(plan.text).toContain(
      "vulnerable: GHSA-35jh-r3h4-6jhm (high) in npm:lodash 4.17.20, fixed in 4.17.21",
    );
    expect(plan.findings.find(({ rule }) => rule === "advisories/vulnerable")).toMatchObject({
      file: "environments/production/weather.yaml",
      line: 1,
      advisory: { id: "GHSA-35jh-r3h4-6jhm", severity: "high", fixed: "4.17.21" },
    });
    expect(outputProblems("plan", { headgate: 1, outcome: plan.outcome, ...plan.json })).toEqual([]);
    // What runs is not asked about, nor is anything twice.
    expect(sources.requests).toEqual([
      'POST /npm/-/npm/v1/security/advisories/bulk {"@acme/weather-mcp":["1.1.0"],"lodash":["4.17.20"]}',
    ]);

    await of.git("checkout", "--quiet", "main");
    await of.git("merge", "--quiet", "change");
    const apply = await of.apply();
    expect(told(apply)).toEqual(["fail advisories/vulnerable"]);
    expect((await of.status("production/weather")).desired.blue).toBe("1.0.0");

    await of.commit(deployed("1.1.0", accepted("CVE-2021-0000")));
    expect(told(await of.apply())).toEqual(["fail advisories/vulnerable"]);
    await of.commit(deployed("1.1.0", accepted("GHSA-35jh-r3h4-6jhm")));
    const waits = await of.apply();
    // Whoever accepts it is not alone.
    expect([waits.outcome, told(waits)]).toEqual(["waiting", ["warn advisories/vulnerable"]]);
    const alone = '  - { rule: approval/missing, reason: nobody else here, until: "2026-12-31" }\n';
    await of.commit(deployed("1.1.0", accepted("GHSA-35jh-r3h4-6jhm") + alone));
    const again = await of.apply();
    expect(again.done).toEqual(["production/weather deployed"]);
    const { gates, desired } = await of.status("production/weather");
    expect(desired.blue).toBe("1.1.0");
    expect(gates.find(({ rule }) => rule === "advisories/vulnerable")).toMatchObject({
      outcome: "warn",
      setAside: { reason: "never called", until: "2026-12-31", advisory: "GHSA-35jh-r3h4-6jhm" },
    });
  });

  it("waits where nobody answers, and goes when somebody does", async () => {
    const of = await running();
    sources.world.instead["/"] = (response) => void response.writeHead(503).end();
    await of.commit(deployed("1.1.0"));
    const waits = await of.apply();
    expect([waits.outcome, told(waits)]).toEqual(["waiting", ["wait advisories/not-reachable"]]);
    expect((await of.pending("production/weather"))?.gates).toContainEqual(
      expect.objectContaining({ rule: "advisories/not-reachable", outcome: "wait" }),
    );
    sources.world.instead = {};
    expect((await of.apply()).done).toEqual(["production/weather deployed"]);
    expect((await of.status("production/weather")).gates).toContainEqual({
      rule: "advisories/vulnerable",
      outcome: "pass",
      message: "no vulnerabilities known in 2 packages",
    });
  });

  it("is looked at again when it is applied, whatever the plan has said", async () => {
    const of = await running();
    await of.git("checkout", "--quiet", "-b", "change");
    await of.commit(deployed("1.1.0"));
    expect((await of.headgate("plan")).outcome).toBe("planned");
    await of.git("checkout", "--quiet", "main");
    await of.git("merge", "--quiet", "change");
    sources.world.npm = { lodash: knownLodash };
    expect(told(await of.apply())).toEqual(["fail advisories/vulnerable"]);
  });

  it("is bound by the policy in force, though the change takes the limit out", async () => {
    const of = await running();
    sources.world.npm = { lodash: knownLodash };
    await of.commit(deployed("1.1.0"), policy(""));
    expect(told(await of.apply())).toEqual(["fail advisories/vulnerable"]);
  });

  it("goes back without being asked about", async () => {
    const of = await running();
    await of.commit(deployed("1.1.0"));
    expect((await of.apply()).done).toEqual(["production/weather deployed"]);
    sources.world.npm = { lodash: knownLodash };
    sources.requests.length = 0;
    const back = await of.headgate("rollback", "weather", "--env", "production", "--reason", "timeouts");
    expect(back.done).toEqual(["production/weather rolled-back"]);
  });
});

test("nobody is asked for what is only shown, stays as it is, or is nobody's concern", async () => {
  const of = await running(policy(""));
  await of.commit(deployed("1.1.0"));
  await of.headgate("plan");
  await of.headgate("status");
  await of.apply();
  await of.commit(policy());
  await of.apply();
  await of.headgate("plan", "--all");
  await of.headgate("status");
  await of.commit(deployed("1.0.0"));
  await of.headgate("status");
  await of.headgate("validate");
  expect(sources.requests).toEqual([]);
});

test("a run that is ended waits for no answer", async () => {
  const ending = new AbortController();
  sources.world.instead["/"] = () => ending.abort(new Error("received SIGTERM"));
  const release = resolveRelease("weather", document("1.2.0", "4.17.20"));
  const begun = performance.now();
  const known = await lookUp([release], {
    env: sources.env,
    signal: ending.signal,
    now: "2026-11-20T12:00:00Z",
  });
  expect(performance.now() - begun).toBeLessThan(5_000);
  expect([...known.values()]).toMatchObject([{ unreached: "the run was ended before it was answered" }]);
});

describe("a release", () => {
  it("is warned of in the plan of the change that brings it", async () => {
    const of = await running();
    sources.world.npm = { lodash: knownLodash };
    await of.git("checkout", "--quiet", "-b", "change");
    await of.commit(released("1.2.0", "4.17.20"));
    const plan = await of.headgate("plan");
    expect(told(plan)).toEqual(["warn advisories/vulnerable"]);
    expect(plan.text).toContain("fixed in 4.17.21; production will refuse it");
    expect(sources.requests).toHaveLength(1);
  });

  it("is warned of where it is made, with a table for its pull request", async () => {
    const of = await running();
    sources.world.npm = {
      lodash: [
        ...knownLodash,
        { ...knownLodash[0], url: "", severity: "low", title: "a | b\n<script>@octocat" },
      ],
    };
    const { signal } = new AbortController();
    const question = {
      source: workingTree(of.root),
      server: "weather",
      env: sources.env,
      signal,
      now: new Date(),
    };
    const findings = await releasedAdvisories({ ...question, document: document("1.2.0", "4.17.20") });
    expect(findings.map(({ outcome, message }) => `${outcome} ${message}`)).toEqual([
      "warn vulnerable: GHSA-35jh-r3h4-6jhm (high) in npm:lodash 4.17.20, fixed in 4.17.21; production will refuse it",
      "warn vulnerable: npm:1094499 (low) in npm:lodash 4.17.20, fixed in 4.17.21",
    ]);
    const body = await proposalBody({
      server: "weather",
      version: "1.2.0",
      document: document("1.2.0", "4.17.20"),
      compared: { before: null, comparison: null, contractBefore: null, why: null, findings: [] },
      isSigned: false,
      findings,
      cause: { actor: "octocat", run: "1" },
    });
    expect(body).toContain(
      "| ⚠️ [`GHSA-35jh-r3h4-6jhm`](https://github.com/advisories/GHSA-35jh-r3h4-6jhm) | high | `npm:lodash 4.17.20` | `4.17.21` | Command Injection in lodash |",
    );
    expect(body).toContain("a &#124; b `<script>@octocat` |");
  });
});
