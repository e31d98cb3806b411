import type { Milliseconds } from "./duration.ts";
import type { ExpressionVariables } from "./expression.ts";

/** Where queries are asked. `authorization` is the name of the environment variable that holds the header's value. */
export interface Prometheus {
  /** Without a trailing slash. */
  readonly address: string;
  readonly authorization?: string;
}

/** How often something is measured, and what the measurements must be. */
export interface Measuring {
  readonly successCondition?: string;
  readonly failureCondition?: string;
  /** So many failed measurements are tolerated. */
  readonly failureLimit: number;
  readonly count: number;
  readonly interval: Milliseconds;
  readonly timeout: Milliseconds;
  /** Recorded and shown, and never decides. */
  readonly dryRun: boolean;
}

export interface PrometheusAnalysis extends Measuring {
  readonly type: "prometheus";
  readonly query: string;
  /** Absent where neither the definition nor the project says it, which the rules refuse. */
  readonly prometheus?: Prometheus;
}

export interface HttpAnalysis extends Measuring {
  readonly type: "http";
  readonly url: string;
  /** Statuses that are good; empty: any 2xx. */
  readonly status: readonly number[];
  readonly latency?: Milliseconds;
}

export type AnalysisDefinition = PrometheusAnalysis | HttpAnalysis;

/** The server's own probe: what it does stands in server.yaml. */
export const probeAnalysis = "probe";

/** Whether it still promises what was reviewed, asked on its own where the server's own probe does not ask for it. */
export const contractAnalysis = "contract";

export const defaultMeasuring = {
  failureLimit: 0,
  count: 1,
  interval: 10_000,
  timeout: 10_000,
  dryRun: false,
} as const satisfies Measuring;

/** A run holds its lease no longer than it said, so one analysis may not take longer than this. */
export const longestAnalysis: Milliseconds = 5 * 60_000;

/** How long all measurements of an analysis take at most. */
export function lengthOf({ count, interval, timeout }: Measuring): Milliseconds {
  return count * timeout + (count - 1) * interval;
}

/** What conditions may name: `result` is there where there is exactly one sample. */
export const conditionVariables = {
  prometheus: { result: "double", results: "list<double>" },
  http: { result: "dyn" },
} as const satisfies Record<AnalysisDefinition["type"], ExpressionVariables>;

/** What queries and addresses may hold, in braces. */
export const placeholders = ["server", "environment", "version", "variant", "stable", "address"] as const;
export type Placeholder = (typeof placeholders)[number];

const placeholder = new RegExp(`\\{(${placeholders.join("|")})\\}`, "g");

/**
 * Fills in the placeholders; all other braces stay, PromQL has its own. Undefined where a value is missing, or
 * has characters that could end a PromQL string or a part of a URL.
 */
export function fillIn(
  template: string,
  values: Readonly<Record<Placeholder, string | null>>,
  encode: (value: string) => string = (value) => value,
): { readonly text: string } | { readonly missing: Placeholder } {
  let missing: Placeholder | undefined;
  const text = template.replace(placeholder, (whole, name: Placeholder) => {
    const value = values[name];
    if (value !== null && /^[A-Za-z0-9._~+:[\]-]+$/.test(value))
      return name === "address" ? value : encode(value);
    missing ??= name;
    return whole;
  });
  return missing === undefined ? { text } : { missing };
}

export function namesPlaceholder(template: string, name: Placeholder): boolean {
  return template.includes(`{${name}}`);
}

/** Series of one variant; those without the label `environment` count for every environment. */
const series = 'server="{server}",version="{version}",environment=~"{environment}|"';

/**
 * Analyses that need no definition where an address of a Prometheus is given. They expect the labels `server`
 * (the folder's name under servers/) and `version`, and where several environments share a Prometheus the label
 * `environment`; `mcp_requests_total` has besides the label `status`, which says error, failed, failure,
 * timeout or 5xx of what went wrong.
 */
export const builtInAnalyses = {
  /** At most 5 percent of the last five minutes' requests failed. Without traffic: inconclusive. */
  "error-rate": {
    query: `(sum(rate(mcp_requests_total{${series},status=~"error|failed|failure|timeout|5.."}[5m])) or vector(0)) / sum(rate(mcp_requests_total{${series}}[5m]))`,
    successCondition: "result <= 0.05",
    dryRun: false,
  },
  /** 95 of 100 requests of the last five minutes took at most one second. */
  latency: {
    query: `histogram_quantile(0.95, sum by (le) (rate(mcp_request_duration_seconds_bucket{${series}}[5m])))`,
    successCondition: "result <= 1",
    dryRun: false,
  },
  /** How many connections there are: informs, and decides nothing. */
  connections: {
    query: `sum(mcp_active_connections{${series}})`,
    successCondition: "result >= 0",
    dryRun: true,
  },
} as const satisfies Record<string, Pick<PrometheusAnalysis, "query" | "successCondition" | "dryRun">>;

export type BuiltInAnalysis = keyof typeof builtInAnalyses;

export function isBuiltIn(name: string): name is BuiltInAnalysis {
  return Object.hasOwn(builtInAnalyses, name);
}
