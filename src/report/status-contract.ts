import type { ContractDrift } from "../model/drift.ts";
import type { ProbeNoteOutcome } from "../model/probed.ts";
import { type Style, sanitize } from "./text.ts";
import { sayAgo } from "./time.ts";

/** A line below the table. */
export interface Note {
  readonly style: Style;
  readonly text: string;
}

/** What is known of the contract of what runs. */
export interface ContractState {
  /** Of the last look after its rollout; null where it was not looked at since it runs like this. */
  readonly outcome: ProbeNoteOutcome | null;
  readonly at: string | null;
  readonly message: string | null;
  readonly drift: readonly ContractDrift[];
}

/**
 * What stands out in what drifted, and what the last look found bad; of a single server also why nothing is compared.
 * That something drifted stands in the row's own notes.
 */
export function contractNotes(
  state: ContractState | undefined,
  { now, isOneServer }: { readonly now: Date; readonly isOneServer: boolean },
): readonly Note[] {
  if (!state) return [];
  const { outcome, at, drift } = state;
  const warned = drift.flatMap(({ changes }) =>
    changes.flatMap(({ summary, warnings = [] }) => warnings.map((text) => `${summary}: ${text}`)),
  );
  const ago = at === null ? "" : ` ${sayAgo(at, now)}`;
  const message = sanitize(state.message ?? "");
  return [
    ...warned.slice(0, 5).map((text): Note => ({ style: "bad", text: sanitize(text) })),
    ...(outcome === "bad"
      ? [{ style: "bad", text: `was bad when it was looked at${ago}: ${message}` } as const]
      : []),
    ...(isOneServer && outcome === "undecided"
      ? [{ style: "warn", text: `could not be compared with what was reviewed${ago}: ${message}` } as const]
      : []),
    ...(isOneServer && outcome === "not-captured" ? [{ style: "faint", text: message } as const] : []),
  ];
}
