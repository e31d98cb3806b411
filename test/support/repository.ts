import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Files of a repository by path; undefined is a file that is not there. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

const digest = `sha256-${"3f2a9c01".repeat(8)}`;

/** A release of a server that npm has; `version` is both the release's and the package's. */
export function release(
  server: string,
  version: string,
  more: Readonly<Record<string, unknown>> = {},
): string {
  const document = {
    headgate: 1,
    server: {
      name: `io.github.acme/${server}`,
      description: `The ${server} server`,
      version,
      packages: [
        {
          registryType: "npm",
          identifier: `@acme/${server}-mcp`,
          version,
          transport: { type: "stdio" },
          environmentVariables: [
            { name: "API_KEY", isRequired: true, isSecret: true },
            { name: "LOG_LEVEL", default: "info", choices: ["debug", "info", "warn"] },
            { name: "TIMEOUT", format: "number" },
          ],
        },
      ],
    },
    release: {
      by: "octocat",
      at: "2026-11-01T10:00:00Z",
      integrity: { [`npm:@acme/${server}-mcp@${version}`]: "sha512-AAAA" },
      changelog: [`What ${version} changes`],
      contract: { digest, tools: 2, prompts: 0, resources: 0 },
      ...more,
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** A repository with which nothing is wrong: two servers, three environments, six releases. */
export const goodRepository = {
  "headgate.yaml": `headgate: 1
variables:
  REGION: eu
teams:
  "@acme/platform": ["@octocat", "@hubot"]
defaults: { strategy: { analysis: [probe] } }
`,
  "servers/weather/server.yaml": `name: io.github.acme/weather
description: Weather forecasts and alerts
owner: "@acme/weather-team"
category: data
health:
  startup: { timeout: 30s }
  probe: { type: mcp, healthy: 3 }
lifecycle:
  - { versions: "<1.0.0", state: archived }
`,
  "servers/weather/versions/1.1.4.json": release("weather", "1.1.4"),
  "servers/weather/versions/1.1.5.json": release("weather", "1.1.5"),
  "servers/weather/versions/1.2.0-beta.1.json": release("weather", "1.2.0-beta.1"),
  "servers/notes/server.yaml": `name: io.github.acme/notes
owner: "@acme/notes-team"
`,
  "servers/notes/README.md": "# Notes\n",
  "servers/notes/versions/0.9.0.json": release("notes", "0.9.0"),
  "servers/notes/versions/1.0.0.json": release("notes", "1.0.0"),
  "servers/notes/versions/1.0.1.json": release("notes", "1.0.1"),
  "environments/development/environment.yaml": `stage: development
targets:
  - { type: mcp, scope: project }
`,
  "environments/development/weather.yaml": `blue: 1.2.0-beta.1
secrets: { API_KEY: WEATHER_API_KEY }
`,
  "environments/development/notes.yaml": `blue: 1.0.1
secrets: { API_KEY: NOTES_API_KEY }
`,
  "environments/staging/environment.yaml": `upstream: [development]
soak: 1h
stage: staging
targets:
  - { type: mcp, scope: project }
`,
  "environments/staging/weather.yaml": `blue: 1.1.5
secrets: { API_KEY: WEATHER_API_KEY }
`,
  "environments/staging/notes.yaml": `blue: 1.0.0
secrets: { API_KEY: NOTES_API_KEY }
`,
  "environments/production/environment.yaml": `# What may come to production
upstream: [staging]
soak: 24h
versions: { prerelease: false, downgrade: false }
approvals: { count: 1, from: ["@octocat"] }
windows:
  - { allow: "Mon-Fri 09:00-16:00", timezone: Europe/Berlin }
strategy:
  type: canary
  steps: [5, 25, 50]
  interval: 15m
rollback: { automatic: true, maxAge: 7d }
variables: { LOG_LEVEL: warn }
stage: production
targets:
  - type: mcp
    scope: project
`,
  "environments/production/weather.yaml": `blue: 1.1.4 # the stable version
green:
  1.1.5: 20
variables:
  TIMEOUT: "30000"
secrets: { API_KEY: WEATHER_API_KEY }
`,
  "environments/production/notes.yaml": `blue: 1.0.0
secrets: { API_KEY: NOTES_API_KEY }
`,
} as const satisfies Files;

/** Writes files below a folder, making folders as needed. */
export function writeFiles(root: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    if (content === undefined) continue;
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** A folder of its own under the system's temporary one, gone when the scope that holds it ends. */
export function temporaryFolder(): { readonly path: string } & Disposable {
  const path = mkdtempSync(join(tmpdir(), "headgate-"));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** The good repository with some files changed, added or (undefined) left out, written to a folder of its own. */
export function repositoryWith(changes: Files = {}): { readonly path: string } & Disposable {
  const folder = temporaryFolder();
  writeFiles(folder.path, { ...goodRepository, ...changes });
  return folder;
}
