import { stamp } from "../hub.ts";
import { invalid, notFound, Refusal } from "../refusal.ts";
import { type Call, created, noContent, number, ok, paged, type Route, repo, text } from "../route.ts";
import { commentShape } from "../shapes/threads.ts";
import type { Comment, Thread } from "../state.ts";

/** Characters that the body of an issue, a pull request or a comment may have. */
export const longestBody = 65_536;

export function tooLong(resource: string, body: string | null): void {
  if ([...(body ?? "")].length <= longestBody) return;
  const message = `body is too long (maximum is ${longestBody} characters)`;
  throw invalid([{ resource, code: "unprocessable", field: "data", message }]);
}

export function theThread(call: Call): Thread {
  const thread = call.hub.state.threads.get(number(call, "issue_number"));
  if (!thread) throw notFound();
  if (!thread.pull && !call.hub.state.settings.hasIssues) {
    throw new Refusal(410, "Issues are disabled for this repo");
  }
  return thread;
}

function theComment(call: Call): Comment {
  const comment = call.hub.state.comments.get(number(call, "comment_id"));
  if (!comment) throw notFound();
  return comment;
}

function listComments(call: Call) {
  const thread = theThread(call);
  const since = call.query.get("since");
  const found = [...call.hub.state.comments.values()]
    .filter((comment) => comment.number === thread.number)
    .filter((comment) => since === null || comment.updatedAt >= since);
  return paged(
    call,
    found.map((comment) => commentShape(call.hub, comment)),
  );
}

function createComment(call: Call) {
  const { hub, token } = call;
  const thread = theThread(call);
  if (thread.locked && token.type !== "user") {
    throw new Refusal(403, "Unable to create comment because issue is locked.");
  }
  const body = text(call, "body") ?? "";
  if (body.trim() === "") {
    throw invalid([{ resource: "IssueComment", code: "missing_field", field: "body" }]);
  }
  tooLong("IssueComment", body);
  const at = stamp(hub);
  const comment: Comment = {
    id: hub.state.nextId(),
    number: thread.number,
    author: token.login,
    body,
    createdAt: at,
    updatedAt: at,
    minimized: false,
  };
  hub.state.comments.set(comment.id, comment);
  thread.updatedAt = at;
  return created(commentShape(hub, comment));
}

function getComment(call: Call) {
  return ok(commentShape(call.hub, theComment(call)));
}

function updateComment(call: Call) {
  const comment = theComment(call);
  const body = text(call, "body") ?? "";
  tooLong("IssueComment", body);
  comment.body = body;
  comment.updatedAt = stamp(call.hub);
  return ok(commentShape(call.hub, comment));
}

function deleteComment(call: Call) {
  call.hub.state.comments.delete(theComment(call).id);
  return noContent;
}

const read = "issues=read; pull_requests=read";
const write = "issues=write; pull_requests=write";

export const commentRoutes: readonly Route[] = [
  repo("GET /issues/{issue_number}/comments", read, listComments),
  repo("POST /issues/{issue_number}/comments", write, createComment),
  repo("GET /issues/comments/{comment_id}", read, getComment),
  repo("PATCH /issues/comments/{comment_id}", write, updateComment),
  repo("DELETE /issues/comments/{comment_id}", write, deleteComment),
];
