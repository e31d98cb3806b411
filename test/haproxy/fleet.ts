import type { Changes } from "../support/in-process.ts";
import type { Balancer, Running } from "./balancer.ts";

export const id = "production/weather";
export const there = ["--env", "production", "--reason", "it is time"];

/** A server whose versions are reached where they run. */
export function weather(versions: readonly Running[], health: string): Changes {
  const server = `name: io.github.acme/weather
description: Weather forecasts and alerts
health:
  startup: { timeout: 20s }
  probe: ${health}
`;
  const releases = versions.map(({ version, url }) => [
    `servers/weather/versions/${version}.json`,
    `${JSON.stringify({
      headgate: 1,
      server: {
        ...{ name: "io.github.acme/weather", description: "Weather forecasts and alerts", version },
        remotes: [{ type: "streamable-http", url }],
      },
      release: { by: "ada", at: "2026-11-01T10:00:00Z", changelog: [`What ${version} changes`] },
    })}\n`,
  ]);
  return {
    "headgate.yaml": "headgate: 1\n",
    ".gitignore": "haproxy/\n",
    "servers/weather/server.yaml": server,
    ...Object.fromEntries(releases),
  };
}

/** Production, whose only target is that engine. */
export function production(
  { socket, master }: Pick<Balancer, "socket" | "master">,
  more: Readonly<Record<string, unknown>> = {},
  strategy: Readonly<Record<string, unknown>> = { type: "immediate", analysis: ["probe"] },
): Changes {
  const target = {
    type: "haproxy",
    socket,
    reload: { master },
    check: { path: "/health", interval: "1s" },
    ...more,
  };
  const policy = {
    versions: { unpackaged: true },
    strategy,
    rollback: { automatic: true },
    targets: [target],
  };
  return { "environments/production/environment.yaml": `${JSON.stringify(policy)}\n` };
}
