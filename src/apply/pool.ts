/** How many deployments are worked on at once: a probe starts a process, and machines have few cores. */
export const width = 4;

/** Maps with at most `atOnce` at work at once; results in the order of the items. The first error ends it. */
export async function mapPool<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
  atOnce: number = width,
): Promise<readonly R[]> {
  const results: R[] = new Array(items.length);
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index];
      if (item !== undefined) results[index] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return results;
}
