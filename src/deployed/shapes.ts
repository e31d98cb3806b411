import type { AnalysisDefinition, HttpAnalysis, Prometheus, PrometheusAnalysis } from "../model/analysis.ts";
import type { ContractDrift, DriftChange, DriftPolicy } from "../model/drift.ts";
import type { Environment } from "../model/environment.ts";
import { outcomes, type SetAside } from "../model/finding.ts";
import { semverModes } from "../model/semver.ts";
import type {
  Cause,
  GateRecord,
  HeldValue,
  Kept,
  Lease,
  Pending,
  ProbeRecord,
  RollbackPoint,
  Rollout,
  Soak,
  Status,
  Stop,
  Watch,
} from "../model/status.ts";
import type { HaproxyTarget, HeaderRoute, McpTarget, Target, UnimplementedTarget } from "../model/target.ts";
import type { Variant } from "../model/variant.ts";
import {
  amount,
  anything,
  count,
  either,
  flag,
  instant,
  list,
  nullable,
  oneOf,
  record,
  type Shape,
  struct,
  text,
} from "./shape.ts";

const texts = record(text);
const isFalse: Shape<false> = (value, at, problems): value is false =>
  flag(value, at, problems) && value === false;
const version1 = oneOf([1]);

const variant = struct<Variant>({ version: text, release: text, variables: texts, secrets: texts });

const rollout = struct<Rollout>(
  {
    from: nullable(text),
    to: text,
    step: count,
    of: count,
    steps: list(amount),
    interval: amount,
    watch: amount,
    since: instant,
    next: instant,
    inconclusive: count,
    batches: list(count),
    order: list(text),
    pauses: list(amount),
    approved: count,
    keep: amount,
    maxFailures: count,
  },
  ["batches", "order", "pauses", "approved", "keep", "maxFailures"],
);

type HeldVersion = Extract<HeldValue, { readonly kind: "version" }>;
type HeldSetting = Extract<HeldValue, { readonly kind: "variable" | "secret" }>;
type HeldInputs = Extract<HeldValue, { readonly kind: "inputs" }>;
const heldVersion = struct<HeldVersion>({
  revision: count,
  at: instant,
  reason: text,
  kind: oneOf(["version"]),
  version: text,
  above: amount,
  blue: flag,
});
const heldSetting = struct<HeldSetting>({
  revision: count,
  at: instant,
  reason: text,
  kind: oneOf(["variable", "secret"]),
  name: text,
  value: nullable(text),
});

const heldInputs = struct<HeldInputs>({
  revision: count,
  at: instant,
  reason: text,
  kind: oneOf(["inputs"]),
  digest: text,
});
const heldValue: Shape<HeldValue> = either(heldVersion, either(heldSetting, heldInputs));

const gate = struct<GateRecord>(
  {
    rule: text,
    outcome: oneOf(outcomes),
    message: text,
    setAside: struct<SetAside>({ reason: text, until: text, advisory: text }, ["until", "advisory"]),
  },
  ["setAside"],
);

const driftChange = struct<DriftChange>(
  {
    pointer: text,
    class: oneOf(["breaking", "unknown", "additive", "documentation"]),
    summary: text,
    before: text,
    after: text,
    warnings: list(text),
  },
  ["before", "after", "warnings"],
);

const contractDrift = struct<ContractDrift>({
  variant: text,
  reviewed: text,
  running: text,
  verdict: oneOf(["breaking", "unknown", "additive", "documentation", "none"]),
  changes: list(driftChange),
  more: count,
  since: instant,
});

const probe = struct<ProbeRecord>(
  {
    variant: text,
    outcome: oneOf(["pass", "fail", "error", "inconclusive"]),
    message: text,
    at: instant,
    analysis: text,
    dryRun: flag,
    contract: text,
    drift: contractDrift,
  },
  ["analysis", "dryRun", "contract", "drift"],
);

const cause = struct<Cause>(
  { actor: text, run: text, reason: text, pull: count, command: text, triggeredBy: text },
  ["reason", "pull", "command", "triggeredBy"],
);

export const statusShape: Shape<Status> = struct<Status>(
  {
    headgate: version1,
    server: text,
    environment: text,
    revision: count,
    event: oneOf([
      "adopted",
      "deployed",
      "traffic-changed",
      "settings-changed",
      "rollout-started",
      "rollout-advanced",
      "rollout-confirmed",
      "rollout-approved",
      "rollout-completed",
      "retired",
      "rolled-back",
      "withdrawn",
      "removed",
      "resumed",
      "recovered",
      "drift-found",
      "drift-gone",
    ]),
    outcome: oneOf(["applying", "progressing", "healthy", "rolled-back", "failed", "removed"]),
    desired: struct<Status["desired"]>({
      commit: nullable(text),
      digest: text,
      blue: nullable(text),
      green: record(amount),
    }),
    traffic: record(amount),
    variants: record(variant),
    rollout: nullable(rollout),
    watch: nullable(struct<Watch>({ until: instant })),
    keep: struct<Kept>({ variant: text, until: instant }),
    stable: nullable(struct<RollbackPoint>({ revision: count, commit: text })),
    soak: record(struct<Soak>({ release: text, longest: amount, since: nullable(instant) })),
    hold: list(heldValue),
    lease: nullable(struct<Lease>({ run: text, expires: instant })),
    cause,
    restored: struct<RollbackPoint>({ revision: count, commit: text }),
    because: list(probe),
    gates: list(gate),
    probes: list(probe),
    drift: list(contractDrift),
    problem: nullable(text),
    outputs: texts,
    at: instant,
    digest: text,
  },
  ["keep", "restored", "because", "drift"],
);

const mcpTarget = struct<McpTarget>(
  {
    type: oneOf(["mcp"]),
    scope: oneOf(["project", "global", "mcprc", "vscode", "cursor"]),
    path: text,
    entry: text,
    entries: texts,
    launcher: list(text),
  },
  ["path", "entry", "entries", "launcher"],
);
const unimplementedTarget = struct<UnimplementedTarget>({
  type: oneOf(["kubernetes", "registry", "command"]),
});
type HaproxyTls = Exclude<HaproxyTarget["tls"], boolean | undefined>;
type HaproxyMaster = Extract<HaproxyTarget["reload"], { readonly master: string }>;
type HaproxyCheck = Exclude<HaproxyTarget["check"], false | undefined>;
type HaproxySessions = NonNullable<HaproxyTarget["sessions"]>;
const haproxyTarget = struct<HaproxyTarget>(
  {
    type: oneOf(["haproxy"]),
    path: text,
    backend: text,
    bind: text,
    address: text,
    tls: either(flag, struct<HaproxyTls>({ ca: text, verify: flag, name: text }, ["ca", "verify", "name"])),
    socket: text,
    reload: either(list(text), struct<HaproxyMaster>({ master: text })),
    binary: text,
    check: either(isFalse, struct<HaproxyCheck>({ path: text, interval: amount }, ["path", "interval"])),
    affinity: oneOf(["principal", "session", "none"]),
    sessions: struct<HaproxySessions>({ size: count, expire: amount, peers: text }, [
      "size",
      "expire",
      "peers",
    ]),
    ab: list(struct<HeaderRoute>({ header: text, value: text, version: text, server: text }, ["server"])),
    evict: flag,
    drain: amount,
  },
  [
    ...(["path", "backend", "bind", "address", "tls", "socket", "reload", "binary"] as const),
    ...(["check", "affinity", "sessions", "ab", "evict", "drain"] as const),
  ],
);
const target: Shape<Target> = either(mcpTarget, either(haproxyTarget, unimplementedTarget));

const measuring = {
  successCondition: text,
  failureCondition: text,
  failureLimit: count,
  count,
  interval: amount,
  timeout: amount,
  dryRun: flag,
};
const prometheusAnalysis = struct<PrometheusAnalysis>(
  {
    ...measuring,
    type: oneOf(["prometheus"]),
    query: text,
    prometheus: struct<Prometheus>({ address: text, authorization: text }, ["authorization"]),
  },
  ["successCondition", "failureCondition", "prometheus"],
);
const httpAnalysis = struct<HttpAnalysis>(
  { ...measuring, type: oneOf(["http"]), url: text, status: list(count), latency: amount },
  ["successCondition", "failureCondition", "latency"],
);
const analysis: Shape<AnalysisDefinition> = either(prometheusAnalysis, httpAnalysis);

export const environmentShape: Shape<Environment> = struct<Environment>(
  {
    id: text,
    file: text,
    upstream: struct<Environment["upstream"]>({ mode: oneOf(["all", "any"]), environments: list(text) }),
    soak: amount,
    versions: struct<Environment["versions"]>({ prerelease: flag, downgrade: flag, unpackaged: flag }),
    approvals: struct<Environment["approvals"]>({ count, from: list(text) }),
    deployers: list(text),
    teams: record(list(text)),
    windows: list(
      struct<Environment["windows"][number]>(
        { kind: oneOf(["allow", "deny"]), when: text, timezone: text, reason: text },
        ["reason"],
      ),
    ),
    strategy: struct<Environment["strategy"]>(
      {
        type: oneOf(["immediate", "blue_green", "canary", "rolling"]),
        steps: list(amount),
        interval: amount,
        watch: amount,
        analysis: list(text),
        keep: amount,
        pauses: list(amount),
        maxParallel: count,
        maxFailures: count,
      },
      ["keep", "pauses", "maxParallel", "maxFailures"],
    ),
    analyses: record(analysis),
    require: record(anything),
    rollback: struct<Environment["rollback"]>({ automatic: flag, maxAge: amount, maxFailures: count }),
    drift: struct<DriftPolicy>({ contract: oneOf(["alert", "rollback", "off"]), every: amount }),
    variables: texts,
    stage: oneOf(["development", "testing", "staging", "production"]),
    targets: list(target),
  },
  ["teams", "analyses", "drift"],
);

export const pendingShape: Shape<Pending> = struct<Pending>(
  {
    headgate: version1,
    environment: text,
    server: text,
    state: oneOf([
      "applying",
      "waiting",
      "refused",
      "held",
      "failed",
      "progressing",
      "watching",
      "kept",
      "tampered",
    ]),
    gates: list(gate),
    eligible: nullable(instant),
    digest: text,
    policy: nullable(environmentShape),
    judgedBy: text,
    semver: oneOf(semverModes),
    since: instant,
  },
  ["judgedBy", "semver"],
);

export const stopShape: Shape<Stop> = struct<Stop>({
  environment: nullable(text),
  reason: text,
  actor: text,
  at: instant,
});
