import { createSign } from "node:crypto";
import { createEmulator, type Emulator } from "emulate";
import type { GitHubApi } from "../../src/github/api.ts";
import { type Connection, connect } from "../../src/github/client.ts";

export const repository = { owner: "acme", repo: "gitops" } as const;

/** Another implementation of GitHub's API than our own fake, and clients for it. */
export interface Emulated extends AsyncDisposable {
  readonly url: string;
  /** As an App's installation, which is what a workflow's token is as well. */
  readonly app: Connection;
  /** As a person, by a token of theirs: `octocat` owns, `hubot` reads, `ghost` is nobody. */
  readonly as: (token: string) => Promise<Connection>;
  /** A call that Headgate has no need of, to prepare something. */
  readonly prepare: (method: string, path: string, body?: unknown) => Promise<unknown>;
}

/** The account that the App writes as. */
export const appLogin = "headgate-acme[bot]";

/** Starts it on a free port of the loopback, with one repository of an organization. */
export async function startEmulated(): Promise<Emulated> {
  const emulator = await createEmulator({
    service: "github",
    port: 0,
    seed: {
      tokens: {
        "octocat-token": { login: "octocat", scopes: ["repo", "admin:org"] },
        "hubot-token": { login: "hubot", scopes: ["repo"] },
      },
      github: {
        users: [{ login: "octocat" }, { login: "hubot" }, { login: "stranger" }],
        orgs: [{ login: "acme", members: [{ login: "octocat", role: "admin" }] }],
        repos: [{ owner: "acme", name: "gitops", auto_init: true }],
        apps: [
          {
            app_id: 4711,
            slug: "headgate-acme",
            name: "Headgate of Acme",
            permissions: { contents: "write", pull_requests: "write", issues: "write", checks: "write" },
            installations: [{ installation_id: 100, account: "acme" }],
          },
        ],
      },
    },
  });
  const as = (token: string) =>
    connect({
      token,
      context: { apiUrl: emulator.url, graphqlUrl: `${emulator.url}/graphql` },
      log: () => {},
      limits: { second: 1, attempt: 5_000, retries: 1 },
    });
  const prepare = async (method: string, path: string, body?: unknown, token = "octocat-token") => {
    const answer = await fetch(`${emulator.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text === "" ? null : JSON.parse(text);
  };
  const minted = await prepare("POST", "/app/installations/100/access_tokens", {}, signedBy(emulator));
  return {
    url: emulator.url,
    app: await as(minted.token),
    as,
    prepare: (method, path, body) => prepare(method, path, body),
    [Symbol.asyncDispose]: () => emulator.close(),
  };
}

/** What proves an App to GitHub: signed with the key that the emulator made for it. */
function signedBy({ generatedSecrets }: Emulator): string {
  const key = generatedSecrets.find(({ kind }) => kind === "github.app_private_key")?.value ?? "";
  const now = Math.floor(Date.now() / 1_000);
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const claim = `${part({ alg: "RS256", typ: "JWT" })}.${part({ iss: "4711", iat: now - 60, exp: now + 300 })}`;
  return `${claim}.${createSign("RSA-SHA256").update(claim).sign(key).toString("base64url")}`;
}

/**
 * The emulator has no GraphQL, by which comments are listed: the listing is put together from its REST answers, so
 * that all that is written goes through it.
 */
export function listingByRest(there: Emulated, api: GitHubApi, viewer: string): GitHubApi {
  return {
    ...api,
    request: api.request,
    graphqlParts: async <Data>(query: string, variables: Readonly<Record<string, unknown>>) => {
      if (!query.includes("OwnComments")) throw new Error(`only comments are listed here: ${query}`);
      const number = Number(variables.n0);
      const path = `/repos/acme/gitops/issues/${number}/comments?per_page=100`;
      const listed = (await there.prepare("GET", path)) as readonly {
        readonly id: number;
        readonly node_id: string;
        readonly html_url: string;
        readonly body: string;
        readonly user: { readonly login: string; readonly type: string };
      }[];
      const nodes = listed.map(({ id, node_id, html_url, body, user }) => ({
        id: node_id,
        fullDatabaseId: String(id),
        url: html_url,
        body,
        author: { login: user.login, __typename: user.type },
      }));
      const comments = { nodes, pageInfo: { hasNextPage: false, endCursor: null } };
      const p0 = { id: "PR", headRefOid: "", comments };
      return { data: { viewer: { login: viewer }, repository: { p0 } } as Data, failures: [] };
    },
  };
}
