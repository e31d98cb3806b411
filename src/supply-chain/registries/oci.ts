import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { at, jsonOf, words } from "../../model/json.ts";
import { type Answer, ask, isLoopback } from "../http.ts";
import {
  facts,
  invalidName,
  type Lookup,
  mismatch,
  notReached,
  notThere,
  type RegistryWorld,
} from "./world.ts";

export interface ImageReference {
  /** Host and port as written; `docker.io` where none is. */
  readonly registry: string;
  readonly repository: string;
  readonly tag: string | undefined;
  /** `sha256:` and 64 hexadecimal digits. */
  readonly digest: string | undefined;
}

const component = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const pattern = new RegExp(
  `^(?:((?:[a-zA-Z0-9-]+\\.)+[a-zA-Z0-9-]+(?::\\d{1,5})?|[a-zA-Z0-9-]+:\\d{1,5}|localhost)/)?` +
    `(${component}(?:/${component})*)(?::([A-Za-z0-9_][A-Za-z0-9_.-]{0,127}))?(?:@(sha256:[0-9a-f]{64}))?$`,
);

/** Undefined for what is no reference to an image. */
export function readImage(text: string): ImageReference | undefined {
  if (text.length > 500) return undefined;
  const match = pattern.exec(text);
  if (match?.[2] === undefined) return undefined;
  const [, host, name, tag, digest] = match;
  const registry = host === undefined || host === "index.docker.io" ? "docker.io" : host;
  const repository = registry === "docker.io" && !name.includes("/") ? `library/${name}` : name;
  return { registry, repository, tag, digest };
}

const kinds = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.docker.distribution.manifest.v2+json",
].join(", ");

/**
 * The digest of an image's manifest or index, by the Distribution API. The release names the image by it (`IMAGE:TAG@sha256:...`):
 * what a tag points at may change. Integrity has `oci:IMAGE:TAG`.
 */
export const lookUpOci: Lookup = async (entry, releaseVersion, world) => {
  const image = readImage(entry.identifier);
  if (!image)
    return invalidName(
      entry,
      `${JSON.stringify(entry.identifier.slice(0, 80))} is not the name of an image`,
      "REGISTRY/NAME:TAG, in lower case",
    );
  const tag = image.tag ?? entry.version ?? releaseVersion;
  const name = `${image.registry}/${image.repository}`;
  const reference = image.digest ?? tag;
  const named = image.digest === undefined || image.tag !== undefined ? `:${tag}` : `@${image.digest}`;
  const key = `oci:${name}${named}`;
  const answer = await manifest(image, reference, world);
  if (answer.kind === "problem")
    return notReached(entry, `${key}: ${answer.message}`, `docker manifest inspect ${name}:${tag}`);
  if (answer.status === 404 || answer.status === 401 || answer.status === 403)
    return notThere(
      entry,
      `${key} is not in its registry, or not for everyone to see (status ${answer.status})`,
      `push it first; of a private image the registry must be logged in to: docker login ${image.registry}`,
    );
  if (answer.status !== 200)
    return notReached(
      entry,
      `${key}: the registry answers with status ${answer.status}`,
      `docker manifest inspect ${name}:${tag}`,
    );
  const digest = `sha256:${createHash("sha256").update(answer.body).digest("hex")}`;
  const claimed = answer.headers.get("docker-content-digest");
  const other = [image.digest, claimed ?? undefined].find((said) => said !== undefined && said !== digest);
  if (other !== undefined)
    return mismatch(
      entry,
      `${key} is ${digest}, and was said to be ${/^[a-z0-9:]{1,80}$/.test(other) ? other : "something else"}`,
      "find out which is right before anything else: somebody may stand between you and the registry",
    );
  // The digest says all that the version did, and more.
  const { version: _, ...rest } = entry;
  const identifier = `${writtenName(entry.identifier)}${named.startsWith(":") ? named : ""}@${digest}`;
  return facts({ ...rest, identifier }, { [key]: digest.replace(":", "-") });
};

/** As it was written, without tag and digest; a port has a slash behind it. */
function writtenName(identifier: string): string {
  return identifier.replace(/@.*$/, "").replace(/:[^/:]*$/, "");
}

async function manifest(image: ImageReference, reference: string, world: RegistryWorld): Promise<Answer> {
  const base = registryAddress(image.registry, world.env);
  const address = `${base}/v2/${image.repository}/manifests/${reference}`;
  const options = { accept: kinds, limit: 4 * 1_048_576, ...(world.signal ? { signal: world.signal } : {}) };
  const first = await ask(address, options);
  if (first.kind === "problem" || first.status !== 401) return first;
  const asked = first.headers.get("www-authenticate") ?? "";
  const credentials = await ownCredentials(image.registry, world.env);
  if (/^basic\b/i.test(asked))
    return credentials === undefined
      ? first
      : ask(address, { ...options, authorization: `Basic ${credentials}` });
  const token = await anonymousToken(asked, base, image, credentials, world);
  if (token === undefined) return first;
  return ask(address, { ...options, authorization: `Bearer ${token}` });
}

/** By the challenge of the registry; its realm may be another host, and gets no more than the registry's own credentials. */
async function anonymousToken(
  challenge: string,
  base: string,
  { repository }: ImageReference,
  credentials: string | undefined,
  { signal }: RegistryWorld,
): Promise<string | undefined> {
  const parameters = new Map(
    [...challenge.slice(0, 4_000).matchAll(/([a-z]+)="([^"]*)"/gi)].map(([, name = "", value = ""]) => [
      name.toLowerCase(),
      value,
    ]),
  );
  const realm = parameters.get("realm") ?? "";
  if (!/^bearer\b/i.test(challenge) || !URL.canParse(realm)) return undefined;
  const url = new URL(realm);
  if (isLoopback(url) && !isLoopback(new URL(base))) return undefined;
  const service = parameters.get("service");
  if (service !== undefined) url.searchParams.set("service", service);
  // Never what the challenge asks for: reading this one image is all that is needed.
  url.searchParams.set("scope", `repository:${repository}:pull`);
  const answer = await ask(url.href, {
    limit: 1_048_576,
    ...(credentials === undefined ? {} : { authorization: `Basic ${credentials}` }),
    ...(signal ? { signal } : {}),
  });
  if (answer.kind === "problem" || answer.status !== 200) return undefined;
  const told = jsonOf(answer.body);
  const token = words(at(told, "token")) ?? words(at(told, "access_token"));
  return token !== undefined && /^[\x21-\x7e]+$/.test(token) ? token : undefined;
}

function registryAddress(registry: string, env: NodeJS.ProcessEnv): string {
  if (registry === "docker.io")
    return (env.HEADGATE_DOCKER_HUB ?? "https://registry-1.docker.io").replace(/\/+$/, "");
  const isLocal = isLoopback(new URL(`http://${registry}`));
  return `${isLocal ? "http" : "https"}://${registry}`;
}

/** What `docker login` left for this registry, as the header wants it; programs that keep credentials are not started. */
async function ownCredentials(registry: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const folder = env.DOCKER_CONFIG ?? join(env.HOME ?? homedir(), ".docker");
  const text = await readFile(join(folder, "config.json")).catch(() => Buffer.alloc(0));
  const auths = at(jsonOf(text), "auths");
  const names = registry === "docker.io" ? ["https://index.docker.io/v1/", "docker.io"] : [registry];
  const kept = names.map((name) => words(at(auths, name, "auth"))).find((value) => value !== undefined);
  return kept !== undefined && /^[A-Za-z0-9+/=]+$/.test(kept) ? kept : undefined;
}
