import type { Look } from "../apply/ports.ts";
import { touchedBy } from "../convention/touched.ts";
import { formatFindings } from "../report/findings.ts";
import { findingsJson } from "../report/json.ts";
import { environmentsJson, formatStatus, type StatusRow, statusJson } from "../report/status.ts";
import { isArchived } from "../rules/versions/lifecycle.ts";
import { blockedResult } from "./blocked.ts";
import { type Command, type Invocation, result, textOptions, type World } from "./command.ts";
import { commitSource } from "./commit-source.ts";
import { unknownName } from "./known-names.ts";
import { lookAt } from "./look.ts";
import { narrowFindings } from "./narrow.ts";
import { shownPoints } from "./points.ts";
import { commandRows } from "./status-rows.ts";
import { deploymentOfUpdate, unknownUpdate } from "./updates.ts";
import { desiredHead, isSet, listOf, openWorkspace, textOf, type Workspace } from "./workspace.ts";

/** Of more rows than these the rollback points are not looked into: that is what `--env` and SERVER are for. */
const pointsAtMost = 20;

/** As many of each are told; `history --points` has all of them. */
const pointsOfEach = 10;

/** The rows with their rollback points, where they are for a program. */
async function withPoints(
  { store }: Workspace,
  world: World,
  look: Look,
  invocation: Invocation,
  rows: readonly StatusRow[],
): Promise<readonly StatusRow[]> {
  const isForProgram = isSet(invocation, "json") || world.host !== undefined;
  if (!isForProgram || rows.length > pointsAtMost) return rows;
  const { head, statuses, environments } = look.deployed;
  return Promise.all(
    rows.map(async (row) => {
      const status = statuses.get(`${row.environment}/${row.server}`);
      if (!status) return { ...row, points: [] };
      const policy = environments.get(row.environment);
      const { server } = look.desired.servers.get(row.server) ?? {};
      const archived = (version: string) => isArchived(server, version);
      const points = await shownPoints(store, head, status, policy, world.now(), archived, pointsOfEach);
      return { ...row, points };
    }),
  );
}

/** Desired beside deployed. Writes nothing. */
export const status: Command = async (invocation, world) => {
  await using workspace = await openWorkspace(invocation, world);
  const [server] = invocation.positionals;
  const environments = listOf(invocation, "env");
  const { commit } = await desiredHead(workspace);
  const source = commitSource(workspace, commit);
  const unknown = await unknownName(workspace, source, { environments, server });
  if (unknown) return unknown;
  world.progress("reading both branches");
  const looked = await lookAt(workspace, {
    source,
    commit,
    change: server === undefined ? "all" : { ...touchedBy([]), servers: new Set([server]) },
    now: world.now().toISOString(),
    onlyShown: true,
  });
  if (looked.kind === "blocked") return blockedResult(looked.findings, world);
  const { look } = looked;
  const update = textOf(invocation, "update");
  const id = update === undefined ? undefined : deploymentOfUpdate(look, update);
  if (update !== undefined && id === undefined) return unknownUpdate(world, update);
  const rows = (await commandRows(workspace, world, look)).filter(
    (row) =>
      (id === undefined || id === `${row.environment}/${row.server}`) &&
      (server === undefined || row.server === server) &&
      (environments.length === 0 || environments.includes(row.environment)),
  );
  const found = narrowFindings(look.findings, { environments, server });
  const branch = found.filter(({ rule }) => rule.startsWith("deployed/"));
  // What is desired there stands in no row: nobody can read it.
  const unread = found.filter(
    ({ outcome, rule, file }) =>
      outcome === "fail" &&
      file !== undefined &&
      look.omitted.has(file) &&
      /^(?:convention|schema)\//.test(rule),
  );
  const json = {
    findings: findingsJson([...branch, ...unread]),
    commit,
    deployed: look.deployed.head,
    ...statusJson(
      await withPoints(workspace, world, look, invocation, rows),
      look.deployed.stops,
      world.now(),
    ),
  };
  const outcome = branch.length > 0 ? "refused" : "ok";
  if (textOf(invocation, "format") === "environments") {
    const versions = environmentsJson(rows);
    return result(outcome, JSON.stringify(versions, null, 2), { ...json, ...versions });
  }
  const text = [
    formatFindings([...branch, ...unread], new Map(), textOptions(world)),
    formatStatus(rows, look.deployed.stops, textOptions(world)),
  ];
  return result(outcome, text.filter(Boolean).join("\n\n"), json);
};
