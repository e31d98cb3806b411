import { createHash } from "node:crypto";
import { digestOf } from "../../model/canonical.ts";
import type { HaproxyTarget } from "../../model/target.ts";
import type { VariantId } from "../../model/variant.ts";
import { fillIn } from "../address.ts";

/** Where an output of these lies in the deployment's folder. */
export const outputPrefix = "haproxy-";

export const defaultPath = "haproxy/{environment}/{server}.cfg";

interface Deployed {
  readonly environment: string;
  readonly server: string;
}

export function pathOf(target: HaproxyTarget, deployed: Deployed): string {
  return fillIn(target.path ?? defaultPath, { ...deployed, variant: "" });
}

export function backendOf(target: HaproxyTarget, deployed: Deployed): string {
  return fillIn(target.backend ?? "{server}", { ...deployed, variant: "" });
}

/** The same whatever the order of targets; two that have the same name write the same file, which is refused. */
export function outputName({ path, backend }: HaproxyTarget): string {
  const usual = path === undefined && backend === undefined;
  const which = usual ? "1" : digestOf([path ?? null, backend ?? null]).slice(7, 15);
  return `${outputPrefix}${which}.cfg`;
}

/**
 * The name of a variant's server line: the variant itself wherever HAProxy takes it for a name. Sessions carry it
 * in front of their ids, so that it must say the same variant for ever.
 */
export function serverName(variant: VariantId): string {
  const plain = variant.replace(/[^A-Za-z0-9.-]/g, "_");
  return plain === variant ? plain : `${plain}_${hex(variant, 6)}`;
}

/** A server's number, positive and never another variant's: tables and old processes know servers by it. */
export function serverId(variant: VariantId, taken: ReadonlySet<number>): number {
  let id = (Number.parseInt(hex(variant, 8), 16) % 0x7ffffffe) + 1;
  while (taken.has(id)) id = (id % 0x7ffffffe) + 1;
  return id;
}

/** Shares go up to 100: a server of this weight has none, and its sessions are over. */
export const overWeight = 256;

/** The variable in the engine's environment by which it says what of a backend it has loaded. */
export function markVariable(deployment: string, backend: string): string {
  return `HEADGATE_${hex(`${deployment}\n${backend}`, 12).toUpperCase()}`;
}

/** A number for the hash of principals, so that they are not the first of all servers' canaries alike. */
export function seedOf(deployment: string): number {
  return Number.parseInt(hex(deployment, 7), 16);
}

export function hex(text: string, digits: number): string {
  return createHash("sha256").update(text).digest("hex").slice(0, digits);
}

export const backendPattern = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$/;
export const serverNamePattern = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,254}$/;
export const variantPattern = /^[0-9][0-9A-Za-z.+-]{0,127}(?:~[0-9A-Za-z]{1,64})?$/;
/** `:8081`, `10.0.0.1:8081`, `[::1]:8081`, or a socket in the file system or of the abstract name space. */
export const bindPattern =
  /^(?:(?:\*|[A-Za-z0-9][A-Za-z0-9.-]*|\[[0-9A-Fa-f:.]+\])?:[0-9]{1,5}|(?:unix@\/|abns@)[A-Za-z0-9._/-]{1,90})$/;
export const hostPattern = /^(?:[a-z0-9](?:[a-z0-9._-]{0,251}[a-z0-9])?|\[[0-9a-f:.]+\])$/;
export const checkPathPattern = /^\/[A-Za-z0-9._~/%?=&+-]{0,500}$/;
export const headerPattern = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/;
export const headerValuePattern = /^[A-Za-z0-9][A-Za-z0-9._~:@/+=-]{0,127}$/;
export const filePattern = /^(?:\/[A-Za-z0-9._+-]+)+$/;
/** A file of the system, or a port of the loopback. */
export const socketPattern = /^(?:(?:\/[A-Za-z0-9._+-]+)+|(?:127\.0\.0\.1|\[::1\]|localhost):[0-9]{1,5})$/;
/** An address at which a new process takes over from an old one, or the name of a section. */
export const peersPattern =
  /^(?:[A-Za-z0-9][A-Za-z0-9_.-]{0,62}|(?:127\.0\.0\.1|\[::1\]):[0-9]{1,5}|abns@[A-Za-z0-9._-]{1,90})$/;
export const programPattern = /^[^\p{Cc}\p{Cf}]{1,500}$/u;
