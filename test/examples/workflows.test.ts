import { describe, expect, it } from "vitest";
import { inputs } from "../../src/action/inputs.ts";
import { own } from "./actions.ts";
import { complaints } from "./language-service.ts";
import { dangers } from "./safety.ts";
import { exampleWorkflows, ownWorkflows, textOf, workflowOf } from "./workflow.ts";

describe.each([...exampleWorkflows, ...ownWorkflows])("%s", (path) => {
  it("is what GitHub's language service takes", async () => {
    expect(await complaints(path, textOf(path))).toEqual([]);
  });

  it("gives nobody more than it needs", () => {
    expect(dangers(textOf(path))).toEqual([]);
  });
});

const withHeadgate = exampleWorkflows.filter((path) => textOf(path).includes(`uses: ${own}@`));

describe.each(withHeadgate)("%s", (path) => {
  const steps = Object.values(workflowOf(textOf(path)).jobs).flatMap((job) => job.steps ?? []);
  const headgate = steps.filter((step) => step.uses?.startsWith(`${own}@`));

  it("runs Headgate, one version of it, and gives it only inputs that it has", () => {
    expect(headgate).not.toEqual([]);
    expect([...new Set(headgate.map(({ uses }) => uses))]).toEqual([`${own}@v1`]);
    const names = headgate.flatMap((step) => Object.keys(step.with ?? {}));
    expect(names.filter((name) => !(name in inputs))).toEqual([]);
  });

  it("has the whole history of both branches before it runs Headgate", () => {
    const checkouts = Object.values(workflowOf(textOf(path)).jobs)
      .filter((job) => job.steps?.some((step) => step.uses?.startsWith(own)))
      .map((job) => job.steps?.filter((step) => step.uses?.startsWith("actions/checkout@")));
    for (const found of checkouts) expect(found).toMatchObject([{ with: { "fetch-depth": 0 } }]);
  });

  it("runs no script beside Headgate with a token that can write", () => {
    for (const job of Object.values(workflowOf(textOf(path)).jobs)) {
      const scripts = job.steps?.filter((step) => step.run !== undefined) ?? [];
      const writes = Object.entries(job.permissions ?? {}).filter(
        ([name, level]) => level === "write" && name !== "id-token",
      );
      expect(scripts.length === 0 || writes.length === 0).toBe(true);
    }
  });
});

/** A workflow broken in one place: what to replace, by what, and who has to notice. */
const broken = [
  ["a misspelt key", "runs-on:", "run-on:", "service", /Required property is missing: runs-on/],
  ["an unknown permission", "contents: read", "content: read", "service", /Unexpected value 'content'/],
  ["an unknown level", "checks: write", "checks: admin", "service", /Unexpected value 'admin'/],
  ["a job that is not there", "needs: look", "needs: lok", "service", /'lok'/],
  ["an output of no job", "needs.look.outputs.environments", "needs.look.outputs.envs", "service", /envs/],
  ["an input the form has not", "inputs.server }}", "inputs.sever }}", "service", /sever/],
  ["an input the Action has not", "dry-run: true", "dryrun: true", "service", /Invalid action input/],
  ["an expression that is none", "!cancelled() &&", "!cancelled( &&", "service", /Unexpected symbol/],
  ["a function that is none", "!cancelled()", "!canceled()", "service", /Unrecognized function/],
  ["a wrong schedule", "4/15 *", "4/75 *", "service", /cron/i],
  ["an event that is none", "merge_group:", "merge_groups:", "service", /Unexpected value/],
  ["no permissions", "permissions: {}", "env: {}", "dangers", /no permissions block/],
  ["rights for all", "permissions: {}", "permissions: write-all", "dangers", /permissions belong to the job/],
  ["a right without a reason", /contents: write #.*/, "contents: write", "dangers", /has no reason/],
  ["rights for forks", "pull_request:\n", "pull_request_target:\n", "dangers", /repository's rights/],
  [
    "a token left behind",
    "persist-credentials: false",
    "persist-credentials: true",
    "dangers",
    /\.git\/config/,
  ],
  [
    "the branch of a fork",
    "fetch-depth: 0",
    "ref: ${{ github.head_ref }}",
    "dangers",
    /checks out something else/,
  ],
  ["all rights of the App", /(?:^ +permission-.*\n)+/m, "", "dangers", /all rights/],
  ["a version that moves", "actions/checkout@v5", "actions/checkout@main", "dangers", /is not pinned/],
  ["no limit of time", "timeout-minutes: 10", "continue-on-error: false", "dangers", /timeout-minutes/],
  ["an output of no step", "steps.headgate.outputs", "steps.hedgate.outputs", "dangers", /no step hedgate/],
  ["an output of no name", "outputs.environments }}", "outputs.envs }}", "dangers", /no output envs/],
  [
    "text of a stranger in a script",
    "- uses: headgate/headgate@v1",
    "- run: echo ${{ github.head_ref }}",
    "dangers",
    /part of the script/,
  ],
] as const;

describe("a broken copy of headgate.yml", () => {
  const text = textOf("examples/headgate.yml");

  it.each(broken)("with %s is noticed", async (_, from, to, by, expected) => {
    const copy = text.replace(from, to);
    expect(copy).not.toBe(text);
    const found = by === "service" ? await complaints("headgate.yml", copy) : dangers(copy);
    expect(found.join("\n")).toMatch(expected);
  });
});
