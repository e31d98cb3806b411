import type { ContractChange } from "../../contract/change.ts";
import { visible } from "../../contract/text/visible.ts";

/** A run of words that both texts have, only the one before, or only the one after. */
export interface Run {
  readonly kind: "same" | "gone" | "come";
  readonly words: readonly string[];
}

/** Comparisons of words above which a text counts as replaced: people read such a difference as a whole anyway. */
const mostComparisons = 250_000;

/** How two texts differ, word by word; what nobody sees in them is spelt out. Of a run of words, those gone come first. */
export function wordDifference(before: string, after: string): readonly Run[] {
  const a = wordsOf(before);
  const b = wordsOf(after);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const runs: Run[] = [];
  add(runs, "same", a.slice(0, start));
  for (const run of between(a.slice(start, a.length - end), b.slice(start, b.length - end))) {
    add(runs, run.kind, run.words);
  }
  add(runs, "same", end === 0 ? [] : a.slice(-end));
  return runs;
}

const known = new WeakMap<object, readonly Run[]>();

/** How the text of a change differs; worked out once, however often and at whatever length it is told. */
export function textRuns(change: Pick<ContractChange, "before" | "after">): readonly Run[] {
  const runs = known.get(change) ?? wordDifference(change.before ?? "", change.after ?? "");
  known.set(change, runs);
  return runs;
}

function wordsOf(text: string): readonly string[] {
  return visible(text)
    .split(/\s+/u)
    .filter((word) => word !== "");
}

/** The longest common part, by the table that everybody uses. */
function between(a: readonly string[], b: readonly string[]): readonly Run[] {
  const whole: readonly Run[] = [
    { kind: "gone", words: a },
    { kind: "come", words: b },
  ];
  if (a.length === 0 || b.length === 0 || a.length * b.length > mostComparisons) return whole;
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const runs: Run[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      add(runs, "same", [a[i] ?? ""]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      add(runs, "gone", [a[i] ?? ""]);
      i += 1;
    } else {
      add(runs, "come", [b[j] ?? ""]);
      j += 1;
    }
  }
  add(runs, "gone", a.slice(i));
  add(runs, "come", b.slice(j));
  return readable(runs);
}

/** A single word that stayed between many that did not tears a sentence apart. */
function readable(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  let gone: string[] = [];
  let come: string[] = [];
  const flush = () => {
    add(joined, "gone", gone);
    add(joined, "come", come);
    gone = [];
    come = [];
  };
  for (const [index, run] of runs.entries()) {
    const isWithin = index > 0 && index < runs.length - 1;
    if (run.kind === "same" && !(isWithin && run.words.length < 2)) {
      flush();
      add(joined, "same", run.words);
      continue;
    }
    if (run.kind !== "come") gone.push(...run.words);
    if (run.kind !== "gone") come.push(...run.words);
  }
  flush();
  return joined;
}

function add(runs: Run[], kind: Run["kind"], words: readonly string[]): void {
  if (words.length === 0) return;
  const last = runs.at(-1);
  if (last?.kind === kind) runs[runs.length - 1] = { kind, words: [...last.words, ...words] };
  else runs.push({ kind, words });
}

/** One side of a difference, with what both have cut down to some words around what changed. */
export function sideOf(runs: readonly Run[], side: "gone" | "come", around = 12): readonly Run[] {
  return runs.flatMap((run, index): readonly Run[] => {
    if (run.kind !== "same") return run.kind === side ? [run] : [];
    const isFirst = index === 0;
    const isLast = index === runs.length - 1;
    const keep = isFirst || isLast ? around : around * 2;
    if (run.words.length <= keep + 2) return [run];
    const head = isFirst ? [] : run.words.slice(0, around);
    const tail = isLast ? [] : run.words.slice(-around);
    return [{ kind: "same", words: [...head, "…", ...tail] }];
  });
}

/** As text, of at most so many characters. */
export function textOfRuns(runs: readonly Run[], limit: number): string {
  const whole = runs.flatMap(({ words }) => words).join(" ");
  return whole.length <= limit ? whole : `${whole.slice(0, limit - 1).replace(/\p{Cs}$/u, "")}…`;
}
