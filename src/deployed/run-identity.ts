import { isAlive, processSpace, processStart } from "../system/process.ts";

/**
 * Names a process of this machine for a lease: `local:HOST:PID:START`. HOST is a hash (of the host's name and,
 * where there are such, the space of process ids, so that two containers are two hosts); START tells a process
 * from a later one with the same id.
 */
export function localRun(pid: number = process.pid): string {
  return `local:${processSpace()}:${pid}:${processStart(pid) ?? "unknown"}`;
}

/** True only where the run is known to have ended: same host, and the process is gone or is another one by now. */
export function localRunEnded(run: string): boolean {
  const match = /^local:([0-9a-f]+):(\d{1,10}):([\w.-]+)$/.exec(run);
  if (!match || match[1] !== processSpace()) return false;
  const pid = Number(match[2]);
  if (pid === 0 || !isAlive(pid)) return pid !== 0;
  const start = processStart(pid);
  if (match[3] === "unknown" || start === undefined) return false;
  return start !== match[3];
}

/**
 * What all attempts and jobs of a workflow run have in common (`github:RUN_ID`); null for a run that nobody can
 * have repeated, such as a process here.
 */
export function repeatableRun(run: string): string | null {
  return /^(github:\d{1,20}):/.exec(run)?.[1] ?? null;
}

/** Those of some leases' runs that are known to have ended. */
export function endedLocalRuns(runs: Iterable<string>): ReadonlySet<string> {
  return new Set([...new Set(runs)].filter(localRunEnded));
}
