import { environmentsFolder, serversFolder } from "../convention/paths.ts";
import type { Source } from "../convention/source.ts";
import { isEnvironmentId } from "../deployed/paths.ts";
import { sanitize } from "../report/text.ts";
import { listed, nearest, shown } from "../rules/text.ts";
import { type CommandResult, result } from "./command.ts";
import type { Scope } from "./narrow.ts";
import type { Workspace } from "./workspace.ts";

/**
 * A wrong command line where a scope names an environment or server that is neither desired nor deployed:
 * passed over, it would look like one where all is well.
 */
export async function unknownName(
  { store }: Pick<Workspace, "store">,
  source: Source,
  { environments, server }: Scope,
): Promise<CommandResult | undefined> {
  if (environments.length === 0 && server === undefined) return undefined;
  const desired = foldersOf(await source.names(environmentsFolder));
  const strange = environments.filter((name) => !desired.includes(name));
  if (strange.length > 0) {
    const known = new Set([...desired, ...(await deployedFolders(store, ""))]);
    const unknown = strange.find((name) => !known.has(name));
    if (unknown !== undefined) return usage("environment", unknown, known);
  }
  if (server === undefined) return undefined;
  const servers = new Set(foldersOf(await source.names(serversFolder)));
  if (servers.has(server)) return undefined;
  for (const environment of desired) {
    const files = await source.names(`${environmentsFolder}/${environment}`);
    for (const name of files) {
      if (name.endsWith(".yaml") && name !== "environment.yaml") servers.add(name.slice(0, -".yaml".length));
    }
  }
  for (const environment of await deployedFolders(store, "")) {
    for (const name of await deployedFolders(store, environment)) servers.add(name);
  }
  return servers.has(server) ? undefined : usage("server", server, servers);
}

/** Environments at the root of the branch, servers in the folder of one; none where the branch is absent. */
async function deployedFolders(store: Workspace["store"], folder: string): Promise<readonly string[]> {
  const head = await store.head();
  return head === null ? [] : foldersOf(await store.names(head, folder)).filter(isEnvironmentId);
}

function foldersOf(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => (name.endsWith("/") ? [name.slice(0, -1)] : []));
}

function usage(what: string, name: string, known: ReadonlySet<string>): CommandResult {
  const near = nearest(name, known);
  const some = [...known].sort().slice(0, 10);
  const more = known.size > some.length ? `, and ${known.size - some.length} more` : "";
  const hint =
    near.length > 0
      ? `did you mean ${listed(near.map(shown))}?`
      : some.length > 0
        ? `there are ${some.map(shown).join(", ")}${more}`
        : `there is no ${what} yet`;
  const message = `no ${what} ${shown(name)} is desired or deployed`;
  return result("usage", `headgate: ${sanitize(message)}\n  ${sanitize(hint)}`, {
    error: { code: "usage", message, hint },
  });
}
