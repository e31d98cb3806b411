import type { Finding } from "../../model/finding.ts";
import type { Acknowledgement } from "../../model/semver.ts";
import { compareVersions } from "../../model/traffic.ts";
import type { ServerContext } from "../context.ts";
import { endOf } from "../instants.ts";
import type { Rule } from "../rule.ts";
import { shown } from "../text.ts";
import { nothing, warn } from "../verdict.ts";

/** What is acknowledged of a version, if that is since a lower one that is out; anything else is as good as not there. */
export function acknowledgementOf(
  acknowledgement: Acknowledgement | undefined,
  released: ReadonlySet<string>,
): Acknowledgement | undefined {
  if (!acknowledgement || !released.has(acknowledgement.from)) return undefined;
  return compareVersions(acknowledgement.from, acknowledgement.version) < 0 ? acknowledgement : undefined;
}

/** Whether an acknowledgement counts at an instant: it gives a reason, and its end, a whole day where it is a date, is to come. */
export function isInForce({ reason, until }: Acknowledgement, now: string): boolean {
  if (reason.trim() === "") return false;
  if (until === undefined) return true;
  const end = endOf(until);
  return end !== undefined && Date.parse(now) < end;
}

export const acknowledgementUnused: Rule<ServerContext> = {
  id: "contract/acknowledgement-unused",
  severity: "medium",
  what: "An acknowledgement is of a change that is there: between exactly the two contracts whose digests it names, under a number that needs it.",
  why: "It lets nothing pass, and reads as if somebody had decided something about this version.",
  fix: "Write it anew with headgate contract acknowledge, which fills in both digests, or take the file away.",
  overridable: false,
  check(context) {
    const { acknowledgements } = context.server;
    if (!acknowledgements) return nothing;
    return [...acknowledgements.values()].flatMap((acknowledgement) => {
      const found = problemOf(acknowledgement, context);
      if (!found) return [];
      const [message, ...path] = found;
      const hint = context.server.versions.has(acknowledgement.version)
        ? "write it anew with headgate contract acknowledge, or take the file away"
        : "release that version, or take the file away";
      const place = { file: acknowledgement.file, path, part: "value" } as const;
      return warn(acknowledgementUnused, { message, hint, place });
    });
  },
};

export const acknowledgementExpired: Rule<ServerContext> = {
  id: "contract/acknowledgement-expired",
  severity: "low",
  what: "An acknowledgement's end, where it has one, is to come.",
  why: "One that has ended lets nothing pass any more, and reads as if it did.",
  fix: "Take the file away, or give it a new end if the reason still holds.",
  overridable: false,
  check({ server: { acknowledgements }, now }) {
    if (!acknowledgements) return nothing;
    return [...acknowledgements.values()].flatMap((acknowledgement): readonly Finding[] => {
      const { until, file, reason } = acknowledgement;
      if (until === undefined || reason.trim() === "" || isInForce(acknowledgement, now)) return [];
      const message =
        endOf(until) === undefined
          ? `${shown(until)} is no date: this acknowledgement does not count`
          : `this acknowledgement ended with ${shown(until)}`;
      const place = { file, path: ["until"], part: "value" } as const;
      const hint = "take the file away, or give it a new end if the reason still holds";
      return [warn(acknowledgementExpired, { message, hint, place })];
    });
  },
};

/** What is wrong, and where in the file. */
function problemOf(
  { version, from, contracts }: Acknowledgement,
  { server, base, releasedContracts }: ServerContext,
): readonly [message: string, ...path: readonly string[]] | undefined {
  if (!server.versions.has(version)) {
    // It comes first where the release would be refused without it; until then, it waits.
    const isNew = base !== undefined && base.acknowledgements?.has(version) !== true;
    return isNew ? undefined : [`${shown(version)} of ${server.id} is not released yet`];
  }
  if (!server.versions.has(from)) return [`${shown(from)} of ${server.id} is not released`, "from"];
  if (compareVersions(from, version) >= 0) {
    return [`${shown(version)} does not come after ${shown(from)}`, "from"];
  }
  const released = server.releases.get(version)?.release;
  if (released && released.contract?.digest !== contracts.to) {
    return [`${shown(version)} was released with another contract`, "contracts", "to"];
  }
  const evidence = releasedContracts?.get(version);
  if (evidence?.kind !== "compared") return undefined;
  if (evidence.from === from && evidence.contracts.from !== contracts.from) {
    return [`${shown(from)} was released with another contract`, "contracts", "from"];
  }
  const { warn: semver, strict } = evidence.judgements;
  const isNeeded = [semver, strict].some(({ outcome }) => outcome === "warn" || outcome === "fail");
  if (evidence.from !== from || isNeeded) return undefined;
  return [`the number of ${shown(version)} tells what changed: there is nothing to acknowledge`];
}
