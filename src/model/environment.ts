import type { AnalysisDefinition } from "./analysis.ts";
import type { DriftPolicy } from "./drift.ts";
import type { Milliseconds } from "./duration.ts";
import type { Target } from "./target.ts";

export type Stage = "development" | "testing" | "staging" | "production";

export interface Upstream {
  /** `all`: soaked in every one of them; `any`: in at least one. */
  readonly mode: "all" | "any";
  readonly environments: readonly string[];
}

/** `Mon-Fri 09:00-16:00` in a time zone, or a span of dates `2026-12-20/2027-01-03`. */
export interface Window {
  readonly kind: "allow" | "deny";
  readonly when: string;
  readonly timezone: string;
  readonly reason?: string;
}

export type StrategyType = "immediate" | "blue_green" | "canary" | "rolling";

/** One rollout machine; the types are presets of it. */
export interface Strategy {
  readonly type: StrategyType;
  /** Rising shares in percent before the last one, 100, which is implied. */
  readonly steps: readonly number[];
  readonly interval: Milliseconds;
  /** How long after a rollout a bad probe still rolls back by itself. */
  readonly watch: Milliseconds;
  readonly analysis: readonly string[];
  /** How long the old blue stays ready, with no share, after a rollout; absent: it goes with it. */
  readonly keep?: Milliseconds;
  /** Those of the steps at which a person must approve before the next; absent: none. */
  readonly pauses?: readonly number[];
  /** How many targets are written at the same time, and make a batch of `rolling`; absent: one. */
  readonly maxParallel?: number;
  /** How many targets may fail to be written without halting the rollout; absent: none. */
  readonly maxFailures?: number;
}

export interface Approvals {
  readonly count: number;
  readonly from: readonly string[];
}

/** `environments/ID/environment.yaml`, defaults filled in. */
export interface Environment {
  readonly id: string;
  readonly file: string;
  readonly upstream: Upstream;
  readonly soak: Milliseconds;
  readonly versions: {
    readonly prerelease: boolean;
    readonly downgrade: boolean;
    readonly unpackaged: boolean;
  };
  readonly approvals: Approvals;
  readonly deployers: readonly string[];
  /**
   * Whom those names under `approvals.from` and `deployers` mean that headgate.yaml lists as teams: whoever changes
   * a team changes the policy. Absent: none of them is listed there, or the policy was noted before teams were.
   */
  readonly teams?: Readonly<Record<string, readonly string[]>>;
  readonly windows: readonly Window[];
  readonly strategy: Strategy;
  /**
   * What the strategy's analyses are, by name, as far as they are not the server's own probe: whoever changes one
   * that is not named here changes no policy. Absent: none but the probe is named.
   */
  readonly analyses?: Readonly<Record<string, AnalysisDefinition>>;
  /** Kept as written: what of it this version implements is the rules' to say. */
  readonly require: Readonly<Record<string, unknown>>;
  readonly rollback: {
    readonly automatic: boolean;
    readonly maxAge: Milliseconds;
    /** Automatic rollbacks in one run of an environment beyond which it stops and alerts instead. */
    readonly maxFailures: number;
  };
  /** What becomes of a running contract that is not the reviewed one; absent: `defaultDrift`. */
  readonly drift?: DriftPolicy;
  readonly variables: Readonly<Record<string, string>>;
  readonly stage: Stage;
  readonly targets: readonly Target[];
}

export const strategyPresets = {
  immediate: { type: "immediate", steps: [], interval: 0, watch: 0, analysis: ["probe"] },
  blue_green: { type: "blue_green", steps: [0], interval: 0, watch: 0, analysis: ["probe"] },
  canary: { type: "canary", steps: [5, 25, 50], interval: 900_000, watch: 0, analysis: ["probe"] },
  // Without steps of its own it goes from target to target.
  rolling: { type: "rolling", steps: [], interval: 0, watch: 0, analysis: ["probe"] },
} as const satisfies Record<StrategyType, Strategy>;

export const defaultEnvironment = {
  upstream: { mode: "all", environments: [] },
  soak: 0,
  versions: { prerelease: true, downgrade: true, unpackaged: false },
  approvals: { count: 0, from: [] },
  deployers: [],
  windows: [],
  strategy: strategyPresets.immediate,
  require: {},
  rollback: { automatic: true, maxAge: 7 * 86_400_000, maxFailures: 3 },
  variables: {},
  stage: "development",
  targets: [],
} as const satisfies Omit<Environment, "id" | "file">;
