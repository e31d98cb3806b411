import { digestOf } from "../../model/canonical.ts";
import type { Release } from "../../model/release.ts";
import type { ReleaseDocument } from "../documents.ts";
import { releaseFile } from "../paths.ts";

/** `id` is the server's folder; the digest covers the whole document. */
export function resolveRelease(id: string, document: ReleaseDocument): Release {
  const version = document.server.version;
  return {
    id,
    version,
    file: releaseFile(id, version),
    digest: digestOf(document),
    server: document.server,
    release: document.release,
  };
}
