import { type BranchEntry, type DeploymentEntry, history as readHistory } from "../deployed/history.ts";
import { versionOf } from "../model/traffic.ts";
import { isAutomatic } from "../report/by-itself.ts";
import { formatHistory, type HistoryEntry, historyJson } from "../report/history.ts";
import { printableJson, sanitize } from "../report/text.ts";
import { sayInstant } from "../report/time.ts";
import { type Command, type CommandResult, result, textOptions, type World } from "./command.ts";
import { pointsResult } from "./points.ts";
import { isSet, listOf, openWorkspace, type Workspace } from "./workspace.ts";

/** What happened, from the log of the branch `deployed`. Writes nothing. */
export const history: Command = async (invocation, world) => {
  await using workspace = await openWorkspace(invocation, world);
  const { store } = workspace;
  const head = await store.head();
  if (head === null) {
    // The rules come along with it, and nothing else here needs them.
    const { refuse } = await import("./asked.ts");
    return refuse(world, {
      rule: "deployed/absent",
      message: `the branch ${store.name} does not exist: nothing has been recorded`,
      hint: "in a new repository: headgate init",
    });
  }
  const [server, version] = invocation.positionals;
  const environments = listOf(invocation, "env");
  if (invocation.options.format === "mcp-version-history") {
    return await legacyHistory(workspace, world, head, environments, server);
  }
  if (isSet(invocation, "points")) {
    if (server !== undefined) return await pointsResult(workspace, world, head, server, environments);
    const { refuse } = await import("./asked.ts");
    return refuse(world, {
      rule: "history/no-server",
      message: "rollback points are those of one server, and none is named",
      hint: "headgate history SERVER --points",
    });
  }
  const limit = typeof invocation.options.limit === "number" ? invocation.options.limit : 20;
  const found = await readHistory(store, head, {
    limit,
    ...(server === undefined ? {} : { server }),
    ...(version === undefined ? {} : { version }),
    ...(environments.length === 1 && environments[0] ? { environment: environments[0] } : {}),
  });
  const entries = found.entries.filter(
    ({ environment }) =>
      environments.length === 0 || environment === null || environments.includes(environment),
  );
  const deployments = entries.flatMap((entry) => (entry.kind === "deployment" ? [toReport(entry)] : []));
  const branch = entries.flatMap((entry) => (entry.kind === "branch" ? [entry] : []));
  const options = textOptions(world);
  const lines = branch.map(
    (entry) =>
      `  ${sayInstant(entry.at, options)}  ${entry.environment ?? "all environments"}: ${sayBranch(entry)}`,
  );
  const text = [
    formatHistory(deployments, found.more, options),
    ...(await strangeNames(store, head, environments)),
    ...(lines.length > 0 ? [["the branch and its policies", ...lines].join("\n")] : []),
  ].join("\n\n");
  return result("ok", text, {
    ...historyJson(deployments, found.more),
    branch: branch.map(branchJson),
    points: null,
  });
};

/** Of one environment: the shape has no place for a second one. */
async function legacyHistory(
  { store }: Workspace,
  world: World,
  head: string,
  environments: readonly string[],
  server: string | undefined,
): Promise<CommandResult> {
  const [environment, ...more] = environments;
  if (environment === undefined || more.length > 0) {
    const { refuse } = await import("./asked.ts");
    return refuse(world, {
      rule: "history/one-environment",
      message: "mcp-version-history is the history of one environment",
      hint: "name it: headgate history --env production --format mcp-version-history",
    });
  }
  const { entries } = await readHistory(store, head, {
    environment,
    limit: wholeHistory,
    ...(server === undefined ? {} : { server }),
  });
  const { versionHistory } = await import("../report/version-history.ts");
  const document = versionHistory(entries.filter((entry) => entry.kind === "deployment"));
  return result("ok", printableJson(document), { ...document });
}

/** As many entries as are read where all of them are meant. */
const wholeHistory = 100_000;

/** One line for a name that the branch has never heard of: nothing happened there would say otherwise. */
async function strangeNames(
  store: Workspace["store"],
  head: string,
  environments: readonly string[],
): Promise<readonly string[]> {
  if (environments.length === 0) return [];
  const known = new Set(await store.names(head, ""));
  const strange = environments.filter((name) => !known.has(`${name}/`));
  return strange.length === 0
    ? []
    : [
        `hint: ${store.name} knows no environment ${sanitize(strange.join(", "))} today; headgate status names them`,
      ];
}

function branchJson(entry: BranchEntry) {
  const { event, environment, at, actor, run, commit } = entry;
  const { server = null, command = null, reason = null } = entry;
  return { event, environment, server, at, actor, command, reason, run, commit };
}

function sayBranch({ event, command, server, actor, reason }: BranchEntry): string {
  const what = [event, command, server].filter(Boolean).join(" ");
  const by = event === "refused" ? "to" : "by";
  return sanitize(`${what} ${by} ${actor}${reason === undefined ? "" : `: ${reason}`}`);
}

function retiredBy({ from, to }: DeploymentEntry): readonly string[] {
  const left = new Set(Object.keys(to).map(versionOf));
  return [...new Set(Object.keys(from ?? {}).map(versionOf))].filter((version) => !left.has(version));
}

function toReport(entry: DeploymentEntry): HistoryEntry {
  const { cause } = entry;
  return {
    environment: entry.environment,
    server: entry.server,
    revision: entry.revision,
    event: entry.event,
    automatic: isAutomatic(entry),
    outcome: entry.outcome,
    at: entry.at,
    blue: entry.blue,
    traffic: entry.to,
    actor: cause.actor,
    run: cause.run,
    commit: entry.commit,
    hold: entry.hold,
    ...(entry.paused ? { paused: entry.paused } : {}),
    ...(entry.event === "retired" ? { retired: retiredBy(entry) } : {}),
    ...(cause.reason === undefined ? {} : { reason: cause.reason }),
    ...(cause.pull === undefined ? {} : { pull: cause.pull }),
  };
}
