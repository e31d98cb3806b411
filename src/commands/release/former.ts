import { isExactVersion, releaseFile } from "../../convention/paths.ts";
import { readDocument } from "../../convention/read.ts";
import type { Source } from "../../convention/source.ts";
import { compareText } from "../../model/finding.ts";
import type { DeclaredVariable } from "../../model/release.ts";
import { compareVersions } from "../../model/traffic.ts";

/** How a release is started that names neither a package nor a command: as the one before it. */
export interface Former {
  readonly version: string;
  /** Name of the npm package. */
  readonly npm?: string;
  readonly command?: readonly string[];
  /** What was declared then, by the package or by whoever released it. */
  readonly variables: readonly DeclaredVariable[];
}

export type FormerRelease =
  | { readonly kind: "found"; readonly former: Former }
  /** `version` null: nothing was released yet. */
  | { readonly kind: "none"; readonly version: string | null };

/**
 * Looks for it on the desired side: this very version, else the newest before it, else the newest there is. In a
 * start command its version gives way to the new one wherever it stands as a word of its own.
 */
export async function formerRelease(source: Source, server: string, version: string): Promise<FormerRelease> {
  const names = await source.names(`servers/${server}/versions`);
  const versions = names.flatMap((name) => (name.endsWith(".json") ? [name.slice(0, -".json".length)] : []));
  const known = versions.filter(isExactVersion).sort((a, b) => compareVersions(b, a) || compareText(a, b));
  const before =
    known.find((one) => one === version) ?? known.find((one) => compareVersions(one, version) < 0);
  const found = before ?? known[0];
  if (found === undefined) return { kind: "none", version: null };
  const file = releaseFile(server, found);
  const bytes = (await source.read([file])).get(file);
  const document = bytes && readDocument("release", file, bytes, undefined)?.value;
  const npm = document?.server.packages?.find(
    ({ registryType, transport }) => registryType === "npm" && transport.type === "stdio",
  );
  if (npm) {
    const variables = npm.environmentVariables ?? [];
    return { kind: "found", former: { version: found, npm: npm.identifier, variables } };
  }
  const start = document?.release.command;
  if (!start) return { kind: "none", version: found };
  const command = [start.command, ...start.args].map((word) => renamed(word, found, version));
  return { kind: "found", former: { version: found, command, variables: start.environmentVariables ?? [] } };
}

/** `1.0.0` and `weather@1.0.0`, and neither `11.0.0` nor `1.0.0-beta.1`. */
function renamed(word: string, from: string, to: string): string {
  const part = "[0-9A-Za-z.+-]";
  const escaped = from.replace(/[.+]/g, "\\$&");
  return word.replace(new RegExp(`(?<!${part})${escaped}(?!${part})`, "g"), () => to);
}
