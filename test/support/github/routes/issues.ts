import { type Hub, stamp } from "../hub.ts";
import { addThread } from "../pulls.ts";
import { invalid, notFound, Refusal } from "../refusal.ts";
import { type Call, created, ok, paged, param, type Route, repo, text } from "../route.ts";
import { issueShape, labelShape } from "../shapes/threads.ts";
import type { Label, Thread } from "../state.ts";
import { theThread, tooLong } from "./comments.ts";

const longestTitle = 256;

export function checkTitle(resource: string, title: string | undefined): void {
  if (title === undefined || [...title].length <= longestTitle) return;
  const message = `title is too long (maximum is ${longestTitle} characters)`;
  throw invalid([{ resource, code: "custom", field: "title", message }]);
}

/** Pull requests are issues too; where issues are switched off they are all there is. */
function listIssues(call: Call) {
  const { hub, query } = call;
  const state = query.get("state") ?? "open";
  const creator = query.get("creator")?.toLowerCase();
  const assignee = query.get("assignee")?.toLowerCase();
  const labels = (query.get("labels") ?? "").split(",").filter((name) => name !== "");
  const since = query.get("since");
  const found = [...hub.state.threads.values()]
    .filter(({ pull }) => pull !== null || hub.state.settings.hasIssues)
    .filter((thread) => state === "all" || thread.state === state)
    .filter(({ author }) => creator === undefined || author.toLowerCase() === creator)
    .filter(
      ({ assignees }) =>
        assignee === undefined || [...assignees].some((one) => one.toLowerCase() === assignee),
    )
    .filter((thread) => labels.every((name) => hasLabel(thread, name)))
    .filter(({ updatedAt }) => since === null || updatedAt >= since);
  const key = (thread: Thread) => (query.get("sort") === "updated" ? thread.updatedAt : thread.createdAt);
  found.sort((a, b) => key(a).localeCompare(key(b)) || a.number - b.number);
  const ordered = query.get("direction") === "asc" ? found : found.toReversed();
  return paged(
    call,
    ordered.map((thread) => issueShape(hub, thread)),
  );
}

function hasLabel(thread: Thread, name: string): boolean {
  return [...thread.labels].some((label) => label.toLowerCase() === name.toLowerCase());
}

function createIssue(call: Call) {
  const { hub, token } = call;
  if (!hub.state.settings.hasIssues) throw new Refusal(410, "Issues has been disabled in this repository.");
  const title = String(call.body.title ?? "");
  if (title.trim() === "") throw invalid([{ resource: "Issue", code: "missing_field", field: "title" }]);
  checkTitle("Issue", title);
  const body = text(call, "body") ?? null;
  tooLong("Issue", body);
  const assignees = assignable(hub, call.body.assignees);
  const thread = addThread(hub, { title, body, author: token.login }, null);
  thread.labels = labelled(hub, call.body.labels);
  thread.assignees = assignees;
  return created(issueShape(hub, thread));
}

/** Labels by name; one that is not there yet is made, as GitHub does. */
export function labelled(hub: Hub, wanted: unknown): Set<string> {
  const names = (Array.isArray(wanted) ? wanted : []).map((label: unknown) =>
    typeof label === "string" ? label : String((label as Readonly<Record<string, unknown>>).name),
  );
  return new Set(names.map((name) => (hub.state.labels.get(name.toLowerCase()) ?? addLabel(hub, name)).name));
}

function addLabel(hub: Hub, name: string, color = "ededed", description: string | null = null): Label {
  const label = { id: hub.state.nextId(), name, color, description };
  hub.state.labels.set(name.toLowerCase(), label);
  return label;
}

function assignable(hub: Hub, wanted: unknown): Set<string> {
  const logins = (Array.isArray(wanted) ? wanted : []).map(String);
  for (const login of logins) {
    const user = hub.state.users.get(login.toLowerCase());
    if (user?.type !== "User" || user.role === "none") {
      throw invalid([{ resource: "Issue", field: "assignees", code: "invalid" }]);
    }
  }
  return new Set(logins);
}

function getIssue(call: Call) {
  return ok(issueShape(call.hub, theThread(call)));
}

function updateIssue(call: Call) {
  const { hub, body } = call;
  const thread = theThread(call);
  checkTitle("Issue", text(call, "title"));
  tooLong("Issue", text(call, "body") ?? null);
  thread.title = text(call, "title") ?? thread.title;
  if ("body" in body) thread.body = text(call, "body") ?? null;
  if (Array.isArray(body.labels)) thread.labels = labelled(hub, body.labels);
  if (Array.isArray(body.assignees)) thread.assignees = assignable(hub, body.assignees);
  const state = text(call, "state");
  thread.updatedAt = stamp(hub);
  if (state === "closed") {
    const reason = body.state_reason;
    const known = reason === "not_planned" || reason === "duplicate" ? reason : "completed";
    thread.stateReason = thread.pull ? null : known;
    thread.closedAt = thread.state === "closed" ? thread.closedAt : thread.updatedAt;
    thread.state = "closed";
  } else if (state === "open" && thread.state === "closed") {
    if (thread.pull?.merged) throw invalid([{ resource: "Issue", code: "invalid", field: "state" }]);
    thread.state = "open";
    thread.stateReason = "reopened";
    thread.closedAt = null;
  }
  return ok(issueShape(hub, thread));
}

function addLabels(call: Call) {
  const { hub } = call;
  const thread = theThread(call);
  for (const name of labelled(hub, call.body.labels)) thread.labels.add(name);
  const labels = [...thread.labels].flatMap((name) => hub.state.labels.get(name.toLowerCase()) ?? []);
  return ok(labels.map((label) => labelShape(hub, label)));
}

function createLabel(call: Call) {
  const { hub } = call;
  const name = text(call, "name") ?? "";
  if (hub.state.labels.has(name.toLowerCase())) {
    throw invalid([{ resource: "Label", code: "already_exists", field: "name" }]);
  }
  const color = text(call, "color") ?? "ededed";
  if (!/^[0-9a-f]{6}$/i.test(color)) throw invalid([{ resource: "Label", code: "invalid", field: "color" }]);
  return created(labelShape(hub, addLabel(hub, name, color, text(call, "description") ?? null)));
}

function getLabel(call: Call) {
  const label = call.hub.state.labels.get(param(call, "name").toLowerCase());
  if (!label) throw notFound();
  return ok(labelShape(call.hub, label));
}

const read = "issues=read; pull_requests=read";
const write = "issues=write; pull_requests=write";

export const issueRoutes: readonly Route[] = [
  repo("GET /issues", read, listIssues),
  repo("POST /issues", "issues=write", createIssue),
  repo("GET /issues/{issue_number}", read, getIssue),
  repo("PATCH /issues/{issue_number}", write, updateIssue),
  repo("POST /issues/{issue_number}/labels", write, addLabels),
  repo("POST /labels", write, createLabel),
  repo("GET /labels/{name}", read, getLabel),
];
