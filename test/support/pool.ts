/** Maps with so many at work at once; results in the order of the items. */
export async function pooled<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T, index: number) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  const queue = [...items.entries()].values();
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item, index);
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}

/** Numbers from 0 to 1 that are the same every time: mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Whether a run takes every case rather than a sample: `HEADGATE_EXHAUSTIVE=1 npm test`. */
export const exhaustive = process.env.HEADGATE_EXHAUSTIVE === "1";

/**
 * Every third (or one in so many, and one at least) of costly cases, from a start that differs from run to run, so
 * that all of them are taken again and again; every one where the run is exhaustive. A failure names its case.
 */
export function sampled<T>(items: readonly T[], every = 3): readonly T[] {
  if (exhaustive) return items;
  const start = Math.floor(Math.random() * Math.min(every, items.length));
  return items.filter((_, index) => index % every === start);
}
