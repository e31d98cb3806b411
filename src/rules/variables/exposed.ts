import { isIssuedToken, looksRandom, looksSecret } from "./credential.ts";

/** Position of the first word of a start command that gives a credential away, by itself or after its option; -1: none. */
export function secretArgument(words: readonly string[]): number {
  return words.findIndex((word, at) => {
    const option = /^--?([A-Za-z][\w.-]*)$/.exec(words[at - 1] ?? "")?.[1];
    const isValue = option !== undefined && !word.startsWith("-");
    return (isValue && looksSecret(constantCase(option), word)) || holdsCredential(word);
  });
}

/** Whether whoever reads an address is let in by it, wherever in it that stands. */
export function isSecretAddress(address: URL): boolean {
  if (address.username !== "" || address.password !== "") return true;
  const { searchParams, hash, pathname } = address;
  const pairs = [...searchParams, ...new URLSearchParams(hash.slice(1))];
  if (pairs.some(([name, value]) => looksSecret(constantCase(name), value))) return true;
  return [pathname, hash].some((part) =>
    part.split(/[/#&;=,]/).some((piece) => isCredential(decoded(piece))),
  );
}

/** Whether the name of a variable is none, but what its value should have been. */
export function isSecretName(name: string): boolean {
  return isCredential(name);
}

/** `--token=…`, `TOKEN=…`, `Authorization: Bearer …`, and what an issuer gave wherever it stands between signs. */
function holdsCredential(word: string): boolean {
  const [, name = "", value = ""] = /^-{0,2}([A-Za-z][\w.-]*)\s*[=:]\s*(.*)$/s.exec(word) ?? [];
  if (name !== "" && looksSecret(constantCase(name), value)) return true;
  if (URL.canParse(word) && /^https?:/i.test(word) && isSecretAddress(new URL(word))) return true;
  return isCredential(word) || word.split(/[\s=:,;&?#/"'@]+/).some(isIssuedToken);
}

function isCredential(text: string): boolean {
  return isIssuedToken(text) || looksRandom(text);
}

/** `apiKey` and `x-api-key` as `API_KEY` and `X_API_KEY`. */
function constantCase(name: string): string {
  return name
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .toUpperCase();
}

function decoded(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}
