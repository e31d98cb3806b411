import { describe, expect, it } from "vitest";
import { writeComments } from "../../src/github/comment-batch.ts";
import { findConversations } from "../../src/github/comment-list.ts";
import { faults, type Talking, talking } from "./talking.ts";

const start = talking();
const marker = "<!-- headgate:comment ";
const said = (text: string) => `${marker}{"v":1} -->\n${text}`;
const bot = "github-actions[bot]";

interface Several extends Talking {
  readonly numbers: readonly number[];
}

/** Pull requests, the first of which have a comment of ours already, after somebody else's. */
async function opened(count: number, commented: number): Promise<Several> {
  const there = await start();
  const { github } = there;
  github.user("octocat", { role: "write" });
  const numbers: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const { number } = await github.pull({ head: `change-${index}`, files: { [`${index}.txt`]: "a" } });
    github.comment(number, { by: "octocat", body: said("not ours") });
    if (index < commented) github.comment(number, { by: bot, body: said("before") });
    numbers.push(number);
  }
  github.forget();
  return { ...there, numbers };
}

async function writeAll({ api, repository, numbers }: Several, text: string, client = api) {
  const found = await findConversations(client, repository, numbers, marker);
  const drafts = [...found.values()].map((conversation) => ({ conversation, body: said(text) }));
  return await writeComments(client, repository, marker, drafts);
}

const ours = ({ github }: Several, number: number) =>
  github
    .comments(number)
    .filter(({ author }) => author === bot)
    .map(({ body }) => body);

const hows = (outcomes: Awaited<ReturnType<typeof writeAll>>) =>
  [...outcomes.values()].map((one) => (one.kind === "written" ? one.how : one.kind));

describe("the comments of several pull requests", { timeout: 60_000 }, () => {
  it("are read in one call and written in another, and what says so already is left", async () => {
    const there = await opened(6, 6);
    expect(hows(await writeAll(there, "now"))).toEqual(Array(6).fill("updated"));
    expect(there.github.calls()).toBe(2);
    expect(hows(await writeAll(there, "now"))).toEqual(Array(6).fill("unchanged"));
    expect(there.github.calls()).toBe(3);
  });

  it("are begun where there is none, and looked at once more", async () => {
    const there = await opened(4, 2);
    expect(hows(await writeAll(there, "now"))).toEqual(["updated", "updated", "created", "created"]);
    expect(there.github.calls()).toBe(3);
    for (const number of there.numbers) expect(ours(there, number)).toEqual([said("now")]);
  });

  it("are found behind more than one page of others", async () => {
    const there = await opened(2, 0);
    const [late = 0] = there.numbers;
    for (let index = 0; index < 40; index += 1) there.github.comment(late, { by: "octocat", body: "hm" });
    there.github.comment(late, { by: bot, body: said("before") });
    there.github.forget();
    expect(hows(await writeAll(there, "now")).toSorted()).toEqual(["created", "updated"]);
    for (const number of there.numbers) expect(ours(there, number)).toEqual([said("now")]);
  });

  it("are written but for those that cannot be, and of each it is said why", async () => {
    const there = await opened(4, 3);
    const { github, numbers } = there;
    const [deleted = 0, , , locked = 0] = numbers;
    const found = await findConversations(there.api, there.repository, numbers, marker);
    for (const { id } of github.comments(deleted)) github.state.comments.delete(id);
    const thread = github.state.threads.get(locked);
    if (thread) thread.locked = true;
    const drafts = [...found.values()].map((conversation) => ({ conversation, body: said("now") }));
    const outcomes = await writeComments(there.api, there.repository, marker, drafts);
    expect(hows(outcomes).toSorted()).toEqual(["created", "refused", "updated", "updated"]);
    expect(outcomes.get(deleted)).toMatchObject({ kind: "written", how: "created" });
    expect(outcomes.get(locked)).toMatchObject({ kind: "refused", reason: "locked" });
    expect(ours(there, deleted)).toEqual([said("now")]);
  });

  it("are tried one by one no more than thrice, and once where the token may not", async () => {
    const there = await opened(6, 0);
    const { github, numbers } = there;
    for (const number of numbers) {
      const thread = github.state.threads.get(number);
      if (thread) thread.locked = true;
    }
    expect(hows(await writeAll(there, "now"))).toEqual(Array(6).fill("refused"));
    expect(github.calls()).toBeLessThanOrEqual(2 + 3 * 2);
    const reader = await there.as(github.token({ permissions: { contents: "read", pull_requests: "read" } }));
    github.forget();
    expect(hows(await writeAll(there, "now", reader))).toEqual(Array(6).fill("read-only"));
    expect(github.calls()).toBeLessThanOrEqual(4);
  });

  it("stay one each where another run writes at the same time", async () => {
    const there = await opened(3, 0);
    await Promise.all([writeAll(there, "one"), writeAll(there, "two")]);
    for (const number of there.numbers) expect(ours(there, number)).toHaveLength(1);
  });
});

describe.each(Object.entries(faults))("%s", (_, fault) => {
  it.each([[0], [3]])("at the writing, with %i there before: each says it, once", async (commented) => {
    const there = await opened(3, commented);
    const injected = there.github.fault({ ...fault, on: "mutation *" });
    const outcomes = await writeAll(there, "now");
    expect([...outcomes.values()].map(({ kind }) => kind)).toEqual(Array(3).fill("written"));
    expect(injected.hits()).toBe(1);
    for (const number of there.numbers) expect(ours(there, number)).toEqual([said("now")]);
  });
});
