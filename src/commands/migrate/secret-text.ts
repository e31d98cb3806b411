import { isIssuedToken, looksRandom, looksSecret } from "../../rules/variables/credential.ts";

/** Characters beyond which a text is called a secret unread: nobody could say what it holds. */
const mostRead = 32_768;

/** Words that make a name one of a secret wherever they stand in it: `PGPASSWORD`, `API_KEY_2`, `BOT_TOKEN_DEV`. */
const within = /PASSW|PASSPHRASE|PASSCODE|SECRET|TOKEN|CREDENTIAL|API_?KEY|WEBHOOK|MNEMONIC|AUTHORIZATION/;
/** Those that other words hold too (`PASSAGE`, `KEYBOARD`), as the end of a piece. */
const ending = /(?:PASS|PWD|KEY|DSN|COOKIES?|AUTH|CREDS|JWT)$/;
/** Those that are short enough to end other words as well: as a whole piece. */
const whole =
  /^(?:PW|PAT|SESSION|BEARER|OTP|TOTP|PIN|SEED|SIG|SIGNATURE|NONCE|SID|HASH|SALT|CERT|CODE|BASIC)$/;
/** What is said of a secret, and is none. */
const attribute =
  /^(?:TYPE|MODE|TIMEOUT|TTL|LIMIT|COUNT|BUDGET|NAME|PREFIX|ENABLED|DISABLED|REQUIRED|EXPIRY|LENGTH|SIZE|FORMAT|ALGORITHM|SCHEME|METHOD|PROVIDER|REGION|HOST|PORT|VERSION|ISSUER|AUDIENCE|SCOPES?|REALM)$/;
const switches = /^(?:true|false|yes|no|on|off|none|null)$/i;
const path = /^(?:\.{0,2}|~|[A-Za-z]:)[\\/]/;

/** `x-api-key` and `apiKey` as `X_API_KEY` and `API_KEY`. */
export function constantCase(text: string): string {
  return text
    .slice(0, 1_000)
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^_|_$/g, "")
    .toUpperCase();
}

/** Whether what has this name is a secret, whatever it looks like. */
export function isSecretName(name: string): boolean {
  const constant = constantCase(name);
  if (within.test(constant)) return true;
  const pieces = constant.split("_").map((piece) => piece.replace(/\d+$/, ""));
  return pieces.some((piece) => ending.test(piece) || whole.test(piece));
}

/** Rather one too many: a plain setting in the secret store harms nobody. Linear in both texts. */
export function isSecret(name: string, value: string): boolean {
  const text = value.trim();
  if (text === "") return false;
  if (text.length > mostRead || looksSecret(name, text) || holdsSecret(text)) return true;
  if (/LOGIN|ACCOUNT|USER/i.test(name) && /^[^\s:]+:[^\s:]+$/.test(text)) return true;
  return isSecretName(name) && !isHarmless(constantCase(name), text);
}

/** A setting beside a secret: a switch, a number, or the place of a file. */
function isHarmless(name: string, text: string): boolean {
  if (/PASS(?!AGE)|PWD|(?:^|_)P(?:W|IN)(?:_|$)/.test(name) && !/_(?:FILE|PATH|DIR)$/.test(name)) return false;
  if (switches.test(text)) return true;
  const last = name.slice(name.lastIndexOf("_") + 1);
  const isWord = /^\d{1,9}[a-z]{0,2}$/i.test(text) || (text.length <= 40 && !/\d/.test(text));
  if (attribute.test(last) || /^(?:USE|ENABLE|DISABLE|REQUIRE|SKIP)_/.test(name)) return isWord;
  if (/(?:MAX|MIN|NUM).*TOKENS?$/.test(name)) return /^\d{1,9}$/.test(text);
  const isPlace = path.test(text) && !/\s/.test(text);
  if (/(?:FILE|PATH|DIR|FOLDER)$/.test(last)) return isPlace;
  const isKeyFile = /(?:^|_)(?:KEY|CERT|CREDENTIALS)$/.test(name) && !/API_?KEY$/.test(name);
  return isKeyFile && isPlace && /[\\/][^\\/]+[\\/]/.test(text);
}

const known = [
  // Shapes that issuers give their tokens, in any text.
  /(?:^|[^A-Za-z0-9])(?:sbp|napi|gsk|figd|ntn|secret|whsec|shp(?:at|ca|pa|ss)|glsa|tvly|pplx|nvapi|r8|e2b|lin_api|apify_api|dckr_pat|gl(?:rt|dt|ft|ptt|cbt|soat|imt|agent)|xapp|fc|ak|key|sk|pk|rk|pat|tok|token)[_-][A-Za-z0-9_.-]{12,}/,
  /AT[AC]TT3[A-Za-z0-9]{8}/,
  /pat[A-Za-z0-9]{14}\./,
  /(?:^|\D)\d{6,12}:[A-Za-z0-9_-]{20}/,
  // Addresses that nobody needs a password for, and that nobody may know.
  /hooks\.slack\.com\/|\/api\/webhooks?\/|webhook\.office\.com\/|hooks?\.[a-z0-9.]{0,40}(?:zapier|make)\.com\/|api\.telegram\.org\/bot/i,
  /PRIVATE KEY/i,
  // user:password@host and user/password@host.
  /[^\s:@/"']:[^\s@/"']{1,200}@[^\s]/,
  /\bbearer\s{1,5}\S{3}/i,
  /\b(?:basic|token|apikey)\s{1,5}(?=[^\s]{0,200}[\d=])\S{6}/i,
  /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/i,
  /^(?:[a-z]{3,8} ){11,23}[a-z]{3,8}$/,
] as const;
const oracle = /^[A-Za-z][\w.-]{0,60}\/[^\s@/]{1,60}@(?!v?\d|sha\d|latest|next|main|master)/;
const pair = /([A-Za-z][\w.-]{0,60})["']?\s{0,3}[=:]\s{0,3}["']?([^\s;&"',]{1,200})/g;

/** Wherever in a text it stands: in JSON, in a list, in an address. Linear in the text. */
export function holdsSecret(text: string): boolean {
  if (text.length > mostRead) return true;
  if (known.some((pattern) => pattern.test(text)) || oracle.test(text)) return true;
  if (text.length <= 4_096 && isIssuedToken(text)) return true;
  for (const [, name = "", value = ""] of text.matchAll(pair)) {
    if (value.startsWith("//") || value === "{" || value === "[") continue;
    if (isSecretName(name) && !isHarmless(constantCase(name), value)) return true;
  }
  for (const piece of text.split(/[^A-Za-z0-9+._~-]+/)) {
    if (piece.length < 12) continue;
    if (piece.length > 1_000) return true;
    if (isIssuedToken(piece) || looksRandom(piece) || isScattered(piece.replace(/[^A-Za-z0-9]/g, "")))
      return true;
    if (piece.split(/[^A-Za-z0-9]/).some(isRandomRun)) return true;
  }
  return false;
}

/** Letters and digits without anything between them, as no word has them. */
function isRandomRun(run: string): boolean {
  const { length } = run;
  if (length < 16) return false;
  const [hasDigit, hasLetter] = [/\d/.test(run), /[A-Za-z]/.test(run)];
  if (length >= 24 && hasDigit && hasLetter) return true;
  if (length >= 32) return true;
  if (!hasDigit) return length >= 20 && changes(run) * 20 >= length * 7;
  return hasLetter && changes(run) >= 4;
}

/** The same where separators are among the characters: many changes, and all kinds of characters. */
function isScattered(run: string): boolean {
  const kinds = [/\d/, /[a-z]/, /[A-Z]/].filter((kind) => kind.test(run)).length;
  return run.length >= 28 && kinds === 3 && changes(run) * 3 >= run.length;
}

/** From one kind of character to another, but for a capital before small letters. */
function changes(run: string): number {
  return run.match(/[a-z](?=[A-Z\d])|[A-Z](?=[a-z\d])|\d(?=[A-Za-z])/g)?.length ?? 0;
}
