import { mkdir, readdir, readFile, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documentOf } from "../../../src/cli/door.ts";
import { specifications } from "../../../src/cli/specifications.ts";
import { formatNames } from "../../../src/commands/migrate/formats.ts";
import { type Changes, type InProcess, inProcess } from "../../support/in-process.ts";
import { outputProblems } from "../../support/output-schema.ts";
import { type Registry, startRegistry } from "../../support/servers/npm-registry.ts";
import { serverPackage } from "../../support/servers/packages.ts";

const raw = fileURLToPath(new URL("../../support/servers/raw.mjs", import.meta.url));
const make = inProcess();

let registry: Registry;
let script: string;

beforeAll(async () => {
  registry = await startRegistry([
    serverPackage("@acme/weather-mcp", "1.1.4"),
    { name: "forecasts", version: "1.4.2" },
    serverPackage("@acme/weather-mcp", "1.1.5", { manifest: { dependencies: { forecasts: "^1.0.0" } } }),
    serverPackage("@acme/notes-mcp", "2.0.0-beta"),
  ]);
  script = await readFile(raw, "utf8");
});

afterAll(() => registry.close());

async function project(files: Changes): Promise<InProcess> {
  const made = await make(files, { init: false });
  const { HOME: _, PATH: __, ...npm } = registry.env(join(made.root, "../npm"));
  for (const [name, value] of Object.entries(npm)) if (/^npm_/i.test(name) && value) made.env[name] = value;
  await mkdir(join(made.root, "../npm"), { recursive: true });
  return made;
}

const token = `ghp_${"a1B2".repeat(9)}`;
const weather = {
  command: "npx",
  args: ["-y", "@acme/weather-mcp"],
  env: { API_KEY: "hunter2hunter2", LOG_LEVEL: "warn" },
};

const clientFile = (servers: object) => `${JSON.stringify({ mcpServers: servers }, null, 2)}\n`;

/** All texts below a folder, by path; git's own left out. */
async function texts(folder: string): Promise<Readonly<Record<string, string>>> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = all.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const own = files.filter((file) => !file.includes("/.git/"));
  return Object.fromEntries(
    await Promise.all(
      own.map(async (file) => [file.slice(folder.length + 1), await readFile(file, "utf8")] as const),
    ),
  );
}

describe("a client's file becomes a repository", () => {
  test("with exact versions, contracts, variables, and secrets by name alone", async () => {
    const it = await project({
      ".mcp.json": clientFile({
        Weather: weather,
        local: { command: "node", args: ["raw.mjs"], env: { TOKEN: token } },
      }),
      "raw.mjs": script,
    });
    const ran = await it.headgate("migrate");
    expect([ran.outcome, ran.findings.map(({ rule }) => rule)]).toEqual(["ok", ["migrate/plain-secret"]]);
    const files = await texts(it.root);
    expect(files["environments/production/environment.yaml"]).toContain(
      "  - { type: mcp, scope: project, entries: { weather: Weather } }\n",
    );
    expect(files["environments/production/weather.yaml"]).toMatch(
      /\nblue: 1\.1\.5\nvariables:\n {2}LOG_LEVEL: warn\nsecrets:\n {2}API_KEY: WEATHER_API_KEY\n$/,
    );
    expect(files["environments/production/local.yaml"]).toMatch(/secrets:\n {2}TOKEN: LOCAL_TOKEN\n$/);
    const release = JSON.parse(files["servers/weather/versions/1.1.5.json"] ?? "");
    expect(release).toMatchObject({
      server: {
        name: "local.headgate/weather",
        packages: [
          {
            identifier: "@acme/weather-mcp",
            version: "1.1.5",
            environmentVariables: [
              { name: "LOG_LEVEL" },
              { name: "API_KEY", isRequired: true, isSecret: true },
            ],
          },
        ],
      },
      release: {
        integrity: { "npm:@acme/weather-mcp@1.1.5": expect.stringMatching(/^sha512-/) },
        dependencies: { "npm:forecasts": "1.4.2" },
        resolved: [
          { by: "installation", from: "npm:@acme/weather-mcp@1.1.5", packages: ["npm:forecasts@1.4.2"] },
        ],
        contract: { tools: 1 },
      },
    });
    expect(JSON.parse(files["servers/local/versions/1.0.0.json"] ?? "")).toMatchObject({
      release: { command: { command: "node", args: ["./raw.mjs"] }, contract: { tools: 1 } },
    });
    const { ".mcp.json": _, ...others } = files;
    for (const secret of ["hunter2hunter2", token])
      expect(JSON.stringify([others, ran.text, ran.json])).not.toContain(secret);
    expect(ran.text).toContain("weather API_KEY → WEATHER_API_KEY   its value stands in .mcp.json:10");
    expect(ran.text).toContain("the version published today");
    expect(ran.text.replace(/\s+/g, " ")).toContain("one that is no secret: before you commit");
    expect((await it.headgate("validate", "--all")).outcome).toBe("ok");
  });

  test("and a second run does nothing more, whatever was published meanwhile", async () => {
    const it = await project({ ".mcp.json": clientFile({ weather }) });
    await it.headgate("migrate");
    const before = await texts(it.root);
    const asked = registry.requests.length;
    const again = await it.headgate("migrate");
    expect([again.outcome, again.json.written]).toEqual(["unchanged", []]);
    // Whoever lost what the first run said finds it here.
    expect(again.text).toContain("weather API_KEY → WEATHER_API_KEY   its value stands in .mcp.json:10");
    expect(await texts(it.root)).toEqual(before);
    expect(registry.requests.length).toBe(asked);
  });

  test("a run that was ended on the way is completed by the next", async () => {
    const it = await project({
      ".mcp.json": clientFile({ weather: { command: "npx", args: ["-y", "@acme/weather-mcp@1.1.5"] } }),
    });
    const whole = await it.headgate("migrate", "--no-network");
    const before = await texts(it.root);
    const written = whole.json.written as readonly string[];
    expect(written.at(-1)).toBe("environments/production/weather.yaml");
    for (let kept = 0; kept < written.length; kept += 1) {
      for (const path of written.slice(kept)) await rm(join(it.root, path));
      expect((await it.headgate("migrate", "--no-network")).json.written).toEqual(written.slice(kept));
      expect(await texts(it.root)).toEqual(before);
    }
  });

  test("a dry run says the same and writes nothing", async () => {
    const it = await project({ ".mcp.json": clientFile({ weather }) });
    const before = await texts(it.root);
    const dry = await it.headgate("migrate", "--dry-run");
    expect(dry.outcome).toBe("planned");
    expect(await texts(it.root)).toEqual(before);
    expect(dry.text).toContain("a dry run starts no server and reaches none");
    expect(dry.json.written).toEqual((await it.headgate("migrate", "--no-contract")).json.written);
  });

  test("what is started for a contract gets what its entry says, and nothing of this person's", async () => {
    const it = await project({
      ".mcp.json": clientFile({
        local: { command: "node", args: ["raw.mjs"], env: { MINE: "${GITHUB_TOKEN}", LEVEL: "warn" } },
      }),
    });
    const seen = join(it.root, "../seen.json");
    const tell = `import { writeFileSync as tell } from "node:fs";\ntell(${JSON.stringify(seen)}, JSON.stringify(process.env));\n`;
    await writeFile(join(it.root, "raw.mjs"), tell + script);
    it.env.GITHUB_TOKEN = token;
    expect((await it.headgate("migrate", "--dry-run")).outcome).toBe("planned");
    await expect(readFile(seen)).rejects.toThrow("ENOENT");
    const ran = await it.headgate("migrate");
    expect([ran.outcome, ran.findings]).toEqual(["ok", []]);
    const { MINE, LEVEL, ...others } = JSON.parse(await readFile(seen, "utf8"));
    expect([MINE, LEVEL]).toEqual(["headgate-migrate-placeholder", "warn"]);
    expect(JSON.stringify(others)).not.toContain(token);
  });

  test("files with secrets in plain text are named, but for those that git leaves out", async () => {
    const it = await project({ ".mcp.json": clientFile({ weather }), ".gitignore": ".mcprc\n" });
    const refused = { command: "sh", args: ["-c", "x"], env: { API_KEY: "hunter2hunter2" } };
    await mkdir(join(it.root, ".cursor"));
    await writeFile(join(it.root, ".cursor/mcp.json"), clientFile({ refused }));
    await writeFile(join(it.root, ".mcprc"), JSON.stringify({ weather }));
    const ran = await it.headgate("migrate", "--no-network");
    const told = ran.findings.filter(({ rule }) => rule === "migrate/plain-secret");
    expect(told.map(({ file, hint }) => `${file}: ${hint}`)).toEqual([
      expect.stringMatching(
        /^\.cursor\/mcp\.json: add \.cursor\/mcp\.json to \.gitignore, or do not add it before/,
      ),
      expect.stringMatching(/^\.mcp\.json: give those secrets new values/),
    ]);
  });

  test("without a network, exact versions are taken and the rest is told", async () => {
    const it = await project({
      ".mcp.json": clientFile({
        exact: { command: "npx", args: ["-y", "@acme/weather-mcp@1.1.4"] },
        open: { command: "npx", args: ["-y", "@acme/weather-mcp"] },
        remote: { type: "http", url: "https://mcp.example.com/mcp" },
      }),
    });
    const asked = registry.requests.length;
    const ran = await it.headgate("migrate", "--no-network");
    expect([ran.outcome, ran.rules]).toEqual(["refused", ["package/not-reachable"]]);
    expect(registry.requests.length).toBe(asked);
    const files = await texts(it.root);
    expect(
      Object.keys(files)
        .filter((path) => path.includes("/versions/"))
        .sort(),
    ).toEqual(["servers/exact/versions/1.1.4.json", "servers/remote/versions/1.0.0.json"]);
    expect(files["environments/production/environment.yaml"]).toContain("analysis: [] }");
  });

  test("versions that no release can have become the nearest that one can", async () => {
    const it = await project({
      ".mcp.json": clientFile({ notes: { command: "npx", args: ["-y", "@acme/notes-mcp@latest"] } }),
    });
    expect((await it.headgate("migrate", "--no-contract")).outcome).toBe("ok");
    const files = await texts(it.root);
    expect(JSON.parse(files["servers/notes/versions/2.0.0-beta.0.json"] ?? "")).toMatchObject({
      server: { version: "2.0.0-beta.0", packages: [{ version: "2.0.0-beta" }] },
    });
    expect((await it.headgate("validate", "--all")).rules).toEqual([]);
  });
});

describe("several files", () => {
  test("that say the same are one environment with a target each; another one is an environment of its own", async () => {
    const own = { command: "npx", args: ["-y", "@acme/weather-mcp@1.1.4"] };
    const it = await project({
      ".mcp.json": clientFile({ weather: own, "\u001b[31mred": { ...own, args: [...own.args, "red"] } }),
      ".cursor/mcp.json": clientFile({
        weather: own,
        "\u001b[31mred": { ...own, args: [...own.args, "red"] },
      }),
      ".mcprc": `${JSON.stringify({ weather: { ...own, args: ["-y", "@acme/weather-mcp@1.1.5"], env: { API_KEY: "hunter2" } } })}\n`,
    });
    const ran = await it.headgate("migrate", "--no-network", "--env", "testing");
    expect(ran.outcome).toBe("ok");
    const files = await texts(it.root);
    expect(files["environments/testing/environment.yaml"]).toMatch(
      /scope: project }\n {2}- { type: mcp, scope: cursor }\n$/,
    );
    expect(files["environments/testing-mcprc/environment.yaml"]).toMatch(/scope: mcprc }\n$/);
    expect(files["environments/testing-mcprc/environment.yaml"]).toContain("stage: testing\n");
    expect(files["environments/testing/red.yaml"]).toContain("blue: 1.1.4");
    expect(files["environments/testing/weather.yaml"]).toContain("blue: 1.1.4");
    expect(files["environments/testing-mcprc/weather.yaml"]).toContain("blue: 1.1.5");
    expect((await it.headgate("validate", "--all")).rules).toEqual([]);
  });

  test("the home folder is read only where that is asked for", async () => {
    const it = await project({ "README.md": "nothing yet\n" });
    const home = join(it.root, "../home");
    await mkdir(home, { recursive: true });
    await writeFile(join(home, ".claude.json"), clientFile({ weather }));
    const without = await it.headgate("migrate");
    expect([without.outcome, without.json.left]).toEqual(["unchanged", ["~/.claude.json"]]);
    expect(without.text).toContain("headgate migrate --home");
    const ran = await it.headgate("migrate", "--home", "--no-contract");
    expect(ran.outcome).toBe("ok");
    expect((await texts(it.root))["environments/production/environment.yaml"]).toContain("scope: global");
  });

  test("are the same by whichever way they are named", async () => {
    const it = await project({
      ".mcp.json": clientFile({ weather: { command: "npx", args: ["-y", "@acme/weather-mcp@1.1.5"] } }),
    });
    const link = join(it.root, "../link");
    await symlink(it.root, link);
    const ran = await it.headgate("migrate", join(link, ".mcp.json"), ".mcp.json", "--no-network");
    expect([ran.outcome, ran.json.files]).toEqual(["ok", [".mcp.json"]]);
    expect((await texts(it.root))["environments/production/environment.yaml"]).toContain("scope: project }");
  });

  test("of clients that no target writes are kept in the repository, which is told", async () => {
    const it = await project({
      ".codex/config.toml":
        '[mcp_servers.weather]\ncommand = "npx"\nargs = ["-y", "@acme/weather-mcp@1.1.5"]\n',
    });
    const ran = await it.headgate("migrate", "--no-network");
    expect([ran.outcome, ran.findings.map(({ rule }) => rule)]).toEqual(["ok", ["migrate/elsewhere"]]);
    expect((await texts(it.root))["environments/production/environment.yaml"]).toContain(
      "{ type: mcp, scope: project, path: clients/production/codex.mcp.json }",
    );
  });

  test("names that collide, or are none, become ids of their own", async () => {
    const start = (name: string) => ({ command: "npx", args: ["-y", "@acme/weather-mcp@1.1.5", name] });
    const names = ["My Weather", "my_weather", "my-weather", "環境", "environment", "__proto__"];
    const entries = names.map((name) => `${JSON.stringify(name)}: ${JSON.stringify(start(name))}`).join(", ");
    const it = await project({ ".mcp.json": `{ "mcpServers": { ${entries} } }\n` });
    const ran = await it.headgate("migrate", "--no-network");
    expect((ran.json.servers as readonly { server: string }[]).map(({ server }) => server)).toEqual([
      "my-weather-2",
      "my-weather-3",
      "my-weather",
      "server",
      "environment-server",
      "proto",
    ]);
    expect(ran.findings.map(({ rule }) => rule)).toEqual([
      "migrate/renamed",
      "migrate/renamed",
      "migrate/renamed",
    ]);
    expect((await it.headgate("validate", "--all")).rules).toEqual([]);
    expect((await texts(it.root))["environments/production/environment.yaml"]).toContain(
      "entries: { my-weather-3: my_weather, environment-server: environment }",
    );
  });
});

test("every format that may be named is one that can be read", () => {
  const { format } = specifications.migrate.options;
  expect(format.choices).toEqual(formatNames);
});

describe("what is there already stays as it is", () => {
  test("an environment without the target refuses, and says what to add", async () => {
    const policy = "stage: development\ntargets:\n  - { type: mcp, scope: vscode }\n";
    const it = await project({
      ".mcp.json": clientFile({ weather }),
      "headgate.yaml": "headgate: 1\n",
      "environments/production/environment.yaml": policy,
    });
    const ran = await it.headgate("migrate", "--no-contract");
    expect([ran.outcome, ran.rules, ran.json.written]).toEqual(["refused", ["migrate/environment"], []]);
    expect(ran.text).toContain("add targets: - { type: mcp, scope: project }");
    expect(await it.read("environments/production/environment.yaml")).toBe(policy);
  });

  test("a release of that version that starts something else is not changed", async () => {
    const it = await project({
      ".mcp.json": clientFile({ weather: { command: "npx", args: ["-y", "@acme/weather-mcp@1.1.5"] } }),
    });
    await it.headgate("migrate", "--no-network");
    await it.commit({
      "environments/production/weather.yaml": null,
      ".mcp.json": clientFile({
        weather: { command: "npx", args: ["-y", "@acme/weather-mcp@1.1.5", "--other"] },
      }),
    });
    const before = await texts(it.root);
    const ran = await it.headgate("migrate", "--no-network");
    expect([ran.outcome, ran.rules]).toEqual(["refused", ["version/changed-release"]]);
    expect(await texts(it.root)).toEqual(before);
  });

  test("nothing is written through a link that leaves the repository", async () => {
    const it = await project({ ".mcp.json": clientFile({ weather }) });
    const outside = join(it.root, "../outside");
    await mkdir(outside);
    await symlink(outside, join(it.root, "servers"));
    const before = await texts(it.root);
    const ran = await it.headgate("migrate", "--no-contract");
    expect([ran.outcome, ran.rules, await readdir(outside)]).toEqual([
      "refused",
      ["migrate/not-written"],
      [],
    ]);
    expect(await texts(it.root)).toEqual(before);
  });

  test("nothing is written where a file stands in the way of a folder, and nothing half", async () => {
    const it = await project({ ".mcp.json": clientFile({ weather }), environments: "mine\n" });
    const before = await texts(it.root);
    const ran = await it.headgate("migrate", "--no-contract");
    expect([ran.outcome, ran.rules, ran.json.written]).toEqual(["refused", ["migrate/not-written"], []]);
    expect(await texts(it.root)).toEqual(before);
  });

  test("what a killed run left lies where nobody commits it, and goes with the next one", async () => {
    const it = await project({ ".mcp.json": clientFile({ weather }) });
    const left = join(it.root, ".git/headgate-migrate-killed");
    await mkdir(left);
    await utimes(left, 0, 0);
    await it.headgate("migrate", "--no-contract");
    const names = await readdir(join(it.root, ".git"));
    expect(names.filter((name) => name.startsWith("headgate-migrate-"))).toEqual([]);
    expect(Object.keys(await texts(it.root)).filter((path) => path.includes(".new-"))).toEqual([]);
  });
});

describe("a record of which version is where", () => {
  const released = async () => {
    const it = await project({
      ".mcp.json": clientFile({ weather: { command: "npx", args: ["-y", "@acme/weather-mcp@1.1.5"] } }),
    });
    await it.headgate("migrate", "--no-network", "--env", "development");
    return it;
  };

  test("as `status --format environments` prints it", async () => {
    const it = await released();
    await writeFile(
      join(it.root, "status.json"),
      '{ "environments": { "staging": "1.1.5", "production": "1.1.4" } }',
    );
    expect((await it.headgate("migrate", "status.json")).rules).toEqual(["migrate/not-taken"]);
    const ran = await it.headgate("migrate", "status.json", "--server", "weather");
    expect([ran.outcome, ran.json.written]).toEqual([
      "refused",
      ["environments/staging/environment.yaml", "environments/staging/weather.yaml"],
    ]);
    expect(ran.text).toContain("headgate release weather 1.1.4 --create --npm PACKAGE");
    expect(await it.read("environments/staging/weather.yaml")).toContain("blue: 1.1.5");
  });

  test("and as tools with a history of their own keep it", async () => {
    const it = await released();
    const history = {
      weather: { versions: [], currentBlue: "1.1.5", lastRollback: null },
      idle: { versions: [], currentBlue: null },
    };
    await writeFile(join(it.root, "history.json"), JSON.stringify({ mcpVersionHistory: history }));
    const ran = await it.headgate("migrate", "history.json", "--env", "staging");
    expect([ran.outcome, ran.json.servers]).toMatchObject([
      "ok",
      [{ environment: "staging", server: "weather", version: "1.1.5" }],
    ]);
  });
});

describe("the document of a migration", () => {
  test("is what its schema says, whether there was anything to take or not", async () => {
    const it = await project({ ".mcp.json": clientFile({ weather }) });
    const tried = await it.headgate("migrate", "--no-contract", "--dry-run");
    expect(tried.json).toMatchObject({ dryRun: true, servers: [{ server: "weather" }] });
    const done = await it.headgate("migrate", "--no-contract");
    const again = await it.headgate("migrate", "--no-contract");
    const nothing = await (await project({ "headgate.yaml": "headgate: 1\n" })).headgate("migrate");
    expect(nothing.json).toMatchObject({ dryRun: false, servers: [] });
    for (const ran of [tried, done, again, nothing]) {
      expect(outputProblems("migrate", documentOf(ran)), ran.text).toEqual([]);
    }
  });
});
