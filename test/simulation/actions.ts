import fc from "fast-check";
import { type Environment, strategyPresets } from "../../src/model/environment.ts";
import type { Verdict } from "./oracle.ts";

/** Which deployments there are, and where versions come from. */
export interface Topology {
  /** By environment: its upstream. */
  readonly environments: Readonly<Record<string, readonly string[]>>;
  readonly ids: readonly string[];
  /** Of the sequences that are played unless others are asked for. */
  readonly seed: number;
}

export const topologies = {
  /** The rollout machine alone. */
  one: { environments: { production: [] }, ids: ["production/weather"], seed: 20_261_120 },
  /** Waves, promotion, holds upstream. */
  chain: {
    environments: { development: [], staging: ["development"], production: ["staging"] },
    ids: ["development/weather", "staging/weather", "production/weather"],
    seed: 20_261_121,
  },
  /** Many of a kind: shared outages. */
  wide: {
    environments: { production: [] },
    ids: ["production/weather", "production/radar", "production/tides"],
    seed: 20_261_122,
  },
} as const satisfies Record<string, Topology>;

export const begin = Date.UTC(2026, 10, 20, 10);
const hour = 3_600_000;
export const versions = ["1.0.0", "1.1.0", "1.2.0-beta.1", "1.2.0", "2.0.0"] as const;
const version = fc.constantFrom(...versions);
const index = fc.nat(5);

export type Policy = Partial<Environment>;

const strategy = fc.constantFrom(
  strategyPresets.immediate,
  strategyPresets.blue_green,
  strategyPresets.canary,
  strategyPresets.rolling,
  { ...strategyPresets.canary, steps: [10, 50], interval: 0 },
  { ...strategyPresets.canary, steps: [1, 99], watch: 2 * hour },
  { ...strategyPresets.immediate, watch: hour },
  { ...strategyPresets.canary, steps: [25], keep: 2 * hour },
  { ...strategyPresets.blue_green, keep: hour, watch: hour },
  { ...strategyPresets.canary, steps: [5, 50], interval: 60_000, pauses: [5] },
  { ...strategyPresets.rolling, steps: [], interval: 0, maxParallel: 1 },
  { ...strategyPresets.rolling, steps: [], interval: 60_000, maxParallel: 2, maxFailures: 1 },
);

const closed = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 12 })).map(([from, length]) => {
  const instant = (hours: number) => new Date(begin + hours * hour).toISOString();
  return { kind: "deny" as const, when: `${instant(from)}/${instant(from + length)}`, timezone: "UTC" };
});

/** Where targets are: client files of these names, in each environment its own. */
export const places = ["a", "b", "c"] as const;
const target = fc.constantFrom(...places).map((name) => ({
  type: "mcp" as const,
  scope: "project" as const,
  path: `${name}.json`,
}));

/** Mostly the defaults: what differs is what a failing sequence is about. */
export const policy: fc.Arbitrary<Policy> = fc
  .record(
    {
      strategy,
      windows: fc.array(closed, { minLength: 1, maxLength: 2 }),
      soak: fc.constantFrom(hour, 10 * hour),
      versions: fc.record({
        prerelease: fc.boolean(),
        downgrade: fc.boolean(),
        unpackaged: fc.constant(false),
      }),
      rollback: fc.record({
        automatic: fc.nat(4).map((n) => n > 0),
        maxAge: fc.constantFrom(7 * 24 * hour, hour),
        maxFailures: fc.constantFrom(3, 1),
      }),
      variables: fc.constantFrom({ LOG: "warn" }, { LOG: "debug" }),
      drift: fc.record({
        contract: fc.constantFrom("alert" as const, "rollback" as const, "rollback" as const, "off" as const),
        every: fc.constantFrom(hour, 24 * hour),
      }),
      targets: fc.uniqueArray(target, { minLength: 1, selector: ({ path }) => path }),
    },
    { requiredKeys: ["strategy"] },
  )
  .map((made): Policy => made);

const edit = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant("blue" as const), version }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("green" as const),
      version,
      share: fc.oneof(fc.nat(100), fc.constantFrom(0, 10, 100)),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("traffic" as const), version, share: fc.nat(100) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("variable" as const), value: fc.constantFrom("1", "2", null) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("remove" as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("plain" as const), version }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("too-much" as const) }) },
);

export type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

const verdict = fc.constantFrom<Verdict>("pass", "pass", "fail", "error", "inconclusive");

/** Mostly none: at which gate the process dies. */
const dies = fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined, freq: 3 });

const command = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ command: "apply" as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      command: fc.constant("rollback" as const),
      at: index,
      from: fc.option(version, { nil: undefined, freq: 2 }),
      to: fc.option(version, { nil: undefined, freq: 2 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ command: fc.constant("resume" as const), at: index }) },
);

export type Command = typeof command extends fc.Arbitrary<infer T> ? T : never;

/** A change as people mostly make it: merged, applied, and looked after for a while. */
const change = fc.record({
  kind: fc.constant("change" as const),
  at: index,
  /** Everywhere at once: waves. */
  everywhere: fc.boolean(),
  edit,
  /** What the next analyses say; good where nothing is said. */
  verdicts: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: fc.constant<Verdict[]>(["fail"]) },
    { weight: 2, arbitrary: fc.constant<Verdict[]>(["pass", "fail"]) },
    // What is gone back to is bad as well.
    { weight: 2, arbitrary: fc.constant<Verdict[]>(["fail", "fail"]) },
    { weight: 2, arbitrary: fc.array(verdict, { minLength: 1, maxLength: 5 }) },
  ),
  runs: fc.integer({ min: 1, max: 5 }),
  minutes: fc.constantFrom(1, 16, 16, 61, 200),
  dies,
  /** Whether desired is brought back at once, where it was rolled back. */
  brings: fc.boolean(),
});

export const action = fc.oneof(
  { weight: 16, arbitrary: change },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("edit" as const), at: index, edit }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("run" as const),
      command,
      dies,
      noticed: fc.boolean(),
      again: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("together" as const),
      commands: fc.array(fc.record({ command, dies }), { minLength: 2, maxLength: 3 }),
      choices: fc.array(fc.nat(5), { minLength: 1, maxLength: 12 }),
      /** Minutes that pass while they are at work, before the turn of that number. */
      stalls: fc.option(fc.nat(30), { nil: undefined, freq: 3 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("wait" as const),
      minutes: fc.constantFrom(-30, 1, 16, 16, 61, 61, 600, 1440, 14 * 1440),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("say" as const),
      about: fc.oneof(version, fc.constantFrom("TIMEOUT=1", "TIMEOUT=2", "LOG=debug", "production/1.1.0")),
      verdict,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("next" as const),
      verdicts: fc.array(verdict, { maxLength: 4 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("drift" as const),
      /** Which deployment's version, of those that are live there. */
      at: index,
      which: index,
      /** Until the next run. */
      hours: fc.constantFrom(2, 25, 25),
      to: fc.constantFrom("poisoned" as const, "poisoned" as const, "other" as const, "reviewed" as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("policy" as const),
      at: index,
      policy,
      /** In the same change. */
      edit: fc.option(edit, { nil: undefined }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("release" as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("outage" as const), at: index }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("bring-back" as const), at: index }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("stop" as const),
      everywhere: fc.boolean(),
      at: index,
      stops: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("stranger" as const), at: index }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("recover" as const), at: index }) },
);

export type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;
