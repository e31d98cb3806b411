import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openRepository } from "../../src/git/repository.ts";
import { hostedClone } from "../../src/github/clone.ts";
import { gitEnvironment } from "../../src/github/credentials.ts";
import { sh } from "../support/git.ts";
import { hosting } from "./hosted.ts";

const start = hosting();

const basic = (token: string) => `basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;

async function ready() {
  const there = await start({ settings: { visibility: "private" } });
  const here = await there.checkout("a");
  there.github.forget();
  const sent = () => new Set(there.github.requests.map(({ headers }) => headers.authorization));
  return { ...there, ...here, sent };
}

describe("git's credentials", () => {
  it("open the repository, and stand in no file", async () => {
    const { clone, github, root, sent } = await ready();
    expect(await clone.head("main")).toBe(await github.git.head("main"));
    expect(sent()).toEqual(new Set([basic(github.defaultToken)]));
    for (const name of await readdir(join(root, ".git"), { recursive: true })) {
      const text = await readFile(join(root, ".git", name), "utf8").catch(() => "");
      expect(text, name).not.toContain(github.defaultToken);
      expect(text, name).not.toContain(basic(github.defaultToken).slice(6));
    }
  });

  it.each(["http.SERVER/.extraheader", "http.extraheader"])(
    "replace what checkout left as %s",
    async (name) => {
      const { clone, github, root, sent } = await ready();
      const key = name.replace("SERVER", github.serverUrl);
      await sh(root, "config", "--local", key, `AUTHORIZATION: ${basic("ghs_old")}`);
      expect(await clone.head("main")).toBe(await github.git.head("main"));
      expect(sent()).toEqual(new Set([basic(github.defaultToken)]));
    },
  );

  it("go to no other server", async () => {
    const { context, github, root } = await ready();
    const other = await start({ settings: { visibility: "private" } });
    const repository = await openRepository(root, gitEnvironment(context, github.defaultToken, {}));
    const result = await repository.run(["ls-remote", other.github.gitUrl()]);
    await repository.close();
    expect(result.status).not.toBe(0);
    expect(other.github.requests.length).toBeGreaterThan(0);
    for (const { headers } of other.github.requests) expect(headers.authorization).toBeUndefined();
  });

  it("follow no answer that sends them to another server", async () => {
    const { github, root } = await ready();
    const turning = createServer(({ url }, answer) => {
      answer.writeHead(302, { location: `${github.serverUrl}${url}` }).end();
    });
    await once(turning.listen(0, "127.0.0.1"), "listening");
    const address = turning.address();
    const serverUrl = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
    await sh(root, "remote", "set-url", "origin", `${serverUrl}/${github.name}.git`);
    const { owner, repo } = github;
    const repository = await openRepository(root, gitEnvironment({ serverUrl }, "ghs_secret", {}));
    const asked = hostedClone(repository, { serverUrl, owner, repo }).head("main");
    await expect(asked).rejects.toMatchObject({ code: "git/remote-unreachable" });
    await repository.close();
    turning.close();
    expect(github.requests).toEqual([]);
  });

  it("that are wrong are an error at once, with nobody asked and nothing shown", async () => {
    const { context, root } = await ready();
    const env = gitEnvironment(context, "ghs_wrong", {});
    const repository = await openRepository(root, env);
    const asked = hostedClone(repository, context).head("main");
    await expect(asked).rejects.toMatchObject({ code: "git/rejected" });
    await expect(asked).rejects.not.toThrow(/ghs_wrong|eC1hY2Nlc3M/);
    await repository.close();
  });

  it("stand beside what the environment has given git already", () => {
    const context = { serverUrl: "https://github.com" };
    const env = gitEnvironment(context, "t", { GIT_CONFIG_COUNT: "2", GIT_CONFIG_KEY_0: "a.b" });
    expect(env).toMatchObject({
      GIT_CONFIG_KEY_2: "http.https://github.com/.extraheader",
      GIT_CONFIG_VALUE_2: "",
      GIT_CONFIG_KEY_3: "http.https://github.com/.extraheader",
      GIT_CONFIG_VALUE_3: `AUTHORIZATION: ${basic("t")}`,
      GIT_CONFIG_COUNT: "8",
      GIT_ASKPASS: "",
    });
    expect(env.GIT_CONFIG_KEY_0).toBeUndefined();
  });
});

describe("the clone's remote", () => {
  it.each(["git@127.0.0.1:acme/gitops.git", "ssh://git@127.0.0.1/acme/gitops.git"])(
    "that is %s is read by HTTPS, which the token opens",
    async (url) => {
      const { clone, github, root } = await ready();
      await sh(root, "remote", "set-url", "origin", url);
      expect(await clone.head("main")).toBe(await github.git.head("main"));
    },
  );

  it.each([
    ["another repository", "SERVER/acme/other.git", "git/ambiguous-remote", "repository: acme/gitops"],
    ["another server", "https://example.com/acme/gitops.git", "git/ambiguous-remote", "actions/checkout"],
    [
      "another name of the server by SSH",
      "git@gitops:acme/gitops.git",
      "git/ambiguous-remote",
      "without ssh-key",
    ],
    ["a folder", "/somewhere/gitops.git", "git/ambiguous-remote", "actions/checkout"],
    [
      "a credential in the address",
      "https://x:s3cret@example.com/acme/x.git",
      "git/ambiguous-remote",
      "checkout",
    ],
  ])("that is %s: what to do", async (_, url, code, hint) => {
    const { clone, github, root } = await ready();
    await sh(root, "remote", "set-url", "origin", url.replace("SERVER", github.serverUrl));
    const asked = clone.head("main");
    await expect(asked).rejects.toMatchObject({ code, hint: expect.stringContaining(hint) });
    await expect(asked).rejects.not.toThrow(/s3cret/);
  });

  it("that is absent: what to do", async () => {
    const { context, root } = await ready();
    await sh(root, "remote", "remove", "origin");
    const repository = await openRepository(root);
    await expect(hostedClone(repository, context).head("main")).rejects.toMatchObject({
      code: "git/not-a-repository",
      hint: expect.stringContaining("fetch-depth: 0"),
    });
    await repository.close();
  });
});
