import type { Json } from "../model/canonical.ts";
import { below, type ContractChange } from "./change.ts";
import { change, textChange, textOf } from "./items.ts";
import { sameJson } from "./same.ts";
import { type JsonObject, member } from "./schema-form.ts";

interface Hint {
  /** What counts where a tool says nothing, by the protocol. */
  readonly absent: boolean;
  readonly whenTrue: string;
  readonly whenFalse: string;
}

/** By these a client may decide whether it asks before it calls. */
const hints: Readonly<Record<string, Hint>> = {
  readOnlyHint: {
    absent: false,
    whenTrue: "now says that it only reads: a client may no longer ask before it calls",
    whenFalse: "no longer says that it only reads: what ran without asking may now change something",
  },
  destructiveHint: {
    absent: true,
    whenTrue: "may now destroy: what ran without asking may now do harm",
    whenFalse: "now says that it does not destroy: a client may no longer ask before it calls",
  },
  idempotentHint: {
    absent: false,
    whenTrue: "now says that a repeated call does nothing more: a client may call again without asking",
    whenFalse:
      "no longer says that a repeated call does nothing more: a client that repeats calls may do harm",
  },
  openWorldHint: {
    absent: true,
    whenTrue: "may now reach beyond its own domain: what it returns may come from anyone",
    whenFalse: "now says that it stays within its own domain: a client may trust what it returns",
  },
};

/** Of a tool that only reads, neither of these has a meaning. */
const ofWriters = new Set(["destructiveHint", "idempotentHint"]);

/** By these a client may ask or not, even where the tool said nothing of them until now. */
const decisive = new Set(["readOnlyHint", "destructiveHint"]);

/** Annotations are hints: no call breaks. What a client may run without asking is pointed out. */
export function compareAnnotations(
  a: JsonObject,
  b: JsonObject,
  pointer: string,
  subject: string,
): readonly ContractChange[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key): readonly ContractChange[] => {
    const [before, after] = [member(a, key), member(b, key)];
    if (sameJson(before, after)) return [];
    const at = below(pointer, "annotations", key);
    const hint = Object.hasOwn(hints, key) ? hints[key] : undefined;
    if (key === "title") return [textChange(at, subject, "title", before, after)];
    const texts = {
      ...(before === undefined ? {} : { before: textOf(before) }),
      ...(after === undefined ? {} : { after: textOf(after) }),
    };
    const summary = `~ ${subject}: ${key} ${shown(before)} → ${shown(after)}`;
    if (hint === undefined)
      return [change(at, "documentation", "listing", "annotations-changed", summary, texts)];
    const [old, now] = [effective(before, hint), effective(after, hint)];
    const isFirst = before === undefined && !decisive.has(key);
    const hasMeaning = !isFirst && (!ofWriters.has(key) || b.readOnlyHint !== true);
    if (old === now || !hasMeaning)
      return [change(at, "documentation", "listing", "annotations-changed", summary, texts)];
    const text = `${subject} ${now ? hint.whenTrue : hint.whenFalse}`;
    const warnings = [{ kind: "permission", text }] as const;
    return [change(at, "documentation", "listing", "hint-changed", summary, { ...texts, warnings })];
  });
}

function effective(value: Json | undefined, hint: Hint): boolean {
  return typeof value === "boolean" ? value : hint.absent;
}

function shown(value: Json | undefined): string {
  return value === undefined ? "not said" : textOf(value);
}
