import { describe, expect, it } from "vitest";
import { parseTag } from "../../src/commands/release/tag.ts";
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

/** As GitHub reads a filter of tags: one star stops at a slash, two do not. */
function isStarted(path: string, tag: string): boolean {
  const { tags = [] } = (workflowOf(textOf(path)).on.push ?? {}) as { readonly tags?: readonly string[] };
  const expressionOf = (pattern: string) =>
    pattern.replaceAll(".", "\\.").replace(/\*\*?/g, (stars) => (stars === "**" ? ".*" : "[^/]*"));
  return tags.some((pattern) => new RegExp(`^${expressionOf(pattern)}$`).test(tag));
}

it.each([
  ["examples/release.yml", "v1.2.0"],
  ["examples/release.yml", "v1.2.0-rc.1"],
  ["examples/release.yml", "v1.3.0-search.4"],
  ["examples/release-monorepo.yml", "weather-v1.2.0"],
  ["examples/release-monorepo.yml", "weather-v1.3.0-search.4"],
  ["examples/release-monorepo.yml", "weather@1.2.0"],
  ["examples/release-monorepo.yml", "@acme/weather-mcp@1.2.0"],
  ["examples/release-monorepo.yml", "weather/v1.2.0"],
  ["examples/release-monorepo.yml", "packages/weather/v1.2.0-rc.1"],
])("%s is started by the tag %s", (path, tag) => {
  expect(isStarted(path, tag)).toBe(true);
  expect(parseTag(tag).kind).toBe("release");
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
