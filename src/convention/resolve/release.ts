import { digestOf } from "../../model/canonical.ts";
import type { Release } from "../../model/release.ts";
import type { ReleaseDocument } from "../documents.ts";
import { releaseFile } from "../paths.ts";

/**
 * `id` is the server's folder. The digest covers the whole document; it is taken when it is first asked for,
 * since a check of everything never asks.
 */
export function resolveRelease(id: string, document: ReleaseDocument): Release {
  const { server, release } = document;
  let digest: string | undefined;
  return {
    id,
    version: server.version,
    file: releaseFile(id, server.version),
    get digest() {
      digest ??= digestOf(document);
      return digest;
    },
    server,
    release,
  };
}
