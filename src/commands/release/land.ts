import type { ReleaseDocument } from "../../convention/documents.ts";
import { releaseFile } from "../../convention/paths.ts";
import { readDocument } from "../../convention/read.ts";
import type { Source } from "../../convention/source.ts";
import type { Finding } from "../../model/finding.ts";
import type { CommandResult, World } from "../command.ts";
import { commitSource } from "../commit-source.ts";
import { desiredHead, type Workspace } from "../workspace.ts";
import { addedTo, commitRelease, type NewRelease, titleOf, type Way } from "./commit.ts";
import type { ReleaseRun } from "./ended.ts";
import { deployFirst, environmentProblem, refuseFirst } from "./first-deployment.ts";
import { lostByRelease } from "./lost.ts";
import { proposalBody, saysOpposite } from "./proposal.ts";
import { proposedBefore, sameProposal } from "./proposed.ts";
import { signatureThere, signedRelease } from "./signed.ts";
import { vouchingFor } from "./vouching.ts";

export interface Landing {
  readonly workspace: Workspace;
  readonly world: World;
  readonly release: NewRelease;
  /** The desired side, without it. */
  readonly source: Source;
  readonly document: ReleaseDocument;
}

export interface LandedRun {
  readonly run: ReleaseRun;
  /** That who asked may not have it deployed. */
  readonly refused: CommandResult | null;
}

/** The run with what its release proves less than the one before it; of its signature nothing is known yet. */
export async function withLost(
  { world, release, source, document }: Landing,
  run: ReleaseRun,
): Promise<ReleaseRun> {
  if (run.outcome !== "released") return run;
  const lost = await lostByRelease({ source, server: release.server, document, env: world.env });
  return { ...run, findings: [...run.findings, ...lost] };
}

/** What would stand against it on its way: all that can be known without a commit and a signature. */
export async function foresee(landing: Landing, done: ReleaseRun): Promise<LandedRun> {
  const { workspace, world, release } = landing;
  const { branch, commit } = await desiredHead(workspace);
  const head = commitSource(workspace, commit);
  const nowhere = await nowhereFor(head, done);
  if (nowhere) return refusedBy(done, [nowhere]);
  const added = await addedTo(head, release, branch);
  if (added.kind === "other") return refusedBy(done, [added.finding]);
  const before =
    done.outcome === "released"
      ? await proposedBefore(workspace, release, vouchingFor(workspace, world, release))
      : ({ kind: "none" } as const);
  if (before.kind === "refused") return refusedBy(done, [before.finding]);
  const isProposed = before.kind !== "none";
  const { environment, going } = done;
  const refused =
    environment === null || going !== "commit"
      ? null
      : ((await refuseFirst(workspace, world, { environment, release })) ?? null);
  return { run: await withLost(landing, { ...done, isProposed }), refused };
}

/** Signs it, commits it or asks for it, and has it deployed where that is wished. Throws `GitError`, `GitHubError`. */
export async function land(landing: Landing, begun: ReleaseRun): Promise<LandedRun> {
  const { workspace, world, release, source, document } = landing;
  const { commit } = await desiredHead(workspace);
  const nowhere = await nowhereFor(commitSource(workspace, commit), begun);
  if (nowhere) return refusedBy(begun, [nowhere]);
  const vouching = vouchingFor(workspace, world, release);
  const toSign = { workspace, world, release, vouching };
  const signing = await signedRelease(toSign, begun.outcome === "unchanged");
  if (signing.kind === "problem") return refusedBy(begun, signing.findings, signing.outcome);
  const { isSigned, signature } = signing;
  const lost =
    begun.outcome === "released"
      ? await lostByRelease({ source, server: release.server, document, signature, env: world.env })
      : [];
  const done = { ...begun, isSigned, findings: [...begun.findings, ...signing.findings, ...lost] };
  const whole = { ...release, texts: signing.texts };
  const { host, repository } = workspace;
  const cause = await host.cause(repository, { command: "release" });
  const body = await bodyOf(done, whole, cause);
  const review = done.going === "pull-request" ? reviewWords : undefined;
  const reviewed = review === undefined ? {} : { review };
  const same = sameProposal(whole, vouching);
  const isTold = (text: string) => !saysOpposite(text, isSigned);
  const way: Way = { title: titleOf(release), body, isTold, cause, same, ...reviewed };
  const committed = await commitRelease(workspace, world, whole, way);
  if (committed.kind === "other") return refusedBy(done, [committed.finding]);
  const { branch, done: landed, files } = committed;
  // Somebody merged it meanwhile: what this run signed is nowhere.
  const isMerged = landed.kind === "unchanged" && begun.outcome === "released";
  const there = isMerged ? await signatureThere(toSign) : signing;
  if (there.kind === "problem") return refusedBy(begun, there.findings, there.outcome);
  const found = isMerged
    ? { isSigned: there.isSigned, findings: [...begun.findings, ...there.findings] }
    : undefined;
  const outcome = landed.kind === "unchanged" ? "unchanged" : "released";
  const isProposed = landed.kind === "refused" && landed.already === true;
  const run = { ...done, ...found, outcome, files, isProposed, landed: { branch, done: landed } } as const;
  const { environment } = run;
  if (environment === null) return { run, refused: null };
  const asked = { environment, release: whole, cause, same, ...reviewed };
  const deployed = await deployFirst(workspace, world, asked);
  if (deployed.kind === "refused") return { run, refused: deployed.result };
  const findings = [...run.findings, ...deployed.findings];
  if (deployed.kind === "problem") return { run: { ...run, outcome: "failed", findings }, refused: null };
  const deployment = { branch: deployed.branch, done: deployed.done, environment };
  return { run: { ...run, deployment, findings }, refused: null };
}

function refusedBy(
  done: ReleaseRun,
  findings: readonly Finding[],
  outcome: ReleaseRun["outcome"] = "refused",
): LandedRun {
  return { run: { ...done, outcome, findings: [...done.findings, ...findings], files: [] }, refused: null };
}

async function nowhereFor(head: Source, { environment }: ReleaseRun): Promise<Finding | undefined> {
  return environment === null ? undefined : await environmentProblem(head, environment);
}

const reviewWords = "releases go by pull request here";

async function bodyOf(
  { server, version, made, compared, findings, isSigned }: ReleaseRun,
  { texts }: NewRelease,
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
