import type { Package, Release, Remote, StartCommand } from "./release.ts";

/** One way to bring a release to answer. */
export type StartChoice =
  | { readonly kind: "package"; readonly package: Package }
  | { readonly kind: "command"; readonly command: StartCommand }
  | { readonly kind: "remote"; readonly remote: Remote };

/**
 * How a release may be started or reached, the preferred way first, so that what is probed is what clients get:
 * the packages of a `kind` that is known over stdio as they are listed, the start command, its remote addresses
 * with Streamable HTTP first.
 */
export function startChoices(release: Release, knows: (kind: string) => boolean): readonly StartChoice[] {
  const { packages = [], remotes = [] } = release.server;
  const { command } = release.release;
  const isCurrent = (remote: Remote) => remote.type === "streamable-http";
  return [
    ...packages
      .filter((entry) => entry.transport.type === "stdio" && knows(entry.registryType))
      .map((entry) => ({ kind: "package", package: entry }) as const),
    ...(command ? [{ kind: "command", command } as const] : []),
    ...[...remotes.filter(isCurrent), ...remotes.filter((remote) => !isCurrent(remote))].map(
      (remote) => ({ kind: "remote", remote }) as const,
    ),
  ];
}
