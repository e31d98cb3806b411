import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { type RunningServer, startHttpServer } from "./http.ts";

export interface PublishedPackage {
  readonly name: string;
  readonly version: string;
  /** Members of package.json besides name and version. */
  readonly manifest?: Readonly<Record<string, unknown>>;
  /** Text by path in the package. */
  readonly files?: Readonly<Record<string, string>>;
  /** What the registry claims instead of the archive's true checksum. */
  readonly claimedIntegrity?: string;
  readonly deprecated?: string;
  /** What package.json in the archive says of its version, where that is not how the registry has it. */
  readonly packedVersion?: string;
}

export interface Registry extends RunningServer {
  /** Paths that were asked for. */
  readonly requests: readonly string[];
  /** Environment for npm: this registry, and folders of its own below `folder`. */
  readonly env: (folder: string) => NodeJS.ProcessEnv;
}

/** An npm registry on loopback that knows these packages. */
export async function startRegistry(packages: readonly PublishedPackage[]): Promise<Registry> {
  const requests: string[] = [];
  const archives = new Map(packages.map((one) => [archivePath(one), archive(one)]));
  const server = await startHttpServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    requests.push(path);
    const file = archives.get(path);
    const versions = packages.filter((one) => `/${one.name}` === path);
    const single = packages.find((one) => `/${one.name}/${one.version}` === path);
    if (file) response.end(file);
    else if (single) {
      response.setHeader("content-type", "application/json");
      const { versions: all } = packument([single], archives, server.url);
      response.end(JSON.stringify(all[single.version]));
    } else if (versions.length > 0) {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(packument(versions, archives, server.url)));
    } else response.writeHead(404, { "content-type": "application/json" }).end('{"error":"not found"}');
  });
  return {
    ...server,
    requests,
    env: (folder) => {
      // npm puts its own settings into the environment of what it starts, and we may be started by it.
      const clean = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name));
      return {
        ...Object.fromEntries(clean),
        HOME: folder,
        npm_config_registry: server.url,
        npm_config_cache: `${folder}/npm-cache`,
        npm_config_userconfig: `${folder}/npmrc`,
        npm_config_globalconfig: `${folder}/global-npmrc`,
        npm_config_fetch_retries: "0",
        npm_config_noproxy: "127.0.0.1",
      };
    },
  };
}

function packument(
  versions: readonly PublishedPackage[],
  archives: ReadonlyMap<string, Buffer>,
  url: string,
) {
  const entries = versions.map((one) => {
    const path = archivePath(one);
    const bytes = archives.get(path) ?? Buffer.alloc(0);
    const integrity = one.claimedIntegrity ?? `sha512-${createHash("sha512").update(bytes).digest("base64")}`;
    const deprecated = one.deprecated === undefined ? {} : { deprecated: one.deprecated };
    const dist = { integrity, tarball: new URL(path.slice(1), url).href };
    return [one.version, { ...manifest(one), ...deprecated, dist }] as const;
  });
  const latest = versions.at(-1)?.version;
  return { name: versions[0]?.name, "dist-tags": { latest }, versions: Object.fromEntries(entries) };
}

function manifest(of: PublishedPackage) {
  return { ...of.manifest, name: of.name, version: of.version };
}

function archivePath({ name, version }: PublishedPackage): string {
  return `/${name}/-/${name.slice(name.indexOf("/") + 1)}-${version}.tgz`;
}

function archive(of: PublishedPackage): Buffer {
  const packed = JSON.stringify({ ...manifest(of), version: of.packedVersion ?? of.version });
  const files = { ...of.files, "package.json": packed };
  const entries = Object.entries(files).flatMap(([path, text]) =>
    entry(`package/${path}`, Buffer.from(text)),
  );
  return gzipSync(Buffer.concat([...entries, Buffer.alloc(1024)]));
}

/** One file in the ustar format. */
function entry(path: string, content: Buffer): readonly Buffer[] {
  const header = Buffer.alloc(512);
  header.write(path, 0);
  header.write("0000755\0", 100);
  header.write("0000000\0", 108);
  header.write("0000000\0", 116);
  header.write(`${content.length.toString(8).padStart(11, "0")}\0`, 124);
  header.write("00000000000\0", 136);
  header.write("        0", 148);
  header.write("ustar\x0000", 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return [header, content, Buffer.alloc((512 - (content.length % 512)) % 512)];
}
