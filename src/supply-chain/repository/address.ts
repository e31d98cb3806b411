import { isLoopback } from "../http.ts";

/**
 * A repository's address as everyone may read it: https, without credentials, query and `.git`. Undefined for a
 * path on this machine, and for what is no address.
 */
export function publicAddress(remote: string): string | undefined {
  const text = remote.trim();
  if (text === "" || text.length > 2_000 || /[\s\p{Cc}]/u.test(text)) return undefined;
  const short = /^(?:[^@/:]+@)?([A-Za-z0-9][A-Za-z0-9.-]*):(?!\/\/)(.+)$/.exec(text);
  const isDrive = /^[A-Za-z]:[\\/]/.test(text);
  const address = short && !isDrive && !text.includes("://") ? `https://${short[1]}/${short[2]}` : text;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!["https:", "http:", "ssh:", "git:", "git+ssh:", "git+https:"].includes(url.protocol)) return undefined;
  const isWeb = url.protocol === "https:" || url.protocol === "http:";
  // A port of ssh says nothing of where the web is.
  const host = isWeb ? url.host : url.hostname;
  const path = url.pathname
    .replace(/\/+$/, "")
    .replace(/\.git$/, "")
    .replace(/^\/+/, "");
  if (host === "" || path === "") return undefined;
  const scheme = url.protocol === "http:" && isLoopback(url) ? "http" : "https";
  return `${scheme}://${host}/${path}`;
}
