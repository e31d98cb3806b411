import type { Finding } from "../../model/finding.ts";
import type { Provenance } from "../../model/release.ts";
import { repositoryAddress, repositoryName, type SignerIdentity } from "../../model/signature.ts";
import { printable } from "../../model/text.ts";
import { found } from "../finding.ts";

/** Where a build ran, of its identity; undefined where that is no build's. */
export function provenanceOf({ repository, commit, ref, subject }: SignerIdentity): Provenance | undefined {
  if (repository === undefined || !/^https?:\/\/\S{1,1900}$/.test(repository)) return undefined;
  return {
    repository,
    ...(commit !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit) ? { commit } : {}),
    ...(subject === "" ? {} : { workflow: printable(subject, 1000) }),
    ...(ref === undefined || ref === "" ? {} : { ref: printable(ref, 1000) }),
  };
}

/** What stands against a package that was built elsewhere than server.yaml says; nothing where it names no place. */
export function sourceFinding(
  key: string,
  { repository }: Provenance,
  wanted: string | undefined,
): readonly Finding[] {
  const [built, named] = [repository, wanted].map((text) => repositoryAddress(text, ""));
  if (repository === undefined || named === undefined || built === named) return [];
  return [
    found(
      "provenance/wrong-source",
      `${key} was built in ${printable(repositoryName(repository), 200)}, and server.yaml names ${printable(repositoryName(wanted ?? ""), 200)}`,
      "find out who published it; correct repository in server.yaml if that is what is wrong",
      "fail",
      "critical",
    ),
  ];
}
