import { isRecord } from "../../model/json.ts";
import type { Release } from "../../model/release.ts";

/**
 * Reads a release that was stored beside a status; its digest has been compared with the status's, so that
 * what stands in it is what the plan checked. Undefined where it is no release at all.
 */
export function readRelease(
  text: string,
  known: Pick<Release, "id" | "file" | "digest">,
): Release | undefined {
  const document: unknown = JSON.parse(text);
  if (!isReleaseDocument(document)) return undefined;
  return { ...known, version: document.server.version, server: document.server, release: document.release };
}

function isReleaseDocument(value: unknown): value is Pick<Release, "server" | "release"> {
  if (!isRecord(value) || !isRecord(value.server) || !isRecord(value.release)) return false;
  const { name, version, packages = [], remotes = [] } = value.server;
  const { command, integrity = {} } = value.release;
  return (
    typeof name === "string" &&
    typeof version === "string" &&
    isList(packages, (entry) => typeof entry.identifier === "string" && isRecord(entry.transport)) &&
    isList(remotes, (entry) => typeof entry.url === "string") &&
    isRecord(integrity) &&
    (command === undefined ||
      (isRecord(command) && typeof command.command === "string" && Array.isArray(command.args)))
  );
}

function isList(value: unknown, isEntry: (entry: Readonly<Record<string, unknown>>) => boolean): boolean {
  return Array.isArray(value) && value.every((entry) => isRecord(entry) && isEntry(entry));
}
