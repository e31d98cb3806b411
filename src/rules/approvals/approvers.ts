import type { Approvals } from "../../model/environment.ts";
import type { Project } from "../../model/project.ts";

/** Who may approve, as far as the repository itself says it. Accounts in lower case, without the at sign. */
export interface Approvers {
  /** Null: anyone. */
  readonly people: ReadonlySet<string> | null;
  /** Teams and roles whose members only GitHub knows. */
  readonly unresolved: readonly string[];
}

export function approversOf({ from }: Approvals, project: Project): Approvers {
  if (from.length === 0) return { people: null, unresolved: [] };
  const people = new Set<string>();
  const unresolved: string[] = [];
  for (const entry of from) {
    const members = teamMembers(project, entry);
    if (members) for (const member of members) people.add(account(member));
    else if (/^@[^/]+$/.test(entry)) people.add(account(entry));
    else unresolved.push(entry);
  }
  return { people, unresolved };
}

/** Each person once, however the name is written. */
export function account(name: string): string {
  return name.replace(/^@/, "").toLowerCase();
}

function teamMembers({ teams }: Project, name: string): readonly string[] | undefined {
  return Object.hasOwn(teams, name) ? teams[name] : undefined;
}
