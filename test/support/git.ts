import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
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
  return headOf(directory);
}

/** The commit that was just made; a branch's file is there right after it, and no process is needed to read it. */
export async function headOf(directory: string): Promise<string> {
  const read = async (path: string) => (await readFile(join(directory, ".git", path), "utf8")).trim();
  try {
    const head = await read("HEAD");
    return head.startsWith("ref: ") ? await read(head.slice("ref: ".length)) : head;
  } catch {
    return sh(directory, "rev-parse", "HEAD");
  }
}

/** A new repository with `main` checked out and one commit; begun by hand: starting git for it costs more than all the rest. */
export async function makeRepository(
  directory: string,
  files: Files = { "README.md": "hello\n" },
): Promise<string> {
  await beginRepository(directory, settings.map(sectionOf).join(""));
  await commitFiles(directory, files, "first");
  return directory;
}

/** As `git init` with these settings leaves it. */
async function beginRepository(directory: string, config: string): Promise<void> {
  const own = join(directory, ".git");
  for (const folder of ["hooks", "info", "objects/info", "objects/pack", "refs/heads", "refs/tags"]) {
    await mkdir(join(own, folder), { recursive: true });
  }
  await writeFile(join(own, "HEAD"), "ref: refs/heads/main\n");
  await writeFile(join(own, "config"), format + config);
}

/** An empty one that will be fetched from elsewhere than its `origin`, by somebody whom git does not know. */
export function beginCheckout(directory: string, origin: string): Promise<void> {
  const quiet = settings.filter(([section]) => section !== "user").map(sectionOf);
  const remote = `[remote "origin"]\n\turl = ${origin}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`;
  return beginRepository(directory, [...quiet, remote].join(""));
}

/** Whose commits they are; no maintenance, which is two processes for each commit, and no waiting for the disk. */
const settings = [
  ["core", "fsync", "none"],
  ["user", "name", "Ada"],
  ["user", "email", "ada@example.com"],
  ["gc", "auto", "0"],
  ["maintenance", "auto", "false"],
  ["receive", "autogc", "false"],
] as const;

const format = "[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tlogallrefupdates = true\n";

const sectionOf = ([section, name, value]: (typeof settings)[number]) =>
  `[${section}]\n\t${name} = ${value}\n`;

/** `remote.git`, bare, with what `main` holds, and clones of it under the given names. */
export async function makeRemote(
  parent: string,
  clones: readonly string[],
  files: Files = { "README.md": "hello\n" },
): Promise<{ readonly remote: string; readonly clones: readonly string[] }> {
  const seed = await makeRepository(join(parent, "seed"), files);
  const remote = join(parent, "remote.git");
  await bareCloneOf(seed, remote);
  await rm(seed, { recursive: true });
  const made: string[] = [];
  for (const name of clones) made.push(await cloneOf(remote, join(parent, name)));
  return { remote, clones: made };
}

/** What others push to. */
export async function bareCloneOf(repository: string, directory: string): Promise<string> {
  return cloneOf(repository, directory, "--bare");
}

export async function cloneOf(remote: string, directory: string, ...options: string[]): Promise<string> {
  const config = settings.flatMap(([section, name, value]) => ["--config", `${section}.${name}=${value}`]);
  await sh(dirname(directory), "clone", "--quiet", ...config, ...options, remote, directory);
  return directory;
}
