import type { Finding, Place } from "../../model/finding.ts";
import { changeOf } from "../change.ts";
import type { GateContext } from "../context.ts";
import { placeOfVersion } from "../deployment-facts.ts";
import type { Rule } from "../rule.ts";
import { ahead, listed, shown, spoken } from "../text.ts";
import { fail, nothing, pass, wait } from "../verdict.ts";
import { isHotfix } from "./hotfix.ts";
import { type SoakRecord, soakRecords } from "./soak-record.ts";

/** How one upstream environment stands; `eligible` in epoch milliseconds. */
interface Standing {
  readonly record: SoakRecord;
  readonly state: "soaked" | "soaking" | "coming" | "ended" | "held" | "never";
  readonly eligible?: number;
}

export const soak: Rule<GateContext> = {
  id: "promotion/soak",
  severity: "medium",
  what: "A version was blue upstream, at 100 percent and settled, for as long as `soak` says, without a break.",
  why: "Leaks, slow failures and Monday mornings show only with time.",
  fix: "Wait: it is applied by itself when the time has come. Keep the version blue upstream until then.",
  overridable: true,
  check(context) {
    const { environment, deployment } = context;
    if (environment.upstream.environments.length === 0) return nothing;
    return changeOf(context).rising.flatMap((version) => {
      const place = placeOfVersion(deployment, version);
      if (isHotfix(context, version)) return pass(soak, "hotfix", place);
      return judge(context, version, place);
    });
  },
};

function judge(context: GateContext, version: string, place: Place): readonly Finding[] {
  const { environment, server, now } = context;
  const standings = soakRecords(context, version).map((record) => standingOf(record, environment.soak));
  const needed = environment.soak > 0 ? ` (needs ${spoken(environment.soak)})` : "";
  const good = standings.filter((standing) => standing.state === "soaked");
  const all = environment.upstream.mode === "all";
  if (all ? good.length === standings.length : good.length > 0) {
    // That it was there is promotion/skips-environment's to tell.
    if (environment.soak === 0) return [pass(soak, "no soak asked for", place)];
    const words = good.map(({ record }) => `${record.environment} ${spoken(record.longest)}`);
    return [pass(soak, `${listed(words, "and")}${needed}`, place)];
  }
  const open = standings.filter((standing) => standing.state === "soaking" || standing.state === "coming");
  const waiting = [...open, ...standings.filter((standing) => standing.state === "held")];
  const lost = standings.filter((standing) => standing.state === "ended" || standing.state === "never");
  const hopeless = all ? lost.length > 0 : waiting.length === 0;
  if (hopeless) {
    const ended = lost.filter((standing) => standing.state === "ended");
    // A version that was never there is promotion/skips-environment's to tell.
    if (ended.length === 0) return [];
    const where = ended[0]?.record.environment ?? "";
    return [
      fail(soak, {
        message: `${shown(version)} was blue for ${listed(
          ended.map(({ record }) => `${spoken(record.longest)} only in ${record.environment}`),
          "and",
        )}, then replaced${needed}`,
        hint: `make it blue there again and let it soak: blue: ${shown(version)} in environments/${where}/${server.id}.yaml`,
        place,
      }),
    ];
  }
  const eligible = all ? latest(standings) : earliest(waiting);
  const isHeld = waiting.some((standing) => standing.state === "held");
  return [
    wait(soak, {
      message: `${shown(version)}: ${listed(waiting.map(describe), all ? "and" : "or")}${needed}`,
      hint:
        eligible !== undefined
          ? `applied by itself in ${ahead(eligible - Date.parse(now))}, if it stays blue there until then`
          : isHeld
            ? "headgate resume lifts the hold, with a reason; a newer version needs none"
            : "applied by itself once it has been blue there for long enough",
      place,
      ...(eligible === undefined ? {} : { eligible: new Date(eligible).toISOString() }),
    }),
  ];
}

function standingOf(record: SoakRecord, needed: number): Standing {
  if (record.held !== undefined) return { record, state: "held" };
  if (record.wasBlue && record.longest >= needed) return { record, state: "soaked" };
  if (record.since !== undefined) return { record, state: "soaking", eligible: record.since + needed };
  if (record.isComing) return { record, state: "coming" };
  return { record, state: record.wasBlue ? "ended" : "never" };
}

function describe({ record, state }: Standing): string {
  switch (state) {
    case "soaking":
      return `blue in ${record.environment} for ${spoken(record.longest)}`;
    case "held":
      return `held in ${record.environment} (${shown(record.held ?? "")})`;
    default:
      return `goes to ${record.environment} first`;
  }
}

/** Only where every one that is missing knows its time. */
function latest(standings: readonly Standing[]): number | undefined {
  const missing = standings.filter((standing) => standing.state !== "soaked");
  const times = missing.flatMap((standing) => standing.eligible ?? []);
  return times.length === missing.length ? Math.max(...times) : undefined;
}

function earliest(standings: readonly Standing[]): number | undefined {
  const times = standings.flatMap((standing) => standing.eligible ?? []);
  return times.length > 0 ? Math.min(...times) : undefined;
}
