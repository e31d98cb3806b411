import { at } from "../model/json.ts";
import { printable } from "../model/text.ts";
import {
  accountOf,
  branchOfRef,
  commitIdOf,
  countAt,
  flagAt,
  refNameOf,
  tagOfRef,
  textAt,
} from "./payload.ts";

/** A pull request as an event tells of it. */
export interface EventPullRequest {
  readonly number: number;
  readonly author: string;
  readonly head: { readonly sha: string; readonly branch: string };
  readonly base: { readonly sha: string; readonly branch: string };
  /** Its branch lies in another repository, or in one that is gone. */
  readonly fork: boolean;
  readonly draft: boolean;
  readonly merged: boolean;
  /** Merged, or given up. */
  readonly closed: boolean;
}

/** What happened, as far as Headgate acts on it. */
export type GitHubEvent =
  | {
      readonly kind: "pull_request";
      readonly action: string;
      readonly pull: EventPullRequest;
      /** The head before the push that this tells of; absent where it tells of none. */
      readonly before?: string;
    }
  | {
      readonly kind: "pull_request_review";
      readonly action: string;
      readonly pull: EventPullRequest;
      readonly reviewer: string;
    }
  | {
      readonly kind: "merge_group";
      readonly action: string;
      /** The commit that would be the branch's new head, and the one it was made on. */
      readonly head: string;
      readonly base: string;
      readonly branch: string;
      /** The pull request that the queue tries last; null where its branch does not name it. */
      readonly number: number | null;
    }
  | {
      readonly kind: "push";
      /** Short names; both null for a ref that is neither. */
      readonly branch: string | null;
      readonly tag: string | null;
      /** Null: the ref was made by this push. */
      readonly before: string | null;
      /** Null: the ref was deleted. */
      readonly after: string | null;
      readonly forced: boolean;
    }
  | { readonly kind: "schedule"; readonly cron: string }
  | {
      readonly kind: "workflow_dispatch";
      readonly inputs: ReadonlyMap<string, string>;
      /** The branch whose workflow it is, by its short name, or another ref, whole; null where the event does not say. */
      readonly from: string | null;
    }
  | { readonly kind: "unsupported"; readonly name: string };

export type EventName = Exclude<GitHubEvent["kind"], "unsupported">;

/** The event, or in words what of its payload cannot be read. */
export function eventOf(name: string, payload: unknown): GitHubEvent | readonly string[] {
  const missing: string[] = [];
  const need = <T>(value: T | undefined, path: string): T | undefined => {
    if (value === undefined) missing.push(path);
    return value;
  };
  const event = reader(name)?.(payload, need) ?? (isKnown(name) ? undefined : unsupported(name));
  if (event !== undefined && missing.length === 0) return event;
  return missing.length > 0 ? missing : ["the event"];
}

type Need = <T>(value: T | undefined, path: string) => T | undefined;
type Reader = (payload: unknown, need: Need) => GitHubEvent | undefined;

const readers: Readonly<Record<EventName, Reader>> = {
  pull_request: (payload, need) => {
    const action = need(wordAt(payload, "action"), "action");
    const pull = pullOf(payload, need);
    const before = commitIdOf(textAt(payload, "before"));
    if (!action || !pull) return undefined;
    return { kind: "pull_request", action, pull, ...(before === undefined ? {} : { before }) };
  },
  pull_request_review: (payload, need) => {
    const action = need(wordAt(payload, "action"), "action");
    const pull = pullOf(payload, need);
    const reviewer = accountOf(textAt(payload, "review", "user", "login")) ?? "ghost";
    return action && pull ? { kind: "pull_request_review", action, pull, reviewer } : undefined;
  },
  merge_group: (payload, need) => {
    const group = at(payload, "merge_group");
    const action = need(wordAt(payload, "action"), "action");
    const head = need(commitIdOf(textAt(group, "head_sha")), "merge_group.head_sha");
    const base = need(commitIdOf(textAt(group, "base_sha")), "merge_group.base_sha");
    const branch = need(branchOfRef(textAt(group, "base_ref")), "merge_group.base_ref");
    if (!action || !head || !base || !branch) return undefined;
    const [, named] = /\/pr-([1-9]\d{0,9})-[0-9a-f]{40}$/.exec(textAt(group, "head_ref") ?? "") ?? [];
    return { kind: "merge_group", action, head, base, branch, number: named ? Number(named) : null };
  },
  push: (payload, need) => {
    const ref = textAt(payload, "ref");
    const branch = branchOfRef(ref) ?? null;
    const tag = tagOfRef(ref) ?? null;
    if (branch === null && tag === null) need(undefined, "ref");
    const before = commitIdOf(textAt(payload, "before")) ?? null;
    const after = commitIdOf(textAt(payload, "after")) ?? null;
    if (after === null && !flagAt(payload, "deleted")) need(undefined, "after");
    return { kind: "push", branch, tag, before, after, forced: flagAt(payload, "forced") };
  },
  schedule: (payload) => ({ kind: "schedule", cron: (textAt(payload, "schedule") ?? "").slice(0, 200) }),
  workflow_dispatch: (payload) => ({
    kind: "workflow_dispatch",
    inputs: inputsOf(at(payload, "inputs")),
    from: startOf(textAt(payload, "ref") ?? ""),
  }),
};

/** A tag may have the name of a branch, and is another thing. */
function startOf(ref: string): string | null {
  return (branchOfRef(ref) ?? printable(ref, 255)) || null;
}

function isKnown(name: string): name is EventName {
  return Object.hasOwn(readers, name);
}

function reader(name: string): Reader | undefined {
  return isKnown(name) ? readers[name] : undefined;
}

function unsupported(name: string): GitHubEvent {
  return { kind: "unsupported", name: /^[a-z_]{1,60}$/.test(name) ? name : "unknown" };
}

function pullOf(payload: unknown, need: Need): EventPullRequest | undefined {
  const pull = at(payload, "pull_request");
  const number = need(countAt(pull, "number"), "pull_request.number");
  const head = sideOf(pull, "head", need);
  const base = sideOf(pull, "base", need);
  if (number === undefined || !head || !base) return undefined;
  const from = textAt(pull, "head", "repo", "full_name")?.toLowerCase();
  return {
    number,
    author: accountOf(textAt(pull, "user", "login")) ?? "ghost",
    head,
    base,
    // A fork that was deleted is named by nobody, and is no less a fork.
    fork: from === undefined || from !== textAt(pull, "base", "repo", "full_name")?.toLowerCase(),
    draft: flagAt(pull, "draft"),
    // An event of a review tells when it was merged, and not whether.
    merged: flagAt(pull, "merged") || textAt(pull, "merged_at") !== undefined,
    closed: textAt(pull, "state") === "closed",
  };
}

function sideOf(pull: unknown, side: "head" | "base", need: Need): EventPullRequest["head"] | undefined {
  const sha = need(commitIdOf(textAt(pull, side, "sha")), `pull_request.${side}.sha`);
  const branch = need(refNameOf(textAt(pull, side, "ref")), `pull_request.${side}.ref`);
  return sha === undefined || branch === undefined ? undefined : { sha, branch };
}

function wordAt(payload: unknown, key: string): string | undefined {
  const text = textAt(payload, key);
  return text !== undefined && /^[a-z_]{1,60}$/.test(text) ? text : undefined;
}

/** A person's inputs: texts, whatever their declared type. */
function inputsOf(inputs: unknown): ReadonlyMap<string, string> {
  if (typeof inputs !== "object" || inputs === null) return new Map();
  return new Map(
    Object.entries(inputs).flatMap(([key, value]): readonly (readonly [string, string])[] =>
      ["string", "boolean", "number"].includes(typeof value) ? [[key, String(value)]] : [],
    ),
  );
}
