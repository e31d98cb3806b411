import { resolve as resolvePath } from "node:path";
import type { ContractComparison } from "../contract/change.ts";
import type { Contract } from "../contract/contract.ts";
import { versionBefore } from "../contract/semver.ts";
import { comparedWith, type Suggestion, suggest as suggestVersion } from "../contract/suggest.ts";
import { tryCompare } from "../contract/try-compare.ts";
import { isExactVersion, isId } from "../convention/paths.ts";
import type { Source } from "../convention/source.ts";
import { workingTree } from "../convention/working-tree.ts";
import { openRepository } from "../git/repository.ts";
import { compareVersions } from "../model/traffic.ts";
import { formatFindings } from "../report/findings.ts";
import { findingsJson } from "../report/json.ts";
import { sanitize } from "../report/text.ts";
import { semverModeOf } from "../rules/contract/mode.ts";
import { notCaptured } from "../rules/contract/not-captured.ts";
import { nearest, shown } from "../rules/text.ts";
import { refuse } from "./asked.ts";
import { type Clone, needTree, openClone } from "./clone.ts";
import {
  type Command,
  type CommandResult,
  type Invocation,
  result,
  textOptions,
  type World,
} from "./command.ts";
import { textOf } from "./options.ts";
import { recordedContract } from "./semver/evidence.ts";
import { readServer, releasedVersions } from "./semver/findings.ts";
import { type History, historyOf, holdsSource } from "./suggest/commits.ts";

/**
 * Says which version comes next, and why: from what became of the contract, and from the commits since the last tag.
 * Starts nothing and writes nothing.
 */
export const suggest: Command = async (invocation, world) => {
  const [server = ""] = invocation.positionals;
  await using clone = await openClone(invocation, world);
  await needTree(clone);
  const source = workingTree(clone.root);
  const wrong = await wrongQuestion(source, server, invocation, world);
  if (wrong) return wrong;
  const settings = await readServer(source, server);
  const all = await releasedVersions(source, server);
  const of = textOf(invocation, "of");
  const released = new Set([...all].filter((version) => version !== of));
  const given = await newContract(source, server, invocation, world);
  if ("exit" in given) return given;
  const history = of === undefined ? await historyIn(clone) : none;
  const from =
    textOf(invocation, "from") ??
    (of === undefined ? (history.from ?? newest(released)) : versionBefore(of, released));
  if (of !== undefined && from === null) {
    const about = { server, from, comparison: null, suggestion: firstOfLine(of), history };
    return told(about, given.findings, world);
  }
  const against = from === null ? null : comparedWith(from, released);
  const before = against === null ? undefined : await recordedContract(source, server, against);
  const comparison = (before && given.contract && tryCompare(before, given.contract)) ?? null;
  if (given.contract && against !== null && !comparison) {
    const why = before ? "not-comparable" : "not-recorded";
    const missing = [{ version: against, why } as const];
    const place = { file: `servers/${server}/versions/${against}.json`, path: [] };
    given.findings.push({
      ...notCaptured(missing, { outcome: "warn", place, to: of ?? "the next version" }),
      server,
    });
  }
  const suggestion = suggestVersion({
    from,
    released,
    comparison,
    mode: semverModeOf(settings, "release"),
    commits: history.commits,
    pre: textOf(invocation, "pre"),
  });
  return told({ server, from, comparison, suggestion, history }, given.findings, world);

  async function historyIn({ repository }: Clone): Promise<History> {
    const folder = textOf(invocation, "source");
    const question = {
      head: textOf(invocation, "head") ?? "HEAD",
      id: server,
      server: settings,
      released,
      from: textOf(invocation, "from"),
    };
    if (folder === undefined) {
      return (await holdsSource(repository, settings)) ? historyOf({ ...question, repository }) : none;
    }
    await using other = await openRepository(resolvePath(world.cwd, folder), world.host?.gitEnv);
    return await historyOf({ ...question, repository: other });
  }
};

const none: History = { from: null, commits: null };

/** What comes later is nothing that it could be held to. */
function firstOfLine(version: string): Suggestion {
  const text = `no lower version than ${version} is released: there is nothing that it could break`;
  return { version, bump: "none", ifBreaking: null, reasons: [{ of: "first", bump: "none", text }] };
}

async function wrongQuestion(
  source: Source,
  server: string,
  invocation: Invocation,
  world: World,
): Promise<CommandResult | undefined> {
  const folders = await source.names("servers");
  const ids = folders.flatMap((name) => (name.endsWith("/") ? [name.slice(0, -1)] : []));
  if (!isId(server) || !ids.includes(server)) {
    const near = nearest(server, ids);
    const hint =
      near.length > 0 ? `did you mean ${near.join(", ")}?` : "there is no folder of it under servers/";
    return refuse(world, {
      rule: "version/unknown-server",
      message: `there is no server ${shown(server)}`,
      hint,
    });
  }
  const released = await releasedVersions(source, server);
  for (const option of ["from", "of"]) {
    const version = textOf(invocation, option);
    if (version === undefined || released.has(version)) continue;
    const message = isExactVersion(version)
      ? `${version} of ${server} is not released`
      : `${shown(version)} is no exact version`;
    const rule = isExactVersion(version) ? "version/not-released" : "version/not-semver";
    const near = nearest(version, released);
    const hint =
      near.length > 0 ? `released are ${near.join(", ")}, among others` : "nothing is released yet";
    return refuse(world, { rule, message, hint });
  }
  const pre = textOf(invocation, "pre");
  if (pre === undefined || /^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(pre)) return undefined;
  const message = `${shown(pre)} is no name of a pre-release`;
  return refuse(world, {
    rule: "version/not-semver",
    message,
    hint: "alpha, beta, rc, or a branch's name: --pre beta",
  });
}

interface Given {
  readonly contract?: Contract;
  readonly findings: ReturnType<typeof notCaptured>[];
}

/** The contract of what comes next: from a file, or of a release that is there already. */
async function newContract(
  source: Source,
  server: string,
  invocation: Invocation,
  world: World,
): Promise<Given | CommandResult> {
  const of = textOf(invocation, "of");
  if (of !== undefined) {
    const contract = await recordedContract(source, server, of);
    return { findings: [], ...(contract ? { contract } : {}) };
  }
  const file = textOf(invocation, "contract");
  if (file === undefined) return { findings: [] };
  const { givenContract } = await import("./contract/given.ts");
  const given = await givenContract(file, world);
  return "exit" in given ? given : { contract: given.contract, findings: [...given.findings] };
}

function newest(released: ReadonlySet<string>): string | null {
  const sorted = [...released].sort(compareVersions);
  return sorted.filter((version) => !version.includes("-")).at(-1) ?? sorted.at(-1) ?? null;
}

interface Told {
  readonly server: string;
  readonly from: string | null;
  readonly comparison: ContractComparison | null;
  readonly suggestion: Suggestion;
  readonly history: History;
}

function told(
  { server, from, comparison, suggestion, history }: Told,
  findings: Given["findings"],
  world: World,
): CommandResult {
  const { version, bump, ifBreaking, reasons } = suggestion;
  const lines = [
    version ?? `nothing changed since ${from}: there is nothing to release`,
    ...reasons.map(({ of, text }) => `  ${of.padEnd(11)}  ${sanitize(text)}`),
  ];
  const said = formatFindings(findings, new Map(), textOptions(world));
  const { commits } = history;
  return result(
    version === null ? "unchanged" : "ok",
    [lines.join("\n"), said].filter(Boolean).join("\n\n"),
    {
      findings: findingsJson(findings),
      server,
      from,
      version,
      bump,
      ifBreaking,
      reasons,
      contract: comparison && { verdict: comparison.verdict, changes: comparison.changes.length },
      commits: commits && { since: commits.since, count: commits.list.length, complete: commits.complete },
    },
  );
}
