/** One input of the Action, as declared: what action.yml, the documentation and the reading follow. */
export type InputSpecification = {
  /** One sentence or two, for action.yml and the documentation. */
  readonly description: string;
  /** As action.yml has it, where it has one: what is used when nothing is given. */
  readonly default?: string;
  /**
   * What a value means that the command does not take: `refuse` where leaving it out would do something else
   * than was asked, `ignore` where it would do the same.
   */
  readonly unused: "refuse" | "ignore";
} & (
  | { readonly type: "text" }
  /** Never shown anywhere. */
  | { readonly type: "secret" }
  /** Several, with commas or line breaks between them. */
  | { readonly type: "list" }
  /** Several, each on a line of its own: they may hold commas. */
  | { readonly type: "lines" }
  /** A whole number. */
  | { readonly type: "number" }
  /** As YAML 1.2 writes it: true or false. */
  | { readonly type: "flag" }
  | { readonly type: "choice"; readonly choices: readonly string[] }
);
