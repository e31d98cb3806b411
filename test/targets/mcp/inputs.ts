import type { Package, Release, Remote, StartCommand } from "../../../src/model/release.ts";
import type { McpTarget } from "../../../src/model/target.ts";
import type { Live, Variant } from "../../../src/model/variant.ts";
import type { RenderInput } from "../../../src/targets/adapter.ts";

export const npmPackage: Package = {
  registryType: "npm",
  identifier: "@acme/weather-mcp",
  version: "1.1.4",
  transport: { type: "stdio" },
  environmentVariables: ["A", "B", "A=B", "API_KEY", "LOG_LEVEL", "HEADGATE_REVISION"].map((name) => ({
    name,
  })),
};

export interface ReleaseParts {
  readonly version?: string;
  readonly packages?: readonly Package[];
  readonly remotes?: readonly Remote[];
  readonly command?: StartCommand;
}

export function release({ version = "1.1.4", packages, remotes, command }: ReleaseParts = {}): Release {
  const npm = [{ ...npmPackage, version }];
  const own = packages ?? (remotes || command ? [] : npm);
  return {
    id: "weather",
    version,
    file: `servers/weather/versions/${version}.json`,
    digest: `sha256-${"0".repeat(64)}`,
    server: { name: "io.github.acme/weather", version, packages: own, ...(remotes ? { remotes } : {}) },
    release: command ? { command } : {},
  };
}

export function variant(version: string, parts: Partial<Variant> = {}): Variant {
  return { version, release: `sha256-${"0".repeat(64)}`, variables: {}, secrets: {}, ...parts };
}

export const alone: Live = { traffic: { "1.1.4": 100 }, variants: { "1.1.4": variant("1.1.4") } };
export const split: Live = {
  traffic: { "1.1.4": 80, "1.1.5": 20 },
  variants: {
    "1.1.4": variant("1.1.4", { secrets: { API_KEY: "OLD_KEY" } }),
    "1.1.5": variant("1.1.5", { secrets: { API_KEY: "NEW_KEY" } }),
  },
};

export function input(
  target: Partial<McpTarget> = {},
  live: Live = alone,
  releases: readonly Release[] = [release(), release({ version: "1.1.5" })],
): RenderInput {
  return {
    environment: "production",
    server: "weather",
    live,
    releases: new Map(releases.map((item) => [item.version, item])),
    target: { type: "mcp", scope: "project", ...target },
  };
}

export function liveWith(parts: Partial<Variant>): Live {
  return { traffic: { "1.1.4": 100 }, variants: { "1.1.4": variant("1.1.4", parts) } };
}
