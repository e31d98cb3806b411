import type { PlacedText } from "./examine-texts.ts";
import type { ContractWarning } from "./warning.ts";
export function warningsOf(_text: string, _others?: ReadonlySet<string>): readonly ContractWarning[] {
  return [];
}
export function warningsOfAll(
  _texts: readonly PlacedText[],
  _others?: ReadonlySet<string>,
): readonly ContractWarning[] {
  return [];
}
