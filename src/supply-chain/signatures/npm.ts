import { createPublicKey, verify } from "node:crypto";
import { tmpdir } from "node:os";
import type { Finding } from "../../model/finding.ts";
import { at, items, jsonOf, members, words } from "../../model/json.ts";
import type { Provenance } from "../../model/release.ts";
import { printable } from "../../model/text.ts";
import { npm } from "../../probes/npm/npm-client.ts";
import { packageProblem } from "../../probes/npm/package-name.ts";
import { found } from "../finding.ts";
import { ask, json } from "../http.ts";
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
import { trustOf } from "./trust.ts";
import { checkBundle, type TrustedKey } from "./verifier.ts";

/** A key of the registry, and until when what it signed counts. */
interface RegistryKey extends TrustedKey {
  readonly algorithm: string;
}

/**
 * What an npm registry can prove of one version: that it is the archive which was published (by a key of the
 * registry's), and where it was built (by the identity of the build). Most packages prove neither, which is no
 * finding. `integrity` is the checksum that the release records. Never rejects but with the signal's reason.
 */
export async function npmSignatures(
  name: string,
  version: string,
  integrity: string,
  world: ProvenanceWorld,
): Promise<Attested> {
  if (packageProblem(name, version)) return { findings: [] };
  const key = `npm:${name}@${version}`;
  const told = await view(world, `${name}@${version}`, "dist");
  const dist = at(told, "dist") ?? told;
  const signatures = items(at(dist, "signatures"), 20);
  const isAttested = at(dist, "attestations") !== undefined;
  if (signatures.length === 0 && !isAttested) return { findings: [] };
  const registry = await registryOf(world, name);
  const keys = await keysOf(registry, world.signal);
  world.signal?.throwIfAborted();
  if ("problem" in keys) {
    const there = { attestations: isAttested, signature: signatures.length > 0 };
    const unchecked = (["attestations", "signature"] as const).filter((one) => there[one]);
    return {
      findings: [unknown(key, { kind: "unreachable", message: keys.problem })],
      provenance: { unchecked },
    };
  }
  const published = keys.some(({ end }) => end !== undefined)
    ? await publishedAt(world, name, version)
    : undefined;
  const signed = `${name}@${version}:${integrity}`;
  const wrong = signatures.flatMap((one) => signatureProblem(one, keys, signed, published) ?? []);
  const findings = wrong.slice(0, 1).map((why) => badSignature(key, why));
  const registryKey = wrong.length === 0 ? words(at(signatures[0], "keyid")) : undefined;
  const own = registryKey === undefined ? {} : { registryKey: printable(registryKey, 200) };
  const attested = isAttested
    ? await attestationsOf(registry, { name, version, integrity, keys }, world)
    : { findings: [] };
  const provenance: Provenance = { ...attested.provenance, ...own };
  return {
    findings: [...findings, ...attested.findings],
    ...(Object.keys(provenance).length > 0 ? { provenance } : {}),
  };
}

async function attestationsOf(
  registry: string,
  of: {
    readonly name: string;
    readonly version: string;
    readonly integrity: string;
    readonly keys: readonly TrustedKey[];
  },
  world: ProvenanceWorld,
): Promise<Attested> {
  const { name, version, integrity, keys } = of;
  const key = `npm:${name}@${version}`;
  const address = `${registry}/-/npm/v1/attestations/${name.replace("/", "%2f")}@${encodeURIComponent(version)}`;
  const answer = await ask(address, { accept: json, ...(world.signal ? { signal: world.signal } : {}) });
  const list =
    answer.kind === "answer" && answer.status === 200 ? at(jsonOf(answer.body), "attestations") : undefined;
  if (!Array.isArray(list)) {
    const message = answer.kind === "problem" ? answer.message : "its attestations cannot be read";
    return notRead(key, { kind: "unreachable", message });
  }
  const trust = await trustOf(world);
  const subject = { name: packageUrl(name, version), sha512: sha512Of(integrity) };
  const places: Provenance[] = [];
  const open: Unread[] = list.length > mostAttestations ? [{ kind: "unreadable", message: tooMany }] : [];
  for (const attestation of items(list, mostAttestations)) {
    const checked = await checkBundle(JSON.stringify(at(attestation, "bundle") ?? null), trust, keys);
    if (checked.kind === "not-verifiable") {
      open.push({ kind: "no-root", message: checked.message });
      continue;
    }
    if (checked.kind !== "held") return { findings: [forged(key, checked.message)] };
    const isOfIt = items(at(jsonOf(checked.payload), "subject")).some(
      (one) => at(one, "name") === subject.name && at(one, "digest", "sha512") === subject.sha512,
    );
    if (!isOfIt) return { findings: [forged(key, "it speaks of another archive")] };
    // The registry's own says that it was published; only a build's identity says where.
    const where = checked.identity && provenanceOf(checked.identity);
    if (where) places.push(where);
  }
  // What a registry claims to have and does not give was taken away on its way here, or by the registry.
  if (list.length === 0) {
    return notRead(key, { kind: "unreachable", message: "the registry gives none of its attestations" });
  }
  // Whoever publishes may attest: one that is right does not stand for all, and none hides what is known to be wrong.
  const wrong = places.flatMap((place) => sourceFinding(key, place, world.repository));
  const findings = [...wrong.slice(0, 1), ...open.slice(0, 1).map((one) => unknown(key, one))];
  const [where] = places;
  return { provenance: (open.length === 0 && where) || uncheckedIn(open), findings };
}

function notRead(key: string, why: Unread): Attested {
  return { findings: [unknown(key, why)], provenance: uncheckedIn([why]) };
}

const mostAttestations = 20;
const tooMany = `it has more than the ${mostAttestations} attestations that are looked at`;

/** Why a signature proves nothing, or something bad; undefined where it holds. */
function signatureProblem(
  signature: unknown,
  keys: readonly RegistryKey[],
  signed: string,
  published: number | undefined,
): string | undefined {
  const key = keys.find(({ hint }) => hint === at(signature, "keyid"));
  if (!key) return "it is by a key that the registry does not publish";
  if (key.end !== undefined && (published === undefined || published > Date.parse(key.end))) {
    return "it is by a key that had expired";
  }
  const sig = words(at(signature, "sig"));
  if (sig === undefined || !holds(key, signed, sig)) return "it is of something else";
  return undefined;
}

function holds({ spki, algorithm }: RegistryKey, signed: string, signature: string): boolean {
  if (algorithm !== "ecdsa-sha2-nistp256") return false;
  try {
    const key = createPublicKey({ key: Buffer.from(spki), format: "der", type: "spki" });
    return verify("sha256", Buffer.from(signed), key, Buffer.from(signature, "base64"));
  } catch {
    return false;
  }
}

async function keysOf(
  registry: string,
  signal: AbortSignal | undefined,
): Promise<readonly RegistryKey[] | { readonly problem: string }> {
  const answer = await ask(`${registry}/-/npm/v1/keys`, { accept: json, ...(signal ? { signal } : {}) });
  if (answer.kind === "problem") return { problem: answer.message };
  const list = answer.status === 200 ? at(jsonOf(answer.body), "keys") : undefined;
  if (!Array.isArray(list)) return { problem: "the registry publishes no keys" };
  return items(list, 100).flatMap((one) => {
    const [hint, text, end] = ["keyid", "key", "expires"].map((name) => words(at(one, name)));
    if (hint === undefined || text === undefined) return [];
    const algorithm = words(at(one, "keytype")) ?? "";
    return { hint, algorithm, spki: Buffer.from(text, "base64"), ...(end === undefined ? {} : { end }) };
  });
}

/** As the user's npm is configured: for the scope of the package, else for all. */
async function registryOf({ env, signal }: ProvenanceWorld, name: string): Promise<string> {
  const scope = /^(@[^/]+)\//.exec(name)?.[1];
  const settings = [...(scope === undefined ? [] : [`${scope}:registry`]), "registry"];
  const options = { cwd: tmpdir(), env, timeout: 30_000, ...(signal ? { signal } : {}) };
  const told = await npm(["config", "get", ...settings], options);
  // npm names several settings, and one it does not.
  const values = told.ok
    ? told.stdout.split("\n").map((line) => line.replace(/^[^=]*registry=/, "").trim())
    : [];
  const address = values.find((value) => /^https?:\/\//.test(value)) ?? "https://registry.npmjs.org";
  return address.replace(/\/+$/, "");
}

async function view(world: ProvenanceWorld, of: string, ...fields: readonly string[]): Promise<unknown> {
  const { env, signal } = world;
  const told = await npm(["view", "--json", "--", of, ...fields], {
    cwd: tmpdir(),
    env,
    timeout: 60_000,
    ...(signal ? { signal } : {}),
  });
  signal?.throwIfAborted();
  return told.ok ? jsonOf(Buffer.from(told.stdout)) : undefined;
}

/** Milliseconds since the epoch; undefined where the registry does not say. */
async function publishedAt(
  world: ProvenanceWorld,
  name: string,
  version: string,
): Promise<number | undefined> {
  const times = await view(world, name, "time");
  const text = words(members(at(times, "time") ?? times).get(version));
  const instant = Date.parse(text ?? "");
  return Number.isNaN(instant) ? undefined : instant;
}

/** As attestations name a package: with the at sign of a scope written out, and its slash kept. */
function packageUrl(name: string, version: string): string {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}

function sha512Of(integrity: string): string | undefined {
  const text = integrity.split(/\s+/).find((one) => one.startsWith("sha512-"));
  return text && Buffer.from(text.slice(7), "base64").toString("hex");
}

function badSignature(key: string, why: string): Finding {
  return found(
    "package/signature-invalid",
    `the registry's signature of ${key} does not hold: ${why}`,
    "find out whose registry answers: npm config get registry, npm audit signatures",
    "fail",
    "critical",
  );
}
