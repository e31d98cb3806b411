import { randomUUID } from "node:crypto";
import { importRefs, sweepCrashReports } from "./crash-reports.ts";
import { failure, GitError } from "./error.ts";
import { assertTreePath } from "./path.ts";
import type { Repository } from "./repository.ts";

export interface Author {
  readonly name: string;
  readonly email: string;
}

export interface NewCommit {
  /** Null: a first commit. */
  readonly parent: string | null;
  /** New content by path from the root; null removes the file. */
  readonly changes: ReadonlyMap<string, string | null>;
  readonly message: string;
  readonly author: Author;
  /** Milliseconds since 1970; git keeps whole seconds. */
  readonly at: number;
}

/**
 * Writes a commit on top of another one without index, working tree or ref, and returns its id. Nothing points
 * at it yet; git drops it after weeks if nothing ever does. A run that is killed leaves no ref behind: the
 * stream ends without `done`, and git then keeps nothing.
 */
export async function commitChanges(repository: Repository, commit: NewCommit): Promise<string> {
  // git unpacks a small import into loose objects, which have a compression of their own; a large one it keeps.
  const compression = commit.changes.size < 20 ? 0 : 1;
  const result = await repository.run(
    ["-c", `pack.compression=${compression}`, "fast-import", "--quiet", "--done", "--date-format=raw"],
    { input: stream(commit, repository.zero) },
  );
  await sweepCrashReports(repository.gitDirectory);
  if (result.status !== 0) throw failure("fast-import", result.status, result.stderr);
  const oid = result.stdout.toString("latin1").trim();
  if (oid.length === repository.zero.length && /^[0-9a-f]+$/.test(oid)) return oid;
  throw new GitError("git/failed", "git fast-import did not say which commit it wrote.", {
    hint: "check that git is 2.30 or newer",
    stderr: result.stderr,
  });
}

function* stream(commit: NewCommit, zero: string): Generator<string | Uint8Array> {
  for (const path of commit.changes.keys()) assertTreePath(path);
  const ref = `${importRefs}${randomUUID()}`;
  const who = `${identity(commit.author)} ${Math.floor(commit.at / 1000)} +0000`;
  yield `commit ${ref}\nmark :1\nauthor ${who}\ncommitter ${who}\n`;
  yield* data(commit.message);
  if (commit.parent !== null) yield `from ${objectId(commit.parent)}\n`;
  for (const [path, content] of commit.changes) {
    if (content === null) yield `D ${quoted(path)}\n`;
    else {
      yield `M 100644 inline ${quoted(path)}\n`;
      yield* data(content);
    }
  }
  // Taking the ref back within the stream: fast-import wants one, and nobody shall ever see it.
  yield `\nget-mark :1\nreset ${ref}\nfrom ${zero}\n\ndone\n`;
}

function* data(text: string): Generator<string | Uint8Array> {
  const bytes = Buffer.from(text, "utf8");
  yield `data ${bytes.length}\n`;
  yield bytes;
  yield "\n";
}

function quoted(path: string): string {
  return `"${path.replace(/["\\]/g, "\\$&")}"`;
}

function objectId(oid: string): string {
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(oid)) return oid;
  throw new GitError("git/unknown-revision", `${JSON.stringify(oid)} is not the id of a commit.`, {
    hint: "this is a mistake in Headgate; please report it",
  });
}

/** git separates name, address and date by angle brackets, and commits by line breaks. */
function identity(author: Author): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const plain = (text: string) => text.replace(/[\u0000-\u0020\u007f<>]+/g, " ").trim();
  return `${plain(author.name) || "Headgate"} <${plain(author.email).replaceAll(" ", "")}>`;
}
