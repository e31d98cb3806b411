import type { Package, Release } from "../../model/release.ts";
import { chooseStart } from "../../model/start.ts";
import type { ServerContext } from "../context.ts";
import type { Rule } from "../rule.ts";
import { shown } from "../text.ts";
import { nothing, warn } from "../verdict.ts";

function newReleases({ server, base }: ServerContext): readonly Release[] {
  if (!base) return nothing as readonly never[];
  return [...server.releases.values()].filter(({ version }) => !base.versions.has(version));
}

/** Kinds whose registry says what a package has to be. Of another kind nothing can be recorded. */
const known: ReadonlySet<string> = new Set(["npm", "pypi", "oci", "nuget", "mcpb", "homebrew"]);

/** Packages that no checksum is recorded of: not as `headgate release` writes it, nor in the package itself. */
function unproven({ version, server, release }: Release): readonly Package[] {
  const recorded = Object.keys(release.integrity ?? {});
  return (server.packages ?? []).filter((entry) => {
    const { registryType, identifier } = entry;
    const isPinned = entry.fileSha256 !== undefined || /@sha256:[0-9a-f]{64}$/.test(identifier);
    if (!known.has(registryType) || isPinned) return false;
    const names = [identifier, `${identifier}@${entry.version ?? version}`].map(
      (name) => `${registryType}:${name}`,
    );
    // Of Python packages and bottles each file has its own.
    return !recorded.some((key) => names.some((name) => key === name || key.startsWith(`${name}/`)));
  });
}

export const noIntegrity: Rule<ServerContext> = {
  id: "release/no-integrity",
  severity: "medium",
  what: "A new release records the integrity of each of its packages.",
  why: "Without it nobody would see that the registry, or whoever stands in for it, hands out another package.",
  fix: "Write the release with headgate release, which records it.",
  overridable: true,
  check: (context) =>
    newReleases(context).flatMap((release) =>
      unproven(release).map(({ registryType, identifier }) =>
        warn(noIntegrity, {
          message: `release ${shown(release.version)} does not record the integrity of ${shown(`${registryType}:${identifier}`)}`,
          hint: `write it with headgate release --${registryType}: a release cannot be edited later`,
          place: { file: release.file, path: ["release", "integrity"] },
        }),
      ),
    ),
};

/** Kinds of packages that are started here to take a contract. */
const started: ReadonlySet<string> = new Set(["npm", "pypi", "mcpb"]);

export const noContract: Rule<ServerContext> = {
  id: "release/no-contract",
  severity: "medium",
  what: "A new release of a package records its contract: the tools, prompts and resources it was released with.",
  why: "Without it nothing shows in a review what changes for clients, and no drift can be told.",
  fix: "Write the release with headgate release, which takes the contract, or is handed it with --contract FILE.",
  overridable: true,
  check: (context) =>
    newReleases(context)
      .filter(({ server, release }) => release.contract === undefined && (server.packages ?? []).length > 0)
      .map((release) => {
        const choice = chooseStart(release);
        const isStarted =
          choice !== undefined && (choice.kind !== "package" || started.has(choice.package.registryType));
        return warn(noContract, {
          message: `release ${shown(release.version)} records no contract`,
          hint: isStarted
            ? "write it with headgate release, which takes it: a release cannot be edited later"
            : "hand it over with headgate release --contract FILE: a release cannot be edited later",
          place: { file: release.file, path: ["release", "contract"] },
        });
      }),
};
