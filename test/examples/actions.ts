import type { ActionMetadata } from "@actions/languageservice/action";
import { inputs } from "../../src/action/inputs.ts";
import { outputs } from "../../src/action/outputs.ts";

/** How the examples name this project's own Action. */
export const own = "headgate/headgate";

function metadata(name: string, takes: readonly string[], gives: readonly string[] = []): ActionMetadata {
  const described = (names: readonly string[]) =>
    Object.fromEntries(names.map((one) => [one, { description: one }]));
  return { name, description: name, inputs: described(takes), outputs: described(gives) };
}

/** What each Action that a workflow here uses takes and gives, as far as it is used. */
export const actions: Readonly<Record<string, ActionMetadata>> = {
  [own]: metadata(own, Object.keys(inputs), Object.keys(outputs)),
  "actions/checkout": metadata(
    "checkout",
    ["repository", "ref", "token", "path", "fetch-depth", "persist-credentials"],
    ["ref", "commit"],
  ),
  "actions/setup-node": metadata(
    "setup-node",
    ["node-version", "registry-url", "cache", "package-manager-cache"],
    ["node-version", "cache-hit"],
  ),
  "actions/upload-artifact": metadata(
    "upload-artifact",
    ["name", "path", "if-no-files-found", "retention-days"],
    ["artifact-id", "artifact-digest"],
  ),
  "actions/download-artifact": metadata("download-artifact", ["name", "path"], ["download-path"]),
  "actions/create-github-app-token": metadata(
    "create-github-app-token",
    [
      ...["app-id", "private-key", "owner", "repositories"],
      ...["actions", "checks", "contents", "issues", "members", "pull-requests"].map(
        (name) => `permission-${name}`,
      ),
    ],
    ["token", "app-slug", "installation-id"],
  ),
};
