import { execFile } from "node:child_process";
import { at, items, jsonOf, words } from "../../model/json.ts";
import { type Answer, ask, shownAddress } from "../http.ts";
import { pypiName, pypiVersion } from "./pypi-version.ts";
import type { RegistryWorld } from "./world.ts";

/** One file of a Python package. */
export interface PypiFile {
  readonly name: string;
  /** As `pypiVersion` has it. */
  readonly version: string;
  /** 64 hexadecimal digits, where the index tells it. */
  readonly sha256: string | undefined;
  /** Why it was taken back; "" where no reason is given; undefined where it was not. */
  readonly yanked: string | undefined;
}

export type PypiFiles =
  | { readonly kind: "files"; readonly files: readonly PypiFile[] }
  | { readonly kind: "absent" }
  | { readonly kind: "problem"; readonly message: string };

const accept =
  "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1";

/** All files of a package, from the index that uv and pip are configured with, as JSON or HTML. */
export async function pypiFiles(name: string, world: RegistryWorld): Promise<PypiFiles> {
  const index = await indexAddress(world);
  const answer = await ask(`${index.address}/${pypiName(name)}/`, {
    accept,
    limit: 64 * 1_048_576,
    ...(index.authorization === undefined ? {} : { authorization: index.authorization }),
    ...(world.signal ? { signal: world.signal } : {}),
  });
  if (answer.kind === "problem") return answer;
  if (answer.status === 404) return { kind: "absent" };
  if (answer.status !== 200)
    return {
      kind: "problem",
      message: `${shownAddress(index.address)} answers with status ${answer.status}`,
    };
  return { kind: "files", files: isJson(answer) ? filesOfJson(answer, name) : filesOfHtml(answer, name) };
}

function isJson({ headers }: Answer & { readonly kind: "answer" }): boolean {
  return /json/i.test(headers.get("content-type") ?? "");
}

const mostFiles = 50_000;

function filesOfJson({ body }: Answer & { readonly kind: "answer" }, name: string): readonly PypiFile[] {
  return items(at(jsonOf(body), "files"), mostFiles).flatMap((file) => {
    const yanked = at(file, "yanked");
    const reason = typeof yanked === "string" ? yanked : yanked === true ? "" : undefined;
    return fileOf(name, words(at(file, "filename"), 500), words(at(file, "hashes", "sha256")), reason);
  });
}

/** `<a href="...#sha256=..." data-yanked="...">FILE</a>`, one for each file (PEP 503 and 592). */
function filesOfHtml({ body }: Answer & { readonly kind: "answer" }, name: string): readonly PypiFile[] {
  // What begins another link ends one: each character is read for one link alone.
  const links = body.toString("utf8").matchAll(/<a\s((?:[^<>]|<(?!a\s)){1,8000})>([^<]{1,500})<\/a>/gi);
  return [...links].slice(0, mostFiles).flatMap(([, attributes = "", label = ""]) => {
    const yanked = /\bdata-yanked(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/i.exec(attributes);
    const reason = yanked ? unescaped(yanked[1] ?? yanked[2] ?? "") : undefined;
    const sha256 = /#sha256=([0-9a-f]{64})\b/i.exec(attributes)?.[1];
    return fileOf(name, unescaped(label.trim()), sha256, reason);
  });
}

function fileOf(
  name: string,
  file: string | undefined,
  sha256: string | undefined,
  yanked: string | undefined,
): readonly PypiFile[] {
  const version = file === undefined ? undefined : versionIn(file, name);
  if (file === undefined || version === undefined) return [];
  const sum = sha256?.toLowerCase();
  return [{ name: file, version, yanked, sha256: sum && /^[0-9a-f]{64}$/.test(sum) ? sum : undefined }];
}

/** The version in `NAME-VERSION-...whl` or `NAME-VERSION.tar.gz`. */
function versionIn(file: string, name: string): string | undefined {
  if (!/^[A-Za-z0-9._+!-]+$/.test(file)) return undefined;
  const wanted = pypiName(name);
  const wheel = /^([^-]+)-([^-]+)-.+\.whl$/.exec(file);
  if (wheel?.[1] !== undefined && wheel[2] !== undefined)
    return pypiName(wheel[1]) === wanted ? pypiVersion(wheel[2].replaceAll("_", "-")) : undefined;
  const bare = /^(.+)\.(?:tar\.gz|zip)$/.exec(file)?.[1];
  // Dashes stand in names as well: what is before the version must be the name.
  for (let end = bare?.indexOf("-") ?? -1; bare !== undefined && end > 0; end = bare.indexOf("-", end + 1)) {
    if (/[-_.]/.test(bare.charAt(end - 1))) continue;
    const own = pypiName(bare.slice(0, end));
    if (own === wanted) return pypiVersion(bare.slice(end + 1));
    // With each further dash it only grows.
    if (own.length > wanted.length) return undefined;
  }
  return undefined;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

function unescaped(html: string): string {
  return html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? "");
}

export interface Index {
  /** Without credentials and a slash at its end. */
  readonly address: string;
  readonly authorization: string | undefined;
}

const settings = ["UV_DEFAULT_INDEX", "UV_INDEX_URL", "PIP_INDEX_URL"] as const;
const usual = "https://pypi.org/simple";

/** Starting pip takes longer than all the rest: once for each environment. */
const known = new WeakMap<NodeJS.ProcessEnv, Promise<Index>>();

/** The index that uv and pip are configured with. */
export function indexAddress(world: RegistryWorld): Promise<Index> {
  const index = known.get(world.env) ?? findIndex(world);
  known.set(world.env, index);
  return index;
}

/** As uv and pip find it: their variables, pip's configuration, else the public index. */
async function findIndex({ env, signal }: RegistryWorld): Promise<Index> {
  const given = settings
    .map((name) => env[name]?.trim())
    .find((value) => value !== undefined && value !== "");
  const address = given ?? (await pipIndex(env, signal)) ?? usual;
  // `NAME=ADDRESS` is how uv writes an index that has a name.
  const bare = address.replace(/^[A-Za-z0-9._-]+=(?=https?:)/, "");
  if (!URL.canParse(bare)) return { address: usual, authorization: undefined };
  const url = new URL(bare);
  const user = [url.username, url.password].map(decodeURIComponent).join(":");
  url.username = "";
  url.password = "";
  return {
    address: url.href.replace(/\/+$/, ""),
    authorization: user === ":" ? undefined : `Basic ${Buffer.from(user).toString("base64")}`,
  };
}

/** pip's own configuration files; undefined where there is no pip or it says nothing. */
function pipIndex(env: NodeJS.ProcessEnv, signal: AbortSignal | undefined): Promise<string | undefined> {
  return new Promise((resolve) => {
    const options = { env, timeout: 20_000, maxBuffer: 1_048_576, ...(signal ? { signal } : {}) };
    const child = execFile("pip", ["config", "get", "global.index-url"], options, (error, stdout) =>
      resolve(error === null && stdout.trim() !== "" ? stdout.trim() : undefined),
    );
    child.stdin?.end();
  });
}
