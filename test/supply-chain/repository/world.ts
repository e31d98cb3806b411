import { openRepository, type Repository } from "../../../src/git/repository.ts";
import { collectRelease } from "../../../src/supply-chain/repository/collect.ts";
import type {
  Collected,
  CollectRequest,
  CollectWorld,
} from "../../../src/supply-chain/repository/request.ts";
import {
  commitFiles,
  type Files,
  makeRepository,
  sh,
  type TemporaryFolder,
  temporaryFolder,
} from "../../support/git.ts";

export interface ServerRepository extends AsyncDisposable {
  readonly folder: string;
  readonly repository: Repository;
  commit(files: Files, message: string): Promise<string>;
  tag(name: string, ...more: readonly string[]): Promise<void>;
  collect(
    request: Omit<CollectRequest, "from" | "server"> & {
      readonly server?: CollectRequest["server"];
      readonly tag?: string;
      readonly subfolder?: string;
      readonly address?: string;
    },
    world?: Partial<CollectWorld>,
  ): Promise<Collected>;
}

/** No registry is asked: where one is needed, the test names it. */
export const nowhere = {
  npm_config_registry: "http://127.0.0.1:9/",
  UV_DEFAULT_INDEX: "http://127.0.0.1:9/simple",
  npm_config_fetch_retries: "0",
} as const;

/** A real repository of a server, with these files in its first commit. */
export async function serverRepository(files: Files): Promise<ServerRepository> {
  const temporary: TemporaryFolder = await temporaryFolder();
  const folder = await makeRepository(`${temporary.path}/weather`, files);
  await sh(folder, "remote", "add", "origin", "https://octocat:secret@git.example/acme/weather-mcp.git");
  const repository = await openRepository(folder);
  return {
    folder,
    repository,
    commit: (changed, message) => commitFiles(folder, changed, message),
    tag: async (name, ...more) => void (await sh(folder, "tag", name, ...more)),
    collect: ({ tag, subfolder, address, server = { id: "weather" }, ...request }, world = {}) =>
      collectRelease(
        {
          ...request,
          server,
          from: {
            repository,
            commit: tag ?? "HEAD",
            ...(tag === undefined ? {} : { tag }),
            ...(subfolder === undefined ? {} : { subfolder }),
            ...(address === undefined ? {} : { address }),
          },
        },
        { env: { ...process.env, ...nowhere }, ...world },
      ),
    [Symbol.asyncDispose]: async () => {
      await repository.close();
      await temporary[Symbol.asyncDispose]();
    },
  };
}
