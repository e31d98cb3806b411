import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";

/** Pinned: another version may read the options below differently. */
const version = "v0.2.89";

/** A program that runs workflows on this machine; built once, by Go, without what speaks to containers. */
export async function actBinary(): Promise<string> {
  if (process.env.ACT) return process.env.ACT;
  const folder = join(tmpdir(), `headgate-act-${version}`);
  const binary = join(folder, "act");
  if (existsSync(binary)) return binary;
  await mkdir(folder, { recursive: true });
  console.log(`building act ${version}, which takes about a minute`);
  await promisify(execFile)(
    "go",
    ["install", "-tags", "WITHOUT_DOCKER", `github.com/nektos/act@${version}`],
    { env: { ...process.env, GOBIN: folder, GOFLAGS: "-buildvcs=false" } },
  );
  return binary;
}

export interface WorkflowRun {
  readonly event: string;
  /** File with the event's payload. */
  readonly payload: string;
  /** A clone, at the commit of the event. */
  readonly clone: string;
  /** Path of the workflow in it. */
  readonly workflow: string;
  readonly actor: string;
  readonly token: string;
  /** What a runner would set: `GITHUB_API_URL` and the like. */
  readonly env: Readonly<Record<string, string>>;
  /** Folders in place of Actions: `actions/checkout@v5`. */
  readonly actions: Readonly<Record<string, string>>;
  /** Everything that act itself writes. */
  readonly cache: string;
  /** The job, run after what it needs. */
  readonly job: string;
  readonly onLine: (line: string) => void;
}

/** Runs a workflow on this machine, no container around it. Resolves to act's exit status. */
export async function act(binary: string, run: WorkflowRun): Promise<number> {
  const pairs = (option: string, values: Readonly<Record<string, string>>) =>
    Object.entries(values).flatMap(([name, value]) => [option, `${name}=${value}`]);
  const child = spawn(
    binary,
    [
      run.event,
      ...["--directory", run.clone, "--workflows", run.workflow, "--eventpath", run.payload],
      ...["--actor", run.actor, "--platform", "ubuntu-latest=-self-hosted", "--secret", "GITHUB_TOKEN"],
      ...["--no-skip-checkout", "--no-cache-server", "--rm", "--concurrent-jobs", "1"],
      ...["--action-cache-path", run.cache],
      ...["--job", run.job],
      ...pairs("--local-repository", run.actions),
      ...pairs("--env", run.env),
    ],
    {
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        // Actions are started by the node that runs this: it is the one GitHub's runners have.
        PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
        HOME: run.cache,
        XDG_CACHE_HOME: join(run.cache, "cache"),
        TMPDIR: process.env.TMPDIR ?? tmpdir(),
        GITHUB_TOKEN: run.token,
        GIT_CONFIG_GLOBAL: "/dev/null",
        LC_ALL: "C.UTF-8",
        NO_COLOR: "1",
      },
    },
  );
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on("line", run.onLine);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => resolve(status ?? 1));
  });
}
