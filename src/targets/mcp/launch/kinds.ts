/** A package as a client's words name it; `wanted` is a version, tag or range, null where there is none. */
export interface Wanted {
  readonly registry: "npm" | "pypi";
  readonly name: string;
  readonly wanted: string | null;
}

/** What the words of a client's entry start. */
export type Launch =
  /** A package's own command. */
  | ({ readonly kind: "package"; readonly args: readonly string[] } & Wanted)
  | {
      readonly kind: "image";
      /** With its tag or digest, as written. */
      readonly image: string;
      readonly args: readonly string[];
      /** `-e NAME` (null: handed on) and `-e NAME=value`. */
      readonly env: ReadonlyMap<string, string | null>;
    }
  | {
      readonly kind: "command";
      readonly command: string;
      readonly args: readonly string[];
      /** A package that one of the arguments names. */
      readonly pin?: Pin;
    }
  /** Words that mean something Headgate will not start. */
  | { readonly kind: "foreign"; readonly problem: string; readonly hint: string };

/** A package within a start command: `args[at]` is `before`, the version, and nothing more. */
export interface Pin extends Wanted {
  readonly at: number;
  readonly before: string;
}

export function foreign(problem: string, hint: string): Extract<Launch, { readonly kind: "foreign" }> {
  return { kind: "foreign", problem, hint };
}
