import type { Package, Release } from "../../model/release.ts";
import { chooseStart } from "../../model/start.ts";
import type { ServerContext } from "../context.ts";
import type { Rule } from "../rule.ts";
import { shown } from "../text.ts";
import { nothing, warn } from "../verdict.ts";

/** New releases of npm packages: what `headgate release` would have recorded can be missing in those alone. */
function newOnNpm({ server, base }: ServerContext): readonly (readonly [Release, Package])[] {
  if (!base) return nothing as readonly never[];
  return [...server.releases.values()].flatMap((release) => {
    if (base.versions.has(release.version)) return [];
    const choice = chooseStart(release);
    const isNpm = choice?.kind === "package" && choice.package.registryType === "npm";
    return isNpm ? [[release, choice.package] as const] : [];
  });
}

export const noIntegrity: Rule<ServerContext> = {
  id: "release/no-integrity",
  severity: "medium",
  what: "A new release of an npm package records the package's integrity.",
  why: "Without it nobody would see that the registry, or whoever stands in for it, hands out another package.",
  fix: "Write the release with headgate release, which records it.",
  overridable: true,
  check: (context) =>
    newOnNpm(context)
      .filter(([release, { identifier, version }]) => {
        const key = `npm:${identifier}@${version ?? release.version}`;
        return !Object.hasOwn(release.release.integrity ?? {}, key);
      })
      .map(([release, { identifier }]) =>
        warn(noIntegrity, {
          message: `release ${shown(release.version)} does not record the integrity of ${shown(identifier)}`,
          hint: "write it with headgate release --npm: a release cannot be edited later",
          place: { file: release.file, path: ["release", "integrity"] },
        }),
      ),
};

export const noContract: Rule<ServerContext> = {
  id: "release/no-contract",
  severity: "medium",
  what: "A new release of an npm package records its contract: the tools, prompts and resources it was released with.",
  why: "Without it nothing shows in a review what changes for clients, and no drift can be told.",
  fix: "Write the release with headgate release, which takes the contract.",
  overridable: true,
  check: (context) =>
    newOnNpm(context)
      .filter(([release]) => release.release.contract === undefined)
      .map(([release]) =>
        warn(noContract, {
          message: `release ${shown(release.version)} records no contract`,
          hint: "write it with headgate release --npm: a release cannot be edited later",
          place: { file: release.file, path: ["release", "contract"] },
        }),
      ),
};
