import type { ReleaseDocument } from "../../convention/documents.ts";
import type { DeclaredVariable } from "../../model/release.ts";
import type { Server } from "../../model/server.ts";
import { printable } from "../../model/text.ts";
import type { NpmPackage } from "../../supply-chain/npm.ts";
import { declareVariables } from "./declarations.ts";
import type { ReleaseOptions, ReleaseWorld } from "./options.ts";

/** All of a release but its contract. */
export function describe(
  options: ReleaseOptions,
  world: ReleaseWorld,
  server: Server,
  npm: NpmPackage | undefined,
  former: readonly DeclaredVariable[],
): ReleaseDocument {
  const given = {
    variables: options.variables ?? [],
    required: options.required ?? [],
    secrets: options.secrets ?? [],
  };
  const declared = declareVariables(given, [...former, ...(npm?.variables ?? [])]);
  const environment = declared.length === 0 ? {} : { environmentVariables: declared };
  const [command = "", ...args] = options.command ?? [];
  return {
    headgate: 1,
    server: {
      name: server.name ?? `local.headgate/${options.server}`,
      description: server.description ?? (printable(npm?.description ?? "", 100) || options.server),
      version: options.version,
      ...(npm && {
        packages: [
          {
            registryType: "npm",
            identifier: npm.name,
            version: npm.version,
            transport: { type: "stdio" },
            ...environment,
          },
        ],
      }),
      ...(options.remote && { remotes: [options.remote] }),
    },
    release: {
      by: world.actor,
      at: `${world.now().toISOString().slice(0, 19)}Z`,
      ...(npm
        ? {
            integrity: { [`npm:${npm.name}@${npm.version}`]: npm.integrity },
            ...(Object.keys(npm.dependencies).length > 0 ? { dependencies: npm.dependencies } : {}),
          }
        : options.command && { command: { command, args, ...environment } }),
      ...(options.changelog && options.changelog.length > 0 ? { changelog: options.changelog } : {}),
    },
  };
}

export function variablesOf(document: ReleaseDocument): readonly DeclaredVariable[] {
  const [first] = document.server.packages ?? [];
  return first?.environmentVariables ?? document.release.command?.environmentVariables ?? [];
}

export function minimalServer(document: ReleaseDocument): string {
  const { name, description = "" } = document.server;
  return `name: ${JSON.stringify(name)}\ndescription: ${JSON.stringify(description)}\n`;
}

export function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
