import { type ContractChange, nearest } from "./change.ts";
import type { NoticedText } from "./examine.ts";
import { change } from "./items.ts";
import type { ContractWarning } from "./warning.ts";

/**
 * Changes with what stands out in the new texts, each with the change of the text itself or of what it stands in. A text
 * that no change is about, as in a definition that nothing refers to, becomes one of its own: a model reads it all the
 * same.
 */
export function withNoticed(
  changes: readonly ContractChange[],
  noticed: readonly NoticedText[],
): readonly ContractChange[] {
  if (noticed.length === 0) return changes;
  const byPointer = new Map<string, number>();
  for (const [n, { pointer }] of changes.entries()) if (!byPointer.has(pointer)) byPointer.set(pointer, n);
  const held = new Map<number, ContractWarning[]>();
  const own: ContractChange[] = [];
  for (const text of noticed) {
    const holder = nearest(text.pointer, byPointer);
    const told = holder === undefined ? [] : (held.get(holder) ?? []);
    const isItself = holder !== undefined && changes[holder]?.pointer === text.pointer;
    told.push(
      ...text.warnings.map((warning) => (isItself ? warning : { ...warning, pointer: text.pointer })),
    );
    if (holder === undefined) own.push(changeOf(text));
    else held.set(holder, told);
  }
  const warned = changes.map((each, n): ContractChange => {
    const more = held.get(n);
    return more === undefined ? each : { ...each, warnings: [...(each.warnings ?? []), ...more] };
  });
  return [...warned, ...own];
}

function changeOf({ pointer, before, text, warnings }: NoticedText): ContractChange {
  const [, , name = "", ...rest] = pointer.split("/");
  const subject = name.replaceAll("~1", "/").replaceAll("~0", "~");
  const summary = `~ ${subject}: text at /${rest.join("/")}`;
  return change(pointer, "documentation", "listing", "text-changed", summary, {
    ...(before === undefined ? {} : { before }),
    after: text,
    warnings,
  });
}
