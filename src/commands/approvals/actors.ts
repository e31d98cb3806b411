import type { LoggedCommit } from "../../deployed/branch.ts";
import type { Repository } from "../../git/repository.ts";

/** Merges whose own commits are looked at, and how many of each. */
const mergesAtMost = 50;
const commitsAtMost = 250;

/**
 * For whom commands made commits: the trailers of the commits themselves, and of those that merges brought. A
 * bot's pull request is the work of the person who had it made.
 */
export function actorsOf(repository: Repository): {
  behind(commits: readonly LoggedCommit[]): Promise<readonly string[]>;
  in(range: string): Promise<readonly string[]>;
} {
  const known = new Map<string, Promise<readonly string[]>>();
  const within = (range: string) => {
    const asked = known.get(range) ?? messagesIn(repository, range).then(namesIn);
    known.set(range, asked);
    return asked;
  };
  return {
    in: within,
    behind: async (commits) => {
      const merges = commits.filter(({ parents }) => parents.length > 1).slice(0, mergesAtMost);
      const brought = await Promise.all(
        merges.map(({ commit, parents }) => within(`${parents[0]}..${commit}`)),
      );
      return [...new Set([...namesIn(commits.map(({ message }) => message).join("\n")), ...brought.flat()])];
    },
  };
}

async function messagesIn(repository: Repository, range: string): Promise<string> {
  const args = [
    "log",
    `--max-count=${commitsAtMost}`,
    "--no-notes",
    "--format=%B",
    "--end-of-options",
    range,
  ];
  return (await repository.git([...args, "--"])).toString("utf8");
}

/** Whoever writes such a line into a message only takes the approval of the one it names. */
function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/^[ \t]*Headgate-Actor: (.{1,300})$/gm)].flatMap(([, names = ""]) =>
    names.split(/[,\s]+/).filter((name) => name !== ""),
  );
}
