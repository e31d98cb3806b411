import { expect, test } from "vitest";
import type { Package } from "../../src/model/release.ts";
import { resolveStart } from "../../src/probes/start.ts";
import { released, root } from "./releases.ts";

const entry = {
  registryType: "oci",
  identifier: "acme/weather:1.0.0",
  transport: { type: "stdio" },
} as const;

function packaged(...packages: readonly Package[]) {
  const release = released([]);
  return { ...release, server: { ...release.server, packages }, release: {} };
}

test("a package that only clients can start is not started, which is said", async () => {
  expect(await resolveStart(packaged(entry), { root })).toMatchObject({
    kind: "problem",
    outcome: "inconclusive",
    message:
      "oci package acme/weather:1.0.0 cannot be started here: only packages of npm and PyPI, MCPB bundles, start commands and addresses can",
  });
});

test("runtime arguments are refused before anything is installed", async () => {
  const runtimeArguments = [{ type: "positional", value: "evil-pkg@6.6.6" }] as const;
  const npm = { ...entry, registryType: "npm", identifier: "@acme/none", runtimeArguments };
  expect(await resolveStart(packaged(npm), { root })).toMatchObject({
    outcome: "fail",
    message: "@acme/none has runtime arguments, which would change what clients run",
  });
});
