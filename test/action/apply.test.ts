import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ActionProject, actionProject } from "../support/action-project.ts";
import { pullRequestEvent, pushEvent } from "../support/github/events.ts";
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

describe("a merged pull request", { timeout: 90_000 }, () => {
  it("is applied: commits on deployed, and the comment becomes the record of it", async () => {
    const { github, run } = project;
    const { number } = await github.pull({
      head: "raise",
      author: "mona",
      files: { "environments/development/weather.yaml": "blue: 1.1.0\n" },
    });
    await run(await pullRequestEvent(github, number));
    await github.merge(number);
    const ran = await run(await pushEvent(github));
    console.log(
      ran.printed,
      ran.summary,
      ran.outputs,
      github.comments(number).map((c) => c.body),
      ran.requests.map((r) => r.name),
      await github.git.log("deployed"),
    );
    expect(ran.exit).toBe(0);
  });
});
