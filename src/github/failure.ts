import { printable } from "../model/text.ts";
import { GitHubError, type GitHubErrorCode } from "./error.ts";
import { acceptedPermissions, neededFor, permissionHint } from "./permission.ts";

/** An answer that says no. */
export interface Refused {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** What rules and protections say, in REST, in GraphQL and in a push. */
const rules =
  /rule violations|protected (?:branch|ref)|through a pull request|status checks? .{0,80}(?:is|are) expected|approving review|verified signatures|not authorized to push|creations? being restricted|Cannot (?:create|update|delete|force-push)|merge queue|Repository (?:was|is) archived|is (?:archived|locked|disabled)|sign-?off/i;

const lostRace =
  /Expected branch to point to|is at \S+ but expected|not a fast.?forward|Reference update failed|Base branch was modified/i;

/** The error for an answer of the REST API. `route` is what was asked: `POST /repos/{owner}/{repo}/pulls`. */
export function failureOf(route: string, { status, headers, body }: Refused): GitHubError {
  const said = saidIn(body);
  const code = codeOf(status, headers, said);
  const what = `GitHub answered ${status} to ${shortened(route)}`;
  // An answer that is a page comes from something in between, and says nothing.
  const message = said === "" ? what : `${what}: ${said}`;
  return new GitHubError(code, message, { hint: hintOf(code, route, headers, said), status });
}

/** The error for one GraphQL error or several. `route` is `mutation createCommitOnBranch` or `query pullRequests`. */
export function graphqlFailure(
  route: string,
  errors: readonly unknown[],
  headers: Refused["headers"],
): GitHubError {
  const said = errors.map(saidIn).filter((text) => text !== "");
  const text = [...new Set(said)].join("; ");
  const types = errors.map((error) => textIn(error, "type"));
  const code = graphqlCode(types, text);
  return new GitHubError(
    code,
    `GitHub refused ${route}: ${printable(text, 1_000) || "it does not say why"}`,
    {
      hint: hintOf(code, route, headers, text),
      status: 200,
    },
  );
}

/** The error where no answer came: a connection that broke, or nothing within the time. */
export function silence(route: string, cause: unknown): GitHubError {
  const why = cause instanceof Error ? printable(deepest(cause).message, 300) : "";
  return new GitHubError(
    "github/unavailable",
    `GitHub did not answer ${shortened(route)}${why && `: ${why}`}`,
    {
      hint: hints["github/unavailable"],
      cause,
    },
  );
}

function deepest(error: Error): Error {
  return error.cause instanceof Error && error.cause !== error ? deepest(error.cause) : error;
}

function codeOf(status: number, headers: Refused["headers"], said: string): GitHubErrorCode {
  if (isLimited(status, headers, said)) return "github/rate-limited";
  if (status === 401) return "github/unauthorized";
  if (status === 403) return rules.test(said) ? "github/refused" : "github/forbidden";
  if (status === 404) return "github/not-found";
  if (status === 410 || status === 451) return "github/refused";
  if (status === 408 || status >= 500) return "github/unavailable";
  if (lostRace.test(said)) return "github/moved";
  return rules.test(said) ? "github/refused" : "github/invalid";
}

function graphqlCode(types: readonly (string | undefined)[], said: string): GitHubErrorCode {
  const has = (type: string) => types.includes(type);
  if (has("STALE_DATA") || lostRace.test(said)) return "github/moved";
  if (has("BRANCH_PROTECTION_RULE_VIOLATION")) return "github/refused";
  if (has("RATE_LIMITED") || /secondary rate limit/i.test(said)) return "github/rate-limited";
  // A query that ran out of time has neither type nor answer; a mutation may have been done by then.
  if (/Something went wrong while executing your query|timeout/i.test(said)) return "github/unavailable";
  if (rules.test(said)) return "github/refused";
  if (has("FORBIDDEN") || has("INSUFFICIENT_SCOPES") || /not accessible by/i.test(said))
    return "github/forbidden";
  return has("NOT_FOUND") ? "github/not-found" : "github/invalid";
}

/** Whether it was a limit that refused: of the hour, or a secondary one. */
export function isLimited(status: number, headers: Refused["headers"], said: string): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return String(headers["x-ratelimit-remaining"]) === "0" || /secondary rate|abuse detection/i.test(said);
}

const hints = {
  "github/unauthorized":
    "pass a valid token as the input token; without one, the workflow's own is used (an App's token is valid for an hour)",
  "github/rate-limited": "run it again later: what is done by then is not done twice",
  "github/unavailable":
    "run it again: what was done is looked up first. If it goes on, see GitHub's status page, or your proxy",
  "github/moved": "run it again: somebody else was first",
  "github/refused":
    "let the identity that runs Headgate pass: Settings > Rules > Rulesets > the ruleset > Bypass list (an App's token can be named there, the workflow's own cannot), or Settings > Branches",
  "github/invalid": "see what GitHub says of it; if it was not you who gave it, please report this",
  "github/not-found":
    "check that it exists; of what a token may not see, GitHub says that it does not: check the token's permissions and repositories",
} as const;

const refusalHints: readonly (readonly [RegExp, string])[] = [
  [/archived/i, "the repository is read-only until it is unarchived: Settings > General > Danger Zone"],
  [/locked/i, "unlock the conversation, or leave it"],
  [/disabled/i, "turn it on again: Settings > General > Features"],
  [
    /sign-?off/i,
    "turn off Settings > General > Require contributors to sign off on web-based commits: it alters messages",
  ],
];

/** The exact name and place of the one setting that most often stands in the way. */
export const pullRequestSetting =
  "turn on \"Allow GitHub Actions to create and approve pull requests\" (Settings > Actions > General > Workflow permissions; where it is greyed out, the organization's or enterprise's settings have it), or pass an App's token as the input token";

function hintOf(code: GitHubErrorCode, route: string, headers: Refused["headers"], said: string): string {
  if (code === "github/rate-limited") return limitHint(headers);
  if (code === "github/refused")
    return refusalHints.find(([pattern]) => pattern.test(said))?.[1] ?? hints[code];
  if (code !== "github/forbidden") return hints[code];
  if (isPullRequestSetting(said)) return pullRequestSetting;
  if (/without `?workflows?`? permission/.test(said))
    return permissionHint([[{ name: "workflows", level: "write" }]]);
  if (/SAML|SSO/.test(said))
    return "authorize the token for the organization's single sign-on, or pass an App's token";
  if (/IP allow list/i.test(said))
    return "the organization's IP allow list does not have this runner's address";
  const header = headers["x-accepted-github-permissions"];
  const accepted = typeof header === "string" ? acceptedPermissions(header) : [];
  const known = neededFor(route);
  return permissionHint(accepted.length > 0 || known === undefined ? accepted : [[known]]);
}

/** GitHub's words where the setting forbids a workflow's own token to open pull requests. */
export function isPullRequestSetting(said: string): boolean {
  return /not permitted to create or approve pull requests/i.test(said);
}

function limitHint(headers: Refused["headers"]): string {
  const reset = Number(headers["x-ratelimit-reset"]);
  if (!(reset > 0) || String(headers["x-ratelimit-remaining"]) !== "0") return hints["github/rate-limited"];
  return `the limit ends at ${new Date(reset * 1_000).toISOString()}; ${hints["github/rate-limited"]}`;
}

/** Message and details of an error body, on one line. What is no JSON is a page, and says nothing. */
export function saidIn(body: unknown): string {
  const message = textIn(body, "message") ?? "";
  const errors = fieldIn(body, "errors");
  const details = (Array.isArray(errors) ? errors : []).slice(0, 10).map((error: unknown) => {
    if (typeof error === "string") return error;
    const own = textIn(error, "message");
    return own ?? ["resource", "field", "code"].flatMap((key) => textIn(error, key) ?? []).join(" ");
  });
  return printable([message, ...details].filter((text) => text.trim() !== "").join(" · "), 1_000);
}

function textIn(value: unknown, key: string): string | undefined {
  const found = fieldIn(value, key);
  return typeof found === "string" ? found : undefined;
}

function fieldIn(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}

function shortened(route: string): string {
  return route.replace("/repos/{owner}/{repo}", "").replace(/ $/, " the repository");
}
