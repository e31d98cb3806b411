/** Length of time in milliseconds. Written in YAML as `30s`, `15m`, `24h`, `7d`; parts may be joined (`1h30m`). */
export type Milliseconds = number;

const units = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 } as const;
const pattern = /^(?=\d)(?:(\d{1,5})d)?(?:(\d{1,6})h)?(?:(\d{1,7})m)?(?:(\d{1,8})s)?$/;

/** Undefined where the text is not a duration; the schema refuses such text before anyone asks. */
export function parseDuration(text: string): Milliseconds | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [, d = "0", h = "0", m = "0", s = "0"] = match;
  return Number(d) * units.d + Number(h) * units.h + Number(m) * units.m + Number(s) * units.s;
}

/** A duration that may be shorter than a second: `500ms`, or as `parseDuration` reads it. */
export function parseBriefDuration(text: string): Milliseconds | undefined {
  const [, milliseconds] = /^(\d{1,7})ms$/.exec(text) ?? [];
  return milliseconds === undefined ? parseDuration(text) : Number(milliseconds);
}

/** The canonical text, in hours and below so that `63h` reads as people say it; days only from two weeks. */
export function formatDuration(duration: Milliseconds): string {
  let rest = Math.max(0, Math.round(duration / 1000) * 1000);
  if (rest === 0) return "0s";
  let text = "";
  for (const unit of rest >= 14 * units.d ? (["d", "h", "m", "s"] as const) : (["h", "m", "s"] as const)) {
    const count = Math.floor(rest / units[unit]);
    if (count > 0) text += `${count}${unit}`;
    rest -= count * units[unit];
  }
  return text;
}
