import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";

/** A folder that stands in for the home, the temporary folder and the working directory of one server. */
export interface Sandbox {
  readonly cwd: string;
  /** The empty environment: search path, home and temporary folder, nothing of ours. */
  readonly env: Readonly<Record<string, string>>;
  /** Ends what still runs with this environment, then removes the folder. */
  readonly remove: () => Promise<void>;
}

/** `command` is what will be started: its folder stays on the search path. */
export async function makeSandbox(command: string): Promise<Sandbox> {
  const folder = await mkdtemp(join(tmpdir(), "headgate-probe-"));
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
    },
    remove: async () => {
      await endStragglers(folder);
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    },
  };
}

function minimalPath(command: string): string {
  const own = command.includes("/") ? [dirname(command)] : [];
  const system = ["/usr/local/bin", "/usr/bin", "/bin"];
  return [...new Set([...own, dirname(process.execPath), ...system])].join(delimiter);
}

/**
 * A child can leave its parent's process group; it cannot leave the environment it was started with. On
 * Linux those that name the sandbox are found and killed; elsewhere ending the group has to do.
 */
async function endStragglers(folder: string): Promise<void> {
  for (const pid of await processesNaming(folder)) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // Ended by itself meanwhile.
    }
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
