import type { LoggedCommit, LogQuery } from "../deployed/branch.ts";
import { assertWhole } from "./ancestry.ts";
import { failure, redact } from "./error.ts";
import { startGit } from "./process.ts";
import type { Repository } from "./repository.ts";

const fields = ["%H", "%P", "%cI", "%an", "%ae", "%B"];

/**
 * Commits that touch some paths, newest first, as git finds them: the consumer may stop at any time, and git is
 * ended then. Merges are compared with their first parent.
 */
export async function* logPaths(repository: Repository, query: LogQuery): AsyncGenerator<LoggedCommit> {
  const child = startGit(
    repository.root,
    [
      "log",
      "-z",
      "--raw",
      "--no-abbrev",
      "--no-renames",
      "--no-ext-diff",
      "-m",
      "--first-parent",
      "--no-decorate",
      "--no-mailmap",
      "--no-notes",
      "--encoding=UTF-8",
      `--format=tformat:${fields.join("%x00")}%x00`,
      ...(query.limit === undefined ? [] : [`--max-count=${query.limit}`]),
      "--end-of-options",
      query.from,
      ...(query.until === undefined ? [] : [`^${query.until}`]),
      "--",
      ...(query.paths ?? []).map(pathspec),
    ],
    { GIT_LITERAL_PATHSPECS: "0" },
  );
  const stderr: Buffer[] = [];
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  // The loop below may throw first; this rejection is then nobody's.
  ended.catch(() => {});
  let complete = false;
  try {
    for await (const commit of readLog(tokens(child.stdout))) {
      if (query.whole && commit.parents.length === 0) await assertWhole(repository, commit.commit);
      yield commit;
    }
    const status = await ended;
    complete = true;
    if (status !== 0) throw failure("log", status, redact(Buffer.concat(stderr).toString("utf8")));
  } finally {
    if (!complete) child.kill("SIGTERM");
  }
}

/** `*` stands for one folder's name; everything else is meant literally. */
function pathspec(path: string): string {
  return `:(top,glob)${path.replace(/[\\?[\]]/g, "\\$&")}`;
}

async function* tokens(stdout: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of stdout) {
    let bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0)) {
      yield bytes.toString("utf8", 0, end);
      bytes = bytes.subarray(end + 1);
    }
    rest = bytes;
  }
  if (rest.length > 0) yield rest.toString("utf8");
}

async function* readLog(stream: AsyncIterable<string>): AsyncGenerator<LoggedCommit> {
  let head: string[] = [];
  let paths: string[] = [];
  let change = false;
  for await (const token of stream) {
    if (change) {
      paths.push(token);
      change = false;
    } else if (head.length === fields.length) {
      const text = token.replace(/^\n+/, "");
      if (text.startsWith(":")) change = true;
      else if (text !== "") {
        yield commitOf(head, paths);
        head = [text];
        paths = [];
      }
    } else head.push(token);
  }
  if (head.length === fields.length) yield commitOf(head, paths);
}

function commitOf(head: readonly string[], paths: readonly string[]): LoggedCommit {
  const [commit = "", parents = "", at = "", name = "", email = "", message = ""] = head;
  return {
    commit,
    parents: parents === "" ? [] : parents.split(" "),
    at: new Date(at).toISOString(),
    author: `${name} <${email}>`,
    message,
    paths,
  };
}
