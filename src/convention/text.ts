import { isAscii, isUtf8 } from "node:buffer";
import { maxFileSize } from "./limits.ts";

/**
 * What must not stand in a file unseen: controls other than tab and line ends, marks that turn the direction
 * of text or take no room, byte order marks, and line separators that only some programs see.
 */
export const hiddenCharacters =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\uffff]/;

/**
 * The text of a file that nothing is wrong with at this level; undefined where the precise reader must say
 * what is: too large, not UTF-8, a byte order mark, CRLF, control characters.
 */
export function plainText(bytes: Uint8Array, isJson: boolean): string | undefined {
  if (bytes.length > maxFileSize) return undefined;
  const buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (isJson && isAscii(bytes)) {
    const text = buffer.toString("latin1");
    // All other controls JSON.parse refuses by itself.
    return text.includes("\r") || text.includes("\u007f") ? undefined : text;
  }
  if (!isUtf8(bytes)) return undefined;
  const text = buffer.toString("utf8");
  return text.includes("\r") || hiddenCharacters.test(text) ? undefined : text;
}
