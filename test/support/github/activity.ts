import { type Hub, nodeId, stamp, userOf } from "./hub.ts";
import { unprocessable } from "./refusal.ts";
import { type Answer, type Call, type Route, repo } from "./route.ts";
import { simpleUser } from "./shapes/users.ts";
import type { Activity } from "./state.ts";

export interface Push {
  readonly ref: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Who did it; null: an account that is no more. */
  readonly by: string | null;
  /** It was merged there by GitHub. */
  readonly merges?: boolean;
}

/** Notes what became of a branch, and by whom, as GitHub's activity view tells it. Forks have their own. */
export async function notePush(hub: Hub, { ref, before, after, by, merges = false }: Push): Promise<void> {
  if (!ref.startsWith("refs/heads/") || before === after) return;
  const isForward = before !== null && after !== null && (await hub.git.isAncestor(before, after));
  const type =
    before === null
      ? "branch_creation"
      : after === null
        ? "branch_deletion"
        : merges
          ? "pr_merge"
          : isForward
            ? "push"
            : "force_push";
  const login = by === null ? null : userOf(hub, by).login;
  const at = stamp(hub);
  hub.state.activity.push({ id: hub.state.nextId(), ref, before, after, by: login, type, at });
}

const nothing = "0".repeat(40);

/** Newest first, page by page behind a cursor that only GitHub understands. */
function listActivity(call: Call): Answer {
  const { hub, query } = call;
  const wanted = query.get("ref");
  const ref = wanted === null ? null : `refs/heads/${wanted.replace(/^refs\/heads\//, "")}`;
  const actor = query.get("actor");
  const type = query.get("activity_type");
  const found = hub.state.activity
    .filter((one) => ref === null || one.ref === ref)
    .filter((one) => actor === null || one.by?.toLowerCase() === actor.toLowerCase())
    .filter((one) => type === null || one.type === type);
  const ordered = query.get("direction") === "asc" ? found : found.toReversed();
  const size = Math.min(100, Math.max(1, Number(query.get("per_page") ?? 30) || 30));
  const from = startOf(ordered, query.get("after"));
  const shown = ordered.slice(from, from + size);
  const last = shown.at(-1);
  if (last === undefined || from + size >= ordered.length) return answer(hub, shown, {});
  const next = new URLSearchParams(query);
  next.set("after", Buffer.from(`activity:${last.id}`).toString("base64url"));
  return answer(hub, shown, { link: `<${call.url}?${next}>; rel="next"` });
}

function startOf(ordered: readonly Activity[], cursor: string | null): number {
  if (cursor === null) return 0;
  const [, id] = /^activity:(\d+)$/.exec(Buffer.from(cursor, "base64url").toString("utf8")) ?? [];
  const index = ordered.findIndex((one) => String(one.id) === id);
  if (index < 0) throw unprocessable("The cursor is invalid.");
  return index + 1;
}

function answer(hub: Hub, shown: readonly Activity[], headers: Readonly<Record<string, string>>): Answer {
  const body = shown.map(({ id, ref, before, after, by, type, at }) => ({
    id,
    node_id: nodeId("PSH", id),
    before: before ?? nothing,
    after: after ?? nothing,
    ref,
    timestamp: at,
    activity_type: type,
    actor: by === null ? null : simpleUser(hub, by),
  }));
  return { status: 200, body, headers };
}

export const activityRoutes: readonly Route[] = [repo("GET /activity", "contents=read", listActivity)];
