import { isIssuedToken, looksRandom, looksSecret } from "../../rules/variables/credential.ts";
import { member } from "./formats.ts";

/** What a value of a client's file becomes. */
export type Value =
  | { readonly kind: "plain"; readonly value: string; readonly lost?: "reference" }
  /** Named in the environment already, or asked for by the client. */
  | { readonly kind: "reference"; readonly name: string; readonly asked?: true }
  /** Stands there in plain text: it stays where it is, and nothing of it is written anywhere. */
  | { readonly kind: "secret"; readonly literal: string }
  /** Put together by the client from more than one text. */
  | { readonly kind: "composed" };

/** Names whose values are secrets whatever they look like; switches and empty texts are none even there. */
const secretName =
  /(?:^|[_-])(?:PASS(?:WORD|WD|PHRASE|CODE)?|PWD|SECRETS?|TOKENS?|(?:API|ACCESS|AUTH|PRIVATE|SIGNING|ENCRYPTION|ACCOUNT|MASTER|LICENSE|SECRET)[_-]?KEY|KEY|PAT|CREDENTIALS?|CREDS|COOKIE|SESSION|BEARER|AUTH(?:ORIZATION)?|DSN|JWT|OTP|PIN)$/i;
const switches = /^(?:|true|false|yes|no|on|off|none|null)$/i;
const withCredentials =
  /[a-z][a-z0-9+.-]*:\/\/[^/\s@]*:[^/\s@]+@|(?:^|[;&?\s])(?:password|pwd|token|api[_-]?key|secret|sig|signature)\s*=\s*[^;&\s]/i;
const keyText = /PRIVATE KEY|"(?:private_key|client_secret|refresh_token)"\s*:/i;

/** Rather one too many: a plain setting in the secret store harms nobody. */
export function isSecret(name: string, value: string): boolean {
  if (switches.test(value.trim())) return false;
  if (looksSecret(name, value) || holdsToken(value)) return true;
  const isPath = /^(?:\.{0,2}\/|~\/|[A-Za-z]:\\)/.test(value);
  return secretName.test(name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_")) && !isPath;
}

/** Wherever in a text it stands: in JSON, in a list, in an address. */
function holdsToken(text: string): boolean {
  if (withCredentials.test(text) || keyText.test(text) || isIssuedToken(text)) return true;
  const pieces = text.split(/[^A-Za-z0-9+._~-]+/).map((piece) => piece.replace(/^[+.~_-]+|[+.~-]+$/g, ""));
  return pieces.some((piece) => isIssuedToken(piece) || looksRandom(piece));
}

const wholeReference = /^\$\{(?:env:)?([A-Za-z_][A-Za-z0-9_]*)\}$/;
const withDefault = /^\$\{(?:env:)?[A-Za-z_][A-Za-z0-9_]*:-([^}]*)\}$/;
const input = /^\$\{input:([^}]+)\}$/;

/** How a value is given; `dollar`: the client knows `$NAME` too. */
export function givenValue(name: string, text: string, inputs: unknown, dollar: boolean): Value {
  const known =
    wholeReference.exec(text)?.[1] ?? (dollar ? /^\$([A-Za-z_][A-Za-z0-9_]*)$/.exec(text)?.[1] : undefined);
  if (known !== undefined) return { kind: "reference", name: known };
  const usual = withDefault.exec(text)?.[1];
  if (usual !== undefined && !isSecret(name, usual))
    return { kind: "plain", value: usual, lost: "reference" };
  const asked = input.exec(text)?.[1];
  if (asked !== undefined) return askedValue(name, asked, inputs);
  if (text.includes("${")) return { kind: "composed" };
  return isSecret(name, text) ? { kind: "secret", literal: text } : { kind: "plain", value: text };
}

/** What VS Code asks people for: hidden, or without a default, it is as good as a secret. */
function askedValue(name: string, id: string, inputs: unknown): Value {
  const found = Array.isArray(inputs) ? inputs.find((one) => member(one, "id") === id) : undefined;
  const usual = member(found, "default");
  if (
    member(found, "password") !== true &&
    typeof usual === "string" &&
    usual !== "" &&
    !isSecret(name, usual)
  )
    return { kind: "plain", value: usual, lost: "reference" };
  return { kind: "reference", name: variableName(id) ?? "", asked: true };
}

/** Index of a word that holds what looks like a secret, by itself or after the option that names it; -1: none. */
export function secretWord(words: readonly string[]): number {
  return words.findIndex((word, index) => {
    const option = /^--?([A-Za-z][A-Za-z0-9_-]*)=(.*)$/s.exec(word);
    if (option) return isSecret(constantCase(option[1] ?? ""), option[2] ?? "");
    const before = /^--?([A-Za-z][A-Za-z0-9_-]*)$/.exec(words[index - 1] ?? "")?.[1];
    if (before !== undefined && !word.startsWith("-") && isSecret(constantCase(before), word)) return true;
    const assigned = /^([A-Za-z_][A-Za-z0-9_-]*)\s*[=:]\s*(.+)$/s.exec(word);
    if (assigned && isSecret(constantCase(assigned[1] ?? ""), (assigned[2] ?? "").trim())) return true;
    return holdsToken(word);
  });
}

/** What stands against writing an address down; undefined: nothing. */
export function addressProblem(url: string): string | undefined {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    return "its url is no http or https address";
  if (/\$\{|[{}]|%7[bd]/i.test(url)) return "its url has places that the client fills in";
  const { username, password, searchParams, pathname, hash, host } = new URL(url);
  if (username !== "" || password !== "") return "its url holds credentials";
  const isHidden = [...searchParams].some(([name, value]) => isSecret(constantCase(name), value));
  const segments = pathname.split("/").map(decoded);
  if (
    isHidden ||
    segments.some((step) => holdsToken(step) || isLongHex(step)) ||
    holdsToken(`${hash} ${host}`)
  )
    return "its url holds what looks like a secret";
  return undefined;
}

function isLongHex(step: string): boolean {
  return (
    /^[0-9a-f]{32,}$/i.test(step) || (step.length >= 40 && /^[A-Za-z0-9_=-]+$/.test(step) && /\d/.test(step))
  );
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** `x-api-key` and `apiKey` as `X_API_KEY` and `API_KEY`. */
export function constantCase(text: string): string {
  return text
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .toUpperCase();
}

/** As the name of an environment variable; undefined where nothing of it could be one. */
export function variableName(text: string): string | undefined {
  const name = constantCase(text).slice(0, 100);
  if (name === "") return undefined;
  return /^\d/.test(name) ? `_${name}` : name;
}
