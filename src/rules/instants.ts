const day = 86_400_000;
const pattern = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/;

/** Epoch milliseconds of an ISO date (its start, UTC) or instant; undefined where it is neither. */
export function startOf(text: string): number | undefined {
  if (!pattern.test(text)) return undefined;
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) return undefined;
  // `2026-02-30` is read as 2 March by some; it is no date.
  const date = text.slice(0, 10);
  return new Date(Date.parse(date)).toISOString().slice(0, 10) === date ? instant : undefined;
}

/** The instant after which something that counts until a date or instant counts no more: dates are whole days. */
export function endOf(text: string): number | undefined {
  const start = startOf(text);
  return start === undefined || text.length > 10 ? start : start + day;
}
