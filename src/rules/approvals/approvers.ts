import type { Environment } from "../../model/environment.ts";
import type { Project } from "../../model/project.ts";
import type { Review } from "../../model/pull-request.ts";
import { printable } from "../../model/text.ts";
import { listed, shown } from "../text.ts";

/** Who a list of people, teams and roles means. */
export interface Eligible {
  /** Accounts in lower case, without the at sign. */
  readonly people: ReadonlySet<string>;
  /** Teams and roles whose members only the host knows: `@org/team`, `role:maintain`. */
  readonly unresolved: readonly string[];
}

/**
 * Who of those asked about is in a team or has a role, by name in lower case; a name that nobody could look up is
 * absent.
 */
export type Memberships = ReadonlyMap<string, ReadonlySet<string>>;

/** Why a team or role, by its name in lower case, is absent there: what follows its name, and what to do. */
export type UnknownGroups = ReadonlyMap<string, { readonly message: string; readonly hint: string }>;

const writers = "role:write";

/** Whose approvals an environment asks for: anyone's who may write to the repository where it names nobody. */
export function approversOf(policy: Pick<Environment, "approvals" | "teams">): Eligible {
  const { from } = policy.approvals;
  return from.length === 0 ? { people: new Set(), unresolved: [writers] } : namedIn(from, policy);
}

/** Who may run commands by this policy; nobody named: whoever may run them at all. */
export function deployersOf(policy: Pick<Environment, "deployers" | "teams">): Eligible {
  return namedIn(policy.deployers, policy);
}

/** Who is named, with the teams resolved that the policy says the members of. */
function namedIn(names: readonly string[], { teams = {} }: Pick<Environment, "teams">): Eligible {
  const people = new Set<string>();
  const unresolved: string[] = [];
  for (const entry of names) {
    const members = Object.hasOwn(teams, entry) ? teams[entry] : undefined;
    if (members) for (const member of members) people.add(account(member));
    else if (/^@[^/]+$/.test(entry)) people.add(account(entry));
    else unresolved.push(entry);
  }
  return { people, unresolved };
}

export function isOneOf(person: string, eligible: Eligible, memberships: Memberships): boolean {
  const name = account(person);
  if (eligible.people.has(name)) return true;
  return eligible.unresolved.some((group) => {
    const members = memberships.get(group.toLowerCase());
    return members !== undefined && [...members].some((member) => account(member) === name);
  });
}

/** Undefined where a reviewer is one of those meant; else why not, as what follows the person's name. */
export function whyNotOneOf(
  { by, canWrite }: Pick<Review, "by" | "canWrite">,
  eligible: Eligible,
  memberships: Memberships,
): { readonly why: string; readonly unknown?: true } | undefined {
  const asWriter = canWrite !== undefined && isAnyWriter(eligible);
  if (asWriter ? canWrite : isOneOf(by, eligible, memberships)) return undefined;
  if (asWriter) return { why: notWriter };
  const unknown = unknownIn(eligible, memberships);
  if (unknown.length > 0) {
    const groups = listed(unknown.map(shown));
    return { why: `approved, and whether that is one of ${groups} could not be looked up`, unknown: true };
  }
  return { why: isAnyWriter(eligible) ? notWriter : "is none of those who may approve" };
}

const notWriter = "may not write to this repository";

/** Where nobody is named: the review itself may know. */
export function isAnyWriter({ people, unresolved }: Eligible): boolean {
  return people.size === 0 && unresolved.length === 1 && unresolved[0] === writers;
}

/** Teams and roles that nobody could look up. */
export function unknownIn({ unresolved }: Eligible, memberships: Memberships): readonly string[] {
  return unresolved.filter((name) => !memberships.has(name.toLowerCase()));
}

/** That nobody could look up these teams and roles, why as far as that is known, and what to do about it. */
export function sayUnknown(
  names: readonly string[],
  { file }: Pick<Project, "file">,
  groups: UnknownGroups = new Map(),
): string {
  const why = [...new Set(names.flatMap((name) => groups.get(name.toLowerCase()) ?? []))];
  const [only] = why;
  const what = `who is in ${listed(names.map(shown), "and")} is not known here`;
  if (only === undefined) {
    return `${what}: give members-token, or list them under teams in ${file}, which counts once an apply has noted it`;
  }
  return [what, ...why.flatMap(({ message, hint }) => [printable(message, 300), printable(hint, 300)])].join(
    "; ",
  );
}

/** Each person once, however the name is written. */
export function account(name: string): string {
  return name.replace(/^@/, "").toLowerCase();
}
