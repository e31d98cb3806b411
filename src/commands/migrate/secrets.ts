import { constantCase, holdsSecret, isSecret, isSecretName } from "./secret-text.ts";

/** Characters of an address; browsers and proxies take no more. */
const longestAddress = 2_048;

/** What a value of a client's file becomes. */
export type Value =
  | { readonly kind: "plain"; readonly value: string; readonly lost?: "reference" }
  /** Named in the environment already, with a secret for a default, or asked for by the client. */
  | { readonly kind: "reference"; readonly name: string; readonly literal?: string; readonly asked?: true }
  /** Stands there in plain text: it stays where it is, and nothing of it is written anywhere. */
  | { readonly kind: "secret"; readonly literal: string }
  /** Put together by the client from more than one text. */
  | { readonly kind: "composed" };

const wholeReference = /^\$\{(?:env:)?([A-Za-z_][A-Za-z0-9_]*)\}$/;
const withDefault = /^\$\{(?:env:)?([A-Za-z_][A-Za-z0-9_]*):-([^}]*)\}$/;
const input = /^\$\{input:([^}]+)\}$/;

/** How a value is given; `dollar`: the client knows `$NAME` too. */
export function givenValue(name: string, text: string, dollar: boolean): Value {
  const known =
    wholeReference.exec(text)?.[1] ?? (dollar ? /^\$([A-Za-z_][A-Za-z0-9_]*)$/.exec(text)?.[1] : undefined);
  if (known !== undefined) return { kind: "reference", name: known };
  const [, called, usual] = withDefault.exec(text) ?? [];
  if (called !== undefined && usual !== undefined) {
    // A default that says nothing leaves it to each person, and so does one in place of a secret.
    if (usual === "") return { kind: "reference", name: called };
    return isSecretName(name) || isSecretName(called) || isSecret(name, usual)
      ? { kind: "reference", name: called, literal: usual }
      : { kind: "plain", value: usual, lost: "reference" };
  }
  const asked = input.exec(text)?.[1];
  // With a default or without: nobody knows what each person answered.
  if (asked !== undefined) return { kind: "reference", name: variableName(asked) ?? "", asked: true };
  if (text.includes("${")) return { kind: "composed" };
  return isSecret(name, text) ? { kind: "secret", literal: text } : { kind: "plain", value: text };
}

/**
 * Index of a word that holds what looks like a secret, by itself or after the option that names it; -1: none. What
 * a client fills in is none by itself.
 */
export function secretWord(words: readonly string[]): number {
  const plain = words.map(withoutReferences);
  return plain.findIndex((word, index) => {
    const option = /^--?([A-Za-z][A-Za-z0-9_-]*)=(.*)$/s.exec(word);
    if (option) return isSecret(constantCase(option[1] ?? ""), option[2] ?? "");
    const before = /^--?([A-Za-z][A-Za-z0-9_-]*)$/.exec(plain[index - 1] ?? "")?.[1];
    const isOption = /^--[A-Za-z]|^-[A-Za-z]?$/.test(word);
    if (before !== undefined && !isOption && isSecret(constantCase(before), word)) return true;
    // Programs call a key, a password and a token by one letter.
    const short = /^-[kpt]$/.test(plain[index - 1] ?? "")
      ? word
      : (/^-[kpt](\S{6,})$/i.exec(word)?.[1] ?? "");
    if (/\d/.test(short) && /[A-Za-z]/.test(short) && !/[./\\:]/.test(short)) return true;
    return holdsSecret(word);
  });
}

/** The word that a client fills in says nothing; nor does the scheme before what is filled in. Too long: nothing. */
export function withoutReferences(word: string): string {
  if (word.length > longestWord) return "";
  const rest = word.replaceAll(/\$\{[^}]{0,200}\}/g, "");
  return rest === word ? word : rest.replace(/\b(?:Bearer|Basic|Token|ApiKey)\s{0,5}$/i, "");
}

/** Characters of an argument; more is no text that a person wrote there. */
export const longestWord = 10_000;

/** What stands against writing an address down; undefined: nothing. */
export function addressProblem(url: string): string | undefined {
  if (url.length > longestAddress) return `its url has more than ${longestAddress} characters`;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    return "its url is no http or https address";
  if (/\$\{|[{}]|%7[bd]/i.test(url)) return "its url has places that the client fills in";
  const { username, password, searchParams, pathname, hash, host } = new URL(url);
  if (username !== "" || password !== "") return "its url holds credentials";
  const isHidden = [...searchParams].some(
    ([name, value]) =>
      isSecret(constantCase(name), value) || /^(?:k|code|access)$/i.test(name) || isLong(value),
  );
  const steps = pathname.split("/").map(decoded);
  const labels = host.split(".");
  if (
    isHidden ||
    steps.some(isSecretStep) ||
    labels.some(isSecretStep) ||
    isSecret("FRAGMENT", decoded(hash.slice(1)))
  )
    return "its url holds what looks like a secret";
  return holdsSecret(url) ? "its url holds what looks like a secret" : undefined;
}

/** Settings in an address are words and numbers; a longer value is rather a key. */
function isLong(value: string): boolean {
  return value.length > 12 && /\d/.test(value) && /[A-Za-z]/.test(value);
}

function isSecretStep(step: string): boolean {
  return holdsSecret(step) || /^(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9_=]{20,}$/.test(step);
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** As the name of an environment variable; undefined where nothing of it could be one. */
export function variableName(text: string): string | undefined {
  const name = constantCase(text).slice(0, 100);
  if (name === "") return undefined;
  return /^\d/.test(name) ? `_${name}` : name;
}
