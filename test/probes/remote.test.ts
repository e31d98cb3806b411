import { afterEach, describe, expect, test } from "vitest";
import { probeMcp, takeContract } from "../../src/probes/mcp/probe.ts";
import {
  type RunningServer,
  startEverything,
  startHttpServer,
  startModernServer,
} from "../support/servers/http.ts";
import { impatient, modern, probing, released, remote, reviewed } from "./releases.ts";

const running: RunningServer[] = [];

async function keep(server: Promise<RunningServer>): Promise<string> {
  running.push(await server);
  return (await server).url;
}

afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});

describe("a remote server", () => {
  test("of the new era", async () => {
    const url = await keep(startModernServer());
    expect(await probeMcp(probing(remote(url)))).toMatchObject({ outcome: "pass", era: "modern" });
  });

  test("is asked where a target runs it, whatever its release says", async () => {
    const url = await keep(startModernServer());
    const address = { type: "streamable-http", url } as const;
    const elsewhere = probing(remote("http://127.0.0.1:1/mcp"), { address });
    expect(await probeMcp(elsewhere)).toMatchObject({ outcome: "pass", era: "modern" });
  });

  test("of the new era only", async () => {
    const url = await keep(startModernServer("--legacy", "reject"));
    expect(await probeMcp(probing(remote(url)))).toMatchObject({ outcome: "pass", era: "modern" });
  });

  test("whose address has a password is not asked, and the password not repeated", async () => {
    const { outcome, message } = await probeMcp(probing(remote("http://me:hunter2@127.0.0.1:1/mcp")));
    expect([outcome, message]).toEqual(["error", expect.not.stringContaining("hunter2")]);
  });

  test("that is not the reviewed one", async () => {
    const before = await takeContract(probing(remote(await keep(startModernServer()))));
    if (before.outcome !== "pass") throw new Error(before.message);
    const url = await keep(startModernServer("--tool", "alerts"));
    const outcome = await probeMcp(
      probing(reviewed(remote(url), before.contract), { reviewed: before.contract }),
    );
    expect(outcome).toMatchObject({
      outcome: "fail",
      rule: "contract/drift",
      message: "the contract is not the reviewed one: additive: + alerts()",
    });
  });

  test("has the same contract over stdio and over HTTP", async () => {
    const here = await takeContract(probing(modern()));
    const there = await takeContract(probing(remote(await keep(startModernServer()))));
    expect(there.message).toBe(here.message);
  });
});

describe("a real server of the older era", () => {
  test.each([
    ["streamable-http", "streamableHttp", "mcp"],
    ["sse", "sse", "sse"],
  ] as const)(
    "lists over %s what it lists over stdio, and all that a client's capabilities bring",
    async (type, mode, path) => {
      const url = await keep(startEverything(mode, path));
      const there = remote(url);
      const release = { ...there, server: { ...there.server, remotes: [{ type, url }] } };
      const local = released(["./node_modules/@modelcontextprotocol/server-everything/dist/index.js"]);
      const [outcome, here] = [await takeContract(probing(release)), await takeContract(probing(local))];
      expect(outcome).toMatchObject({ outcome: "pass", era: "legacy" });
      expect(outcome.message).toMatch(/^17 tools, /);
      expect(outcome.message).toBe(here.message);
    },
  );
});

describe("a remote server that is bad", () => {
  test("refuses connections", async () => {
    const server = await startHttpServer(() => {});
    await server.close();
    const outcome = await probeMcp(probing(remote(server.url)));
    expect(outcome).toMatchObject({ outcome: "fail" });
    expect(outcome.message).toMatch(/^could not be connected to: .*ECONNREFUSED/);
  });

  test("never answers", async () => {
    const url = await keep(startHttpServer(() => {}));
    expect(await probeMcp(probing(remote(url), { health: impatient }))).toEqual({
      outcome: "fail",
      message: "did not answer within 3 s",
    });
  });

  test("is no MCP server", async () => {
    const url = await keep(startHttpServer((_, response) => response.end("<html>hello</html>")));
    const outcome = await probeMcp(probing(remote(url)));
    expect(outcome.outcome).toBe("fail");
    expect(outcome.message).toMatch(/^could not be connected to: /);
  });

  test("has trouble of its own", async () => {
    const url = await keep(startHttpServer((_, response) => response.writeHead(503).end("down")));
    const outcome = await probeMcp(probing(remote(url)));
    expect(outcome.outcome).toBe("fail");
    expect(outcome.message).toContain("503");
  });

  test("answers without end", async () => {
    const url = await keep(
      startHttpServer((_, response) => {
        response.writeHead(200, { "content-type": "application/json" });
        const more = () => response.write("x".repeat(1 << 20), () => setImmediate(more));
        more();
      }),
    );
    const outcome = await probeMcp(probing(remote(url)));
    expect(outcome).toMatchObject({ outcome: "fail" });
    expect(outcome.message).toContain("answered more than 16 MiB");
  });

  test("sends us elsewhere", async () => {
    const elsewhere = await keep(startModernServer());
    const url = await keep(
      startHttpServer((_, response) => response.writeHead(307, { location: elsewhere }).end()),
    );
    expect((await probeMcp(probing(remote(url)))).outcome).toBe("fail");
  });
});

describe("headers of a remote server", () => {
  const secret = "hunter2hunter2";
  const wanting = (url: string) => {
    const release = remote(url);
    const variables = { API_TOKEN: { isRequired: true, isSecret: true } };
    const headers = [
      { name: "Authorization", value: "Bearer {API_TOKEN}", variables },
      { name: "X-Region", value: "eu" },
      { name: "X-Other", value: "{OTHER}", variables: { OTHER: {} } },
    ];
    return {
      ...release,
      server: { ...release.server, remotes: [{ type: "streamable-http" as const, url, headers }] },
    };
  };

  test("are sent with the secrets that are known, and left out without", async () => {
    const seen: (readonly unknown[])[] = [];
    const url = await keep(
      startHttpServer(({ headers }, response) => {
        seen.push([headers.authorization, headers["x-region"], headers["x-other"]]);
        response.writeHead(403).end();
      }),
    );
    await probeMcp(probing(wanting(url), { secrets: { API_TOKEN: secret } }));
    expect(seen[0]).toEqual([`Bearer ${secret}`, "eu", undefined]);
    seen.length = 0;
    const without = await probeMcp(probing(wanting(url)));
    expect(seen[0]).toEqual([undefined, "eu", undefined]);
    expect(without.message).toMatch(
      /^the server asks for authorization \(HTTP 403\); API_TOKEN.* had no value here$/,
    );
  });

  test("go nowhere else", async () => {
    const seen: unknown[] = [];
    const elsewhere = await keep(
      startHttpServer(({ headers }, response) => {
        seen.push(headers);
        response.end();
      }),
    );
    const url = await keep(
      startHttpServer((_, response) => response.writeHead(307, { location: elsewhere }).end()),
    );
    const found = await probeMcp(probing(wanting(url), { secrets: { API_TOKEN: secret } }));
    expect([found.outcome, seen]).toEqual(["fail", []]);
    expect(found.message).not.toContain(secret);
  });
});

test("asking for authorization is not the server's fault", async () => {
  const url = await keep(startHttpServer((_, response) => response.writeHead(401).end()));
  expect(await probeMcp(probing(remote(url)))).toEqual({
    outcome: "error",
    message: "the server asks for authorization (HTTP 401)",
  });
});

test.each(["file:///etc/passwd", "not an address", "https://localhost/{tenant}/mcp"])(
  "%s cannot be probed",
  async (url) => {
    expect(await probeMcp(probing(remote(url)))).toMatchObject({ outcome: "error" });
  },
);
