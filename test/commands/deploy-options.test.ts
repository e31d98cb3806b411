import { createServer } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { type InProcess, inProcess } from "../support/in-process.ts";
import { outputProblems } from "../support/output-schema.ts";
import {
  deployment,
  deploymentPath,
  policy,
  switchedRelease,
  switchedRepository,
} from "../support/switched-repository.ts";

const project = inProcess();

const id = "development/notes";
const path = deploymentPath("development");
const here = ["--env", "development", "--reason", "looked at"];
const command = (version: string) => ["--command", "node", "./mcp/switched.mjs", version];
const policyPath = "environments/development/environment.yaml";

async function started(files: Readonly<Record<string, string>> = {}): Promise<InProcess> {
  return project({ ...switchedRepository, ...deployment("development", "1.0.0"), ...files });
}

const heads = ({ git }: InProcess) => git("rev-parse", "main", "deployed");

describe("deploy --env-var", () => {
  test("sets variables of the deployment, others and comments stay, and the version gets them", async () => {
    const { headgate, commit, read, status, apply } = await started();
    await commit({ [path]: "blue: 1.0.0\nvariables:\n  LOG: loud # for now\n" });
    await apply();
    const run = await headgate("deploy", "notes", "1.1.0", "--env-var", "MODE=a=b", "--blue", ...here);
    expect([run.outcome, run.exit], run.text).toEqual(["applied", 0]);
    expect(await read(path)).toBe('blue: 1.1.0\nvariables:\n  LOG: loud # for now\n  MODE: "a=b"\n');
    expect(await status(id)).toMatchObject({
      variants: { "1.1.0": { variables: { LOG: "loud", MODE: "a=b" } } },
    });
    expect(run.json).toMatchObject({ edits: [{ id, variables: { MODE: "a=b" } }], files: [path] });
    expect(run.text).toContain("1.1.0 as blue with MODE");
    expect(outputProblems("edit", { headgate: 1, outcome: run.outcome, ...run.json })).toEqual([]);
  });

  test("comes with the first deployment too, and again is nothing to do", async () => {
    const { headgate, read } = await started();
    const there = ["--env", "staging", "--reason", "looked at"];
    await headgate("apply");
    const run = await headgate("deploy", "notes", "1.0.0", "--env-var", "LOG=quiet", ...there);
    expect(run.outcome, run.text).toBe("applied");
    expect(await read(deploymentPath("staging"))).toMatch(
      /^# .*\nblue: 1\.0\.0\nvariables:\n {2}LOG: quiet\n$/,
    );
    const again = await headgate("deploy", "notes", "1.0.0", "--env-var", "LOG=quiet", ...there);
    expect(again.outcome, again.text).toBe("unchanged");
  });

  const token = `ghp_${"aB3dE5gH7jK9".repeat(3)}`;
  test.each([
    ["what looks like a credential", `MODE=${token}`, "variable/looks-secret"],
    ["what is declared a secret", "API_KEY=abc", "variable/secret-as-variable"],
    ["a credential in the place of a name", `${token}=1`, "variable/looks-secret"],
    ["a name that is none", `1MODE=${token}`, "variable/not-a-name"],
    ["no pair", "MODE", "edit/not-a-variable"],
    ["no pair, and maybe a secret", token, "edit/not-a-variable"],
  ])("refuses %s, and never repeats its value", async (_, given, rule) => {
    const of = await started(
      switchedRelease("notes", "3.0.0", [], [{ name: "API_KEY", isSecret: true }, { name: "MODE" }]),
    );
    const before = await heads(of);
    const run = await of.headgate("deploy", "notes", "3.0.0", "--env-var", given, ...here);
    expect([run.outcome, run.rules], run.text).toEqual(["refused", [rule]]);
    expect(run.text + JSON.stringify(run.json)).not.toContain(token);
    expect(await heads(of)).toBe(before);
  });
});

describe("deploy of what is not released yet", () => {
  test("releases what --command starts and deploys it, in one commit", async () => {
    const of = await started();
    const run = await of.headgate(
      "deploy",
      "notes",
      "3.0.0",
      "--traffic",
      "10",
      "--env-var",
      "MODE=x",
      ...here,
      ...command("3.0.0"),
    );
    expect([run.outcome, run.exit], run.text).toEqual(["applied", 0]);
    expect(run.text).toMatch(/✓ release +3\.0\.0, \d+ tools?, contract [0-9a-f]{12}/);
    const changed = (await of.git("diff", "--name-only", "HEAD~1", "HEAD")).split("\n");
    expect(changed).toEqual([
      path,
      expect.stringMatching(/^servers\/notes\/contracts\//),
      "servers/notes/versions/3.0.0.json",
    ]);
    expect(JSON.parse(await of.read("servers/notes/versions/3.0.0.json"))).toMatchObject({
      release: { by: "ada@example.com", changelog: ["looked at"] },
    });
    expect(await of.status(id)).toMatchObject({
      traffic: { "3.0.0": 10 },
      variants: { "3.0.0": { variables: { MODE: "x" } } },
    });
    expect(await of.git("status", "--porcelain")).toBe("");
  });

  test("starts it with the variables of the deployment, where it needs them to start", async () => {
    const of = await started();
    const needs = [...command("3.0.0"), "needs=MODE"];
    const bare = await of.headgate("deploy", "notes", "3.0.0", ...here, ...needs);
    expect([bare.outcome, bare.rules], bare.text).toEqual(["refused", ["probe/failed"]]);
    expect(bare.findings[0]?.hint).toContain("give what it needs with --env-var KEY=value");
    const run = await of.headgate("deploy", "notes", "3.0.0", "--env-var", "MODE=ok", ...here, ...needs);
    expect(run.outcome, run.text).toBe("applied");
  });

  test("hints at options that it has itself", async () => {
    const of = await started();
    const url = ["--url", "http://127.0.0.1:9/mcp"];
    const silent = await of.headgate("deploy", "notes", "3.0.0", ...here, ...url);
    expect([silent.outcome, silent.findings[0]?.hint], silent.text).toEqual([
      "refused",
      expect.stringContaining("answers at --url from here"),
    ]);
    const strange = await of.headgate("deploy", "maps", "1.0.0", ...here, ...command("1.0.0"));
    expect(strange.findings[0]?.hint).toBe("write it, or let this command do it: add --create");
  });

  test("makes the server's file where --create asks for it, and says so where it does not", async () => {
    const of = await started();
    const refused = await of.headgate("deploy", "maps", "1.0.0", ...here, ...command("1.0.0"));
    expect([refused.outcome, refused.rules], refused.text).toEqual(["refused", ["version/unknown-server"]]);
    const run = await of.headgate("deploy", "maps", "1.0.0", "--create", ...here, ...command("1.0.0"));
    expect(run.outcome, run.text).toBe("applied");
    expect(await of.read("servers/maps/server.yaml")).toContain("local.headgate/maps");
    expect(await of.status("development/maps")).toMatchObject({ traffic: { "1.0.0": 100 } });
  });

  test("takes along what was only written before", async () => {
    const of = await started();
    await of.headgate("release", "notes", "3.0.0", ...command("3.0.0"));
    const run = await of.headgate("deploy", "notes", "3.0.0", ...here, ...command("3.0.0"));
    expect(run.outcome, run.text).toBe("applied");
    expect(await of.git("show", "main:servers/notes/versions/3.0.0.json")).not.toContain("changelog");
  });

  test("as a dry run shows the plan, and writes nothing", async () => {
    const of = await started();
    const before = await heads(of);
    const run = await of.headgate("deploy", "notes", "3.0.0", "--dry-run", ...here, ...command("3.0.0"));
    expect(run.outcome, run.text).toBe("planned");
    expect(run.text).toMatch(/… release +3\.0\.0/);
    expect(run.json.files).toContain("servers/notes/versions/3.0.0.json");
    expect([await heads(of), await of.git("status", "--porcelain")]).toEqual([before, ""]);
  });

  test.each([
    ["nothing says how it is started", [], "version/not-released"],
    ["only a transport is said", ["--transport", "sse"], "release/no-start"],
    ["the command does not start", ["--command", "node", "./mcp/nowhere.mjs"], "probe/failed"],
    [
      "an address with a password",
      ["--url", "https://me:hunter22@mcp.example.com/"],
      "release/invalid-address",
    ],
    [
      "a key in the fragment of an address",
      ["--url", "https://mcp.example.com/#access_token=hunter2hunter2"],
      "release/invalid-address",
    ],
    [
      "an option with a password",
      [...command("3.0.0"), "--password", "hunter2hunter2"],
      "release/secret-argument",
    ],
    ["an address that is none", ["--url", "weather"], "release/invalid-address"],
    [
      "stdio at an address",
      ["--transport", "stdio", "--url", "https://mcp.example.com/"],
      "release/other-start",
    ],
    ["sse by a command", ["--transport", "sse", ...command("3.0.0")], "release/other-start"],
  ])("is refused where %s", async (_, options, rule) => {
    const of = await started();
    const before = await heads(of);
    const run = await of.headgate("deploy", "notes", "3.0.0", ...here, ...options);
    expect([run.outcome, run.rules], run.text).toEqual(["refused", [rule]]);
    expect(run.text).not.toContain("hunter22");
    expect([await heads(of), await of.git("status", "--porcelain")]).toEqual([before, ""]);
  });
});

describe("deploy of what is released, said to be started", () => {
  test.each([
    ["as it is", command("1.1.0"), []],
    ["over the transport it has", ["--transport", "stdio"], []],
    ["by another command", command("1.2.0"), ["release/other-start"]],
    ["over another transport", ["--transport", "sse"], ["release/other-start"]],
    ["at an address", ["--url", "https://mcp.example.com/mcp"], ["release/other-start"]],
  ])("%s", async (_, options, rules) => {
    const { headgate } = await started();
    const run = await headgate("deploy", "notes", "1.1.0", ...here, ...options);
    expect([run.outcome, run.rules], run.text).toEqual([rules.length === 0 ? "applied" : "refused", rules]);
  });
});

describe("deploy --url", () => {
  const open: { close: () => void }[] = [];
  afterEach(() => {
    for (const server of open.splice(0)) server.close();
  });

  /** An MCP server over Streamable HTTP with one tool. */
  async function served(): Promise<string> {
    const server = createServer((request, response) => {
      let text = "";
      request.on("data", (part) => {
        text += part;
      });
      request.on("end", () => {
        const { id: of, method, params } = JSON.parse(text || "{}");
        if (of === undefined) {
          response.writeHead(method ? 202 : 405).end();
          return;
        }
        const results: Readonly<Record<string, unknown>> = {
          initialize: {
            protocolVersion: params?.protocolVersion,
            capabilities: { tools: {} },
            serverInfo: { name: "maps", version: "1.0.0" },
          },
          "tools/list": { tools: [{ name: "route", inputSchema: { type: "object" } }] },
        };
        const result = results[method];
        const body = result ? { result } : { error: { code: -32601, message: "no such method" } };
        response.writeHead(200, { "content-type": "application/json" });
        response.end(JSON.stringify({ jsonrpc: "2.0", id: of, ...body }));
      });
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    open.push({ close: () => server.close() });
    const address = server.address();
    return `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/mcp`;
  }

  test("releases what runs elsewhere, its contract taken from there", async () => {
    const of = await started();
    const url = await served();
    const run = await of.headgate("deploy", "maps", "1.0.0", "--create", "--url", url, ...here);
    expect(run.outcome, run.text).toBe("applied");
    expect(JSON.parse(await of.read("servers/maps/versions/1.0.0.json"))).toMatchObject({
      server: { remotes: [{ type: "streamable-http", url }] },
      release: { contract: { tools: 1 } },
    });
    expect(JSON.parse(await of.read("clients/development/.mcp.json")).mcpServers.maps).toMatchObject({ url });
    const other = await of.headgate("deploy", "maps", "1.0.0", "--url", `${url}/v2`, ...here);
    expect(other.rules, other.text).toEqual(["release/other-start"]);
  });
});

describe("deploy --scope", () => {
  test("gives the environment a target for those clients, comments kept, and what runs is there at once", async () => {
    const target = '  - { type: mcp, scope: project, path: "clients/development/.mcp.json" } # the team\n';
    const own = `stage: development\nversions: { unpackaged: true }\n# Where it goes\ntargets:\n${target}soak: 0s\n`;
    const { headgate, read } = await started({ [policyPath]: own });
    const run = await headgate("deploy", "notes", "1.1.0", "--blue", "--scope", "mcprc", ...here);
    expect(run.outcome, run.text).toBe("applied");
    expect(await read(policyPath)).toBe(own.replace("soak", "  - { type: mcp, scope: mcprc }\nsoak"));
    expect(run.text).toMatch(/policy +a target of type mcp and scope mcprc, for every server in development/);
    expect(JSON.parse(await read(".mcprc")).notes.args).toContain("1.1.0");
    const again = await headgate("deploy", "notes", "1.1.0", "--scope", "mcprc", ...here);
    expect(again.outcome, again.text).toBe("unchanged");
    expect(again.text).toContain("has a target of type mcp and scope mcprc already");
  });

  test("asks people where the environment asks for approval", async () => {
    const { headgate, git } = await started(policy("development", { approvals: { count: 1 } }));
    const before = await git("rev-parse", "main");
    const run = await headgate("deploy", "notes", "1.0.0", "--scope", "mcprc", ...here);
    expect([run.outcome, run.json.landed], run.text).toMatchObject(["waiting", { kind: "kept" }]);
    expect(await git("rev-parse", "main")).toBe(before);
  });
});
