import { describe, expect, it } from "vitest";
import { type CommentOutcome, writeComment } from "../../src/github/comment.ts";
import { findConversations } from "../../src/github/comment-list.ts";
import { sampled } from "../support/pool.ts";
import { faults, type Talking, talking } from "./talking.ts";

const start = talking();
const marker = "<!-- headgate:comment ";
const said = (text: string) => `${marker}{"v":1} -->\n${text}`;
const bot = "github-actions[bot]";

async function opened(options?: Parameters<typeof start>[0]): Promise<Talking & { number: number }> {
  const there = await start(options);
  there.github.user("octocat", { role: "write" });
  const { number } = await there.github.pull({ head: "change", files: { "a.txt": "a" } });
  there.github.forget();
  return { ...there, number };
}

const write = ({ api, repository, number }: Talking & { number: number }, text: string) =>
  writeComment(api, repository, number, { marker, body: said(text) });

const bodies = ({ github, number }: Talking & { number: number }) =>
  github.comments(number).map(({ author, body }) => [author, body]);

describe("the sticky comment", () => {
  it("is written where there is none, in three calls", async () => {
    const there = await opened();
    expect(await write(there, "one")).toMatchObject({ kind: "written", how: "created" });
    expect(bodies(there)).toEqual([[bot, said("one")]]);
    expect(there.github.calls()).toBe(3);
  });

  it("is edited in place, in two calls; where it says so already, in one", async () => {
    const there = await opened();
    await write(there, "one");
    there.github.forget();
    expect(await write(there, "two")).toMatchObject({ kind: "written", how: "updated" });
    expect(there.github.calls()).toBe(2);
    expect(await write(there, "two")).toMatchObject({ kind: "written", how: "unchanged" });
    expect(there.github.calls()).toBe(3);
    expect(bodies(there)).toEqual([[bot, said("two")]]);
  });

  it("needs one call where it is known, and none where that says so already", async () => {
    const there = await opened();
    const { api, repository, number, github } = there;
    const first = written(await write(there, "one"));
    github.forget();
    const second = await writeComment(api, repository, number, {
      marker,
      body: said("two"),
      known: first.comment,
    });
    expect(second).toMatchObject({ how: "updated", comment: { id: first.comment.id, body: said("two") } });
    expect(github.calls()).toBe(1);
    const { comment } = written(second);
    expect(
      await writeComment(api, repository, number, { marker, body: said("two"), known: comment }),
    ).toEqual({
      kind: "written",
      how: "unchanged",
      comment,
    });
    expect(github.calls()).toBe(1);
  });

  it("is written anew where somebody deleted the one that was known", async () => {
    const there = await opened();
    const { api, repository, number, github } = there;
    const { comment } = written(await write(there, "one"));
    github.state.comments.clear();
    const outcome = await writeComment(api, repository, number, {
      marker,
      body: said("two"),
      known: comment,
    });
    expect(outcome).toMatchObject({ kind: "written", how: "created" });
    expect(bodies(there)).toEqual([[bot, said("two")]]);
  });

  it("is written anew where it is deleted between the list and the edit", async () => {
    const there = await opened();
    await write(there, "one");
    there.github.fault({
      kind: "before",
      on: "PATCH *",
      before: () => there.github.state.comments.clear(),
    });
    expect(await write(there, "two")).toMatchObject({ how: "created" });
    expect(bodies(there)).toEqual([[bot, said("two")]]);
  });

  it.each(["mallory", "dependabot[bot]", "github-actions"])(
    "never is what %s wrote with our header",
    async (login) => {
      const there = await opened();
      there.github.comment(there.number, { by: login, body: said("look at me") });
      await write(there, "one");
      await write(there, "two");
      expect(bodies(there)).toEqual([
        [login, said("look at me")],
        [bot, said("two")],
      ]);
    },
  );

  it("is not one of ours that only quotes the header", async () => {
    const there = await opened();
    there.github.comment(there.number, { by: bot, body: `> ${said("quoted")}` });
    expect(await write(there, "one")).toMatchObject({ how: "created" });
    expect(there.github.comments(there.number)).toHaveLength(2);
  });

  it("is found by an App's token as its own, and by a person's", async () => {
    const there = await opened();
    for (const token of [there.github.token({ type: "app" }), there.github.token({ type: "user" })]) {
      const mine = { ...there, api: await there.as(token) };
      await write(mine, "one");
      expect(await write(mine, "two")).toMatchObject({ how: "updated" });
    }
    expect(bodies(there)).toEqual([
      ["acme-release[bot]", said("two")],
      ["octocat", said("two")],
    ]);
  });

  describe("that the workflow's own token wrote, once there is another", () => {
    const inherited = async () => {
      const there = await opened();
      await write(there, "one");
      return { ...there, api: await there.as(there.github.token({ type: "app" })) };
    };

    it("is edited in place", async () => {
      const there = await inherited();
      expect(await write(there, "two")).toMatchObject({ kind: "written", how: "updated" });
      expect(bodies(there)).toEqual([[bot, said("two")]]);
    });

    it("is left where that is refused: there is one of its own, and it is said", async () => {
      const there = await inherited();
      const [first] = there.github.comments(there.number);
      there.github.fault({ kind: "status", status: 403, on: "PATCH *", times: 2 });
      const outcome = await write(there, "two");
      expect(outcome).toMatchObject({ kind: "written", how: "created" });
      expect(written(outcome).left).toContain(`#issuecomment-${first?.id}`);
      expect(bodies(there)).toEqual([
        [bot, said("one")],
        ["acme-release[bot]", said("two")],
      ]);
      there.github.clearFaults();
      expect(await write(there, "three")).toMatchObject({ how: "updated" });
      expect(bodies(there)).toEqual([
        [bot, said("one")],
        ["acme-release[bot]", said("three")],
      ]);
    });
  });

  it("is looked for page by page, no further than it stands", async () => {
    const there = await opened();
    const chat = (count: number) => {
      for (let index = 0; index < count; index++)
        there.github.comment(there.number, { by: "octocat", body: "hm" });
    };
    chat(150);
    expect(await write(there, "one")).toMatchObject({ how: "created" });
    expect(there.github.calls()).toBe(4);
    chat(250);
    there.github.forget();
    expect(await write(there, "two")).toMatchObject({ how: "updated" });
    expect(there.github.calls()).toBe(3);
  });

  it("stays one where several write at once: the oldest, with one of their texts", async () => {
    const there = await opened();
    const outcomes = await Promise.all(["one", "two", "three", "four"].map((text) => write(there, text)));
    expect(outcomes.map(({ kind }) => kind)).toEqual(["written", "written", "written", "written"]);
    await write(there, "last");
    expect(bodies(there)).toEqual([[bot, said("last")]]);
  });

  it("gives way to an older one that came in between", async () => {
    const there = await opened();
    there.github.fault({
      kind: "before",
      on: "POST *",
      before: () => void there.github.comment(there.number, { by: bot, body: said("sooner") }),
    });
    expect(await write(there, "later")).toMatchObject({ how: "updated" });
    expect(bodies(there)).toEqual([[bot, said("later")]]);
  });

  it("is left alone by a failure to remove its double", async () => {
    const there = await opened();
    for (const text of ["a", "b"]) there.github.comment(there.number, { by: bot, body: said(text) });
    there.github.fault({ kind: "status", status: 500, on: "DELETE *", times: 10 });
    expect(await write(there, "one")).toMatchObject({ how: "updated" });
    there.github.clearFaults();
    await write(there, "two");
    expect(bodies(there)).toEqual([[bot, said("two")]]);
  });

  it("carries any text as it is", async () => {
    const there = await opened();
    const text = "::error::x \u001b[31m <!-- --> @acme/all `\u0000`.replace \u202e 🟢 \ud83d".replace(
      "\u0000",
      "",
    );
    await write(there, text);
    expect(await write(there, text)).toMatchObject({ kind: "written" });
    expect(there.github.comments(there.number)).toHaveLength(1);
  });
});

describe("a comment that cannot be written", () => {
  it("is none for a token that may only read, and says which permission is missing", async () => {
    const there = await opened({ settings: { visibility: "public" } });
    const token = there.github.token({ permissions: { contents: "read", pull_requests: "read" } });
    const outcome = await write({ ...there, api: await there.as(token) }, "one");
    expect(outcome).toMatchObject({
      kind: "read-only",
      hint: expect.stringMatching(/(pull-requests|issues): write/),
    });
  });

  it("is none for a token that may not even list", async () => {
    const there = await opened();
    const api = await there.as(there.github.token({ permissions: { contents: "read" } }));
    expect(await write({ ...there, api }, "one")).toMatchObject({
      kind: "read-only",
      hint: expect.stringContaining("pull-requests: write"),
    });
  });

  it("is none that is too long, and leaves the old one", async () => {
    const there = await opened();
    await write(there, "one");
    expect(await write(there, "x".repeat(65_537))).toMatchObject({ kind: "refused", reason: "too-long" });
    expect(bodies(there)).toEqual([[bot, said("one")]]);
  });

  it("is none for a pull request that is not there", async () => {
    const there = await opened();
    expect(await write({ ...there, number: 4711 }, "one")).toMatchObject({
      kind: "refused",
      reason: "absent",
    });
  });

  it("is none for a number that no pull request has, and keeps no other from being found", async () => {
    const { api, repository, number } = await opened();
    const found = await findConversations(api, repository, [4711, 2 ** 40, number], marker);
    expect([...found.keys()]).toEqual([number]);
  });

  it("is given up where somebody deletes it each time", async () => {
    const there = await opened();
    await write(there, "one");
    there.github.onAnswer(({ name, body }) => {
      const isQuery = name.startsWith("query");
      if (isQuery && body !== undefined) there.github.state.comments.clear();
      if (isQuery) there.github.comment(there.number, { by: bot, body: said("again") });
    });
    const outcome = await write(there, "two");
    expect(outcome).toMatchObject({ kind: "refused", reason: "absent" });
    expect(there.github.calls("query *")).toBe(2 + 3);
  });
});

describe("whatever befalls a call", () => {
  const calls = ["query *", "POST *", "PATCH *", "DELETE *"];
  const table = Object.entries(faults).flatMap(([name, fault]) =>
    calls.flatMap((on) => [1, 2].map((nth) => ({ name, fault, on, nth }))),
  );

  it.each(sampled(table))(
    "$name at call $nth of $on leaves one comment, in the end the right one",
    async (row) => {
      const there = await opened();
      const injected = there.github.fault({ ...row.fault, on: row.on, nth: row.nth });
      await write(there, "one").catch(() => {});
      expect(there.github.comments(there.number).length).toBeLessThanOrEqual(1);
      await write(there, "two").catch(() => {});
      there.github.comment(there.number, { by: bot, body: said("double") });
      await write(there, "three").catch(() => {});
      there.github.clearFaults();
      await write(there, "last");
      expect(bodies(there)).toEqual([[bot, said("last")]]);
      expect(injected.hits()).toBeLessThanOrEqual(1);
    },
  );

  it("writes no second one where the answer to its creation is lost", async () => {
    const there = await opened();
    there.github.fault({ kind: "lost-response", on: "POST *" });
    expect(await write(there, "one")).toMatchObject({ kind: "written", how: "created" });
    expect(bodies(there)).toEqual([[bot, said("one")]]);
    expect(there.github.calls("POST *")).toBe(1);
  });

  it("tries again where the connection broke before, and says so where it always does", async () => {
    const there = await opened();
    there.github.fault({ kind: "reset", on: "POST *" });
    expect(await write(there, "one")).toMatchObject({ how: "created" });
    there.github.state.comments.clear();
    there.github.fault({ kind: "reset", on: "POST *", times: 100 });
    await expect(write(there, "two")).rejects.toMatchObject({ code: "github/unavailable" });
    expect(there.github.calls("POST *")).toBe(2 + 3);
  });
});

function written(outcome: CommentOutcome) {
  if (outcome.kind !== "written") throw new Error(`not written: ${JSON.stringify(outcome)}`);
  return outcome;
}
