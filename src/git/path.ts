import { GitError } from "./error.ts";

/**
 * Refuses what must not become a path in a tree: absolute paths, empty, `.`, `..` and `.git` segments,
 * backslashes (a separator on some machines), control characters, lone surrogates.
 */
export function assertTreePath(path: string): void {
  const bad =
    path === "" ||
    /\p{Surrogate}/u.test(path) ||
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    /[\u0000-\u001f\u007f\\]/.test(path) ||
    path
      .split("/")
      .some((segment) => segment === "" || segment === "." || segment === ".." || isGitFolder(segment));
  if (!bad) return;
  throw new GitError("git/invalid-path", `${JSON.stringify(path)} cannot be written to a commit.`, {
    hint: "use relative paths with forward slashes and printable names",
  });
}

/** The spellings of `.git` that some file system takes for it. */
function isGitFolder(segment: string): boolean {
  const plain = segment.replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, "").toLowerCase();
  return /^\.git[ .]*$|^git~\d+$|^\.git:/.test(plain);
}

/** Refuses branch names that git would refuse, or take for something else. */
export function assertBranchName(name: string): void {
  const bad =
    name === "" ||
    name.startsWith("-") ||
    name.endsWith(".") ||
    name === "@" ||
    name.includes("..") ||
    name.includes("@{") ||
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    /[\u0000-\u0020\u007f~^:?*[\\]/.test(name) ||
    name.split("/").some((part) => part === "" || part.startsWith(".") || part.endsWith(".lock"));
  if (!bad) return;
  throw new GitError("git/invalid-path", `${JSON.stringify(name)} cannot be the name of a branch.`, {
    hint: "use letters, digits, dashes and slashes",
  });
}

/** Joins a folder ("" is the root) and a path in it, with forward slashes. */
export function joinPath(folder: string, path: string): string {
  return folder === "" ? path : path === "" ? folder : `${folder}/${path}`;
}

/** A folder's path without slashes at its ends. */
export function trimSlashes(folder: string): string {
  return folder.replace(/^\/+|\/+$/g, "");
}
