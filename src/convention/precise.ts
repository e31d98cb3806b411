import { isUtf8 } from "node:buffer";
import type { Finding } from "../model/finding.ts";
import { parseJson } from "./json-precise.ts";
import { forbiddenKeys, maxFileSize, maxFindings } from "./limits.ts";
import { type Lines, lengthOnLine, linesOf, positionAt } from "./lines.ts";
import { type ConventionRuleId, conventionFinding, fileSpot, type Spot } from "./rules.ts";
import { hiddenCharacters } from "./text.ts";
import { type Parsed, type Trap, tooDeep } from "./trap.ts";
import { extentOf, type Path, plainValue, type Tree } from "./tree.ts";
import { quoted } from "./wording.ts";
import { parseYaml } from "./yaml-precise.ts";

/** A document with the place of everything in it. */
export interface PreciseDocument {
  readonly file: string;
  readonly text: string;
  readonly lines: Lines;
  /** Absent where the text cannot be read. */
  readonly tree?: Tree;
  /** The plain value; undefined where something makes it unsafe to use. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

/**
 * Reads YAML or JSON (by the file's name) with the place of every node and with every trap as a finding.
 * Slow, about 300 us for a small file: only for what the fast readers leave, and for what is reported.
 */
export function readPrecise(file: string, bytes: Uint8Array): PreciseDocument {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
  const text = raw.startsWith("\ufeff") ? raw.slice(1) : raw;
  const lines = linesOf(text);
  const empty = { file, text, lines, value: undefined };
  const unreadable = bytesTrap(file, bytes) ?? characterTrap(file, text, lines);
  if (unreadable) return { ...empty, findings: [unreadable] };

  const findings: Finding[] = [];
  if (raw !== text) {
    findings.push(
      conventionFinding(
        "convention/byte-order-mark",
        fileSpot(file),
        "the file begins with a byte order mark",
      ),
    );
  }
  const carriage = text.indexOf("\r");
  if (carriage !== -1) {
    const spot = { file, ...positionAt(lines, carriage) };
    const message = "lines end with a carriage return and a line feed";
    findings.push(conventionFinding("convention/line-endings", spot, message));
  }
  const { tree, traps } = parse(file, text);
  const all = [...traps, ...(tree ? keyTraps(tree) : [])];
  for (const trap of all.slice(0, maxFindings)) findings.push(findingOf(trap, { file, text, lines }));
  const rest = all[maxFindings];
  if (rest) {
    const message = `${all.length - maxFindings} more things of this kind are wrong with this file`;
    findings.push(findingOf({ ...rest, message }, { file, text, lines }));
  }
  const value = tree && all.length === 0 ? plainValue(tree) : undefined;
  return { file, text, lines, ...(tree && { tree }), value, findings };
}

/** The place of a path, for carets and annotations. */
export function spotOf(document: PreciseDocument, path: Path, part: "key" | "value" = "value"): Spot {
  const { file, text, lines, tree } = document;
  if (!tree) return { ...fileSpot(file), path };
  const { start, end } = extentOf(tree, path, part);
  return { file, ...positionAt(lines, start), length: lengthOnLine(text, start, end), path, part };
}

function parse(file: string, text: string): Parsed {
  try {
    return file.endsWith(".json") ? parseJson(text) : parseYaml(text);
  } catch (error) {
    // The parsers are recursive; a bomb ends here and not the process.
    if (!(error instanceof RangeError)) throw error;
    return { traps: [tooDeep] };
  }
}

function findingOf(
  trap: Trap,
  { file, text, lines }: Pick<PreciseDocument, "file" | "text" | "lines">,
): Finding {
  const spot = { file, ...positionAt(lines, trap.start), length: lengthOnLine(text, trap.start, trap.end) };
  return conventionFinding(trap.rule, spot, trap.message, trap.hint);
}

/** Keys that stand twice, and keys that are no names. */
function keyTraps(tree: Tree): readonly Trap[] {
  if (tree.kind === "scalar") return [];
  if (tree.kind === "list") return tree.items.flatMap(keyTraps);
  const traps: Trap[] = [];
  const seen = new Set<string>();
  for (const { key, start, end, value } of tree.entries) {
    if (forbiddenKeys.has(key)) {
      const message = `the key ${quoted(key)} means something to programs themselves`;
      traps.push({ rule: "convention/forbidden-key", start, end, message });
    } else if (seen.has(key)) {
      const message = `the key ${quoted(key)} stands twice in the same map`;
      traps.push({ rule: "convention/duplicate-key", start, end, message });
    }
    seen.add(key);
    traps.push(...keyTraps(value));
  }
  return traps;
}

function bytesTrap(file: string, bytes: Uint8Array): Finding | undefined {
  if (bytes.length > maxFileSize) {
    return conventionFinding("convention/too-large", fileSpot(file), "the file is larger than 1 MiB");
  }
  if (isUtf8(bytes)) return undefined;
  const { line, part } = brokenLine(bytes);
  const column = new TextDecoder("utf-8", { ignoreBOM: true }).decode(part).indexOf("\ufffd") + 1;
  return conventionFinding("convention/encoding", { file, line, column }, "a byte here is not UTF-8");
}

/** The first line that is not UTF-8; a line feed is never part of a longer character. */
function brokenLine(bytes: Uint8Array): { readonly line: number; readonly part: Uint8Array } {
  let start = 0;
  for (let line = 1; ; line++) {
    const found = bytes.indexOf(0x0a, start);
    const part = bytes.subarray(start, found === -1 ? bytes.length : found);
    if (found === -1 || !isUtf8(part)) return { line, part };
    start = found + 1;
  }
}

function characterTrap(file: string, text: string, lines: Lines): Finding | undefined {
  const nul = text.indexOf("\0");
  const at = nul === -1 ? text.search(hiddenCharacters) : nul;
  if (at === -1) return undefined;
  const rule: ConventionRuleId = nul === -1 ? "convention/control-character" : "convention/nul-byte";
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0");
  const message =
    nul === -1 ? `a character that cannot be seen, U+${code}, stands here` : "a NUL byte stands here";
  return conventionFinding(rule, { file, ...positionAt(lines, at) }, message);
}
