import { fileURLToPath } from "node:url";
import { contractDigest } from "../../src/contract/canonical.ts";
import type { Contract } from "../../src/contract/contract.ts";
import type { DeclaredVariable, Release } from "../../src/model/release.ts";
import { defaultHealth, type Health } from "../../src/model/server.ts";
import type { ProbeInput } from "../../src/probes/probe.ts";

export const root = fileURLToPath(new URL("../../", import.meta.url)).replace(/\/$/, "");

/** A release with a start command: a server of this repository. */
export function released(args: readonly string[], parts: Partial<Release["release"]> = {}): Release {
  return {
    id: "weather",
    version: "1.0.0",
    file: "servers/weather/versions/1.0.0.json",
    digest: "sha256-0",
    server: { name: "io.github.acme/weather", version: "1.0.0" },
    release: { command: { command: "node", args }, ...parts },
  };
}

export function raw(habit: string, ...details: readonly string[]): Release {
  return released(["./test/support/servers/raw.mjs", habit, ...details]);
}

export function modern(...args: readonly string[]): Release {
  return released(["./test/support/servers/modern.mjs", ...args]);
}

export function remote(url: string): Release {
  const base = released([]);
  return { ...base, server: { ...base.server, remotes: [{ type: "streamable-http", url }] }, release: {} };
}

export function declaring(release: Release, variables: readonly DeclaredVariable[]): Release {
  const command = release.release.command;
  if (!command) throw new Error("needs a start command");
  return {
    ...release,
    release: { ...release.release, command: { ...command, environmentVariables: variables } },
  };
}

export function reviewed(release: Release, contract: Contract): Release {
  const reference = {
    digest: contractDigest(contract),
    tools: contract.tools.length,
    prompts: contract.prompts.length,
    resources: contract.resources.length,
  };
  return { ...release, release: { ...release.release, contract: reference } };
}

export const health: Health = {
  startup: { timeout: 20_000 },
  probe: { ...defaultHealth.probe, failed: 1, interval: 10 },
};

/** Short times, for servers that never answer. */
export const impatient: Health = {
  startup: { timeout: 3_000 },
  probe: { ...health.probe, timeout: 500 },
};

export function probing(release: Release, parts: Partial<ProbeInput> = {}): ProbeInput {
  return { release, variables: {}, secrets: {}, root, health, ...parts };
}
