import { type DeclaredVariable, declaredVariables, type Release } from "../model/release.ts";
import { mayBeGiven, startSecrets, startVariables } from "../model/start.ts";

/** What begins the values that stand for unknown ones: nothing that anyone would take for real. */
export const placeholderText = "headgate-placeholder";

/** What a placeholder can be made from. */
export type Wanted = Pick<DeclaredVariable, "name" | "format" | "choices">;

/**
 * A value that a server can take which only looks whether there is one, in the form that its declaration or its name asks
 * for. `folder`: an absolute path that exists, for what is to be a file. Hosts end in `.invalid`, which no network knows.
 */
export function placeholderFor({ name, format, choices = [] }: Wanted, folder: string): string {
  const [choice] = choices;
  if (choice !== undefined) return choice;
  if (format === "number") return "1";
  if (format === "boolean") return "false";
  if (format === "filepath") return folder;
  if (/(?:^|_)(?:URL|URI|ENDPOINT)$/i.test(name)) return `https://${placeholderText}.invalid`;
  if (/(?:^|_)(?:HOST|HOSTNAME|DOMAIN)$/i.test(name)) return `${placeholderText}.invalid`;
  if (/(?:^|_)E?MAIL$/i.test(name)) return `${placeholderText}@headgate.invalid`;
  if (/(?:^|_)PORT$/i.test(name)) return "1";
  return placeholderText;
}

/** What a server is started with. */
export interface StartValues {
  readonly values: ReadonlyMap<string, string>;
  /** Names of those whose value is a placeholder. */
  readonly placeholders: readonly string[];
}

/**
 * What a server of this release is started with by us: plain variables and secrets that it declares and, for declared
 * secrets and required variables that nobody gave a value, placeholders.
 */
export function startValues(
  release: Release,
  given: {
    readonly variables: Readonly<Record<string, string>>;
    readonly secrets: Readonly<Record<string, string>>;
  },
  folder: string,
): StartValues {
  const { variables, secrets } = given;
  const values = new Map([...startVariables(release, variables, secrets), ...startSecrets(release, secrets)]);
  const missing = missingVariables(release, new Set(values.keys()));
  for (const variable of missing) values.set(variable.name, placeholderFor(variable, folder));
  return { values, placeholders: missing.map(({ name }) => name) };
}

/** Declared secrets and required variables for which there is no value. */
function missingVariables(release: Release, known: ReadonlySet<string>): readonly DeclaredVariable[] {
  return [...declaredVariables(release).values()].filter(
    ({ name, isSecret, isRequired }) =>
      (isSecret === true || isRequired === true) && !known.has(name) && mayBeGiven(release, name),
  );
}
