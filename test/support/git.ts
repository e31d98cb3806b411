import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const execute = promisify(execFile);

const identity = {
  GIT_AUTHOR_NAME: "Ada",
  GIT_AUTHOR_EMAIL: "ada@example.com",
  GIT_COMMITTER_NAME: "Ada",
  GIT_COMMITTER_EMAIL: "ada@example.com",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  LC_ALL: "C",
};

/** Real git, as a person would run it; returns its standard output without the last line break. */
export async function sh(directory: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await execute("git", [...args], {
    cwd: directory,
    env: { ...process.env, ...identity },
    maxBuffer: 1 << 28,
  });
  return stdout.replace(/\n$/, "");
}

export interface TemporaryFolder extends AsyncDisposable {
  readonly path: string;
}

export async function temporaryFolder(): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), "headgate-test-"));
  return {
    path,
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true, maxRetries: 3 }),
  };
}

export type Files = Readonly<Record<string, string>>;

export async function writeFiles(directory: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
}

/** Writes files, commits everything there is, and returns the commit. */
export async function commitFiles(directory: string, files: Files, message = "change"): Promise<string> {
  await writeFiles(directory, files);
  await sh(directory, "add", "--all");
  await sh(directory, "commit", "--quiet", "--allow-empty", "-m", message);
  return sh(directory, "rev-parse", "HEAD");
}

/** A new repository with `main` checked out and one commit. */
export async function makeRepository(
  directory: string,
  files: Files = { "README.md": "hello\n" },
): Promise<string> {
  await mkdir(directory, { recursive: true });
  await sh(directory, "init", "--quiet", "--initial-branch=main");
  await configure(directory);
  await commitFiles(directory, files, "first");
  return directory;
}

async function configure(directory: string): Promise<void> {
  await sh(directory, "config", "user.name", "Ada");
  await sh(directory, "config", "user.email", "ada@example.com");
}

/** `remote.git`, bare, with what `main` holds, and clones of it under the given names. */
export async function makeRemote(
  parent: string,
  clones: readonly string[],
  files: Files = { "README.md": "hello\n" },
): Promise<{ readonly remote: string; readonly clones: readonly string[] }> {
  const seed = await makeRepository(join(parent, "seed"), files);
  const remote = join(parent, "remote.git");
  await sh(parent, "clone", "--quiet", "--bare", seed, remote);
  await rm(seed, { recursive: true });
  const made: string[] = [];
  for (const name of clones) made.push(await cloneOf(remote, join(parent, name)));
  return { remote, clones: made };
}

export async function cloneOf(remote: string, directory: string, ...options: string[]): Promise<string> {
  await sh(dirname(directory), "clone", "--quiet", ...options, remote, directory);
  await configure(directory);
  return directory;
}
