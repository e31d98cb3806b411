import { describe, expect, it } from "vitest";
import { draftRelease } from "../../../src/commands/release/draft.ts";
import type { ReleaseOptions } from "../../../src/commands/release/options.ts";
import type { Source } from "../../../src/convention/source.ts";
import { openRepository } from "../../../src/git/repository.ts";
import { defaultHealth } from "../../../src/model/server.ts";
import { makeRepository, temporaryFolder } from "../../support/git.ts";

const nothing: Source = {
  commit: null,
  list: async () => [],
  names: async () => [],
  read: async () => new Map(),
};

describe("a tag beside the convention", () => {
  const from = "https://github.com/acme/weather";

  async function draft(address: string | undefined, options: Partial<ReleaseOptions>) {
    await using folder = await temporaryFolder();
    const root = await makeRepository(folder.path, {
      "package.json": '{"name":"weather","version":"1.0.0"}',
    });
    await using repository = await openRepository(root);
    const tag = { tag: "weather-v1.0.0", prefix: "weather", version: "1.0.0" };
    const tagged = { repository, tag, commit: "HEAD", ...(address === undefined ? {} : { address }) };
    const now = () => new Date("2026-11-20T10:00:00Z");
    const world = { root, now, env: {}, actor: "octocat", progress: () => {} };
    return await draftRelease(
      { server: "weather", version: "1.0.0", tagged, ...options },
      world,
      {
        id: "weather",
        file: "servers/weather/server.yaml",
        repository: from,
        health: defaultHealth,
        lifecycle: [],
        variables: {},
      },
      nothing,
    );
  }

  it.each([
    ["without an address", undefined, "a clone without an address"],
    ["of a fork", "https://github.com/ada/weather", "https://github.com/ada/weather"],
  ])("in a clone %s says that nothing is read there", async (_, address, words) => {
    const made = await draft(address, { command: ["node", "./main.mjs"] });
    if (made.kind !== "draft") throw new Error(made.kind);
    expect(made.document.release.source).toBeUndefined();
    expect(made.findings).toMatchObject([{ rule: "release/other-source", outcome: "warn" }]);
    expect(made.findings[0]?.message).toContain(`is from ${from}, and the tag weather-v1.0.0 is in ${words}`);
  });

  it("is not told that files are missing that nobody looked for", async () => {
    const made = await draft(undefined, {});
    expect(made).toMatchObject({ kind: "refused", words: { rule: "release/no-start" } });
    expect(JSON.stringify(made)).toContain("a clone without an address, where nothing is read");
  });

  it("says nothing of it in the server's own repository", async () => {
    const made = await draft(`${from}.git`, { command: ["node", "./main.mjs"] });
    expect(JSON.stringify(made)).not.toContain("release/other-source");
  });
});
