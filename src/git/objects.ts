import type { ChildProcessByStdio } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import { failure, GitError } from "./error.ts";
import { startFailure, startGitWithInput } from "./process.ts";

export interface GitObject {
  readonly oid: string;
  readonly type: "commit" | "tree" | "blob" | "tag";
  readonly content: Buffer;
}

/**
 * Reads objects through one `git cat-file --batch` that is started at the first use and stays. It does not keep
 * Node alive: a door that forgets to close it still ends.
 */
export interface ObjectReader {
  /** Starts that process now, so that the first question does not have to wait for it. */
  start(): void;
  /** `name` is an object id or any revision expression without a line break; null where there is none such. */
  read(name: string): Promise<GitObject | null>;
  /** In the order of `names`. Thousands at once go through a process of their own that buffers its answers. */
  readMany(names: readonly string[]): Promise<readonly (GitObject | null)[]>;
  close(): Promise<void>;
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

interface Waiter {
  readonly resolve: (object: GitObject | null) => void;
  readonly reject: (error: Error) => void;
}

interface Session {
  readonly child: Child;
  readonly waiting: Waiter[];
  next: number;
}

const bulk = 1_000;

/** `env` is given to git: in a partial clone it fetches what is missing, with credentials. */
export function openObjects(directory: string, env: Readonly<Record<string, string>> = {}): ObjectReader {
  let session: Session | undefined;

  function ready(): Session {
    if (session) return session;
    const started = startSession(directory, env, ["cat-file", "--batch"], () => {
      if (session === started) session = undefined;
    });
    session = started;
    return started;
  }

  function ask(names: readonly string[]): Promise<readonly (GitObject | null)[]> {
    for (const name of names) refuseLineBreak(name);
    const current = ready();
    const answers = names.map(
      (_, index) =>
        new Promise<GitObject | null>((resolve, reject) => {
          current.waiting.push({ resolve, reject });
          if (index === 0) keepAlive(current.child, true);
        }),
    );
    if (names.length > 0) current.child.stdin.write(`${names.join("\n")}\n`);
    return Promise.all(answers);
  }

  async function askAtOnce(names: readonly string[]): Promise<readonly (GitObject | null)[]> {
    for (const name of names) refuseLineBreak(name);
    const once = startSession(directory, env, ["cat-file", "--batch", "--buffer"], () => {});
    const answers = names.map(
      () => new Promise<GitObject | null>((resolve, reject) => once.waiting.push({ resolve, reject })),
    );
    keepAlive(once.child, true);
    once.child.stdin.end(`${names.join("\n")}\n`);
    return Promise.all(answers);
  }

  return {
    start: () => void ready(),
    read: async (name) => (await ask([name]))[0] ?? null,
    readMany: (names) => (names.length > bulk ? askAtOnce(names) : ask(names)),
    close: async () => {
      const child = session?.child;
      session = undefined;
      if (!child || child.exitCode !== null) return;
      // It only ever reads, and has nothing left to do: ending it is sooner done than asking it to end, and nobody
      // has to wait; but on Windows it keeps its folder from being removed.
      child.kill();
      if (process.platform !== "win32") return;
      const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
      keepAlive(child, true);
      await ended;
    },
  };
}

function refuseLineBreak(name: string): void {
  if (!/[\n\0]/.test(name)) return;
  throw new GitError("git/unknown-revision", `${JSON.stringify(name)} cannot name a revision.`, {
    hint: "give a branch, a tag or a commit",
  });
}

function startSession(
  directory: string,
  env: Readonly<Record<string, string>>,
  args: readonly string[],
  ended: () => void,
): Session {
  const child = startGitWithInput(directory, args, env);
  const session: Session = { child, waiting: [], next: 0 };
  const stderr: Buffer[] = [];
  const fail = (error: Error): void => {
    ended();
    for (const waiter of session.waiting.splice(0).slice(session.next)) waiter.reject(error);
    session.next = 0;
  };
  child.stdout.on(
    "data",
    objectParser((object) => answer(session, object)),
  );
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  child.stdin.on("error", () => {});
  child.on("error", (cause) => fail(startFailure(directory, cause)));
  child.on("close", (status) => fail(failure("cat-file", status, Buffer.concat(stderr).toString("utf8"))));
  keepAlive(child, false);
  return session;
}

function answer(session: Session, object: GitObject | null): void {
  session.waiting[session.next]?.resolve(object);
  session.next += 1;
  if (session.next < session.waiting.length) return;
  session.waiting.length = 0;
  session.next = 0;
  keepAlive(session.child, false);
}

interface Referable {
  ref?(): unknown;
  unref?(): unknown;
}

function keepAlive(child: Child, alive: boolean): void {
  // Pipes of a child are sockets at run time, which the stream types do not say.
  const handles: readonly (Referable | null)[] = [
    child,
    child.stdin as Referable,
    child.stdout as Referable,
    child.stderr as Referable,
  ];
  for (const handle of handles) {
    if (alive) handle?.ref?.();
    else handle?.unref?.();
  }
}

const header = /^([0-9a-f]{40}|[0-9a-f]{64}) (commit|tree|blob|tag) (\d+)$/;

/** Cuts the answers of `cat-file --batch` out of a stream of chunks without copying what lies in one chunk. */
export function objectParser(found: (object: GitObject | null) => void): (chunk: Buffer) => void {
  let chunks: Buffer[] = [];
  let length = 0;
  let current: { readonly oid: string; readonly type: GitObject["type"]; readonly size: number } | undefined;

  return (chunk) => {
    chunks.push(chunk);
    length += chunk.length;
    // The content is followed by one line break.
    if (current && length < current.size + 1) return;
    let bytes = chunks.length === 1 ? chunk : Buffer.concat(chunks, length);
    for (;;) {
      if (!current) {
        const end = bytes.indexOf(10);
        if (end < 0) break;
        const match = header.exec(bytes.toString("utf8", 0, end));
        bytes = bytes.subarray(end + 1);
        const type = match?.[2];
        if (match?.[1] && (type === "commit" || type === "tree" || type === "blob" || type === "tag")) {
          current = { oid: match[1], type, size: Number(match[3]) };
        } else {
          found(null);
          continue;
        }
      }
      if (bytes.length < current.size + 1) break;
      found({ oid: current.oid, type: current.type, content: bytes.subarray(0, current.size) });
      bytes = bytes.subarray(current.size + 1);
      current = undefined;
    }
    chunks = bytes.length > 0 ? [bytes] : [];
    length = bytes.length;
  };
}
