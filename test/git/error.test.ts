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
    ["https://example.com:8080/a@b", "https://example.com:8080/a@b"],
    ["https://ada:s3/cret@example.com/x.git s3", "https://***@example.com/x.git s3"],
    ["https://ada:s3?c/r#et@example.com/x", "https://***@example.com/x"],
    ["https://ada:p@s3cret@example.com/x", "https://***@example.com/x"],
  ])("%s", (text, expected) => {
    expect(redact(text)).toBe(expected);
    const error = new GitError("git/failed", text, { hint: text, stderr: text });
    expect(`${error.message} ${error.hint} ${error.stderr}`).not.toContain("s3cret");
  });
});

test.each([
  ["letters", "a".repeat(2_000_000)],
  ["schemes", "a://".repeat(500_000)],
  ["one long credential", `https://${"s3cret".repeat(100_000)}@example.com/x`],
])("a very long text of %s takes no time, and shows no more", (_, text) => {
  const began = performance.now();
  expect(redact(text)).not.toContain("s3cret");
  expect(performance.now() - began).toBeLessThan(1000);
});

test("a folder that may not be written is not the remote's to allow", () => {
  const error = failure(
    "fast-import",
    128,
    "fatal: unable to create '/x/.git/objects/pack/tmp': Permission denied",
  );
  expect(error).toMatchObject({ code: "git/failed", hint: expect.stringContaining("not writable here") });
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
