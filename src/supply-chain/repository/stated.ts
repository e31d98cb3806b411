import type { Package } from "../../model/release.ts";
import type { StatedPackages } from "./request.ts";

/** The packages that whoever releases names; what the repository declares of the same package is kept. */
export function statedPackages(
  { npm, pypi, nuget, oci, mcpb, mcpbSha256, homebrew }: StatedPackages,
  version: string,
  known: readonly Package[],
): readonly Package[] {
  const named = (registryType: string, text: string | undefined, separator: string): readonly Package[] => {
    if (text === undefined) return [];
    const at = text.lastIndexOf(separator);
    const isWhole = at <= 0;
    const identifier = isWhole ? text : text.slice(0, at);
    const own = isWhole ? version : text.slice(at + separator.length);
    return [{ registryType, identifier, version: own, transport: { type: "stdio" } }];
  };
  const plain = (registryType: string, identifier: string | undefined, own?: string): readonly Package[] =>
    identifier === undefined
      ? []
      : [
          {
            registryType,
            identifier,
            ...(own === undefined ? {} : { version: own }),
            transport: { type: "stdio" },
          },
        ];
  return [
    ...named("npm", npm, "@"),
    ...named("pypi", pypi, pypi?.includes("==") ? "==" : "@"),
    ...named("nuget", nuget, "@"),
    ...plain("oci", oci),
    ...plain("mcpb", mcpb, version).map((entry) =>
      mcpbSha256 === undefined ? entry : { ...entry, fileSha256: mcpbSha256 },
    ),
    ...plain("homebrew", homebrew, version),
  ].map((entry) => {
    const same = known.find((one) => one.registryType === entry.registryType && isSame(one, entry));
    return same ? { ...same, ...entry, transport: same.transport } : entry;
  });
}

/** Of images and bundles the name changes with the version. */
function isSame(one: Package, other: Package): boolean {
  return ["oci", "mcpb"].includes(one.registryType) || one.identifier === other.identifier;
}
