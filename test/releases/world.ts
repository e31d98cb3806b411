import { mkdir } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { packageIntegrity } from "../../src/supply-chain/packages.ts";
import { type CliResult, headgate } from "../support/cli.ts";
import { commitFiles, type Files, makeRemote, makeRepository, sh, temporaryFolder } from "../support/git.ts";
import type { Registry } from "../support/servers/npm-registry.ts";

/** What finds this machine's registries, and keeps what was downloaded before; nothing else of its owner. */
export function registries(): Readonly<Record<string, string>> {
  const wanted = /^(?:npm_config_|UV_|PIP_|SSL_CERT_|NODE_EXTRA_CA_CERTS$|(?:https?|no|all)_proxy$)/i;
  const known = Object.entries(process.env).filter(
    (entry): entry is [string, string] => wanted.test(entry[0]) && entry[1] !== undefined,
  );
  return {
    npm_config_userconfig: join(homedir(), ".npmrc"),
    npm_config_cache: join(homedir(), ".npm"),
    UV_CACHE_DIR: join(homedir(), ".cache/uv"),
    ...Object.fromEntries(known),
  };
}

/** Whether its registry, as it is configured here, has this version. */
export async function isPublished(
  registryType: "npm" | "pypi",
  identifier: string,
  version: string,
): Promise<boolean> {
  const entry = { registryType, identifier, version, transport: { type: "stdio" } } as const;
  const env = { ...process.env, ...registries() };
  const { integrity } = await packageIntegrity(entry, version, { env });
  return Object.keys(integrity).length > 0;
}

/** A server's own repository on somebody's disk. */
export interface OwnRepository {
  readonly path: string;
  /** Commits files and puts a tag on them, annotated. */
  readonly tag: (name: string, files: Files, message?: string) => Promise<string>;
  readonly checkout: (what: string) => Promise<unknown>;
}

/** People's clones and the command line, as processes. */
export interface Releasing extends AsyncDisposable {
  readonly folder: string;
  /** The clone of the repository that holds headgate.yaml, and the bare repository that others push to. */
  readonly gitops: string;
  readonly remote: string;
  readonly own: (name: string, address: string) => Promise<OwnRepository>;
  readonly headgate: (cwd: string, ...args: readonly string[]) => Promise<CliResult>;
  /** Fails where the command does not end as it should, and says what it printed. */
  readonly ends: (outcome: string, cwd: string, ...args: readonly string[]) => Promise<CliResult>;
  /** Merges a branch of the remote, as a person does who has looked at it. */
  readonly merge: (branch: string) => Promise<void>;
  /** Commits in the clone, and pushes. */
  readonly commit: (files: Files) => Promise<void>;
  readonly at: (ref: string, path: string) => Promise<string>;
  readonly env: Record<string, string>;
}

const target = (environment: string) =>
  `targets: [{ type: mcp, scope: project, path: ${environment}.json }]\n`;

/** Two environments, one after the other. */
export const environments: Files = {
  "headgate.yaml": "headgate: 1\n",
  "environments/development/environment.yaml": `stage: development\n${target("development")}`,
  "environments/staging/environment.yaml": `stage: staging\nupstream: [development]\nrequire: { contract: semver }\n${target("staging")}`,
};

/** A registry of the test's own, in place of those of this machine. */
export function npmSettings(registry: Registry, folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(registry.env(folder)).filter(
      (entry): entry is [string, string] => /^npm_/.test(entry[0]) && entry[1] !== undefined,
    ),
  );
}

/** `settings`: where packages come from, by a folder for what is kept of them. */
export async function releasing(
  files: Files,
  settings: (folder: string) => Readonly<Record<string, string>> = registries,
): Promise<Releasing> {
  const temporary = await temporaryFolder();
  const { path: folder } = temporary;
  const home = join(folder, "home");
  await mkdir(join(home, "tmp"), { recursive: true });
  const made = await makeRemote(folder, ["gitops"], files);
  const { remote } = made;
  const gitops = made.clones[0] ?? "";
  const env: Record<string, string> = { ...settings(folder), XDG_CACHE_HOME: join(folder, "cache") };
  const run = (cwd: string, ...args: readonly string[]) =>
    headgate(args, { cwd, home, env, timeout: 120_000 });
  const ends: Releasing["ends"] = async (outcome, cwd, ...args) => {
    const result = await run(cwd, ...args, "--json");
    expect(result.json.outcome, `headgate ${args.join(" ")}\n${result.stdout}\n${result.stderr}`).toBe(
      outcome,
    );
    return result;
  };
  await ends("ok", gitops, "init");
  await sh(gitops, "push", "--quiet", "origin", "HEAD");
  return {
    folder,
    gitops,
    remote,
    env,
    headgate: run,
    ends,
    own: async (name, address) => {
      const path = await makeRepository(join(folder, name));
      await sh(path, "remote", "add", "origin", address);
      return {
        path,
        tag: async (tag, files, message = tag) => {
          await sh(path, "checkout", "--quiet", "main");
          const commit = await commitFiles(path, files, message);
          await sh(path, "tag", "--annotate", "-m", tag, tag);
          return commit;
        },
        checkout: (what) => sh(path, "checkout", "--quiet", what),
      };
    },
    merge: async (branch) => {
      await sh(gitops, "fetch", "--quiet");
      await sh(gitops, "merge", "--quiet", "--no-edit", `origin/${branch}`);
      await sh(gitops, "push", "--quiet");
    },
    commit: async (files) => {
      await sh(gitops, "pull", "--quiet");
      await commitFiles(gitops, files);
      await sh(gitops, "push", "--quiet");
    },
    at: (ref, path) => sh(remote, "show", `${ref}:${path}`),
    [Symbol.asyncDispose]: () => temporary[Symbol.asyncDispose](),
  };
}
