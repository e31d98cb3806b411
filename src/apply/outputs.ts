import { isDocument } from "../convention/documents.ts";
import { digestOfBytes } from "../model/canonical.ts";
import type { DeploymentId } from "../model/deployment.ts";
import type { Environment } from "../model/environment.ts";
import { jsonOf } from "../model/json.ts";
import type { Release } from "../model/release.ts";
import type { Live } from "../model/variant.ts";
import type { ApplyPorts } from "./ports.ts";

/** Text by path from the deployment's folder: what is rendered for its targets, and its live releases. */
export type Outputs = ReadonlyMap<string, string>;

const releaseFolder = "releases/";

/**
 * Renders the full state for every target, and keeps the releases it needs beside it. `on` says what one target has
 * of it, by its place in the policy, where that is not the same on all.
 */
export function renderOutputs(
  ports: Pick<ApplyPorts, "adapterFor">,
  environment: Environment,
  server: string,
  live: Live,
  releases: ReadonlyMap<string, Release>,
  on: (target: number) => Live = () => live,
): Outputs {
  const outputs = new Map<string, string>();
  if (Object.keys(live.variants).length === 0) return outputs;
  const named = new Map<string, Release>();
  for (const { version } of Object.values(live.variants)) {
    const release = releases.get(version);
    if (!release) continue;
    named.set(version, release);
    const document = { headgate: 1, server: release.server, release: release.release };
    outputs.set(`${releaseFolder}${version}.json`, `${JSON.stringify(document, null, 2)}\n`);
  }
  for (const [index, target] of environment.targets.entries()) {
    const adapter = ports.adapterFor(target);
    if (!adapter) continue;
    const here = { environment: environment.id, server, live: on(index), releases: named, target };
    const rendered = adapter.render(here);
    outputs.set(rendered.path, rendered.text);
  }
  return outputs;
}

/** What lies in a deployment's folder at a commit of `deployed`, its status left out. */
export async function storedOutputs(
  ports: Pick<ApplyPorts, "branch">,
  commit: string,
  id: DeploymentId,
): Promise<Outputs> {
  const prefix = `${id}/`;
  const paths = (await ports.branch.list(commit, id)).filter((path) => path !== `${prefix}status.json`);
  const texts = await ports.branch.read(commit, paths);
  return new Map([...texts].map(([path, text]) => [path.slice(prefix.length), text]));
}

export function digestsOf(outputs: Outputs): Readonly<Record<string, string>> {
  return Object.fromEntries([...outputs].sort().map(([path, text]) => [path, digestOfBytes(text)]));
}

/** Those outputs that a target is made from. */
export function targetOutputs(outputs: Outputs): Outputs {
  return new Map([...outputs].filter(([path]) => !path.startsWith(releaseFolder)));
}

/** The releases stored with a deployment, so that what runs needs nothing of the desired side. */
export function releasesIn(outputs: Outputs, server: string): ReadonlyMap<string, Release> {
  const releases = new Map<string, Release>();
  for (const [path, text] of outputs) {
    if (!path.startsWith(releaseFolder)) continue;
    const document = releaseDocument(text);
    if (!document) continue;
    const version = path.slice(releaseFolder.length, -".json".length);
    releases.set(version, {
      id: server,
      version,
      file: path,
      digest: "",
      server: document.server,
      release: document.release,
    });
  }
  return releases;
}

/** Whether nothing was rendered for any target. */
export function releasesOnly(outputs: Readonly<Record<string, string>>): boolean {
  return Object.keys(outputs).every((path) => path.startsWith(releaseFolder));
}

/** Undefined where it was damaged: what is on the branch was written by Headgate, or changed by somebody else. */
function releaseDocument(text: string): Pick<Release, "server" | "release"> | undefined {
  const value = jsonOf(text);
  return isDocument("release", value) ? { server: value.server, release: value.release } : undefined;
}
