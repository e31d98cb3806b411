import { encodeStatus } from "../../src/deployed/status-codec.ts";
import { digestOf, digestOfBytes } from "../../src/model/canonical.ts";
import type { Package, StartCommand } from "../../src/model/release.ts";
import type { Status } from "../../src/model/status.ts";
import type { Traffic } from "../../src/model/traffic.ts";
import type { Variant } from "../../src/model/variant.ts";

/** One version as a test wants it deployed. */
export interface Deployed {
  readonly share: number;
  readonly command?: StartCommand;
  readonly remote?: string;
  readonly packages?: readonly Package[];
  /** Of the first package. */
  readonly integrity?: string;
  readonly variables?: Variant["variables"];
  readonly secrets?: Variant["secrets"];
}

/** The files of the branch for `production/weather`, as Headgate writes them. */
export function branchFiles(
  versions: Readonly<Record<string, Deployed>>,
  more: Partial<Status> = {},
): Map<string, string> {
  const files = new Map<string, string>();
  const variants: Record<string, Variant> = {};
  const outputs: Record<string, string> = {};
  const traffic: Record<string, number> = {};
  for (const [
    version,
    { share, command, remote, packages, integrity, variables = {}, secrets = {} },
  ] of Object.entries(versions)) {
    const names = [...Object.keys(variables), ...Object.keys(secrets)];
    const environmentVariables = names.map((name) => ({ name }));
    const document = {
      headgate: 1,
      server: {
        name: "io.github.acme/weather",
        version,
        ...(packages ? { packages } : {}),
        ...(remote === undefined ? {} : { remotes: [{ type: "sse", url: remote }] }),
      },
      release: integrity
        ? { integrity: { [`npm:${packages?.[0]?.identifier}@${version}`]: integrity } }
        : command
          ? { command: { environmentVariables, ...command } }
          : {},
    };
    const text = `${JSON.stringify(document, null, 2)}\n`;
    files.set(`production/weather/releases/${version}.json`, text);
    outputs[`releases/${version}.json`] = digestOfBytes(text);
    variants[version] = { version, release: digestOf(document), variables, secrets };
    traffic[version] = share;
  }
  files.set(
    "production/weather/status.json",
    encodeStatus({ ...draft(traffic, variants, outputs), ...more }).text,
  );
  return files;
}

export function draft(
  traffic: Traffic,
  variants: Status["variants"],
  outputs: Status["outputs"],
): Omit<Status, "digest"> {
  return {
    headgate: 1,
    server: "weather",
    environment: "production",
    revision: 1,
    event: "deployed",
    outcome: "healthy",
    desired: { commit: null, digest: digestOf({}), blue: null, green: {} },
    traffic,
    variants,
    rollout: null,
    watch: null,
    stable: null,
    soak: {},
    hold: [],
    lease: null,
    cause: { actor: "octocat", run: "local:1" },
    gates: [],
    probes: [],
    problem: null,
    outputs,
    at: "2026-11-20T12:00:00.000Z",
  };
}
