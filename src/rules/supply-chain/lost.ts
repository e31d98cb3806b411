import type { Finding, Place } from "../../model/finding.ts";
import type { Package, Provenance, Release } from "../../model/release.ts";
import {
  repositoryAddress,
  repositoryName,
  type SignatureEvidence,
  signatureKey,
} from "../../model/signature.ts";
import { printable } from "../../model/text.ts";
import { changeOf } from "../change.ts";
import type { GateContext } from "../context.ts";
import { placeOfVersion } from "../deployment-facts.ts";
import type { Rule, RuleDocumentation } from "../rule.ts";
import { shown } from "../text.ts";
import { nothing, warn } from "../verdict.ts";
import { sayIdentity } from "./judge.ts";
import { otherSigner, provenanceChanged, provenanceLost, signatureLost } from "./lost-documentation.ts";
import { signatureFinding } from "./signature.ts";

/** A version, and what is known of who made it. */
export interface Vouched extends Pick<Release, "version" | "release"> {
  readonly server: Pick<Release["server"], "packages">;
  /** Absent: nobody looked, or it is not signed yet; then nothing is said of signatures. */
  readonly signature?: SignatureEvidence | undefined;
}

export interface LostQuestion {
  /** What came before: what runs, or the release before on the same line. */
  readonly before: Vouched;
  readonly after: Vouched;
  /** What is said of its signature alone: what is not right by itself is not warned of as well. */
  readonly told?: Finding | undefined;
  readonly place?: Place;
}

/**
 * What a version proves less, or otherwise, than the one before it: `signature/lost`, `signature/other-signer`,
 * `provenance/lost`, `provenance/changed`, each a warning. A version that proves more, or as much, is no finding.
 */
export function judgeLost(question: LostQuestion): readonly Finding[] {
  return [...signatureFindings(question), ...packageFindings(question)];
}

/** Each version that begins or gets more, against what is stable here. */
function gateFindings(context: GateContext): readonly Finding[] {
  const { deployment, releases, signatures, server } = context;
  const { rising, stable } = changeOf(context);
  const old = stable === undefined ? undefined : (releases.get(stable) ?? server.former?.get(stable));
  if (!old) return nothing;
  const vouched = (release: Release): Vouched => ({
    ...release,
    signature: signatures?.get(signatureKey(release)),
  });
  return rising.flatMap((version) => {
    const release = releases.get(version);
    if (!release) return nothing;
    return judgeLost({
      before: vouched(old),
      after: vouched(release),
      told: signatureFinding(context, release),
      place: placeOfVersion(deployment, version),
    });
  });
}

let last: { readonly context: GateContext; readonly findings: readonly Finding[] } | undefined;

/** In the order in which a plan shows them. */
export const lostGates: readonly Rule<GateContext>[] = [
  signatureLost,
  otherSigner,
  provenanceLost,
  provenanceChanged,
].map((documentation) => ({
  ...documentation,
  check: (context) => {
    // Worked out once for each context: each of the rules tells its part of it.
    if (last?.context !== context) last = { context, findings: gateFindings(context) };
    return last.findings.filter(({ rule }) => rule === documentation.id);
  },
}));

function signatureFindings(question: LostQuestion): readonly Finding[] {
  const { before, after, told } = question;
  if (before.signature?.kind !== "verified" || (told && told.outcome !== "pass")) return [];
  const { identity } = before.signature;
  const whose = `${shown(before.version)} is signed by ${sayIdentity(identity)}`;
  if (after.signature?.kind === "missing") {
    const message = `${shown(after.version)} is not signed, and ${whose}`;
    return [say(question, signatureLost, message, "find out how it was released before it is deployed")];
  }
  if (after.signature?.kind !== "verified") return [];
  const other = differences(placeOf(identity), placeOf(after.signature.identity));
  if (other.length === 0) return [];
  const message = `${shown(after.version)} is signed from elsewhere than ${shown(before.version)}: ${other.join(", ")}`;
  return [say(question, otherSigner, message, "find out whether the release moved, and who moved it")];
}

function packageFindings(question: LostQuestion): readonly Finding[] {
  const { before, after } = question;
  const packages = after.server.packages ?? [];
  const findings = packages.flatMap((own) => pairFindings(question, own));
  const best = bestOf(before, before.server.packages ?? []);
  const had = best && proofOf(before, best);
  if (findings.length > 0 || packages.some((own) => isAttested(proofOf(after, own)))) return findings;
  if (best === undefined || had === undefined || !isAttested(had)) return findings;
  // What was proven gave way to nothing that could be: a command, an address, or what stood beside it.
  const message = `no package of ${shown(after.version)} proves where it was built, and ${shown(keyOf(best, before.version))} ${sayProof(had)}`;
  return [say(question, provenanceLost, message, "find out who released it before it is deployed")];
}

/** One package against what it was before, or what was proven best of what it stands in place of, or beside. */
function pairFindings(question: LostQuestion, own: Package): readonly Finding[] {
  const { before, after } = question;
  const packages = before.server.packages ?? [];
  const gone = packages.filter((old) => !(after.server.packages ?? []).some((one) => isSame(old, one)));
  const same = packages.find((old) => isSame(old, own));
  const old = same ?? bestOf(before, gone, own) ?? bestOf(before, packages, own);
  if (!old) return nothing;
  const [oldKey, key] = [keyOf(old, before.version), keyOf(own, after.version)];
  const [had, has] = [proofOf(before, old), proofOf(after, own)];
  const hint = `find out who published ${printable(key, 200)} before it is deployed`;
  if (isAttested(had) && !isAttested(has)) {
    const message = `${shown(key)} proves nothing of where it was built, and ${shown(oldKey)} ${sayProof(had)}`;
    return [say(question, provenanceLost, message, hint)];
  }
  const isAlike = old.registryType === own.registryType;
  if (isAlike && isSigned(had) && !isSigned(has)) {
    const message = `${shown(key)} is not signed by its registry, and ${shown(oldKey)} is`;
    return [say(question, provenanceLost, message, hint)];
  }
  if (had.repository === undefined || has.repository === undefined) return nothing;
  // For another registry another workflow is usual, of the same repository.
  const other = isAlike
    ? differences(had, has)
    : differences({ repository: had.repository }, { repository: has.repository });
  if (other.length === 0) return nothing;
  const message = `${shown(key)} was built elsewhere than ${shown(oldKey)}: ${other.join(", ")}`;
  return [say(question, provenanceChanged, message, hint)];
}

/** Whether there are attestations: what could not be looked at is not lost. */
function isAttested({ repository, unchecked = [] }: Provenance): boolean {
  return repository !== undefined || unchecked.includes("attestations");
}

function isSigned({ registryKey, unchecked = [] }: Provenance): boolean {
  return registryKey !== undefined || unchecked.includes("signature");
}

function sayProof({ repository }: Provenance): string {
  if (repository === undefined) return "has attestations, which could not be checked at its release";
  return `was built in ${sayPlace(repository)}`;
}

function say({ place }: LostQuestion, rule: RuleDocumentation, message: string, hint: string): Finding {
  return warn(rule, { message, hint, ...(place ? { place } : {}) });
}

/** Where something was made. */
interface MadeAt extends Pick<Provenance, "repository" | "workflow" | "ref"> {
  readonly issuer?: string;
}

function placeOf({ subject, ...rest }: { readonly subject: string } & MadeAt): MadeAt {
  return { ...rest, workflow: subject };
}

/**
 * What of one place is not what it was, as words; what was not told before is none. The version in a tag's name always
 * differs, and says nothing.
 */
function differences(before: MadeAt, after: MadeAt): readonly string[] {
  const issuer = after.issuer ?? "";
  const [was, is] = [before, after].map(({ repository }) => repositoryAddress(repository, issuer));
  const [ran, runs] = [before, after].map(({ workflow }) => workflowOf(workflow));
  const [kind, kinds] = [before, after].map(({ ref }) => kindOfRef(ref));
  if (was !== is) return [`in ${sayPlace(after.repository)} rather than ${sayPlace(before.repository)}`];
  return [
    ...(before.issuer === after.issuer
      ? []
      : [`by ${shown(issuer)} rather than ${shown(before.issuer ?? "")}`]),
    ...(before.workflow === undefined || ran === runs
      ? []
      : [`by ${sayWorkflow(runs, is)} rather than ${sayWorkflow(ran, was)}`]),
    ...(before.ref === undefined || kind === kinds ? [] : [`at ${kinds} rather than ${kind}`]),
  ];
}

/** Without the ref at its end. */
function workflowOf(workflow = ""): string {
  const at = workflow.lastIndexOf("@");
  return at < 0 ? workflow : workflow.slice(0, at);
}

function kindOfRef(ref = ""): string {
  if (ref.startsWith("refs/tags/")) return "a tag";
  return ref.startsWith("refs/heads/") ? "a branch" : "another ref";
}

function sayPlace(repository: string | undefined): string {
  if (repository === undefined) return "no repository";
  // Repositories of one name are on several hosts.
  const isHere = repository.toLowerCase().startsWith("https://github.com/");
  return printable(isHere ? repositoryName(repository) : repository, 200);
}

/** As it is named in its own repository, where it lies there. */
function sayWorkflow(workflow = "", repository = ""): string {
  const own = workflow.toLowerCase().startsWith(`${repository}/`);
  return shown((own ? workflow.slice(repository.length + 1) : workflow) || "no workflow");
}

function keyOf({ registryType, identifier, version }: Package, released: string): string {
  return `${registryType}:${identifier}@${version ?? released}`;
}

function proofOf({ version, release: { provenance = {} } }: Vouched, of: Package): Provenance {
  const key = keyOf(of, version);
  return (Object.hasOwn(provenance, key) && provenance[key]) || {};
}

function isSame(a: Package, b: Package): boolean {
  return a.registryType === b.registryType && a.identifier === b.identifier;
}

/** What is proven of most: where it was built before all, then what is of the same registry. None where nothing is proven. */
function bestOf(version: Vouched, packages: readonly Package[], like?: Package): Package | undefined {
  const worth = (one: Package) => {
    const proof = proofOf(version, one);
    const alike = one.registryType === like?.registryType;
    return (isAttested(proof) ? 4 : 0) + (alike ? 2 : 0) + (isSigned(proof) ? 1 : 0);
  };
  const proven = packages.filter((one) => Object.keys(proofOf(version, one)).length > 0);
  return proven.toSorted((a, b) => worth(b) - worth(a))[0];
}
