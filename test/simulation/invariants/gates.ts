import { digestOf } from "../../../src/model/canonical.ts";
import type { Environment } from "../../../src/model/environment.ts";
import type { Status } from "../../../src/model/status.ts";
import type { Live } from "../../../src/model/variant.ts";
import { stableOf } from "../../../src/reconcile/variants.ts";
import {
  begins,
  type Change,
  environmentOf,
  type Invariant,
  isForward,
  isWriteAhead,
  serverOf,
  sharesOf,
} from "./change.ts";

/** Every policy that a beginning step is bound by: the one in force, and the one it came in under. */
function policiesOf({ id, after, session }: Change): readonly Environment[] {
  const look = session.look;
  if (!look) return [];
  const environment = environmentOf(id);
  const pending = look.deployed.pending.get(id);
  const older = pending?.digest === after.desired.digest ? pending.policy : null;
  return [
    look.deployed.environments.get(environment),
    look.desired.environments.get(environment),
    older ?? undefined,
  ].flatMap((policy) => policy ?? []);
}

/** Whether anything but the stable variant begins, or gets more than it has. */
function grows(before: Status | undefined, after: Live): boolean {
  const stable = before ? stableOf(before) : null;
  const stableKey = before && stable !== null ? digestOf(before.variants[stable] ?? null) : undefined;
  const had = sharesOf(before);
  for (const [key, share] of sharesOf(after)) {
    if (key !== stableKey && (!had.has(key) || share > (had.get(key) ?? 0))) return true;
  }
  return false;
}

export const windowsClosed: Invariant = {
  name: "nothing begins or grows in a denied window",
  broken: (change) => {
    if (!begins(change) || !grows(change.before, change.after)) return undefined;
    for (const { windows } of policiesOf(change)) {
      for (const { kind, when } of windows) {
        const [from = "", to = ""] = when.split("/");
        const at = change.session.lookedAt;
        if (kind === "deny" && at >= Date.parse(from) && at < Date.parse(to)) {
          return `${change.after.event} grows at ${new Date(at).toISOString()}, denied ${when}`;
        }
      }
    }
    return undefined;
  },
};

/** Whoever stopped it wants to look first; only what goes back goes on. */
export const stopsHalt: Invariant = {
  name: "nothing goes forward while it is stopped",
  broken: (change) => {
    if (!isWriteAhead(change) || !isForward(change.after) || change.session.command !== "apply")
      return undefined;
    const environment = environmentOf(change.id);
    const stop = change.session.look?.deployed.stops.find(
      (one) => one.environment === null || one.environment === environment,
    );
    return stop ? `${change.after.event} under a stop: ${stop.reason}` : undefined;
  },
};

/** Whether a wish gives nothing more to anybody but the stable variant. */
export function isDecrease(status: Status, to: Live): boolean {
  return !grows(status, to);
}

export const preReleases: Invariant = {
  name: "a change that came with a change of policy passes both",
  broken: (change) => {
    if (!begins(change)) return undefined;
    const { after, before } = change;
    if (before?.desired.digest === after.desired.digest) return undefined;
    const named = [after.desired.blue ?? "", ...Object.keys(after.desired.green)];
    const pre = named.find((version) => version.includes("-"));
    if (pre === undefined) return undefined;
    const refusing = policiesOf(change).find(({ versions }) => !versions.prerelease);
    return refusing ? `${pre} begins in ${refusing.id}, whose policy takes no pre-releases` : undefined;
  },
};

/** A version enters only what is downstream of where it soaked for long enough. */
export const soakedUpstream: Invariant = {
  name: "a version has soaked upstream before it begins downstream",
  broken: (change) => {
    const { id, before, after, session } = change;
    if (!begins(change) || before?.desired.digest === after.desired.digest) return undefined;
    const blue = after.desired.blue ?? "";
    const runs = Object.values(before?.variants ?? {}).some(({ version }) => version === blue);
    if (runs) return undefined;
    for (const policy of policiesOf(change)) {
      for (const upstream of policy.upstream.environments) {
        const soak = session.look?.deployed.statuses.get(`${upstream}/${serverOf(id)}`)?.soak[blue];
        if (!soak) return `${blue} was never blue in ${upstream}`;
        const running = soak.since === null ? 0 : session.lookedAt - Date.parse(soak.since);
        const soaked = Math.max(soak.longest, running);
        if (soaked < policy.soak) return `${blue} soaked ${soaked} of ${policy.soak} in ${upstream}`;
      }
    }
    return undefined;
  },
};
