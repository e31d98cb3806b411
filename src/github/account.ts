/** An account as GraphQL names it: bots without the suffix that REST, and people, know them by. */
export interface Actor {
  readonly login: string;
  readonly __typename: string;
}

/** Account names on GitHub, those of enterprises and bots included; nothing else is taken for one. */
const accountName = /^[a-z0-9](?:[a-z0-9_-]{0,98}[a-z0-9_])?(?:\[bot\])?$/i;

/** One way to write a name, whichever door it came through: `github-actions[bot]` for a bot. */
export function loginOf({ login, __typename }: Actor): string {
  return __typename === "Bot" && !login.endsWith("[bot]") ? `${login}[bot]` : login;
}

/** Everything that is no person's account; a kind that is not known is none. */
export function isBot({ login, __typename }: Actor): boolean {
  return login.endsWith("[bot]") || (__typename !== "User" && __typename !== "EnterpriseUserAccount");
}

export function isAccountName(name: unknown): name is string {
  return typeof name === "string" && accountName.test(name);
}

/** GitHub's names differ in no case. */
export function isSameAccount(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
