import { acceptedHeader, authenticate, authorize, sees } from "./access.ts";
import { executeGraphql, type GraphqlRequest, graphqlName } from "./graphql/execute.ts";
import { fullName } from "./hub.ts";
import { limitHeaders } from "./limits.ts";
import type { Recorded } from "./recording.ts";
import { Refusal } from "./refusal.ts";
import type { Answer, Match } from "./route.ts";
import { findRoute } from "./routes/all.ts";
import type { Outgoing, Serving } from "./server.ts";
import type { Token } from "./state.ts";
import { requestFaults, responseFaults } from "./validation.ts";

/**
 * Names an API request at once, so that faults can be injected by name, and gives what does it. Wherever one side
 * or the other leaves GitHub's description, it is recorded and answered with 599.
 */
export async function answerApi(
  serving: Serving,
  recorded: Recorded,
  raw: Buffer,
  path: string | undefined,
): Promise<() => Promise<Outgoing>> {
  if (recorded.transport === "graphql") {
    const request = graphqlRequest(recorded.body);
    recorded.name = request ? await graphqlName(request) : "graphql";
    return () => graphqlAnswer(serving, recorded, request);
  }
  const match = path === undefined ? undefined : findRoute(recorded.method, path);
  recorded.name = match?.route.name ?? `${recorded.method} ${path ?? recorded.path}`;
  return () => restAnswer(serving, recorded, raw, match);
}

async function restAnswer(
  serving: Serving,
  recorded: Recorded,
  raw: Buffer,
  match: Match | undefined,
): Promise<Outgoing> {
  const { hub } = serving;
  let token: Token | null = null;
  let answer: Answer;
  try {
    token = authenticate(hub, header(recorded, "authorization"));
    recorded.login = token.login;
    if (!match) {
      violate(serving, recorded, [`the fake has no ${recorded.method} ${recorded.path}`]);
      throw new Refusal(404, "Not Found");
    }
    const { route, params } = match;
    const isOther = `${params.owner}/${params.repo}`.toLowerCase() !== fullName(hub).toLowerCase();
    if (params.owner !== undefined && (isOther || !sees(hub, token))) throw new Refusal(404, "Not Found");
    if (typeof recorded.body === "string") throw new Refusal(400, "Problems parsing JSON");
    const query = new URLSearchParams(recorded.query);
    const faults = requestFaults(route.name, {
      params,
      query,
      body: raw.length === 0 ? undefined : recorded.body,
    });
    if (faults.length > 0) return loud(serving, recorded, faults);
    authorize(hub, token, route.needs);
    const url = `${hub.urls.server}${recorded.path}`;
    const body = (recorded.body ?? {}) as Readonly<Record<string, unknown>>;
    answer = await route.handler({ hub, limits: serving.limits, token, params, query, body, url });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    answer = { status: error.status, body: error.body, headers: error.headers };
  }
  if (match) {
    const faults = responseFaults(match.route.name, answer.status, answer.body);
    if (faults.length > 0) return loud(serving, recorded, [`answered ${answer.status}`, ...faults]);
  }
  recorded.answer = answer.body;
  const needed =
    token !== null && match && match.route.needs.length > 0 ? acceptedHeader(match.route.needs) : undefined;
  return {
    status: answer.status,
    headers: {
      ...common(serving, recorded),
      ...limitHeaders(serving.limits.count(token, "core")),
      ...(needed !== undefined && { "x-accepted-github-permissions": needed }),
      ...(answer.body !== undefined && { "content-type": "application/json; charset=utf-8" }),
      ...answer.headers,
    },
    body: answer.body === undefined ? "" : JSON.stringify(answer.body),
  };
}

async function graphqlAnswer(
  serving: Serving,
  recorded: Recorded,
  request: GraphqlRequest | undefined,
): Promise<Outgoing> {
  const { hub } = serving;
  const json = { ...common(serving, recorded), "content-type": "application/json; charset=utf-8" };
  let token: Token;
  try {
    token = authenticate(hub, header(recorded, "authorization"));
    if (recorded.method !== "POST" || !request) throw new Refusal(400, "Problems parsing JSON");
    const size = JSON.stringify(request.variables).length;
    if (size > hub.state.settings.commitSizeLimit) throw new Refusal(413, "Payload Too Large");
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    recorded.answer = error.body;
    return { status: error.status, headers: json, body: JSON.stringify(error.body) };
  }
  recorded.login = token.login;
  const limit = serving.limits.count(token, "graphql");
  const { body, faults } = await executeGraphql({ hub, token }, limit, request);
  if (faults.length > 0) return loud(serving, recorded, faults);
  recorded.answer = body;
  return { status: 200, headers: { ...json, ...limitHeaders(limit) }, body: JSON.stringify(body) };
}

function graphqlRequest(body: unknown): GraphqlRequest | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const { query, variables, operationName } = body as Readonly<Record<string, unknown>>;
  if (typeof query !== "string") return undefined;
  return {
    query,
    variables: (variables ?? {}) as Readonly<Record<string, unknown>>,
    operationName: typeof operationName === "string" ? operationName : undefined,
  };
}

function header(recorded: Recorded, name: string): string | undefined {
  const value = recorded.headers[name];
  return typeof value === "string" ? value : undefined;
}

function common({ apiPrefix }: Serving, recorded: Recorded): Readonly<Record<string, string>> {
  const id = recorded.index.toString(16).toUpperCase().padStart(4, "0");
  return {
    server: "GitHub.com",
    "x-github-request-id": `FAKE:${id}:${id}:${id}:00000000`,
    "x-github-media-type": "github.v3; format=json",
    "x-github-api-version-selected": "2022-11-28",
    ...(apiPrefix !== "" && { "x-github-enterprise-version": "3.19.0" }),
    "cache-control": "private, max-age=60, s-maxage=60",
    "x-content-type-options": "nosniff",
  };
}

function violate(serving: Serving, recorded: Recorded, faults: readonly string[]): void {
  serving.violations.push({ request: recorded, faults });
}

/** No status that a client could take for GitHub's. */
function loud(serving: Serving, recorded: Recorded, faults: readonly string[]): Outgoing {
  violate(serving, recorded, faults);
  const message = `Not as GitHub describes it: ${recorded.name}: ${faults.join("; ")}`;
  recorded.answer = { message };
  return {
    status: 599,
    headers: { ...common(serving, recorded), "content-type": "application/json; charset=utf-8" },
    body: JSON.stringify({ message }),
  };
}
