import { compared, type Goal, type Measurement, type RepositoryOf, type Setting } from "../goal.ts";
import { medians, type Program, timeOf } from "../measure.ts";
import { nothing } from "../references.ts";
import { withChanges } from "../working-tree.ts";
import { fullCheck } from "./full-check.ts";

type Branch = "one" | "thousand";

/** What a run on a pull request looks at: the commits of a branch. */
function committed({ cli }: Setting, command: string, folder: string, branch: Branch): Program {
  return {
    args: [cli, command, "--base", "main", "--head", branch],
    cwd: folder,
    verify: (stdout) => expectChange(command, stdout, branch),
  };
}

/** What a person has before a commit: files that git has to look for. */
function uncommitted({ cli }: Setting, command: string, folder: string, branch: Branch): Program {
  return { args: [cli, command], cwd: folder, verify: (stdout) => expectChange(command, stdout, branch) };
}

function expectChange(command: string, stdout: string, branch: Branch): void {
  const files = branch === "one" ? "1 changed file touches" : "1000 changed files touch";
  const wanted = command === "validate" ? `checked what ${files}\n` : "development  (1 of ";
  const isRight = command === "validate" ? stdout === wanted : stdout.startsWith(wanted);
  if (!isRight) throw new Error(`${command} says something else:\n${stdout}`);
}

export const oneChange: Goal = {
  number: 3,
  title: "one file changed",
  async measure(setting) {
    const { shortRounds, small, large } = setting;
    const lines: Measurement[] = [];
    for (const command of ["validate", "plan"]) {
      const taken = await medians(shortRounds, {
        node: () => timeOf(nothing),
        small: () => timeOf(committed(setting, command, small.folder, "one")),
        large: () => timeOf(committed(setting, command, large.folder, "one")),
      });
      lines.push(
        compared(`${command} on S`, 2.5, taken.small, taken.node, "node -e 0"),
        compared(`${command} on L`, 2.5, taken.large, taken.node, "node -e 0"),
        compared(`${command} on L to S`, 1.25, taken.large, taken.small, "the same on S"),
      );
    }
    return [...lines, ...(await uncommittedLines(setting))];
  },
};

/** The same before it is committed: git then looks at every file and folder of the working tree. */
async function uncommittedLines(setting: Setting): Promise<readonly Measurement[]> {
  const { shortRounds, small, large } = setting;
  const lines: Measurement[] = [];
  const on = (name: string, repository: RepositoryOf) =>
    withChanges(repository, 1, async () => {
      for (const command of ["validate", "plan"]) {
        const taken = await medians(shortRounds, {
          node: () => timeOf(nothing),
          ours: () => timeOf(uncommitted(setting, command, repository.folder, "one")),
        });
        lines.push(
          compared(`${command} on ${name}, not committed`, null, taken.ours, taken.node, "node -e 0"),
        );
      }
    });
  await on("S", small);
  await on("L", large);
  return lines;
}

export const thousandChanges: Goal = {
  number: 4,
  title: "1,000 files changed on L",
  async measure(setting) {
    const { rounds, large } = setting;
    const taken = await medians(rounds, {
      all: () => timeOf(fullCheck(setting, large.folder)),
      some: () => timeOf(committed(setting, "validate", large.folder, "thousand")),
    });
    const line = compared("validate", 0.35, taken.some, taken.all, "our own full check");
    return withChanges(large, 1_000, async () => {
      const { some } = await medians(rounds, {
        some: () => timeOf(uncommitted(setting, "validate", large.folder, "thousand")),
      });
      const more = compared("validate, not committed", 0.35, some, taken.all, "our own full check");
      return [line, more];
    });
  },
};

export const start: Goal = {
  number: 5,
  title: "start of the command line",
  async measure(setting) {
    const { cli, shortRounds, small } = setting;
    const taken = await medians(shortRounds, {
      node: () => timeOf(nothing),
      version: () => timeOf({ args: [cli, "--version"] }),
      validate: () => timeOf({ args: [cli, "validate"], cwd: small.folder }),
    });
    return [
      compared("--version", 1.3, taken.version, taken.node, "node -e 0"),
      compared("validate on S", 2.0, taken.validate, taken.node, "node -e 0"),
    ];
  },
};
