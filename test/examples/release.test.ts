import { describe, expect, it } from "vitest";
import { evaluate } from "./expression.ts";
import { formOf, textOf, workflowOf } from "./workflow.ts";

const headgate = workflowOf(textOf("examples/headgate.yml"));
const { jobs, on } = workflowOf(textOf("examples/release.yml"));

describe("release.yml", () => {
  it("begins with a tag, and proposes only what was published", () => {
    expect(on).toEqual({ push: { tags: ["v*"] } });
    expect(jobs.release).toMatchObject({ needs: "publish" });
  });

  it("fills in the form of headgate.yml", () => {
    const run = jobs.release?.steps?.find((step) => step.run !== undefined)?.run ?? "";
    const filled = Object.fromEntries(
      [...run.matchAll(/-f ([\w-]+)=("[^"]*"|\S+)/g)].map(([, name = "", value]) => [name, value]),
    );
    expect(filled).toEqual({
      command: "release",
      server: '"$SERVER"',
      version: '"$VERSION"',
      reason: '"$REASON"',
    });
    const form = formOf(headgate);
    expect(Object.keys(form)).toEqual(expect.arrayContaining(Object.keys(filled)));
    expect(form.command?.options).toContain(filled.command);
  });

  it("has a token for that one thing, in that one repository", () => {
    const app = jobs.release?.steps?.find(({ id }) => id === "app")?.with ?? {};
    const env = jobs.release as { readonly env?: { readonly GH_REPO: string } };
    expect(env.env?.GH_REPO).toBe(`${app.owner}/${app.repositories}`);
    const rights = Object.entries(app).filter(([name]) => name.startsWith("permission-"));
    expect(rights).toEqual([["permission-actions", "write"]]);
  });

  it.each([
    ["release", "always"],
    ["promote", "when-refused"],
  ])("%s opens a pull request %s", (command, expected) => {
    const step = headgate.jobs.command?.steps?.find(({ with: given }) => given && "pull-request" in given);
    expect(evaluate(String(step?.with?.["pull-request"]), { inputs: { command } })).toBe(expected);
  });
});
