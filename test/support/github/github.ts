import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Fault, Injected } from "./faults.ts";
import { createStore } from "./git/store.ts";
import { graphql } from "./graphql/schema.ts";
import { actionsBot, addUser, type Hub } from "./hub.ts";
import type { Hook, Recorded, Violation } from "./recording.ts";
import { type Seeds, seeds } from "./seeds.ts";
import { listen, type Serving, serving } from "./server.ts";
import { emptyState, type Settings, type State } from "./state.ts";

export interface GitHubOptions {
  readonly owner?: string;
  readonly repo?: string;
  readonly defaultBranch?: string;
  readonly ownerType?: "Organization" | "User";
  /** Where REST is served: `/api/v3` as on GitHub Enterprise Server, which is the default; empty as on github.com. */
  readonly apiPrefix?: string;
  readonly now?: () => Date;
  readonly settings?: Partial<Settings>;
  /** Files of a first commit on the default branch; an empty repository where left out. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface GitHub extends Seeds, AsyncDisposable {
  readonly owner: string;
  readonly repo: string;
  /** `OWNER/REPO`. */
  readonly name: string;
  readonly repoId: number;
  readonly defaultBranch: string;
  /** `http://127.0.0.1:PORT`: what GITHUB_SERVER_URL says; `url` is the same. */
  readonly url: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** Where to clone from, with the token in it where one is given. */
  readonly gitUrl: (token?: string) => string;
  /** The bare repository's folder. */
  readonly path: string;
  /** The GITHUB_TOKEN of a workflow that may write what most need. */
  readonly defaultToken: string;
  /** What the fake's own parts work on. */
  readonly hub: Hub;
  readonly state: State;
  readonly settings: Settings;
  readonly requests: readonly Recorded[];
  readonly violations: readonly Violation[];
  /** Calls of the API, git's transport apart; of one name (`*` for any text) where one is given. */
  readonly calls: (name?: string) => number;
  /** The requests of one name (`*` for any text), in their order. */
  readonly requested: (name: string) => readonly Recorded[];
  readonly fault: (fault: Fault) => Injected;
  readonly clearFaults: () => void;
  /** Called with each request before anything is done; may wait. Disposing ends it. */
  readonly onRequest: (hook: Hook) => Disposable;
  /** Called when all is done, before the answer leaves. */
  readonly onAnswer: (hook: Hook) => Disposable;
  /** Called when the API is about to move a ref that it has looked at: moving it here makes the request lose the race. */
  readonly onMove: (hook: (ref: string) => unknown) => Disposable;
  /** Forgets what was recorded: for a test that counts from here on. */
  readonly forget: () => void;
  readonly close: () => Promise<void>;
}

/** A GitHub of one repository, on a free port of the loopback, with a real bare repository behind it. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  // Once for the process, and here: on a busy machine a client would not wait as long for its first answer.
  await graphql();
  const { owner = "acme", repo = "gitops", defaultBranch = "main", apiPrefix = "/api/v3" } = options;
  const projects = await mkdtemp(join(tmpdir(), "headgate-github-"));
  let served: Serving | undefined;
  const server = await listen(() => {
    if (!served) throw new Error("asked before it was ready");
    return served;
  });
  const url = `http://127.0.0.1:${server.port}`;
  const graphqlPath = apiPrefix.endsWith("/v3")
    ? `${apiPrefix.slice(0, -3)}/graphql`.replace("//", "/")
    : "/graphql";
  const hub: Hub = {
    owner,
    repo,
    repoId: 1_296_269,
    defaultBranch,
    urls: { server: url, api: `${url}${apiPrefix}`, graphql: `${url}${graphqlPath}` },
    git: await createStore(join(projects, owner, `${repo}.git`), defaultBranch),
    state: emptyState(),
    now: options.now ?? (() => new Date()),
    beforeMove: new Set(),
  };
  served = serving(hub, apiPrefix);
  Object.assign(hub.state.settings, options.settings);
  addUser(hub, owner, {
    type: options.ownerType ?? "Organization",
    role: options.ownerType === "User" ? "admin" : "none",
  });
  addUser(hub, actionsBot.login, { id: actionsBot.id, type: "Bot" });
  const made = seeds(hub);
  if (options.files) await made.git.commit(defaultBranch, options.files, { message: "first" });
  const close = async () => {
    await server.close();
    await hub.git.close();
    await rm(projects, { recursive: true, force: true, maxRetries: 3 });
  };
  return { ...made, ...face(hub, served), defaultToken: made.token(), close, [Symbol.asyncDispose]: close };
}

/** Adds to a set until disposed. */
function hooked<Callback>(hooks: Set<Callback>): (hook: Callback) => Disposable {
  return (hook) => {
    hooks.add(hook);
    return { [Symbol.dispose]: () => void hooks.delete(hook) };
  };
}

function face(hub: Hub, served: Serving) {
  const { owner, repo, repoId, defaultBranch, urls, state } = hub;
  const fits = (name: string) => {
    const pattern = new RegExp(`^${name.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*")}$`);
    return (request: Recorded) => pattern.test(request.name);
  };
  return {
    owner,
    repo,
    name: `${owner}/${repo}`,
    repoId,
    defaultBranch,
    url: urls.server,
    serverUrl: urls.server,
    apiUrl: urls.api,
    graphqlUrl: urls.graphql,
    gitUrl: (token?: string) => {
      const secret = token === undefined ? "" : `x-access-token:${encodeURIComponent(token)}@`;
      return `${urls.server.replace("://", `://${secret}`)}/${owner}/${repo}.git`;
    },
    path: hub.git.path,
    hub,
    state,
    settings: state.settings,
    requests: served.requests,
    violations: served.violations,
    calls: (name = "*") =>
      served.requests.filter((request) => request.transport !== "git" && fits(name)(request)).length,
    requested: (name: string) => served.requests.filter(fits(name)),
    fault: served.faults.inject,
    clearFaults: served.faults.clear,
    onRequest: hooked(served.before),
    onAnswer: hooked(served.after),
    onMove: hooked(hub.beforeMove),
    forget: () => {
      served.requests.length = 0;
    },
  };
}
