export const permissions = [
  "actions",
  "administration",
  "checks",
  "contents",
  "deployments",
  "issues",
  "members",
  "metadata",
  "pull_requests",
  "workflows",
] as const;
export type Permission = (typeof permissions)[number];

export type Level = "none" | "read" | "write";

export const roles = ["none", "read", "triage", "write", "maintain", "admin"] as const;
export type Role = (typeof roles)[number];

export interface Need {
  readonly permission: Permission;
  readonly level: "read" | "write";
}

/** What an operation needs, as `x-accepted-github-permissions` says it: alternatives of `name=level`, `;` between. */
export function needs(text: string): readonly Need[] {
  return text.split("; ").map((part) => {
    const [permission, level] = part.split("=");
    const known = permissions.find((name) => name === permission);
    if (!known || (level !== "read" && level !== "write")) throw new Error(`${part} is no permission`);
    return { permission: known, level };
  });
}

export function covers(has: Level | undefined, wanted: Level): boolean {
  return order(has ?? "none") >= order(wanted);
}

function order(level: Level): number {
  return ["none", "read", "write"].indexOf(level);
}

/** The levels that a person's role gives; what it does not give, no token of theirs has. */
export function levelsOfRole(role: Role): (permission: Permission) => Level {
  const rank = roles.indexOf(role);
  return (permission) => {
    if (rank === 0) return "none";
    if (permission === "administration") return rank >= roles.indexOf("admin") ? "write" : "none";
    if (permission === "issues" || permission === "pull_requests") return rank >= 1 ? "write" : "none";
    return rank >= roles.indexOf("write") ? "write" : "read";
  };
}
