import type { ContractChange } from "../../contract/change.ts";

/**
 * What somebody who uses a server has to do about a change, by its reason; one sentence. Reasons that are not known
 * here are told by their side.
 */
export function adviceFor(change: ContractChange): string {
  const { reason, side } = change;
  const known = advice.find(([pattern]) => pattern.test(reason));
  if (change.class === "unknown") return unknown[side];
  return known?.[1] ?? bySide[side];
}

const advice: readonly (readonly [RegExp, string])[] = [
  [/^tool-(?:removed|renamed)$/, "Call another tool, or stop calling it: a call of this name fails."],
  [/^prompt-(?:removed|renamed)$/, "Take another prompt: one of this name is not found any more."],
  [
    /^resource(?:-template)?-(?:removed|renamed)$/,
    "Read something else: nothing is found at this address any more.",
  ],
  [/^argument-required$/, "Give it in every call."],
  [/^argument-removed$/, "Leave it out: it has no effect any more, or is refused."],
  [/^(?:values|enum)-narrowed$/, "Give only values that are still allowed."],
  [/^type-(?:narrowed|changed|widened)$/, "Give or read it as the new type."],
  [/^output-removed$/, "Read the text of the answer: it has no structured part any more."],
  [/^field-removed$/, "Do not read this field: it is not there any more."],
  [/^field-optional$/, "Handle answers in which this field is missing."],
  [/^mime/i, "Read what comes as the new type."],
];

const bySide = {
  input: "Look at every call that gives it: one that was right can be refused.",
  output: "Look at everything that reads it: an answer can be one that was never given before.",
  listing: "Look at everything that names it.",
} as const satisfies Record<ContractChange["side"], string>;

const unknown = {
  input: "Check it by hand: whether calls that were right stay right cannot be told from the schemas.",
  output:
    "Check it by hand: whether answers stay within what readers expect cannot be told from the schemas.",
  listing: "Check it by hand.",
} as const satisfies Record<ContractChange["side"], string>;
