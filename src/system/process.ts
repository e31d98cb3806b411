import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/**
 * Twelve hexadecimal digits for where a process id means something: a hash of the host's name and, where there
 * are such, of the space of process ids, so that two containers are two hosts.
 */
export function processSpace(): string {
  const space = attempt(() => readlinkSync("/proc/self/ns/pid")) ?? "";
  return createHash("sha256").update(`${hostname()}\0${space}`).digest("hex").slice(0, 12);
}

/** Whether there is a process of this id, somebody else's included. One that only waits for its parent is there. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not permitted means that it is there, and somebody else's.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/**
 * When a process started, in no particular unit: ids are used again, ids with their starts are not. `ended`
 * where it only waits for its parent; undefined where there is none, or the system does not tell.
 */
export function processStart(pid: number): string | undefined {
  if (pid !== process.pid) return startOf(pid);
  own ??= startOf(pid);
  return own;
}

let own: string | undefined;

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
