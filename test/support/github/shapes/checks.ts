import { type Hub, nodeId, repoApi, repoPage } from "../hub.ts";
import type { CheckRun, Thread } from "../state.ts";
import { appShape, type Shape } from "./users.ts";

/** `check-run`. */
export function checkRunShape(hub: Hub, run: CheckRun): Shape {
  const url = repoApi(hub, `/check-runs/${run.id}`);
  const page = repoPage(hub, `/runs/${run.id}`);
  return {
    id: run.id,
    node_id: nodeId("CR", run.id),
    head_sha: run.headSha,
    external_id: run.externalId,
    name: run.name,
    url,
    html_url: page,
    details_url: run.detailsUrl ?? page,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: suiteOf(run) },
    app: appShape(hub, run.app),
    pull_requests: [...hub.state.threads.values()]
      .filter(({ state, pull }) => state === "open" && pull?.head.sha === run.headSha && !pull.head.fork)
      .map((thread) => pullMinimal(hub, thread)),
  };
}

/** One suite per App and commit. */
export function suiteOf(run: Pick<CheckRun, "headSha" | "app">): number {
  return (Number.parseInt(run.headSha.slice(0, 8), 16) % 1_000_000_000) + run.app.id;
}

/** `pull-request-minimal`. */
export function pullMinimal(hub: Hub, thread: Thread): Shape {
  const repo = { id: hub.repoId, url: repoApi(hub), name: hub.repo };
  const { pull, number } = thread;
  return {
    id: pull?.id,
    number,
    url: repoApi(hub, `/pulls/${number}`),
    head: { ref: pull?.head.branch, sha: pull?.head.sha, repo },
    base: { ref: pull?.base.branch, sha: pull?.base.sha, repo },
  };
}
