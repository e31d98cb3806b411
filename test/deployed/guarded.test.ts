import { expect, test } from "vitest";
import type { Changes, DeployedStore, LoggedCommit } from "../../src/deployed/branch.ts";
import { guarded } from "../../src/deployed/guarded.ts";
import { composeMessage, sealMessage } from "../../src/deployed/message.ts";

const cause = { actor: "octocat", run: "local:1" };
const now = () => new Date("2026-11-20T10:00:00Z");

/** A branch of two commits: one of Headgate's, and on top of it what the test says. */
function branchWith(top: { readonly message: string; readonly path: string }) {
  const text = "{}\n";
  const first: LoggedCommit = {
    commit: "1".repeat(40),
    parents: [],
    at: now().toISOString(),
    author: "Headgate <headgate@localhost>",
    message: sealMessage(
      composeMessage({ subject: "Begin", cause }),
      null,
      new Map([["headgate.json", text]]),
    ),
    paths: ["headgate.json"],
  };
  const second: LoggedCommit = {
    ...first,
    commit: "2".repeat(40),
    parents: [first.commit],
    author: "Mallory <mallory@example.org>",
    message: top.message,
    paths: [top.path],
  };
  const published: Changes[] = [];
  const store = {
    log: async function* () {
      yield second;
      yield first;
    },
    read: async (_: string, paths: readonly string[]) => new Map(paths.map((path) => [path, text])),
    publish: async ({ changes }: { changes: Changes }) => {
      published.push(changes);
      return { kind: "published", head: "3".repeat(40) } as const;
    },
  } as unknown as DeployedStore;
  return { store: guarded(store, now), published, head: second.commit, parent: first.commit, text };
}

test("a commit on top of a foreign one notes what that one touched", async () => {
  const { store, published, head } = branchWith({
    message: "tweak\n",
    path: "production/weather/status.json",
  });
  await store.publish({ expected: head, changes: new Map([["stop.json", "{}"]]), message: "stop" });
  const [changes] = published;
  expect([...(changes?.keys() ?? [])].sort()).toEqual(["pending/production/weather.json", "stop.json"]);
  expect(JSON.parse(changes?.get("pending/production/weather.json") ?? "")).toMatchObject({
    state: "tampered",
    gates: [{ rule: "deployed/foreign-commit" }],
  });
});

test("what the commit itself says of a deployment stands: that is how recover lifts the note", async () => {
  const { store, published, head } = branchWith({
    message: "tweak\n",
    path: "production/weather/status.json",
  });
  const changes = new Map([["pending/production/weather.json", null]]);
  await store.publish({ expected: head, changes, message: "recover" });
  expect(published[0]?.get("pending/production/weather.json")).toBeNull();
});

test("a commit on top of Headgate's own adds nothing", async () => {
  const path = "production/weather/status.json";
  const message = sealMessage(
    composeMessage({ subject: "apply", cause }),
    "1".repeat(40),
    new Map([[path, "{}\n"]]),
  );
  const { store, published, head } = branchWith({ message, path });
  await store.publish({ expected: head, changes: new Map([["stop.json", "{}"]]), message: "stop" });
  expect([...(published[0]?.keys() ?? [])]).toEqual(["stop.json"]);
});
