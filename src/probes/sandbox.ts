import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { localRun, localRunEnded } from "../deployed/run-identity.ts";
import type { Milliseconds } from "../model/duration.ts";
import { watchFolder } from "./orphan-guard.ts";

/** A folder that stands in for the home, the temporary folder and the working directory of one server. */
export interface Sandbox {
  readonly cwd: string;
  /** The empty environment: search path, home and temporary folder, no time zone or language of this machine's. */
  readonly env: Readonly<Record<string, string>>;
  /** Ends what still runs with this environment, then removes the folder. */
  readonly remove: () => Promise<void>;
}

/** `command` is what will be started: its folder stays on the search path. */
export async function makeSandbox(command: string): Promise<Sandbox> {
  swept ??= sweep();
  await swept;
  const folder = await mkdtemp(join(tmpdir(), `${prefix}${localRun().replaceAll(":", "_")}-`));
  const release = watchFolder(folder);
  const [home, temporary, cwd] = [join(folder, "home"), join(folder, "tmp"), join(folder, "work")];
  for (const path of [home, temporary, cwd]) await mkdir(path);
  return {
    cwd,
    env: {
      PATH: minimalPath(command),
      HOME: home,
      USERPROFILE: home,
      TMPDIR: temporary,
      TEMP: temporary,
      TMP: temporary,
      // What servers tell of the machine they run on is part of their contract: it is the same on all of them.
      TZ: "UTC",
      LANG: "C.UTF-8",
    },
    remove: async () => {
      await endStragglers(folder);
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
      release();
    },
  };
}

const prefix = "headgate-probe-";
let swept: Promise<void> | undefined;

/** A run that was killed leaves its sandboxes behind, and a stubborn server may still run in one. */
async function sweep(): Promise<void> {
  const names = await readdir(tmpdir()).catch(() => []);
  for (const name of names.filter((name) => name.startsWith(prefix))) {
    const run = name.slice(prefix.length, name.lastIndexOf("-")).replaceAll("_", ":");
    if (!localRunEnded(run)) continue;
    const folder = join(tmpdir(), name);
    await endStragglers(folder);
    // One of several runs that tidy up at once; what it cannot remove is another person's.
    await rm(folder, { recursive: true, force: true }).catch(() => {});
  }
}

function minimalPath(command: string): string {
  const own = command.includes("/") ? [dirname(command)] : [];
  const system = ["/usr/local/bin", "/usr/bin", "/bin"];
  return [...new Set([...own, dirname(process.execPath), ...system])].join(delimiter);
}

/** How long killed processes may take to be gone. */
const mostWaiting: Milliseconds = 5000;

/**
 * A child can leave its parent's process group; it cannot leave the environment it was started with. On
 * Linux those that name the sandbox are found and killed; elsewhere ending the group has to do. A killed
 * process runs on until the system gets to it, and may have started another: looked at until none is left.
 */
async function endStragglers(folder: string): Promise<void> {
  const until = performance.now() + mostWaiting;
  for (let wait = 5; performance.now() < until; wait = Math.min(wait * 2, 100)) {
    const left = await processesNaming(folder);
    if (left.length === 0) return;
    for (const pid of left) {
      try {
        process.kill(pid, "SIGKILL");
      } catch {
        // Ended by itself meanwhile.
      }
    }
    await pause(wait);
  }
}

/** Ids of the processes whose environment names this path; none where the system does not tell. */
export async function processesNaming(path: string): Promise<readonly number[]> {
  if (process.platform !== "linux") return [];
  const ids = (await readdir("/proc").catch(() => [])).filter((name) => /^\d+$/.test(name)).map(Number);
  const found = await Promise.all(
    ids.map(async (id) => {
      if (id === process.pid) return [];
      const environment = await readFile(`/proc/${id}/environ`, "latin1").catch(() => "");
      return environment.includes(`${path}/`) ? [id] : [];
    }),
  );
  return found.flat();
}
