import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What the databases know; a test changes it as it goes. */
export interface AdvisoryWorld {
  /** By package: what the npm registry's bulk endpoint answers. */
  npm: Record<string, unknown>;
  /** By `NAME/VERSION`: `vulnerabilities` of PyPI's JSON. */
  pypi: Record<string, unknown>;
  /** OSV's records; it finds those whose `affected` names the package and, in `versions`, the version. */
  osv: Record<string, Record<string, unknown>>;
  /** Answers in place of all that: by the beginning of a path. */
  instead: Record<string, (response: ServerResponse) => void>;
}

export interface Advisories extends AsyncDisposable {
  readonly url: string;
  readonly world: AdvisoryWorld;
  /** `METHOD /path body` of each request. */
  readonly requests: string[];
  /** Where clients are told to ask here. */
  readonly env: NodeJS.ProcessEnv;
}

/** The three sources of advisories on loopback, in the forms of their public APIs. */
export async function startAdvisories(): Promise<Advisories> {
  const world: AdvisoryWorld = { npm: {}, pypi: {}, osv: {}, instead: {} };
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const path = request.url ?? "";
    const body = await textOf(request);
    requests.push(`${request.method} ${path} ${body}`.trim());
    const other = Object.entries(world.instead).find(([start]) => path.startsWith(start));
    if (other) return other[1](response);
    const found = answer(world, request.method ?? "", path, body);
    response.writeHead(found === undefined ? 404 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(found ?? { message: "not found" }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    world,
    requests,
    env: {
      PATH: process.env.PATH,
      HOME: "/nonexistent",
      npm_config_registry: `${url}/npm/`,
      UV_DEFAULT_INDEX: `${url}/simple`,
      HEADGATE_OSV: `${url}/osv`,
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(world: AdvisoryWorld, method: string, path: string, body: string): unknown {
  if (method === "POST" && path === "/npm/-/npm/v1/security/advisories/bulk") {
    const asked = Object.keys(JSON.parse(body) as object);
    return Object.fromEntries(
      asked.filter((name) => Object.hasOwn(world.npm, name)).map((name) => [name, world.npm[name]]),
    );
  }
  const [, name, version] = /^\/pypi\/([^/]+)\/([^/]+)\/json$/.exec(path) ?? [];
  if (method === "GET" && name !== undefined && version !== undefined) {
    const key = `${name}/${decodeURIComponent(version)}`;
    if (!Object.hasOwn(world.pypi, key)) return undefined;
    return { info: { name, version: decodeURIComponent(version) }, vulnerabilities: world.pypi[key] };
  }
  if (method === "POST" && path === "/osv/v1/querybatch") {
    const { queries } = JSON.parse(body) as {
      queries: { package: { name: string; ecosystem: string }; version: string }[];
    };
    return {
      results: queries.map((query) => {
        const vulns = Object.values(world.osv)
          .filter((record) => isAbout(record, query))
          .map(({ id, modified }) => ({ id, modified }));
        return vulns.length === 0 ? {} : { vulns };
      }),
    };
  }
  const id = /^\/osv\/v1\/vulns\/([^/]+)$/.exec(path)?.[1];
  return method === "GET" && id !== undefined && Object.hasOwn(world.osv, id) ? world.osv[id] : undefined;
}

function isAbout(
  { affected }: Record<string, unknown>,
  query: {
    readonly package: { readonly name: string; readonly ecosystem: string };
    readonly version: string;
  },
): boolean {
  const list = Array.isArray(affected)
    ? (affected as { package: typeof query.package; versions?: string[] }[])
    : [];
  return list.some(
    (one) =>
      one.package.name === query.package.name &&
      one.package.ecosystem === query.package.ecosystem &&
      (one.versions ?? []).includes(query.version),
  );
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
