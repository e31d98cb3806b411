import { forbiddenKeys, maxDepth, maxNodes } from "./limits.ts";
import { unread } from "./yaml-fast.ts";

const quote = 0x22;
const colon = 0x3a;
const backslash = 0x5c;

/**
 * The value of a JSON text, or `unread` where it is not JSON, or is more than JSON.parse shows: a key twice,
 * a forbidden key, nesting beyond the limits.
 */
export function parseJsonFast(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return unread;
  }
  if (typeof value !== "object" || value === null) return unread;
  const count = { keys: 0, nodes: 0 };
  return survey(value, count, 1) && count.keys === writtenKeys(text) ? value : unread;
}

/** Counts keys and nodes; false where a key is forbidden or a limit is passed. */
function survey(value: object, count: { keys: number; nodes: number }, depth: number): boolean {
  if (depth > maxDepth) return false;
  if (Array.isArray(value)) {
    count.nodes += value.length;
    if (count.nodes > maxNodes) return false;
    for (const item of value) {
      if (typeof item === "object" && item !== null && !survey(item, count, depth + 1)) return false;
    }
    return true;
  }
  const map = value as Readonly<Record<string, unknown>>;
  for (const key in map) {
    if (key.length > 8 && forbiddenKeys.has(key)) return false;
    count.keys += 1;
    count.nodes += 1;
    const member = map[key];
    if (typeof member === "object" && member !== null && !survey(member, count, depth + 1)) return false;
  }
  return count.nodes <= maxNodes;
}

/** Colons outside of strings: one per key that was written, whether or not it survived. */
function writtenKeys(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === colon) count += 1;
    else if (code === quote) {
      at = text.indexOf('"', at + 1);
      while (isEscaped(text, at)) at = text.indexOf('"', at + 1);
    }
  }
  return count;
}

function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === backslash) before -= 1;
  return (at - before) % 2 === 0;
}
