import type { Endpoints } from "@octokit/types";

/** The repository that a run is about. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
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
}
