/** What one check found: `message` is what is, `hint` where it is set. */
export interface Check {
  readonly name: string;
  readonly outcome: "pass" | "warn" | "fail";
  readonly message: string;
  readonly hint: string;
}

export function pass(name: string, message: string): Check {
  return { name, outcome: "pass", message, hint: "" };
}

export function warn(name: string, message: string, hint: string): Check {
  return { name, outcome: "warn", message, hint };
}

export function fail(name: string, message: string, hint: string): Check {
  return { name, outcome: "fail", message, hint };
}

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
