import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { compareVersions } from "../../model/traffic.ts";
import { takeLock } from "../../system/process-lock.ts";
import {
  type ApplyContext,
  inputFor,
  type Observation,
  type ObserveContext,
  type Rendered,
  type TargetAdapter,
  type TargetResult,
} from "../adapter.ts";
import { bytesOf, type Change, changeFile } from "../file-change.ts";
import { below, type Location } from "../mcp/location.ts";
import { lookAt } from "./engine.ts";
import {
  endedAfter,
  fileText,
  frameOf,
  type Kept,
  leavingAfter,
  readFileText,
  type Standing,
} from "./file.ts";
import { type HaproxyOutput, readOutput } from "./output.ts";
import { complaintOf } from "./reload.ts";
import { checkOutput, renderOutput } from "./render.ts";
import { settleEngine } from "./settle.ts";
import { SocketFailed } from "./socket.ts";

/** How long one process waits for others that write the same file; a reload may take seconds. */
const patience = 90_000;

/** A backend of an HAProxy per deployment: a file of its own, and the engine that loads it. */
export const haproxyAdapter: TargetAdapter = {
  type: "haproxy",
  check: (input) => checkOutput(inputFor(input, "haproxy")),
  render: (input) => renderOutput(inputFor(input, "haproxy")),
  apply: async (rendered, context) => await change(rendered, context, "apply"),
  remove: async (rendered, context) => await change(rendered, context, "remove"),
  observe,
};

/** What became of the file, and with what for the engine. */
type Written =
  | { readonly kind: "stopped"; readonly result: TargetResult }
  | { readonly kind: "stands"; readonly written: boolean; readonly kept: Kept };

async function change(
  rendered: Rendered,
  context: ApplyContext,
  intent: "apply" | "remove",
): Promise<TargetResult> {
  const output = readOutput(rendered.text);
  if (!output)
    return failed(`${rendered.path} on the deployed branch is not what Headgate writes; nothing was done`);
  if (intent === "apply" && output.refused.length > 0) return failed(output.refused.join("; "));
  try {
    const location = await below(context.root, output.path, output.path);
    if ("unsafe" in location) return failed(`${location.unsafe}; nothing was written`);
    const wish = { output, text: rendered.text, context, evict: evicts(output, context), now: new Date() };
    const fenced = await fencedByEngine(wish);
    if (fenced) return fenced;
    const complaint = intent === "apply" ? await complaintAbout(wish, location.file) : undefined;
    if (complaint !== undefined)
      return failed(`HAProxy refuses ${output.path}: ${complaint}; nothing was written`);
    await mkdir(dirname(location.file), { recursive: true });
    // The engine is led under the same lock as the file is written: the last to write is the last to set weights.
    const done = await takeLock(`${location.file}.headgate-engine`, patience);
    try {
      return await changeLocked(wish, location, intent);
    } finally {
      await done();
    }
  } catch (error) {
    return failed(`${output.path}: ${error instanceof Error ? error.message : error}`);
  }
}

async function changeLocked(
  wish: FileWish,
  location: Extract<Location, { readonly file: string }>,
  intent: "apply" | "remove",
): Promise<TargetResult> {
  const { output, context } = wish;
  const { path, backend, socket, reload } = output;
  const written = await changeFile<Written>({
    ...location,
    patience,
    change: (bytes) => (intent === "apply" ? putFile(bytes, wish) : takeFile(bytes, wish)),
    before: async () =>
      (await context.stillHolding())
        ? null
        : stopped({ outcome: "lost-lease", message: `the lease was lost before ${path} was written` }),
  });
  if (written.kind === "stopped") return written.result;
  const settled = await settleEngine(
    {
      ...{ backend, socket, reload, evict: wish.evict, written: written.written, kept: written.kept },
      output: intent === "apply" ? output : null,
    },
    context,
  );
  if (settled.kind === "failed")
    return failed(`${path} is ${intent === "apply" ? "written" : "taken away"}; ${settled.message}`);
  const what = intent === "apply" ? sharesText(output) : `took ${backend} away`;
  const message = [what, settled.message].filter((part) => part !== "").join(", ");
  return { outcome: written.written || settled.kind === "done" ? "applied" : "unchanged", message };
}

interface FileWish {
  readonly output: HaproxyOutput;
  readonly text: string;
  readonly context: ApplyContext;
  readonly evict: boolean;
  readonly now: Date;
}

function evicts({ evict }: HaproxyOutput, { event }: ApplyContext): boolean {
  return evict && (event === "rolled-back" || event === "withdrawn");
}

/** A file that was lost with its machine is no licence to go back: the engine knows what it has loaded. */
async function fencedByEngine({ output, context }: FileWish): Promise<TargetResult | undefined> {
  if (output.socket === null) return undefined;
  const engine = { socket: output.socket, backend: output.backend, deployment: deploymentOf(context) };
  const running = await lookAt(engine).catch((error: unknown) => {
    // What cannot be asked is told once the file stands.
    if (error instanceof SocketFailed) return undefined;
    throw error;
  });
  const revision = running?.loaded?.revision ?? 0;
  if (revision <= context.revision) return undefined;
  const message = `HAProxy has loaded revision ${revision} of ${deploymentOf(context)}, above ours (${context.revision})`;
  return { outcome: "fenced", message, revision };
}

async function complaintAbout(wish: FileWish, file: string): Promise<string | undefined> {
  const next = putFile(await bytesOf(file), wish);
  if (next.kind !== "write") return undefined;
  return await complaintOf(wish.output.binary, Buffer.from(next.bytes).toString("utf8"));
}

function putFile(bytes: Uint8Array | null, wish: FileWish): Change<Written> {
  const { output, text, context, now } = wish;
  const standing = standingIn(bytes, wish);
  if (standing !== null && "outcome" in standing) return { kind: "stop", result: stopped(standing) };
  const kept = {
    leaving: wish.evict ? [] : leavingAfter(standing, output, now),
    ended: endedAfter(standing, output, wish.evict, context.revision),
  };
  const mark = { deployment: deploymentOf(context), revision: context.revision };
  const next = Buffer.from(fileText(mark, output, text, kept), "utf8");
  const same = bytes !== null && next.equals(bytes);
  const result = { kind: "stands", written: !same, kept } as const;
  return same ? { kind: "stop", result } : { kind: "write", bytes: next, result };
}

function takeFile(bytes: Uint8Array | null, wish: FileWish): Change<Written> {
  const kept = { leaving: [], ended: [] };
  const gone = { kind: "stands", written: bytes !== null, kept } as const;
  if (bytes === null) return { kind: "stop", result: gone };
  const standing = standingIn(bytes, wish);
  if (standing !== null && "outcome" in standing) {
    // What is not ours stays; only a higher revision of ours says that we are late.
    const result: TargetResult =
      standing.outcome === "failed" ? { outcome: "unchanged", message: standing.message } : standing;
    return { kind: "stop", result: stopped(result) };
  }
  return { kind: "remove", result: gone };
}

/** What stands in the file and may be replaced; null: nothing. A result says why it may not. */
function standingIn(bytes: Uint8Array | null, { output, context }: FileWish): Standing | TargetResult | null {
  if (bytes === null || bytes.length === 0) return null;
  const standing = readFileText(Buffer.from(bytes).toString("utf8"));
  const { path } = output;
  if (!standing)
    return failed(`${path} exists and is not Headgate's: remove it, or give the target another \`path\``);
  const { deployment, revision } = standing.mark;
  if (deployment !== deploymentOf(context))
    return failed(
      `${path} is managed by ${deployment}: put {environment} and {server} into the target's \`path\``,
    );
  if (revision <= context.revision) return standing;
  const message = `${path} carries revision ${revision}, above ours (${context.revision})`;
  return { outcome: "fenced", message, revision };
}

/** `1.1.4 75 %, 1.1.5 25 %` */
function sharesText({ servers }: HaproxyOutput): string {
  const live = servers
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => compareVersions(a.variant, b.variant));
  return live.map(({ variant, weight }) => `${variant} ${weight} %`).join(", ") || "nothing live";
}

async function observe(rendered: Rendered, context: ObserveContext): Promise<Observation> {
  const output = readOutput(rendered.text);
  if (!output) return unreadable(`${rendered.path} on the deployed branch is not what Headgate writes`);
  try {
    const location = await below(context.root, output.path, output.path);
    if ("unsafe" in location) return unreadable(location.unsafe);
    const bytes = await bytesOf(location.file);
    if (bytes === null) return { state: "absent", message: `${output.path} is not there` };
    const standing = readFileText(Buffer.from(bytes).toString("utf8"));
    if (standing?.mark.deployment !== deploymentOf(context)) {
      const whose = standing ? `${standing.mark.deployment}'s` : "not Headgate's";
      return { state: "foreign", message: `${output.path} is ${whose}` };
    }
    const { revision } = standing.mark;
    const drift =
      standing.body === rendered.text
        ? await driftOf(output, standing, context)
        : "differs from what was rendered";
    return drift === undefined
      ? { state: "ours", message: `${output.path} is as rendered, at revision ${revision}`, revision }
      : { state: "drifted", message: `${output.path} ${drift}`, revision };
  } catch (error) {
    return unreadable(error instanceof Error ? error.message : String(error));
  }
}

/** How what runs differs from the file; undefined where it does not, or nobody can be asked. */
async function driftOf(
  output: HaproxyOutput,
  standing: Standing,
  context: ObserveContext,
): Promise<string | undefined> {
  const { socket, backend } = output;
  if (socket === null) return undefined;
  const running = await lookAt({ socket, backend, deployment: deploymentOf(context) });
  if (running.servers === null) return `is as rendered, and HAProxy has no backend ${backend}`;
  for (const { name, weight } of output.servers) {
    const runs = running.servers.get(name)?.weight;
    if (runs === undefined) return `is as rendered, and HAProxy has not loaded ${backend}/${name}`;
    if (runs !== weight) return `says weight ${weight} of ${backend}/${name}, which has ${runs} in HAProxy`;
  }
  return running.loaded?.frame === frameOf(output, standing)
    ? undefined
    : "is as rendered, and HAProxy runs an older one";
}

function deploymentOf({ environment, server }: ObserveContext): string {
  return `${environment}/${server}`;
}

function stopped(result: TargetResult): Written {
  return { kind: "stopped", result };
}

function failed(message: string): TargetResult & { readonly outcome: "failed" } {
  return { outcome: "failed", message };
}

function unreadable(message: string): Observation {
  return { state: "unreadable", message };
}
