import { homedir } from "node:os";
import { takeAskedStep } from "../apply/asked-step.ts";
import { untilWon } from "../apply/attempts.ts";
import { storedOutputs, targetOutputs } from "../apply/outputs.ts";
import type { ApplyPorts, Look } from "../apply/ports.ts";
import { releaseFile } from "../convention/paths.ts";
import { isGenuine, verifyTip } from "../deployed/integrity.ts";
import { composeMessage } from "../deployed/message.ts";
import { statusPath } from "../deployed/paths.ts";
import { decodeStatus } from "../deployed/status-codec.ts";
import { digestOf } from "../model/canonical.ts";
import type { Cause, Status } from "../model/status.ts";
import { unsoundShares } from "../model/variant.ts";
import { mergeHolds } from "../reconcile/hold.ts";
import type { Step } from "../reconcile/plan.ts";
import { liveOf } from "../reconcile/transition.ts";
import { sayTraffic } from "../report/phrases.ts";
import { applyOutcome, applyText, reportsJson } from "./apply-result.ts";
import { type Asked, askedFor, questionOf, refuse, withDeployerNote } from "./asked.ts";
import { blockedResult } from "./blocked.ts";
import { type Command, type CommandResult, result, textOptions, type World } from "./command.ts";
import { commitSource } from "./commit-source.ts";
import { refuseUnlessDeployer } from "./deployer.ts";
import { alreadyDone, recordedStep } from "./recorded.ts";
import { applyPorts, BlockedError } from "./runner.ts";
import { isSet, openWorkspace, type Workspace } from "./workspace.ts";

/**
 * Takes what the branch says of one deployment as the truth, after a person has looked: a revision above
 * everything that was seen, and the full state applied again. Accepts a rewound branch as it stands.
 */
export const recover: Command = async (invocation, world) => {
  await using workspace = await openWorkspace(invocation, world, { tree: true });
  const asked = askedFor(invocation);
  const { id, environment, server, reason } = asked;
  try {
    const action = { command: "recover", environments: [environment], server, reason };
    const dryRun = isSet(invocation, "dry-run");
    const refused = dryRun ? undefined : await refuseUnlessDeployer(workspace, world, action);
    if (refused) return refused;
    const own = await workspace.host.cause(workspace.repository, { reason, command: "recover" });
    const cause = { ...own, question: questionOf(invocation) };
    const recorded = dryRun ? null : await recordedStep(workspace, cause, id);
    if (recorded) return await alreadyDone(workspace, recorded);
    const ports = applyPorts(workspace, world, cause);
    if (!(await isRecorded(workspace, asked))) return nothingRecorded(world, asked);
    if (dryRun) return await preview(workspace, world, ports, asked);
    await acceptBranch(workspace, cause);
    return await untilWon(ports, async () => {
      const look = await ports.look(new Set([asked.id]));
      const trusted = await trustedOf(workspace, look, asked);
      if (!trusted) return nothingRecorded(world, asked);
      const unknown = await unknownRelease(workspace, look, asked, trusted);
      if (unknown) return unknown(world);
      const report = await execute(workspace, world, ports, look, asked, trusted);
      if (!report) return null;
      const done = result(applyOutcome(report), applyText(report, textOptions(world)), reportsJson(report));
      return withDeployerNote(done, look.deployed.environments.get(asked.environment), world);
    });
  } catch (error) {
    if (error instanceof BlockedError) return blockedResult(error.findings, world);
    throw error;
  }
};

/** What would be taken over; a branch that would have to be accepted first is only named. */
async function preview(
  workspace: Workspace,
  world: World,
  ports: ApplyPorts,
  asked: Asked,
): Promise<CommandResult> {
  const { id } = asked;
  const head = await workspace.store.head();
  const isBehind = head !== null && (await workspace.store.rewoundFrom(head)) !== null;
  if (head !== null && (isBehind || (await verifyTip(workspace.store, head)).steering)) {
    const text = `would accept ${workspace.store.name} as it stands at ${head.slice(0, 12)}, then take over ${id}\nnothing was done`;
    return result("planned", text, { dryRun: true, id, revision: null, traffic: null });
  }
  const look = await ports.look(new Set([id]));
  const trusted = await trustedOf(workspace, look, asked);
  if (!trusted) return nothingRecorded(world, asked);
  const unknown = await unknownRelease(workspace, look, asked, trusted);
  if (unknown) return unknown(world);
  const seen = await highestRevision(workspace, world, look, asked);
  const revision = Math.max(trusted.revision, seen) + 1;
  const { traffic } = trusted;
  const text = `${id}  would be taken over as recorded, as revision ${revision}: ${sayTraffic(traffic)}\n  every target would be written again in full\nnothing was done`;
  return result("planned", text, { dryRun: true, id, revision, traffic });
}

async function execute(
  workspace: Workspace,
  world: World,
  ports: ApplyPorts,
  look: Look,
  asked: Asked,
  trusted: Status,
) {
  const seen = await highestRevision(workspace, world, look, asked);
  const genuine = await lastGenuine(workspace, look, asked);
  const before: Status = {
    ...trusted,
    revision: Math.max(trusted.revision, seen),
    lease: null,
    // Whoever edited it may have lent it time, or lifted a hold: neither is believed.
    soak: {},
    hold: mergeHolds(trusted.hold, genuine?.hold ?? []),
  };
  const step: Step = {
    event: "recovered",
    live: liveOf(before),
    rollout: before.rollout,
    watch: before.watch,
    ...(before.keep ? { keep: before.keep } : {}),
    analyse: false,
    observe: false,
    hold: before.hold,
    desired: before.desired,
  };
  return takeAskedStep(ports, look, { id: asked.id, reason: asked.reason, step, before });
}

function nothingRecorded(world: World, asked: Asked): CommandResult {
  return refuse(
    world,
    {
      rule: "recover/nothing-recorded",
      message: `nothing is recorded of ${asked.id}`,
      hint: "headgate status shows what is; headgate apply deploys what is desired",
    },
    asked,
  );
}

/** Asked before anything is accepted: a slip of the pen must not make a rewound branch the truth. */
async function isRecorded({ store }: Workspace, { id }: Asked): Promise<boolean> {
  const head = await store.head();
  if (head === null) return true;
  for await (const _ of store.log({ from: head, paths: [statusPath(id)], limit: 1 })) return true;
  return false;
}

/** What is taken as the truth is started: only releases that were merged, as they were merged, ever are. */
async function unknownRelease(
  workspace: Workspace,
  look: Look,
  asked: Asked,
  trusted: Status,
): Promise<((world: World) => CommandResult) | undefined> {
  const source = commitSource(workspace, look.commit);
  for (const { version, release } of Object.values(trusted.variants)) {
    const path = releaseFile(asked.server, version);
    const bytes = (await source.read([path])).get(path);
    const digest = bytes && digestOfJson(bytes);
    if (digest === release) continue;
    const what = bytes ? "is not the one that was merged" : "was never merged";
    return (world) =>
      refuse(
        world,
        {
          rule: "recover/unknown-release",
          message: `${asked.id} on deployed runs release ${version}, which ${what}; nothing was started`,
          hint: "take the commit on deployed back: git revert, on a branch of it; then headgate recover",
        },
        asked,
      );
  }
  return undefined;
}

function digestOfJson(bytes: Uint8Array): string | undefined {
  try {
    return digestOf(JSON.parse(Buffer.from(bytes).toString("utf8")));
  } catch {
    return undefined;
  }
}

/** A rewound branch, or where a stop, a policy or the manifest was changed by hand: what is there now is taken as it stands. */
async function acceptBranch(workspace: Workspace, cause: Cause): Promise<void> {
  const { store } = workspace;
  const head = await store.head();
  if (head === null) return;
  if ((await store.rewoundFrom(head)) !== null) await store.accept(head);
  if (!(await verifyTip(store, head)).steering) return;
  const message = composeMessage({
    subject: "recovered: the branch is accepted as it stands",
    body: [`Reason: ${cause.reason ?? ""}`],
    cause,
    events: [{ event: "recovered", environment: null, ...(cause.reason ? { reason: cause.reason } : {}) }],
  });
  await store.publish({ expected: head, changes: new Map(), message, accepts: true });
}

/** What the targets carry may be above what a rewound branch says: the next revision is above both. */
async function highestRevision(
  workspace: Workspace,
  world: World,
  look: Look,
  asked: Asked,
): Promise<number> {
  const ports = { branch: workspace.store };
  const outputs = targetOutputs(await storedOutputs(ports, look.deployed.head, asked.id));
  let highest = 0;
  const { adapterOf } = await import("../targets/registry.ts");
  for (const [path, text] of outputs) {
    const context = { root: workspace.root, home: world.env.HOME ?? homedir(), ...asked };
    const seen = await adapterOf(path)?.observe({ path, text }, context);
    if (seen && "revision" in seen) highest = Math.max(highest, seen.revision);
  }
  return highest;
}

/** What lies there, as a person has seen it; but shares that no target could be given are nobody's truth. */
async function trustedOf(workspace: Workspace, look: Look, asked: Asked): Promise<Status | undefined> {
  const status = look.deployed.statuses.get(asked.id);
  return status && unsoundShares(status) === undefined ? status : lastGenuine(workspace, look, asked);
}

/**
 * The newest status that Headgate itself wrote and that can be read. A digest alone proves nothing: whoever edits
 * a status may have worked it out anew.
 */
async function lastGenuine({ store }: Workspace, look: Look, asked: Asked): Promise<Status | undefined> {
  const path = statusPath(asked.id);
  for await (const { commit } of store.log({ from: look.deployed.head, paths: [path], limit: 200 })) {
    const text = (await store.read(commit, [path])).get(path);
    const decoded = text === undefined ? undefined : decodeStatus(path, text);
    if (decoded?.kind !== "status") continue;
    for await (const whole of store.log({ from: commit, limit: 1 })) {
      if (await isGenuine(store, whole)) return decoded.status;
    }
  }
  return undefined;
}
