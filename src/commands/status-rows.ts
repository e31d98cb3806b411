import { homedir } from "node:os";
import { releasesOnly, storedOutputs, targetOutputs } from "../apply/outputs.ts";
import type { Look } from "../apply/ports.ts";
import { deploymentFile } from "../convention/paths.ts";
import { readProbed } from "../deployed/probed.ts";
import type { DeploymentId } from "../model/deployment.ts";
import { sayContractDrift } from "../model/drift.ts";
import type { Environment } from "../model/environment.ts";
import type { ProbeNote } from "../model/probed.ts";
import { isSettled, type Pending, type Status } from "../model/status.ts";
import type { TargetType } from "../model/target.ts";
import { updateIdOf } from "../model/update.ts";
import { isPaused } from "../reconcile/rollout.ts";
import { waveOf } from "../reconcile/waves.ts";
import { reachOf } from "../report/reach.ts";
import type { StatusRow } from "../report/status.ts";
import { adapterOf } from "../targets/registry.ts";
import type { World } from "./command.ts";
import type { Workspace } from "./workspace.ts";

/** Targets that are files of the machine that applies. */
const ownFiles: ReadonlySet<TargetType> = new Set(["mcp", "haproxy"]);

/** Above so many deployments the targets are not looked into: that is what `--env` and SERVER are for. */
const observedAtMost = 200;

/** Every deployment that is desired or recorded, as a row of `status`. */
export async function commandRows(
  workspace: Workspace,
  world: World,
  look: Look,
): Promise<readonly StatusRow[]> {
  const environments = new Map([...look.deployed.environments, ...look.desired.environments]);
  const waves = waveOf(environments);
  const probed = await readProbed(workspace.store, look.deployed.head, [
    ...look.deployed.environments.keys(),
  ]);
  const rows: StatusRow[] = [];
  for (const id of look.scope.keys()) {
    const [environment = "", server = ""] = id.split("/");
    const status = look.deployed.statuses.get(id);
    const deployment = look.desired.servers.get(server)?.deployments.get(environment);
    const pending = look.deployed.pending.get(id);
    // What waits is still there where its file cannot be read now.
    const isHidden = pending !== undefined && look.omitted.has(deploymentFile(environment, server));
    if (!deployment && !isHidden && (!status || status.event === "removed")) continue;
    rows.push({
      environment,
      server,
      wave: waves.get(environment) ?? 0,
      blue: deployment?.blue ?? null,
      green: deployment?.green ?? {},
      live: status?.traffic ?? {},
      revision: status?.revision ?? 0,
      outcome: status?.outcome ?? null,
      since: status?.at ?? null,
      rollout: rolloutOf(status, environments.get(environment)),
      watch: status?.watch?.until ?? null,
      ...(status?.keep ? { keep: status.keep } : {}),
      problem: status?.problem ?? null,
      hold: status?.hold ?? [],
      pending: pending ? pendingOf(id, pending) : null,
      drift: [
        ...(status && look.scope.size <= observedAtMost
          ? await driftOf(workspace, world, look, id, status)
          : []),
        ...(status ? contractDrift(status) : []),
      ],
      ...(status ? contractOf(status, probed.get(environment)?.get(server)) : {}),
      soakedFor: status ? soakedFor(status, environments, world.now()) : [],
    });
  }
  return rows;
}

function pendingOf(id: DeploymentId, { state, gates, eligible, digest }: Pending): StatusRow["pending"] {
  // What pauses has begun: nothing of it is planned for later.
  const isPlanned = state === "waiting" && !gates.some(({ rule }) => rule === "rollout/paused");
  return { state, gates, eligible, ...(isPlanned ? { update: updateIdOf(id, digest) } : {}) };
}

function rolloutOf(status: Status | undefined, environment: Environment | undefined): StatusRow["rollout"] {
  if (!status?.rollout || status.rollout.of === 1) return null;
  const { step, of, next } = status.rollout;
  const strategy = environment?.strategy.type ?? "rollout";
  const { rollout } = status;
  return { strategy, step, of, next, paused: isPaused(rollout), targets: reachOf(rollout) };
}

/** Environments right below this one for which what is blue here has soaked long enough. */
function soakedFor(
  status: Status,
  environments: ReadonlyMap<string, Environment>,
  now: Date,
): readonly string[] {
  const { blue } = status.desired;
  if (blue === null || !isSettled(status)) return [];
  const soak = status.soak[blue];
  if (!soak) return [];
  const running = soak.since === null ? 0 : now.getTime() - Date.parse(soak.since);
  const length = Math.max(soak.longest, running);
  return [...environments.values()]
    .filter(
      ({ upstream, soak: needed }) => upstream.environments.includes(status.environment) && length >= needed,
    )
    .map(({ id }) => id);
}

/** What promises something else than what was reviewed; by name where more than one thing runs. */
function contractDrift({ drift = [], variants }: Status): readonly string[] {
  const isOne = Object.keys(variants).length === 1;
  return drift.map((one) => `drift: ${isOne ? "" : `${one.variant} has `}${sayContractDrift(one)}`);
}

/** A look at an earlier revision says nothing of what runs now. */
function contractOf(status: Status, note: ProbeNote | undefined): Pick<StatusRow, "contract"> {
  if (Object.keys(status.traffic).length === 0) return {};
  const known = note?.revision === status.revision ? note : undefined;
  return {
    contract: {
      outcome: known?.outcome ?? null,
      at: known?.at ?? null,
      message: known?.message ?? null,
      drift: status.drift ?? [],
    },
  };
}

async function driftOf(
  workspace: Workspace,
  world: World,
  look: Look,
  id: string,
  status: Status,
): Promise<readonly string[]> {
  if (status.outcome === "applying" || releasesOnly(status.outputs)) return [];
  const outputs = targetOutputs(await storedOutputs({ branch: workspace.store }, look.deployed.head, id));
  const drift: string[] = [];
  for (const [path, text] of outputs) {
    const adapter = adapterOf(path);
    // The machine that wrote them is gone, and this one was never meant to have them.
    if (!adapter || (workspace.host.isPassing && ownFiles.has(adapter.type))) continue;
    const seen = await adapter.observe(
      { path, text },
      {
        root: workspace.root,
        home: world.env.HOME ?? homedir(),
        environment: status.environment,
        server: status.server,
      },
    );
    if (seen.state !== "ours") drift.push(seen.message);
  }
  return drift;
}
