import { resolveRelease } from "../../convention/resolve/release.ts";
import type { McpTarget } from "../../model/target.ts";
import { isEntryName } from "../../targets/mcp/client.ts";
import { materialise } from "../../targets/mcp/materialise.ts";
import { renderOutput } from "../../targets/mcp/render.ts";
import { readOutput } from "../../targets/mcp/rendered.ts";
import { type Site, takeover } from "../../targets/mcp/takeover.ts";
import type { Built } from "./build.ts";
import type { TargetText } from "./documents.ts";
import type { EnvironmentWish } from "./environments.ts";

/** What a deployment gives its server; secrets by the names that hold them. */
export interface Given {
  readonly variables: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
}

/**
 * Why `apply` would leave an entry as it is, by the same check; undefined where it would take it over, now or once
 * its secrets are to be had by name. `targets` in the order of the wish's files.
 */
export function refusal(
  { id: environment, placed }: EnvironmentWish,
  targets: readonly TargetText[],
  server: string,
  { built, given }: { readonly built: Built; readonly given: Given },
  site: Site,
): { readonly why: string; readonly file: string } | undefined {
  const { version, document } = built;
  const release = resolveRelease(server, document);
  const live = { traffic: { [version]: 100 }, variants: { [version]: { version, release: "", ...given } } };
  for (const [index, { group, named }] of placed.entries()) {
    const text = targets[index];
    const draft = named.find(({ id }) => id === server);
    if (text === undefined || draft === undefined) continue;
    const target: McpTarget = { type: "mcp", ...text };
    const releases = new Map([[version, release]]);
    const rendered = renderOutput({ environment, server, live, releases, target });
    const output = readOutput(rendered.text);
    const [refused] = output?.refused ?? [];
    if (refused !== undefined) return { why: refused, file: group.shown };
    // Where nothing stands under that name, there is nothing to be taken over.
    if (group.written.kind !== "itself" || !isEntryName(draft.name) || !output?.config) continue;
    const found = takeover(draft.value, materialise(output, output.config, site.root), site);
    if (found.kind === "other") return { why: found.why, file: group.shown };
  }
  return undefined;
}
