import { declaredVariables, type Package, type Release, type Remote, type StartCommand } from "./release.ts";

/** One way to bring a release to answer. */
export type StartChoice =
  | { readonly kind: "package"; readonly package: Package }
  | { readonly kind: "command"; readonly command: StartCommand }
  | { readonly kind: "remote"; readonly remote: Remote };

/** Kinds of packages that clients can start by a tool of that kind. */
const clientKinds: readonly string[] = ["pypi", "nuget", "oci"];
/** Kinds that a client installs by itself, and that no line of its configuration starts; we can. */
const bundleKinds: readonly string[] = ["mcpb"];

/**
 * How a release is started or reached: by probes, by the launcher and by clients alike, so that what is probed
 * is what clients get. First an npm package over stdio, then the start command, a remote address (Streamable HTTP before
 * SSE), a package of another kind, a bundle. Undefined where it names none of these.
 */
export function chooseStart(release: Release): StartChoice | undefined {
  const { packages = [], remotes = [] } = release.server;
  const { command } = release.release;
  const local = packages.filter((entry) => entry.transport.type === "stdio");
  const npm = local.find((entry) => entry.registryType === "npm");
  if (npm) return { kind: "package", package: npm };
  if (command) return { kind: "command", command };
  const remote = remotes.find(({ type }) => type === "streamable-http") ?? remotes[0];
  if (remote) return { kind: "remote", remote };
  const other =
    local.find((entry) => clientKinds.includes(entry.registryType)) ??
    local.find((entry) => bundleKinds.includes(entry.registryType));
  return other && { kind: "package", package: other };
}

/** What clients say to the tool anyway. */
const given: ReadonlyMap<string, readonly string[]> = new Map([
  ["npm", ["-y", "--yes"]],
  ["nuget", ["-y", "--yes"]],
  ["oci", ["-i", "--interactive", "--rm"]],
]);

/**
 * Which of a package's `runtimeArguments` would change what runs, or with which rights: a package, registry or
 * command in place of the one that was probed, `--privileged`. -1 where none does. They are handed to nobody.
 */
export function foreignRuntimeArgument({ registryType, runtimeArguments = [] }: Package): number {
  const usual = given.get(registryType) ?? [];
  return runtimeArguments.findIndex(({ type, name, value }) =>
    [type === "named" ? name : undefined, value].some((word) => word !== undefined && !usual.includes(word)),
  );
}

/** The variable that tells a server which environment it is in. */
export const environmentVariable = "MCP_ENV";

const loaderNames: readonly string[] = [
  ...["PATH", "PATHEXT", "COMSPEC", "ENV", "BASH_ENV", "SHELLOPTS", "BASHOPTS", "IFS", "GCONV_PATH"],
  ...["NODE_OPTIONS", "NODE_PATH", "NODE_REPL_EXTERNAL_MODULE"],
  ...["PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP", "PYTHONEXECUTABLE", "PYTHONUSERBASE"],
  ...["PERL5LIB", "PERL5OPT", "RUBYOPT", "RUBYLIB"],
  ...["JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS", "CLASSPATH"],
  ...["DOTNET_STARTUP_HOOKS", "DOTNET_ADDITIONAL_DEPS", "DOTNET_ROOT"],
];
const loaderPrefixes = /^(?:LD_|DYLD_|NPM_CONFIG_|PIP_|UV_|NUGET_|DOCKER_|GIT_)/;

/** Whether a variable decides which code is loaded, whatever the server does with it. Systems that ignore case count. */
export function isLoaderVariable(name: string): boolean {
  const upper = name.toUpperCase();
  return loaderNames.includes(upper) || loaderPrefixes.test(upper);
}

/** Names that may be given to a server of this release: those it declares, `MCP_ENV`, and none that load code. */
export function mayBeGiven(release: Release, name: string): boolean {
  return name === environmentVariable || (declaredVariables(release).has(name) && !isLoaderVariable(name));
}

/**
 * The plain variables that a server is started with, by a probe, a client or the launcher: what the release
 * declares, with its own value or the given one, which wins; and `MCP_ENV`, which is `environment` unless it is
 * given. Secrets, and what is given as a secret, are not among them.
 */
export function startVariables(
  release: Release,
  variables: Readonly<Record<string, string>>,
  secrets: Readonly<Record<string, string>>,
  environment?: string,
): ReadonlyMap<string, string> {
  const started = new Map(environment === undefined ? [] : [[environmentVariable, environment]]);
  for (const { name, value, default: usual, isSecret } of declaredVariables(release).values()) {
    const own = value ?? usual;
    if (own !== undefined && isSecret !== true && mayBeGiven(release, name)) started.set(name, own);
  }
  for (const [name, value] of Object.entries(variables)) {
    if (mayBeGiven(release, name)) started.set(name, value);
  }
  for (const name of Object.keys(secrets)) if (mayBeGiven(release, name)) started.delete(name);
  return started;
}

/** Of what is given as secrets, that which the release wants; values are names or secrets, as they were. */
export function startSecrets(
  release: Release,
  secrets: Readonly<Record<string, string>>,
): readonly (readonly [name: string, value: string])[] {
  return Object.entries(secrets).filter(([name]) => mayBeGiven(release, name));
}
