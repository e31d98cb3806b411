import { isExactVersion, releaseFile } from "../../convention/paths.ts";
import { readDocument } from "../../convention/read.ts";
import type { Source } from "../../convention/source.ts";
import { compareText } from "../../model/finding.ts";
import type { DeclaredVariable, Package, Remote } from "../../model/release.ts";
import { compareVersions } from "../../model/traffic.ts";
import type { StatedPackages } from "../../supply-chain/repository/request.ts";

/** How a release is started that names neither a package nor a command: as the one before it. */
export interface Former {
  readonly version: string;
  /** Its packages and its address; the new release's version is theirs. */
  readonly stated?: StatedPackages;
  readonly command?: readonly string[];
  /** Its packages as they were, for what they are started with. */
  readonly packages: readonly Package[];
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
  const { packages = [], remotes = [] } = document?.server ?? {};
  const started = packages.filter(({ transport }) => transport.type === "stdio");
  const stated = statedOf(started, remotes, { from: found, to: version });
  if (Object.keys(stated).length > 0) {
    const variables = started.flatMap(({ environmentVariables = [] }) => environmentVariables);
    return { kind: "found", former: { version: found, stated, packages: started, variables } };
  }
  const start = document?.release.command;
  if (!start) return { kind: "none", version: found };
  const command = [start.command, ...start.args].map((word) => renamed(word, found, version));
  const variables = start.environmentVariables ?? [];
  return { kind: "found", former: { version: found, command, packages: [], variables } };
}

const takenByName = ["npm", "pypi", "nuget", "homebrew"] as const;

/** What whoever released it would have to name. Of a bundle nobody knows the next address. */
function statedOf(
  packages: readonly Package[],
  remotes: readonly Remote[],
  { from, to }: { readonly from: string; readonly to: string },
): StatedPackages {
  const nameOf = (kind: string) => packages.find(({ registryType }) => registryType === kind)?.identifier;
  const named = takenByName.flatMap((kind) => {
    const name = nameOf(kind);
    return name === undefined ? [] : [[kind, name] as const];
  });
  const image = nameOf("oci");
  const [remote, ...others] = remotes;
  return {
    ...Object.fromEntries(named),
    ...(image === undefined ? {} : { oci: imageOf(image, from, to) }),
    ...(remote === undefined || others.length > 0 ? {} : { remote }),
  };
}

/** The same image, by the tag of the new version as the one before had it: `v1.0.0` becomes `v1.1.0`. */
function imageOf(identifier: string, from: string, to: string): string {
  const [name = ""] = identifier.split("@");
  const [, image = name, tag = ""] = /^(.*):([^:/]*)$/.exec(name) ?? [];
  return tag.includes(from) ? `${image}:${tag.replace(from, () => to)}` : image;
}

/** Packages with the arguments that they were started with before, where nothing says otherwise. */
export function startedAs(packages: readonly Package[], former: readonly Package[]): readonly Package[] {
  return packages.map((entry) => {
    const before = former.find(({ registryType }) => registryType === entry.registryType);
    const { packageArguments, runtimeArguments } = before ?? {};
    return {
      ...(packageArguments === undefined ? {} : { packageArguments }),
      ...(runtimeArguments === undefined ? {} : { runtimeArguments }),
      ...entry,
    };
  });
}

/** `1.0.0` and `weather@1.0.0`, and neither `11.0.0` nor `1.0.0-beta.1`. */
function renamed(word: string, from: string, to: string): string {
  const part = "[0-9A-Za-z.+-]";
  const escaped = from.replace(/[.+]/g, "\\$&");
  return word.replace(new RegExp(`(?<!${part})${escaped}(?!${part})`, "g"), () => to);
}
