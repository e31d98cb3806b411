import { describe, expect, test } from "vitest";
import { failure, GitError, redact } from "../../src/git/error.ts";

describe("credentials never reach a message", () => {
  test.each([
    ["https://ada:s3cret@example.com/x.git", "https://***@example.com/x.git"],
    ["https://s3cret@example.com/x.git", "https://***@example.com/x.git"],
    ["ssh://git:s3cret@example.com:22/x", "ssh://***@example.com:22/x"],
    ["token ghp_s3cretS3cret and github_pat_s3cret_x", "token *** and ***"],
    ["AUTHORIZATION: basic czNjcmV0", "AUTHORIZATION: ***"],
    ["https://example.com/x?access_token=s3cret&y=1", "https://example.com/x?access_token=***&y=1"],
    ["https://example.com/a@b", "https://example.com/a@b"],
  ])("%s", (text, expected) => {
    expect(redact(text)).toBe(expected);
    const error = new GitError("git/failed", text, { hint: text, stderr: text });
    expect(`${error.message} ${error.hint} ${error.stderr}`).not.toContain("s3cret");
  });
});

describe("what git says names the cause", () => {
  test.each([
    ["fatal: unable to access 'https://x/': Could not resolve host: x", "git/remote-unreachable"],
    ["fatal: '/nowhere' does not appear to be a git repository", "git/remote-unreachable"],
    ["fatal: unable to access 'https://x/': The requested URL returned error: 403", "git/rejected"],
    ["git@x: Permission denied (publickey).\nfatal: Could not read from remote repository.", "git/rejected"],
    ["fatal: could not read Username for 'https://x': terminal prompts disabled", "git/rejected"],
    ["fatal: not a git repository (or any of the parent directories): .git", "git/not-a-repository"],
    ["fatal: detected dubious ownership in repository at '/x'", "git/unsafe-directory"],
    ["fatal: something new", "git/failed"],
    ["", "git/failed"],
  ])("%s", (stderr, code) => {
    const error = failure("fetch", 128, stderr);
    expect(error.code).toBe(code);
    expect(error.hint).not.toBe("");
  });
});
