import type { Finding } from "../../model/finding.ts";
import { idleMembers } from "../../targets/mcp/takeover.ts";
import type { FormatName } from "./formats.ts";
import { member } from "./formats.ts";
import { type At, note, quoted } from "./note.ts";
import type { RawEntry } from "./raw.ts";

/** What a client's entry says, in one form for all clients. Texts as written. */
export type Entry =
  | {
      readonly kind: "process";
      readonly command: string;
      readonly args: readonly string[];
      readonly values: ReadonlyMap<string, string>;
    }
  | {
      readonly kind: "remote";
      readonly type: "sse" | "streamable-http";
      readonly url: string;
      /** Headers. */
      readonly values: ReadonlyMap<string, string>;
    };

export type EntryResult =
  | { readonly kind: "entry"; readonly entry: Entry; readonly findings: readonly Finding[] }
  | { readonly kind: "not"; readonly findings: readonly Finding[] };

const known = new Set([
  ...["disabled", "enabled"],
  ...["type", "transport", "command", "args", "env", "cwd", "url", "httpUrl", "serverUrl", "headers"],
  ...["http_headers", "env_http_headers", "bearer_token_env_var", "env_vars"],
]);

/** Reads the members of an entry; what Headgate cannot keep is named, what it cannot take refused. */
export function readEntry(raw: RawEntry, at: At, format: FormatName): EntryResult {
  const { value } = raw;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return not(
      at,
      `the entry ${quoted(raw.name)} is no object`,
      "take it out, or write a command or a url into it",
    );
  if (member(value, "disabled") === true || member(value, "enabled") === false) {
    const finding = note(
      "warn",
      "migrate/switched-off",
      at,
      `${quoted(raw.name)} is switched off, and was left out`,
      "switch it on and run again if it is to be released",
    );
    return { kind: "not", findings: [finding] };
  }
  const lost = Object.keys(value).filter((name) => !known.has(name) && !idleMembers.has(name));
  const cwd = member(value, "cwd");
  const isElsewhere = cwd !== undefined && cwd !== "." && cwd !== "${workspaceFolder}";
  const names = [...lost, ...(isElsewhere ? ["cwd"] : [])].map(quoted).join(", ");
  const findings =
    names === ""
      ? []
      : [
          note(
            "warn",
            "migrate/member-lost",
            at,
            `Headgate cannot keep ${names} of ${quoted(raw.name)}`,
            "take those members out once you can do without: apply replaces no entry that says more than Headgate writes",
          ),
        ];
  const read = member(value, "command") === undefined ? remoteOf(value, format) : processOf(value);
  return typeof read === "string"
    ? not(at, `${quoted(raw.name)}: ${read}`, "correct the entry, then run again")
    : { kind: "entry", entry: read, findings };
}

function not(at: At, message: string, hint: string): EntryResult {
  return { kind: "not", findings: [note("fail", "migrate/not-taken", at, message, hint)] };
}

function processOf(value: object): Entry | string {
  const command = member(value, "command");
  const args = member(value, "args") ?? [];
  if (typeof command !== "string" || command.trim() === "") return "its command is no text";
  if (!Array.isArray(args) || args.length > 1_000) return "its args are no list";
  const words = args.map(textOf);
  const values = textsOf(member(value, "env"));
  if (values === undefined) return "its env is no map of names and texts";
  for (const name of listOf(member(value, "env_vars")))
    if (!values.has(name)) values.set(name, `\${${name}}`);
  if (!words.every((word) => word !== undefined)) return "one of its args is no text";
  return { kind: "process", command: command.trim(), args: words, values };
}

function remoteOf(value: object, format: FormatName): Entry | string {
  const [http, url, server] = ["httpUrl", "url", "serverUrl"].map((name) => member(value, name));
  const address = http ?? url ?? server;
  if (address === undefined) return "it has neither a command nor a url";
  if (typeof address !== "string") return "its url is no text";
  const values = textsOf(member(value, "headers") ?? member(value, "http_headers"));
  const named = textsOf(member(value, "env_http_headers"));
  if (values === undefined || named === undefined) return "its headers are no map of names and texts";
  for (const [header, name] of named) values.set(header, `\${${name}}`);
  const token = member(value, "bearer_token_env_var");
  if (typeof token === "string") values.set("Authorization", `Bearer \${${token}}`);
  const type = typeOf(member(value, "type") ?? member(value, "transport"));
  if (type === "other") return "it is reached by something that is neither HTTP nor SSE";
  const isSse =
    http === undefined && (format === "gemini" || /\/sse\/?$/.test(address.split(/[?#]/)[0] ?? ""));
  return { kind: "remote", type: type ?? (isSse ? "sse" : "streamable-http"), url: address, values };
}

function typeOf(type: unknown): "sse" | "streamable-http" | "other" | undefined {
  if (type === undefined) return undefined;
  if (type === "sse") return "sse";
  const text = typeof type === "string" ? type.toLowerCase().replace(/[_-]/g, "") : "";
  return text === "http" || text === "streamablehttp" ? "streamable-http" : "other";
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

/** Null stands for a variable that is taken away: none of ours. */
function textsOf(value: unknown): Map<string, string> | undefined {
  if (value === undefined || value === null) return new Map();
  if (typeof value !== "object" || Array.isArray(value)) return undefined;
  const texts = new Map<string, string>();
  for (const [name, inner] of Object.entries(value)) {
    if (inner === null) continue;
    const text = textOf(inner);
    if (text === undefined) return undefined;
    texts.set(name, text);
  }
  return texts.size > 1_000 ? undefined : texts;
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((name) => typeof name === "string") : [];
}
