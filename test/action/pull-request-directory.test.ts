import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ActionProject, actionProject } from "../support/action-project.ts";
import { pullRequestEvent, pullRequestReviewEvent, workflowDispatchEvent } from "../support/github/events.ts";
import { policy, weather } from "./fixture.ts";
import { reviewing } from "./reviewing.ts";

let project: ActionProject;
const { pull, plan, bodies, headlines } = reviewing(() => project);

/** Two conventions in one repository, each with a branch of its own for what is deployed. */
const teams = {
  maps: { directory: "teams/maps", "deployed-branch": "deployed-maps" },
  news: { directory: "teams/news", "deployed-branch": "deployed-news" },
} as const;

const within = (directory: string, files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${directory}/${path}`, text]));

beforeAll(async () => {
  const files = { ...weather, ...policy("development", 'approvals: { count: 1, from: ["@hubot"] }\n') };
  // As github.com has it: the API on an address of its own, without a prefix; and another default branch.
  project = await actionProject(
    { ...within(teams.maps.directory, files), ...within(teams.news.directory, files) },
    { init: false, apiPrefix: "", defaultBranch: "trunk" },
  );
  project.github.user("mona", { role: "write" });
  project.github.user("hubot", { role: "write" });
}, 60_000);

afterAll(async () => project?.[Symbol.asyncDispose]());

const raised = (directory: string) =>
  within(directory, { "environments/development/weather.yaml": "blue: 1.1.0\n" });

describe("a convention in a folder", { timeout: 60_000 }, () => {
  it("before init there is no plan, and the comment says what to do", async () => {
    const { number, headSha } = await pull(raised(teams.maps.directory));
    const ran = await plan(number, { inputs: teams.maps });
    expect([ran.exit, ran.outputs.outcome, ran.outputs.reason]).toEqual([1, "refused", "deployed/absent"]);
    expect(headlines(number)).toEqual(["**No plan could be made.**"]);
    expect(bodies(number)[0]).toContain("headgate init");
    expect(project.github.checkRuns(headSha)).toMatchObject([{ conclusion: "failure" }]);
  });
});

describe("two conventions in one repository", { timeout: 60_000 }, () => {
  beforeAll(async () => {
    const { github, run } = project;
    for (const team of Object.values(teams)) {
      const inputs = { command: "init", ...team };
      const begun = await run(await workflowDispatchEvent(github, { inputs }), { inputs });
      expect([begun.exit, begun.outputs.commit]).toEqual([0, await github.git.head(team["deployed-branch"])]);
    }
  }, 60_000);

  it("are planned each for itself: two comments, two check runs", async () => {
    const { github, run } = project;
    const { number, headSha } = await pull({
      ...raised(teams.maps.directory),
      ...within(teams.news.directory, { "environments/production/weather.yaml": "blue: 9.9.9\n" }),
    });
    const event = await pullRequestEvent(github, number);
    const maps = await run(event, { inputs: teams.maps });
    const news = await run(event, { inputs: teams.news });
    expect([maps.exit, maps.outputs.outcome]).toEqual([0, "waiting"]);
    expect([news.exit, news.outputs.outcome]).toEqual([1, "refused"]);
    expect(news.annotations).toMatchObject([
      { level: "error", file: "teams/news/environments/production/weather.yaml", line: 1 },
    ]);
    expect(headlines(number)).toEqual([
      "**This will switch `weather` from 1.0.0 to 1.1.0 in development, at once, once it is approved.**",
      "**This cannot be merged as it is: 1 gate fails.**",
    ]);
    expect(bodies(number)[1]).toContain(
      `${github.serverUrl}/acme/gitops/blob/${headSha}/teams/news/environments/production/weather.yaml#L1`,
    );
    // Run again, each finds its own.
    await run(event, { inputs: teams.maps });
    expect(bodies(number)).toHaveLength(2);
    expect(github.checkRuns(headSha).map(({ name, conclusion }) => `${name}: ${conclusion}`)).toEqual([
      "Headgate (teams/maps): success",
      "Headgate (teams/news): failure",
    ]);
  });

  it("an approval counts for the plan of each, whatever was planned for the other since", async () => {
    const { github, run } = project;
    const { number } = await pull({ ...raised(teams.maps.directory), ...raised(teams.news.directory) });
    const event = await pullRequestEvent(github, number);
    for (const inputs of Object.values(teams)) await run(event, { inputs });
    const review = github.review(number, { by: "hubot", at: new Date(Date.now() + 2_000) });
    const reviewed = await pullRequestReviewEvent(github, review);
    for (const inputs of Object.values(teams)) {
      const ran = await run(reviewed, { inputs });
      expect([ran.exit, ran.outputs.outcome]).toEqual([0, "planned"]);
    }
    const approved = "**This will switch `weather` from 1.0.0 to 1.1.0 in development, at once.**";
    expect(headlines(number)).toEqual([approved, approved]);
  });

  it.each([
    ["another convention's branch", { ...teams.news, "deployed-branch": "deployed-maps" }, "teams/maps"],
    ["a folder outside of the repository", { ...teams.maps, directory: "../elsewhere" }, "../elsewhere"],
  ] as const)("%s is refused by its name, and nothing is compared with it", async (_, inputs, named) => {
    const { number } = await pull(raised(teams.maps.directory));
    const ran = await plan(number, { inputs });
    expect([ran.exit, ran.outputs.changed, ran.outputs["plan-hash"]]).toEqual([1, "false", ""]);
    expect(ran.annotations).toMatchObject([{ level: "error", message: expect.stringContaining(named) }]);
  });
});
