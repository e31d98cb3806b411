import type { Endpoints } from "@octokit/types";
import type { GitHubError } from "./error.ts";

/** The repository that a run is about. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/** An answer of which some fields may have failed: those are null or absent in the data. */
export interface PartialAnswer<Data> {
  readonly data: Data;
  readonly failures: readonly { readonly path: readonly string[]; readonly error: GitHubError }[];
}

/**
 * What the rest of this layer needs of a client: a REST call by its route, and a GraphQL call. Failures are
 * thrown as `GitHubError`; what may be tried again was tried again.
 */
export interface GitHubApi {
  request<Route extends keyof Endpoints>(
    route: Route,
    parameters: Endpoints[Route]["parameters"],
  ): Promise<Endpoints[Route]["response"]>;
  /** `Data` is what the query asks for, by the published schema. */
  graphql<Data>(query: string, variables: Readonly<Record<string, unknown>>): Promise<Data>;
  /** The same for several questions in one: what failed of it is told beside what did not. */
  graphqlParts<Data>(
    query: string,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<PartialAnswer<Data>>;
}
