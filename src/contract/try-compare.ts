import type { ContractComparison } from "./change.ts";
import { compareContracts } from "./compare.ts";
import type { Contract } from "./contract.ts";

/**
 * As `compareContracts`; undefined where that fails. Contracts are other people's, nested deeper or written otherwise than
 * anybody thought of, and one that cannot be compared must not end what is about all servers.
 */
export function tryCompare(before: Contract, after: Contract): ContractComparison | undefined {
  try {
    return compareContracts(before, after);
  } catch {
    return undefined;
  }
}
