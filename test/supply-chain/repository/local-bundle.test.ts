import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Collected } from "../../../src/supply-chain/repository/request.ts";
import { startWeb, type Web } from "../../support/servers/web.ts";
import { zip } from "../../support/zip.ts";
import { nowhere, type ServerRepository, serverRepository } from "./world.ts";

const bundle = (name = "weather", version = "1.2.0") =>
  zip([
    {
      name: "manifest.json",
      content: JSON.stringify({ name, version, server: { type: "node", entry_point: "index.js" } }),
    },
  ]);
const packed = bundle();
const sha256 = createHash("sha256").update(packed).digest("hex");

/** A server that is packed here, and whose GitHub releases are on loopback. */
describe("a bundle that was packed here", () => {
  let github: Web;
  let own: ServerRepository;
  let folder: string;
  const uploaded = new Map<string, Buffer>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "headgate-test-"));
    github = await startWeb((path) => {
      const body = uploaded.get(path);
      return body && { body };
    });
    own = await serverRepository({ "README.md": "weather" });
    await own.tag("v1.2.0");
    await writeFile(join(folder, "weather-1.2.0.mcpb"), packed);
    await writeFile(join(folder, "my weather.mcpb"), packed);
  });
  afterAll(async () => {
    await Promise.all([own?.[Symbol.asyncDispose](), github?.close()]);
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  });

  const place = "/acme/weather-mcp/releases/download/v1.2.0/weather-1.2.0.mcpb";
  const release = (
    file = "weather-1.2.0.mcpb",
    more: { readonly tag?: string; readonly cache?: string } = {},
  ) => {
    const { tag = "v1.2.0", cache = folder } = more;
    return own.collect(
      {
        version: "1.2.0",
        stated: { mcpb: join(folder, file) },
        address: `${github.url}acme/weather-mcp`,
        ...(tag === "" ? {} : { tag }),
      },
      { env: { ...nowhere, GITHUB_SERVER_URL: github.url }, ...(cache === "" ? {} : { cache }) },
    );
  };
  const told = ({ findings }: Collected) =>
    findings.map(({ rule, message, hint }) => `${rule}: ${message}; ${hint}`);

  test("is released by its address in the release of the tag, with the sum of the file", async () => {
    uploaded.set(place, packed);
    const { server, release: parts, findings } = await release();
    const address = `${github.url.replace(/\/$/, "")}${place}`;
    expect(server.packages).toMatchObject([
      { registryType: "mcpb", identifier: address, fileSha256: sha256 },
    ]);
    expect(parts.integrity).toEqual({ [`mcpb:${address}`]: `sha256-${sha256}` });
    expect(findings.filter(({ outcome }) => outcome === "fail")).toEqual([]);
  });

  test("is not asked for again in a job that does not have it", async () => {
    uploaded.set(place, packed);
    const gone = await release("elsewhere/weather-1.2.0.mcpb", { cache: "" });
    expect(gone.server.packages).toMatchObject([{ fileSha256: sha256 }]);
  });

  test("has to be what was uploaded", async () => {
    uploaded.set(place, bundle("other"));
    expect(told(await release())).toEqual([expect.stringMatching(/^integrity\/mismatch: .*is described as/)]);
  });

  test("has to be uploaded first", async () => {
    uploaded.delete(place);
    expect(told(await release())).toEqual([
      expect.stringMatching(
        /^package\/not-found: .*gh release upload v1\.2\.0 weather-1\.2\.0\.mcpb, and publish/,
      ),
    ]);
  });

  test.each([
    [
      "a file that is not there",
      "absent.mcpb",
      "v1.2.0",
      /^package\/not-found: the bundle absent\.mcpb is not there/,
    ],
    [
      "a name that GitHub would change",
      "my weather.mcpb",
      "v1.2.0",
      /no name that a file of a GitHub release keeps/,
    ],
    [
      "no tag that it could be in the release of",
      "weather-1.2.0.mcpb",
      "",
      /a release names the address.*--mcpb https/,
    ],
  ])("is refused for %s", async (_, file, tag, message) => {
    expect(told(await release(file, { tag }))).toEqual([expect.stringMatching(message)]);
  });

  test("is pointed out where it calls itself something else", async () => {
    const other = bundle("Other Thing");
    uploaded.set(place, other);
    await writeFile(join(folder, "weather-1.2.0.mcpb"), other);
    expect(told(await release())).toContainEqual(
      expect.stringMatching(/^package\/other-name: .*calls it Other Thing/),
    );
  });
});
