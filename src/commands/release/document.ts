import type { ReleaseDocument } from "../../convention/documents.ts";
import { modeline, schemaFiles } from "../../convention/modeline.ts";
import type { DeclaredVariable, Package } from "../../model/release.ts";
import type { Server } from "../../model/server.ts";
import type { Collected } from "../../supply-chain/repository/request.ts";
import { schemaFolder } from "../init/files.ts";
import { declareVariables } from "./declarations.ts";
import type { ReleaseOptions, ReleaseWorld } from "./options.ts";

/** All of a release but its contract. */
export function describe(
  options: ReleaseOptions,
  world: ReleaseWorld,
  server: Server,
  collected: Pick<Collected, "server" | "release"> | undefined,
  former: readonly DeclaredVariable[],
): ReleaseDocument {
  const given = {
    variables: options.variables ?? [],
    required: options.required ?? [],
    secrets: options.secrets ?? [],
  };
  const declared = (own: readonly DeclaredVariable[] = []) => {
    const all = declareVariables(given, [...former, ...own]);
    return all.length === 0 ? {} : { environmentVariables: all };
  };
  const [command = "", ...args] = options.command ?? [];
  const described = collected?.server ?? {
    name: server.name ?? `local.headgate/${options.server}`,
    description: server.description ?? options.server,
    version: options.version,
  };
  const { packages } = described;
  const { source, changelog: collectedLines, ...parts } = collected?.release ?? {};
  const changelog = options.changelog ?? collectedLines ?? [];
  return {
    headgate: 1,
    server: {
      ...described,
      ...(packages && {
        packages: packages.map((entry): Package => ({ ...entry, ...declared(entry.environmentVariables) })),
      }),
    },
    release: {
      ...(source === undefined ? {} : { source }),
      by: world.actor,
      at: `${world.now().toISOString().slice(0, 19)}Z`,
      ...(world.run === undefined ? {} : { run: world.run }),
      ...(options.command && { command: { command, args, ...declared() } }),
      ...parts,
      ...(changelog.length > 0 ? { changelog } : {}),
    },
  };
}

/** `server.yaml` of a server that has none, with the line that tells editors its schema where the schemas are. */
export function minimalServer(document: ReleaseDocument, hasSchemas: boolean): string {
  const { name, description = "" } = document.server;
  const { repository, subfolder } = document.release.source ?? {};
  const line = hasSchemas ? `${modeline("server", `../../${schemaFolder}`)}\n` : "";
  // By these the next tag is known to be of this server.
  const members = Object.entries({ name, description, repository, subfolder });
  const texts = members.flatMap(([key, text]) =>
    text === undefined ? [] : [`${key}: ${JSON.stringify(text)}`],
  );
  return `${line}${texts.join("\n")}\n`;
}

/** Where the schema of server.yaml lies, in repositories that keep it. */
export const serverSchema = `${schemaFolder}/${schemaFiles.server}`;
