import { execFile } from "node:child_process";
import { join } from "node:path";
import { sh } from "./git.ts";
import type { Clone } from "./project.ts";
import { filesBelow } from "./snapshot.ts";

/** What a run ended in, without what two runs of the same work may differ in: revisions, times, commit ids. */
export async function endState(clone: Clone, options: EndStateOptions) {
  const { root, home, git } = clone;
  const { roots, remote = root } = options;
  const isGit = (name: string) => name === ".git" || name.startsWith(".git/");
  const tree = await filesBelow(root, isGit);
  const homeFiles = await filesBelow(home, (name) => name === ".cache" || name.startsWith(".cache/"));
  // What git itself leaves among its objects when it is cut off, it takes away by itself.
  const inGit = await filesBelow(join(root, ".git"), (name) => /^(?:objects|logs|refs)(?:\/|$)/.test(name));
  return {
    deployed: plain(await jsonAt(remote, "deployed")),
    desired: await sh(remote, "rev-parse", "main^{tree}"),
    desiredLog: (await sh(remote, "log", "--format=%s", "main")).split("\n"),
    status: await git("status", "--porcelain"),
    refs: (await git("for-each-ref", "--format=%(refname)")).split("\n"),
    tree: Object.fromEntries([...tree].map(([name, text]) => [name, clientFile(text, [root, ...roots])])),
    home: [...homeFiles.keys()],
    git: [...inGit.keys()].filter((name) => name !== "index" && name !== "ORIG_HEAD"),
    history: await historyOf(clone),
  };
}

export type EndState = Awaited<ReturnType<typeof endState>>;

export interface EndStateOptions {
  /** Where both branches live; the clone itself by default. */
  readonly remote?: string;
  /** Folders that the clone was copied from: client files may still name them. */
  readonly roots: readonly string[];
}

/** Where two states differ: `path: is, not was`. */
export function differences(is: unknown, was: unknown): readonly string[] {
  const [now, then] = [leaves(is), leaves(was)];
  return [...new Set([...now.keys(), ...then.keys()])].flatMap((path) =>
    now.get(path) === then.get(path) ? [] : [`${path}: ${now.get(path)}, not ${then.get(path)}`],
  );
}

/** Each deployment's events, oldest first, as `headgate history` tells them. */
export async function historyOf(clone: Clone): Promise<Readonly<Record<string, readonly string[]>>> {
  const { json } = await clone.run(["history", "--json", "--limit", "1000"]);
  const events: Record<string, string[]> = {};
  for (const entry of [...(json.history as readonly HistoryLine[])].reverse()) {
    const id = `${entry.environment}/${entry.server}`;
    const shares = Object.entries(entry.traffic).sort(([a], [b]) => (a < b ? -1 : 1));
    const live = shares.map(([version, share]) => `${version} ${share}`).join(", ") || "nothing";
    events[id] = [...(events[id] ?? []), `${entry.event} ${entry.outcome}: ${live}`];
  }
  return Object.fromEntries(Object.entries(events).sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface HistoryLine {
  readonly environment: string;
  readonly server: string;
  readonly event: string;
  readonly outcome: string;
  readonly traffic: Readonly<Record<string, number>>;
}

/** Every JSON file at a commit, by path, in one process. */
export async function jsonAt(root: string, commit: string): Promise<Readonly<Record<string, unknown>>> {
  const list = await gitText(root, ["ls-tree", "-r", "--format=%(objectsize) %(path)", commit]);
  const files = list
    .trim()
    .split("\n")
    .map((line) => line.split(" ") as [string, string]);
  const asked = files.map(([, path]) => `${commit}:${path}\n`).join("");
  const answer = await gitText(root, ["cat-file", "--batch=%(objectsize)"], asked);
  const found: Record<string, unknown> = {};
  let at = 0;
  for (const [size, path] of files) {
    const from = answer.indexOf("\n", at) + 1;
    at = from + Number(size) + 1;
    found[path] = JSON.parse(Buffer.from(answer.slice(from, at - 1), "latin1").toString("utf8"));
  }
  return found;
}

/** One character for each byte. */
function gitText(root: string, args: readonly string[], input = ""): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { cwd: root, encoding: "latin1", maxBuffer: 1 << 28 } as const;
    const child = execFile("git", [...args], options, (error, stdout) =>
      error === null ? resolve(stdout) : reject(error),
    );
    // It may end before it has read anything; how it ended is told above.
    child.stdin?.on("error", () => {}).end(input);
  });
}

const passing = new Set([
  ...["revision", "at", "since", "next", "until", "longest", "commit", "run", "expires", "digest", "applied"],
  ...["eligible"],
]);

/** A record without what two runs of the same work may differ in. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      const passes = passing.has(key) && member !== null && typeof member !== "object";
      return [key, passes ? "some" : plain(member)];
    }),
  );
}

/** Client files as what they say: the order of entries is who came first, and the revision how often. */
function clientFile(text: string, roots: readonly string[]): unknown {
  const moved = roots.reduce((all, root) => all.replaceAll(root, "ROOT"), text);
  if (!moved.includes("HEADGATE_REVISION")) return moved;
  return JSON.parse(moved.replace(/("HEADGATE_REVISION": "[^"@]+@)\d+"/g, '$1N"'));
}

function leaves(value: unknown, path = ""): ReadonlyMap<string, string> {
  if (typeof value !== "object" || value === null) return new Map([[path, JSON.stringify(value)]]);
  const members = Object.entries(value);
  if (members.length === 0) return new Map([[path, Array.isArray(value) ? "[]" : "{}"]]);
  return new Map(
    members.flatMap(([key, member]) => [...leaves(member, path === "" ? key : `${path} ${key}`)]),
  );
}
