export { type Check, fail, pass, warn } from "../../host/check.ts";

/** Compares the first numbers of two dotted versions, so that `2.39.5.windows.1` is as good as `2.39.5`. */
export function isAtLeast(found: string, needed: string): boolean {
  const left = found.split(".").map(Number);
  const right = needed.split(".").map(Number);
  for (const [index, part] of right.entries()) {
    const other = left[index] ?? 0;
    if (other !== part) return other > part;
  }
  return true;
}
