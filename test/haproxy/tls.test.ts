import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { HaproxyTarget } from "../../src/model/target.ts";
import { haproxyAdapter } from "../../src/targets/haproxy/adapter.ts";
import { ask } from "../../src/targets/haproxy/socket.ts";
import { haproxyBinary } from "../support/haproxy.ts";
import { liveOf, releaseAt } from "../targets/haproxy/world.ts";
import { type Balancer, startBalancer, until } from "./balancer.ts";
import { openWire, requestText, versionIn } from "./wire.ts";

const execute = promisify(execFile);
const hasOpenssl = await execute("openssl", ["version"]).then(
  () => true,
  () => false,
);

describe.skipIf(haproxyBinary === null || !hasOpenssl)("versions over TLS", () => {
  let root: string;
  let balancer: Balancer;
  let revision = 0;
  const names: unknown[] = [];
  const server = createServer({}, (request, response) => {
    names.push("servername" in request.socket ? request.socket.servername : undefined);
    response.end('{"version":"1.1.4"}');
  });

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "headgate-tls-"));
    for (const name of ["right", "wrong"]) {
      const files = ["-keyout", join(root, `${name}.key`), "-out", join(root, `${name}.pem`)];
      const subject = ["-subj", "/CN=weather.internal", "-addext", "subjectAltName=DNS:weather.internal"];
      await execute("openssl", [
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-days",
        "2",
        ...files,
        ...subject,
      ]);
    }
    server.setSecureContext({
      key: await readFile(join(root, "right.key")),
      cert: await readFile(join(root, "right.pem")),
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    balancer = await startBalancer(root);
  });

  afterAll(async () => {
    await balancer?.[Symbol.asyncDispose]();
    server.close();
    server.closeAllConnections();
    await rm(root, { recursive: true, force: true });
  });

  test.each([
    ["whose certificate is of the right name", { ca: "right", name: "weather.internal" }, "UP", 200],
    ["whose certificate is of another name", { ca: "right", name: "other.internal" }, "DOWN", 503],
    ["whose certificate nobody vouches for", { ca: "wrong", name: "weather.internal" }, "DOWN", 503],
    ["whose certificate is not looked at", { verify: false }, "UP", 200],
  ] as const)("%s", async (_, tls, state, status) => {
    const { port } = server.address() as AddressInfo;
    const target: HaproxyTarget = {
      ...{ type: "haproxy", binary: haproxyBinary ?? "", socket: balancer.socket, check: { interval: 300 } },
      ...{ reload: { master: balancer.master }, address: `127.0.0.1:${port}` },
      tls: "ca" in tls ? { ...tls, ca: join(root, `${tls.ca}.pem`) } : tls,
    };
    const releases = new Map([["1.1.4", releaseAt("1.1.4", "https://weather.example/mcp")]]);
    const live = liveOf({ "1.1.4": 100 });
    const place = { environment: "production", server: "weather" };
    revision += 1;
    const applied = await haproxyAdapter.apply(haproxyAdapter.render({ ...place, live, releases, target }), {
      ...{ ...place, root, home: root, revision },
      stillHolding: async () => true,
    });
    expect(applied).toMatchObject({
      outcome: "applied",
      message: expect.stringContaining("1.1.4 100 %, reloaded"),
    });
    await until(
      async () => (await ask(balancer.socket, "show stat")).includes(`,${state},`) && checked(balancer),
    );
    const wire = openWire(balancer.http1);
    const answer = await wire.ask(requestText("POST", { Connection: "close" }));
    expect([answer.status, versionIn(answer)]).toEqual([status, status === 200 ? "1.1.4" : ""]);
    if ("name" in tls && status === 200) expect(names.at(-1)).toBe(tls.name);
  });
});

/** Whether the engine has looked at the server, over TLS, since it loaded it. */
async function checked({ socket }: Balancer): Promise<boolean> {
  const [header = "", ...rows] = (await ask(socket, "show stat")).split("\n");
  const row = rows.find((one) => one.startsWith("weather,1.1.4,"))?.split(",") ?? [];
  const code = row[header.split(",").indexOf("check_status")] ?? "";
  return code !== "" && !code.startsWith("*") && code !== "INI";
}
