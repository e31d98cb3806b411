import { type GitErrorCode, isGitError } from "../git/error.ts";

const step = "uses: actions/checkout, with fetch-depth: 0 and persist-credentials: false";

const hints: Readonly<Partial<Record<GitErrorCode, string>>> = {
  "git/not-a-repository": `check the repository out in a step before this one: ${step}`,
  "git/shallow": `let checkout bring the whole history of all branches: ${step}`,
  "git/unknown-revision": `if it exists on GitHub, checkout did not bring it: ${step}`,
  "git/unsafe-directory":
    "run this step as the user that checked the repository out, or let git trust the folder: git config --global --add safe.directory FOLDER",
  "git/rejected":
    "GitHub lets nobody read with the input token: it is no valid one (an App's lasts for an hour), or may not read. Write { contents: read } (to apply: write) under permissions: of the job; an App's token needs Contents: read and write",
};

/** What an error of git asks for in a workflow, where other words help than on a person's machine. */
export function checkoutHint(error: unknown): string | undefined {
  return isGitError(error) ? hints[error.code] : undefined;
}
