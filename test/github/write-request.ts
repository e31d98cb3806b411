import type { DesiredEdit } from "../../src/git/desired-commit.ts";
import type { GitHubContext } from "../../src/github/context.ts";

export const writes = ["begin", "small", "large", "desired", "review"] as const;

/** What a run of its own is asked to write; its argument, as JSON. */
export interface WriteRequest {
  readonly kind: (typeof writes)[number];
  readonly root: string;
  readonly token: string;
  readonly context: GitHubContext;
  /** As its commits name it. */
  readonly run: string;
}

export const edit: DesiredEdit = {
  branch: "main",
  directory: "",
  edit: async () => new Map([["weather.yaml", "blue: 1.1.4\n"]]),
  message: "Take 1.1.5 out of production\n",
  slug: "rollback",
};
