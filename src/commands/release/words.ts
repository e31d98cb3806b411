import type { ContractReference } from "../../model/release.ts";
import { count } from "../../report/text.ts";

/** `7 tools, 1 resource`: prompts and resources only where there are some. */
export function countsOf({ tools, prompts, resources }: ContractReference): string {
  return [
    count(tools, "tool"),
    ...(prompts > 0 ? [count(prompts, "prompt")] : []),
    ...(resources > 0 ? [count(resources, "resource")] : []),
  ].join(", ");
}

/** `7 tools, 1 resource, contract 3f2a9c014d5e`; empty where none was taken. */
export function contractWords(contract: ContractReference | undefined): string {
  return contract === undefined ? "" : `${countsOf(contract)}, contract ${contract.digest.slice(7, 19)}`;
}
