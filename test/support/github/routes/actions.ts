import { notFound } from "../refusal.ts";
import { type Answer, type Call, number, ok, paged, param, type Route, repo } from "../route.ts";
import { jobShape, runShape, workflowShape } from "../shapes/actions.ts";
import type { Workflow, WorkflowRun } from "../state.ts";

function attempts(call: Call): readonly WorkflowRun[] {
  const found = call.hub.state.runs
    .filter(({ id }) => id === number(call, "run_id"))
    .toSorted((a, b) => a.attempt - b.attempt);
  if (found.length === 0) throw notFound();
  return found;
}

function theAttempt(call: Call): WorkflowRun {
  const wanted = call.params.attempt_number;
  const all = attempts(call);
  const found = wanted === undefined ? all.at(-1) : all.find(({ attempt }) => attempt === Number(wanted));
  if (!found) throw notFound();
  return found;
}

async function getRun(call: Call) {
  return ok(await runShape(call.hub, theAttempt(call)));
}

function listJobs(call: Call): Answer {
  const run = theAttempt(call);
  const jobs = run.jobs.map((_, place) => jobShape(call.hub, run, place));
  return paged(call, jobs, (page) => ({ total_count: jobs.length, jobs: page }));
}

/** A workflow by its id or its file's name. */
function theWorkflow(call: Call): Workflow {
  const wanted = param(call, "workflow_id");
  const found = [...call.hub.state.workflows.values()].find(
    ({ id, path }) => String(id) === wanted || path.split("/").at(-1) === wanted,
  );
  if (!found) throw notFound();
  return found;
}

function getWorkflow(call: Call) {
  return ok(workflowShape(call.hub, theWorkflow(call)));
}

function listWorkflows(call: Call) {
  const shapes = [...call.hub.state.workflows.values()].map((workflow) => workflowShape(call.hub, workflow));
  return paged(call, shapes, (page) => ({ total_count: shapes.length, workflows: page }));
}

/** The newest first, each by its last attempt. */
async function listRuns(call: Call, kept: (run: WorkflowRun) => boolean = () => true) {
  const { hub, query } = call;
  const last = new Map(hub.state.runs.toSorted((a, b) => a.attempt - b.attempt).map((run) => [run.id, run]));
  const wanted = (name: string, value: string | null) =>
    query.get(name) === null || query.get(name) === value;
  const status = query.get("status");
  const found = [...last.values()]
    .filter(kept)
    .filter((run) => wanted("event", run.event) && wanted("branch", run.branch) && wanted("actor", run.actor))
    .filter((run) => wanted("head_sha", run.sha))
    .filter((run) => status === null || run.status === status || run.conclusion === status)
    .filter(({ createdAt }) => isWithin(createdAt, query.get("created")))
    .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
  const shapes = await Promise.all(found.map((run) => runShape(hub, run)));
  return paged(call, shapes, (page) => ({ total_count: shapes.length, workflow_runs: page }));
}

/** `created` as the search syntax has it: `>=2026-01-01`, `A..B`, a day. */
function isWithin(time: string, range: string | null): boolean {
  if (range === null) return true;
  const [from, to] = range.split("..");
  if (to !== undefined) return time >= (from ?? "") && time <= to;
  const [, sign = "", value = ""] = /^([<>]=?)?(.+)$/.exec(range) ?? [];
  if (sign.startsWith(">")) return time >= value;
  if (sign.startsWith("<")) return time <= value;
  return time.startsWith(value);
}

function runsOfWorkflow(call: Call) {
  const { id } = theWorkflow(call);
  return listRuns(call, ({ workflow }) => workflow === id);
}

function workflowSettings(call: Call) {
  return ok({
    default_workflow_permissions: "read",
    can_approve_pull_request_reviews: call.hub.state.settings.actionsMayCreatePulls,
  });
}

export const actionRoutes: readonly Route[] = [
  repo("GET /actions/runs", "actions=read", (call) => listRuns(call)),
  repo("GET /actions/runs/{run_id}", "actions=read", getRun),
  repo("GET /actions/runs/{run_id}/attempts/{attempt_number}", "actions=read", getRun),
  repo("GET /actions/runs/{run_id}/jobs", "actions=read", listJobs),
  repo("GET /actions/runs/{run_id}/attempts/{attempt_number}/jobs", "actions=read", listJobs),
  repo("GET /actions/workflows", "actions=read", listWorkflows),
  repo("GET /actions/workflows/{workflow_id}", "actions=read", getWorkflow),
  repo("GET /actions/workflows/{workflow_id}/runs", "actions=read", runsOfWorkflow),
  repo("GET /actions/permissions/workflow", "administration=read", workflowSettings),
];
