import type { GitHubApi, RepositoryName } from "./api.ts";

/** What a workflow that listens is started with: `on: repository_dispatch: types: [server:rollback]`. */
export interface DispatchedEvent {
  readonly event: string;
}

/** GitHub takes less than 64 KiB; the envelope and what escaping adds need some of it. */
const payloadLimit = 50_000;

/** Calls one run makes for this at most. */
const callsAtMost = 20;

/**
 * Starts the workflows that listen: one call for all events of a name, since each starts its listeners once. Returns
 * how many events were left out, because there were too many for the calls that one run may make. Rejects with
 * `GitHubError` where the token may not (`contents: write`).
 */
export async function dispatchEvents(
  api: GitHubApi,
  repository: RepositoryName,
  events: readonly DispatchedEvent[],
): Promise<number> {
  const batches = [...byName(events)].flatMap(([name, named]) =>
    batchesOf(named).map((batch) => ({ name, batch })),
  );
  for (const { name, batch } of batches.slice(0, callsAtMost)) {
    await api.request("POST /repos/{owner}/{repo}/dispatches", {
      ...repository,
      event_type: name,
      client_payload: { headgate: 1, events: batch },
    });
  }
  return batches.slice(callsAtMost).reduce((sum, { batch }) => sum + batch.length, 0);
}

function byName(events: readonly DispatchedEvent[]): ReadonlyMap<string, readonly DispatchedEvent[]> {
  const named = new Map<string, DispatchedEvent[]>();
  for (const event of events) {
    const known = named.get(event.event);
    if (known) known.push(event);
    else named.set(event.event, [event]);
  }
  return named;
}

function batchesOf(events: readonly DispatchedEvent[]): readonly (readonly DispatchedEvent[])[] {
  const batches: DispatchedEvent[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const event of events) {
    const length = Buffer.byteLength(JSON.stringify(event));
    if (size + length > payloadLimit) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(event);
    size += length;
  }
  return batches;
}
