import { describe, expect, test } from "vitest";
import { type HaproxyDocument, isDocument } from "../../src/convention/documents.ts";
import { resolveEnvironment } from "../../src/convention/resolve/environment.ts";
import { environmentShape } from "../../src/deployed/shapes.ts";

const written: HaproxyDocument = {
  type: "haproxy",
  affinity: "session",
  ...{ path: "haproxy/{environment}/{server}.cfg", backend: "{environment}-{server}" },
  ...{ bind: "unix@/run/mcp-{server}.sock", address: "{version}.weather.internal:8080" },
  ...{
    tls: { ca: "/etc/ssl/internal.pem", verify: true, name: "weather.internal" },
    binary: "/usr/sbin/haproxy",
  },
  ...{ socket: "/run/haproxy/admin.sock", reload: { master: "127.0.0.1:9998" } },
  ...{
    check: { path: "/health", interval: "5s" },
    sessions: { size: 1000, expire: "12h", peers: "balancers" },
  },
  ...{
    ab: [{ header: "X-Beta", value: "yes", version: "1.2.0", server: "weather" }],
    evict: true,
    drain: "30m",
  },
};

describe("an HAProxy as written", () => {
  test("has its lengths of time in milliseconds, and can be recorded whole", () => {
    const document = { targets: [written] };
    expect(isDocument("environment", document)).toBe(true);
    const environment = resolveEnvironment("production", document);
    expect(environment.targets).toEqual([
      {
        ...written,
        check: { path: "/health", interval: 5_000 },
        sessions: { size: 1000, expire: 43_200_000, peers: "balancers" },
        drain: 1_800_000,
      },
    ]);
    const problems: string[] = [];
    expect(environmentShape(JSON.parse(JSON.stringify(environment)), "", problems)).toBe(true);
  });

  test.each([
    [{ check: true }, {}],
    [{ check: false }, { check: false }],
    [
      { tls: true, reload: ["systemctl", "reload", "haproxy"] },
      { tls: true, reload: ["systemctl", "reload", "haproxy"] },
    ],
  ] as const)("%j is %j", (settings, expected) => {
    const document = { targets: [{ type: "haproxy", ...settings }] } as const;
    expect(isDocument("environment", document)).toBe(true);
    const { targets } = resolveEnvironment("production", document);
    expect(targets).toEqual([{ type: "haproxy", ...expected }]);
  });

  test.each([
    { path: "../x.cfg" },
    { backend: "a b" },
    { bind: "1.2.3.4:80\nglobal" },
    { address: "http://x/" },
    { socket: "10.0.0.1:99" },
    { reload: [] },
    { reload: {} },
    { reload: "systemctl reload haproxy" },
    { check: { path: "health" } },
    { affinity: "cookie" },
    { sessions: { size: 0 } },
    { ab: [{ header: "X Y", value: "a", version: "1.0.0" }] },
    { ab: [{ header: "X", value: "}", version: "1.0.0" }] },
    { drain: "soon" },
    { weight: 3 },
  ])("%j is refused", (settings) => {
    expect(isDocument("environment", { targets: [{ type: "haproxy", ...settings }] })).toBe(false);
  });
});
