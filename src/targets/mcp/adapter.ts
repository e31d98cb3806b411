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
import { clientFormats, expandsIn } from "./client.ts";
import { locate, type Place, putEntry, takeEntry } from "./client-text.ts";
import { plainValue } from "./json-text.ts";
import { locateFile } from "./location.ts";
import {
  type ClientEntry,
  type Mark,
  marked,
  markOf,
  materialise,
  namesRepository,
  sameEntry,
} from "./materialise.ts";
import { checkOutput, renderOutput } from "./render.ts";
import { type ClientOutput, readOutput } from "./rendered.ts";
import { takeover } from "./takeover.ts";

/** How long one process waits for others that write the same file; each holds it for milliseconds. */
const patience = 30_000;

/** Client configuration files: one entry of each is ours, every other byte is somebody else's. */
export const mcpAdapter: TargetAdapter = {
  type: "mcp",
  check: (input) => checkOutput(inputFor(input, "mcp")),
  render: (input) => renderOutput(inputFor(input, "mcp")),
  apply: async (rendered, context) => await change(rendered, context, "apply"),
  remove: async (rendered, context) => await change(rendered, context, "remove"),
  observe,
};

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
    const location = await locateFile(output, context);
    if ("unsafe" in location) return failed(`${location.unsafe}; nothing was written`);
    const wanted = intent === "remove" ? null : wantedEntry(output, context);
    if (typeof wanted === "string") return failed(wanted);
    const { shown } = location;
    const attempt = (former: ClientEntry | null) =>
      changeFile<Verdict>({
        ...location,
        patience,
        change: (bytes) => changeBytes(bytes, { output, wanted, former, context, shown }),
        before: async () =>
          (await context.stillHolding())
            ? null
            : { outcome: "lost-lease", message: `the lease was lost before ${shown} was written` },
      });
    const { isForeign, ...result } = await attempt(null);
    const former = isForeign ? await formerEntry(rendered, output, context) : null;
    if (former === null) return result;
    const { isForeign: _, ...second } = await attempt(former);
    return second;
  } catch (error) {
    return failed(
      `${output.path ?? clientFormats[output.scope].name}: ${error instanceof Error ? error.message : error}`,
    );
  }
}

/** What was here before this revision, if it had the same place: `init` adopts entries without writing them. */
async function formerEntry(
  { path }: Rendered,
  { scope, path: file, entry }: ClientOutput,
  context: ApplyContext,
): Promise<ClientEntry | null> {
  const former = readOutput((await context.former?.(path)) ?? "");
  if (former?.scope !== scope || former.path !== file || former.entry !== entry) return null;
  const found = wantedEntry(former, context);
  return typeof found === "string" ? null : found;
}

/** The entry for this machine; a text says why there can be none here. */
function wantedEntry(output: ClientOutput, context: ObserveContext): ClientEntry | null | string {
  if (output.config === null) return null;
  return expandsIn(context.root) && namesRepository(output.config)
    ? `the repository lies in ${context.root}, and clients would put something else in place of the \`\${\`; move it`
    : materialise(output, output.config, context.root);
}

type Verdict = TargetResult & {
  /** What stands there is nobody's, and not what it should become. */
  readonly isForeign?: true;
};

interface Wish {
  readonly output: ClientOutput;
  /** Null: no entry. */
  readonly wanted: ClientEntry | null;
  /** What this deployment had there before; null: it is not known, or had nothing. */
  readonly former: ClientEntry | null;
  readonly context: ApplyContext;
  readonly shown: string;
}

function changeBytes(bytes: Uint8Array | null, wish: Wish): Change<Verdict> {
  const text = bytes === null ? null : decode(bytes);
  if (text === undefined) return stop(failed(`${wish.shown} is not UTF-8 text; nothing was written`));
  const { output, shown, context, wanted } = wish;
  const place = locate(text, clientFormats[output.scope].wrapper, output.entry);
  if ("invalid" in place)
    return stop(failed(`${shown} cannot be edited: ${place.invalid}; nothing was written`));
  const verdict = standing(place, wish);
  if (verdict) return stop(verdict);
  const mark = { deployment: deploymentOf(context), revision: context.revision };
  const next = wanted === null ? takeEntry(place) : putEntry(place, text, output.entry, marked(wanted, mark));
  if (next === text) return stop(unchanged(`${shown} already says so`));
  // What we write has to be read the same way: an entry that cannot be found again would never be taken away.
  const check = locate(next, clientFormats[output.scope].wrapper, output.entry);
  const there = "invalid" in check ? undefined : check.entry && plainValue(check.entry.value);
  if (
    "invalid" in check ||
    (wanted === null ? there !== undefined : !sameEntry(there, marked(wanted, mark)))
  ) {
    return stop(
      failed(`${shown} cannot be edited safely around the entry ${output.entry}; nothing was written`),
    );
  }
  const done = wanted === null ? `took ${output.entry} out of ${shown}` : `wrote ${output.entry} to ${shown}`;
  return { kind: "write", bytes: Buffer.from(next, "utf8"), result: { outcome: "applied", message: done } };
}

/** What the entry that stands there already decides; undefined: it may be replaced. */
function standing({ entry }: Place, { output, wanted, former, context, shown }: Wish): Verdict | undefined {
  const name = `${output.entry} in ${shown}`;
  if (!entry) return wanted === null ? unchanged(`${name} is not there`) : undefined;
  const value = plainValue(entry.value);
  const mark = markOf(value);
  if (!mark || mark.deployment !== deploymentOf(context)) {
    if (wanted === null) return unchanged(`${name} is not ${deploymentOf(context)}'s, and stays`);
    if (mark)
      return failed(`${name} is managed by ${mark.deployment}: give one of the targets another \`entry\``);
    // What already says the same is taken over; anything else is a person's, and theirs to give up.
    const site = { root: context.root, env: context.env ?? process.env };
    const direct = takeover(value, wanted, site);
    const found = direct.kind === "other" && former !== null ? takeover(value, former, site) : direct;
    if (found.kind === "same") return undefined;
    if (found.kind === "other") {
      const message = `${name} exists and is not Headgate's: remove it, or give the target another \`entry\``;
      return { ...failed(message), isForeign: true };
    }
    return failed(
      `${name} holds ${found.values.map(({ name }) => name).join(", ")} itself: put the same value into the environment as ${found.values.flatMap(({ references }) => references).join(", ")} and run again, or remove the entry`,
    );
  }
  if (mark.revision > context.revision) {
    const message = `${name} carries revision ${mark.revision}, above ours (${context.revision})`;
    return { outcome: "fenced", message, revision: mark.revision };
  }
  return wanted !== null && sameEntry(value, marked(wanted, { ...mark, revision: context.revision }))
    ? unchanged(`${name} already says so`)
    : undefined;
}

async function observe(rendered: Rendered, context: ObserveContext): Promise<Observation> {
  const output = readOutput(rendered.text);
  if (!output) return unreadable(`${rendered.path} on the deployed branch is not what Headgate writes`);
  try {
    const location = await locateFile(output, context);
    if ("unsafe" in location) return unreadable(location.unsafe);
    const bytes = await bytesOf(location.file);
    const text = bytes === null ? null : decode(bytes);
    if (text === undefined) return unreadable(`${location.shown} is not UTF-8 text`);
    const place = locate(text, clientFormats[output.scope].wrapper, output.entry);
    if ("invalid" in place) return unreadable(`${location.shown}: ${place.invalid}`);
    return compare(place, output, context, `${output.entry} in ${location.shown}`);
  } catch (error) {
    return unreadable(error instanceof Error ? error.message : String(error));
  }
}

function compare(place: Place, output: ClientOutput, context: ObserveContext, name: string): Observation {
  if (!place.entry) return { state: "absent", message: `${name} is not there` };
  const value = plainValue(place.entry.value);
  const mark = markOf(value);
  const wanted = wantedEntry(output, context);
  if (mark?.deployment !== deploymentOf(context)) {
    const whose = mark ? `${mark.deployment}'s` : "not Headgate's";
    if (mark === undefined && typeof wanted === "object" && wanted !== null) {
      const found = takeover(value, wanted, { root: context.root, env: {} });
      if (found.kind !== "other")
        return { state: "foreign", message: `${name} is not taken over yet: headgate sync` };
    }
    return { state: "foreign", message: `${name} is ${whose}` };
  }
  const { revision } = mark satisfies Mark;
  return typeof wanted === "object" && wanted !== null && sameEntry(value, marked(wanted, mark))
    ? { state: "ours", message: `${name} is as rendered, at revision ${revision}`, revision }
    : { state: "drifted", message: `${name} differs from what was rendered`, revision };
}

function deploymentOf({ environment, server }: ObserveContext): string {
  return `${environment}/${server}`;
}

/** Undefined where the bytes are no UTF-8: what cannot be read back cannot be kept as it is. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function stop(result: Verdict): Change<Verdict> {
  return { kind: "stop", result };
}

function failed(message: string): TargetResult {
  return { outcome: "failed", message };
}

function unchanged(message: string): TargetResult {
  return { outcome: "unchanged", message };
}

function unreadable(message: string): Observation {
  return { state: "unreadable", message };
}
