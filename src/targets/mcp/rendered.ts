import { isRecord, isTexts, jsonOf } from "../../model/json.ts";
import { type ClientScope, isInnerPath, type McpTarget } from "../../model/target.ts";
import { clientFormats, isEntryName } from "./client.ts";
import type { Word } from "./start.ts";

/** An entry of a client file before the machine is known. `{ file: "" }` is the repository's root itself. */
export type PortableEntry =
  | {
      readonly type?: "stdio";
      readonly command: Word;
      readonly args: readonly Word[];
      readonly env: Readonly<Record<string, string>>;
    }
  | {
      readonly type: "http" | "sse";
      readonly url: string;
      readonly headers: Readonly<Record<string, string>>;
    };

/** What is stored on `deployed` for a client file: portable, applied verbatim by a rollback. */
export interface ClientOutput {
  readonly headgate: 1;
  readonly target: "mcp";
  readonly scope: ClientScope;
  /** From the root; null for the file in the home folder. */
  readonly path: string | null;
  readonly entry: string;
  /** Null: nothing is live, the entry is taken away. */
  readonly config: PortableEntry | null;
  /** Why it cannot be expressed; then nothing is ever written from it. */
  readonly refused: readonly string[];
}

export function writeOutput(output: ClientOutput): string {
  return `${JSON.stringify(output, null, 2)}\n`;
}

/** Reads what was stored; undefined where it is not what `writeOutput` writes. The branch may have been edited. */
export function readOutput(text: string): ClientOutput | undefined {
  const value = jsonOf(text);
  if (!isRecord(value) || value.headgate !== 1 || value.target !== "mcp") return undefined;
  const { scope, path, entry, config, refused } = value;
  if (typeof scope !== "string" || !isScope(scope)) return undefined;
  if (clientFormats[scope].path === null ? path !== null : !isPath(path)) return undefined;
  if (typeof entry !== "string" || !isEntryName(entry) || !isTexts(refused)) return undefined;
  const read = config === null ? null : readEntry(config);
  if (read === undefined) return undefined;
  return {
    headgate: 1,
    target: "mcp",
    scope,
    path: isPath(path) ? path : null,
    entry,
    config: read,
    refused,
  };
}

/** Where the output of a target lies in the deployment's folder: the same whatever the order of targets. */
export const outputPrefix = "mcp-";

function readEntry(value: unknown): PortableEntry | undefined {
  if (!isRecord(value)) return undefined;
  const { type, url, headers, command, args, env } = value;
  if (typeof url === "string" && (type === "http" || type === "sse") && isTextMap(headers)) {
    return { type, url, headers };
  }
  if (!isWord(command) || !Array.isArray(args) || !args.every(isWord) || !isTextMap(env)) return undefined;
  return type === "stdio" ? { type, command, args, env } : { command, args, env };
}

function isScope(text: string): text is McpTarget["scope"] {
  return Object.hasOwn(clientFormats, text);
}

function isPath(value: unknown): value is string {
  return typeof value === "string" && isInnerPath(value);
}

function isWord(value: unknown): value is Word {
  if (typeof value === "string") return true;
  return isRecord(value) && typeof value.file === "string" && (value.file === "" || isInnerPath(value.file));
}

function isTextMap(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && Object.values(value).every((text) => typeof text === "string");
}
