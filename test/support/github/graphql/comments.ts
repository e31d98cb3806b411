import { idOfNode, nodeId, stamp } from "../hub.ts";
import { longestBody } from "../routes/comments.ts";
import type { Comment } from "../state.ts";
import { type Args, guard, type Node, stringOf, type World } from "./node.ts";
import { commentNode } from "./pulls.ts";
import { missing, Refused } from "./refused.ts";

const write = "issues=write; pull_requests=write";

/** `addComment`: to an issue or a pull request. */
export function addComment(world: World, args: Args): Node {
  const { hub, token } = world;
  const input = args.input as Args;
  const subject = stringOf(input, "subjectId") ?? "";
  const thread = [...hub.state.threads.values()].find(
    ({ pull }) => pull && nodeId("PR", pull.id) === subject,
  );
  if (!thread) throw missing("a node with the global id of", `'${subject}'`);
  guard(world, write);
  if (thread.locked && token.type !== "user") {
    throw new Refused("FORBIDDEN", "Unable to create comment because issue is locked.");
  }
  const at = stamp(hub);
  const comment: Comment = {
    id: hub.state.nextId(),
    number: thread.number,
    author: token.login,
    body: bodyOf(input),
    createdAt: at,
    updatedAt: at,
    minimized: false,
  };
  hub.state.comments.set(comment.id, comment);
  thread.updatedAt = at;
  return {
    __typename: "AddCommentPayload",
    clientMutationId: input.clientMutationId ?? null,
    commentEdge: { __typename: "IssueCommentEdge", node: commentNode(world, comment) },
  };
}

/** `updateIssueComment` */
export function updateIssueComment(world: World, args: Args): Node {
  const { hub } = world;
  const input = args.input as Args;
  const id = stringOf(input, "id") ?? "";
  const comment = hub.state.comments.get(Number(idOfNode("IC", id)));
  if (!comment) throw missing("a node with the global id of", `'${id}'`);
  guard(world, write);
  comment.body = bodyOf(input);
  comment.updatedAt = stamp(hub);
  return {
    __typename: "UpdateIssueCommentPayload",
    clientMutationId: input.clientMutationId ?? null,
    issueComment: commentNode(world, comment),
  };
}

function bodyOf(input: Args): string {
  const body = stringOf(input, "body") ?? "";
  if (body.trim() === "") throw new Refused("UNPROCESSABLE", "Body can't be blank");
  if ([...body].length > longestBody) {
    throw new Refused("UNPROCESSABLE", `Body is too long (maximum is ${longestBody} characters)`);
  }
  return body;
}
