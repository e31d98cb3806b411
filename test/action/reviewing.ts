import type { ActionRun } from "../support/action.ts";
import type { ActionProject } from "../support/action-project.ts";
import type { Files } from "../support/git.ts";
import { type PullEventOptions, pullRequestEvent } from "../support/github/events.ts";
import type { NewPullSeed, PullSeed } from "../support/github/seeds.ts";
import type { Files as Changes } from "../support/github/seeds-git.ts";
import { serverFile, smallRelease } from "../support/small-servers.ts";
import { deployment, policy } from "./fixture.ts";

/** Beside `weather`: a second server in the same environments, and one environment that asks for an approval. */
export const reviewed: Files = {
  ...serverFile("notes"),
  ...smallRelease("notes", "2.0.0"),
  ...smallRelease("notes", "2.1.0"),
  "environments/development/notes.yaml": "blue: 2.0.0\n",
  "environments/production/notes.yaml": "blue: 2.0.0\n",
  "environments/museum/notes.yaml": "blue: 2.0.0\n",
  ...policy("guarded", 'approvals: { count: 1, from: ["@hubot", "@mona"] }\n'),
  ...deployment("guarded", "blue: 1.0.0\n"),
};

export const raise = deployment("development", "blue: 1.1.0\n");

/** Pull requests by mona, each from a branch of its own, and what is seen of them. */
export function reviewing(project: () => ActionProject) {
  let count = 0;
  const bodies = (number: number) =>
    project()
      .github.comments(number)
      .map(({ body }) => body);
  return {
    pull(files: Changes, more: Partial<NewPullSeed> = {}): Promise<PullSeed & { readonly head: string }> {
      count += 1;
      const head = more.head ?? `change-${count}`;
      return project()
        .github.pull({ author: "mona", files, ...more, head })
        .then((made) => ({ ...made, head }));
    },
    /** The Action, for an event of the pull request as it now stands. */
    async plan(
      number: number,
      options: Parameters<ActionProject["run"]>[1] = {},
      event: PullEventOptions = {},
    ): Promise<ActionRun> {
      return project().run(await pullRequestEvent(project().github, number, event), options);
    },
    /** The same to begin with, where it is not what the test is about: without a process of its own. */
    async planned(number: number): Promise<void> {
      const event = await pullRequestEvent(project().github, number);
      await project().inside(event, { limits: {} });
    },
    bodies,
    /** The first line that people see of each comment. */
    headlines: (number: number) =>
      bodies(number).map((body) => body.split("\n").find((line) => line !== "" && !line.startsWith("<!--"))),
    /** Rows of the tables of a text, without the column of lights. */
    rows: (text: string) =>
      text
        .split("\n")
        .filter((line) => /^\| [🟢🟡🔴]/u.test(line))
        .map((line) => line.replace(/^\| \S+ \| /u, "").replace(/ \|$/, "")),
  };
}
