import { readFileSync } from "node:fs";
import type { Files } from "./git.ts";
import { commandRelease, serverFile } from "./small-servers.ts";

export const environmentIds = ["development", "staging", "production"] as const;
export type EnvironmentId = (typeof environmentIds)[number];

/** Settings of a file that people write, by top-level key. */
export type Settings = Readonly<Record<string, unknown>>;

const serverScript = "mcp/switched.mjs";

/** A file as a person could have written it: a line for each setting, its value in YAML's flow style. */
function yaml(settings: Settings): string {
  const lines = Object.entries(settings).map(([key, value]) =>
    typeof value === "string" ? `${key}: ${value}` : `${key}: ${JSON.stringify(value)}`,
  );
  return `${lines.join("\n")}\n`;
}

/** `environment.yaml` of one of three environments, each with a client file of its own. */
export function policy(environment: EnvironmentId, settings: Settings = {}): Files {
  const upstream = environmentIds[environmentIds.indexOf(environment) - 1];
  const all = {
    stage: environment,
    ...(upstream ? { upstream: [upstream] } : {}),
    versions: { unpackaged: true },
    targets: [{ type: "mcp", scope: "project", path: `clients/${environment}/.mcp.json` }],
    ...settings,
    ...(environment === "production" ? named(settings) : {}),
  };
  return { [`environments/${environment}/environment.yaml`]: yaml(all) };
}

/** What production must say, whatever else it does. */
function named({ strategy, rollback }: Settings): Settings {
  const type = { type: "immediate", analysis: ["probe"] };
  return {
    strategy: Object.assign(type, strategy),
    rollback: Object.assign({ automatic: true }, rollback),
  };
}

/** The deployment file of a server, `notes` by default. */
export function deployment(
  environment: EnvironmentId,
  blue: string,
  more: Settings = {},
  server = "notes",
): Files {
  return { [deploymentPath(environment, server)]: yaml({ blue, ...more }) };
}

export function deploymentPath(environment: EnvironmentId, server = "notes"): string {
  return `environments/${environment}/${server}.yaml`;
}

/** A release that is started by a command, with the variables it declares. */
export function switchedRelease(
  server: string,
  version: string,
  habits: readonly string[] = [],
  variables: readonly Settings[] = [{ name: "MODE" }, { name: "LOG" }],
): Files {
  return commandRelease(server, version, [`./${serverScript}`, version, ...habits], variables);
}

/** A server with the given releases. */
export function server(id = "notes", versions = ["1.0.0", "1.0.1", "1.1.0", "1.2.0", "2.0.0"]): Files {
  return Object.assign(serverFile(id), ...versions.map((version) => switchedRelease(id, version)));
}

/** Everything but deployments: the server `notes` and three environments. */
export const switchedRepository: Files = {
  "headgate.yaml": "headgate: 1\n",
  ".gitignore": "clients/\nmcp/flags/\n",
  [serverScript]: readFileSync(new URL("./servers/switched.mjs", import.meta.url), "utf8"),
  ...server(),
  ...policy("development"),
  ...policy("staging"),
  ...policy("production"),
};

/** The same version everywhere. */
export function everywhere(blue: string, server = "notes"): Files {
  return Object.assign({}, ...environmentIds.map((id) => deployment(id, blue, {}, server)));
}
