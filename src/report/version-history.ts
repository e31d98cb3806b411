import type { DeploymentEntry } from "../deployed/history.ts";
import { compareText } from "../model/finding.ts";
import { compareVersions, type Traffic, versionOf } from "../model/traffic.ts";

/** One version of a server, as tools know it that keep such a history by themselves (requirement C8). */
export interface VersionRecord {
  readonly version: string;
  readonly status: "blue" | "green" | "inactive";
  /** In percent. */
  readonly traffic: number;
  /** When it first ran here, in milliseconds since 1970. */
  readonly deployedAt: number;
}

export interface RollbackRecord {
  readonly fromVersion: string | null;
  readonly toVersion: string | null;
  /** In milliseconds since 1970. */
  readonly timestamp: number;
  readonly reason: string;
}

export interface VersionHistory {
  readonly mcpVersionHistory: Readonly<
    Record<
      string,
      {
        readonly versions: readonly VersionRecord[];
        readonly currentBlue: string | null;
        readonly lastRollback: RollbackRecord | null;
      }
    >
  >;
}

/** The history of one environment in that shape; `entries` newest first. */
export function versionHistory(entries: readonly DeploymentEntry[]): VersionHistory {
  const servers = [...new Set(entries.map(({ server }) => server))].sort(compareText);
  return {
    mcpVersionHistory: Object.fromEntries(
      servers.map((server) => [server, ofServer(entries.filter((entry) => entry.server === server))]),
    ),
  };
}

function ofServer(entries: readonly DeploymentEntry[]) {
  const [newest] = entries;
  const live = byVersion(newest?.to ?? {});
  const blue = newest?.blue ?? null;
  const first = new Map<string, number>();
  for (const { to, at } of entries.toReversed()) {
    for (const version of Object.keys(byVersion(to))) {
      if (!first.has(version)) first.set(version, Date.parse(at));
    }
  }
  const versions = [...first].sort(([a], [b]) => compareVersions(a, b));
  const back = entries.find(({ event }) => event === "rolled-back" || event === "withdrawn");
  return {
    versions: versions.map(
      ([version, deployedAt]): VersionRecord => ({
        version,
        status: version === blue ? "blue" : version in live ? "green" : "inactive",
        traffic: live[version] ?? 0,
        deployedAt,
      }),
    ),
    currentBlue: blue,
    lastRollback: back === undefined ? null : rollbackOf(back),
  };
}

function rollbackOf({ from, to, blue, at, cause, problem }: DeploymentEntry): RollbackRecord {
  const before = byVersion(from ?? {});
  const after = byVersion(to);
  const lost = Object.keys(before)
    .map((version) => ({ version, share: (before[version] ?? 0) - (after[version] ?? 0) }))
    .sort((a, b) => b.share - a.share || compareVersions(a.version, b.version))[0];
  return {
    // Where only settings went back the version stayed what it was.
    fromVersion: lost !== undefined && lost.share > 0 ? lost.version : blue,
    toVersion: blue,
    timestamp: Date.parse(at),
    reason: cause.reason ?? problem ?? "",
  };
}

/** Variants of one version together. */
function byVersion(traffic: Traffic): Traffic {
  const shares: Record<string, number> = {};
  for (const [id, share] of Object.entries(traffic)) {
    const version = versionOf(id);
    shares[version] = (shares[version] ?? 0) + share;
  }
  return shares;
}
