/** A variable or secret that a release declares (`environmentVariables` of the registry's server.json). */
export interface DeclaredVariable {
  readonly name: string;
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
  readonly transport: { readonly type: "stdio" | "sse" | "streamable-http"; readonly url?: string };
  readonly environmentVariables?: readonly DeclaredVariable[];
  readonly packageArguments?: readonly Argument[];
  readonly runtimeArguments?: readonly Argument[];
}

export interface Remote {
  readonly type: "sse" | "streamable-http";
  readonly url: string;
}

/** What starts a server that is not published anywhere. Arguments that begin with `./` are files of the repository. */
export interface StartCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly environmentVariables?: readonly DeclaredVariable[];
}

export interface ContractReference {
  /** `sha256-` and 64 hexadecimal digits; the contract is `servers/ID/contracts/<hex>.json`. */
  readonly digest: string;
  readonly tools: number;
  readonly prompts: number;
  readonly resources: number;
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
    readonly by?: string;
    readonly at?: string;
    readonly command?: StartCommand;
    readonly integrity?: Readonly<Record<string, string>>;
    readonly dependencies?: Readonly<Record<string, string>>;
    readonly changelog?: readonly string[];
    readonly contract?: ContractReference;
  };
}

/** All variables a release declares, over its packages and its start command; the first declaration wins. */
export function declaredVariables(release: Release): ReadonlyMap<string, DeclaredVariable> {
  const declared = new Map<string, DeclaredVariable>();
  const lists = [
    ...(release.server.packages ?? []).map((entry) => entry.environmentVariables ?? []),
    release.release.command?.environmentVariables ?? [],
  ];
  for (const variable of lists.flat()) {
    if (!declared.has(variable.name)) declared.set(variable.name, variable);
  }
  return declared;
}

/** Whether a client can obtain it: a package or a remote address. */
export function isPackaged(release: Release): boolean {
  return (release.server.packages?.length ?? 0) + (release.server.remotes?.length ?? 0) > 0;
}
