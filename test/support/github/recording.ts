export interface Recorded {
  /** Counted from 1. */
  readonly index: number;
  readonly transport: "rest" | "graphql" | "git";
  readonly method: string;
  /** As it was asked for, without the query. */
  readonly path: string;
  /** `GET /repos/{owner}/{repo}/pulls`, `mutation createCommitOnBranch`, `git receive-pack`. */
  name: string;
  readonly query: Readonly<Record<string, string>>;
  /** Parsed JSON; of GraphQL the whole request; of git nothing. */
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Whose token it was; null while unknown. */
  login: string | null;
  /** 0 while there is no answer, and where the connection was cut. */
  status: number;
  /** What was answered, parsed. */
  answer: unknown;
  /** The faults that came to effect. */
  readonly faults: string[];
}

export interface Violation {
  readonly request: Recorded;
  /** What is not as GitHub describes it, or not implemented. */
  readonly faults: readonly string[];
}

export type Hook = (request: Recorded) => unknown;
