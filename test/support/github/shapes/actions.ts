import { type Hub, nodeId, repoApi, repoPage } from "../hub.ts";
import type { Workflow, WorkflowRun } from "../state.ts";
import { pullMinimal } from "./checks.ts";
import { minimalRepository } from "./repository.ts";
import { type Shape, simpleUser } from "./users.ts";

/** `workflow`. */
export function workflowShape(hub: Hub, workflow: Workflow): Shape {
  return {
    id: workflow.id,
    node_id: nodeId("W", workflow.id),
    name: workflow.name,
    path: workflow.path,
    state: workflow.state,
    created_at: "2026-01-01T00:00:00.000Z",
    updated_at: "2026-01-01T00:00:00.000Z",
    url: repoApi(hub, `/actions/workflows/${workflow.id}`),
    html_url: repoPage(hub, `/blob/${hub.defaultBranch}/${workflow.path}`),
    badge_url: repoPage(hub, `/workflows/${encodeURIComponent(workflow.name)}/badge.svg`),
  };
}

/** `workflow-run`. */
export async function runShape(hub: Hub, run: WorkflowRun): Promise<Shape> {
  const url = repoApi(hub, `/actions/runs/${run.id}`);
  const workflow = hub.state.workflows.get(run.workflow);
  const commit = await hub.git.commit(run.sha);
  const suite = run.id + 1;
  const person = (who: { readonly name: string; readonly email: string }) => ({
    name: who.name,
    email: who.email,
  });
  return {
    id: run.id,
    name: workflow?.name ?? "Headgate",
    node_id: nodeId("WFR", run.id),
    check_suite_id: suite,
    check_suite_node_id: nodeId("CS", suite),
    head_branch: run.branch,
    head_sha: run.sha,
    path: workflow?.path ?? ".github/workflows/headgate.yml",
    display_title: commit?.message.split("\n")[0] ?? run.event,
    run_number: hub.state.runs.findIndex(({ id }) => id === run.id) + 1,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: run.workflow,
    url,
    html_url: repoPage(hub, `/actions/runs/${run.id}`),
    pull_requests: [...hub.state.threads.values()]
      .filter(({ state, pull }) => state === "open" && pull?.head.sha === run.sha && !pull.head.fork)
      .map((thread) => pullMinimal(hub, thread)),
    created_at: run.createdAt,
    updated_at: run.createdAt,
    run_started_at: run.createdAt,
    actor: simpleUser(hub, run.actor),
    triggering_actor: simpleUser(hub, run.triggeringActor),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: repoApi(hub, `/check-suites/${suite}`),
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
    workflow_url: repoApi(hub, `/actions/workflows/${run.workflow}`),
    head_commit: commit && {
      id: commit.oid,
      tree_id: commit.tree,
      message: commit.message,
      timestamp: commit.committer.date.toISOString(),
      author: person(commit.author),
      committer: person(commit.committer),
    },
    repository: minimalRepository(hub),
    head_repository: minimalRepository(hub),
  };
}

/** `job`; its id follows from the run's and its place. */
export function jobShape(hub: Hub, run: WorkflowRun, place: number): Shape {
  const job = run.jobs[place];
  const id = run.id * 100 + run.attempt * 10 + place;
  return {
    id,
    run_id: run.id,
    run_url: repoApi(hub, `/actions/runs/${run.id}`),
    run_attempt: run.attempt,
    node_id: nodeId("J", id),
    head_sha: run.sha,
    head_branch: run.branch,
    workflow_name: hub.state.workflows.get(run.workflow)?.name ?? "Headgate",
    name: job?.name,
    url: repoApi(hub, `/actions/jobs/${id}`),
    html_url: repoPage(hub, `/actions/runs/${run.id}/job/${id}`),
    status: job?.status,
    conclusion: job?.conclusion,
    created_at: run.createdAt,
    started_at: run.createdAt,
    completed_at: job?.status === "completed" ? run.createdAt : null,
    steps: [],
    check_run_url: repoApi(hub, `/check-runs/${id}`),
    labels: ["ubuntu-latest"],
    runner_id: 1,
    runner_name: "GitHub Actions 1",
    runner_group_id: 1,
    runner_group_name: "GitHub Actions",
  };
}
