import { realpathSync } from "node:fs";
import { relative, sep } from "node:path";
import { failure, GitError } from "./error.ts";
import { type ObjectReader, openObjects } from "./objects.ts";
import { type GitOptions, type GitResult, git, runGit } from "./process.ts";
import { openTrees, type Trees } from "./trees.ts";

/** A local git repository, opened once per run. */
export interface Repository extends AsyncDisposable {
  /** Absolute path of the working tree's root; of the git directory where there is no working tree. */
  readonly root: string;
  /** The opened folder's path from the root, with forward slashes; "" is the root itself. */
  readonly prefix: string;
  readonly gitDirectory: string;
  readonly bare: boolean;
  readonly shallow: boolean;
  /** Blobs may be missing and are fetched when they are read. */
  readonly partial: boolean;
  /** 40 or 64 zeros: the id that stands for "no object" here. */
  readonly zero: string;
  /** What every git process here gets beside its own environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly remotes: readonly string[];
  /** `origin`, or the only one, or the one that git's own settings prefer; null where there is none. */
  readonly remote: string | null;
  /** By its settings, the address by which git names authors here; null where none says it. */
  readonly email: string | null;
  readonly objects: ObjectReader;
  readonly trees: Trees;
  /** Runs git in the root; a failure is a value. */
  run(args: readonly string[], options?: GitOptions): Promise<GitResult>;
  /** Runs git in the root; a failure is a `GitError`. */
  git(args: readonly string[], options?: GitOptions): Promise<Buffer>;
  close(): Promise<void>;
}

const questions = [
  "--is-bare-repository",
  "--is-shallow-repository",
  "--show-object-format",
  "--absolute-git-dir",
  "--show-toplevel",
];

/**
 * Opens the repository that a folder lies in: two git processes, and beside them the one that reads objects.
 * `env` is given to every git process (credentials, say). Throws `git/not-a-repository`, `git/not-found`,
 * `git/unsafe-directory`, `git/ambiguous-remote`.
 */
export async function openRepository(
  directory: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Repository> {
  const objects = openObjects(directory, env);
  const asked = Promise.all([
    runGit(directory, ["rev-parse", ...questions]),
    runGit(directory, [
      "config",
      "-z",
      "--get-regexp",
      "^(remote\\.|extensions\\.|checkout\\.|(author|user)\\.email$)",
    ]),
  ]);
  objects.start();
  const [answers, config] = await asked;
  const lines = answers.stdout.toString("utf8").split("\n");
  const [bareText, shallow, format, gitDirectory, top] = lines;
  const bare = bareText === "true";
  // Without a working tree the last question fails, after the others were answered.
  if ((answers.status !== 0 && !(bare && gitDirectory)) || gitDirectory === undefined) {
    throw notARepository(directory, answers);
  }
  const root = bare ? gitDirectory : (top ?? "");
  const settings = readSettings(config.stdout.toString("utf8"));
  const zero = "0".repeat(format === "sha256" ? 64 : 40);
  const withEnv = (options: GitOptions = {}) => ({ ...options, env: { ...env, ...options.env } });
  const run = (args: readonly string[], options?: GitOptions) => runGit(root, args, withEnv(options));
  const close = () => objects.close();
  return {
    root,
    prefix: bare ? "" : prefixOf(root, directory),
    gitDirectory,
    bare,
    shallow: shallow === "true",
    partial: settings.partial,
    zero,
    env,
    remotes: settings.remotes,
    remote: chooseRemote(settings),
    email: settings.email,
    objects,
    trees: openTrees({ root, env, partial: settings.partial, promisor: settings.promisor, zero, objects }),
    run,
    git: (args, options) => git(root, args, withEnv(options)),
    close,
    [Symbol.asyncDispose]: close,
  };
}

function prefixOf(root: string, directory: string): string {
  // git resolves symbolic links in the root, so the folder's must be resolved as well to compare the two.
  return relative(realpathSync(root), realpathSync(directory)).split(sep).join("/");
}

function notARepository(directory: string, result: GitResult): GitError {
  const error = failure("rev-parse", result.status, result.stderr);
  if (error.code !== "git/not-a-repository" && error.code !== "git/failed") return error;
  return new GitError("git/not-a-repository", `${directory} is not in a git repository.`, {
    hint: "go to the clone of your repository, or make one: git init",
    stderr: result.stderr,
  });
}

interface Settings {
  readonly remotes: readonly string[];
  readonly preferred: string | undefined;
  readonly promisor: string | undefined;
  readonly partial: boolean;
  readonly email: string | null;
}

/** From `git config -z`: entries are `key LF value NUL`; section and last part of a key are in lower case. */
function readSettings(text: string): Settings {
  const remotes = new Set<string>();
  const values = new Map<string, string>();
  for (const entry of text.split("\0")) {
    const at = entry.indexOf("\n");
    const key = at < 0 ? entry : entry.slice(0, at);
    const value = at < 0 ? "true" : entry.slice(at + 1);
    const remote = /^remote\.(.+)\.([a-z]+)$/s.exec(key);
    if (remote?.[1] && remote[2] === "url") remotes.add(remote[1]);
    if (remote?.[1] && remote[2] === "promisor" && value === "true") values.set("promisor", remote[1]);
    values.set(key, value);
  }
  const promisor = values.get("promisor") ?? values.get("extensions.partialclone");
  return {
    remotes: [...remotes].sort(),
    preferred: values.get("remote.pushdefault") ?? values.get("checkout.defaultremote"),
    promisor,
    partial: promisor !== undefined,
    email: values.get("author.email")?.trim() || values.get("user.email")?.trim() || null,
  };
}

function chooseRemote(settings: Settings): string | null {
  const { remotes, preferred } = settings;
  if (remotes.length === 0) return null;
  if (preferred !== undefined && remotes.includes(preferred)) return preferred;
  if (remotes.includes("origin")) return "origin";
  const [only, another] = remotes;
  if (only !== undefined && another === undefined) return only;
  throw new GitError(
    "git/ambiguous-remote",
    `There are several remotes (${remotes.join(", ")}), and none is origin.`,
    {
      hint: "say which one holds the deployed branch: git config remote.pushDefault NAME",
    },
  );
}
