import type { GitHub } from "../support/github/github.ts";

/** Where things stood, to tell afterwards what is new. */
export interface Mark {
  readonly heads: Readonly<Record<string, readonly string[]>>;
  readonly comments: ReadonlyMap<number, string>;
  readonly checkRuns: ReadonlyMap<number, string>;
  readonly threads: number;
}

const branches = ["main", "deployed"];

export async function markOf(github: GitHub): Promise<Mark> {
  const heads = await Promise.all(
    branches.map(async (branch) => [branch, (await github.git.log(branch)).map(({ sha }) => sha)] as const),
  );
  return {
    heads: Object.fromEntries(heads),
    comments: new Map([...github.state.comments].map(([id, { body }]) => [id, body])),
    checkRuns: new Map([...github.state.checkRuns].map(([id, run]) => [id, JSON.stringify(run)])),
    threads: github.state.threads.size,
  };
}

/** What happened on GitHub since, one line each. */
export async function happenings(github: GitHub, since: Mark): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const branch of branches) {
    const known = new Set(since.heads[branch]);
    const log = (await github.git.log(branch)).filter(({ sha }) => !known.has(sha)).reverse();
    for (const { sha, message, author, verified } of log) {
      const seal = verified ? ", verified" : "";
      lines.push(`${branch}: ${sha.slice(0, 7)} ${message.split("\n")[0]} (${author}${seal})`);
    }
  }
  for (const { id, number, author, body } of github.state.comments.values()) {
    if (since.comments.get(id) === body) continue;
    const how = since.comments.has(id) ? "edited" : "written";
    lines.push(`comment on #${number} ${how} by ${author}: ${firstLine(body)}`);
  }
  for (const run of github.state.checkRuns.values()) {
    if (since.checkRuns.get(run.id) === JSON.stringify(run)) continue;
    lines.push(`check run ${run.name} on ${run.headSha.slice(0, 7)}: ${run.conclusion}, ${run.title}`);
  }
  const threads = [...github.state.threads.values()].slice(since.threads);
  for (const { number, title, author, pull } of threads) {
    lines.push(`${pull ? "pull request" : "issue"} #${number} opened by ${author}: ${title}`);
  }
  return lines;
}

/** The calls of one run, the busiest first. */
export function calls(github: GitHub): string {
  const counts = new Map<string, number>();
  for (const { transport, name } of github.requests) {
    if (transport !== "git") counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const told = [...counts].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${count} × ${name}`);
  return `${github.calls()} calls of the API${told.length > 0 ? `: ${told.join(", ")}` : ""}`;
}

function firstLine(body: string): string {
  return body.split("\n").find((line) => line.trim() !== "" && !line.startsWith("<!--")) ?? "(empty)";
}
