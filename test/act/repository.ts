import { textOf } from "../examples/workflow.ts";
import type { Files } from "../support/git.ts";
import { serverFile, smallRelease, smallServerFiles } from "../support/small-servers.ts";

const policy = (more = "") => `versions: { unpackaged: true }
${more}targets: [{ type: mcp, scope: project, path: clients/ENV.json }]
`;

export const workflow = ".github/workflows/headgate.yml";
export const rollbackWorkflow = ".github/workflows/rollback.yml";
export const releaseWorkflow = ".github/workflows/release.yml";

/** Milliseconds between two steps of the canary in production. */
export const interval = 5_000;

/** A repository as the examples' README has it, with small servers that need no network. */
export const files: Files = {
  "headgate.yaml": "headgate: 1\n",
  [workflow]: textOf("examples/headgate.yml"),
  [rollbackWorkflow]: textOf("examples/rollback.yml"),
  [releaseWorkflow]: textOf("examples/release-monorepo.yml"),
  ".github/CODEOWNERS": textOf("examples/CODEOWNERS"),
  ...smallServerFiles,
  ...serverFile("weather"),
  ...smallRelease("weather", "1.0.0"),
  ...smallRelease("weather", "1.1.0", "tool=alerts"),
  "environments/development/environment.yaml": policy().replace("ENV", "development"),
  "environments/production/environment.yaml": policy(
    'upstream: [development]\napprovals: { count: 1, from: ["role:maintain"] }\nstrategy: { type: canary, steps: [25], interval: 5s }\n',
  ).replace("ENV", "production"),
  "environments/development/weather.yaml": "blue: 1.0.0\n",
  "environments/production/weather.yaml": "blue: 1.0.0\n",
};

/** The change that the pull request makes, development and production at once. */
export const change: Files = {
  "environments/development/weather.yaml": "blue: 1.1.0\n",
  "environments/production/weather.yaml": "blue: 1.1.0\n",
};
