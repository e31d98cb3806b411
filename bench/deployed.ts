import { digestsOf, renderOutputs } from "../src/apply/outputs.ts";
import { loadDesired } from "../src/convention/load.ts";
import type { Source } from "../src/convention/source.ts";
import { loadUnit } from "../src/convention/unit.ts";
import { encodeManifest, encodePolicy } from "../src/deployed/codecs.ts";
import { composeMessage, sealMessage } from "../src/deployed/message.ts";
import { manifestPath, outputPath, policyPath, statusPath } from "../src/deployed/paths.ts";
import { encodeStatus } from "../src/deployed/status-codec.ts";
import type { Deployment } from "../src/model/deployment.ts";
import type { Environment } from "../src/model/environment.ts";
import type { Desired, ServerUnit } from "../src/model/project.ts";
import type { Status } from "../src/model/status.ts";
import { desiredInputs } from "../src/reconcile/inputs.ts";
import { adapterFor } from "../src/targets/registry.ts";
import { commonFiles, environments, type GeneratedFile, instant, type Size, serverFiles } from "./content.ts";

const cause = { actor: "octocat", run: "local:bench" } as const;

/** What Headgate would have recorded: every deployment adopted as it is desired at `commit`, and healthy. */
export function* genesisFiles(size: Size, desired: Desired, commit: string): Generator<GeneratedFile> {
  yield { path: manifestPath, text: manifest(null) };
  for (const environment of desired.environments.values()) {
    yield { path: policyPath(environment.id), text: encodePolicy(environment) };
  }
  for (let index = 0; index < size.servers; index += 1) {
    const unit = unitOf(serverFiles(size, index));
    for (const deployment of unit.deployments.values()) {
      const environment = desired.environments.get(deployment.environment);
      if (environment) yield* deploymentFiles({ desired, unit, environment, deployment, commit });
    }
  }
}

export const genesisMessage = composeMessage({
  subject: "Begin the branch deployed",
  body: ["What runs, since when and why. Written by Headgate alone."],
  cause,
  events: [{ event: "genesis", environment: null }],
});

export function sealed(message: string, parent: string | null, files: readonly GeneratedFile[]): string {
  return sealMessage(message, parent, new Map(files.map(({ path, text }) => [path, text])));
}

/** The branch's newest commit: everything of `commit` was considered. */
export function consideredFile(commit: string): GeneratedFile {
  return { path: manifestPath, text: manifest(commit) };
}

export const consideredMessage = composeMessage({ subject: "Consider what was merged", cause });

function manifest(applied: string | null): string {
  return encodeManifest({ headgate: 1, directory: "", applied });
}

/** Project and policies in the model's terms. */
export async function commonDesired(): Promise<Desired> {
  const files = new Map(commonFiles().map(({ path, text }) => [path, Buffer.from(text)]));
  const source: Source = {
    commit: null,
    list: async () => [],
    names: async (folder) => (folder === "environments" ? environments.map((name) => `${name}/`) : []),
    read: async (paths) =>
      new Map(paths.flatMap((path) => (files.has(path) ? [[path, files.get(path) ?? Buffer.alloc(0)]] : []))),
  };
  const { desired, findings } = await loadDesired(source, {
    kind: "touched",
    servers: new Set(),
    files: new Set(),
  });
  if (findings.length > 0) throw new Error(`the generated policies are wrong: ${findings[0]?.message}`);
  return desired;
}

function unitOf(files: readonly GeneratedFile[]): ServerUnit {
  const bytes = new Map(files.map(({ path, text }) => [path, Buffer.from(text)]));
  const entries = files
    .filter(({ path }) => path.startsWith("servers/"))
    .map(({ path }) => ({ path, kind: "file" as const }));
  const id = entries[0]?.path.split("/")[1] ?? "";
  const loaded = loadUnit({ id, entries, environments, bytes });
  if (!loaded || loaded.findings.length > 0) throw new Error(`the generated files of ${id} are wrong`);
  return loaded.unit;
}

interface Adopted {
  readonly desired: Desired;
  readonly unit: ServerUnit;
  readonly environment: Environment;
  readonly deployment: Deployment;
  readonly commit: string;
}

function* deploymentFiles(of: Adopted): Generator<GeneratedFile> {
  const { desired, unit, environment, deployment, commit } = of;
  const inputs = desiredInputs(desired, unit, environment, deployment);
  const outputs = renderOutputs({ adapterFor }, environment, unit.id, inputs.live, unit.releases);
  const draft: Omit<Status, "digest"> = {
    headgate: 1,
    server: unit.id,
    environment: environment.id,
    revision: 1,
    event: "adopted",
    outcome: "healthy",
    desired: { commit, digest: inputs.digest, blue: inputs.blue, green: inputs.green },
    ...inputs.live,
    rollout: null,
    watch: null,
    stable: null,
    soak: {
      [deployment.blue]: {
        release: unit.releases.get(deployment.blue)?.digest ?? "",
        longest: 0,
        since: instant,
      },
    },
    hold: [],
    lease: null,
    cause,
    gates: [],
    probes: [],
    problem: null,
    outputs: digestsOf(outputs),
    at: instant,
  };
  const id = `${environment.id}/${unit.id}`;
  yield { path: statusPath(id), text: encodeStatus(draft).text };
  for (const [path, text] of outputs) yield { path: outputPath(id, path), text };
}
