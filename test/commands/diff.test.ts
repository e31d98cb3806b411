import { describe, expect, test } from "vitest";
import { type InProcess, inProcess } from "../support/in-process.ts";
import { outputProblems } from "../support/output-schema.ts";
import {
  deployment,
  policy,
  server,
  switchedRelease,
  switchedRepository,
} from "../support/switched-repository.ts";

const project = inProcess();

const variables = [{ name: "MODE" }, { name: "LOG" }, { name: "API_KEY", isSecret: true }];

/** Notes and other in development and staging; what is only wished is not applied. */
async function apart(): Promise<InProcess> {
  const other = Object.fromEntries(
    Object.entries(server("other")).map(([name, text]) => [name, text.replaceAll("/notes", "/other")]),
  );
  const of = await project({
    ...switchedRepository,
    ...other,
    ...switchedRelease("notes", "1.1.0", [], variables),
    ...policy("staging", { soak: "24h", variables: { LOG: "warn" } }),
    ...deployment("development", "1.0.0", { variables: { MODE: "fast" } }),
    ...deployment("staging", "1.0.0"),
    ...deployment("development", "1.0.0", {}, "other"),
    ...deployment("staging", "1.0.0", {}, "other"),
  });
  return of;
}

describe("diff", () => {
  test("names versions, settings and policies that differ, and what a promotion would change", async () => {
    const of = await apart();
    await of.commit(
      deployment("development", "1.1.0", {
        green: { "1.2.0": 20 },
        variables: { MODE: "fast", LOG: "debug" },
        secrets: { API_KEY: "NOTES_KEY" },
      }),
    );
    await of.apply("--env", "development");
    const before = await of.git("for-each-ref");
    const run = await of.headgate("diff", "development", "staging");
    expect([run.outcome, run.exit], run.text).toEqual(["ok", 0]);
    expect(run.text).toBe(
      `development → staging

notes
  development   1.1.0 blue, 1.2.0 green at 20 %
  staging       1.0.0 blue
  promote       1.0.0 → 1.1.0
  variable      LOG debug → warn
  variable      MODE fast → –
  secret        API_KEY only in development

other
  development   1.0.0 blue
  staging       1.0.0 blue
  promote       would change nothing: the same version is blue
  variable      LOG – → warn

policy
  soak            0s → 24h
  targets         − mcp project clients/development/.mcp.json, + mcp project clients/staging/.mcp.json
  variables.LOG   – → "warn"`,
    );
    expect(run.json).toMatchObject({ from: "development", to: "staging", same: false });
    expect(JSON.stringify(run.json)).not.toContain("NOTES_KEY");
    expect(outputProblems("diff", { headgate: 1, outcome: run.outcome, ...run.json })).toEqual([]);
    expect(await of.git("for-each-ref")).toBe(before);
  });

  test("tells what runs apart from what is only desired", async () => {
    const of = await apart();
    await of.commit(deployment("development", "1.1.0"));
    const run = await of.headgate("diff", "development", "staging", "notes");
    expect(run.text).toContain("1.1.0 blue; runs 1.0.0 100 %");
    expect(run.json.servers).toMatchObject([{ server: "notes", promotion: { from: "1.0.0", to: "1.1.0" } }]);
  });

  test("with --exit-code ends with 1 where something differs", async () => {
    const of = await apart();
    const run = await of.headgate("diff", "development", "staging", "other", "--exit-code");
    expect([run.outcome, run.exit], run.text).toEqual(["different", 1]);
    expect(outputProblems("diff", { headgate: 1, outcome: run.outcome, ...run.json })).toEqual([]);
  });

  test("knows servers that are in one of them alone", async () => {
    const of = await apart();
    const run = await of.headgate("diff", "staging", "production", "notes,other");
    expect(run.json.servers).toMatchObject([
      { server: "notes", to: null, promotion: { from: null, to: "1.0.0" }, contract: null },
      { server: "other", to: null },
    ]);
    const back = await of.headgate("diff", "production", "staging", "notes");
    expect(back.json.servers).toMatchObject([{ from: null, promotion: null }]);
    expect(back.text).toContain("production has nothing to promote");
  });

  test.each([
    ["an environment", ["development", "stagin"], "usage", "did you mean staging?"],
    ["a server", ["development", "staging", "note"], "usage", "did you mean notes?"],
    [
      "a version, which it takes none of",
      ["development", "staging", "notes@1.0.0"],
      "refused",
      "takes no version",
    ],
  ])("does not pass over %s", async (_, line, outcome, text) => {
    const run = await (await apart()).headgate("diff", ...line);
    expect([run.outcome, run.text], run.text).toEqual([outcome, expect.stringContaining(text)]);
  });
});
