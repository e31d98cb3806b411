import type { Release } from "../../../src/model/release.ts";
import type { Traffic } from "../../../src/model/traffic.ts";
import { versionOf } from "../../../src/model/traffic.ts";
import type { Live } from "../../../src/model/variant.ts";

export function releaseAt(
  version: string,
  url: string,
  type: "streamable-http" | "sse" = "streamable-http",
): Release {
  return {
    ...{ id: "weather", version, file: `servers/weather/versions/${version}.json`, digest: "sha256-0" },
    server: { name: "io.github.acme/weather", version, remotes: [{ type, url }] },
    release: {},
  };
}

export function liveOf(traffic: Traffic): Live {
  const variants = Object.keys(traffic).map((id) => {
    const variant = { version: versionOf(id), release: "sha256-0", variables: {}, secrets: {} };
    return [id, variant] as const;
  });
  return { traffic, variants: Object.fromEntries(variants) };
}
