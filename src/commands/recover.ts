import { homedir } from "node:os";
import { takeAskedStep } from "../apply/asked-step.ts";
import { storedOutputs, targetOutputs } from "../apply/outputs.ts";
import type { ApplyPorts, Look } from "../apply/ports.ts";
import { backOff, maxAttempts } from "../apply/publish.ts";
import { isGenuine, verifyTip } from "../deployed/integrity.ts";
import { composeMessage } from "../deployed/message.ts";
import { statusPath } from "../deployed/paths.ts";
import { decodeStatus } from "../deployed/status-codec.ts";
import type { Cause, Status } from "../model/status.ts";
import { mergeHolds } from "../reconcile/hold.ts";
import type { Step } from "../reconcile/plan.ts";
import { liveOf } from "../reconcile/transition.ts";
import { applyOutcome, applyText, reportsJson } from "./apply-result.ts";
import { type Asked, askedFor, refuse, withDeployerNote } from "./asked.ts";
import { blockedResult } from "./blocked.ts";
import { type Command, result, textOptions, type World } from "./command.ts";
import { applyPorts, BlockedError, localCause } from "./runner.ts";
import { openWorkspace, type Workspace } from "./workspace.ts";

/**
 * Takes what the branch says of one deployment as the truth, after a person has looked: a revision above
 * everything that was seen, and the full state applied again. Accepts a rewound branch as it stands.
 */
export const recover: Command = async (invocation, world) => {
  await using workspace = await openWorkspace(invocation, world, { tree: true });
  const asked = askedFor(invocation);
  try {
    const head = await workspace.store.head();
    if (head !== null && (await workspace.store.rewoundFrom(head)) !== null)
      await workspace.store.accept(head);
    const cause = await localCause(workspace, world, { reason: asked.reason, command: "recover" });
    const ports = applyPorts(workspace, world, cause);
    await acceptBranch(workspace, cause);
    for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
      const look = await ports.look(new Set([asked.id]));
      const trusted = look.deployed.statuses.get(asked.id) ?? (await lastGenuine(workspace, look, asked));
      if (!trusted) {
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
      const report = await execute(workspace, world, ports, look, asked, trusted);
      if (report) {
        const done = result(applyOutcome(report), applyText(report, textOptions(world)), reportsJson(report));
        return withDeployerNote(done, look.deployed.environments.get(asked.environment), world);
      }
      await backOff(ports, attempt);
    }
    throw new Error("lost the race for the branch deployed too often");
  } catch (error) {
    if (error instanceof BlockedError) return blockedResult(error.findings, world);
    throw error;
  }
};

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
    analyse: false,
    observe: false,
    hold: before.hold,
    desired: before.desired,
  };
  return takeAskedStep(ports, look, { id: asked.id, reason: asked.reason, step, before });
}

/** Where a stop, a policy or the manifest was changed by hand: what is there now is taken as it stands. */
async function acceptBranch(workspace: Workspace, cause: Cause): Promise<void> {
  const { store } = workspace;
  const head = await store.head();
  if (head === null || !(await verifyTip(store, head)).steering) return;
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
