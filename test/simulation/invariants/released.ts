import { releaseOf } from "../desired.ts";
import {
  begins,
  type Change,
  environmentOf,
  type Invariant,
  isHeldIn,
  isWriteAhead,
  serverOf,
} from "./change.ts";

export const onlyReleased: Invariant = {
  name: "no version is live that was not released",
  broken: ({ id, after, released }) => {
    const server = serverOf(id);
    for (const { version, release } of Object.values(after.variants)) {
      if (!released.has(`${server}@${version}`)) return `${version} was never released`;
      if (release !== releaseOf(server, version).digest) return `${version} is not what was released`;
    }
    return undefined;
  },
};

/** What a rollback took away stays away: neither a step forward nor a rollback brings it back. */
export const nothingHeld: Invariant = {
  name: "nothing that is held is live again, or grows",
  broken: (change) => heldHere(change) ?? heldAbove(change),
};

function heldHere(change: Change): string | undefined {
  const { before, after } = change;
  if (!before || !isWriteAhead(change)) return undefined;
  // What is completed was begun before anything was held; what a person resumes or recovers is theirs to know.
  const decided = begins(change) || after.event === "rolled-back";
  if (!decided || Object.keys(after.traffic).length === 0) return undefined;
  const hold = after.event === "rolled-back" ? after.hold : before.hold;
  const held = hold.find((one) => isHeldIn(one, after));
  return held ? `${after.event} brings back ${JSON.stringify(held)}` : undefined;
}

function heldAbove(change: Change): string | undefined {
  const { id, before, after, statuses, policies } = change;
  if (!begins(change)) return undefined;
  for (const upstream of above(environmentOf(id), policies)) {
    const hold = statuses.get(`${upstream}/${serverOf(id)}`)?.hold ?? [];
    for (const held of hold) {
      if (held.kind !== "version" || !isHeldIn(held, after)) continue;
      const share = (of: typeof before) =>
        Object.entries(of?.traffic ?? {}).reduce(
          (sum, [variant, traffic]) =>
            of?.variants[variant]?.version === held.version ? sum + traffic : sum,
          0,
        );
      const runs = Object.values(before?.variants ?? {}).some(({ version }) => version === held.version);
      if (runs && share(after) <= share(before)) continue;
      return `${held.version} is held in ${upstream}, and goes from ${share(before)} to ${share(after)}`;
    }
  }
  return undefined;
}

function above(environment: string, policies: Change["policies"]): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [...(policies.get(environment)?.upstream.environments ?? [])];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    queue.push(...(policies.get(next)?.upstream.environments ?? []));
  }
  return found;
}

/** Only a person lifts a hold. */
export const holdsStay: Invariant = {
  name: "a hold stays until a person resumes",
  broken: ({ before, after, session }) => {
    if (after.event === "resumed") return after.hold.length > 0 ? "resumed, and still held" : undefined;
    if (session.command === "resume") return undefined;
    const kept = new Set(after.hold.map(keyOf));
    const lost = before?.hold.find((held) => !kept.has(keyOf(held)));
    return lost ? `${after.event} lost ${JSON.stringify(lost)}` : undefined;
  },
};

function keyOf(held: Change["after"]["hold"][number]): string {
  if (held.kind === "version") return `version ${held.version}`;
  return held.kind === "inputs" ? `inputs ${held.digest}` : `${held.kind} ${held.name} ${held.value}`;
}
