import { describe, expect, it } from "vitest";
import { own } from "./actions.ts";
import { evaluate } from "./expression.ts";
import { textOf, workflowOf } from "./workflow.ts";

const headgate = workflowOf(textOf("examples/headgate.yml"));
const examples = ["examples/release.yml", "examples/release-monorepo.yml"] as const;

describe.each(examples)("%s", (path) => {
  const { jobs, on } = workflowOf(textOf(path));
  const stepOf = (job: string) => jobs[job]?.steps?.find(({ uses }) => uses?.startsWith(own))?.with ?? {};

  it("begins with a tag, and with nothing else", () => {
    expect(Object.keys(on)).toEqual(["push"]);
    expect(Object.keys(on.push ?? {})).toEqual(["tags"]);
  });

  it("starts the package in a job that can do nothing, and signs in one that starts nothing", () => {
    expect(jobs.contract?.permissions).toEqual({ contents: "read" });
    expect(stepOf("contract")).toEqual({ command: "release", output: "release-of-this-tag" });
    expect(jobs.release).toMatchObject({ needs: "contract", permissions: { "id-token": "write" } });
    expect(stepOf("release")).toMatchObject({ command: "release", from: "release-of-this-tag" });
    expect(JSON.stringify(jobs.contract)).not.toMatch(/secrets\.|app-token|target-token/);
  });

  it("hands over what was collected, by name", () => {
    const [up, down] = (["contract", "release"] as const).map((job) =>
      jobs[job]?.steps?.find(({ uses }) => uses?.includes("-artifact@")),
    );
    expect(up?.with).toMatchObject({ name: "release", path: stepOf("contract").output });
    expect(down?.with).toEqual({ name: "release", path: stepOf("release").from });
  });
});

describe("release.yml", () => {
  const { jobs } = workflowOf(textOf("examples/release.yml"));

  it("proposes only what was published", () => {
    expect(jobs.contract).toMatchObject({ needs: "publish" });
  });

  it("has a token for one repository, and for no more than a pull request there", () => {
    const app = jobs.release?.steps?.find(({ id }) => id === "app")?.with ?? {};
    const step = jobs.release?.steps?.find(({ uses }) => uses?.startsWith(own))?.with ?? {};
    expect(step["target-repository"]).toBe(`${app.owner}/${app.repositories}`);
    const rights = Object.entries(app).filter(([name]) => name.startsWith("permission-"));
    expect(rights).toEqual([
      ["permission-contents", "write"],
      ["permission-pull-requests", "write"],
    ]);
  });
});

describe("the form of headgate.yml", () => {
  it.each([
    ["release", "always"],
    ["promote", "when-refused"],
  ])("%s opens a pull request %s", (command, expected) => {
    const step = headgate.jobs.command?.steps?.find(({ with: given }) => given && "pull-request" in given);
    expect(evaluate(String(step?.with?.["pull-request"]), { inputs: { command } })).toBe(expected);
  });
});
