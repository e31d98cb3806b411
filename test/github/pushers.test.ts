import { describe, expect, it } from "vitest";
import { readContext } from "../../src/github/context.ts";

const sha = (letter: string) => letter.repeat(40);

async function eventOf(more: object) {
  const side = { ref: "main", sha: sha("a"), repo: { full_name: "acme/gitops" } };
  const pull = { number: 1, user: { login: "octocat" }, head: side, base: side, draft: false, merged: false };
  const payload = {
    action: "synchronize",
    pull_request: pull,
    repository: { full_name: "acme/gitops" },
    ...more,
  };
  const env = {
    GITHUB_REPOSITORY: "acme/gitops",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_API_URL: "https://api.github.com",
    GITHUB_GRAPHQL_URL: "https://api.github.com/graphql",
    GITHUB_RUN_ID: "1",
    GITHUB_ACTOR: "octocat",
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: "/event.json",
  };
  const read = await readContext(env, async () => JSON.stringify(payload));
  if (read.kind !== "context") throw new Error(JSON.stringify(read));
  return read.context.event;
}

describe("the head before a push to a pull request", () => {
  it("is known from the event: who pushed until then is on record there", async () => {
    expect(await eventOf({ before: sha("b"), after: sha("a") })).toMatchObject({ before: sha("b") });
  });

  it.each([undefined, sha("0"), "../x", 1])("is not %j", async (before) => {
    expect(await eventOf({ before })).not.toHaveProperty("before");
  });
});
