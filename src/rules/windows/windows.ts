import type { Environment } from "../../model/environment.ts";
import type { Finding } from "../../model/finding.ts";
import { formatLocal } from "../../model/time-zone.ts";
import {
  denying,
  isOpen,
  isParsed,
  nextOpening,
  type ParsedWindow,
  parseWindow,
} from "../../model/windows.ts";
import { changeOf } from "../change.ts";
import type { EnvironmentContext, GateContext } from "../context.ts";
import type { Rule } from "../rule.ts";
import { ahead, shown } from "../text.ts";
import { fail, nothing, pass, wait } from "../verdict.ts";

export const invalidWindow: Rule<EnvironmentContext> = {
  id: "window/invalid",
  severity: "high",
  what: "Each window is days and hours (Mon-Fri 09:00-16:00) or a span (2026-12-20/2027-01-03) in an IANA time zone.",
  why: "A window that cannot be read would either stop everything or nothing.",
  fix: "Write it in one of the two forms.",
  overridable: false,
  check({ environment }) {
    return environment.windows.flatMap((window, index) => {
      const parsed = parseWindow(window);
      if (isParsed(parsed)) return [];
      const key = parsed.problem.startsWith("the time zone") ? "timezone" : window.kind;
      const text = key === "timezone" ? window.timezone : window.when;
      return fail(invalidWindow, {
        message: `${key} ${shown(text) || "(empty)"} cannot be read: ${parsed.problem}`,
        hint: "for example: { allow: Mon-Fri 09:00-16:00, timezone: Europe/Berlin }",
        place: { file: environment.file, path: ["windows", index, key], part: "value" },
      });
    });
  },
};

export const neverOpens: Rule<EnvironmentContext> = {
  id: "window/never-opens",
  severity: "high",
  what: "An environment's windows leave some time open.",
  why: "What denies cover, or allows that all lie in the past, would make every change wait for ever.",
  fix: "Widen an allowed window, or shorten a denied one.",
  overridable: false,
  check({ environment, now }) {
    const windows = readable(environment);
    if (!windows || windows.length === 0 || nextOpening(windows, Date.parse(now)) !== null) return nothing;
    return [
      fail(neverOpens, {
        message: `the windows of ${environment.id} never open`,
        hint: "widen an allowed window, or shorten a denied one",
        place: { file: environment.file, path: ["windows"], part: "key" },
      }),
    ];
  },
};

export const closedWindow: Rule<GateContext> = {
  id: "window/closed",
  severity: "low",
  what: "A version, variant or greater share starts only while the environment's windows are open; less is always possible.",
  why: "Changes belong into hours in which someone watches, and out of those in which nothing may break.",
  fix: "Wait: it is applied by itself when the window opens. A rollback needs no window.",
  overridable: true,
  check(context) {
    const { environment } = context;
    const windows = readable(environment);
    if (!windows || windows.length === 0) return nothing;
    const place = { file: environment.file, path: ["windows"], part: "key" } as const;
    if (!changeOf(context).increases) return [pass(closedWindow, "a decrease needs no window", place)];
    const now = Date.parse(context.now);
    if (isOpen(windows, now)) return [pass(closedWindow, "window open", place)];
    const opening = nextOpening(windows, now);
    // Windows that never open are window/never-opens' to tell, and no wait would end.
    return opening === null ? nothing : [closed(environment, windows, now, opening)];
  },
};

function closed(
  environment: Environment,
  windows: readonly ParsedWindow[],
  now: number,
  opening: number,
): Finding {
  const zone = windows.find((entry) => entry.window.kind === "allow") ?? windows[0];
  const reason = denying(windows, now).find((entry) => entry.window.reason)?.window.reason;
  const because = reason ? ` (${shown(reason)})` : "";
  return wait(closedWindow, {
    message: `window opens ${formatLocal(zone?.window.timezone ?? "UTC", opening, now)}, in ${ahead(opening - now)}${because}`,
    hint: "applied by itself then; for what cannot wait, override window/closed with a reason",
    place: { file: environment.file, path: ["windows"], part: "key" },
    eligible: new Date(opening).toISOString(),
  });
}

/** Undefined where one of them is invalid, which is a finding of its own. */
function readable(environment: Environment): readonly ParsedWindow[] | undefined {
  const parsed = environment.windows.map(parseWindow);
  return parsed.every(isParsed) ? parsed : undefined;
}
