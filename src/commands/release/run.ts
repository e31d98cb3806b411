import { resolve } from "node:path";
import { projectFile, releaseFile } from "../../convention/paths.ts";
import { readDocument } from "../../convention/read.ts";
import type { Source } from "../../convention/source.ts";
import { workingTree } from "../../convention/working-tree.ts";
import type { DesiredCommit } from "../../git/desired-commit.ts";
import { type Finding, hasFailure } from "../../model/finding.ts";
import { releasedAdvisories } from "../advisories/released.ts";
import { type Clone, openClone } from "../clone.ts";
import type { CommandResult, Invocation, World } from "../command.ts";
import { commitSource } from "../commit-source.ts";
import { isSet, textOf } from "../options.ts";
import { type ReleaseResult, releaseCommand } from "../release.ts";
import { desiredHead, type Workspace } from "../workspace.ts";
import { askedRelease } from "./asked.ts";
import { commitRelease, type NewRelease, titleOf, type Way } from "./commit.ts";
import { type Compared, compareRelease } from "./compared.ts";
import { writeFiles } from "./files.ts";
import { deployFirst, environmentProblem } from "./first-deployment.ts";
import { writeKept } from "./kept.ts";
import { type ReleaseOptions, type ReleaseWorld, releaseWorld } from "./options.ts";
import { releaserFindings } from "./permission.ts";
import { proposalBody } from "./proposal.ts";
import { sameProposal } from "./proposed.ts";
import { signedRelease } from "./signed.ts";
import { findTag, type TaggedCommit } from "./tagged.ts";
import { openTarget, type Target } from "./target.ts";
import { vouchingFor } from "./vouching.ts";

/** What goes with the release. */
export type Going = "files" | "folder" | "commit" | "pull-request";

export interface Landed {
  readonly branch: string;
  readonly done: DesiredCommit;
}

/** What became of one `headgate release`. */
export interface ReleaseRun {
  readonly outcome: ReleaseResult["outcome"];
  readonly findings: readonly Finding[];
  /** Empty where nobody could tell. */
  readonly server: string;
  readonly version: string;
  readonly tag: string | null;
  readonly going: Going;
  readonly dryRun: boolean;
  readonly made: ReleaseResult | null;
  /** What was written or added, or would have been, from the convention's folder. */
  readonly files: readonly string[];
  readonly isSigned: boolean;
  readonly compared: Compared | null;
  /** The repository that it goes to, as it was named; null: the one that the command is run in. */
  readonly target: string | null;
  readonly landed: Landed | null;
  readonly deployment: (Landed & { readonly environment: string }) | null;
}

/** Does all of it; a result says that who asked may not have the version deployed. Throws `GitError`, `GitHubError`. */
export async function runRelease(
  invocation: Invocation,
  world: World,
): Promise<{ readonly run: ReleaseRun; readonly refused: CommandResult | null }> {
  await using target = await openTarget(invocation, world);
  await using own = target.name === null ? null : await openClone(invocation, world);
  const clone = own ?? target.workspace;
  const going = goingOf(invocation, target);
  const begun: ReleaseRun = {
    ...nothingYet,
    going,
    target: target.name,
    dryRun: isSet(invocation, "dry-run"),
    server: invocation.positionals[0] ?? "",
    version: invocation.positionals[1] ?? "",
  };
  const refused = (findings: readonly Finding[]) => ({ run: { ...begun, findings }, refused: null });
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
  if (hasFailure(compared?.findings ?? [])) {
    return { run: { ...done, outcome: "refused", files: [] }, refused: null };
  }
  if (going === "folder") return { run: await keep(invocation, world, done, made), refused: null };
  if (going === "files" && !begun.dryRun) await writeFiles(clone.root, textsOf(made));
  if (going === "files" || begun.dryRun) return { run: done, refused: null };
  const proposing = { workspace: target.workspace, world, release: { server, version, texts: made.texts } };
  return await land(proposing, invocation, done);
}

const nothingYet = {
  outcome: "refused",
  findings: [],
  tag: null,
  made: null,
  files: [],
  isSigned: false,
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
    // A release by hand may be the first thing there is; what is handed on to another job must not need it.
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

function compareMade(
  { server, version }: ReleaseOptions,
  { contract }: Made,
  source: Source,
  world: World,
): Promise<Compared> {
  return compareRelease({ source, server, version, contract, now: world.now() });
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

interface Proposing {
  readonly workspace: Workspace;
  readonly world: World;
  readonly release: NewRelease;
}

async function land(
  { workspace, world, release }: Proposing,
  invocation: Invocation,
  done: ReleaseRun,
): Promise<{ readonly run: ReleaseRun; readonly refused: CommandResult | null }> {
  const ends = (more: Partial<ReleaseRun>) => ({ run: { ...done, ...more }, refused: null });
  const fails = (findings: readonly Finding[], outcome: ReleaseRun["outcome"] = "refused") =>
    ends({ outcome, findings: [...done.findings, ...findings], files: [] });
  const environment = textOf(invocation, "deploy-to");
  const { commit } = await desiredHead(workspace);
  const nowhere =
    environment === undefined
      ? undefined
      : await environmentProblem(commitSource(workspace, commit), environment);
  if (nowhere) return fails([nowhere]);
  const vouching = vouchingFor(workspace, world, release);
  const signing = await signedRelease({ workspace, world, release, vouching }, done.outcome === "unchanged");
  if (signing.kind === "problem") return fails(signing.findings, signing.outcome);
  const whole = { ...release, texts: signing.texts };
  const { host, repository } = workspace;
  const cause = await host.cause(repository, { command: "release" });
  const body = await bodyOf(done, whole, signing.isSigned, cause);
  const review = done.going === "pull-request" ? reviewWords : undefined;
  const reviewed = review === undefined ? {} : { review };
  const same = sameProposal(whole, vouching);
  const way: Way = { title: titleOf(release), body, cause, same, ...reviewed };
  const committed = await commitRelease(workspace, world, whole, way);
  if (committed.kind === "other") return fails([committed.finding]);
  const { branch, done: landed, files } = committed;
  const outcome = landed.kind === "unchanged" ? "unchanged" : "released";
  const run = {
    ...done,
    outcome,
    findings: [...done.findings, ...signing.findings],
    files,
    isSigned: signing.isSigned,
    landed: { branch, done: landed },
  } as const;
  if (environment === undefined) return { run, refused: null };
  const asked = { environment, release: whole, cause, same, ...reviewed };
  const deployed = await deployFirst(workspace, world, asked);
  if (deployed.kind === "refused") return { run, refused: deployed.result };
  if (deployed.kind === "problem") {
    return {
      run: { ...run, outcome: "failed", findings: [...run.findings, ...deployed.findings] },
      refused: null,
    };
  }
  const deployment = { branch: deployed.branch, done: deployed.done, environment };
  return { run: { ...run, deployment, findings: [...run.findings, ...deployed.findings] }, refused: null };
}

const reviewWords = "releases go by pull request here";

async function bodyOf(
  { server, version, made, compared, findings }: ReleaseRun,
  { texts }: NewRelease,
  isSigned: boolean,
  cause: Way["cause"],
): Promise<string> {
  const { contract } = made ?? {};
  const file = releaseFile(server, version);
  // What is proposed, and not what was collected again: reviewers read of what they merge.
  const document = readDocument("release", file, Buffer.from(texts.get(file) ?? ""), undefined)?.value;
  if (!document || !compared) return "";
  return proposalBody({
    server,
    version,
    document,
    compared,
    isSigned,
    findings,
    cause,
    ...(contract ? { contract } : {}),
  });
}
