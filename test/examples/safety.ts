import { actions } from "./actions.ts";
import { type Job, type Step, type Workflow, workflowOf } from "./workflow.ts";

/** What is dangerous, or only looks as if it worked, in a workflow; what the language service does not look for. */
export function dangers(text: string): readonly string[] {
  const workflow = workflowOf(text);
  return [
    ...events(workflow),
    ...standing(workflow),
    ...reasons(text),
    ...Object.entries(workflow.jobs).flatMap(([name, job]) => [
      ...(job["timeout-minutes"] === undefined ? [`${name}: has no timeout-minutes`] : []),
      ...(job.permissions === undefined && !isReadOnly(workflow)
        ? [`${name}: does not say which permissions it needs`]
        : []),
      ...(job.steps ?? []).flatMap((step) => inStep(name, step)),
      ...unknownOutputs(name, job),
    ]),
  ];
}

function events({ on }: Workflow): readonly string[] {
  return ["pull_request_target", "workflow_run", "issue_comment"]
    .filter((event) => event in on)
    .map((event) => `on ${event}: runs other people's changes with this repository's rights`);
}

const isReadOnly = ({ permissions }: Workflow) =>
  typeof permissions === "object" && Object.values(permissions).every((level) => level !== "write");

/** Rights that every job would have. */
function standing(workflow: Workflow): readonly string[] {
  if (workflow.permissions === undefined) return ["there is no permissions block, so the default decides"];
  return isReadOnly(workflow) ? [] : ["every job may write: permissions belong to the job"];
}

/** Each permission stands on a line of its own, with the reason beside it. */
function reasons(text: string): readonly string[] {
  const permission = /^\s+([a-z-]+): (?:read|write)\b(.*)$/;
  return text.split("\n").flatMap((line, index) => {
    const [, name, rest = ""] = permission.exec(line) ?? [];
    if (name === undefined || name.startsWith("permission-") || /#\s*\S/.test(rest)) return [];
    return [`line ${index + 1}: ${name} has no reason beside it`];
  });
}

function inStep(job: string, { uses, run, with: given = {} }: Step): readonly string[] {
  const found: string[] = [];
  if (run?.includes("${{")) found.push(`${job}: an expression inside run: becomes part of the script`);
  if (uses === undefined) return found;
  const [action = "", ref = ""] = uses.split("@");
  if (!/^(?:v\d[\w.-]*|[0-9a-f]{40})$/.test(ref)) found.push(`${job}: ${uses} is not pinned to a version`);
  if (action === "actions/checkout" && given["persist-credentials"] !== false) {
    found.push(`${job}: the checkout leaves its token in .git/config`);
  }
  if (
    action === "actions/create-github-app-token" &&
    !Object.keys(given).some((name) => name.startsWith("permission-"))
  ) {
    found.push(`${job}: the App's token has all rights that the App has`);
  }
  if (action === "actions/checkout" && "ref" in given) {
    found.push(`${job}: checks out something else than what the event is about`);
  }
  return found;
}

/** `steps.ID.outputs.NAME` of a step that is not there before, or of a name its Action does not give. */
function unknownOutputs(name: string, job: Job): readonly string[] {
  const given = new Map<string, readonly string[] | null>();
  for (const { id, uses, run } of job.steps ?? []) {
    if (id === undefined) continue;
    const outputs = actions[uses?.split("@")[0] ?? ""]?.outputs;
    const written = [...(run ?? "").matchAll(/echo "([a-z-]+)=/g)].map(([, output = ""]) => output);
    given.set(id, uses === undefined ? written : outputs === undefined ? null : Object.keys(outputs));
  }
  return [...JSON.stringify(job).matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)].flatMap(
    ([, id = "", output = ""]) => {
      if (!given.has(id)) return [`${name}: there is no step ${id}`];
      const outputs = given.get(id) ?? null;
      return outputs === null || outputs.includes(output) ? [] : [`${name}: ${id} has no output ${output}`];
    },
  );
}
