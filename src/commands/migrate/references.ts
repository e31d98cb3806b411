import type { DraftSecret } from "./drafted.ts";
import type { Named } from "./ids.ts";
import { variableName } from "./secrets.ts";

/** Names that say nothing of what they open. */
const general =
  /^(?:(?:API|ACCESS|AUTH|SECRET|PRIVATE)_?)?(?:KEY|TOKEN|SECRET|PASSWORD|AUTH|PAT|DSN|CREDENTIALS?)$/;

/** How each secret will be called where it is kept: what the file calls it, else its variable, else with the server. */
export function nameSecrets(files: readonly (readonly Named[])[]): ReadonlyMap<DraftSecret, string> {
  const names = new Map<DraftSecret, string>();
  const owners = new Map<string, string | undefined>();
  const all = files.flatMap((drafts) =>
    drafts.flatMap(({ id, secrets }) => [...secrets].map(([name, secret]) => ({ id, name, secret }))),
  );
  for (const { secret } of all) {
    if (secret.reference === null) continue;
    names.set(secret, secret.reference);
    owners.set(secret.reference, undefined);
  }
  for (const { id, name, secret } of all) {
    if (secret.reference !== null) continue;
    const prefix = variableName(id) ?? "SERVER";
    const own = name.startsWith(`${prefix}_`) ? name : `${prefix}_${name}`;
    const wanted = general.test(name) ? own : name;
    const isFree = (candidate: string) =>
      !owners.has(candidate) || (secret.literal !== undefined && owners.get(candidate) === secret.literal);
    let found = isFree(wanted) ? wanted : own;
    for (let count = 2; !isFree(found); count += 1) found = `${own}_${count}`;
    owners.set(found, secret.literal);
    names.set(secret, found);
  }
  return names;
}
