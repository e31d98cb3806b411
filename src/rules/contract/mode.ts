import type { Environment } from "../../model/environment.ts";
import { type SemverMode, stricter } from "../../model/semver.ts";
import type { Server } from "../../model/server.ts";

/**
 * What a server asks of the numbers of its versions. Where nothing is written, a release is held to `semver`: there
 * another number costs nothing. A deployment is only warned of: what was released before anybody looked must still run.
 */
export function semverModeOf(server: Server | undefined, at: "release" | "deployment"): SemverMode {
  return server?.contract?.semver ?? (at === "release" ? "semver" : "warn");
}

/** Whether an environment insists that numbers tell what became of the contract. */
export function requiresSemver({ require }: Pick<Environment, "require">): boolean {
  return Object.hasOwn(require, "contract") && require.contract === "semver";
}

/** The mode that counts in an environment: it may ask for more than the server does, never for less. */
export function modeIn(environment: Pick<Environment, "require">, mode: SemverMode): SemverMode {
  return requiresSemver(environment) ? stricter(mode, "semver") : mode;
}
