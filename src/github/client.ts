import { randomUUID } from "node:crypto";
import type { Endpoints } from "@octokit/types";
import { redact } from "../git/error.ts";
import { printable } from "../model/text.ts";
import type { GitHubApi, PartialAnswer } from "./api.ts";
import { GitHubError } from "./error.ts";
import { failureOf, graphqlFailure, isLimited, saidIn, silence } from "./failure.ts";

export interface ConnectOptions {
  readonly token: string;
  /** Where GitHub is: from the context, so that Enterprise Server works. */
  readonly context: { readonly apiUrl: string; readonly graphqlUrl: string };
  /** Takes one line: that GitHub asks to wait, say. Never a credential. */
  readonly log: (line: string) => void;
  /** Aborted when the run is to end. */
  readonly signal?: AbortSignal;
  readonly limits?: Partial<Limits>;
}

export interface Limits {
  /** Milliseconds that one attempt at a call may take. */
  readonly attempt: number;
  /** Milliseconds that one call may wait in sum because GitHub asks for it. */
  readonly patience: number;
  /** Attempts after the first where there was no answer, or none that says anything. */
  readonly retries: number;
  /** Milliseconds that count as a second of waiting; smaller in tests. */
  readonly second: number;
  /**
   * Whether creations are a second or more apart, as GitHub asks for. By default where it does: an Enterprise Server
   * has limits where its owners want them.
   */
  readonly paced: boolean;
}

const defaultLimits: Omit<Limits, "paced"> = {
  attempt: 30_000,
  patience: 120_000,
  retries: 3,
  second: 1_000,
};

export interface Connection extends GitHubApi {
  /** Calls so far; an attempt that was made again is the same call. */
  readonly calls: number;
}

/** For the plugin; any other number would have it try again whatever the answer was. */
const once = { retries: 0 };

/** What none of these says twice is worth asking twice. A conflict is told at once. */
const final = [400, 401, 403, 404, 409, 410, 413, 415, 422, 429, 451];

/**
 * A client for one token. Waits where GitHub asks for it, within bounds; what is safe to be done twice is tried
 * again. A creation or a mutation is not: where its answer was lost, `github/unavailable` says that nobody knows,
 * and whoever asked looks first.
 */
export async function connect(options: ConnectOptions): Promise<Connection> {
  const { token, context, signal } = options;
  const paced = /^https:\/\/api\.(?:github\.com|[a-z0-9-]+\.ghe\.com)(?:\/|$)/.test(context.apiUrl);
  const limits = { ...defaultLimits, paced, ...options.limits };
  const clean = cleaner(token);
  const log = (line: string) => options.log(clean(printable(line, 500)));
  const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
    import("@actions/github"),
    import("@octokit/plugin-retry"),
    import("@octokit/plugin-throttling"),
  ]);
  let calls = 0;

  /** Innermost: what is done around each attempt. The plugins below decide on what it throws. */
  const attempts: NonNullable<Parameters<typeof getOctokit>[2]> = (octokit) => {
    const waited = new WeakMap<object, number>();
    octokit.hook.wrap("request", async (request, asked) => {
      signal?.throwIfAborted();
      const limit = AbortSignal.timeout(limits.attempt);
      // In place: what stands further in keeps to the options that the call began with.
      asked.request.signal = signal === undefined ? limit : AbortSignal.any([limit, signal]);
      const answer = await request(asked);
      // The client hands over as text what it cannot read. It tells nothing, as if there had been no answer.
      if ((typeof answer.data === "string" && answer.status !== 204) || answer.data === null) {
        const message = "the answer breaks off, or is not GitHub's";
        throw Object.assign(new Error(message), { status: 500, request: asked });
      }
      return answer;
    });
    octokit.hook.error("request", (error, asked) => {
      if (!("request" in error)) throw error;
      const seconds = pauseAsked(error);
      if (seconds === null) {
        // The plugin tries again as often as the request says, whatever the answer was: not after a final one.
        if (final.includes(error.status)) error.request.request = { ...error.request.request, retries: 0 };
        throw error;
      }
      const before = waited.get(asked) ?? 0;
      if (before + seconds * 1_000 > limits.patience) throw error;
      waited.set(asked, before + seconds * 1_000);
      log(`GitHub asks to wait ${seconds} s before ${asked.method} ${asked.url}`);
      // Nothing was done, whatever it was: it may be asked again. The plugin for retries reads this off the error.
      error.request.request = { ...error.request.request, retries: 1_000, retryAfter: seconds };
      throw error;
    });
    return {};
  };

  const octokit = getOctokit(
    token,
    {
      baseUrl: context.apiUrl,
      userAgent: "headgate",
      log: { debug: () => {}, info: () => {}, warn: log, error: () => {} },
      retry: { doNotRetry: final, retries: limits.retries, retryAfterBaseValue: limits.second },
      throttle: {
        enabled: limits.paced,
        id: randomUUID(),
        onRateLimit: () => {},
        onSecondaryRateLimit: () => {},
      },
    },
    attempts,
    retry,
    throttling,
  );

  /** Ends with the run, though a pause may still be running: the attempt after it is not made. */
  async function unlessAborted<T>(work: Promise<T>): Promise<T> {
    if (signal === undefined) return work;
    let stop = () => {};
    const aborted = new Promise<never>((_, reject) => {
      stop = () => reject(signal.reason);
      signal.addEventListener("abort", stop, { once: true });
    });
    work.catch(() => {});
    return Promise.race([work, aborted]).finally(() => signal.removeEventListener("abort", stop));
  }

  async function call<T>(route: string, work: () => Promise<T>): Promise<T> {
    signal?.throwIfAborted();
    calls += 1;
    try {
      return await unlessAborted(work());
    } catch (error) {
      if (signal?.aborted) throw error;
      throw withoutToken(errorOf(route, error), clean);
    }
  }

  async function answerTo<Data>(
    query: string,
    variables: Readonly<Record<string, unknown>>,
    isOfUse: (errors: readonly unknown[]) => boolean,
  ): Promise<PartialAnswer<Data>> {
    const route = nameOf(query);
    return call(route, async () => {
      const { data, headers } = await octokit.request({
        method: "POST",
        url: context.graphqlUrl,
        query,
        variables,
        request: route.startsWith("mutation") ? once : {},
      });
      const errors: readonly unknown[] = Array.isArray(data?.errors) ? data.errors : [];
      if (!isOfUse(errors)) throw graphqlFailure(route, errors, headers);
      // Every query here is about the repository that the run is in: without it the answer says nothing.
      if (typeof data?.data !== "object" || data.data === null || data.data.repository === null) {
        throw errors.length > 0 ? graphqlFailure(route, errors, headers) : unreadable(route);
      }
      const failures = errors.map((error) => ({
        path: pathIn(error),
        error: withoutToken(graphqlFailure(route, [error], headers), clean),
      }));
      return { data: data.data, failures };
    });
  }

  return {
    get calls() {
      return calls;
    },
    request: <Route extends keyof Endpoints>(route: Route, parameters: Endpoints[Route]["parameters"]) => {
      const given: Readonly<Record<string, unknown>> = { ...parameters };
      const asked = { ...given, request: { ...Object(given.request), ...(isRepeatable(route) ? {} : once) } };
      // Octokit's own types say which answer a route has; for a route that is only known by its type they cannot.
      return call(route, () => octokit.request(String(route), asked)) as Promise<
        Endpoints[Route]["response"]
      >;
    },
    graphql: async <Data>(query: string, variables: Readonly<Record<string, unknown>>): Promise<Data> => {
      return (await answerTo<Data>(query, variables, (errors) => errors.length === 0)).data;
    },
    graphqlParts: (query, variables) =>
      // Where it is not said what of it failed, all of it did.
      answerTo(query, variables, (errors) => errors.every((error) => pathIn(error).length > 0)),
  };
}

/** Done twice, these leave what one leaves: git's objects are named by what they hold. */
function isRepeatable(route: string): boolean {
  return !route.startsWith("POST ") || /\/git\/(?:blobs|trees|commits)$/.test(route);
}

/** `mutation createCommitOnBranch` or `query pullRequests`: the operation and its first field. */
function nameOf(query: string): string {
  const [, kind = "query", field = ""] =
    /^\s*(query|mutation)?[^{]*\{\s*(?:\w+\s*:\s*)?(\w+)/.exec(query) ?? [];
  return `${kind} ${field}`;
}

/** Seconds that GitHub wants to pass first; null where it is no limit that stopped us. */
function pauseAsked(error: unknown): number | null {
  const answer = answerIn(error);
  if (!answer || !isLimited(answer.status, answer.headers, saidIn(answer.body))) return null;
  const after = Number(answer.headers["retry-after"]);
  if (after >= 0 && answer.headers["retry-after"] !== undefined) return Math.ceil(after);
  const reset = Number(answer.headers["x-ratelimit-reset"]);
  if (String(answer.headers["x-ratelimit-remaining"]) === "0" && reset > 0) {
    return Math.max(1, Math.ceil(reset - Date.now() / 1_000) + 1);
  }
  return 60;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** The answer that an error of the client carries; undefined where there was none. */
function answerIn(error: unknown): Answer | undefined {
  if (!(error instanceof Error) || !("response" in error)) return undefined;
  const { response } = error;
  if (typeof response !== "object" || response === null || !("status" in response)) return undefined;
  const headers = "headers" in response && typeof response.headers === "object" ? response.headers : null;
  const status = Number("status" in error ? error.status : response.status);
  return { status, headers: { ...headers }, body: "data" in response ? response.data : undefined };
}

function errorOf(route: string, error: unknown): GitHubError {
  if (error instanceof GitHubError) return error;
  const answer = answerIn(error);
  if (answer === undefined) return silence(route, error);
  const errors = typeof answer.body === "object" && answer.body !== null && "errors" in answer.body;
  // The plugin for retries makes an error of an answer whose query ran out of time.
  if (errors && /^(?:query|mutation) /.test(route)) {
    const list = Reflect.get(Object(answer.body), "errors");
    return graphqlFailure(route, Array.isArray(list) ? list : [], answer.headers);
  }
  return failureOf(route, answer);
}

/** The fields down to the one that failed; empty where the error does not say. */
function pathIn(error: unknown): readonly string[] {
  const path = typeof error === "object" && error !== null && "path" in error ? error.path : undefined;
  return Array.isArray(path) ? path.map(String) : [];
}

function unreadable(route: string): GitHubError {
  return new GitHubError("github/unavailable", `GitHub's answer to ${route} says nothing.`, {
    hint: "run it again; if it goes on, see whether a proxy answers in GitHub's place",
    status: 200,
  });
}

/** Takes a token out of a text, as it is and as git sends it. */
function cleaner(token: string): (text: string) => string {
  const forms = token === "" ? [] : [token, Buffer.from(`x-access-token:${token}`).toString("base64")];
  return (text) => redact(forms.reduce((rest, form) => rest.replaceAll(form, "***"), text));
}

function withoutToken(error: GitHubError, clean: (text: string) => string): GitHubError {
  const message = clean(error.message);
  if (message === error.message && clean(error.hint) === error.hint) return error;
  return new GitHubError(error.code, message, { hint: clean(error.hint), status: error.status });
}
