/** The convention's paths, relative to its directory, with forward slashes. */
export const projectFile = "headgate.yaml";
export const serversFolder = "servers";
export const environmentsFolder = "environments";

export function serverFile(server: string): string {
  return `${serversFolder}/${server}/server.yaml`;
}

export function releaseFile(server: string, version: string): string {
  return `${serversFolder}/${server}/versions/${version}.json`;
}

/** Beside the release, since a release is never edited: who released it, as a sigstore bundle. */
export function signatureFile(server: string, version: string): string {
  return `${serversFolder}/${server}/signatures/${version}.sigstore.json`;
}

/** `digest` as contracts are referred to: `sha256-` and hexadecimal digits. */
export function contractFile(server: string, digest: string): string {
  return `${serversFolder}/${server}/contracts/${digest.replace(/^sha256-/, "")}.json`;
}

export function acknowledgementFile(server: string, version: string): string {
  return `${serversFolder}/${server}/acknowledgements/${version}.yaml`;
}

export function environmentFile(environment: string): string {
  return `${environmentsFolder}/${environment}/environment.yaml`;
}

export function deploymentFile(environment: string, server: string): string {
  return `${environmentsFolder}/${environment}/${server}.yaml`;
}

/** What a path is to the convention. Ids and versions are as written: whether they are valid is another question. */
export type ConventionPath =
  | { readonly kind: "headgate" }
  | { readonly kind: "environment"; readonly environment: string }
  | { readonly kind: "deployment"; readonly environment: string; readonly server: string }
  | { readonly kind: "server"; readonly server: string }
  | { readonly kind: "release"; readonly server: string; readonly version: string }
  | { readonly kind: "contract"; readonly server: string }
  | { readonly kind: "acknowledgement"; readonly server: string; readonly version: string }
  | { readonly kind: "signature"; readonly server: string; readonly version: string }
  /** A readme and the like: may lie anywhere. */
  | { readonly kind: "ignored" }
  /** Lies in the convention's folders and means nothing there; `meant` is the path it was probably meant as. */
  | { readonly kind: "unknown"; readonly meant?: string }
  | { readonly kind: "outside" };

const ignored = /(?:^|\/)(?:\.git[^/]*|[^/]+\.md|OWNERS|LICENSE)$/;
const contract = /^[0-9a-f]{64}\.json$/;
const signature = /^(.+)\.sigstore\.json$/;

/** Nine of ten paths of a large repository are releases. */
const releasePath = /^servers\/([^/]+)\/versions\/([^/]*)\.json$/;

export function classify(path: string): ConventionPath {
  if (path === projectFile) return { kind: "headgate" };
  const release = releasePath.exec(path);
  if (release) return { kind: "release", server: release[1] ?? "", version: release[2] ?? "" };
  const [top, id, third, fourth, ...rest] = path.split("/");
  if (top !== serversFolder && top !== environmentsFolder) {
    return /^headgate\.ya?ml$/i.test(path) ? { kind: "unknown", meant: projectFile } : { kind: "outside" };
  }
  if (ignored.test(path)) return { kind: "ignored" };
  if (id === undefined || third === undefined || rest.length > 0) return unknown(path);
  return top === serversFolder ? inServer(path, id, third, fourth) : inEnvironment(path, id, third, fourth);
}

function inServer(path: string, server: string, name: string, file: string | undefined): ConventionPath {
  if (name === "server.yaml" && file === undefined) return { kind: "server", server };
  if (name === "contracts" && file !== undefined && contract.test(file)) return { kind: "contract", server };
  if (name === "acknowledgements" && file?.endsWith(".yaml")) {
    return { kind: "acknowledgement", server, version: file.slice(0, -".yaml".length) };
  }
  const signed = name === "signatures" ? signature.exec(file ?? "")?.[1] : undefined;
  if (signed !== undefined) return { kind: "signature", server, version: signed };
  return unknown(path);
}

function inEnvironment(path: string, environment: string, name: string, file?: string): ConventionPath {
  if (file !== undefined || !name.endsWith(".yaml")) return unknown(path);
  if (name === "environment.yaml") return { kind: "environment", environment };
  return { kind: "deployment", environment, server: name.slice(0, -".yaml".length) };
}

function unknown(path: string): ConventionPath {
  const meant = path.replace(/\.(?:yml|ya?ml\.txt)$/i, ".yaml");
  const better = meant === path ? undefined : classify(meant);
  return better && better.kind !== "unknown" ? { kind: "unknown", meant } : { kind: "unknown" };
}

const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** Whether a text is a DNS label: what ids of servers and environments are. */
export function isId(text: string): boolean {
  return label.test(text);
}

/** Ids that other paths of the convention or of the branch `deployed` already mean. */
export const reservedEnvironments: ReadonlySet<string> = new Set(["pending"]);
export const reservedServers: ReadonlySet<string> = new Set(["environment"]);

const number = "(?:0|[1-9]\\d{0,15})";
const identifier = "(?:0|[1-9]\\d{0,15}|\\d*[A-Za-z-][0-9A-Za-z-]*)";
const version = new RegExp(
  `^${number}\\.${number}\\.${number}(?:-${identifier}(?:\\.${identifier})*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$`,
);

/** Whether a text is an exact semantic version, as all schemas demand it. */
export function isExactVersion(text: string): boolean {
  return text.length <= 128 && version.test(text);
}
