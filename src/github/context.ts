import { printable } from "../model/text.ts";
import type { RepositoryName } from "./api.ts";
import { eventOf, type GitHubEvent } from "./event.ts";
import { accountOf, commitIdOf, refNameOf, repositoryNameOf, textAt } from "./payload.ts";

/** A workflow run as its environment and its event tell of it; nothing in it is taken on trust but the runner. */
export interface GitHubContext extends RepositoryName {
  /** Addresses without a slash at the end. */
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly runId: number;
  readonly runAttempt: number;
  /** Who began the run; on a schedule, who last changed it. */
  readonly actor: string;
  /** Who had it run, or run again. */
  readonly triggeringActor: string;
  /** `GITHUB_SHA`: of a pull request, the commit that would merge it. */
  readonly sha: string | null;
  /** File name of the workflow, from the repository's root; null where the runner does not say. */
  readonly workflowFile: string | null;
  /** Null where the event does not tell. */
  readonly defaultBranch: string | null;
  /** GraphQL's id of the repository; null where the event does not tell. */
  readonly repositoryId: string | null;
  readonly event: GitHubEvent;
}

export interface ContextProblem {
  readonly message: string;
  readonly hint: string;
}

export type ContextReading =
  | { readonly kind: "context"; readonly context: GitHubContext }
  /** All that is wrong, not the first of it. */
  | { readonly kind: "problem"; readonly problems: readonly ContextProblem[] };

type Environment = Readonly<Record<string, string | undefined>>;

const largest = 32 * 1024 * 1024;

/** Reads `GITHUB_*` and the event's payload. Whatever they hold, the answer is a value. */
export async function readContext(
  env: Environment,
  readFile: (path: string) => Promise<string>,
): Promise<ContextReading> {
  const problems: ContextProblem[] = [];
  const need = <T>(value: T | undefined, name: string): T | undefined => {
    if (value === undefined) problems.push(variableProblem(env, name));
    return value;
  };
  const repository = need(repositoryNameOf(env.GITHUB_REPOSITORY), "GITHUB_REPOSITORY");
  const serverUrl = need(addressOf(env.GITHUB_SERVER_URL), "GITHUB_SERVER_URL");
  const apiUrl = need(addressOf(env.GITHUB_API_URL), "GITHUB_API_URL");
  const graphqlUrl = need(addressOf(env.GITHUB_GRAPHQL_URL), "GITHUB_GRAPHQL_URL");
  const runId = need(numberOf(env.GITHUB_RUN_ID), "GITHUB_RUN_ID");
  const runAttempt = need(numberOf(env.GITHUB_RUN_ATTEMPT ?? "1"), "GITHUB_RUN_ATTEMPT");
  const actor = need(accountOf(env.GITHUB_ACTOR), "GITHUB_ACTOR");
  const triggeringActor = need(
    accountOf(env.GITHUB_TRIGGERING_ACTOR || env.GITHUB_ACTOR),
    "GITHUB_TRIGGERING_ACTOR",
  );
  const name = need(env.GITHUB_EVENT_NAME || undefined, "GITHUB_EVENT_NAME");
  const read = name === undefined ? undefined : await readEvent(name, env, readFile);
  if (read && "message" in read) problems.push(read);
  if (read && "event" in read && repository && !isAbout(read.payload, repository)) {
    problems.push({
      message: `the event is about another repository than GITHUB_REPOSITORY (${env.GITHUB_REPOSITORY})`,
      hint: "leave GITHUB_EVENT_PATH and GITHUB_REPOSITORY as the runner sets them",
    });
  }
  if (problems.length > 0 || !repository || !read || !("event" in read)) return { kind: "problem", problems };
  // Those that were needed are there: each absent one has its problem.
  if (!serverUrl || !apiUrl || !graphqlUrl || !runId || !runAttempt || !actor || !triggeringActor) {
    return { kind: "problem", problems };
  }
  return {
    kind: "context",
    context: {
      ...repository,
      serverUrl,
      apiUrl,
      graphqlUrl,
      runId,
      runAttempt,
      actor,
      triggeringActor,
      sha: commitIdOf(env.GITHUB_SHA) ?? null,
      workflowFile: workflowFileOf(env.GITHUB_WORKFLOW_REF, env.GITHUB_REPOSITORY ?? ""),
      defaultBranch: refNameOf(textAt(read.payload, "repository", "default_branch")) ?? null,
      repositoryId: nodeIdOf(textAt(read.payload, "repository", "node_id")),
      event: read.event,
    },
  };
}

interface ReadEvent {
  readonly event: GitHubEvent;
  readonly payload: unknown;
}

async function readEvent(
  name: string,
  env: Environment,
  readFile: (path: string) => Promise<string>,
): Promise<ReadEvent | ContextProblem> {
  const hint = "the runner writes it at the beginning of each job: leave GITHUB_EVENT_PATH alone";
  const path = env.GITHUB_EVENT_PATH;
  if (!path) return { message: "GITHUB_EVENT_PATH is not set: there is no event to act on", hint };
  let payload: unknown;
  try {
    const text = await readFile(path);
    if (text.length > largest) {
      return { message: `the event in ${shown(path)} is larger than ${largest / 1024 / 1024} MiB`, hint };
    }
    payload = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? printable(error.message, 200) : "it cannot be read";
    return { message: `the event in ${shown(path)} cannot be read: ${why}`, hint };
  }
  const event = eventOf(name, payload);
  if ("kind" in event) return { event, payload };
  const message = `the event ${shown(name)} lacks ${event.join(", ")}, or has something else there`;
  return { message, hint: "if GitHub wrote it, please report this, with the event's name" };
}

/** An event that names no repository (some local runners' do not) is about the one the runner names. */
function isAbout(payload: unknown, { owner, repo }: RepositoryName): boolean {
  const named = textAt(payload, "repository", "full_name");
  return named === undefined || named.toLowerCase() === `${owner}/${repo}`.toLowerCase();
}

function variableProblem(env: Environment, name: string): ContextProblem {
  const value = env[name];
  return value === undefined || value === ""
    ? {
        message: `${name} is not set`,
        hint: "run this in a GitHub workflow; elsewhere there is the command line",
      }
    : { message: `${name} is ${shown(value)}, which it cannot be`, hint: "leave it as the runner sets it" };
}

function addressOf(text: string | undefined): string | undefined {
  const url = URL.canParse(text ?? "") ? new URL(text ?? "") : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  return url.search || url.hash ? undefined : `${url.origin}${url.pathname}`.replace(/\/+$/, "");
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
}

/** `OWNER/REPO/.github/workflows/FILE@REF`, where it is this repository's. */
function workflowFileOf(reference: string | undefined, repository: string): string | null {
  const path = reference?.split("@")[0] ?? "";
  if (!path.toLowerCase().startsWith(`${repository.toLowerCase()}/`)) return null;
  const file = path.slice(repository.length + 1);
  return /^\.github\/workflows\/[^/\p{Cc}]{1,200}\.ya?ml$/u.test(file) ? file : null;
}

function nodeIdOf(text: string | undefined): string | null {
  return text !== undefined && /^[A-Za-z0-9_+/=-]{1,200}$/.test(text) ? text : null;
}

function shown(text: string): string {
  return JSON.stringify(printable(text, 100));
}
