/** A variable or secret that a release declares (`environmentVariables` of the registry's server.json). */
export interface DeclaredVariable {
  readonly name: string;
  /** What it is for. */
  readonly description?: string;
  readonly isRequired?: boolean;
  readonly isSecret?: boolean;
  readonly default?: string;
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly format?: "string" | "number" | "boolean" | "filepath";
}

export interface Argument {
  readonly type: "positional" | "named";
  readonly name?: string;
  readonly value?: string;
}

export interface Package {
  readonly registryType: string;
  readonly identifier: string;
  readonly version?: string;
  /** Of a bundle that is downloaded from `identifier`: 64 hexadecimal digits. */
  readonly fileSha256?: string;
  readonly transport: { readonly type: "stdio" | "sse" | "streamable-http"; readonly url?: string };
  readonly environmentVariables?: readonly DeclaredVariable[];
  readonly packageArguments?: readonly Argument[];
  readonly runtimeArguments?: readonly Argument[];
}

/** An HTTP header that a remote server wants. `{NAME}` in its value stands for the variable or secret NAME. */
export interface Header {
  readonly name: string;
  readonly value?: string;
  readonly variables?: Readonly<Record<string, Omit<DeclaredVariable, "name">>>;
}

export interface Remote {
  readonly type: "sse" | "streamable-http";
  readonly url: string;
  readonly headers?: readonly Header[];
}

/** What starts a server that is not published anywhere. Arguments that begin with `./` are files of the repository. */
export interface StartCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly environmentVariables?: readonly DeclaredVariable[];
}

/** What a package's registry proves of it. */
export interface Provenance {
  /** Where it was built; absent where no attestation says so. */
  readonly repository?: string;
  readonly commit?: string;
  /** Address of what built it, with `@` and its ref. */
  readonly workflow?: string;
  readonly ref?: string;
  /** The key by which the registry signed name, version and checksum. */
  readonly registryKey?: string;
  /** What the registry has of it, and nobody could check when it was released: neither proven nor absent. */
  readonly unchecked?: readonly ("attestations" | "signature")[];
}

export interface ContractReference {
  /** `sha256-` and 64 hexadecimal digits; the contract is `servers/ID/contracts/<hex>.json`. */
  readonly digest: string;
  readonly tools: number;
  readonly prompts: number;
  readonly resources: number;
  /** `file`: taken by someone else and handed over; absent: by Headgate, from the server itself. */
  readonly capturedBy?: "file";
}

/** All that was resolved in one place, what it depends on in turn included. */
export interface ResolvedPackages {
  /** `lock-file`: at the commit that was released. `installation`: what the registry gave when the release was made. */
  readonly by: "lock-file" | "installation";
  /** The lock file from the repository's root, or the package that was installed: `npm:NAME@VERSION`. */
  readonly from: string;
  /** How many there are; more than are listed where there are too many for a release. */
  readonly count: number;
  /** `sha256-` and 64 hexadecimal digits, of all of them as they are listed, each on a line. */
  readonly digest: string;
  /** `npm:accepts@2.0.0`, in order. */
  readonly packages: readonly string[];
}

/** What a release was built from. */
export interface ReleaseSource {
  /** The repository's address, without credentials. */
  readonly repository?: string;
  readonly tag?: string;
  readonly commit?: string;
  /** The server's folder there. */
  readonly subfolder?: string;
}

/** `servers/ID/versions/VERSION.json`, immutable. */
export interface Release {
  /** The server's id in the repository: the folder's name. */
  readonly id: string;
  readonly version: string;
  readonly file: string;
  /** Digest of the canonical document: what a status records. */
  readonly digest: string;
  readonly server: {
    readonly name: string;
    readonly description?: string;
    readonly version: string;
    readonly packages?: readonly Package[];
    readonly remotes?: readonly Remote[];
  };
  readonly release: {
    readonly source?: ReleaseSource;
    readonly by?: string;
    readonly at?: string;
    /** Address of the workflow run that released it. */
    readonly run?: string;
    readonly command?: StartCommand;
    readonly integrity?: Readonly<Record<string, string>>;
    /** Direct ones, by kind and name. */
    readonly dependencies?: Readonly<Record<string, string>>;
    /** All of them; releases of before have none. */
    readonly resolved?: readonly ResolvedPackages[];
    readonly changelog?: readonly string[];
    /** Advisories that it fixes. */
    readonly security?: readonly string[];
    /** By kind, name and version of a package: what was verified of where it was built, and who published it. */
    readonly provenance?: Readonly<Record<string, Provenance>>;
    readonly contract?: ContractReference;
  };
}

/** All variables a release declares: for its packages, its start command, and remotes' headers; the first wins. */
export function declaredVariables(release: Release): ReadonlyMap<string, DeclaredVariable> {
  const declared = new Map<string, DeclaredVariable>();
  const lists = [
    ...(release.server.packages ?? []).map((entry) => entry.environmentVariables ?? []),
    release.release.command?.environmentVariables ?? [],
    ...(release.server.remotes ?? []).map(headerVariables),
  ];
  for (const variable of lists.flat()) {
    if (!declared.has(variable.name)) declared.set(variable.name, variable);
  }
  return declared;
}

/** Each name once, and only as one an environment can hold: a header's other inputs are for people to fill in. */
function headerVariables({ headers = [] }: Remote): readonly DeclaredVariable[] {
  return headers.flatMap(({ variables = {} }) =>
    Object.entries(variables)
      .filter(([name]) => /^[A-Za-z_][A-Za-z0-9_]{0,127}$/.test(name))
      .map(([name, input]) => ({ ...input, name })),
  );
}

/**
 * What a header says, with the variables of its own put in place of their names in braces. Other braces stay.
 * Undefined where it has no value, or one of its variables has none.
 */
export function headerValue(
  { value, variables = {} }: Header,
  values: ReadonlyMap<string, string>,
): string | undefined {
  if (value === undefined) return undefined;
  let isWhole = true;
  const text = value.replace(/\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (braces, name: string) => {
    if (!Object.hasOwn(variables, name)) return braces;
    const given = values.get(name);
    isWhole &&= given !== undefined;
    return given ?? "";
  });
  return isWhole ? text : undefined;
}

/** Whether a client can obtain it: a package or a remote address. */
export function isPackaged(release: Release): boolean {
  return (release.server.packages?.length ?? 0) + (release.server.remotes?.length ?? 0) > 0;
}
