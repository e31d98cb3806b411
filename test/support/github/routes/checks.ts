import { stamp } from "../hub.ts";
import { notFound, Refusal, unprocessable } from "../refusal.ts";
import { type Call, created, number, ok, paged, param, type Route, repo, text } from "../route.ts";
import { checkRunShape } from "../shapes/checks.ts";
import type { CheckRun } from "../state.ts";
import { commitOf } from "./repository.ts";

/** Characters that a check run's summary and text may have, each. */
const longestOutput = 65_535;
const mostAnnotations = 50;

async function createCheckRun(call: Call) {
  const { hub, token } = call;
  if (!token.app) throw new Refusal(403, "You must authenticate via a GitHub App.");
  const headSha = text(call, "head_sha") ?? "";
  if (!/^[0-9a-f]{40}$/.test(headSha) || !(await hub.git.commit(headSha))) {
    throw unprocessable(`No commit found for SHA: ${headSha}`);
  }
  const run: CheckRun = {
    id: hub.state.nextId(),
    headSha,
    app: token.app,
    startedAt: text(call, "started_at") ?? stamp(hub),
    name: text(call, "name") ?? "",
    status: "queued",
    conclusion: null,
    completedAt: null,
    externalId: "",
    detailsUrl: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
  };
  change(call, run);
  hub.state.checkRuns.set(run.id, run);
  return created(checkRunShape(hub, run));
}

/** What creating and updating have alike. A conclusion completes; annotations add up. */
function change(call: Call, run: CheckRun): void {
  const { title, summary, text: details, annotations } = (call.body.output ?? {}) as Output;
  for (const value of [summary, details]) {
    const { length } = [...(value ?? "")];
    if (length > longestOutput) {
      throw unprocessable(
        `Invalid request.\n\nOnly ${longestOutput} characters are allowed; ${length} were supplied.`,
      );
    }
  }
  if ((annotations?.length ?? 0) > mostAnnotations) {
    throw unprocessable(
      `Invalid request.\n\nNo more than ${mostAnnotations} items are allowed; ${annotations?.length} were supplied.`,
    );
  }
  const conclusion = text(call, "conclusion");
  run.name = text(call, "name") ?? run.name;
  run.externalId = text(call, "external_id") ?? run.externalId;
  run.detailsUrl = text(call, "details_url") ?? run.detailsUrl;
  run.status = conclusion === undefined ? (text(call, "status") ?? run.status) : "completed";
  run.conclusion = conclusion ?? (run.status === "completed" ? run.conclusion : null);
  if (run.status === "completed") run.completedAt = text(call, "completed_at") ?? stamp(call.hub);
  run.title = title ?? run.title;
  run.summary = summary ?? run.summary;
  run.text = details ?? run.text;
  run.annotations.push(...(annotations ?? []));
}

interface Output {
  readonly title?: string;
  readonly summary?: string;
  readonly text?: string;
  readonly annotations?: readonly Readonly<Record<string, unknown>>[];
}

function theRun(call: Call): CheckRun {
  const run = call.hub.state.checkRuns.get(number(call, "check_run_id"));
  if (!run) throw notFound();
  return run;
}

function getCheckRun(call: Call) {
  return ok(checkRunShape(call.hub, theRun(call)));
}

function updateCheckRun(call: Call) {
  const run = theRun(call);
  const { app } = call.token;
  if (!app) throw new Refusal(403, "You must authenticate via a GitHub App.");
  if (app.id !== run.app.id) {
    const owner = "check run can only be modified by the GitHub App that created it.";
    throw new Refusal(403, `Invalid app_id \`${app.id}\` - ${owner}`);
  }
  change(call, run);
  return ok(checkRunShape(call.hub, run));
}

async function listForRef(call: Call) {
  const { hub, query } = call;
  const sha = await commitOf(hub, param(call, "ref").replace(/^(heads|tags)\//, ""));
  if (sha === null) throw unprocessable(`No commit found for SHA: ${param(call, "ref")}`);
  const name = query.get("check_name");
  const status = query.get("status");
  const app = query.get("app_id");
  const found = [...hub.state.checkRuns.values()]
    .filter((run) => run.headSha === sha)
    .filter((run) => name === null || run.name === name)
    .filter((run) => status === null || run.status === status)
    .filter((run) => app === null || String(run.app.id) === app)
    .toReversed();
  // Of one App's runs with one name only the latest, unless all are asked for.
  const latest = new Map(found.toReversed().map((run) => [`${run.app.id} ${run.name}`, run]));
  const shown =
    query.get("filter") === "all" ? found : found.filter((run) => [...latest.values()].includes(run));
  const shapes = shown.map((run) => checkRunShape(hub, run));
  return paged(call, shapes, (page) => ({ total_count: shapes.length, check_runs: page }));
}

export const checkRoutes: readonly Route[] = [
  repo("POST /check-runs", "checks=write", createCheckRun),
  repo("GET /check-runs/{check_run_id}", "checks=read", getCheckRun),
  repo("PATCH /check-runs/{check_run_id}", "checks=write", updateCheckRun),
  repo("GET /commits/{ref}/check-runs", "checks=read", listForRef),
];
