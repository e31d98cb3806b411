import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { answerApi } from "./api.ts";
import { type Effect, type Faults, faults } from "./faults.ts";
import { gitName, serveGit } from "./http-git.ts";
import { fullName, type Hub } from "./hub.ts";
import { type Limits, limits } from "./limits.ts";
import type { Hook, Recorded, Violation } from "./recording.ts";
import { refusalPage } from "./refused-page.ts";

export interface Outgoing {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** All that a server keeps beside the hub; the hub is known once the port is. */
export interface Serving {
  readonly hub: Hub;
  /** The folder that holds `OWNER/REPO.git`. */
  /** `/api/v3`; empty as on api.github.com. */
  readonly apiPrefix: string;
  readonly graphqlPath: string;
  readonly limits: Limits;
  readonly faults: Faults;
  readonly requests: Recorded[];
  readonly violations: Violation[];
  readonly before: Set<Hook>;
  readonly after: Set<Hook>;
}

export function serving(hub: Hub, apiPrefix: string): Serving {
  return {
    hub,
    apiPrefix,
    graphqlPath: apiPrefix.endsWith("/v3")
      ? `${apiPrefix.slice(0, -3)}/graphql`.replace("//", "/")
      : "/graphql",
    limits: limits(hub.now),
    faults: faults(),
    requests: [],
    violations: [],
    before: new Set(),
    after: new Set(),
  };
}

export interface Listening {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Listens on a free port of the loopback. What serves is asked for with each request: it needs the port. */
export async function listen(what: () => Serving): Promise<Listening> {
  const server: Server = createServer((request, response) => {
    bodyOf(request).then((body) => {
      // Whoever goes before having asked is no mistake: a process was killed.
      if (body) void handle(what(), request, response, body);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  } catch {
    return undefined;
  }
}

async function handle(
  serving: Serving,
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://fake");
  const git = gitService(serving.hub, url.pathname);
  const path = git === undefined ? pathIn(serving, url.pathname) : undefined;
  const isGraphql = path !== undefined && url.pathname === serving.graphqlPath;
  const recorded = record(serving, request, url, {
    transport: git !== undefined ? "git" : isGraphql ? "graphql" : "rest",
    name: git === undefined ? "" : gitName({ service: git, query: url.search }),
    body: git === undefined ? jsonOf(body) : undefined,
  });
  let answer: Outgoing | undefined;
  try {
    const work =
      git === undefined
        ? await answerApi(serving, recorded, body, path)
        : () => gitAnswer(serving, recorded, { service: git, query: url.search.slice(1), body });
    answer = await answerOf(serving, recorded, response, work);
  } catch (error) {
    // What breaks here is a mistake of the fake, and must not pass unseen.
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    serving.violations.push({ request: recorded, faults: [said] });
    answer = { status: 599, headers: { "content-type": "text/plain" }, body: said };
  }
  if (answer === undefined) return;
  recorded.status = answer.status;
  for (const hook of serving.after) await hook(recorded);
  response.writeHead(answer.status, { ...answer.headers, "content-length": Buffer.byteLength(answer.body) });
  response.end(answer.body);
}

async function gitAnswer(
  { hub }: Serving,
  recorded: Recorded,
  asked: { readonly service: string; readonly query: string; readonly body: Buffer },
): Promise<Outgoing> {
  const { method, headers } = recorded;
  const given = await serveGit(hub, { ...asked, method, headers });
  recorded.login = given.login;
  return given;
}

/** Does the work between the hooks and the injected faults; undefined where there is to be no answer. */
async function answerOf(
  serving: Serving,
  recorded: Recorded,
  response: ServerResponse,
  work: () => Promise<Outgoing>,
): Promise<Outgoing | undefined> {
  for (const hook of serving.before) await hook(recorded);
  const effects = serving.faults.effects(recorded);
  recorded.faults.push(...effects.map(({ kind }) => kind));
  for (const effect of effects) {
    if (await withheld(effect, recorded, response)) return undefined;
  }
  const refused = effects
    .map((effect) => refusalPage(serving.hub, effect))
    .find((page) => page !== undefined);
  const answer = refused ?? (await work());
  for (const effect of effects) if (effect.kind === "after") await effect.after(recorded);
  if (effects.some(({ kind }) => kind === "malformed")) return { ...answer, body: half(answer.body) };
  if (!effects.some(({ kind }) => kind === "lost-response")) return answer;
  cut(response);
  return undefined;
}

/** Effects that come before anything is done. True: there will be no answer. */
async function withheld(effect: Effect, recorded: Recorded, response: ServerResponse): Promise<boolean> {
  if (effect.kind === "before") await effect.before(recorded);
  if (effect.kind === "slow") await new Promise((resolve) => setTimeout(resolve, effect.delay));
  if (effect.kind === "reset") cut(response);
  return effect.kind === "reset" || effect.kind === "timeout";
}

function half(body: Outgoing["body"]): Outgoing["body"] {
  return body.slice(0, Math.ceil(body.length / 2));
}

function cut(response: ServerResponse): void {
  response.socket?.resetAndDestroy();
}

function record(
  serving: Serving,
  request: IncomingMessage,
  url: URL,
  more: Pick<Recorded, "transport" | "name" | "body">,
): Recorded {
  const recorded: Recorded = {
    index: serving.requests.length + 1,
    method: request.method ?? "GET",
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: request.headers,
    login: null,
    status: 0,
    answer: undefined,
    faults: [],
    ...more,
  };
  serving.requests.push(recorded);
  return recorded;
}

/** What is asked of git, behind `/OWNER/REPO.git`, which may be left without its ending. */
function gitService(hub: Hub, path: string): string | undefined {
  const [, name, service] =
    /^\/([^/]+\/[^/]+?)(?:\.git)?(\/(?:info\/refs|git-(?:upload|receive)-pack))$/.exec(path) ?? [];
  return name?.toLowerCase() === fullName(hub).toLowerCase() ? service : undefined;
}

function pathIn(serving: Serving, path: string): string | undefined {
  if (path === serving.graphqlPath) return path;
  return path.startsWith(`${serving.apiPrefix}/`) ? path.slice(serving.apiPrefix.length) : undefined;
}

/** Parsed JSON; undefined where there is no body, the text itself where it is no JSON. */
function jsonOf(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return body.toString("utf8");
  }
}
