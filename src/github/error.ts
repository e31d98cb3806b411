import { redact } from "../git/error.ts";

export type GitHubErrorCode =
  /** The token is absent, wrong or expired. */
  | "github/unauthorized"
  /** The token is known, and may not; the hint names the permission or the setting. */
  | "github/forbidden"
  /** It does not exist, or the token may not see it: GitHub says the same of both. */
  | "github/not-found"
  /** A limit was reached, and waiting for it would take too long. Nothing was done. */
  | "github/rate-limited"
  /** No answer, or none that says anything: what was asked for may have been done or not. */
  | "github/unavailable"
  /** A branch does not stand where it was expected. Nothing was done. */
  | "github/moved"
  /** A rule, a protection or a setting of the repository stands against it. */
  | "github/refused"
  /** GitHub does not take what it was given; or what it gave cannot be read. */
  | "github/invalid";

/** What GitHub did not do. `message` says what and why, `hint` what to do next; neither holds credentials. */
export class GitHubError extends Error {
  readonly code: GitHubErrorCode;
  readonly hint: string;
  /** The answer's HTTP status; null where there was no answer. A GraphQL error may come with 200. */
  readonly status: number | null;

  constructor(
    code: GitHubErrorCode,
    message: string,
    options: { hint: string; status?: number | null; cause?: unknown },
  ) {
    super(redact(message), options.cause === undefined ? {} : { cause: options.cause });
    this.name = "GitHubError";
    this.code = code;
    this.hint = redact(options.hint);
    this.status = options.status ?? null;
  }
}

export function isGitHubError(error: unknown, ...codes: readonly GitHubErrorCode[]): error is GitHubError {
  return error instanceof GitHubError && (codes.length === 0 || codes.includes(error.code));
}
