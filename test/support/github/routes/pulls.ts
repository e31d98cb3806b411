import { isActionsToken, stamp } from "../hub.ts";
import { headRef, type OpenPull, openPull, pullCommits, pullOf, syncPulls } from "../pulls.ts";
import { invalid, notFound, Refusal } from "../refusal.ts";
import { type Call, created, number, ok, paged, type Route, repo, text } from "../route.ts";
import { commitShape, fileShape } from "../shapes/git.ts";
import { fullPull, pullChanges } from "../shapes/pull.ts";
import { pullShape, reviewShape } from "../shapes/threads.ts";
import { tooLong } from "./comments.ts";
import { checkTitle } from "./issues.ts";

export async function thePull(call: Call): Promise<OpenPull> {
  await syncPulls(call.hub, call.token.login);
  const found = pullOf(call.hub, number(call, "pull_number"));
  if (!found) throw notFound();
  return found;
}

async function listPulls(call: Call) {
  const { hub, query } = call;
  await syncPulls(hub, call.token.login);
  const state = query.get("state") ?? "open";
  const head = query.get("head");
  const base = query.get("base");
  const found = [...hub.state.threads.values()]
    .filter((thread): thread is OpenPull => thread.pull !== null)
    .filter((thread) => state === "all" || thread.state === state)
    // GitHub takes no notice of a head without its owner.
    .filter(
      ({ pull }) => head === null || !head.includes(":") || `${pull.head.owner}:${pull.head.branch}` === head,
    )
    .filter(({ pull }) => base === null || pull.base.branch === base);
  const sort = query.get("sort") ?? "created";
  const direction = query.get("direction") ?? (sort === "created" ? "desc" : "asc");
  const key = (thread: OpenPull) => (sort === "updated" ? thread.updatedAt : thread.createdAt);
  found.sort((a, b) => key(a).localeCompare(key(b)) || a.number - b.number);
  const ordered = direction === "desc" ? found.toReversed() : found;
  return paged(
    call,
    ordered.map((thread) => pullShape(hub, thread, thread.pull)),
  );
}

async function createPull(call: Call) {
  const { hub, token } = call;
  if (isActionsToken(token) && !hub.state.settings.actionsMayCreatePulls) {
    throw new Refusal(403, "GitHub Actions is not permitted to create or approve pull requests.");
  }
  const title = text(call, "title");
  if (title === undefined || title === "") {
    throw invalid([{ resource: "PullRequest", code: "missing_field", field: "title" }]);
  }
  checkTitle("PullRequest", title);
  const [owner, head] = splitHead(text(call, "head") ?? "", hub.owner);
  const base = text(call, "base") ?? "";
  const tip = await hub.git.resolve(headRef(hub, owner, head));
  if (tip === null) throw invalid([{ resource: "PullRequest", field: "head", code: "invalid" }]);
  const onto = await hub.git.resolve(`refs/heads/${base}`);
  if (onto === null) throw invalid([{ resource: "PullRequest", field: "base", code: "invalid" }]);
  const refuse = () => {
    const same = [...hub.state.threads.values()].find(
      ({ state, pull }) =>
        state === "open" &&
        pull?.head.owner === owner &&
        pull.head.branch === head &&
        pull.base.branch === base,
    );
    if (same) throw custom(`A pull request already exists for ${owner}:${head}.`);
  };
  refuse();
  if ((await hub.git.between(onto, tip, 1)).length === 0)
    throw custom(`No commits between ${base} and ${head}`);
  const body = text(call, "body") ?? null;
  tooLong("PullRequest", body);
  const draft = call.body.draft === true;
  const made = await openPull(hub, { head, base, owner, title, body, draft, author: token.login, refuse });
  return created(await fullPull(hub, made));
}

function custom(message: string): Refusal {
  return invalid([{ resource: "PullRequest", code: "custom", message }]);
}

function splitHead(head: string, owner: string): readonly [string, string] {
  const colon = head.indexOf(":");
  return colon < 0 ? [owner, head] : [head.slice(0, colon), head.slice(colon + 1)];
}

async function getPull(call: Call) {
  return ok(await fullPull(call.hub, await thePull(call)));
}

async function updatePull(call: Call) {
  const thread = await thePull(call);
  const { hub } = call;
  const state = text(call, "state");
  if (state === "open" && thread.pull.merged) {
    throw invalid([{ resource: "PullRequest", code: "invalid", field: "state" }]);
  }
  thread.title = text(call, "title") ?? thread.title;
  thread.body = text(call, "body") ?? thread.body;
  tooLong("PullRequest", thread.body);
  thread.pull.base.branch = text(call, "base") ?? thread.pull.base.branch;
  thread.updatedAt = stamp(hub);
  if (state === "closed" && thread.state === "open") {
    thread.state = "closed";
    thread.closedAt = thread.updatedAt;
  }
  if (state === "open") {
    thread.state = "open";
    thread.closedAt = null;
  }
  return ok(await fullPull(hub, thread));
}

async function listFiles(call: Call) {
  const thread = await thePull(call);
  const changes = await pullChanges(call.hub, thread);
  // GitHub lists no more than this.
  const listed = changes.slice(0, 3000);
  return paged(
    call,
    listed.map((change) => fileShape(call.hub, thread.pull.head.sha, change)),
  );
}

async function listCommits(call: Call) {
  const { hub } = call;
  const oids = (await pullCommits(hub, await thePull(call))).toReversed().slice(0, 250);
  const commits = await Promise.all(oids.map((oid) => hub.git.commit(oid)));
  return paged(
    call,
    commits.flatMap((commit) => (commit ? [commitShape(hub, commit)] : [])),
  );
}

async function listReviews(call: Call) {
  const thread = await thePull(call);
  const reviews = [...call.hub.state.reviews.values()].filter((review) => review.number === thread.number);
  return paged(
    call,
    reviews.map((review) => reviewShape(call.hub, review)),
  );
}

export const pullRoutes: readonly Route[] = [
  repo("GET /pulls", "pull_requests=read", listPulls),
  repo("POST /pulls", "pull_requests=write", createPull),
  repo("GET /pulls/{pull_number}", "pull_requests=read", getPull),
  repo("PATCH /pulls/{pull_number}", "pull_requests=write", updatePull),
  repo("GET /pulls/{pull_number}/files", "pull_requests=read", listFiles),
  repo("GET /pulls/{pull_number}/commits", "pull_requests=read", listCommits),
  repo("GET /pulls/{pull_number}/reviews", "pull_requests=read", listReviews),
];
