import type { Remote } from "../../model/release.ts";
import type { HaproxyTarget } from "../../model/target.ts";
import { compareVersions } from "../../model/traffic.ts";
import type { VariantId } from "../../model/variant.ts";
import type { RenderInput } from "../adapter.ts";
import { addressBehind } from "../address.ts";
import { serverId, serverName } from "./names.ts";

export interface HaproxyInput extends RenderInput {
  readonly target: HaproxyTarget;
}

/** One variant with what its lines are made from. */
export interface Upstream {
  readonly variant: VariantId;
  readonly name: string;
  readonly id: number;
  readonly weight: number;
  /** `HOST:PORT`, an IPv6 address in brackets. */
  readonly address: string;
  readonly host: string;
  readonly tls: boolean;
  /** Of the server's endpoint. */
  readonly path: string;
  readonly transport: Remote["type"];
}

/** What is live, in the order in which principals are dealt out; `unknown`: nobody says where these are reached. */
export interface Upstreams {
  readonly known: readonly Upstream[];
  readonly unknown: readonly VariantId[];
}

/**
 * Every live variant, those at 0 percent too, by version: neighbours exchange principals when their shares change,
 * so that those of the others stay where they are.
 */
export function upstreamsOf({ environment, server, live, releases, target }: HaproxyInput): Upstreams {
  const known: Upstream[] = [];
  const unknown: VariantId[] = [];
  const taken = new Set<number>();
  // What only pretends to be a second variant, to ask whether shares could be split, is reached nowhere.
  const ids = Object.keys(live.variants).filter((id) => !id.endsWith("~"));
  for (const variant of ids.sort(compareVersions)) {
    const release = releases.get(live.variants[variant]?.version ?? "");
    const remote = release && addressBehind(target, { environment, server, variant, release });
    if (!remote || !URL.canParse(remote.url)) {
      unknown.push(variant);
      continue;
    }
    const url = new URL(remote.url);
    const tls = url.protocol === "https:";
    const id = serverId(variant, taken);
    taken.add(id);
    known.push({
      ...{ variant, id, tls, name: serverName(variant), weight: live.traffic[variant] ?? 0 },
      address: `${url.hostname}:${url.port || (tls ? "443" : "80")}`,
      host: url.hostname,
      path: url.pathname,
      transport: remote.type,
    });
  }
  return { known, unknown };
}
