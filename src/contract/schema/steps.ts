/**
 * What a comparison may still cost, counted and not timed: the same everywhere, however slow the machine. A schema can be
 * written so that working out what it means multiplies without end.
 */
export interface Steps {
  left: number;
}

const outOfSteps = new Error("out of steps");

/** Leaves whatever is being worked out, at once, where nothing is left: what was half done is nobody's answer. */
export function spend(steps: Steps, count = 1): void {
  steps.left -= count;
  if (steps.left < 0) throw outOfSteps;
}

/** Whether all could be done with the steps that there were. */
export function isDone(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (error !== outOfSteps) throw error;
    return false;
  }
}

/** Of texts: so many characters are looked at in one step. */
const charactersPerStep = 32;

export function spendOnText(steps: Steps, length: number): void {
  spend(steps, length / charactersPerStep);
}

/**
 * Does each with as many steps as any other, so that one that is costly takes nothing from those beside it: at first half
 * of all are dealt out, and what is left then goes to those that had too few. In the order of the items, which decides
 * nothing.
 */
export function inShares<Item, Result extends { readonly isCut: boolean }>(
  steps: Steps,
  items: readonly Item[],
  work: (item: Item, steps: Steps) => Result,
): readonly Result[] {
  const share = Math.floor(steps.left / 2 / items.length);
  const first = items.map((item) => dealt(steps, share, item, work));
  const more = Math.floor(steps.left / first.filter(({ isCut }) => isCut).length);
  return first.map((result, n) => {
    const item = items[n];
    return result.isCut && item !== undefined ? dealt(steps, more, item, work) : result;
  });
}

function dealt<Item, Result>(
  steps: Steps,
  share: number,
  item: Item,
  work: (item: Item, steps: Steps) => Result,
): Result {
  const own = { left: share };
  const result = work(item, own);
  steps.left -= share - Math.max(0, own.left);
  return result;
}
