import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { checkDependencies } from "../../src/supply-chain/dependency-checks.ts";

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** npm's environment with a registry that answers as given. */
async function registry(answer: RequestListener): Promise<NodeJS.ProcessEnv> {
  const server = createServer(answer).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  stops.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { ...process.env, npm_config_registry: `http://127.0.0.1:${port}/` };
}

function packages(length: number) {
  return Array.from({ length }, (_, n) => ({ kind: "npm" as const, name: `pkg-${n}`, version: "1.0.0" }));
}

test("a registry that fails again and again is left alone, and what was not checked is said", async () => {
  let requests = 0;
  const env = await registry((_, response) => {
    requests += 1;
    response.writeHead(503).end();
  });
  const lines: string[] = [];
  const findings = await checkDependencies([], packages(400), { env, progress: (line) => lines.push(line) });
  expect(requests).toBeLessThan(16);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ rule: "dependency/not-checked", outcome: "warn" });
  expect(findings[0]?.message).toMatch(
    /^of 400 dependencies 400 could not be looked up .*: npm:pkg-0@1\.0\.0, .*, and 395 more; http:\/\/127\.0\.0\.1:\d+\/ did not answer 5 times in a row and is not asked again$/,
  );
  expect(lines).toEqual([
    "asking registries for dependencies: 0 of 400",
    expect.stringContaining("is not asked again"),
  ]);
});

test("a registry that has nothing for us answers: all are asked for, with word of how far it is", async () => {
  let requests = 0;
  const env = await registry((_, response) => {
    requests += 1;
    response.writeHead(404).end();
  });
  const lines: string[] = [];
  const findings = await checkDependencies([], packages(250), { env, progress: (line) => lines.push(line) });
  expect(requests).toBe(250);
  expect(findings[0]?.message).not.toContain("not asked again");
  expect(lines).toEqual([0, 100, 200].map((n) => `asking registries for dependencies: ${n} of 250`));
});

test("there is one end for all, for direct ones too", async () => {
  const env = await registry(() => undefined);
  const findings = await checkDependencies(packages(20), packages(400), { env, patience: 300 });
  expect(findings).toHaveLength(1);
  expect(findings[0]?.message).toMatch(/^of 400 dependencies 400 .*; not all was answered within 0\.3 s$/);
});

test("who stops it is heard", async () => {
  const env = await registry(() => undefined);
  const signal = AbortSignal.timeout(300);
  await expect(checkDependencies([], packages(20), { env, signal })).rejects.toThrow(/timeout/i);
});

test("what is locked with another checksum than its registry has is refused, direct or further down", async () => {
  const env = await registry((request, response) => {
    const [, name, version] = (request.url ?? "").split("/");
    response.end(JSON.stringify({ name, version, dist: { integrity: "sha512-good", tarball: "" } }));
  });
  const locked = (name: string, integrity: string) => ({ ...one, name, integrity });
  const one = { kind: "npm" as const, version: "1.0.0" };
  const of = (name: string) => [
    locked(`${name}-same`, "sha1-x sha512-good"),
    locked(`${name}-weak`, "sha1-x"),
    locked(`${name}-other`, "sha512-evil"),
  ];
  const findings = await checkDependencies(of("direct"), of("below"), { env });
  expect(findings.map(({ rule, outcome, message }) => `${outcome} ${rule} ${message}`)).toEqual([
    "fail integrity/mismatch npm:direct-other@1.0.0 is locked as sha512-evil, and its registry has sha512-good",
    "fail integrity/mismatch further down, npm:below-other@1.0.0 is locked as sha512-evil, and its registry has sha512-good",
  ]);
});

test("what is locked from elsewhere without a checksum that its registry has is refused", async () => {
  const env = await registry((request, response) => {
    const [, name, version] = (request.url ?? "").split("/");
    response.end(JSON.stringify({ name, version, dist: { integrity: "sha512-good", tarball: "" } }));
  });
  const one = { kind: "npm" as const, version: "1.0.0", address: "https://evil.example/payload.tgz" };
  const own = { address: `${env.npm_config_registry}own/-/own-1.0.0.tgz`, name: "own" };
  const same = { ...one, name: "mirrored", integrity: "sha512-good" };
  const findings = await checkDependencies([{ ...one, name: "x" }, same], [{ ...one, ...own }], { env });
  expect(findings.map(({ rule, outcome, message }) => `${outcome} ${rule} ${message}`)).toEqual([
    "fail release/invalid-dependency npm:x@1.0.0 is locked from https://evil.example/payload.tgz, which is not its registry, without a checksum that its registry has",
  ]);
});
