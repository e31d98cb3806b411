import { jsonAt, plain } from "../end-state.ts";
import { statusesIn, writtenRecords } from "../records.ts";
import type { GitHub } from "./github.ts";

/**
 * All that runs leave on GitHub, without what two runs of the same work may differ in: revisions, times, ids,
 * addresses, and how often something was tried.
 */
export async function endOf(github: GitHub) {
  const branches = (await github.hub.git.refs("refs/heads/")).map(({ name }) => name);
  return {
    deployed: JSON.parse(
      JSON.stringify(plain(await jsonAt(github.path, "deployed"))).replace(/\brevision \d+/g, "revision N"),
    ) as unknown,
    main: Object.fromEntries(
      await Promise.all(
        (await github.git.files("main"))
          .filter((path) => path.startsWith("environments/"))
          .map(async (path) => [path, await github.git.read("main", path)]),
      ),
    ),
    mainLog: (await github.git.log("main")).map(({ message }) => worded(message.split("\n")[0] ?? "")),
    branches: branches.map(worded),
    threads: github
      .threads()
      .map(({ title, state, pull, body }) => [
        pull ? "pull request" : "issue",
        state,
        worded(title),
        worded(body ?? "").split("\n")[0],
      ]),
    comments: github
      .threads()
      .flatMap(({ number, title }) =>
        github.comments(number).map(({ body }) => `${worded(title)}: ${sentenceOf(body)}`),
      ),
    checkRuns: github.checkRuns().map(({ headSha, name, conclusion, title }) => {
      const thread = github.threads().find(({ pull }) => pull?.head.sha === headSha);
      return [thread?.title ?? null, name, conclusion, title];
    }),
  };
}

export type EndOf = Awaited<ReturnType<typeof endOf>>;

/** The first line that people read. */
function sentenceOf(body: string): string {
  return worded(body.split("\n").find((line) => line.startsWith("**")) ?? body);
}

function worded(text: string): string {
  return text
    .replace(/`[0-9a-f]{7}`/g, "COMMIT")
    .replace(/#\d+/g, "#N")
    .replace(/ after \d+ (?:s|min)\b/g, "")
    .replace(/\b\d\d:\d\d(?: UTC)?/g, "TIME")
    .replace(/(?:revision |@|-)\d+\b(?!\.)/g, "N")
    .replace(/ in \d+ (?:s|min)\b/g, " in N");
}

/** Each deployment's revisions as they were recorded, oldest first: `1 2 3`. */
export async function revisionsOf(github: GitHub): Promise<Readonly<Record<string, readonly number[]>>> {
  const seen: Record<string, readonly number[]> = {};
  for (const { environment, server, revision } of statusesIn(await writtenRecords(github.path))) {
    const id = `${environment}/${server}`;
    const own = seen[id] ?? [];
    seen[id] = own.at(-1) === revision ? own : [...own, revision];
  }
  return seen;
}
