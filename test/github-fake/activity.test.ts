import { afterAll, beforeAll, expect, test } from "vitest";
import { sh, temporaryFolder } from "../support/git.ts";
import { type GitHub, startGitHub } from "../support/github/github.ts";

let github: GitHub;
beforeAll(async () => {
  github = await startGitHub({ files: { "README.md": "hello\n" } });
  github.user("octocat", { role: "admin" });
  github.user("hubot", { role: "write" });
});
afterAll(() => github.close());

type Entry = Readonly<Record<"activity_type" | "before" | "after", string>> & {
  readonly actor: { readonly login: string } | null;
};

async function activity(query: string): Promise<readonly string[]> {
  const told: string[] = [];
  const token = github.token();
  let url: string | undefined = `${github.apiUrl}/repos/acme/gitops/activity?${query}`;
  while (url !== undefined) {
    const response: Response = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
    expect(response.status).toBe(200);
    const page = (await response.json()) as readonly Entry[];
    for (const { activity_type, actor } of page) told.push(`${activity_type} ${actor?.login ?? "nobody"}`);
    url = /<([^>]+)>; rel="next"/.exec(response.headers.get("link") ?? "")?.[1];
  }
  return told;
}

test("a branch tells who did what to it, newest first, whoever the commits say they are by", async () => {
  const first = await github.git.commit("work", { a: "1\n" }, { author: "octocat" });
  await github.git.commit("work", { a: "2\n" }, { author: "octocat", by: "hubot" });
  await github.git.commit("work", { a: "3\n" }, { unlinked: true, by: null });
  await github.git.commit("work", { a: "4\n" }, { unseen: true });
  await github.git.amend("work", { a: "5\n" }, { onto: first, author: "hubot" });
  await github.git.commit("other", { b: "1\n" });
  await github.git.remove("work");
  const told = [
    "branch_deletion octocat",
    "force_push hubot",
    "push nobody",
    "push hubot",
    "branch_creation octocat",
  ];
  expect(await activity("ref=work")).toEqual(told);
  expect(await activity("ref=refs/heads/work&per_page=2")).toEqual(told);
  expect(await activity("ref=work&direction=asc")).toEqual(told.toReversed());
  expect(await activity("ref=absent")).toEqual([]);
});

test("merges and pushes by git are told of as well", async () => {
  const { number } = await github.pull({ head: "asked", author: "octocat", files: { c: "1\n" } });
  await github.merge(number, { by: "hubot" });
  await using folder = await temporaryFolder();
  const secret = github.token({ type: "user", login: "hubot" });
  const url = github.hub.urls.server.replace("//", `//hubot:${secret}@`);
  await sh(folder.path, "clone", "--quiet", `${url}/acme/gitops.git`, "clone");
  const clone = `${folder.path}/clone`;
  await sh(clone, "push", "--quiet", "origin", "HEAD:refs/heads/by-git");
  expect((await activity("ref=main"))[0]).toBe("pr_merge hubot");
  expect(await activity("ref=by-git")).toEqual(["branch_creation hubot"]);
});
