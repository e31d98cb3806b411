import { describe, expect, it } from "vitest";
import { withFiles } from "../../../src/commands/edit-desired/file.ts";
import { parseTag } from "../../../src/commands/release/tag.ts";
import { serverOfTag, type TagOrigin } from "../../../src/commands/release/which.ts";
import type { Source } from "../../../src/convention/source.ts";

const nothing: Source = {
  commit: null,
  list: async () => [],
  names: async () => [],
  read: async () => new Map(),
};

/** `withFiles` names files only; a folder is named by what lies in it. */
function repository(files: Readonly<Record<string, string>>): Source {
  const source = withFiles(nothing, new Map(Object.entries(files)));
  return {
    ...source,
    names: async (folder) => {
      const inside = Object.keys(files).flatMap((path) =>
        path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : [],
      );
      return [...new Set(inside.map((path) => path.replace(/\/.*/, "/")))];
    },
  };
}

const release = (identifier: string, version: string) =>
  JSON.stringify({
    headgate: 1,
    server: {
      name: "io.github.acme/x",
      description: "x",
      version,
      packages: [{ registryType: "npm", identifier, version, transport: { type: "stdio" } }],
    },
    release: {},
  });

const acme = "https://github.com/acme";
const desired = repository({
  "servers/weather/server.yaml": `name: io.github.acme/forecast\nrepository: ${acme}/weather-mcp\n`,
  "servers/weather/versions/1.9.0.json": release("@acme/former-mcp", "1.9.0"),
  "servers/weather/versions/1.10.0.json": release("@acme/weather-mcp", "1.10.0"),
  "servers/maps/server.yaml": `name: io.github.acme/maps\nrepository: ${acme}/tools\nsubfolder: packages/maps-server\n`,
  "servers/news/server.yaml": `name: io.github.acme/news\nrepository: ${acme}/tools\n`,
  "servers/notes/server.yaml": "name: io.github.acme/notes\n",
  "servers/broken/server.yaml": "name: [\n",
});

async function which(tag: string, origin: TagOrigin = {}, asked?: string) {
  const parsed = parseTag(tag);
  if (parsed.kind !== "release") throw new Error(`${tag} is no release`);
  const found = await serverOfTag(desired, parsed.tag, origin, asked);
  return found.kind === "server" ? found.server : found.problem;
}

describe("the server that a tag is about", () => {
  it.each<[string, string, TagOrigin, string | undefined, string]>([
    ["by its id", "weather-v1.0.0", {}, undefined, "weather"],
    ["by its id, though its server.yaml cannot be read", "broken@1.0.0", {}, undefined, "broken"],
    ["by its folder", "packages/maps-server/v1.0.0", {}, undefined, "maps"],
    ["by the last part of its name", "forecast-v1.0.0", {}, undefined, "weather"],
    ["by the package of its newest release", "@acme/weather-mcp@1.11.0", {}, undefined, "weather"],
    [
      "by the package that its folder describes, before anything is released",
      "@acme/maps-mcp@0.1.0",
      {
        repository: `${acme}/tools`,
        packagesIn: async (folder) => (folder === "packages/maps-server" ? ["@acme/maps-mcp"] : []),
      },
      undefined,
      "maps",
    ],
    ["by the repository", "v1.0.0", { repository: `${acme}/Weather-MCP.git` }, undefined, "weather"],
    ["by what the repository calls it", "v1.0.0", { names: ["io.github.acme/notes"] }, undefined, "notes"],
    ["by what was asked for", "v1.0.0", { repository: `${acme}/tools` }, "news", "news"],
    ["by both, where they agree", "weather-v1.0.0", {}, "weather", "weather"],
  ])("%s", async (_, tag, origin, asked, server) => {
    expect(await which(tag, origin, asked)).toBe(server);
  });

  it.each<[string, string, TagOrigin, string | undefined, string, string]>([
    [
      "nobody's repository",
      "v1.0.0",
      { repository: `${acme}/x` },
      undefined,
      "names no server",
      "repository:",
    ],
    ["no repository at all", "v1.0.0", {}, undefined, "names no server", "input server"],
    [
      "several's repository",
      "v1.0.0",
      { repository: `${acme}/tools` },
      undefined,
      "maps or news",
      "maps-v1.0.0",
    ],
    ["a server that is not there", "weahter-v1.0.0", {}, undefined, "there is no such server", "weather"],
    [
      "something else of a repository with one server",
      "docs-v1.0.0",
      { repository: `${acme}/notes`, names: ["io.github.acme/notes"] },
      undefined,
      "is of docs, and there is no such server",
      "",
    ],
    [
      "the package of another repository",
      "@acme/maps-mcp@0.1.0",
      { repository: `${acme}/evil`, packagesIn: async () => ["@acme/maps-mcp"] },
      undefined,
      "no such server",
      "",
    ],
    ["a former package", "@acme/former-mcp@1.0.0", {}, undefined, "no such server", ""],
    [
      "another than was asked for",
      "weather-v1.0.0",
      {},
      "maps",
      "is of weather, and maps",
      "leave the server out",
    ],
    [
      "one that another repository claims by its name",
      "v1.0.0",
      { repository: `${acme}/evil`, names: ["io.github.acme/forecast"] },
      undefined,
      "names no server",
      "",
    ],
  ])("is not guessed: %s", async (_, tag, origin, asked, message, hint) => {
    expect(await which(tag, origin, asked)).toMatchObject({
      rule: "release/no-server",
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    });
  });
});
