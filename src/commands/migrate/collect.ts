import { realpathSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { Finding } from "../../model/finding.ts";
import type { ClientScope } from "../../model/target.ts";
import { clientFormats } from "../../targets/mcp/client.ts";
import { draftOf } from "./draft.ts";
import type { Draft } from "./drafted.ts";
import { type Exposed, isExposed } from "./exposed.ts";
import { isBelow, readClientFile, shownPath } from "./file.ts";
import { type FormatName, formatByContent, formatByName, formats, type RecordFormat } from "./formats.ts";
import { readEntry } from "./members.ts";
import { type At, note, quoted } from "./note.ts";
import { projectEntries, type RawEntry, readRaw } from "./raw.ts";

/** The target that will write what a file says now. */
export type Written =
  | { readonly kind: "itself"; readonly scope: ClientScope; readonly path?: string }
  /** No target writes that kind of file, or not there: a file of the repository takes its place. */
  | { readonly kind: "instead"; readonly name: string };

/** The servers of one place in one file. */
export interface Group {
  readonly shown: string;
  readonly title: string;
  readonly written: Written;
  readonly drafts: readonly Draft[];
}

/** A file that says which version of a server is where. */
export interface RecordFile {
  readonly format: RecordFormat;
  readonly at: At;
  readonly root: unknown;
}

export interface Collected {
  readonly groups: readonly Group[];
  readonly records: readonly RecordFile[];
  readonly findings: readonly Finding[];
  /** Null: the file holds no secret in plain text. */
  readonly exposed: Exposed | null;
}

export interface CollectContext {
  readonly root: string;
  readonly home: string;
}

export interface Source {
  /** Absolute. */
  readonly file: string;
  /** Undefined: name and content tell. */
  readonly format?: FormatName | RecordFormat;
}

/** Reads one file: what it holds that can be taken, and what not. Nothing is started or looked up. */
export async function collect(source: Source, context: CollectContext): Promise<Collected> {
  const shown = shownPath(source.file, context.root, context.home);
  const at = { file: shown, line: 0 };
  const nothing = { groups: [], records: [], exposed: null };
  const read = await readClientFile(source.file, context.root);
  if (read.kind === "refused")
    return {
      ...nothing,
      findings: [note("fail", "migrate/unreadable", at, `${shown}: ${read.why}`, read.hint)],
    };
  const format = source.format ?? formatByName(source.file) ?? (await contentFormat(read.text));
  if (format === undefined) {
    const finding = note(
      "fail",
      "migrate/unreadable",
      at,
      `${shown} is no client's file that Headgate knows`,
      "say what it is by --format",
    );
    return { ...nothing, findings: [finding] };
  }
  if (format === "environments" || format === "history") {
    const raw = await readRaw(read.text, { ...formats.mcprc });
    return raw.kind === "read"
      ? { ...nothing, records: [{ format, at, root: raw.root }], findings: [] }
      : {
          ...nothing,
          findings: [
            note("fail", "migrate/unreadable", at, `${shown}: ${raw.why}`, "correct it, then run again"),
          ],
        };
  }
  return await clientFile(source.file, format, read.text, { ...context, shown });
}

async function contentFormat(text: string): Promise<FormatName | RecordFormat | undefined> {
  const raw = await readRaw(text, { ...formats.mcprc });
  return raw.kind === "read" ? formatByContent(raw.root) : undefined;
}

async function clientFile(
  file: string,
  format: FormatName,
  text: string,
  context: CollectContext & { readonly shown: string },
): Promise<Collected> {
  const { shown } = context;
  const raw = await readRaw(text, formats[format]);
  if (raw.kind === "invalid") {
    const finding = note(
      "fail",
      "migrate/unreadable",
      { file: shown, line: 0 },
      `${shown}: ${raw.why}`,
      "correct it, then run again",
    );
    return { groups: [], records: [], findings: [finding], exposed: null };
  }
  const findings: Finding[] = [];
  const drafts = (entries: readonly RawEntry[]) =>
    entries.flatMap((entry) => {
      const made = draft(entry, { ...context, format });
      findings.push(...made.findings);
      return made.draft ? [made.draft] : [];
    });
  const own = drafts(raw.entries);
  const groups: Group[] = [];
  const { title } = formats[format];
  const hasRemotes = own.some(({ start }) => start.kind === "remote");
  if (own.length > 0)
    groups.push({ shown, title, written: writtenBy(file, format, hasRemotes, context), drafts: own });
  if (format === "global") {
    const folders = [...new Set([context.root, realpathSync(context.root)])];
    const { own: local, others } = await projectEntries(text, folders);
    const mine = drafts(local);
    if (mine.length > 0)
      groups.push({ shown, title, written: { kind: "instead", name: "claude-local" }, drafts: mine });
    if (others > 0) {
      findings.push(
        note(
          "warn",
          "migrate/other-projects",
          { file: shown, line: 0 },
          `${shown} has servers of ${others === 1 ? "another project" : `${others} other projects`}, which were left out`,
          `run it there: headgate migrate ${shown}`,
        ),
      );
    }
  }
  const first = raw.entries.find(isExposed);
  const exposed = first === undefined ? null : { file, at: { file: shown, line: first.line } };
  return { groups, records: [], findings, exposed };
}

function draft(
  raw: RawEntry,
  context: CollectContext & { readonly shown: string; readonly format: FormatName },
): { readonly draft?: Draft; readonly findings: readonly Finding[] } {
  const at = { file: context.shown, line: raw.line };
  if (raw.isDouble) {
    const message = `${quoted(raw.name)} stands there twice: which of them counts is the client's guess`;
    return {
      findings: [note("fail", "migrate/not-taken", at, message, "take one of them out, then run again")],
    };
  }
  const read = readEntry(raw, at, context.format);
  if (read.kind === "not") return read;
  const { root, format } = context;
  const lineOf = (path: string) => raw.lines.get(path) ?? raw.lines.get(path.split(".")[0] ?? "") ?? raw.line;
  const made = draftOf(raw, read.entry, { root, format, at, lineOf });
  return { ...made, findings: [...read.findings, ...made.findings] };
}

function writtenBy(
  file: string,
  format: FormatName,
  hasRemotes: boolean,
  { root, home }: CollectContext,
): Written {
  const { scope } = formats[format];
  if (format === "global" && file === join(home, ".claude.json")) return { kind: "itself", scope: "global" };
  const path = isBelow(root, file) ? relative(root, file).replaceAll("\\", "/") : undefined;
  if (path !== undefined && scope !== null && scope !== "global") {
    const usual = clientFormats[scope].path === path;
    return { kind: "itself", scope, ...(usual ? {} : { path }) };
  }
  // These are written like .mcp.json, but for addresses.
  if (path !== undefined && (format === "claude-desktop" || (format === "gemini" && !hasRemotes)))
    return { kind: "itself", scope: "project", path };
  return { kind: "instead", name: format === "global" ? "claude" : format };
}

/** Files a person named, each once; links of the folders they lie in are resolved, and the file's own is not. */
export async function named(files: readonly string[], cwd: string): Promise<readonly string[]> {
  const found = await Promise.all(
    files.map(async (name) => {
      const file = resolve(cwd, name);
      const folder = await realpath(dirname(file)).catch(() => dirname(file));
      return join(folder, basename(file));
    }),
  );
  return [...new Set(found)];
}
