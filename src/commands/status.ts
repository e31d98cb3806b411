import { touchedBy } from "../convention/touched.ts";
import { formatFindings } from "../report/findings.ts";
import { findingsJson } from "../report/json.ts";
import { environmentsJson, formatStatus, statusJson } from "../report/status.ts";
import { blockedResult } from "./blocked.ts";
import { type Command, result, textOptions } from "./command.ts";
import { commitSource } from "./commit-source.ts";
import { unknownName } from "./known-names.ts";
import { lookAt } from "./look.ts";
import { narrowFindings } from "./narrow.ts";
import { commandRows } from "./status-rows.ts";
import { deploymentOfUpdate, unknownUpdate } from "./updates.ts";
import { desiredHead, listOf, openWorkspace, textOf } from "./workspace.ts";

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
  const branch = narrowFindings(look.findings, { environments, server }).filter((finding) =>
    finding.rule.startsWith("deployed/"),
  );
  const json = {
    findings: findingsJson(branch),
    commit,
    deployed: look.deployed.head,
    ...statusJson(rows, look.deployed.stops, world.now()),
  };
  const outcome = branch.length > 0 ? "refused" : "ok";
  if (textOf(invocation, "format") === "environments") {
    const versions = environmentsJson(rows);
    return result(outcome, JSON.stringify(versions, null, 2), { ...json, ...versions });
  }
  const text = [
    formatFindings(branch, new Map(), textOptions(world)),
    formatStatus(rows, look.deployed.stops, textOptions(world)),
  ];
  return result(outcome, text.filter(Boolean).join("\n\n"), json);
};
