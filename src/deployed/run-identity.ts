import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/**
 * Names a process of this machine for a lease: `local:HOST:PID:START`. HOST is a hash (of the host's name and,
 * where there are such, the space of process ids, so that two containers are two hosts); START tells a process
 * from a later one with the same id.
 */
export function localRun(pid: number = process.pid): string {
  return `local:${hostHash()}:${pid}:${startOf(pid) ?? "unknown"}`;
}

/** True only where the run is known to have ended: same host, and the process is gone or is another one by now. */
export function localRunEnded(run: string): boolean {
  const match = /^local:([0-9a-f]+):(\d{1,10}):([\w.-]+)$/.exec(run);
  if (!match || match[1] !== hostHash()) return false;
  const pid = Number(match[2]);
  if (pid === 0 || !isAlive(pid)) return pid !== 0;
  const start = startOf(pid);
  if (match[3] === "unknown" || start === undefined) return false;
  return start !== match[3];
}

/** Those of some leases' runs that are known to have ended. */
export function endedLocalRuns(runs: Iterable<string>): ReadonlySet<string> {
  return new Set([...new Set(runs)].filter(localRunEnded));
}

function hostHash(): string {
  const space = attempt(() => readlinkSync("/proc/self/ns/pid")) ?? "";
  return createHash("sha256").update(`${hostname()}\0${space}`).digest("hex").slice(0, 12);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not permitted means that it is there, and somebody else's.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function startOf(pid: number): string | undefined {
  return process.platform === "linux" ? startOnLinux(pid) : startByPs(pid);
}

/** Boot and clock ticks since boot: the 22nd field of `/proc/PID/stat`; the 2nd may hold spaces and brackets. */
function startOnLinux(pid: number): string | undefined {
  return attempt(() => {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    // A zombie has ended; only its parent has not asked yet.
    if (state === "Z" || state === "X") return "ended";
    const boot = attempt(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").slice(0, 8)) ?? "boot";
    return `${boot}.${fields[18]}`;
  });
}

function startByPs(pid: number): string | undefined {
  return attempt(() => {
    const text = execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], {
      encoding: "utf8",
      env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
      stdio: ["ignore", "pipe", "ignore"],
      timeout: 5_000,
    }).trim();
    return text === "" ? undefined : createHash("sha256").update(text).digest("hex").slice(0, 12);
  });
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
