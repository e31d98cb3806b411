/**
 * What is pointed out about a text that a model reads:
 * - `hidden-characters`: it holds characters that nobody sees (zero width, bidirectional controls, tags, ...)
 * - `mixed-scripts`: a word mixes letters of scripts that look alike
 * - `instruction`: it reads like an instruction to the model rather than a description
 * - `encoded`: it holds a long run of encoded data
 * - `hidden-markup`: it holds an HTML comment or markup that is not displayed
 * - `reference`: it names another tool or server
 * - `permission`: a hint changed by which clients decide whether to ask before they call
 */
export type WarningKind =
  | "hidden-characters"
  | "mixed-scripts"
  | "instruction"
  | "encoded"
  | "hidden-markup"
  | "reference"
  | "permission";

export interface ContractWarning {
  readonly kind: WarningKind;
  /** One sentence for people, hidden characters spelt out: `U+200B`. Without control characters. */
  readonly text: string;
  /** Where the text stands, where that is not the place of the change that it is told with. */
  readonly pointer?: string;
}
