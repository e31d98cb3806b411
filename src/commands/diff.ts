import type { Source } from "../convention/source.ts";
import { touchedBy } from "../convention/touched.ts";
import { type EnvironmentDiff, formatDiff, isSame, type ServerDiff } from "../report/environment-diff.ts";
import { formatFindings } from "../report/findings.ts";
import { findingsJson } from "../report/json.ts";
import { refuse } from "./asked.ts";
import { blockedResult } from "./blocked.ts";
import { serversIn } from "./check-desired.ts";
import { type Command, result, textOptions } from "./command.ts";
import { commitSource } from "./commit-source.ts";
import { contractOfVersion } from "./contracts.ts";
import { compareEnvironments } from "./diff/compare.ts";
import { unknownName } from "./known-names.ts";
import { lookAt } from "./look.ts";
import { selectionOf } from "./selection.ts";
import { sourceTexts } from "./source-texts.ts";
import { desiredHead, isSet, openWorkspace } from "./workspace.ts";

/** What differs between two environments, and what promoting from the first to the second would change. Writes nothing. */
export const diff: Command = async (invocation, world) => {
  const [from = "", to = "", named] = invocation.positionals;
  const selection = named === undefined ? undefined : selectionOf(named);
  if (selection?.kind === "problem") return refuse(world, selection.finding);
  const versioned = selection?.servers.find(({ version }) => version !== undefined);
  if (versioned) {
    const message = `diff compares what is deployed: ${versioned.server} takes no version here`;
    return refuse(world, {
      rule: "selection/invalid",
      message,
      hint: "name the servers alone: weather,radar",
    });
  }
  await using workspace = await openWorkspace(invocation, world);
  const { commit } = await desiredHead(workspace);
  const source = commitSource(workspace, commit);
  for (const { server } of selection?.servers ?? [{ server: undefined }]) {
    const unknown = await unknownName(workspace, source, { environments: [from, to], server });
    if (unknown) return unknown;
  }
  world.progress("comparing the two");
  const touched = touchedBy([]);
  const servers = new Set(selection?.servers.map(({ server }) => server));
  const change = selection ? { ...touched, servers } : { ...touched, environments: new Set([from, to]) };
  const now = world.now().toISOString();
  const looked = await lookAt(workspace, { source, commit, change, now, onlyShown: true });
  if (looked.kind === "blocked") return blockedResult(looked.findings, world);
  const { look } = looked;
  // What cannot be read would look like what is not there.
  const unread = look.findings.filter(
    ({ outcome, file }) => outcome === "fail" && file !== undefined && look.omitted.has(file),
  );
  if (unread.length > 0) {
    const text = formatFindings(unread, await sourceTexts(unread, source), textOptions(world));
    return result("refused", text, { findings: findingsJson(unread) });
  }
  const { environments } = look.desired;
  const [left, right] = [environments.get(from), environments.get(to)];
  if (!left || !right) {
    const gone = left ? to : from;
    const message = `${gone} is no longer desired: there is no policy to compare`;
    return refuse(world, {
      rule: "edit/not-deployed",
      message,
      hint: "headgate status shows what is left of it",
    });
  }
  if (!selection) {
    for (const environment of [from, to]) {
      for (const server of await serversIn(source, environment)) servers.add(server);
    }
    for (const { environment, server } of look.deployed.statuses.values()) {
      if (environment === from || environment === to) servers.add(server);
    }
  }
  const compared = await withContracts(source, compareEnvironments(look, { from: left, to: right }, servers));
  const same = isSame(compared);
  const outcome = !same && isSet(invocation, "exit-code") ? "different" : "ok";
  return result(outcome, formatDiff(compared, textOptions(world)), {
    findings: [],
    from,
    to,
    commit,
    deployed: look.deployed.head,
    same,
    servers: compared.servers,
    policy: compared.policy.map(({ name, from: before, to: after }) => ({ name, from: before, to: after })),
  });
};

/** With what each promotion would change for clients. */
async function withContracts(source: Source, compared: EnvironmentDiff): Promise<EnvironmentDiff> {
  const servers: ServerDiff[] = [];
  for (const one of compared.servers) servers.push({ ...one, contract: await contractOf(source, one) });
  return { ...compared, servers };
}

async function contractOf(
  source: Source,
  { server, promotion }: ServerDiff,
): Promise<ServerDiff["contract"]> {
  if (!promotion || promotion.from === null) return null;
  const before = await contractOfVersion(source, server, promotion.from);
  const after = await contractOfVersion(source, server, promotion.to);
  if (!before || !after) return null;
  const { compareContracts } = await import("../contract/compare.ts");
  const { summarizeComparison } = await import("../contract/summary.ts");
  const comparison = compareContracts(before, after);
  return { verdict: comparison.verdict, summary: summarizeComparison(comparison) };
}
