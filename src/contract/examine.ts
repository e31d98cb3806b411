import { compareText } from "../model/finding.ts";
import { canonicalPrompt, canonicalTool } from "./canonical.ts";
import { below } from "./change.ts";
import type { Contract, Item } from "./contract.ts";
import { noNames } from "./items.ts";
import { promptTexts, textsBelow, toolTexts } from "./text/placed.ts";
import type { Names } from "./text/references.ts";
import { type PlacedText, warningsOf, warningsOfText } from "./text/warnings.ts";
import type { ContractWarning } from "./warning.ts";

/** A warning and where in the contract the text stands. */
export interface ContractNotice extends ContractWarning {
  /** JSON pointer with names in place of indexes, as in a change; where it stands in the canonical form. */
  readonly pointer: string;
}

/**
 * Looks at every text of a contract that a model may read, as a change's new text is looked at: so that a first release,
 * which has nothing to be compared with, is looked at too. Sorted by pointer; empty where nothing stands out.
 */
export function examineContract(contract: Contract): readonly ContractNotice[] {
  const names: Names = { tools: new Set(contract.tools.map(({ name }) => name)) };
  const below = (texts: readonly PlacedText[], known: Names) =>
    texts.flatMap((text) =>
      warningsOfText(text, known).map((warning) => ({ pointer: text.pointer, ...warning })),
    );
  const found = [
    ...contract.tools.flatMap((tool) => below(toolTexts(canonicalTool(tool)), names)),
    ...contract.prompts.flatMap((prompt) => below(promptTexts(canonicalPrompt(prompt)), names)),
    ...contract.resources.flatMap((entry) => below(textsOf(entry, "/resources", entry.uri), noNames)),
    ...contract.resourceTemplates.flatMap((entry) =>
      below(textsOf(entry, "/resourceTemplates", entry.uriTemplate), noNames),
    ),
    ...warningsOf(contract.instructions ?? "", names).map((warning) => ({
      pointer: "/instructions",
      ...warning,
    })),
  ];
  return found.sort((a, b) => compareText(a.pointer, b.pointer) || compareText(a.text, b.text));
}

function textsOf(entry: Item, root: string, name: string): readonly PlacedText[] {
  return textsBelow(entry, below(root, name));
}
