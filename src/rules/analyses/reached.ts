import { namesPlaceholder, probeAnalysis } from "../../model/analysis.ts";
import type { Finding, Place } from "../../model/finding.ts";
import type { DeploymentContext, ServerContext } from "../context.ts";
import type { Rule } from "../rule.ts";
import { listed, shown } from "../text.ts";
import { fail, nothing } from "../verdict.ts";

const ofHttp = ["path", "url", "status", "latency"] as const;

export const probeSettings: Rule<ServerContext> = {
  id: "probe/not-of-its-type",
  severity: "high",
  what: "A probe has only settings of its type.",
  why: "A probe over MCP asks no address: what it is told of one would silently not hold.",
  fix: "Set type: http, or take path, url, status and latency out.",
  overridable: false,
  check({ server: { server } }) {
    if (!server || server.health.probe.type === "http") return nothing;
    const { probe } = server.health;
    return ofHttp.flatMap((key) =>
      probe[key] === undefined
        ? []
        : fail(probeSettings, {
            message: `health.probe.${key} is a setting of probes of type http, and this one is of type mcp`,
            hint: "set type: http, or take the setting out",
            place: { file: server.file, path: ["health", "probe", key], part: "key" },
          }),
    );
  },
};

/**
 * Asks the releases and the targets alone: a target that says where its variants are, or a remote of the release.
 * What neither tells is reached over stdio only.
 */
export const probeWithoutAddress: Rule<DeploymentContext> = {
  id: "probe/no-address",
  severity: "high",
  what: "What is looked at over HTTP is reached over HTTP.",
  why: "Over stdio there is nothing to ask: the look would never decide, and every rollout would pause on it.",
  fix: "Give the whole address (health.probe.url), release the server with a remote, or probe it with type mcp.",
  overridable: false,
  check({ server: { server, releases }, environment, deployment }) {
    const asked = askedThere({ server, environment });
    if (asked.length === 0) return nothing;
    if (environment.targets.some((target) => target.type === "haproxy" && target.address !== undefined))
      return nothing;
    const versions = [deployment.blue, ...Object.keys(deployment.green)].filter((version) => {
      const release = releases.get(version);
      return release !== undefined && (release.server.remotes ?? []).length === 0;
    });
    if (versions.length === 0) return nothing;
    return asked.map(
      ({ what, place, hint }): Finding =>
        fail(probeWithoutAddress, {
          message: `${what}, and ${listed(versions.map(shown), "and")} ${versions.length === 1 ? "has" : "have"} no remote that says where`,
          hint,
          place,
        }),
    );
  },
};

interface Asked {
  readonly what: string;
  readonly place: Place;
  readonly hint: string;
}

function askedThere({
  server,
  environment,
}: {
  readonly server: DeploymentContext["server"]["server"];
  readonly environment: DeploymentContext["environment"];
}): readonly Asked[] {
  const asked: Asked[] = [];
  const { strategy, analyses = {}, id, file } = environment;
  const probe = server?.health.probe;
  if (server && probe?.type === "http" && strategy.analysis.includes(probeAnalysis)) {
    const { url } = probe;
    if (url === undefined || namesPlaceholder(url, "address"))
      asked.push({
        what: `the probe of ${server.id} asks over http where it is reached`,
        place: { file: server.file, path: ["health", "probe"], part: "key" },
        hint: "give the whole address as health.probe.url, or set type: mcp",
      });
  }
  for (const [name, definition] of Object.entries(analyses)) {
    const template = definition.type === "http" ? definition.url : definition.query;
    if (!namesPlaceholder(template, "address")) continue;
    asked.push({
      what: `the analysis ${shown(name)} (${id}) asks for {address}`,
      place: { file, path: ["strategy", "analysis"], part: "key" },
      hint: "write the address without {address}, or release the server with a remote",
    });
  }
  return asked;
}
