import type { ChangeClass, ChangeSide } from "./change.ts";

/** Why a change of this kind breaks, or does not: for callers of the input, readers of the output, users of the lists. */
interface Why {
  readonly input?: string;
  readonly output?: string;
  readonly listing?: string;
}

const cannotTell = "whether a call that was valid still is cannot be told from the schema";
const cannotTellOutput = "whether what comes is still what a reader expects cannot be told from the schema";

/** Every reason of a change. The sentences are for people; the codes are stable. */
const reasons = {
  "tool-removed": { listing: "a call of it fails" },
  "named-twice": {
    listing: "several entries have this name, and which of them a client takes is chance",
  },
  "tool-added": { listing: "nobody calls it yet" },
  "prompt-removed": { listing: "whoever asks for it by name gets an error" },
  "prompt-added": { listing: "nobody asks for it yet" },
  "resource-removed": { listing: "whoever reads its URI may get an error" },
  "resource-added": { listing: "nobody reads it yet" },
  "resource-template-removed": { listing: "whoever makes URIs from it may get an error" },
  "resource-template-added": { listing: "nobody uses it yet" },
  "resource-templated": {
    listing: "no longer listed, but a template still covers its URI; whether it answers cannot be told",
  },
  "argument-removed": {
    input:
      "a call that gives it is refused by a server that checks, and loses its meaning with one that does not",
  },
  "argument-required": { input: "a call without it was valid and is refused now" },
  "argument-added": { input: "a call without it is still valid" },
  "argument-optional": { input: "a call that gives it is still valid" },
  "field-removed": { output: "a reader that uses it no longer gets it" },
  "field-added": { output: "a reader that does not know it can ignore it" },
  "field-optional": { output: "a reader that relies on it may not get it" },
  "field-required": { output: "a reader can rely on it now" },
  "type-narrowed": {
    input: "a value of a type that is gone was valid and is refused now",
    output: "a reader gets only what it expected before",
  },
  "type-widened": {
    input: "every value that was valid still is",
    output: "a reader may get a type that it does not expect",
  },
  "type-changed": {
    input: "a value of the former type was valid and is refused now",
    output: "a reader gets a type that it does not expect",
  },
  "value-removed": {
    input: "a call with that value was valid and is refused now",
    output: "a reader gets only values that it expected before",
  },
  "value-added": {
    input: "every value that was valid still is",
    output: "a reader may get a value that it does not expect",
  },
  "values-changed": {
    input: "a call with a value that is gone was valid and is refused now",
    output: "a reader may get a value that it does not expect",
  },
  "values-limited": {
    input: "a call with any other value was valid and is refused now",
    output: "a reader gets fewer values than before",
  },
  "values-freed": {
    input: "every value that was valid still is",
    output: "a reader may get a value that it does not expect",
  },
  "limit-tightened": {
    input: "a value beyond the limit was valid and is refused now",
    output: "a reader gets fewer values than before",
  },
  "limit-loosened": {
    input: "every value that was valid still is",
    output: "a reader may get a value beyond what it expects",
  },
  "limit-changed": { input: cannotTell, output: cannotTellOutput },
  "choice-removed": {
    input: "a value of that kind was valid and is refused now",
    output: "a reader gets fewer kinds of value than before",
  },
  "choice-added": {
    input: "every value that was valid still is",
    output: "a reader may get a kind of value that it does not expect",
  },
  "members-named": {
    input: "it took any members or none; whether those that callers gave are still taken cannot be told",
  },
  "members-unnamed": {
    input:
      "it takes any members or none now; whether those that callers give still mean anything cannot be told",
  },
  "members-added": { input: "a call without other members is still valid" },
  "members-removed": { input: "whether other members than the named ones are still taken cannot be told" },
  "members-typed": { output: "a reader knows more of the other members than before" },
  "members-untyped": { output: "a reader may get other members of any kind" },
  "keyword-changed": { input: cannotTell, output: cannotTellOutput },
  "schema-changed": { input: cannotTell, output: cannotTellOutput },
  "too-large": {
    input: "to compare it whole takes more steps than there are; what else became of it is not told",
    output: "to compare it whole takes more steps than there are; what else became of it is not told",
  },
  "too-deep": {
    input: "nested too deeply to be compared",
    output: "nested too deeply to be compared",
  },
  "default-changed": {
    input:
      "a call without it is still valid but means something else now; whether that breaks cannot be told",
    output: "what is valid stays as it was",
  },
  "default-added": { input: "what is valid stays as it was", output: "what is valid stays as it was" },
  "default-removed": { input: "what is valid stays as it was", output: "what is valid stays as it was" },
  "output-removed": { output: "a reader of the structured output no longer gets it" },
  "output-added": { output: "nobody reads the structured output yet" },
  "task-required": { listing: "a client that does not run tools as tasks can no longer call it" },
  "task-allowed": { listing: "a call without a task is valid" },
  "task-refused": { listing: "a client that runs it as a task can no longer do so" },
  "mime-type-changed": { output: "a reader that handles the former type gets another" },
  "mime-type-added": { output: "a reader gets what it got before, and is told its type" },
  "mime-type-removed": { output: "whether a reader still gets the former type cannot be told" },
  "hint-changed": {
    listing: "nothing that a call needs changes; a client may decide otherwise whether it asks first",
  },
  "annotations-changed": { listing: "nothing that a call needs changes" },
  "instructions-changed": { listing: "nothing that a call needs changes; models read it" },
  "description-changed": { listing: "nothing that a call needs changes; models read it" },
  "description-added": { listing: "nothing that a call needs changes; models read it" },
  "description-removed": { listing: "nothing that a call needs changes; models no longer read it" },
  "text-changed": { listing: "nothing that a call needs changes; models read it" },
  "title-changed": { listing: "nothing that a call needs changes" },
  "icons-changed": { listing: "nothing that a call needs changes" },
  "name-changed": { listing: "nothing that a reader needs changes" },
  deprecated: { listing: "still there; its users should look for another" },
  "no-longer-deprecated": { listing: "still there" },
  "member-changed": { listing: "what the member means to clients is not known" },
} as const satisfies Readonly<Record<string, Why>>;

export type Reason = keyof typeof reasons;

/** All reasons with their sentences, for the documentation. */
export const changeReasons: Readonly<Record<string, Why>> = reasons;

/**
 * One sentence without a full stop: for whom it breaks and why, or why it does not. `isCovered`: a keyword says less
 * than before, but the schema as a whole shows that nothing is lost.
 */
export function whyOf(reason: string, side: ChangeSide, kind: ChangeClass, isCovered = false): string {
  const why: Why = Object.hasOwn(reasons, reason) ? reasons[reason as Reason] : {};
  const own = why[side] ?? why.listing ?? why.input ?? why.output ?? "what it means to clients is not known";
  if (kind === "unknown") return `cannot be decided: ${open.has(reason) ? own : generic[side].unknown}`;
  if (kind === "breaking") {
    const told = own === cannotTell || own === cannotTellOutput ? generic[side].breaking : own;
    return `breaks ${whom[side]}: ${told}`;
  }
  return `breaks nobody: ${isCovered ? generic[side].covered : own}`;
}

/** Reasons whose words say themselves why it cannot be decided; those of others say what holds where it can. */
const open: ReadonlySet<string> = new Set<Reason>([
  ...(["named-twice", "resource-templated", "mime-type-removed", "member-changed"] as const),
  ...(["limit-changed", "keyword-changed", "schema-changed", "default-changed"] as const),
  ...(["members-named", "members-unnamed", "members-removed", "too-large", "too-deep"] as const),
]);

const whom = { input: "callers", output: "readers of the output", listing: "clients" } as const;

const generic = {
  input: {
    breaking: "a value that was valid is refused now",
    covered: "every value that was valid still is",
    unknown: cannotTell,
  },
  output: {
    breaking: "a reader may get a value that it does not expect",
    covered: "a reader gets only what it expected before",
    unknown: cannotTellOutput,
  },
  listing: {
    breaking: "what worked before no longer does",
    covered: "what worked before still does",
    unknown: "what it means to clients is not known",
  },
} as const;
