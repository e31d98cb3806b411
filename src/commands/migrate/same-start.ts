import type { ReleaseDocument } from "../../convention/documents.ts";
import { readDocument } from "../../convention/read.ts";
import { canonicalJson } from "../../model/canonical.ts";

/** Whether the text of a release starts the same as another one, whatever else it says. */
export function sameStart(file: string, existing: string, document: ReleaseDocument): boolean {
  const former = readDocument("release", file, Buffer.from(existing), undefined)?.value;
  return former !== undefined && canonicalJson(startOf(former)) === canonicalJson(startOf(document));
}

function startOf({ server, release }: ReleaseDocument): unknown {
  const packages = (server.packages ?? []).map(
    ({ registryType, identifier, version, packageArguments = [] }) => [
      registryType,
      identifier,
      version ?? null,
      packageArguments,
    ],
  );
  const { command, args = [] } = release.command ?? {};
  return [packages, (server.remotes ?? []).map(({ type, url }) => [type, url]), command ?? null, args];
}
