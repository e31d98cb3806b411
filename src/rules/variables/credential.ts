/** Shapes that issuers give their tokens, so that they can be recognised. */
const issued = [
  /^gh[pousr]_[A-Za-z0-9]{20,}$/,
  /^github_pat_[A-Za-z0-9_]{20,}$/,
  /^glpat-[A-Za-z0-9_-]{16,}$/,
  /^sk-[A-Za-z0-9_-]{20,}$/,
  /^[rsp]k_(live|test)_[A-Za-z0-9]{10,}$/,
  /^(AKIA|ASIA)[A-Z0-9]{16}$/,
  /^AIza[A-Za-z0-9_-]{30,}$/,
  /^ya29\.[A-Za-z0-9_-]{20,}$/,
  /^xox[abeoprs]-[A-Za-z0-9-]{10,}$/,
  /^npm_[A-Za-z0-9]{30,}$/,
  /^pypi-[A-Za-z0-9_-]{16,}$/,
  /^hf_[A-Za-z0-9]{20,}$/,
  /^SG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}$/,
  /^dop_v1_[a-f0-9]{32,}$/,
  /^eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*$/,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /^[a-z][a-z0-9+.-]*:\/\/[^/\s:@]*:[^/\s@]+@/i,
  /^(Bearer|Basic)\s+[A-Za-z0-9+/=._-]{12,}$/i,
] as const;

/** Names that say what their value is. A number, a switch, a path or an address is not a secret even there. */
const secretName =
  /(^|_)(PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|API_?KEY|PRIVATE_KEY|ACCESS_KEY|CREDENTIALS?)$/i;
const harmless =
  /^(|\d+(\.\d+)?[a-z%]{0,3}|true|false|yes|no|on|off|none|\$\{.*\}|\.{0,2}\/.*|[a-z][a-z0-9+.-]*:\/\/.*)$/i;

/** Whether a text has the shape of an issued credential. */
export function isIssuedToken(text: string): boolean {
  return text.length >= 12 && issued.some((pattern) => pattern.test(text.trim()));
}

/** Whether a plain variable holds what looks like a credential: by its shape, its name, or its randomness. */
export function looksSecret(name: string, value: string): boolean {
  if (value.length < 6) return false;
  if (isIssuedToken(value)) return true;
  return (secretName.test(name) && !harmless.test(value)) || looksRandom(value);
}

/**
 * Long, evenly spread (words, paths and identifiers stay below 4 bits a character or are short), with few
 * separators and many changes between small letters, capitals and digits: words have some, chance has many.
 */
export function looksRandom(text: string): boolean {
  if (text.length < 32 || text.length > 512 || !/^[A-Za-z0-9+/=_-]+$/.test(text)) return false;
  const separators = text.match(/[+/=_-]/g)?.length ?? 0;
  const changes = text.match(/[a-z](?=[A-Z0-9])|[A-Z](?=[a-z0-9])|\d(?=[A-Za-z])/g)?.length ?? 0;
  return separators * 12 <= text.length && changes * 5 >= text.length * 2 && entropy(text) >= 4;
}

/** Shannon entropy in bits for each character. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  const parts = [...counts.values()].map((count) => count / text.length);
  return parts.reduce((sum, part) => sum - part * Math.log2(part), 0);
}
