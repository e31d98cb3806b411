/** What a manifest says that it depends on, before anything is resolved. */
export interface Wanted {
  /** As code names it. */
  readonly name: string;
  /** What the registry calls it, where that is something else (`npm:other@1`). */
  readonly alias?: string;
  /** The range as written; "" is any version. */
  readonly range: string;
  readonly optional: boolean;
  /** Where it comes from instead of a registry: a git repository, a file, an address. Never a credential. */
  readonly foreign?: string;
  /** The manifest says elsewhere that another version is taken, whatever the range. */
  readonly overridden?: boolean;
  /** Part of the same repository, published beside this one. */
  readonly workspace?: boolean;
}

/** A package that a manifest describes. */
export interface Manifest {
  readonly kind: "npm" | "pypi";
  /** From the repository's root. */
  readonly file: string;
  readonly folder: string;
  readonly name: string | undefined;
  /** Undefined where the manifest leaves it to a build. */
  readonly version: string | undefined;
  readonly description: string | undefined;
  /** Name in an MCP registry. */
  readonly mcpName: string | undefined;
  /** Names of its commands. */
  readonly commands: readonly string[];
  /** Whether it can be published at all. */
  readonly isPublished: boolean;
  /** The version is computed when the package is built. */
  readonly isDynamic: boolean;
  readonly dependencies: readonly Wanted[];
}
