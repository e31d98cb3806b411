import { readFileSync } from "node:fs";
import type { PublishedPackage } from "./npm-registry.ts";

const server = readFileSync(new URL("./raw.mjs", import.meta.url), "utf8");

/** A package whose one command is the server written by hand; it needs nothing but Node. */
export function serverPackage(
  name: string,
  version: string,
  parts: Partial<PublishedPackage> = {},
): PublishedPackage {
  return {
    name,
    version,
    ...parts,
    manifest: { type: "module", bin: { "weather-mcp": "server.mjs" }, ...parts.manifest },
    files: { "server.mjs": `#!/usr/bin/env node\n${server}`, ...parts.files },
  };
}
