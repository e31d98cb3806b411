import { resolve } from "node:path";
import { projectFile } from "../../convention/paths.ts";
import type { Source } from "../../convention/source.ts";
import { workingTree } from "../../convention/working-tree.ts";
import { type Finding, hasFailure } from "../../model/finding.ts";
import { releasedAdvisories } from "../advisories/released.ts";
import { type Clone, openClone } from "../clone.ts";
import type { CommandResult, Invocation, World } from "../command.ts";
import { commitSource } from "../commit-source.ts";
import { isSet, textOf } from "../options.ts";
import { type ReleaseResult, releaseCommand } from "../release.ts";
import { desiredHead, type Workspace } from "../workspace.ts";
import { askedRelease } from "./asked.ts";
import { type Compared, compareRelease } from "./compared.ts";
import type { Going, ReleaseRun } from "./ended.ts";
import { writeFiles } from "./files.ts";
import { writeKept } from "./kept.ts";
import { foresee, land, withLost } from "./land.ts";
import { type ReleaseOptions, type ReleaseWorld, releaseWorld } from "./options.ts";
import { releaserFindings } from "./permission.ts";
import { leftUnsigned } from "./sign.ts";
import { findTag, type TaggedCommit } from "./tagged.ts";
import { openTarget, type Target, targetProblem } from "./target.ts";
import { waysProblems } from "./ways.ts";

/** Does all of it; a result says that who asked may not have the version deployed. Throws `GitError`, `GitHubError`. */
export async function runRelease(
  invocation: Invocation,
  world: World,
): Promise<{ readonly run: ReleaseRun; readonly refused: CommandResult | null }> {
  const asking = {
    ...nothingYet,
    dryRun: isSet(invocation, "dry-run"),
    environment: textOf(invocation, "deploy-to") ?? null,
    server: invocation.positionals[0] ?? "",
    version: invocation.positionals[1] ?? "",
  };
  const contradictions = waysProblems(invocation);
  if (contradictions.length > 0) {
    return { run: { ...asking, findings: contradictions, going: "files", target: null }, refused: null };
  }
  await using target = await openTarget(invocation, world);
  await using own = target.name === null ? null : await openClone(invocation, world);
  const clone = own ?? target.workspace;
  const going = goingOf(invocation, target);
  const begun: ReleaseRun = { ...asking, going, target: target.name };
  const refused = (findings: readonly Finding[]) => ({ run: { ...begun, findings }, refused: null });
  // What is handed on to another job is made in the server's own repository, which need not be one of the convention.
  const isHandedOn = going === "folder" && target.name === null;
  const stranger = isHandedOn
    ? undefined
    : await targetProblem(target, going === "files" ? "files" : "commit");
  if (stranger) return refused([stranger]);
  const name = textOf(invocation, "tag") ?? null;
  const isSought = name !== null || invocation.positionals.length < 2;
  const at = textOf(invocation, "at") ?? null;
  const found = isSought ? await findTag(clone.repository, { name, at }) : { kind: "none" as const };
  if (found.kind === "problem") return refused([{ outcome: "fail", severity: "high", ...found.problem }]);
  const tagged: TaggedCommit | undefined =
    found.kind === "tag" ? { ...found.tagged, isElsewhere: target.name !== null } : undefined;
  const head = await headOf(target, clone, going, tagged);
  const asked = await askedRelease(invocation, world, head.source, tagged, head.isConvention);
  if (asked.kind === "problem") return refused(asked.findings);
  const { options } = asked;
  const { server, version } = options;
  // Written when all of it is known to be right.
  const making = { ...options, dryRun: true };
  const made = await releaseCommand(making, await makingWorld(target.workspace, world, clone, head.source));
  const known = { ...begun, server, version, tag: tagged?.tag.tag ?? null, made };
  const compared = isMade(made) ? await compareMade(options, made, head.source, world) : null;
  const { document } = made;
  const question = { source: head.source, server, env: world.env, signal: world.signal, now: world.now() };
  const advisories = document && isMade(made) ? await releasedAdvisories({ ...question, document }) : [];
  const findings = [...made.findings, ...(compared?.findings ?? []), ...advisories];
  const done = { ...known, compared, outcome: made.outcome, findings, files: made.files ?? [] };
  if (!isMade(made)) return { run: done, refused: null };
  const isDishonest = hasFailure(compared?.findings ?? []);
  // Its contract is wanted all the same: what changed can be acknowledged by it.
  const kept = going === "folder" ? await keep(invocation, world, done, made) : null;
  if (isDishonest) return { run: { ...(kept ?? { ...done, files: [] }), outcome: "refused" }, refused: null };
  if (kept) return { run: kept, refused: null };
  const release = { server, version, texts: made.texts };
  const landing = {
    workspace: target.workspace,
    world,
    release,
    source: head.source,
    document: made.document,
  };
  if (going === "files") {
    if (!begun.dryRun) await writeFiles(clone.root, textsOf(made));
    const written = { ...done, findings: [...findings, ...(await leftUnsigned(done, world))] };
    return { run: await withLost(landing, written), refused: null };
  }
  return begun.dryRun ? await foresee(landing, done) : await land(landing, done);
}

const nothingYet = {
  outcome: "refused",
  findings: [],
  tag: null,
  made: null,
  files: [],
  isSigned: false,
  isProposed: false,
  compared: null,
  landed: null,
  deployment: null,
} as const;

type Made = ReleaseResult & Required<Pick<ReleaseResult, "texts" | "document">>;

function isMade(made: ReleaseResult): made is Made {
  return (made.outcome === "released" || made.outcome === "unchanged") && made.texts !== undefined;
}

/** What is to be written of a release: server.yaml only where there is none. */
function textsOf({ texts, files = [] }: Made): ReadonlyMap<string, string> {
  return new Map([...texts].filter(([path]) => files.includes(path)));
}

/** Into another repository, and by a tag in a workflow, it goes by pull request unless a commit is asked for. */
function goingOf(invocation: Invocation, target: Target): Going {
  if (textOf(invocation, "output") !== undefined) return "folder";
  if (isSet(invocation, "commit")) return "commit";
  return isSet(invocation, "pull-request") || target.name !== null ? "pull-request" : "files";
}

interface Head {
  readonly source: Source;
  /** False: this is a server's own repository, and where the release goes is not known here. */
  readonly isConvention: boolean;
}

/** The desired side that the release is added to. */
async function headOf(
  { workspace, name, hasTree }: Target,
  clone: Clone,
  going: Going,
  tagged: TaggedCommit | undefined,
): Promise<Head> {
  const isHere = hasTree && (going === "files" || tagged === undefined);
  if (isHere) {
    const source = workingTree(clone.root);
    const isConvention = (await source.read([projectFile])).has(projectFile);
    // What is not committed yet may lack it; that the target has it is known.
    return { source, isConvention: isConvention || going !== "folder" };
  }
  if (going === "folder" && name === null && tagged) {
    const source = commitSource(workspace, tagged.commit);
    if (!(await source.read([projectFile])).has(projectFile)) return { source, isConvention: false };
  }
  const { commit } = await desiredHead(workspace);
  return { source: commitSource(workspace, commit), isConvention: true };
}

async function makingWorld(
  workspace: Workspace,
  world: World,
  clone: Clone,
  source: Source,
): Promise<ReleaseWorld> {
  const { host } = workspace;
  // Notes are kept where the tag is.
  const notes = world.host?.releaseNotes;
  return {
    ...(await releaseWorld(workspace, world)),
    root: clone.root,
    source,
    permission: (server) => releaserFindings(server, source, host),
    ...(notes === undefined ? {} : { releaseNotes: notes }),
  };
}

async function compareMade(
  { server, version }: ReleaseOptions,
  { contract }: Made,
  source: Source,
  world: World,
): Promise<Compared> {
  const compared = await compareRelease({ source, server, version, contract, now: world.now() });
  // That it has none was said when none was taken; that it has to have one was not.
  const findings = compared.findings.filter(({ outcome }) => contract !== undefined || outcome === "fail");
  return { ...compared, findings };
}

async function keep(
  invocation: Invocation,
  world: World,
  done: ReleaseRun,
  { document, contract, without }: Made,
): Promise<ReleaseRun> {
  const folder = resolve(world.cwd, textOf(invocation, "output") ?? ".");
  const kept = { document, ...(contract && { contract }), ...(without !== undefined && { without }) };
  const files = done.dryRun ? [] : await writeKept(folder, kept);
  return { ...done, files };
}
