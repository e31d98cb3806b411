import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { collect } from "../../../src/commands/migrate/collect.ts";
import { planMigration } from "../../../src/commands/migrate/plan.ts";
import { resolver } from "../../../src/commands/migrate/versions.ts";

/** What migrating one client's file in this folder comes to: nothing is started, looked up or written. */
export async function plan(
  root: string,
  content: object,
  env: Readonly<Record<string, string>> = {},
  name = ".mcp.json",
) {
  const file = join(root, name);
  await writeFile(file, JSON.stringify(content));
  const { groups, findings } = await collect({ file }, { root, home: join(root, "home") });
  const made = await planMigration(groups, "production", {
    root,
    env,
    cache: join(root, "cache"),
    actor: "octocat",
    now: () => new Date(0),
    progress: () => {},
    network: false,
    contracts: false,
    signal: new AbortController().signal,
    resolve: resolver(null),
  });
  return { made, findings: [...findings, ...made.findings] };
}
