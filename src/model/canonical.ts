import { createRequire } from "node:module";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * The one text of a JSON value that is hashed: keys sorted by code unit, no white space, absent and
 * undefined members left out (after RFC 8785; our numbers are integers or short decimals).
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
  const map = value as Readonly<Record<string, unknown>>;
  let text = "";
  // Without a comparison of its own, sort goes by code unit and is several times faster.
  for (const key of Object.keys(map).sort()) {
    const member = map[key];
    if (member !== undefined)
      text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return `{${text}}`;
}

/** Loading it takes a tenth of a start; most checks take no digest. */
const require = createRequire(process.execPath);
let crypto: typeof import("node:crypto") | undefined;

/** `sha256-` and 64 lower-case hexadecimal digits. */
export type Digest = string;

/** Digest of the canonical form of a value. */
export function digestOf(value: unknown): Digest {
  return digestOfBytes(canonicalJson(value));
}

export function digestOfBytes(bytes: string | Uint8Array): Digest {
  crypto ??= require("node:crypto") as typeof import("node:crypto");
  return `sha256-${crypto.createHash("sha256").update(bytes).digest("hex")}`;
}
