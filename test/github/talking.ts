import { afterEach } from "vitest";
import { type Connection, connect } from "../../src/github/client.ts";
import { type GitHub, type GitHubOptions, startGitHub } from "../support/github/github.ts";

export interface Talking {
  readonly github: GitHub;
  readonly repository: { readonly owner: string; readonly repo: string };
  /** A client of the workflow's own token. */
  readonly api: Connection;
  readonly as: (token: string) => Promise<Connection>;
}

/** Starts a GitHub for each test that asks for one; afterwards nothing it saw may have been against the schema. */
export function talking(): (options?: GitHubOptions) => Promise<Talking> {
  const open: GitHub[] = [];
  afterEach(async () => {
    for (const github of open.splice(0)) {
      await github.close();
      if (github.violations.length > 0) throw new Error(JSON.stringify(github.violations, null, 2));
    }
  });
  return async (options = {}) => {
    const github = await startGitHub({ files: { "README.md": "# gitops\n" }, ...options });
    open.push(github);
    const { apiUrl, graphqlUrl, owner, repo } = github;
    const as = (token: string) =>
      connect({
        token,
        context: { apiUrl, graphqlUrl },
        log: () => {},
        limits: { second: 1, attempt: 1_500, retries: 2 },
      });
    return { github, repository: { owner, repo }, api: await as(github.defaultToken), as };
  };
}

/** What can befall a call, by name: the client gets over some, and of the others says what is known. */
export const faults = {
  "429": { kind: "too-many-requests", retryAfter: 1 },
  "a secondary limit": { kind: "secondary-limit", retryAfter: 1 },
  "500": { kind: "status", status: 500 },
  "502": { kind: "status", status: 502 },
  "no answer in time": { kind: "timeout" },
  "a reset before": { kind: "reset" },
  "a lost answer": { kind: "lost-response" },
  "half an answer": { kind: "malformed" },
} as const;
