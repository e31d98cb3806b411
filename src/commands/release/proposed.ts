import { releaseFile, signatureFile } from "../../convention/paths.ts";
import { isAncestor, tryResolve } from "../../git/ancestry.ts";
import { fetchBranch } from "../../git/fetch.ts";
import { branchSlug, type SameTexts } from "../../git/set-aside.ts";
import type { Finding } from "../../model/finding.ts";
import type { SignatureEvidence } from "../../model/signature.ts";
import { printable } from "../../model/text.ts";
import { listed } from "../../rules/text.ts";
import { commitSource } from "../commit-source.ts";
import { desiredHead, type Workspace } from "../workspace.ts";
import { type NewRelease, textsAt, titleOf } from "./commit.ts";
import { areSame, differingMembers } from "./same.ts";
import type { Vouching } from "./vouching.ts";

/** A proposal that was found, held against what this run made itself. */
export type Compared =
  /** What this run would have made at another time, or another person; signed by nobody. */
  | { readonly kind: "unsigned" }
  /** The same release, signed by nobody, with other words about it: what this run made takes its place. */
  | { readonly kind: "older" }
  /** The same release, signed by somebody who may: its text and its signature. */
  | {
      readonly kind: "signed";
      readonly texts: ReadonlyMap<string, string>;
      readonly signature: SignatureEvidence;
    }
  /** Anything else; `what` differs. */
  | { readonly kind: "other"; readonly what: string }
  /** Whether its signature counts cannot be told. */
  | { readonly kind: "unknown"; readonly finding: Finding };

/**
 * Whoever may push a branch may have written what is found on one. So nothing of it is taken at its word: its files are
 * those that this run made itself, and its release differs from this run's in nothing but by whom,
 * when and in which run it was made, or is signed as it lies there by somebody who may. Where it differs in what another
 * day would say otherwise, such as notes that were written since, it is still this release, and gives nothing to it.
 */
export async function compareProposal(
  { server, version, texts }: NewRelease,
  found: ReadonlyMap<string, string>,
  vouching: Vouching,
): Promise<Compared> {
  const [file, signature] = [releaseFile(server, version), signatureFile(server, version)];
  const differing = [...texts].filter(
    ([path, text]) => path !== file && path !== signature && found.get(path) !== text,
  );
  if (differing.length > 0)
    return {
      kind: "other",
      what: listed(
        differing.map(([path]) => path),
        "and",
      ),
    };
  const [text, bundle] = [found.get(file) ?? "", found.get(signature)];
  const own = texts.get(file) ?? "";
  if (bundle === undefined) {
    const members = differingMembers(file, text, own) ?? ["headgate"];
    if (members.length === 0) return { kind: "unsigned" };
    if (areSame(file, text, own)) return { kind: "older" };
    const names = members.map((name) => printable(name, 40));
    return { kind: "other", what: `${listed(names, "and")} of ${file}` };
  }
  if (!areSame(file, text, own)) return { kind: "other", what: file };
  const { finding, evidence } = await vouching(text, bundle);
  if (finding.outcome === "fail") return { kind: "other", what: `${signature} (${finding.message})` };
  if (finding.outcome !== "pass") return { kind: "unknown", finding };
  return {
    kind: "signed",
    signature: evidence,
    texts: new Map([
      [file, text],
      [signature, bundle],
    ]),
  };
}

/**
 * Whether a branch that was found holds the proposal of a release already; all else of a change must be as it is wished.
 * One that is this run's but for the signature, or an older state of it, is behind: it gets what this run has, rather than
 * being asked for twice.
 */
export function sameProposal(release: NewRelease, vouching: Vouching): SameTexts {
  const { server, version, texts } = release;
  const paths = new Set([...texts.keys(), releaseFile(server, version), signatureFile(server, version)]);
  const own = (path: string) => [...paths].find((one) => path === one || path.endsWith(`/${one}`));
  return async (kept, wished) => {
    const differing = [...wished].filter(([path, text]) => kept.get(path) !== text);
    if (differing.length === 0) return "same";
    if (differing.some(([path]) => own(path) === undefined)) return "other";
    const lacking = differing.filter(([path, text]) => text !== null && (kept.get(path) ?? null) === null);
    if (lacking.some(([path]) => own(path) !== signatureFile(server, version))) return "other";
    const found = new Map<string, string>();
    const changed = new Map<string, string>();
    for (const [path, text] of wished) {
      const name = own(path);
      const there = kept.get(path) ?? null;
      if (name === undefined || text === null || there === null) continue;
      found.set(name, there);
      changed.set(name, text);
    }
    const { kind } = await compareProposal({ server, version, texts: changed }, found, vouching);
    if (kind === "older" || (kind === "unsigned" && lacking.length > 0)) return "behind";
    return kind === "unsigned" || kind === "signed" ? "same" : "other";
  };
}

export type Proposed =
  | Extract<Compared, { readonly kind: "unsigned" | "older" | "signed" }>
  | { readonly kind: "none" }
  | { readonly kind: "refused"; readonly finding: Finding };

/**
 * Whether a branch of its own holds the release already, as an earlier run left it: a signed proposal rather than one
 * that is not. What stands on such a branch and is not ours is refused, so that somebody looks at it.
 */
export async function proposedBefore(
  workspace: Workspace,
  release: NewRelease,
  vouching: Vouching,
): Promise<Proposed> {
  const { repository } = workspace;
  const { commit } = await desiredHead(workspace);
  const { server, version, texts } = release;
  const file = releaseFile(server, version);
  const present = await textsAt(commitSource(workspace, commit), [...texts.keys()]);
  const added = new Map([...texts].filter(([path]) => !present.has(path)));
  const base = `headgate/${branchSlug(titleOf(release))}`;
  let best: Proposed = { kind: "none" };
  for (let number = 1; number <= 20; number += 1) {
    const name = number === 1 ? base : `${base}-${number}`;
    const there =
      repository.remote === null
        ? await tryResolve(repository, `refs/heads/${name}`)
        : await fetchBranch(repository, repository.remote, name);
    if (there === null) break;
    // One that was merged, or has nothing of its own yet, proposes nothing.
    if (await isAncestor(repository, there, commit)) continue;
    const paths = [...added.keys(), signatureFile(server, version)];
    const found = await textsAt(commitSource(workspace, there), paths);
    if (!found.has(file)) continue;
    const compared = await compareProposal({ server, version, texts: added }, found, vouching);
    if (compared.kind === "other") return { kind: "refused", finding: notOurs(release, name, compared.what) };
    if (compared.kind === "unknown")
      return { kind: "refused", finding: { ...compared.finding, outcome: "fail" } };
    if (compared.kind === "signed") return compared;
    best = compared;
  }
  return best;
}

function notOurs({ server, version }: NewRelease, branch: string, what: string): Finding {
  return {
    rule: "version/changed-release",
    outcome: "fail",
    severity: "high",
    message: `${version} is proposed on the branch ${branch} already, as something else: ${what}`,
    hint: `look at its pull request, and at who pushed it; where it is wrong, close that, delete the branch (git push origin --delete ${branch}) and run this again`,
    server,
    file: releaseFile(server, version),
  };
}
