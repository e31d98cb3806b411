import type { DeclaredVariable } from "../../model/release.ts";

export interface Declarations {
  /** `NAME` or `NAME=default`. */
  readonly variables: readonly string[];
  readonly required: readonly string[];
  readonly secrets: readonly string[];
}

/**
 * Declarations from a command line, over those that are known: of two with the same name the later one adds to the
 * one before. The first part of `NAME=default` is the name.
 */
export function declareVariables(
  given: Declarations,
  known: readonly DeclaredVariable[],
): readonly DeclaredVariable[] {
  const declared = new Map<string, DeclaredVariable>();
  const add = (name: string, more: Partial<DeclaredVariable>) =>
    declared.set(name, { ...declared.get(name), ...more, name });
  for (const variable of known) add(variable.name, variable);
  for (const entry of given.variables) {
    const end = entry.indexOf("=");
    add(end === -1 ? entry : entry.slice(0, end), end === -1 ? {} : { default: entry.slice(end + 1) });
  }
  for (const name of given.required) add(name, { isRequired: true });
  for (const name of given.secrets) add(name, { isSecret: true });
  return [...declared.values()];
}

/** Values for taking the contract, from the environment of the run: only what is declared, secrets apart. */
export function valuesFor(
  declared: readonly DeclaredVariable[],
  env: Readonly<Record<string, string | undefined>>,
): {
  readonly variables: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
} {
  const found = declared.flatMap(({ name, isSecret, isRequired, default: usual, value }) => {
    const given = Object.hasOwn(env, name) ? env[name] : undefined;
    // A variable of the same name here must not stand in for a default: the contract would depend on the machine.
    const wanted = isSecret === true || (isRequired === true && usual === undefined && value === undefined);
    return given === undefined || !wanted ? [] : [{ name, given, isSecret: isSecret === true }];
  });
  const pick = (secret: boolean) =>
    Object.fromEntries(found.filter((one) => one.isSecret === secret).map((one) => [one.name, one.given]));
  return { variables: pick(false), secrets: pick(true) };
}
