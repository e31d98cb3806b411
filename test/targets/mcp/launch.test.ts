import { describe, expect, test } from "vitest";
import { launchOf } from "../../../src/targets/mcp/launch/launch.ts";

/** A command line in one text; words have no spaces here. */
const launch = (line: string) => {
  const [command = "", ...args] = line.split(" ");
  return launchOf(command, args);
};

describe("a package's own command", () => {
  test.each([
    ["npx -y @acme/weather-mcp", "npm", "@acme/weather-mcp", null, []],
    [
      "npx --yes @acme/weather-mcp@1.1.5 --units metric",
      "npm",
      "@acme/weather-mcp",
      "1.1.5",
      ["--units", "metric"],
    ],
    ["npx weather@latest", "npm", "weather", "latest", []],
    ["npx -y weather@^1.2", "npm", "weather", "^1.2", []],
    ["/usr/local/bin/npx -y weather", "npm", "weather", null, []],
    ["C:\\tools\\npx.cmd -y weather", "npm", "weather", null, []],
    ["cmd /c npx -y weather", "npm", "weather", null, []],
    ["bunx weather@1.0.0", "npm", "weather", "1.0.0", []],
    ["bun x weather", "npm", "weather", null, []],
    ["pnpm dlx weather", "npm", "weather", null, []],
    ["npm exec -- weather --port 1", "npm", "weather", null, ["--port", "1"]],
    ["npx -p @acme/weather weather -v", "npm", "@acme/weather", null, ["-v"]],
    ["uvx mcp-server-time", "pypi", "mcp-server-time", null, []],
    ["uvx mcp-server-time@2025.9.25 --utc", "pypi", "mcp-server-time", "2025.9.25", ["--utc"]],
    ["uvx mcp-server-time==2025.9.25", "pypi", "mcp-server-time", "2025.9.25", []],
    ["uvx mcp-server-time>=2025", "pypi", "mcp-server-time", ">=2025", []],
    ["uv tool run mcp-server-time@latest", "pypi", "mcp-server-time", "latest", []],
    ["uvx --from mcp-server-time==1.0 mcp-server-time", "pypi", "mcp-server-time", "1.0", []],
    ["pipx run mcp-server-time", "pypi", "mcp-server-time", null, []],
  ])("%s", (line, registry, name, wanted, args) => {
    expect(launch(line)).toEqual({ kind: "package", registry, name, wanted, args });
  });
});

describe("a command of a package that is called otherwise keeps its words, with the place of the version", () => {
  test.each([
    [
      "npx -y --package=@acme/tools weather --utc",
      ["-y", "--package=@acme/tools@latest", "weather", "--utc"],
      1,
      "--package=@acme/tools@",
    ],
    ["uvx --from mcp-tools weather", ["--from", "mcp-tools==", "weather"], 1, "mcp-tools=="],
    [
      "uvx --python 3.12 mcp-tools[cli]@1.0",
      ["--python", "3.12", "--from", "mcp-tools[cli]==1.0", "mcp-tools"],
      3,
      "mcp-tools[cli]==",
    ],
  ])("%s", (line, args, at, before) => {
    expect(launch(line)).toMatchObject({ kind: "command", args, pin: { at, before } });
  });
});

test("an image, with the variables that docker is told of", () => {
  expect(launch("docker run -i --rm -e TOKEN -e MODE=fast --name gh ghcr.io/acme/gh:1.2 stdio")).toEqual({
    kind: "image",
    image: "ghcr.io/acme/gh:1.2",
    args: ["stdio"],
    env: new Map([
      ["TOKEN", null],
      ["MODE", "fast"],
    ]),
  });
});

test.each([
  "node ./server.mjs --stdio",
  "python -m weather",
  "/opt/weather/bin/serve",
  "npm run start",
  "uv run server.py",
])("%s is what it says", (line) => {
  const [command, ...args] = line.split(" ");
  expect(launch(line)).toEqual({ kind: "command", command, args });
});

describe("what would start something that no release can say is refused", () => {
  test.each([
    ["sh -c env", /shell/],
    ["bash -lc weather", /shell/],
    ["powershell -Command weather", /shell/],
    ["npx -y github:acme/weather", /address or a folder/],
    ["npx -y ./packages/weather", /address or a folder/],
    ["npx -y weather@npm:evil@1.0.0", /address or a folder/],
    ["npx --registry=https://evil.example weather", /"--registry"/],
    ["npx -p a -p b run", /several packages/],
    ["npx -y", /no package/],
    ["uvx git+https://github.com/acme/weather", /address or a folder/],
    ["uvx --index-url https://evil.example weather", /"--index-url"/],
    ["docker run --privileged image:1", /"--privileged"/],
    ["docker run -v /:/host image:1", /"-v"/],
    ["docker run --env-file=secret.env image:1", /"--env-file"/],
    ["docker run -i --rm", /no image/],
    ["docker exec -it weather sh", /something else/],
    ["podman run -i image:1", /docker/],
  ])("%s", (line, problem) => {
    const found = launch(line);
    expect(found.kind === "foreign" && found.problem).toMatch(problem);
  });

  test("and a value that is joined to an option is not repeated", () => {
    for (const line of [
      "docker run -usk-abcdef img:1",
      "npx --token=sk-abcdef weather",
      "docker run -eKEY=sk-abcdef img:1",
    ])
      expect(JSON.stringify(launch(line))).not.toContain("sk-abcdef");
  });
});
