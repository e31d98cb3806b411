import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import type { CliResult } from "./cli.ts";
import { type Files, sh } from "./git.ts";
import { type Clone, makeProject, type Project } from "./project.ts";
import { serverFile, smallRelease, smallServerFiles } from "./small-servers.ts";

export const id = "development/notes";
export const file = "environments/development/notes.yaml";
export const policyFile = "environments/development/environment.yaml";
export const policy = `versions: { unpackaged: true }
targets: [{ type: mcp, scope: project, path: clients/development.json }]
`;

/** One server in one environment, at 1.0.0 and applied; 1.1.0 is good as well, 2.0.0 is not. */
export async function makeOneServer(
  files: Files = {},
  options: { readonly remote?: boolean } = {},
): Promise<Project> {
  const project = await makeProject(
    {
      "headgate.yaml": "headgate: 1\n",
      ".gitignore": "clients/\n",
      ...smallServerFiles,
      ...serverFile("notes"),
      ...smallRelease("notes", "1.0.0"),
      ...smallRelease("notes", "1.1.0", "bad-if=MODE=broken"),
      ...smallRelease("notes", "2.0.0", "bad"),
      [policyFile]: policy,
      ...files,
    },
    options,
  );
  if (!(file in files)) await project.commit({ [file]: "blue: 1.0.0\n" });
  await run(project, 0, null, "apply");
  return project;
}

export const env = ["--env", "development"];
export const why = ["--reason", "looked at"];

/** Runs a command with `--json`; null: whatever word it ends with. */
export async function run(
  clone: Clone,
  exit: number,
  outcome: string | null,
  ...args: string[]
): Promise<CliResult> {
  const result = await clone.run([...args, "--json"]);
  expect([result.exit, outcome && result.json.outcome], `${args.join(" ")}: ${result.stdout}`).toEqual([
    ...[exit, outcome],
  ]);
  expect(result.json.headgate).toBe(1);
  expect(result.complaints).toBe("");
  return result;
}

export async function live(project: Project): Promise<unknown> {
  const text = await sh(project.remote ?? project.root, "show", `deployed:${id}/status.json`);
  return (JSON.parse(text) as { readonly traffic: unknown }).traffic;
}

export function client(project: Project): Promise<string> {
  return readFile(join(project.root, "clients/development.json"), "utf8");
}
