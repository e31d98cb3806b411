import { describe, expect, it } from "vitest";
import type { ActionRun } from "../support/action.ts";
import type { ActionProject } from "../support/action-project.ts";
import { pushEvent } from "../support/github/events.ts";
import { deployment, firstLines, policy, weatherProject } from "./fixture.ts";

/** How often each kind of call was made; of several questions in one, once. */
function callsOf({ requests }: ActionRun): Readonly<Record<string, number>> {
  const calls: Record<string, number> = {};
  for (const { transport, name } of requests) {
    if (transport === "git") continue;
    const short = name.split("+")[0] ?? name;
    calls[short] = (calls[short] ?? 0) + 1;
  }
  return calls;
}

const places = (count: number) => Array.from({ length: count }, (_, index) => `place-${index}`);

/** A pull request for each environment, planned and merged. */
async function mergedPulls(project: ActionProject, count: number): Promise<readonly number[]> {
  const { github } = project;
  const numbers: number[] = [];
  for (const place of places(count)) {
    const files = deployment(place, "blue: 1.1.0\n");
    const { number } = await github.pull({ head: `raise-${place}`, author: "mona", files });
    const { comments, nextId } = github.state;
    const id = nextId();
    const at = new Date().toISOString();
    // As a plan leaves it; a run of its own for each would take a minute.
    const body = `<!-- headgate:comment {"version":1,"directory":"","kind":"plan"} -->\n\n**the plan of ${place}**`;
    const author = "github-actions[bot]";
    comments.set(id, { id, number, author, body, createdAt: at, updatedAt: at, minimized: false });
    await github.merge(number);
    numbers.push(number);
  }
  return numbers;
}

describe("an apply with several pull requests behind it", { timeout: 120_000 }, () => {
  it("tells one, ten or fifty with as many calls, but for a batch more", async () => {
    const counted = new Map<number, number>();
    for (const count of [1, 10, 50]) {
      const files = places(count).map((id) => ({ ...policy(id), ...deployment(id, "blue: 1.0.0\n") }));
      await using project = await weatherProject(Object.assign({}, ...files));
      await project.inside(await pushEvent(project.github));
      const numbers = await mergedPulls(project, count);
      const ran = await project.inside(await pushEvent(project.github));
      expect([ran.exit, ran.outputs.outcome, ran.annotations], ran.printed).toEqual([0, "applied", []]);
      for (const [index, number] of numbers.entries()) {
        expect(firstLines(project.github, number)[0]).toContain(`is blue in place-${index} since`);
        expect(project.github.comments(number)[0]?.body).toContain(`the plan of place-${index}`);
      }
      const calls = callsOf(ran);
      counted.set(count, ran.calls);
      expect(calls["mutation updateIssueComment"], JSON.stringify(calls)).toBeLessThanOrEqual(
        count > 25 ? 4 : 3,
      );
    }
    const [one = 0, ten = 0, fifty = 0] = counted.values();
    expect(one).toBeLessThanOrEqual(10);
    // Those that are not kept up to date meanwhile are read and written at the end, in one call each way.
    expect(ten).toBeLessThanOrEqual(one + 2);
    // Pull requests come twenty at once, comments twenty-five.
    expect(fifty).toBeLessThanOrEqual(ten + 4);
  });
});
