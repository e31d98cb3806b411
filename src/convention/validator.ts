/** What ajv says of one violation; the shape of what the generated validators leave in `errors`. */
export interface SchemaError {
  readonly keyword: string;
  /** JSON pointer into the document. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Set where a key itself is what was checked. */
  readonly propertyName?: string;
}

/** Says whether a schema accepts a value, and nothing else. Compiled ahead by scripts/generate.mjs. */
export type Check = (data: unknown) => boolean;

/** Compiled ahead by scripts/generate.mjs; synchronous, keeps its last errors. */
export interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

/** A schema without what only validation needs: what is expected where, in words. */
export interface Expectation {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Expectation>>;
  readonly expected?: string;
  readonly example?: unknown;
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Expectation>>;
  readonly items?: Expectation;
  readonly additionalProperties?: Expectation;
  readonly propertyNames?: Expectation;
  /** The member that tells the branches of `oneOf` apart. */
  readonly tag?: string;
  readonly oneOf?: readonly Expectation[];
}
