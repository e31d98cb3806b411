import { loadDesired } from "../convention/load.ts";
import {
  contractFile,
  isExactVersion,
  isId,
  projectFile,
  releaseFile,
  signatureFile,
} from "../convention/paths.ts";
import type { Source } from "../convention/source.ts";
import { workingTree } from "../convention/working-tree.ts";
import { resolve } from "../git/ancestry.ts";
import { type Finding, hasFailure } from "../model/finding.ts";
import type { Desired } from "../model/project.ts";
import type { Release } from "../model/release.ts";
import { signatureKey, signersOf } from "../model/signature.ts";
import { findingsJson } from "../report/json.ts";
import { formatSignature, signatureJson, type VerifiedRelease } from "../report/signature.ts";
import { judgeSignature } from "../rules/supply-chain/judge.ts";
import { listed, nearest, shown } from "../rules/text.ts";
import { refuse, refuseAll } from "./asked.ts";
import { type Clone, needTree, openClone } from "./clone.ts";
import {
  type Command,
  type CommandResult,
  type Invocation,
  result,
  textOptions,
  type World,
} from "./command.ts";
import { commitSource } from "./commit-source.ts";
import { changedContracts } from "./contract/changed.ts";
import { textOf } from "./options.ts";
import { bundlesOf } from "./signatures/gather.ts";
import { lostSinceBefore } from "./signatures/lost.ts";
import { trustSettingOf, verifyUnder } from "./signatures/trust.ts";

/** Says who signed a release, and whether they may: as if it were required. Writes nothing. */
export const verify: Command = async (invocation, world) => {
  const [server = "", version = ""] = invocation.positionals;
  await using clone = await openClone(invocation, world);
  const source = await sourceOf(clone, invocation);
  const known = await releaseOf(source, server, version, world);
  if ("exit" in known) return known;
  const { release, desired } = known;
  const bundle = (await bundlesOf(source, [release])).get(signatureKey(release));
  world.progress(`checking the signature of ${server} ${version}`);
  const trust = await trustSettingOf(source, desired.project);
  const evidence =
    bundle === undefined
      ? ({ kind: "missing" } as const)
      : await verifyUnder(trust, release, bundle, world.env);
  const signers = signersOf(desired.servers.get(server)?.server);
  const file = signatureFile(server, version);
  const finding = judgeSignature({
    server,
    version,
    evidence,
    source: release.release.source,
    signers,
    isRequired: true,
    place: { file: bundle === undefined ? release.file : file, path: [] },
  });
  if (!finding) throw new Error("a signature that is asked for is judged");
  const of = { source, release, signature: evidence, trust, env: world.env, told: finding };
  const others = [...(await contractFindings(source, release)), ...(await lostSinceBefore(of))];
  const { digest } = release;
  const told: VerifiedRelease = { server, version, digest, file, evidence, signers, finding, others };
  const outcome = finding.outcome === "pass" && !hasFailure(others) ? "ok" : "refused";
  return result(outcome, formatSignature(told, textOptions(world)), {
    findings: findingsJson([...(finding.outcome === "pass" ? [] : [{ ...finding, server }]), ...others]),
    ...signatureJson(told),
  });
};

/** The signature covers the digest of the contract: what lies under that name must be it. */
async function contractFindings(source: Source, { id, release }: Release): Promise<readonly Finding[]> {
  if (!release.contract) return [];
  return changedContracts(source, { files: new Set([contractFile(id, release.contract.digest)]) });
}

async function sourceOf(clone: Clone, invocation: Invocation): Promise<Source> {
  const head = textOf(invocation, "head");
  if (head !== undefined) return commitSource(clone, await resolve(clone.repository, head));
  await needTree(clone);
  return workingTree(clone.root);
}

interface Found {
  readonly release: Release;
  readonly desired: Desired;
}

/** The release and its server; a refusal where either is not there, or cannot be read. */
async function releaseOf(
  source: Source,
  server: string,
  version: string,
  world: World,
): Promise<Found | CommandResult> {
  if (!isId(server) || !isExactVersion(version)) {
    return isId(server) ? notReleased(new Set()) : unknownServer();
  }
  const file = releaseFile(server, version);
  const scope = { kind: "touched", servers: new Set([server]), files: new Set([file]) } as const;
  const { desired, findings } = await loadDesired(source, { ...scope, changedOnly: true });
  const unit = desired.servers.get(server);
  const release = unit?.releases.get(version);
  // Whose signatures count stands in headgate.yaml: where that cannot be read, nobody's do.
  const deciding = new Set(release ? [projectFile] : [projectFile, file]);
  const own = findings.filter((finding) => deciding.has(finding.file ?? finding.place?.file ?? ""));
  if (hasFailure(own)) return refuseAll(world, own);
  if (release) return { release, desired };
  return unit ? notReleased(unit.versions) : unknownServer();

  function unknownServer(): CommandResult {
    const message = `there is no server ${shown(server)}`;
    return refuse(world, { rule: "version/unknown-server", message, hint: "headgate status lists them" });
  }

  function notReleased(known: ReadonlySet<string>): CommandResult {
    const near = nearest(version, known);
    const hint =
      near.length > 0 ? `did you mean ${listed(near)}?` : `headgate history ${server} says what is`;
    const message = `${shown(version)} of ${server} is not released`;
    return refuse(world, { rule: "version/not-released", message, hint });
  }
}
