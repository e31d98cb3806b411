import { execFile, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Package } from "../../../src/model/release.ts";
import { packageIntegrity } from "../../../src/supply-chain/packages.ts";
import { readImage } from "../../../src/supply-chain/registries/oci.ts";
import { startWeb, type Web } from "../../support/servers/web.ts";

const manifest = JSON.stringify({ schemaVersion: 2, mediaType: "application/vnd.oci.image.index.v1+json" });
const hex = createHash("sha256").update(manifest).digest("hex");
const digest = `sha256:${hex}`;
const wrong = `sha256:${"0".repeat(64)}`;

let web: Web;
let host: string;

beforeAll(async () => {
  web = await startWeb((path, request, base) => {
    const name = /^\/v2\/(.+)\/manifests\//.exec(path)?.[1];
    const wants = (realm: string) => ({
      status: 401,
      headers: { "www-authenticate": `Bearer realm="${realm}",service="here",scope="registry:catalog:*"` },
    });
    const found = { headers: { "docker-content-digest": digest }, body: manifest };
    if (path.startsWith("/token")) return { body: { token: "read-only" } };
    if (name === "acme/private" || name === "library/weather")
      return request.headers.authorization === "Bearer read-only" ? found : wants(`${base}token`);
    if (name === "acme/elsewhere") return wants("http://packages.example/token");
    if (name === "acme/basic")
      return request.headers.authorization === "Basic b2N0b2NhdDp3b3Jk"
        ? found
        : { status: 401, headers: { "www-authenticate": "Basic realm=here" } };
    if (name === "acme/tampered") return { headers: { "docker-content-digest": digest }, body: "{}" };
    if (name === "acme/broken") return { status: 500 };
    return path === "/v2/acme/weather/manifests/1.2.0" || path === `/v2/acme/weather/manifests/${digest}`
      ? found
      : path === `/v2/acme/weather/manifests/${wrong}`
        ? { body: manifest }
        : undefined;
  });
  host = new URL(web.url).host;
});

afterAll(() => web.close());

const image = (identifier: string): Package => ({
  registryType: "oci",
  identifier,
  transport: { type: "stdio" },
});

describe("the name of an image", () => {
  test.each([
    ["weather", "docker.io", "library/weather", undefined, undefined],
    ["weather:12", "docker.io", "library/weather", "12", undefined],
    ["acme/weather:v1.2.0", "docker.io", "acme/weather", "v1.2.0", undefined],
    ["ghcr.io/acme/weather:1.2.0", "ghcr.io", "acme/weather", "1.2.0", undefined],
    ["localhost:5000/weather", "localhost:5000", "weather", undefined, undefined],
    [`registry.example:5000/a/b/c:1@${digest}`, "registry.example:5000", "a/b/c", "1", digest],
  ])("%s", (text, registry, repository, tag, sum) => {
    expect(readImage(text)).toEqual({ registry, repository, tag, digest: sum });
  });

  test.each([
    ["Acme/Weather:1"],
    ["https://ghcr.io/acme/weather"],
    ["ghcr.io/acme/../secret:1"],
    ["ghcr.io/acme/weather:1 --privileged"],
    ["ghcr.io/acme/weather@sha256:short"],
    ["-v/:/host"],
    ["user@ghcr.io/acme/weather"],
    ["a".repeat(600)],
  ])("%s is none", async (text) => {
    expect(readImage(text)).toBeUndefined();
    const told = await packageIntegrity(image(text), "1.2.0", { env: {} });
    expect(told.findings).toMatchObject([{ rule: "package/invalid-name", outcome: "fail" }]);
  });
});

describe("an image of a registry", () => {
  const look = (name: string, env: NodeJS.ProcessEnv = { HOME: "/nonexistent" }, version = "1.2.0") =>
    packageIntegrity(image(`${host}/${name}`), version, { env });

  test.each([
    ["acme/weather:1.2.0", "its tag"],
    ["acme/weather", "the version for a tag"],
    ["acme/private:1.2.0", "a token for everyone"],
  ])("%s is named by its digest: %s", async (name) => {
    const bare = `${host}/${name.replace(/:.*/, "")}:1.2.0`;
    expect(await look(name)).toEqual({
      package: image(`${bare}@${digest}`),
      integrity: { [`oci:${bare}`]: `sha256-${hex}` },
      findings: [],
    });
  });

  test("that is named by its digest is looked up by it, and stays as it is", async () => {
    const told = await look(`acme/weather:1.2.0@${digest}`);
    expect(told.package.identifier).toBe(`${host}/acme/weather:1.2.0@${digest}`);
    expect(told.integrity).toEqual({ [`oci:${host}/acme/weather:1.2.0`]: `sha256-${hex}` });
    expect((await look(`acme/weather@${digest}`)).package.identifier).toBe(`${host}/acme/weather@${digest}`);
  });

  test("asks for no more than to read this image", async () => {
    await look("acme/private:1.2.0");
    const token = web.asked.findLast(({ path }) => path.startsWith("/token"))?.path ?? "";
    expect(new URL(token, web.url).searchParams.getAll("scope")).toEqual(["repository:acme/private:pull"]);
  });

  test.each([
    ["acme/weather:9.9.9", "package/not-found"],
    ["acme/absent:1.2.0", "package/not-found"],
    ["acme/basic:1.2.0", "package/not-found"],
    ["acme/elsewhere:1.2.0", "package/not-found"],
    ["acme/broken:1.2.0", "package/not-reachable"],
    ["acme/tampered:1.2.0", "integrity/mismatch"],
    [`acme/weather@${wrong}`, "integrity/mismatch"],
  ])("%s: %s", async (name, rule) => {
    const told = await look(name);
    expect(told).toMatchObject({ integrity: {}, findings: [{ rule, outcome: "fail" }] });
  });

  test("is not reachable where nothing listens", async () => {
    const told = await packageIntegrity(image("127.0.0.1:9/acme/weather:1"), "1.0.0", { env: {} });
    expect(told.findings).toMatchObject([
      {
        rule: "package/not-reachable",
        hint: expect.stringMatching(/^check the network .*docker manifest inspect/),
      },
    ]);
  });

  test("gets what docker login kept for its own registry, and nobody else does", async () => {
    const folder = await mkdtemp(join(tmpdir(), "headgate-test-"));
    const auth = Buffer.from("octocat:word").toString("base64");
    await writeFile(join(folder, "config.json"), JSON.stringify({ auths: { [host]: { auth } } }));
    expect((await look("acme/basic:1.2.0", { DOCKER_CONFIG: folder })).findings).toEqual([]);
    const before = web.asked.length;
    const hub = { DOCKER_CONFIG: folder, HEADGATE_DOCKER_HUB: web.url };
    const told = await packageIntegrity(image("weather:1.2.0"), "1.2.0", { env: hub });
    expect(told.integrity).toEqual({ "oci:docker.io/library/weather:1.2.0": `sha256-${hex}` });
    expect(web.asked.slice(before).map(({ authorization }) => authorization)).toEqual([
      undefined,
      undefined,
      "Bearer read-only",
    ]);
    await rm(folder, { recursive: true });
  });
});

const run = promisify(execFile);

/** A registry that others wrote; its program is built where Go is, which takes long. */
const hasGo =
  process.env.HEADGATE_EXHAUSTIVE !== undefined &&
  (await run("go", ["version"]).then(
    () => true,
    () => false,
  ));

test.skipIf(!hasGo)(
  "a real registry says the same digest as its own client",
  { timeout: 300_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), "headgate-test-"));
    const env = { ...process.env, GOBIN: folder };
    await run("go", ["install", "github.com/google/go-containerregistry/cmd/crane@v0.20.3"], { env });
    const crane = join(folder, "crane");
    const address = `127.0.0.1:${await freePort()}`;
    const registry = spawn(crane, ["registry", "serve", "--address", address], { stdio: "ignore" });
    try {
      await listening(address);
      await writeFile(join(folder, "layer"), "hello\n");
      await run("tar", ["cf", join(folder, "layer.tar"), "-C", folder, "layer"]);
      const name = `${address}/acme/weather:1.2.0`;
      await run(crane, ["append", "--oci-empty-base", "-f", join(folder, "layer.tar"), "-t", name]);
      const { stdout } = await run(crane, ["digest", name]);
      const told = await packageIntegrity(image(name), "1.2.0", { env: {} });
      expect(told.package.identifier).toBe(`${name}@${stdout.trim()}`);
    } finally {
      const ended = once(registry, "exit");
      registry.kill();
      await ended;
      await rm(folder, { recursive: true });
    }
  },
);

async function listening(address: string): Promise<void> {
  for (;;) {
    if (
      await fetch(`http://${address}/v2/`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await setTimeout(50);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}
