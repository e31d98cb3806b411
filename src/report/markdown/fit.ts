/**
 * What GitHub takes as the text of a comment. It says 65,536 characters, and was seen to count 262,144 bytes; as
 * many bytes as it says characters, with line feeds counted twice, is within every way of counting.
 */
export const commentLimit = 65_536;

/** What GitHub takes as the summary of one step: 1 MiB, beyond which it shows nothing of it. */
export const summaryLimit = 1_048_576;

/** How much is written out; what a lower one leaves out is told to be elsewhere. */
export const tiers = ["full", "collapsed", "list", "counts"] as const;
export type Tier = (typeof tiers)[number];

export interface Rendered {
  readonly text: string;
  readonly tier: Tier;
}

/** Bytes as they are stored, with every line feed as the two that a form would send. */
export function sizeOf(text: string): number {
  let feeds = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) feeds += 1;
  return Buffer.byteLength(text) + feeds;
}

/** Bytes that one deployment takes at the very least: a row of a table, a name in a list. */
const leastOf = { full: 40, collapsed: 40, list: 4, counts: 0 } as const satisfies Record<Tier, number>;

/** Between two blocks. */
const gap = 4;

/**
 * The fullest tier whose blocks fit. Blocks are whole: nothing is ever cut inside a fence or an element. Of the last
 * tier, whose size does not grow with what it is about, blocks are left out from the end if even they are too many. `deployments`: how many each
 * tier but the last has to name, so that what cannot fit is not even begun.
 */
export function fullestThatFits(
  limit: number,
  blocksOf: (tier: Tier) => Iterable<string>,
  deployments = 0,
): Rendered {
  for (const tier of tiers) {
    const last = tier === tiers.at(-1);
    if (!last && deployments * leastOf[tier] > limit) continue;
    const kept: string[] = [];
    let size = 0;
    let whole = true;
    for (const block of blocksOf(tier)) {
      if (block === "") continue;
      const next = size + sizeOf(block) + (kept.length > 0 ? gap : 0);
      whole = next <= limit;
      if (!whole) break;
      kept.push(block);
      size = next;
    }
    if (whole || last) return { text: kept.join("\n\n"), tier };
  }
  return { text: "", tier: "counts" };
}

/** As many of the blocks as fullestThatFits, in their order; how many were left out. */
export function firstThatFit(
  blocks: readonly string[],
  limit: number,
): { readonly blocks: readonly string[]; readonly omitted: number } {
  let size = 0;
  for (const [index, block] of blocks.entries()) {
    size += sizeOf(block) + gap;
    if (size > limit) return { blocks: blocks.slice(0, index), omitted: blocks.length - index };
  }
  return { blocks, omitted: 0 };
}
