import type { Finding } from "../../model/finding.ts";
import { at, items, jsonOf, words } from "../../model/json.ts";
import type { Provenance } from "../../model/release.ts";
import { repositoryAddress } from "../../model/signature.ts";
import { printable } from "../../model/text.ts";
import { found } from "../finding.ts";
import { ask } from "../http.ts";
import { indexAddress } from "../registries/pypi-index.ts";
import { pypiName } from "../registries/pypi-version.ts";
import {
  type Attested,
  forged,
  type ProvenanceWorld,
  provenanceOf,
  sourceFinding,
  type Unread,
  uncheckedIn,
  unknown,
} from "./provenance.ts";
import { statementMedia } from "./statement.ts";
import { type Trust, trustOf } from "./trust.ts";
import { checkBundle } from "./verifier.ts";

const mostFiles = 200;
const atOnce = 8;
const accept = "application/vnd.pypi.simple.v1+json";
const integrityJson = "application/vnd.pypi.integrity.v1+json, application/json;q=0.5";

/** What is known of one file of a package, or of one of its attestations: nothing at all where it has none. */
interface Proof {
  /** Where it was built, by what of it holds. */
  readonly places: readonly Provenance[];
  /** What does not hold, and what cannot be read. */
  readonly forged?: string;
  readonly unknown?: Unread;
}

/**
 * What the index can prove of one version of a Python package: where each of its files was built (PEP 740). Most
 * packages prove nothing, which is no finding; that some files do and others do not is one, since whoever has a
 * publishing token may add files to a version. `sums` are the checksums that the release records, as 64 hexadecimal
 * digits by file name. Never rejects but with the signal's reason.
 */
export async function pypiAttestations(
  name: string,
  version: string,
  sums: ReadonlyMap<string, string>,
  world: ProvenanceWorld,
): Promise<Attested> {
  const key = `pypi:${name}@${version}`;
  const places = await provenanceAddresses(name, world);
  world.signal?.throwIfAborted();
  const files = [...sums].filter(([file]) => places.has(file));
  if (files.length === 0) return { findings: [] };
  const trust = await trustOf(world);
  const proofs = new Map<string, Proof>([...sums.keys()].map((file) => [file, nothing]));
  for (let next = 0; next < files.length; next += atOnce) {
    const some = files.slice(next, next + atOnce).map(async ([file, sum], index) => {
      const isAsked = next + index < mostFiles;
      proofs.set(file, isAsked ? await proofOf(places.get(file) ?? "", sum, trust, world) : notAsked);
    });
    await Promise.all(some);
    world.signal?.throwIfAborted();
  }
  return judged(key, proofs, world.repository);
}

const nothing: Proof = { places: [] };
const notAsked = unread("unreadable", `no more than ${mostFiles} files are looked at`);

function unread(kind: Unread["kind"], message: string): Proof {
  return { places: [], unknown: { kind, message } };
}

/** What is known to be wrong is said, whatever else is not known. */
function judged(key: string, all: ReadonlyMap<string, Proof>, repository: string | undefined): Attested {
  const proofs = [...all];
  for (const [file, proof] of proofs) {
    if (proof.forged !== undefined) return { findings: [forged(`${key}/${file}`, proof.forged)] };
  }
  const built = proofs.flatMap(([, { places }]) => places);
  const wrong = built.flatMap((one) => sourceFinding(key, one, repository)).slice(0, 1);
  const reasons = proofs.flatMap(([file, { unknown: why }]) => (why ? [{ file, why }] : []));
  const open = reasons.slice(0, 1).map(({ file, why }) => unknown(`${key}/${file}`, why));
  const provenance = uncheckedIn(reasons.map(({ why }) => why));
  const [where] = built;
  if (!where) return { findings: open, provenance };
  const [without] = proofs.filter(([, { places, unknown: why }]) => places.length === 0 && why === undefined);
  if (without) {
    const said = `${printable(without[0], 200)} of ${key} does not prove where it was built, as ${proofs.filter(([, { places }]) => places.length > 0).length} of its ${proofs.length} files do`;
    return { findings: [...wrong, ...open, partial(said)], provenance };
  }
  if (open.length > 0) return { findings: [...wrong, ...open], provenance };
  if (built.some((one) => JSON.stringify(one) !== JSON.stringify(where))) {
    return { findings: [...wrong, partial(`the files of ${key} were not all built by one run`)] };
  }
  return { findings: wrong, provenance: where };
}

/** Where the index keeps the attestations of each file that has some. */
async function provenanceAddresses(
  name: string,
  world: ProvenanceWorld,
): Promise<ReadonlyMap<string, string>> {
  const index = await indexAddress(world);
  const base = `${index.address}/${pypiName(name)}/`;
  const answer = await ask(base, {
    accept,
    limit: 64 * 1_048_576,
    ...(index.authorization === undefined ? {} : { authorization: index.authorization }),
    ...(world.signal ? { signal: world.signal } : {}),
  });
  const list = answer.kind === "answer" && answer.status === 200 ? at(jsonOf(answer.body), "files") : [];
  return new Map(
    items(list, 50_000).flatMap((file) => {
      const [own, place] = [words(at(file, "filename"), 500), words(at(file, "provenance"), 2_000)];
      if (own === undefined || place === undefined || !URL.canParse(place, base)) return [];
      return [[own, new URL(place, base).href] as const];
    }),
  );
}

async function proofOf(place: string, sum: string, trust: Trust, world: ProvenanceWorld): Promise<Proof> {
  const answer = await ask(place, {
    accept: integrityJson,
    limit: 4 * 1_048_576,
    ...(world.signal ? { signal: world.signal } : {}),
  });
  if (answer.kind === "problem") return unread("unreachable", answer.message);
  const list = answer.status === 200 ? at(jsonOf(answer.body), "attestation_bundles") : undefined;
  const all = items(list, 20).flatMap((bundle) =>
    items(at(bundle, "attestations"), 20).map((attestation) => ({
      publisher: at(bundle, "publisher"),
      attestation,
    })),
  );
  if (all.length === 0) return unread("unreachable", "its attestations cannot be read");
  let whole = nothing;
  for (const { publisher, attestation } of all) {
    const one = await attested(attestation, publisher, sum, trust);
    whole = { ...one, ...whole, places: [...whole.places, ...one.places] };
  }
  return whole;
}

async function attested(attestation: unknown, publisher: unknown, sum: string, trust: Trust): Promise<Proof> {
  if (at(attestation, "version") !== 1) {
    return unread("unreadable", "its attestation is of a newer kind than is known here");
  }
  const checked = await checkBundle(JSON.stringify(bundleOf(attestation)), trust);
  if (checked.kind === "not-verifiable") return unread("no-root", checked.message);
  if (checked.kind !== "held") return { places: [], forged: checked.message };
  const subjects = items(at(jsonOf(checked.payload), "subject"), 2);
  if (subjects.length !== 1 || at(subjects[0], "digest", "sha256") !== sum) {
    return { places: [], forged: "it speaks of another file" };
  }
  const where = checked.identity && provenanceOf(checked.identity);
  if (!where) return nothing;
  const named = words(at(publisher, "repository"), 500);
  const isOther =
    at(publisher, "kind") === "GitHub" &&
    repositoryAddress(named, "") !== repositoryAddress(where.repository, "");
  return isOther
    ? { places: [], forged: "the index names another publisher than the certificate" }
    : { places: [where] };
}

/** An attestation of an index as the Sigstore bundle that it was made of. */
function bundleOf(attestation: unknown): object {
  const material = at(attestation, "verification_material");
  return {
    mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
    verificationMaterial: {
      certificate: { rawBytes: at(material, "certificate") },
      tlogEntries: items(at(material, "transparency_entries"), 10),
    },
    dsseEnvelope: {
      payload: at(attestation, "envelope", "statement"),
      payloadType: statementMedia,
      signatures: [{ sig: at(attestation, "envelope", "signature") }],
    },
  };
}

function partial(message: string): Finding {
  return found(
    "provenance/partial",
    message,
    "find out who published it: whoever has a publishing token may add files to a version",
    "warn",
    "high",
  );
}
