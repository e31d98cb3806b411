import { at, items, jsonOf } from "../../model/json.ts";
import type { Release } from "../../model/release.ts";
import type { SignedRelease } from "../../model/signature.ts";

export const statementMedia = "application/vnd.in-toto+json";
const statementType = "https://in-toto.io/Statement/v1";
export const releasePredicate = "https://headgate.dev/attestations/release/v1";

/**
 * What is signed of a release: an in-toto statement whose subject is the canonical document by its digest. The rest
 * is for those who read it in a log, where the document itself is not at hand.
 */
export function releaseStatement({ id, version, digest, server, release }: Release): string {
  const { source, by, at: instant, run, integrity, contract } = release;
  return JSON.stringify({
    _type: statementType,
    subject: [{ name: `${id}@${version}`, digest: { sha256: hexOf(digest) } }],
    predicateType: releasePredicate,
    predicate: {
      name: server.name,
      version,
      source,
      by,
      at: instant,
      run,
      integrity,
      contract: contract?.digest,
    },
  });
}

/** Why a statement does not say that it is of a release, as words that follow "it"; undefined where it does. */
export function statementProblem(
  payloadType: string,
  payload: Uint8Array,
  release: SignedRelease,
): string | undefined {
  const statement = payloadType === statementMedia ? jsonOf(payload) : undefined;
  if (at(statement, "_type") !== statementType || at(statement, "predicateType") !== releasePredicate) {
    return "does not speak of a release";
  }
  const subjects = items(at(statement, "subject"), 2);
  const [subject] = subjects;
  const name = `${release.id}@${release.version}`;
  if (subjects.length !== 1 || at(subject, "name") !== name) return "speaks of another release";
  if (at(subject, "digest", "sha256") !== hexOf(release.digest)) {
    return "speaks of another text of this release: one of the two was changed afterwards";
  }
  return undefined;
}

function hexOf(digest: string): string {
  return digest.replace(/^sha256-/, "");
}
