import { at } from "../model/json.ts";

export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === "string" ? found : undefined;
}

/** A whole number from 1 on. */
export function countAt(value: unknown, ...path: readonly string[]): number | undefined {
  const found = at(value, ...path);
  return typeof found === "number" && Number.isSafeInteger(found) && found > 0 ? found : undefined;
}

export function flagAt(value: unknown, ...path: readonly string[]): boolean {
  return at(value, ...path) === true;
}

/** `OWNER/REPO` with names as GitHub allows them; undefined for anything else. */
export function repositoryNameOf(
  text: string | undefined,
): { readonly owner: string; readonly repo: string } | undefined {
  const [, owner, repo] =
    /^([A-Za-z0-9_][A-Za-z0-9_-]{0,99})\/([A-Za-z0-9._-]{1,100})$/.exec(text ?? "") ?? [];
  return owner === undefined || repo === undefined || /^\.{1,2}$/.test(repo) ? undefined : { owner, repo };
}

/** The id of a commit; undefined for anything else, forty zeros ("none") included. */
export function commitIdOf(text: string | undefined): string | undefined {
  return text !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) && !/^0+$/.test(text)
    ? text
    : undefined;
}

/** A branch's or tag's short name, as git allows it; undefined for anything else. */
export function refNameOf(text: string | undefined): string | undefined {
  const bad =
    text === undefined ||
    text === "" ||
    text.length > 255 ||
    text.startsWith("-") ||
    text.endsWith(".") ||
    text.includes("..") ||
    text.includes("@{") ||
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    /[\u0000-\u0020\u007f~^:?*[\\]/.test(text) ||
    text.split("/").some((part) => part === "" || part.startsWith(".") || part.endsWith(".lock"));
  return bad ? undefined : text;
}

/** `BRANCH` of `refs/heads/BRANCH`. */
export function branchOfRef(ref: string | undefined): string | undefined {
  return ref?.startsWith("refs/heads/") ? refNameOf(ref.slice("refs/heads/".length)) : undefined;
}

/** `TAG` of `refs/tags/TAG`. */
export function tagOfRef(ref: string | undefined): string | undefined {
  return ref?.startsWith("refs/tags/") ? refNameOf(ref.slice("refs/tags/".length)) : undefined;
}

/** An account's name, `[bot]` included; undefined for anything else. */
export function accountOf(text: string | undefined): string | undefined {
  return text !== undefined && /^[A-Za-z0-9_][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/.test(text) ? text : undefined;
}
