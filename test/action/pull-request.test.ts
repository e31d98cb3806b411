import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ActionProject, actionProject } from "../support/action-project.ts";
import { pullRequestEvent } from "../support/github/events.ts";
import { serverFile, smallRelease, smallServerFiles } from "../support/small-servers.ts";

const policy = (more = "") => `versions: { unpackaged: true }
${more}targets: [{ type: mcp, scope: project }]
`;

const files = {
  "headgate.yaml": "headgate: 1\n",
  ...smallServerFiles,
  ...serverFile("weather"),
  ...smallRelease("weather", "1.0.0"),
  ...smallRelease("weather", "1.1.0"),
  "environments/development/environment.yaml": policy("stage: development\n"),
  "environments/development/weather.yaml": "blue: 1.0.0\n",
};

let project: ActionProject;

beforeAll(async () => {
  project = await actionProject(files);
}, 60_000);

afterAll(async () => project?.[Symbol.asyncDispose]());

describe("a pull request", { timeout: 60_000 }, () => {
  it("is planned: comment, check run, annotations, summary, outputs", async () => {
    const { github, run } = project;
    const { number, headSha } = await github.pull({
      head: "raise",
      author: "mona",
      files: { "environments/development/weather.yaml": "blue: 1.1.0\n" },
    });
    const ran = await run(await pullRequestEvent(github, number));
    console.log(
      ran.printed,
      ran.summary,
      ran.outputs,
      github.comments(number),
      github.checkRuns(headSha),
      ran.requests.map((r) => r.name),
    );
    expect(ran.exit).toBe(0);
  });
});
