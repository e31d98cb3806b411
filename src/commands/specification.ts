/** One option of a command, as declared. */
export type OptionSpecification = { readonly summary: string } & (
  | { readonly type: "flag" }
  | { readonly type: "text"; readonly value: string; readonly required?: true }
  | { readonly type: "list"; readonly value: string }
  | { readonly type: "number"; readonly value: string; readonly default?: number }
  | { readonly type: "choice"; readonly choices: readonly string[]; readonly default?: string }
  /** Takes everything that follows it on the command line. */
  | { readonly type: "rest"; readonly value: string }
);

export interface PositionalSpecification {
  /** In capitals, as help shows it. */
  readonly name: string;
  readonly summary: string;
  readonly required: boolean;
  /** The last one may be given any number of times. */
  readonly repeated?: true;
  readonly choices?: readonly string[];
}

/** What the command line knows of a command without loading it: parsing, help, completion and docs follow. */
export interface CommandSpecification {
  /** One line, from the imperative. */
  readonly summary: string;
  /** Sentences for `headgate COMMAND --help` and the documentation. */
  readonly description: string;
  readonly positionals: readonly PositionalSpecification[];
  readonly options: Readonly<Record<string, OptionSpecification>>;
  readonly examples: readonly { readonly line: string; readonly does: string }[];
}

export type CommandSpecifications = Readonly<Record<string, CommandSpecification>>;
