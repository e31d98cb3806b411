import type { ChangeSide, ContractChange } from "../../contract/change.ts";

/** What somebody who uses a server has to do about a change, by its reason; one sentence. */
export function adviceFor(change: ContractChange): string {
  if (change.class === "unknown") return unknown[change.side];
  const [, known] = advice.find(([pattern]) => pattern.test(change.reason)) ?? [];
  return (typeof known === "string" ? known : known?.[change.side]) ?? bySide[change.side];
}

type Advice = string | Partial<Readonly<Record<ChangeSide, string>>>;

const advice: readonly (readonly [RegExp, Advice])[] = [
  [/^tool-(?:removed|renamed)$/, "Call another tool, or stop calling it: a call of this name fails."],
  [/^prompt-(?:removed|renamed)$/, "Take another prompt: one of this name is not found any more."],
  [
    /^resource(?:-template)?-(?:removed|renamed)$/,
    "Read something else: nothing is found at this address any more.",
  ],
  [/^argument-required$/, "Give it in every call."],
  [/^argument-removed$/, "Leave it out: it has no effect any more, or is refused."],
  [
    /^(?:values?|choice)-/,
    {
      input: "Give only what is still allowed.",
      output: "Handle values that were never given before.",
    },
  ],
  [
    /^limit-/,
    { input: "Keep within the new limit.", output: "Handle values beyond the limit that was kept before." },
  ],
  [/^type-/, { input: "Give it as the new type.", output: "Read it as the new type." }],
  [/^output-removed$/, "Read the text of the answer: it has no structured part any more."],
  [/^field-removed$/, "Do not read this field: it is not there any more."],
  [/^field-optional$/, "Handle answers in which this field is missing."],
  [/^mime-type-/, "Read what comes as the new type."],
  [/^task-required$/, "Call it as a task: it is no longer run otherwise."],
  [/^task-refused$/, "Call it without a task: it is no longer run as one."],
];

const bySide = {
  input: "Look at every call that gives it: one that was right can be refused.",
  output: "Look at everything that reads it: an answer can be one that was never given before.",
  listing: "Look at everything that names it.",
} as const satisfies Record<ChangeSide, string>;

const unknown = {
  input: "Check it by hand: whether calls that were right stay right cannot be told from the schemas.",
  output:
    "Check it by hand: whether answers stay within what readers expect cannot be told from the schemas.",
  listing: "Check it by hand.",
} as const satisfies Record<ChangeSide, string>;
