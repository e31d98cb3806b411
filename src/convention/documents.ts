import type { Hotfix, Override } from "../model/deployment.ts";
import type { DriftMode } from "../model/drift.ts";
import type { Stage, StrategyType } from "../model/environment.ts";
import type { Release } from "../model/release.ts";
import type { Acknowledgement } from "../model/semver.ts";
import type { LifecycleEntry, Server, SignerSetting } from "../model/server.ts";
import type { ClientScope, HaproxyTarget, McpTarget, UnimplementedTarget } from "../model/target.ts";
import type { Traffic } from "../model/traffic.ts";
import type { Check } from "./validator.ts";
import { acknowledgement, deployment, environment, headgate, release, server } from "./validators/written.ts";

type Variables = Readonly<Record<string, string>>;

/** Policy as written, in environment.yaml or under `defaults` of headgate.yaml; durations are still text. */
export interface PolicyDocument {
  readonly soak?: string;
  readonly versions?: {
    readonly prerelease?: boolean;
    readonly downgrade?: boolean;
    readonly unpackaged?: boolean;
  };
  readonly approvals?: { readonly count?: number; readonly from?: readonly string[] };
  readonly deployers?: readonly string[];
  readonly windows?: readonly WindowDocument[];
  readonly strategy?: {
    readonly type?: StrategyType;
    readonly steps?: readonly number[];
    readonly interval?: string;
    readonly watch?: string;
    readonly analysis?: readonly string[];
    readonly keep?: string;
    readonly pauses?: readonly number[];
    readonly maxParallel?: number;
    readonly maxFailures?: number;
  };
  readonly require?: Readonly<Record<string, unknown>>;
  readonly rollback?: {
    readonly automatic?: boolean;
    readonly maxAge?: string;
    readonly maxFailures?: number;
  };
  readonly drift?: { readonly contract?: DriftMode; readonly every?: string };
  readonly variables?: Variables;
  readonly targets?: readonly TargetDocument[];
}

export interface WindowDocument {
  readonly allow?: string;
  readonly deny?: string;
  readonly timezone?: string;
  readonly reason?: string;
}

/** A target as written: the scope of client files may be left out. */
export type TargetDocument =
  | UnimplementedTarget
  | (Omit<McpTarget, "scope"> & { readonly scope?: ClientScope })
  | HaproxyDocument;

/** An HAProxy as written: durations are still text. */
export interface HaproxyDocument extends Omit<HaproxyTarget, "check" | "sessions" | "drain"> {
  readonly check?: boolean | { readonly path?: string; readonly interval?: string };
  readonly sessions?: { readonly size?: number; readonly expire?: string; readonly peers?: string };
  readonly drain?: string;
}

/** What headgate.yaml and environment.yaml say of analyses; the environment's definition wins by name. */
export interface AnalysesDocument {
  readonly analyses?: Readonly<Record<string, AnalysisDocument>>;
  readonly prometheus?: { readonly address: string; readonly authorization?: string };
}

export type AnalysisDocument = PrometheusAnalysisDocument | HttpAnalysisDocument;

interface MeasuringDocument {
  readonly successCondition?: string;
  readonly failureCondition?: string;
  readonly failureLimit?: number;
  readonly count?: number;
  readonly interval?: string;
  readonly timeout?: string;
  readonly dryRun?: boolean;
}

export interface PrometheusAnalysisDocument extends MeasuringDocument {
  readonly type: "prometheus";
  readonly query: string;
  readonly address?: string;
  readonly authorization?: string;
}

export interface HttpAnalysisDocument extends MeasuringDocument {
  readonly type: "http";
  readonly url: string;
  readonly status?: number | readonly number[];
  readonly latency?: string;
}

export interface EnvironmentDocument extends PolicyDocument, AnalysesDocument {
  readonly upstream?:
    | readonly string[]
    | { readonly all?: readonly string[]; readonly any?: readonly string[] };
  readonly stage?: Stage;
}

export interface ProjectDocument extends AnalysesDocument {
  readonly headgate: 1;
  readonly variables?: Variables;
  readonly teams?: Readonly<Record<string, readonly string[]>>;
  readonly defaults?: PolicyDocument;
  readonly overrides?: readonly Override[];
  readonly sigstore?: { readonly trustedRoot?: string };
}

export interface ServerDocument {
  readonly name?: string;
  readonly description?: string;
  readonly owner?: string;
  readonly category?: string;
  readonly repository?: string;
  readonly subfolder?: string;
  readonly releasers?: readonly string[];
  readonly signer?: SignerSetting | readonly SignerSetting[];
  readonly health?: {
    readonly startup?: { readonly timeout?: string };
    readonly probe?: {
      readonly type?: "mcp" | "http";
      readonly healthy?: number;
      readonly failed?: number;
      readonly timeout?: string;
      readonly interval?: string;
      readonly path?: string;
      readonly url?: string;
      readonly status?: number | readonly number[];
      readonly latency?: string;
    };
  };
  readonly lifecycle?: readonly LifecycleEntry[];
  readonly contract?: NonNullable<Server["contract"]>;
  readonly variables?: Variables;
}

export interface DeploymentDocument {
  readonly blue: string;
  readonly green?: Traffic;
  readonly variables?: Variables;
  readonly secrets?: Variables;
  readonly hotfix?: Hotfix;
  readonly notBefore?: string;
  readonly overrides?: readonly Override[];
}

export type ReleaseDocument = Pick<Release, "server" | "release"> & { readonly headgate: 1 };

export type AcknowledgementDocument = Omit<Acknowledgement, "version" | "file">;

/** What a file of each kind holds once its schema has accepted it. */
export interface Documents {
  readonly headgate: ProjectDocument;
  readonly environment: EnvironmentDocument;
  readonly server: ServerDocument;
  readonly deployment: DeploymentDocument;
  readonly release: ReleaseDocument;
  readonly acknowledgement: AcknowledgementDocument;
}

/** The kinds of files on the desired side. */
export type WrittenKind = keyof Documents;

const checks = { headgate, environment, server, deployment, release, acknowledgement } satisfies Record<
  WrittenKind,
  Check
>;

/** Whether the schema of a kind accepts a value. */
export function isDocument<K extends WrittenKind>(kind: K, value: unknown): value is Documents[K] {
  return checks[kind](value);
}
