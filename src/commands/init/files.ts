import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { modeline, schemaFiles } from "../../convention/modeline.ts";
import { environmentsFolder, projectFile } from "../../convention/paths.ts";
import type { World } from "../command.ts";
import type { Workspace } from "../workspace.ts";

/** Schemas lie in the repository, so that editors need no network and no trust. */
export const schemaFolder = ".headgate/schemas";

/**
 * Writes what a repository needs to begin with, and returns the paths that it wrote, from the convention's
 * folder. Files that are there stay as they are; environments are written only where there are none.
 */
export async function writeStart(workspace: Workspace, world: World): Promise<readonly string[]> {
  const written: string[] = [];
  const existing = await readdir(join(workspace.root, environmentsFolder)).catch(() => []);
  const files = { [projectFile]: project, ...(existing.length > 0 ? {} : starter) };
  for (const [path, text] of Object.entries(files)) {
    const toSchemas = relative(dirname(path), schemaFolder).replaceAll("\\", "/");
    const kind = path === projectFile ? "headgate" : "environment";
    await writeNew(workspace, path, `${modeline(kind, toSchemas)}\n${text}`, written);
  }
  await writeNew(workspace, ".gitattributes", gitAttributes, written);
  const schemas = join(world.assets, "schemas");
  for (const name of Object.values(schemaFiles).sort()) {
    await writeNew(
      workspace,
      `${schemaFolder}/${name}`,
      await readFile(join(schemas, name), "utf8"),
      written,
    );
  }
  return written;
}

/** The schemas are many and for editors only: one line for all of them. */
export function sayWritten(written: readonly string[]): readonly string[] {
  const schemas = written.filter((path) => path.startsWith(`${schemaFolder}/`)).length;
  const others = written.filter((path) => !path.startsWith(`${schemaFolder}/`));
  const all = schemas === 0 ? others : [...others, `${schemaFolder}/  (${schemas} schemas for editors)`];
  return all.map((what) => `wrote ${what}`);
}

async function writeNew(workspace: Workspace, path: string, text: string, written: string[]): Promise<void> {
  const file = join(workspace.root, path);
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(file, text, { flag: "wx" });
    written.push(path);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
}

/** Carriage returns in the convention's files are refused: a checkout must not make them. */
const gitAttributes = "*.yaml text eol=lf\n*.json text eol=lf\n";

const project = `headgate: 1
# variables: { LOG_LEVEL: info }      # for every server that declares them
`;

const starter = {
  "environments/development/environment.yaml": `stage: development
versions: { unpackaged: true }
targets:
  - { type: mcp, scope: project, path: clients/development/.mcp.json }
`,
  "environments/staging/environment.yaml": `stage: staging
upstream: [development]
versions: { unpackaged: true }
targets:
  - { type: mcp, scope: project, path: clients/staging/.mcp.json }
`,
  "environments/production/environment.yaml": `stage: production
upstream: [staging]
soak: 24h
versions: { prerelease: false, downgrade: false }
strategy: { type: canary, steps: [5, 25, 50], interval: 15m, analysis: [probe] }
rollback: { automatic: true, maxAge: 7d }
targets:
  - { type: mcp, scope: project, path: .mcp.json }
`,
} as const;
