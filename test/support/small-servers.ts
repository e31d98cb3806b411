import { readFileSync } from "node:fs";
import type { Files } from "./git.ts";

/** Where the small server lies in the repositories that tests make. */
export const smallServer = "mcp/small.mjs";

/** The small server's own source, for repositories that start it. */
export const smallServerFiles: Files = {
  [smallServer]: readFileSync(new URL("./servers/small.mjs", import.meta.url), "utf8"),
};

/** A release that is started by a command, with the variables it declares. */
export function commandRelease(
  server: string,
  version: string,
  args: readonly string[],
  variables: readonly Readonly<Record<string, unknown>>[] = [],
): Files {
  const document = {
    headgate: 1,
    server: { name: `io.github.acme/${server}`, description: `The ${server} server`, version },
    release: {
      by: "ada",
      at: "2026-11-01T10:00:00Z",
      changelog: [`What ${version} changes`],
      command: {
        command: "node",
        args,
        ...(variables.length > 0 ? { environmentVariables: variables } : {}),
      },
    },
  };
  return { [`servers/${server}/versions/${version}.json`]: `${JSON.stringify(document, null, 2)}\n` };
}

/** A release of the small server, with the habits its start command gives it. */
export function smallRelease(server: string, version: string, ...habits: readonly string[]): Files {
  return commandRelease(
    server,
    version,
    [`./${smallServer}`, version, ...habits],
    [{ name: "GREETING", default: "hello" }, { name: "MODE" }],
  );
}

/** `server.yaml` of a server whose probe decides at once. */
export function serverFile(server: string, more = ""): Files {
  const text = `name: io.github.acme/${server}
description: The ${server} server
health:
  startup: { timeout: 20s }
  probe: { type: mcp, healthy: 1, failed: 1, interval: 0s }
${more}`;
  return { [`servers/${server}/server.yaml`]: text };
}
