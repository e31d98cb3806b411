import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type CliOptions, type CliResult, type CliRun, headgate, startCli } from "./cli.ts";
import { bareCloneOf, cloneOf, commitFiles, type Files, makeRepository, sh, temporaryFolder } from "./git.ts";

/** A working copy with a person's home, and the built command line run in it. */
export interface Clone {
  readonly root: string;
  readonly home: string;
  readonly run: (args: readonly string[], options?: Partial<CliOptions>) => Promise<CliResult>;
  readonly start: (args: readonly string[], options?: Partial<CliOptions>) => CliRun;
  readonly git: (...args: readonly string[]) => Promise<string>;
  /** Commits files to what is checked out and, where there is a remote, pushes it. */
  readonly commit: (files: Files, message?: string) => Promise<string>;
  readonly read: (path: string) => Promise<string>;
}

export interface Project extends Clone, AsyncDisposable {
  /** Everything lies below it, and goes with it. */
  readonly folder: string;
  /** The bare repository that all clones push to; null where there is none. */
  readonly remote: string | null;
  /** Another person's clone, with a home of its own unless one is named. */
  readonly clone: (name: string, home?: string) => Promise<Clone>;
}

/** A repository with `main` checked out, and `deployed` begun by `headgate init` once `files` are committed. */
export async function makeProject(
  files: Readonly<Record<string, string | Uint8Array | undefined>>,
  options: { readonly remote?: boolean; readonly init?: boolean } = {},
): Promise<Project> {
  const temporary = await temporaryFolder();
  const folder = temporary.path;
  const root = join(folder, "work");
  const home = await homeIn(folder, "home");
  await makeRepository(root, texts(files));
  const remote = options.remote ? join(folder, "remote.git") : null;
  if (remote !== null) {
    await bareCloneOf(root, remote);
    await sh(root, "remote", "add", "origin", remote);
    await sh(root, "fetch", "--quiet", "origin");
    await sh(root, "branch", "--quiet", "--set-upstream-to=origin/main", "main");
    await sh(root, "remote", "set-head", "origin", "main");
  }
  const clone = cloneAt(root, home, remote !== null);
  if (options.init ?? true) await begin(clone);
  return {
    ...clone,
    folder,
    remote,
    clone: async (name, sharedHome) => {
      if (remote === null) throw new Error("this project has no remote");
      const path = await cloneOf(remote, join(folder, name));
      return cloneAt(path, sharedHome ?? (await homeIn(folder, `${name}-home`)), true);
    },
    [Symbol.asyncDispose]: async () => {
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** `headgate init` in a repository that has its files: only the branch is made. */
async function begin(clone: Clone): Promise<void> {
  const made = await clone.run(["init", "--json"]);
  if (made.exit !== 0) throw new Error(`init failed: ${made.stdout}${made.stderr}`);
  await clone.git("clean", "--quiet", "--force", "-d", "-x");
}

export function cloneAt(root: string, home: string, pushes: boolean): Clone {
  const git = (...args: readonly string[]) => sh(root, ...args);
  return {
    root,
    home,
    run: (args, options) => headgate(args, { cwd: root, home, ...options }),
    start: (args, options) => startCli(args, { cwd: root, home, ...options }),
    git,
    commit: async (files, message) => {
      const commit = await commitFiles(root, files, message);
      if (pushes) await git("push", "--quiet", "origin", "HEAD");
      return commit;
    },
    read: (path) => readFile(join(root, path), "utf8"),
  };
}

function texts(files: Readonly<Record<string, string | Uint8Array | undefined>>): Files {
  const entries = Object.entries(files).flatMap(([path, content]) =>
    typeof content === "string" ? [[path, content] as const] : [],
  );
  return Object.fromEntries(entries);
}

async function homeIn(folder: string, name: string): Promise<string> {
  const home = join(folder, name);
  await mkdir(join(home, "tmp"), { recursive: true });
  return home;
}
