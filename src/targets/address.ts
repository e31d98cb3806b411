import type { Release, Remote } from "../model/release.ts";
import type { HaproxyTarget, Target } from "../model/target.ts";
import { versionOf } from "../model/traffic.ts";
import type { VariantId } from "../model/variant.ts";

/** Which variant of what is to be reached. */
export interface Reached {
  readonly environment: string;
  readonly server: string;
  readonly variant: VariantId;
  readonly release: Release;
}

/**
 * Where a variant itself answers, past any balancer: what the first target that knows says, with the path and the
 * transport of the release's remote (`/mcp` over Streamable HTTP where it has none). Undefined where no target
 * says anything: then the release says by itself how it is started or reached.
 */
export function addressOf(targets: readonly Target[], reached: Reached): Remote | undefined {
  for (const target of targets) {
    const address = target.type === "haproxy" ? addressBehind(target, reached) : undefined;
    if (address) return address;
  }
  return undefined;
}

/** Where an HAProxy reaches a variant; undefined where neither the target nor the release tells. */
export function addressBehind(target: HaproxyTarget, reached: Reached): Remote | undefined {
  const remote = remoteOf(reached.release);
  if (target.address === undefined) return remote;
  const host = fillIn(target.address, reached);
  const own = `${hasTls(target) ? "https" : "http"}://${host}`;
  if (!URL.canParse(own)) return undefined;
  const url = new URL(own);
  // A template that says more than a host and a port would lead somewhere that nobody has reviewed.
  if (url.username !== "" || url.password !== "" || url.pathname !== "/" || url.search + url.hash !== "")
    return undefined;
  const path = remote && URL.canParse(remote.url) ? new URL(remote.url) : undefined;
  return {
    type: remote?.type ?? "streamable-http",
    url: `${url.origin}${path ? path.pathname + path.search : "/mcp"}`,
  };
}

/** The remote that clients would use: Streamable HTTP before SSE. */
function remoteOf({ server }: Release): Remote | undefined {
  const { remotes = [] } = server;
  return remotes.find(({ type }) => type === "streamable-http") ?? remotes[0];
}

function hasTls({ tls }: HaproxyTarget): boolean {
  return tls !== undefined && tls !== false;
}

/** Puts what is deployed in the places of a template; what no host name may have becomes a dash. */
export function fillIn(
  template: string,
  { environment, server, variant }: Pick<Reached, "environment" | "server" | "variant">,
): string {
  const values: ReadonlyMap<string, string> = new Map([
    ["environment", environment],
    ["server", server],
    ["version", versionOf(variant)],
    ["variant", variant],
  ]);
  return template.replace(/\{([a-z]+)\}/g, (place, name: string) =>
    (values.get(name) ?? place).replace(/[^A-Za-z0-9.-]/g, "-"),
  );
}
