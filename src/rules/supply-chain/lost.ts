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
  return pairsOf(before.server.packages ?? [], after.server.packages ?? []).flatMap(([old, own]) => {
    const [oldKey, key] = [keyOf(old, before.version), keyOf(own, after.version)];
    const had = proofOf(before, oldKey);
    const has = proofOf(after, key);
    const hint = `find out who published ${printable(key, 200)} before it is deployed`;
    if (had.repository !== undefined && has.repository === undefined) {
      const message = `${shown(key)} proves nothing of where it was built, and ${shown(oldKey)} was built in ${sayPlace(had.repository)}`;
      return [say(question, provenanceLost, message, hint)];
    }
    if (had.registryKey !== undefined && has.registryKey === undefined) {
      const message = `${shown(key)} is not signed by its registry, and ${shown(oldKey)} is`;
      return [say(question, provenanceLost, message, hint)];
    }
    const other = had.repository === undefined ? [] : differences(had, has);
    if (other.length === 0) return [];
    const message = `${shown(key)} was built elsewhere than ${shown(oldKey)}: ${other.join(", ")}`;
    return [say(question, provenanceChanged, message, hint)];
  });
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

function proofOf({ release: { provenance = {} } }: Vouched, key: string): Provenance {
  return (Object.hasOwn(provenance, key) && provenance[key]) || {};
}

/** Each package with what it was before: of the same name, else what stood in its place in the same registry. */
function pairsOf(
  before: readonly Package[],
  after: readonly Package[],
): readonly (readonly [before: Package, after: Package])[] {
  const isSame = (a: Package, b: Package) =>
    a.registryType === b.registryType && a.identifier === b.identifier;
  const gone = before.filter((old) => !after.some((own) => isSame(old, own)));
  return after.flatMap((own) => {
    const same = before.find((old) => isSame(old, own));
    const old = same ?? gone.find(({ registryType }) => registryType === own.registryType);
    return old ? [[old, own] as const] : [];
  });
}
