import { fillIn } from "../model/analysis.ts";
import type { DeploymentId } from "../model/deployment.ts";
import type { Environment } from "../model/environment.ts";
import type { Release, Remote } from "../model/release.ts";
import { defaultHealth, type Health } from "../model/server.ts";
import { versionOf } from "../model/traffic.ts";
import type { VariantId } from "../model/variant.ts";
import { addressOf } from "../targets/address.ts";
import type { PlaceholderValues } from "./measurements.ts";

/** What is known of where a deployment's variants are. */
export interface Whereabouts {
  readonly id: DeploymentId;
  readonly stable: VariantId | null;
  readonly policy: Environment | undefined;
  readonly health: Health | undefined;
}

/** Where a variant itself answers, where a target of the environment says it. */
export function placeOf(
  { id, policy }: Whereabouts,
  variant: VariantId,
  release: Release,
): Remote | undefined {
  const [environment = "", server = ""] = id.split("/");
  return addressOf(policy?.targets ?? [], { environment, server, variant, release });
}

/** What a query or an address about a variant may name. */
export function valuesOf(of: Whereabouts, variant: VariantId, release: Release): PlaceholderValues {
  const [environment = "", server = ""] = of.id.split("/");
  const url = reachedAt(of, variant, release);
  return {
    server,
    environment,
    variant,
    version: versionOf(variant),
    stable: of.stable === null ? null : versionOf(of.stable),
    address: url?.host ?? null,
  };
}

/** The health address of a variant: as written, else the path where the variant is reached; undefined where neither is known. */
export function healthUrl(of: Whereabouts, variant: VariantId, release: Release): string | undefined {
  const { path = "/health", url } = (of.health ?? defaultHealth).probe;
  if (url === undefined) {
    const origin = reachedAt(of, variant, release)?.origin;
    return origin === undefined ? undefined : `${origin}${path}`;
  }
  const filled = fillIn(url, valuesOf(of, variant, release), encodeURIComponent);
  return "text" in filled ? filled.text : undefined;
}

function reachedAt(of: Whereabouts, variant: VariantId, release: Release): URL | undefined {
  const { remotes = [] } = release.server;
  const remote =
    placeOf(of, variant, release) ?? remotes.find(({ type }) => type === "streamable-http") ?? remotes[0];
  const url = remote && URL.canParse(remote.url) ? new URL(remote.url) : undefined;
  return url?.protocol === "http:" || url?.protocol === "https:" ? url : undefined;
}
