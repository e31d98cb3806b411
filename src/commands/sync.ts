import { homedir } from "node:os";
import { join } from "node:path";
import type { DeployedStore } from "../deployed/branch.ts";
import { readDeployed } from "../deployed/state.ts";
import { localBranch } from "../git/deployed-branch.ts";
import type { Repository } from "../git/repository.ts";
import type { Finding } from "../model/finding.ts";
import { formatFindings } from "../report/findings.ts";
import { findingsJson } from "../report/json.ts";
import { formatSync } from "../report/sync.ts";
import { cacheFolder } from "../system/cache-folder.ts";
import { mcpAdapter } from "../targets/mcp/adapter.ts";
import { blockedResult } from "./blocked.ts";
import {
  type Command,
  type CommandOutcome,
  type Invocation,
  result,
  textOptions,
  type World,
} from "./command.ts";
import { branchName, openCopy } from "./run/copy.ts";
import { placeOf } from "./run/place.ts";
import { type Brought, bring, type Here } from "./sync/bring.ts";
import { withoutClone } from "./sync/elsewhere.ts";
import { type ClientFile, clientFiles } from "./sync/files.ts";
import { isSet, listOf, openWorkspace, textOf } from "./workspace.ts";

interface Source extends AsyncDisposable {
  readonly repository: Repository;
  readonly store: DeployedStore;
  /** Where files of the project lie, given the convention's folder in the repository. */
  readonly root: (directory: string) => string;
  /** Set where there is no clone. */
  readonly address?: string;
}

/**
 * Brings the client files as they are on `deployed` onto this machine, by the same adapter and fence as `apply`, and
 * takes away what is gone there. Writes neither branch.
 */
export const sync: Command = async (invocation, world) => {
  await using source = await openSource(invocation, world);
  world.progress("asking the remote for what is deployed");
  const reading = await readDeployed(source.store, { kind: "all" });
  if (reading.kind === "absent" || !reading.writable) return blockedResult(reading.findings, world);
  const { state, tampered, manifest } = reading;
  const environments = listOf(invocation, "env");
  const known = new Set([
    ...state.environments.keys(),
    ...[...state.statuses.values()].map((s) => s.environment),
  ]);
  const unknown = environments.find((name) => !known.has(name));
  if (unknown !== undefined) return unknownEnvironment(unknown, [...known].sort());
  const isWanted = (name: string) => environments.length === 0 || environments.includes(name);
  const { repository, store, address } = source;
  const gathered = await clientFiles({ repository, store, state, tampered, isWanted });
  const here: Here = {
    root: source.root(manifest.directory),
    home: world.env.HOME ?? homedir(),
    env: world.env,
    dryRun: isSet(invocation, "dry-run"),
  };
  const files: Brought[] = [];
  for (const file of gathered.files) {
    if (world.signal.aborted) break;
    files.push(await broughtFrom(file, here, address));
  }
  const { distrusted, applying } = gathered;
  const options = textOptions(world);
  const text = [
    formatFindings(distrusted, new Map(), options),
    formatSync({ files, applying, dryRun: here.dryRun }, options),
  ];
  return result(outcomeOf(files, distrusted, here.dryRun), text.filter(Boolean).join("\n\n"), {
    findings: findingsJson(distrusted),
    deployed: state.head,
    files,
    applying: applying.map(({ environment, server, revision }) => ({ environment, server, revision })),
  });
};

async function openSource(invocation: Invocation, world: World): Promise<Source> {
  const place = placeOf(textOf(invocation, "repository"), world.cwd);
  if (place.kind === "address") {
    const repository = await openCopy(place.address, cacheFolder(world.env));
    return {
      repository,
      store: localBranch(repository, { name: branchName }),
      root: () => world.cwd,
      address: place.address,
      [Symbol.asyncDispose]: () => repository.close(),
    };
  }
  const workspace = await openWorkspace(invocation, world, { tree: true });
  const { repository, store, root } = workspace;
  const isNamed = textOf(invocation, "directory") !== undefined;
  return {
    repository,
    store,
    root: (directory) => (isNamed ? root : join(repository.root, directory)),
    [Symbol.asyncDispose]: () => workspace[Symbol.asyncDispose](),
  };
}

async function broughtFrom(file: ClientFile, here: Here, address: string | undefined): Promise<Brought> {
  const rendered = address === undefined ? file.rendered : withoutClone(file.rendered, address);
  if (typeof rendered !== "string") return bring(mcpAdapter, { ...file, rendered }, here);
  // What cannot be written here never was.
  const { environment, server, revision, wish } = file;
  const outcome = wish === "gone" ? "unchanged" : "failed";
  return { environment, server, revision, output: file.rendered.path, outcome, message: rendered };
}

function outcomeOf(
  files: readonly Brought[],
  distrusted: readonly Finding[],
  dryRun: boolean,
): CommandOutcome {
  const has = (...outcomes: readonly Brought["outcome"][]) =>
    files.some((file) => outcomes.includes(file.outcome));
  if (distrusted.length > 0) return "refused";
  if (has("failed", "fenced")) return "failed";
  if (dryRun && has("planned")) return "planned";
  return has("applied") ? "applied" : "unchanged";
}

function unknownEnvironment(name: string, known: readonly string[]) {
  const message = `no environment ${JSON.stringify(name)} is deployed`;
  const hint = known.length === 0 ? "nothing is deployed yet" : `there are ${known.slice(0, 10).join(", ")}`;
  return result("usage", `headgate: ${message}\n  ${hint}`, { error: { code: "usage", message, hint } });
}
