import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { lsRefs } from "./ls-refs.ts";
import { type Ran, run } from "./process.ts";
import { configuration, hiddenRefs } from "./store-settings.ts";

/** A request of git's smart transport, of whom it is sure that he may make it. */
export interface SmartRequest {
  readonly method: string;
  /** Behind `/OWNER/REPO.git`: `/info/refs`, `/git-upload-pack`. */
  readonly service: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Buffer;
}

export interface SmartAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/**
 * What `git http-backend` does, without the process that it is: the same `git upload-pack` and `git receive-pack`
 * answer, each started once for a request and not by way of two others.
 */
export async function smartHttp(repository: string, request: SmartRequest): Promise<SmartAnswer> {
  const { method, service, headers, body } = request;
  const protocol = text(headers["git-protocol"]);
  if (service === "/info/refs") {
    const name = new URLSearchParams(request.query).get("service") ?? "";
    return method === "GET" && isService(name)
      ? answered(name, "advertisement", await advertised(repository, name, protocol))
      : refused(403, `Unsupported service: '${name}'`);
  }
  const name = service.slice(1);
  if (!isService(name)) return refused(404, "");
  if (method !== "POST") return refused(405, "");
  if (text(headers["content-type"]) !== `application/x-${name}-request`) return refused(415, "");
  const input = text(headers["content-encoding"]) === "gzip" ? gunzipSync(body) : body;
  const told = name === "git-upload-pack" && (await listed(repository, protocol, input));
  if (told) return answered(name, "result", told);
  const { stdout } = await serve(repository, name, protocol, [], input);
  return answered(name, "result", stdout);
}

type Service = "git-upload-pack" | "git-receive-pack";

function isService(name: string): name is Service {
  return name === "git-upload-pack" || name === "git-receive-pack";
}

/** In its second version, what a reader may ask says nothing of any ref: it follows from the settings alone. */
const readers = new Map<string, Promise<Buffer>>();

async function advertised(repository: string, name: Service, protocol: string): Promise<Buffer> {
  const ask = async () => {
    const said = await serve(repository, name, protocol, ["--advertise-refs"]);
    if (said.status !== 0) throw new Error(`${name} ended with ${said.status}: ${said.stderr}`);
    return said.stdout;
  };
  if (!protocol.split(":").includes("version=2")) {
    const line = `# service=${name}\n`;
    const packet = `${(line.length + 4).toString(16).padStart(4, "0")}${line}0000`;
    return Buffer.concat([Buffer.from(packet), await ask()]);
  }
  if (name !== "git-upload-pack") return ask();
  const key = `${protocol}\0${await readFile(join(repository, "config"), "utf8")}`;
  const known = readers.get(key) ?? ask();
  readers.set(key, known);
  known.catch(() => readers.delete(key));
  return known;
}

/** The refs that a request asks for, where git is not needed to tell; nobody has set it to tell them otherwise. */
async function listed(repository: string, protocol: string, input: Uint8Array): Promise<Buffer | undefined> {
  if (!protocol.split(":").includes("version=2")) return undefined;
  const isOurs = (await readFile(join(repository, "config"), "utf8")) === configuration;
  try {
    return isOurs ? lsRefs(repository, input, hiddenRefs) : undefined;
  } catch {
    // A ref went while its file was being read.
    return undefined;
  }
}

function serve(
  repository: string,
  name: Service,
  protocol: string,
  options: readonly string[],
  input: Uint8Array = Buffer.alloc(0),
): Promise<Ran> {
  return run(repository, [name.slice("git-".length), "--stateless-rpc", ...options, "."], {
    input,
    env: {
      GIT_PROTOCOL: protocol,
      GIT_COMMITTER_NAME: "GitHub",
      GIT_COMMITTER_EMAIL: "noreply@github.com",
    },
  });
}

function answered(name: Service, kind: "advertisement" | "result", body: Buffer): SmartAnswer {
  const headers = {
    expires: "Fri, 01 Jan 1980 00:00:00 GMT",
    pragma: "no-cache",
    "cache-control": "no-cache, max-age=0, must-revalidate",
    "content-type": `application/x-${name}-${kind}`,
  };
  return { status: 200, headers, body };
}

function refused(status: number, said: string): SmartAnswer {
  return { status, headers: { "content-type": "text/plain; charset=UTF-8" }, body: Buffer.from(said) };
}

function text(value: string | readonly string[] | undefined): string {
  return typeof value === "string" ? value : "";
}
