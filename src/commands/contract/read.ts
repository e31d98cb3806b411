import { isUtf8 } from "node:buffer";
import type { Contract } from "../../contract/contract.ts";
import { type Lines, linesOf, positionAt } from "../../convention/lines.ts";
import type { Finding } from "../../model/finding.ts";
import { type ContractPart, type ShapeProblem, shapeContract } from "./shape.ts";

/** Bytes of one file: several times what a release may hold, since a capture holds more than a contract. */
export const largestContract = 8 * 1_048_576;

const asWritten = "give the JSON as the server or Headgate wrote it";
const deepest = 100;
const mostNodes = 400_000;

export interface ReadContract {
  /** Absent where it cannot be used; the findings say why. */
  readonly contract?: Contract;
  /** What the file says anything about. */
  readonly known: ReadonlySet<ContractPart>;
  /** With file, line and column. */
  readonly findings: readonly Finding[];
}

type Path = readonly (string | number)[];

/** What was read, and how a path of it becomes a place in the text. */
interface Value {
  readonly value: unknown;
  readonly findings: readonly Finding[];
  readonly at: (path: Path) => Promise<Pick<Finding, "line" | "column">>;
}

/**
 * Reads a contract from a file of somebody's: one of ours, a capture, or the result of `tools/list`; YAML by the name,
 * else JSON. Whatever is wrong with it is a finding; nothing throws.
 */
export async function readContractFile(file: string, bytes: Uint8Array): Promise<ReadContract> {
  const read = await valueIn(file, bytes);
  if (!("at" in read)) return { known: new Set(), findings: [read] };
  if (read.value === undefined) return { known: new Set(), findings: read.findings };
  const { contract, known, problems } = shapeContract(read.value);
  const findings: Finding[] = [...read.findings];
  for (const problem of problems.slice(0, 20)) findings.push(await findingOf(problem, file, read));
  return { ...(contract ? { contract } : {}), known, findings };
}

async function findingOf({ path, ...words }: ShapeProblem, file: string, { at }: Value): Promise<Finding> {
  const isFatal = words.rule === "contract/unreadable";
  return {
    ...words,
    outcome: isFatal ? "fail" : "warn",
    severity: isFatal ? "high" : "medium",
    file,
    ...(await at(path)),
  };
}

async function valueIn(file: string, bytes: Uint8Array): Promise<Value | Finding> {
  if (bytes.length > largestContract) {
    return unreadable(file, `the file is larger than ${largestContract / 1_048_576} MiB`);
  }
  if (!isUtf8(bytes)) return unreadable(file, "the file is not UTF-8", asWritten);
  if (/\.ya?ml$/i.test(file)) return fromYaml(file, bytes);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString("utf8")
    .replace(/^\ufeff/, "");
  const lines = linesOf(text);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return syntaxError(file, text, lines);
  }
  const excess = measure(value);
  if (excess !== undefined) return unreadable(file, excess);
  const at = async (path: Path) => {
    const { findNodeAtLocation, parseTree } = await import("jsonc-parser");
    const root = parseTree(text);
    for (let end = path.length; root && end >= 0; end -= 1) {
      const node = findNodeAtLocation(root, [...path.slice(0, end)]);
      if (node) return positionAt(lines, node.offset);
    }
    return { line: 1, column: 1 };
  };
  return { value, findings: await repeatedKeys(file, text, lines), at };
}

async function fromYaml(file: string, bytes: Uint8Array): Promise<Value> {
  const { readPrecise, spotOf } = await import("../../convention/precise.ts");
  const document = readPrecise(file, bytes);
  const at = async (path: Path) => {
    const { line, column } = spotOf(document, path);
    return { line, column };
  };
  return { value: document.value, findings: document.findings, at };
}

async function syntaxError(file: string, text: string, lines: Lines): Promise<Finding> {
  const { parseJson } = await import("../../convention/json-precise.ts");
  try {
    const [trap] = parseJson(text).traps;
    const message = trap?.message ?? "this is not valid JSON";
    const rule = trap?.rule ?? "convention/syntax";
    return { ...unreadable(file, message, asWritten), rule, ...positionAt(lines, trap?.start ?? 0) };
  } catch (error) {
    // The parser with places is recursive; a bomb ends here and not the process.
    if (!(error instanceof RangeError)) throw error;
    return { ...unreadable(file, "this is not valid JSON", asWritten), rule: "convention/syntax" };
  }
}

/** JSON.parse takes the last of two members of one name: whoever reads the file may see the first. */
async function repeatedKeys(file: string, text: string, lines: Lines): Promise<readonly Finding[]> {
  const { visit } = await import("jsonc-parser");
  const open: Set<string>[] = [];
  let found: { readonly name: string; readonly offset: number } | undefined;
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (name, offset) => {
      const names = open.at(-1);
      if (names?.has(name)) found ??= { name, offset };
      names?.add(name);
    },
  });
  if (found === undefined) return [];
  return [
    {
      rule: "convention/duplicate-key",
      outcome: "fail",
      severity: "high",
      message: `the key ${JSON.stringify(found.name.slice(0, 60))} stands twice in the same map`,
      hint: "say which of the two is meant: programs take the last, people read the first",
      file,
      ...positionAt(lines, found.offset),
    },
  ];
}

/** What of a value is too much to be walked; undefined where nothing is. */
function measure(value: unknown): string | undefined {
  let nodes = 0;
  const walk = (node: unknown, depth: number): string | undefined => {
    if (typeof node !== "object" || node === null) return undefined;
    if (depth > deepest) return `maps and lists are nested more than ${deepest} deep`;
    const members = Object.values(node);
    nodes += members.length;
    if (nodes > mostNodes) return `the file has more than ${mostNodes.toLocaleString("en")} values`;
    for (const member of members) {
      const problem = walk(member, depth + 1);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };
  return walk(value, 1);
}

const tooMuch = "a contract of a server is a fraction of that; give the lists alone";

function unreadable(file: string, message: string, hint = tooMuch): Finding {
  return { rule: "contract/unreadable", outcome: "fail", severity: "high", message, hint, file };
}
