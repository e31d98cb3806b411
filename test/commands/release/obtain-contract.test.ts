import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  type ObtainedContract,
  type ObtainInput,
  obtainContract,
} from "../../../src/commands/release/take.ts";
import { contractDigest } from "../../../src/contract/canonical.ts";
import type { DeclaredVariable, Package, Release } from "../../../src/model/release.ts";
import { defaultHealth, type Server } from "../../../src/model/server.ts";
import { declaring, released, root } from "../../probes/releases.ts";

const server: Server = {
  id: "weather",
  file: "servers/weather/server.yaml",
  health: defaultHealth,
  lifecycle: [],
  variables: {},
};
const capture = { kind: "capture" } as const;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "headgate-test-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function input(release: Release, parts: Partial<ObtainInput> = {}): ObtainInput {
  return { release, server, root, env: { PATH: process.env.PATH }, cache: folder, ...parts };
}

function small(habits: readonly string[], variables: readonly DeclaredVariable[] = []): Release {
  return declaring(released(["./test/support/servers/small.mjs", "1.0.0", ...habits]), variables);
}

function packaged(registryType: string, identifier: string, parts: Partial<Package> = {}): Release {
  const base = released([]);
  const entry: Package = {
    registryType,
    identifier,
    version: "1.0.0",
    transport: { type: "stdio" },
    ...parts,
  };
  return { ...base, server: { ...base.server, packages: [entry] }, release: {} };
}

function told({ findings }: ObtainedContract): readonly string[] {
  return findings.map(({ outcome, rule, message }) => `${outcome} ${rule}: ${message}`);
}

function file(value: unknown): { readonly kind: "file"; readonly file: string; readonly bytes: Uint8Array } {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return { kind: "file", file: "contract.json", bytes: Buffer.from(text) };
}

describe("a contract that is taken from the server", () => {
  test("is what the release records, and what its file holds", async () => {
    const obtained = await obtainContract(capture, input(small(["tool=more"])));
    if (obtained.kind !== "contract") throw new Error(told(obtained).join());
    const held = JSON.parse(obtained.text);
    expect(obtained.reference).toEqual({ digest: contractDigest(held), tools: 2, prompts: 0, resources: 0 });
    expect(obtained.findings).toEqual([]);
  });

  test("has placeholders only for what is declared and has no value anywhere", async () => {
    const variables = [
      { name: "API_KEY", isSecret: true },
      { name: "REGION", isRequired: true },
      { name: "CITY", isRequired: true },
      { name: "TOKEN", isSecret: true },
    ];
    const given = {
      server: { ...server, variables: { CITY: "Berlin" } },
      values: { REGION: "eu" },
      env: { PATH: process.env.PATH, TOKEN: "from-the-run", UNDECLARED: "x" },
    };
    const wrong = ["REGION=headgate-placeholder", "CITY=headgate-placeholder", "TOKEN=headgate-placeholder"];
    const habits = wrong.map((pair) => `bad-if=${pair}`);
    const obtained = await obtainContract(capture, input(small(habits, variables), given));
    expect(obtained).toMatchObject({
      kind: "contract",
      placeholders: ["API_KEY"],
      findings: [{ rule: "contract/placeholders", outcome: "warn" }],
    });
  });

  test("is refused with what to do where a server does not take placeholders", async () => {
    const release = small(["bad-if=API_KEY=headgate-placeholder"], [{ name: "API_KEY", isSecret: true }]);
    const obtained = await obtainContract(capture, input(release));
    expect(obtained).toMatchObject({
      kind: "problem",
      findings: [
        {
          rule: "probe/failed",
          message:
            "exited with code 1 before it answered: small 1.0.0: no database; API_KEY had a placeholder",
          hint: expect.stringContaining("in the environment of this run, for API_KEY; or"),
        },
      ],
    });
    const given = { env: { PATH: process.env.PATH, API_KEY: "a-real-key" } };
    expect((await obtainContract(capture, input(release, given))).kind).toBe("contract");
  });

  test("shows neither a secret nor what stands for one", async () => {
    const release = declaring(released(["./test/support/servers/raw.mjs", "environment"]), [
      { name: "API_KEY", isSecret: true },
    ]);
    const secret = "hunter2-hunter2";
    const real = await obtainContract(capture, input(release, { env: { API_KEY: secret } }));
    expect(told(real)).toEqual(["fail contract/secret: the contract contains the value of API_KEY"]);
    expect(JSON.stringify(real)).not.toContain(secret);
    expect(told(await obtainContract(capture, input(release)))).toEqual([
      "fail contract/secret: the contract contains what was given in place of a secret or a required variable",
    ]);
  });

  test("is no excuse for a server that fails", async () => {
    const obtained = await obtainContract(capture, input(small(["bad"])));
    expect(obtained.kind).toBe("problem");
  });
});

describe("a release is made without a contract", () => {
  test.each<[string, Release, string]>([
    [
      "of an image",
      packaged("oci", "acme/weather:1.0.0"),
      "oci package acme/weather:1.0.0 cannot be started here: only packages of npm and PyPI, MCPB bundles, start commands and addresses can",
    ],
    [
      "of a NuGet package",
      packaged("nuget", "Acme.Weather"),
      "nuget package Acme.Weather cannot be started here: only packages of npm and PyPI, MCPB bundles, start commands and addresses can",
    ],
    [
      "of a formula",
      packaged("homebrew", "weather"),
      "nothing that can be started here: homebrew over stdio",
    ],
    [
      "of an address that is to be filled in",
      {
        ...released([]),
        server: {
          ...released([]).server,
          remotes: [{ type: "streamable-http", url: "https://{tenant}.example.com/mcp" }],
        },
        release: {},
      },
      "its address https://{tenant}.example.com/mcp has places to fill in",
    ],
  ])("%s, which is said", async (_, release, message) => {
    const obtained = await obtainContract(capture, input(release));
    expect(obtained.kind).toBe("none");
    expect(told(obtained)).toEqual([`warn contract/not-captured: ${message}`]);
  });

  test("where that is asked for, and nothing is started", async () => {
    const obtained = await obtainContract({ kind: "none" }, input(small(["bad"])));
    expect(told(obtained)).toEqual([
      "warn contract/not-captured: the release is made without a contract, as asked",
    ]);
  });

  test("never because something is only missing here", async () => {
    const obtained = await obtainContract(
      capture,
      input(packaged("pypi", "weather"), { env: { PATH: folder } }),
    );
    expect(obtained).toMatchObject({ kind: "problem", findings: [{ rule: "package/not-installed" }] });
  });
});

describe("a contract that is handed over", () => {
  const tools = [{ name: "greet", description: "greet", inputSchema: { type: "object" } }];
  const whole = { tools, prompts: [], resources: [], resourceTemplates: [] };

  test("is the same as one that is taken, and nothing is started", async () => {
    const taken = await obtainContract(capture, input(small([])));
    const given = await obtainContract(file(whole), input(small(["bad"])));
    if (taken.kind !== "contract" || given.kind !== "contract") throw new Error(told(given).join());
    expect(given.text).toBe(taken.text);
    expect(given.reference).toEqual({ ...taken.reference, capturedBy: "file" });
    expect(given.findings).toEqual([]);
  });

  test("says what it leaves open where it is one raw list", async () => {
    const given = await obtainContract(file({ tools }), input(small([])));
    expect(given).toMatchObject({ kind: "contract", reference: { tools: 1 } });
    expect(told(given)).toEqual([
      "warn contract/incomplete: the file says nothing of prompts, resources, resource templates: the release promises none",
    ]);
  });

  test.each([
    ["no JSON", "{", "convention/syntax"],
    ["no contract", { hello: 1 }, "contract/unreadable"],
    ["two things by one name", '{ "tools": [], "tools": [] }', "convention/duplicate-key"],
  ])("is %s, and refused", async (_, value, rule) => {
    const given = await obtainContract(file(value), input(small([])));
    expect(given).toMatchObject({ kind: "problem", findings: [{ outcome: "fail", rule }] });
  });

  test("has each name once, or nobody knows what is promised", async () => {
    const twice = { ...whole, tools: [...tools, ...tools] };
    const given = await obtainContract(file(twice), input(small([])));
    expect(given.kind).toBe("problem");
    expect(told(given).join()).toContain(
      "fail contract/duplicate-name: several entries have one name: tool ",
    );
  });

  test("shows no secret, and is not too large", async () => {
    const release = small([], [{ name: "API_KEY", isSecret: true }]);
    const shows = { ...whole, instructions: "use hunter2-hunter2" };
    const secret = await obtainContract(file(shows), input(release, { env: { API_KEY: "hunter2-hunter2" } }));
    expect(told(secret)).toEqual(["fail contract/secret: the contract contains the value of API_KEY"]);
    const large = { ...whole, instructions: "x".repeat(1_100_000) };
    expect(told(await obtainContract(file(large), input(release)))).toEqual([
      "fail contract/too-large: the contract is larger than 1 MiB",
    ]);
  });
});
