import { sees } from "../access.ts";
import { fullName } from "../hub.ts";
import type { RateLimit } from "../limits.ts";
import { syncPulls } from "../pulls.ts";
import { addComment, updateIssueComment } from "./comments.ts";
import { createCommitOnBranch, updateRefs } from "./mutations.ts";
import { type Args, type Node, stringOf, type World } from "./node.ts";
import { missing } from "./refused.ts";
import { repositoryNode } from "./repository.ts";
import { viewer } from "./users.ts";

/** Queries and mutations alike: the schema says which of them a request may name. */
export function root(world: World, limit: RateLimit): Node {
  return {
    viewer: () => viewer(world),
    repository: async (args: Args) => {
      const owner = stringOf(args, "owner") ?? "";
      const name = stringOf(args, "name") ?? "";
      const { hub, token } = world;
      const isOther = `${owner}/${name}`.toLowerCase() !== fullName(hub).toLowerCase();
      if (isOther || !sees(hub, token)) {
        throw missing("a Repository with the name", `'${owner}/${name}'`);
      }
      await syncPulls(hub, token.login);
      return repositoryNode(world);
    },
    rateLimit: {
      __typename: "RateLimit",
      cost: 1,
      limit: limit.limit,
      remaining: limit.remaining,
      used: limit.limit - limit.remaining,
      nodeCount: 1,
      resetAt: new Date(limit.reset * 1000).toISOString(),
    },
    createCommitOnBranch: (args: Args) => createCommitOnBranch(world, args),
    updateRefs: (args: Args) => updateRefs(world, args),
    addComment: (args: Args) => addComment(world, args),
    updateIssueComment: (args: Args) => updateIssueComment(world, args),
  };
}
