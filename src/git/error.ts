export type GitErrorCode =
  /** git itself is not installed. */
  | "git/not-found"
  | "git/not-a-repository"
  /** What is asked for writes into a working tree, and there is none. */
  | "git/bare"
  /** The branch deployed is checked out: moving it would leave that working tree behind. */
  | "git/checked-out"
  /** git refuses the folder because another user owns it. */
  | "git/unsafe-directory"
  /** A commit that is needed lies beyond the clone's depth. */
  | "git/shallow"
  | "git/unknown-revision"
  /** Several remotes, and none of them says that it is the one. */
  | "git/ambiguous-remote"
  | "git/remote-unreachable"
  /** The remote answered, and refused: protection, hook or permission. */
  | "git/rejected"
  | "git/timeout"
  /** A path or name that must not reach git. */
  | "git/invalid-path"
  | "git/failed";

/** What git could not do. `message` says what and why, `hint` what to do next; neither holds credentials. */
export class GitError extends Error {
  readonly code: GitErrorCode;
  readonly hint: string;
  /** What git said, without credentials. */
  readonly stderr: string;

  constructor(
    code: GitErrorCode,
    message: string,
    options: { hint: string; stderr?: string; cause?: unknown },
  ) {
    super(redact(message), options.cause === undefined ? {} : { cause: options.cause });
    this.name = "GitError";
    this.code = code;
    this.hint = redact(options.hint);
    this.stderr = redact(options.stderr ?? "");
  }
}

export function isGitError(error: unknown, code?: GitErrorCode): error is GitError {
  return error instanceof GitError && (code === undefined || error.code === code);
}

/** More than this nobody reads; the end of what git says is what says why. */
const longest = 16_384;

/** Takes user names, passwords and tokens out of a text that git wrote. Of a very long one the end is kept. */
export function redact(text: string): string {
  // A cut could fall into a credential: what is left of the first word goes.
  const kept = text.length <= longest ? text : text.slice(-longest).replace(/^\S*/, "");
  return kept
    .replace(/(\b[a-z][a-z0-9+.-]{0,30}:\/\/)([^\s'"]{1,4096})/gi, (_, scheme: string, rest: string) => {
      return scheme + withoutUser(rest);
    })
    .replace(/\b(?:gh[pousr]_|github_pat_|glpat-)[A-Za-z0-9_-]+/g, "***")
    .replace(/(authorization:\s*)(?:\w+\s+)?\S+/gi, "$1***")
    .replace(/([?&](?:access_token|token|private_token)=)[^&\s'"]+/gi, "$1***");
}

/**
 * An address without what stands before its host. Whoever did not escape a password's `/`, `?` or `#` has a host
 * that ends at a colon with no port behind it; an `@` in a path after a whole host stays.
 */
function withoutUser(address: string): string {
  const first = address.search(/[/?#]/);
  const authority = first < 0 ? address : address.slice(0, first);
  const at = authority.lastIndexOf("@");
  if (at >= 0) return `***${address.slice(at)}`;
  const last = address.lastIndexOf("@");
  const [, port] = /:(.*)$/.exec(authority) ?? [];
  return last >= 0 && port !== undefined && !/^\d{1,5}$/.test(port) ? `***${address.slice(last)}` : address;
}

interface Symptom {
  readonly code: GitErrorCode;
  readonly pattern: RegExp;
  readonly hint: string;
}

const symptoms: readonly Symptom[] = [
  {
    code: "git/unsafe-directory",
    pattern: /dubious ownership/,
    hint: "let git trust the folder: git config --global --add safe.directory FOLDER",
  },
  {
    code: "git/failed",
    pattern:
      /(?:unable to|cannot|could not|failed to) (?:create|open|write|append|lock|update|mkdir|rename|unlink|add)\b[^\n]*Permission denied|insufficient permission for adding an object/i,
    hint: "the folder .git is not writable here: see who owns it (ls -ld .git), and give yourself access",
  },
  {
    code: "git/rejected",
    pattern:
      /returned error: 40[13]|Permission (?:to .* )?denied|Authentication failed|could not read (?:Username|Password)|terminal prompts disabled|not authorized/i,
    hint: "check that the credentials git uses here may do this on the remote",
  },
  {
    code: "git/remote-unreachable",
    pattern: /repository .* not found/i,
    hint: "check the remote's address: git remote -v; of what a token may not read (in a workflow: contents: read) a host says that it is not there",
  },
  {
    code: "git/remote-unreachable",
    pattern:
      /Could not resolve host|unable to access|unable to connect|Connection (?:refused|reset|timed out)|Could not read from remote repository|does not appear to be a git repository|remote end hung up|early EOF|No such remote|Network is unreachable/i,
    hint: "check the network and the remote's address: git remote -v",
  },
  {
    code: "git/not-a-repository",
    pattern: /not a git repository/,
    hint: "go to the clone of your repository, or make one: git init",
  },
  {
    code: "git/shallow",
    pattern: /shallow (?:file has changed|update not allowed)/,
    hint: "fetch the whole history: git fetch --unshallow",
  },
];

/** Names the cause of a failed git command by what git said (its messages are fixed by LC_ALL=C). */
export function failure(command: string, status: number | null, stderr: string): GitError {
  const symptom = symptoms.find(({ pattern }) => pattern.test(stderr));
  const lines = stderr.split("\n").filter((line) => line.trim() !== "");
  const said =
    lines.findLast((line) => /^(?:fatal|error):/.test(line)) ?? lines.at(-1) ?? `exit status ${status}`;
  return new GitError(symptom?.code ?? "git/failed", `git ${command} failed: ${said.trim()}`, {
    hint: symptom?.hint ?? "run the same git command by hand to see more",
    stderr,
  });
}
