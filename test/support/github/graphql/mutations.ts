import { webFlowSignature } from "../git/commit.ts";
import type { TreeEdit } from "../git/trees.ts";
import { fullName, type Hub, identityOf, idOfNode } from "../hub.ts";
import type { Breach } from "../protection.ts";
import { webFlow } from "../pulls.ts";
import { moveRef } from "../refs.ts";
import { type Args, guard, type Node, stringOf, type World } from "./node.ts";
import { commitNode } from "./objects.ts";
import { missing, Refused } from "./refused.ts";
import { refNode } from "./repository.ts";

interface FileAddition {
  readonly path: string;
  readonly contents: string;
}

interface FileChanges {
  readonly additions?: readonly FileAddition[] | null;
  readonly deletions?: readonly { readonly path: string }[] | null;
}

/** `createCommitOnBranch`: one signed commit onto a branch that stands where it is expected to. */
export async function createCommitOnBranch(world: World, args: Args): Promise<Node> {
  const { hub, token } = world;
  const input = args.input as Args;
  const ref = branchOf(hub, input.branch as Args);
  guard(world, "contents=write");
  const expected = stringOf(input, "expectedHeadOid") ?? "";
  const head = await hub.git.resolve(ref);
  if (head === null) throw new Refused("NOT_FOUND", "Branch not found");
  if (head !== expected) {
    throw new Refused(
      "STALE_DATA",
      `Expected branch to point to "${expected}" but it did not.  Pull and try again.`,
    );
  }
  const edits = await editsOf(world, head, (input.fileChanges ?? {}) as FileChanges);
  const start = await hub.git.resolve(`${head}^{tree}`);
  const tree = edits.length === 0 ? start : await hub.git.tree(start, edits);
  if (tree === null) throw new Refused("UNPROCESSABLE", "A path was given that git does not take");
  const { headline, body } = input.message as { readonly headline: string; readonly body?: string | null };
  const oid = hub.git.writeCommit({
    tree,
    parents: [head],
    author: identityOf(hub, token.login),
    committer: webFlow(hub),
    message: body ? `${headline}\n\n${body}` : headline,
    signature: webFlowSignature,
  });
  const moved = await moveRef(hub, { ref, before: head, after: oid, by: token.login });
  if (moved.kind === "breach") throw violation(moved.breach);
  // Seen of real races: another write came between the first look and the update.
  if (moved.kind === "raced") {
    throw new Refused("UNPROCESSABLE", `Ref ${ref} is at ${moved.at ?? "0".repeat(40)} but expected ${head}`);
  }
  return {
    __typename: "CreateCommitOnBranchPayload",
    clientMutationId: input.clientMutationId ?? null,
    commit: () => commitNode(world, oid),
    ref: () => refNode(world, ref),
  };
}

function branchOf(hub: Hub, branch: Args): string {
  const id = stringOf(branch, "id");
  if (id !== undefined) {
    const name = idOfNode("REF", id);
    if (name === undefined) throw missing("a node with the global id of", `'${id}'`);
    return name;
  }
  const repository = stringOf(branch, "repositoryNameWithOwner") ?? "";
  if (repository.toLowerCase() !== fullName(hub).toLowerCase()) {
    throw missing("a Repository with the name", `'${repository}'`);
  }
  return `refs/heads/${(stringOf(branch, "branchName") ?? "").replace(/^refs\/heads\//, "")}`;
}

function violation({ via, messages }: Breach): Refused {
  return via === "ruleset"
    ? new Refused("UNPROCESSABLE", `Repository rule violations found\n\n${messages.join("\n")}\n\n`)
    : new Refused("BRANCH_PROTECTION_RULE_VIOLATION", messages.join("\n"));
}

async function editsOf(world: World, head: string, changes: FileChanges): Promise<readonly TreeEdit[]> {
  const { hub, token } = world;
  const { additions, deletions } = changes;
  const edits: TreeEdit[] = [];
  for (const { path } of deletions ?? []) {
    if ((await hub.git.object(`${head}:${path}`))?.type !== "blob") {
      const message = `A path was requested for deletion which does not exist as of commit oid \`${head}\``;
      throw new Refused("NOT_FOUND", message);
    }
    edits.push({ path, oid: null });
  }
  for (const { path, contents } of additions ?? []) {
    if (path === "" || path.startsWith("/") || /(^|\/)\.{0,2}(\/|$)|\0/.test(path)) {
      throw new Refused("UNPROCESSABLE", "The path contains a malformed path component");
    }
    if (!/^[A-Za-z0-9+/]*={0,2}\s*$/.test(contents)) {
      throw new Refused("UNPROCESSABLE", "The contents are not valid base64");
    }
    edits.push({ path, mode: "100644", oid: hub.git.blob(Buffer.from(contents, "base64")) });
  }
  const workflow = edits.find(({ path }) => path.startsWith(".github/workflows/"));
  if (workflow && token.type !== "user" && token.permissions.workflows !== "write") {
    const refusing = "refusing to allow a GitHub App to create or update workflow";
    throw new Refused("FORBIDDEN", `${refusing} \`${workflow.path}\` without \`workflows\` permission`);
  }
  return edits;
}

/** `updateRefs`: all of them or none, each only from where it is said to stand. */
export async function updateRefs(world: World, args: Args): Promise<Node> {
  const { hub, token } = world;
  const input = args.input as Args;
  const id = stringOf(input, "repositoryId") ?? "";
  if (idOfNode("R", id) !== String(hub.repoId)) throw missing("a node with the global id of", `'${id}'`);
  guard(world, "contents=write");
  const nothing = "0".repeat(40);
  const updates = input.refUpdates as readonly Args[];
  const planned: { readonly ref: string; readonly before: string | null; readonly after: string | null }[] =
    [];
  for (const update of updates) {
    const ref = stringOf(update, "name") ?? "";
    const wanted = stringOf(update, "beforeOid");
    const afterOid = stringOf(update, "afterOid") ?? nothing;
    const before = await hub.git.resolve(ref);
    if (wanted !== undefined && wanted !== (before ?? nothing)) {
      throw new Refused(
        "STALE_DATA",
        `Reference cannot be updated: ${ref} is at ${before ?? nothing} but expected ${wanted}`,
      );
    }
    const after = afterOid === nothing ? null : afterOid;
    if (after !== null && !(await hub.git.object(after)))
      throw new Refused("NOT_FOUND", `Object ${after} does not exist`);
    const forward = before === null || after === null || (await hub.git.isAncestor(before, after));
    if (!forward && update.force !== true) {
      throw new Refused("UNPROCESSABLE", `Reference cannot be updated: ${ref} is not a fast forward`);
    }
    planned.push({ ref, before, after });
  }
  for (const change of planned) {
    const moved = await moveRef(hub, { ...change, by: token.login });
    if (moved.kind === "breach") throw violation(moved.breach);
    if (moved.kind === "raced") {
      throw new Refused(
        "STALE_DATA",
        `Ref ${change.ref} is at ${moved.at ?? nothing} but expected ${change.before ?? nothing}`,
      );
    }
  }
  return { __typename: "UpdateRefsPayload", clientMutationId: input.clientMutationId ?? null };
}
