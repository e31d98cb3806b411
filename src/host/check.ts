/** What one check of `doctor` found: `message` is what is, `hint` where it is set. */
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
