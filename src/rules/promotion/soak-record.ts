import type { Digest } from "../../model/canonical.ts";
import type { Soak, Status } from "../../model/status.ts";
import type { GateContext } from "../context.ts";

/** What one upstream environment says of one version. */
export interface SoakRecord {
  readonly environment: string;
  /** This very release was blue at 100 percent and settled there, or is. */
  readonly wasBlue: boolean;
  /** It is on its way: an earlier wave or a running rollout can make it blue without another change. */
  readonly isComing: boolean;
  /** Why it was taken out there, where it is held. */
  readonly held: string | undefined;
  /** Longest unbroken time as blue, in milliseconds, up to now. */
  readonly longest: number;
  /** Start of the interval that runs, epoch milliseconds. */
  readonly since: number | undefined;
}

/** One record for each upstream environment of the gate's environment. */
export function soakRecords(context: GateContext, version: string): readonly SoakRecord[] {
  const { environment, statuses, server, releases, now } = context;
  return environment.upstream.environments.map((id) => {
    const status = statuses.get(id);
    const soak = soakOf(status, version, releases.get(version)?.digest);
    const started = soak?.since ? Date.parse(soak.since) : undefined;
    const running = started === undefined ? 0 : Math.max(0, Date.parse(now) - started);
    const desired = server.deployments.get(id);
    return {
      environment: id,
      wasBlue: soak !== undefined,
      isComing: desired ? desired.blue === version : status?.desired.blue === version,
      held: heldReason(status, version),
      longest: Math.max(soak?.longest ?? 0, running),
      since: started,
    };
  });
}

/** What soaked as another text under the same version says nothing of this release. */
function soakOf(status: Status | undefined, version: string, release: Digest | undefined): Soak | undefined {
  const soak = status && Object.hasOwn(status.soak, version) ? status.soak[version] : undefined;
  return soak?.release === release ? soak : undefined;
}

function heldReason(status: Status | undefined, version: string): string | undefined {
  return status?.hold.find((held) => held.kind === "version" && held.version === version)?.reason;
}
