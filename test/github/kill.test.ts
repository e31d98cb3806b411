import { spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { verifyTip } from "../../src/deployed/integrity.ts";
import { sampled } from "../support/pool.ts";
import { born, type Checkout, type Hosted, hosting } from "./hosted.ts";
import { write } from "./write.ts";
import { type WriteRequest, writes } from "./write-request.ts";

const start = hosting();
const script = fileURLToPath(new URL("write-process.ts", import.meta.url));
const preload = fileURLToPath(new URL("../support/kill-at.mjs", import.meta.url));

interface Ended {
  readonly signal: string | null;
  readonly status: number | null;
  readonly output: string;
}

interface There extends Hosted {
  readonly here: Checkout;
  readonly kind: WriteRequest["kind"];
}

async function ready(kind: WriteRequest["kind"]): Promise<There> {
  const there = await start({ files: { "weather.yaml": "blue: 1.1.5\n" } });
  const here = await there.checkout("a");
  if (kind === "small" || kind === "large") await born(there.github, here.store);
  there.github.forget();
  return { ...there, here, kind };
}

function requestOf({ kind, here, github, context }: There, run: string): WriteRequest {
  return { kind, root: here.root, token: github.defaultToken, context, run };
}

/** Runs it in a process of its own; `watch` is called with its id. */
function run(there: There, name: string, env: Record<string, string> = {}, watch = (_: number) => {}) {
  const request = requestOf(there, name);
  return new Promise<Ended>((resolve) => {
    const options = { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "inherit"] as const };
    const args = [
      "--disable-warning=ExperimentalWarning",
      "--import",
      preload,
      script,
      JSON.stringify(request),
    ];
    const child = spawn(process.execPath, args, { ...options, stdio: ["ignore", "pipe", "inherit"] });
    watch(child.pid ?? 0);
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
    });
    child.on("close", (status, signal) => resolve({ status, signal, output }));
  });
}

/** However the first run ended: a second one finds all in order, and all is there once. */
async function settled(there: There, first: string | undefined): Promise<void> {
  const { github, kind, here } = there;
  const outcome = await write(requestOf(there, "github:78:1:0"));
  const fresh = await there.checkout("fresh");
  if (kind === "desired" || kind === "review") {
    const branch = kind === "desired" ? "main" : "headgate/rollback";
    expect(["committed", "unchanged", "refused"]).toContain(outcome.kind);
    expect((await github.git.log(branch)).length).toBe(2);
    expect(await github.git.read(branch, "weather.yaml")).toBe("blue: 1.1.4\n");
    const pulls = github.threads().filter(({ state }) => state === "open");
    expect(pulls.length).toBe(kind === "review" ? 1 : 0);
    return;
  }
  const log = await github.git.log("deployed");
  const landed = first !== undefined && log.some(({ message }) => message.includes(first));
  expect(outcome.kind).toBe(kind === "begin" ? (landed ? "exists" : "created") : "published");
  expect(log.length).toBe(kind === "begin" ? 1 : landed ? 3 : 2);
  expect(await verifyTip(fresh.store, await github.git.head("deployed"))).toMatchObject({ foreign: [] });
  await here.repository.git(["fsck", "--connectivity-only"]);
}

const first = "github:77:1:f";

describe.each(writes)("a run that is killed while it writes: %s", (kind) => {
  it("at any call, before it is done or before it is answered", async () => {
    const calls = await ready(kind);
    await write(requestOf(calls, first));
    const names = calls.github.requests
      .filter(({ transport }) => transport !== "git")
      .map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
    const cases = names.flatMap((on, index) => {
      const nth = names.slice(0, index + 1).filter((name) => name === on).length;
      return (["before", "after"] as const).map((when) => ({ on, nth, when }));
    });
    for (const { on, nth, when } of sampled(cases, 12)) {
      const there = await ready(kind);
      let pid = 0;
      const kill = () => void process.kill(pid, "SIGKILL");
      there.github.fault(
        when === "before"
          ? { kind: "before", before: kill, on, nth }
          : { kind: "after", after: kill, on, nth },
      );
      const ended = await run(there, first, {}, (id) => {
        pid = id;
      });
      expect(ended.signal, `${when} ${on}`).toBe("SIGKILL");
      there.github.clearFaults();
      await settled(there, first);
    }
  }, 240_000);
});

// What these two do, the others do as well.
describe.each(["large", "desired"] as const)("a run that is killed in the clone: %s", (kind) => {
  it("at any of git's own writes", async () => {
    const counted = await ready(kind);
    const log = join(counted.here.root, "..", "points");
    await rm(log, { force: true });
    expect(await run(counted, first, { HEADGATE_TEST_KILL_LOG: log })).toMatchObject({ status: 0 });
    const points = [...(await readFile(log, "utf8")).trim().split("\n").entries()];
    const writing = points.filter(([, point]) => / git /.test(point));
    for (const [index, point] of sampled(writing, 8)) {
      const there = await ready(kind);
      const env = {
        HEADGATE_TEST_KILL_AT: String(index + 1),
        HEADGATE_TEST_KILL_WHEN: index % 2 ? "before" : "after",
      };
      expect((await run(there, first, env)).signal, point).toBe("SIGKILL");
      await settled(there, first);
    }
  }, 240_000);
});
