import type { Target } from "../../model/target.ts";
import { versionOf } from "../../model/traffic.ts";
import { heldJson } from "../../report/json.ts";
import { nothing, sayHeld, sayVersions } from "../../report/phrases.ts";
import type { StepLine, StepsReport } from "../../report/steps.ts";
import { sayDuration, saySetting } from "../../report/time.ts";
import type { DesiredEdit } from "./brought-back.ts";
import type { Planned } from "./planned.ts";

/** A planned rollback with what it does to the desired branch: all that is told of it, before and after. */
export interface ShownRollback {
  readonly planned: Planned;
  readonly desired: DesiredEdit | null;
  /** Name of the desired branch. */
  readonly branch: string;
}

/** Wide enough for what the run adds below it. */
const nameWidth = "recorded".length;

/** What is to be done about one deployment: the same lines whether it is done now or only looked at. */
export function planSteps({ planned, desired, branch }: ShownRollback, now: Date): StepsReport {
  const { wanted, holds } = planned;
  const line = (name: string, message: string): StepLine => ({
    outcome: "planned",
    name: name.padEnd(nameWidth),
    message,
  });
  return {
    environment: wanted.environment,
    server: wanted.server,
    summary: summaryOf(planned, now),
    steps: [
      line("holds", holds.map(sayHeld).join(", ") || "what its dead run held"),
      ...againOf(planned).map((text) => line("again", text)),
      ...keptOf(planned).map((text) => line("keeps", text)),
      line(branch, sayDesired(planned, desired)),
      ...sessionsOf(planned).map((text) => line("sessions", text)),
    ],
  };
}

/** `1.1.5 → 1.1.4 (revision 15, healthy for 63 h)` */
function summaryOf({ status, step, kind, point, wanted }: Planned, now: Date): string {
  const before = kind === "complete" ? nothing : sayVersions(status.traffic);
  const to = sayVersions(step.live.traffic);
  if (kind === "complete")
    return `→ ${to} (completes revision ${status.revision}, whose run ended before it was done)`;
  if (kind === "withdraw") return `${before} → nothing (there is nothing to go back to)`;
  if (kind === "take-back") return `${before} → ${to} (${wanted.from} taken back, everything else as it is)`;
  if (!point) return `${before} → ${to}`;
  const ended = point.endedAt === null ? now.getTime() : Date.parse(point.endedAt);
  const healthy = sayDuration(Math.max(0, ended - Date.parse(point.status.at)));
  return `${before} → ${to} (revision ${point.revision}, healthy for ${healthy})`;
}

function sayDesired({ step }: Planned, desired: DesiredEdit | null): string {
  if (desired === null) {
    return step.event === "withdrawn"
      ? "still asks for it: it stays held until something else is merged, or the hold is lifted"
      : "stays as it is";
  }
  if (desired.changes.length === 0) return `${desired.file} does not ask for it any more`;
  return `${desired.file}: ${desired.changes.join(", ")}`;
}

/** Back to what was gone back from: right where it was innocent, and a circle where it was not. */
function againOf({ again }: Planned): readonly string[] {
  if (!again) return [];
  return [`${again.what.map(sayHeld).join(", ")} was rolled back from at revision ${again.revision}`];
}

/** What is bad as blue may have been a green before: whoever wanted it gone altogether is told how. */
function keptOf({ wanted, holds, step }: Planned): readonly string[] {
  const { server, environment } = wanted;
  return Object.entries(step.live.traffic).flatMap(([id, share]) => {
    const version = versionOf(id);
    const isHeld = holds.some((held) => held.kind === "version" && held.version === version);
    if (!isHeld || share === 0) return [];
    return [
      `${version} at ${share} %, as it was then; to take it out altogether: headgate rollback ${server} ${version} --env ${environment} --reason …`,
    ];
  });
}

/** What becomes of whoever is in the middle of something. */
function sessionsOf({ status, step, targets }: Planned): readonly string[] {
  const lowered = Object.entries(status.traffic).filter(
    ([id, share]) => share > (step.live.traffic[id] ?? 0),
  );
  if (lowered.length === 0) return [];
  const names = namesOf(lowered);
  const withdrawn = namesOf(lowered.filter(([id]) => (step.live.traffic[id] ?? 0) === 0));
  const others = namesOf(lowered.filter(([id]) => (step.live.traffic[id] ?? 0) > 0));
  return [
    ...new Set(
      targets.flatMap((target) =>
        target.type === "haproxy" && target.evict === true
          ? [
              ...(withdrawn === "" ? [] : [`haproxy: those of ${withdrawn} are ended`]),
              ...(others === "" ? [] : [`haproxy: those of ${others} go on, as it keeps a share`]),
            ]
          : sessionsAt(target, names),
      ),
    ),
  ];
}

function namesOf(shares: readonly (readonly [string, number])[]): string {
  return [...new Set(shares.map(([id]) => versionOf(id)))].join(", ");
}

function sessionsAt(target: Target, gone: string): readonly string[] {
  if (target.type === "mcp") return [`mcp: clients keep ${gone} until they start the server again`];
  if (target.type !== "haproxy") return [];
  const longest = target.drain ?? 0;
  const wait = longest > 0 ? `, waited for at most ${saySetting(longest)}` : "";
  return [`haproxy: those of ${gone} go on until they end${wait}; new ones do not go there`];
}

/** The same as data: every member always there. */
export function planJson({ planned, desired, branch }: ShownRollback) {
  const { wanted, status, step, kind, point, holds } = planned;
  return {
    id: wanted.id,
    environment: wanted.environment,
    server: wanted.server,
    kind,
    version: wanted.from ?? null,
    revision: status.revision,
    from: status.traffic,
    to: step.live.traffic,
    point: point && {
      revision: point.revision,
      commit: point.commit,
      version: point.status.desired.blue,
      at: point.status.at,
      endedAt: point.endedAt,
    },
    hold: holds.map(heldJson),
    desired: desired && { branch, file: desired.file, changes: desired.changes },
    sessions: sessionsOf(planned),
  };
}

/** What lifts what one of them holds. */
export function resumeLine({ wanted }: Planned): string {
  return `headgate resume ${wanted.server} --env ${wanted.environment} --reason …`;
}
