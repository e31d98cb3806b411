import type { Json } from "../../model/canonical.ts";
import { printable } from "../../model/text.ts";

/** What a health document says. */
export interface HealthWords {
  readonly state: "good" | "warn" | "bad" | "unknown";
  /** What is not good, each with its own words; else the names of what was checked; else the status. */
  readonly words: string;
  /** It says of itself that it is still starting. */
  readonly isStarting: boolean;
}

type State = HealthWords["state"];

interface Check {
  readonly name: string;
  readonly state: State;
  readonly words: string;
}

const words: ReadonlyMap<string, State> = new Map([
  ...["pass", "passed", "passing", "ok", "up", "healthy", "green", "success", "alive", "live", "ready"].map(
    (word) => [word, "good"] as const,
  ),
  ...["running", "available", "serving", "operational", "online", "connected", "true"].map(
    (word) => [word, "good"] as const,
  ),
  ...["warn", "warning", "degraded", "yellow", "partial"].map((word) => [word, "warn"] as const),
  ...["fail", "failed", "failing", "error", "down", "unhealthy", "red", "critical", "dead", "false"].map(
    (word) => [word, "bad"] as const,
  ),
  ...["out_of_service", "unavailable", "offline", "disconnected", "not_ready", "not_serving"].map(
    (word) => [word, "bad"] as const,
  ),
]);

const starting: ReadonlySet<string> = new Set([
  "starting",
  "initializing",
  "initialising",
  "booting",
  "warming_up",
  "not_ready",
]);

/** Where checks stand, in the shapes of common frameworks and of `application/health+json`. */
const groups = ["checks", "components", "dependencies", "entries", "services", "details"] as const;
const statusNames = ["status", "state", "health"] as const;
const flagNames = ["healthy", "ok", "up", "success"] as const;
const wordNames = ["output", "message", "error", "reason", "detail", "description"] as const;
const ownNames = ["name", "component", "componentId", "id", "service"] as const;

/** Where each member is a check by being there, and what it says is about its health. */
const assertive: ReadonlySet<string> = new Set(["checks", "components", "dependencies", "services"]);

/** Words that begin a sentence about what is wrong. */
const badWords =
  /^(?:error|fail(?:ed|ure|ing)?|fatal|critical|time[ds]?[ _-]?out|unreachable|unhealthy|refused|down)\b/i;

/** An answer is no longer than 256 KiB, which is what bounds the rest. */
const deepest = 100;

/**
 * Understands a health answer: `status`, and checks as a map or a list, of texts, flags or maps. Undefined where
 * the text is no JSON map or says nothing about health; then only the HTTP status counts.
 */
export function readHealth(text: string): HealthWords | undefined {
  const body = parsed(text);
  if (!isMap(body)) return undefined;
  const own = stateOf(body);
  const found: Check[] = [];
  for (const group of groups) {
    const value = memberOf(body, group);
    collect(found, isCheck(value) ? group : "", value, 0, assertive.has(group));
  }
  if (own === undefined && found.length === 0) return undefined;
  const isStarting = own !== undefined && starting.has(own.word);
  const worst = (state: State) => found.filter((check) => check.state === state);
  // A word that nobody knows is no praise.
  const [bad, warned] = [worst("bad"), [...worst("warn"), ...worst("unknown")]];
  const said = own === undefined ? "" : printable(own.text, 40);
  if (bad.length > 0) return { state: "bad", words: listed(bad), isStarting };
  if (own?.state === "bad" || isStarting)
    return { state: "bad", words: told(`says ${said}`, wordsOf(body)), isStarting };
  if (warned.length > 0) return { state: "warn", words: listed(warned), isStarting };
  if (own?.state === "warn") return { state: "warn", words: told(`says ${said}`, wordsOf(body)), isStarting };
  const names = [...new Set(found.map(({ name }) => name))];
  return {
    state: own?.state ?? "good",
    words: names.length > 0 ? printable(names.join(", "), 120) : `says ${said}`,
    isStarting,
  };
}

/** `asserts`: the value stands where only what says something about health does. */
function collect(
  found: Check[],
  name: string,
  value: Json | undefined,
  depth: number,
  asserts: boolean,
): void {
  if (value === undefined || value === null || depth > deepest) return;
  if (typeof value === "string" || typeof value === "boolean") {
    const said = printable(String(value), 80);
    const state = words.get(wordOf(value)) ?? (asserts && said !== "" ? unknownState(said) : undefined);
    if (name !== "" && state !== undefined) found.push({ name, state, words: said });
    return;
  }
  if (isList(value)) {
    for (const item of value) {
      const title = isMap(item) ? ownNames.map((key) => memberOf(item, key)).find(isText) : undefined;
      collect(found, name === "" ? (title ?? "a check") : name, item, depth + 1, asserts);
    }
    return;
  }
  if (!isMap(value)) return;
  const state = name === "" ? undefined : stateOf(value);
  if (state) found.push({ name, state: state.state, words: told(printable(state.text, 40), wordsOf(value)) });
  const problem = state || name === "" || !asserts ? undefined : memberOf(value, "error");
  if (isText(problem)) found.push({ name, state: "unknown", words: printable(problem, 80) });
  const inner = state ? groups.flatMap((key) => entry(value, key)) : Object.entries(value);
  for (const [key, member] of inner) {
    const isGroup = groups.some((group) => group === key) && !isCheck(member);
    const title = isGroup ? name : name === "" ? printable(key, 40) : `${name}.${printable(key, 40)}`;
    collect(found, title, member, depth + 1, name === "" || isGroup ? asserts || assertive.has(key) : false);
  }
}

/** Whether a value says something of itself, rather than only holding others that do. */
function isCheck(value: Json | undefined): boolean {
  return isSaying(value) || (isMap(value) && stateOf(value) !== undefined);
}

function stateOf(
  map: Readonly<Record<string, Json>>,
): { readonly state: State; readonly text: string; readonly word: string } | undefined {
  const said = [...statusNames, ...flagNames].map((name) => memberOf(map, name)).find(isSaying);
  if (said === undefined) return undefined;
  const word = wordOf(said);
  const state = starting.has(word) ? "bad" : (words.get(word) ?? unknownState(String(said)));
  return { state, text: String(said), word };
}

function unknownState(text: string): "bad" | "unknown" {
  return badWords.test(text.trim()) ? "bad" : "unknown";
}

function wordsOf(map: Readonly<Record<string, Json>>): string {
  const said = wordNames.map((name) => memberOf(map, name)).find(isText);
  return said === undefined ? "" : printable(said, 120);
}

function wordOf(value: string | boolean): string {
  return String(value)
    .slice(0, 40)
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");
}

function listed(checks: readonly Check[]): string {
  const shown = checks.slice(0, 5).map(({ name, words }) => `${name} ${words}`);
  const more = checks.length - shown.length;
  return printable(`${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`, 300);
}

function told(what: string, more: string): string {
  return more === "" ? what : `${what} (${more})`;
}

function parsed(text: string): Json | undefined {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function memberOf(map: Readonly<Record<string, Json>>, name: string): Json | undefined {
  return Object.hasOwn(map, name) ? map[name] : undefined;
}

function entry(map: Readonly<Record<string, Json>>, name: string): readonly (readonly [string, Json])[] {
  const value = memberOf(map, name);
  return value === undefined ? [] : [[name, value]];
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isMap(value: Json | undefined): value is Readonly<Record<string, Json>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: Json | undefined): value is string {
  return typeof value === "string" && value !== "";
}

function isSaying(value: Json | undefined): value is string | boolean {
  return typeof value === "boolean" || isText(value);
}
