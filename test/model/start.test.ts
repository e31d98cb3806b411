import { describe, expect, test } from "vitest";
import type { Release } from "../../src/model/release.ts";
import { startChoices } from "../../src/model/start.ts";
import { aRelease } from "../support/model.ts";

const npm = { registryType: "npm", identifier: "@acme/weather", transport: { type: "stdio" } } as const;
const oci = { registryType: "oci", identifier: "acme/weather", transport: { type: "stdio" } } as const;
const served = { ...npm, identifier: "@acme/served", transport: { type: "streamable-http" } } as const;
const sse = { type: "sse", url: "https://a.example/sse" } as const;
const http = { type: "streamable-http", url: "https://a.example/mcp" } as const;
const command = { command: "node", args: ["./a.mjs"] };

function release(server: Partial<Release["server"]>, start = false): Release {
  const plain = aRelease("weather", "1.0.0");
  const { packages: _, remotes: __, ...bare } = plain.server;
  const { command: ___, ...rest } = plain.release;
  return { ...plain, server: { ...bare, ...server }, release: { ...rest, ...(start ? { command } : {}) } };
}

describe("how a release may be started", () => {
  const knows = (kind: string) => kind === "npm" || kind === "oci";

  test("packages as they are listed, then the command, then remote addresses, the current kind first", () => {
    const all = release({ packages: [oci, npm], remotes: [sse, http] }, true);
    expect(startChoices(all, knows)).toEqual([
      { kind: "package", package: oci },
      { kind: "package", package: npm },
      { kind: "command", command },
      { kind: "remote", remote: http },
      { kind: "remote", remote: sse },
    ]);
  });

  test("without packages of kinds that are not known, or that are not spoken to over stdio", () => {
    const some = release({ packages: [oci, served, npm] });
    expect(startChoices(some, (kind) => kind === "npm")).toEqual([{ kind: "package", package: npm }]);
  });

  test("not at all, where it names nothing", () => {
    expect(startChoices(release({}), knows)).toEqual([]);
  });
});
