import type { Contract } from "../../contract/contract.ts";
import { versionBefore } from "../../contract/semver.ts";
import { visible } from "../../contract/text/visible.ts";
import { tryCompare } from "../../contract/try-compare.ts";
import { renderScalar } from "../../convention/edit/scalar.ts";
import { modeline, schemaFiles } from "../../convention/modeline.ts";
import { acknowledgementFile, isExactVersion, isId, releaseFile } from "../../convention/paths.ts";
import type { Source } from "../../convention/source.ts";
import { workingTree } from "../../convention/working-tree.ts";
import { cloneHost } from "../../host/clone.ts";
import type { Finding } from "../../model/finding.ts";
import type { ContractEvidence, SemverJudgement } from "../../model/semver.ts";
import { formatFindings } from "../../report/findings.ts";
import { findingsJson } from "../../report/json.ts";
import { sanitize } from "../../report/text.ts";
import { semverModeOf } from "../../rules/contract/mode.ts";
import { notCaptured } from "../../rules/contract/not-captured.ts";
import { endOf } from "../../rules/instants.ts";
import { nearest, shown } from "../../rules/text.ts";
import { reasonIn, refuse, refuseAll } from "../asked.ts";
import { needTree, openClone } from "../clone.ts";
import {
  type Command,
  type CommandResult,
  type Invocation,
  result,
  textOptions,
  type World,
} from "../command.ts";
import { schemaFolder } from "../init/files.ts";
import { isSet, textOf } from "../options.ts";
import { writeFiles } from "../release/files.ts";
import { contractEvidence, recordedContract } from "../semver/evidence.ts";
import { readAcknowledgement, readServer, releasedVersions, unreleasedEvidence } from "../semver/findings.ts";
import { givenContract } from "./given.ts";
import { misused } from "./usage.ts";

type Compared = Extract<ContractEvidence, { readonly kind: "compared" }>;

/**
 * `headgate contract acknowledge SERVER VERSION --reason …`: writes into the working tree that a version keeps its
 * number although its contract asks for another one. Whether that is right is for those who review the file.
 */
export const acknowledge: Command = async (invocation, world) => {
  const [server = "", version = "", ...others] = invocation.positionals;
  const wrong = wrongCommandLine(server, version, others, invocation, world);
  if (wrong) return wrong;
  await using clone = await openClone(invocation, world);
  await needTree(clone);
  const source = workingTree(clone.root);
  const question = await pairOf(source, server, version, invocation, world);
  if ("exit" in question) return question;
  const evidence = await evidenceOf(source, server, version, question);
  const file = acknowledgementFile(server, version);
  if (evidence?.kind !== "compared") {
    const place = { file: releaseFile(server, version), path: [] };
    const missing = evidence?.missing ?? [];
    return refuseAll(world, [{ ...notCaptured(missing, { outcome: "fail", place, to: version }), server }]);
  }
  const mode = semverModeOf(await readServer(source, server), "release");
  const judgement = neededIn(evidence, mode === "off" ? "semver" : mode);
  const about = { server, version, evidence, file, findings: question.findings };
  if (!judgement) {
    const why = evidence.judgements.strict.why;
    return told(about, "unchanged", `${nameOf(about)}: ${why}\nthere is nothing to acknowledge`, null);
  }
  const known = await readAcknowledgement(source, server, version);
  const { contracts } = evidence;
  const reason = reasonIn(invocation);
  const until = textOf(invocation, "until");
  const isSame = known?.contracts.from === contracts.from && known.contracts.to === contracts.to;
  if (known && isSame && known.reason === reason && known.until === until) {
    return told(about, "unchanged", `${file} says so already\nnothing was written`, judgement);
  }
  const { actor } = await (world.host ?? cloneHost(world.env)).cause(clone.repository, { reason });
  const causes = judgement.causes.slice(0, 20).map(({ summary, pointer }) => `  ${summary}  (${pointer})`);
  const more = judgement.causes.length - causes.length;
  const what = sanitizeLines([
    `${nameOf(about)}: ${judgement.why}`,
    ...causes,
    ...(more > 0 ? [`  and ${more} more`] : []),
  ]);
  const text = [
    ...(await headOf(source)),
    // The contract may lie nowhere yet: whoever reviews this sees here what it is about.
    ...what.split("\n").map((line) => `# ${line}`),
    `from: ${renderScalar(evidence.from, "plain", false)}`,
    "contracts:",
    `  from: ${contracts.from}`,
    `  to: ${contracts.to}`,
    `reason: ${renderScalar(reason, "plain", false)}`,
    `by: ${renderScalar(actor.slice(0, 200), "plain", false)}`,
    ...(until === undefined ? [] : [`until: ${renderScalar(until, "plain", false)}`]),
    "",
  ].join("\n");
  const dryRun = isSet(invocation, "dry-run");
  if (!dryRun) await writeFiles(clone.root, new Map([[file, text]]));
  const ending = dryRun
    ? `would write ${file}\nnothing was written`
    : `wrote ${file}\n${question.contract ? unreleased : released}`;
  const notes = formatFindings(question.findings, new Map(), textOptions(world));
  const lines = [what, sanitizeLines([ending]), ...(notes === "" ? [] : ["", notes])];
  return told(about, dryRun ? "planned" : "ok", lines.join("\n"), judgement, dryRun);
};

const released = "put it into the change that adds the release: whoever reviews that decides";
const unreleased = "have it merged, whoever reviews that decides; then release the version";

function evidenceOf(
  source: Source,
  server: string,
  version: string,
  { from, released, contract }: Question,
): Promise<ContractEvidence | undefined> {
  if (!contract) {
    return contractEvidence(source, [{ server, from, to: version, released }]).then(([found]) => found);
  }
  return recordedContract(source, server, from).then((contractBefore) => {
    const comparison = (contractBefore && tryCompare(contractBefore, contract)) ?? null;
    return unreleasedEvidence({ before: from, contractBefore, version, contract, comparison, released });
  });
}

function wrongCommandLine(
  server: string,
  version: string,
  others: readonly string[],
  invocation: Invocation,
  world: World,
): CommandResult | undefined {
  const usage = "headgate contract acknowledge SERVER VERSION --reason TEXT";
  if (server === "" || version === "" || others.length > 0) {
    return misused("contract acknowledge takes a server and one of its versions", usage);
  }
  if (!isId(server) || !isExactVersion(version)) {
    return misused(`${shown(server)} ${shown(version)} names no version of a server`, usage);
  }
  if (reasonIn(invocation).trim() === "") {
    return misused(
      "contract acknowledge needs a reason: it is recorded with what is deployed under it",
      usage,
    );
  }
  const until = textOf(invocation, "until");
  if (until === undefined) return undefined;
  const end = endOf(until);
  if (end === undefined) return misused(`${shown(until)} is no date`, "write it as 2026-12-31");
  if (end > world.now().getTime()) return undefined;
  return misused(`${shown(until)} is over: it would never count`, "give a date that is to come, or none");
}

interface Question {
  /** The version that it is compared with. */
  readonly from: string;
  readonly released: ReadonlySet<string>;
  /** Of a version that is not released yet. */
  readonly contract?: Contract;
  /** What was noticed in its file. */
  readonly findings: readonly Finding[];
}

/** What it is compared with: the version that was named, else the one before on its line. */
async function pairOf(
  source: Source,
  server: string,
  version: string,
  invocation: Invocation,
  world: World,
): Promise<Question | CommandResult> {
  const released = await releasedVersions(source, server);
  if (released.size === 0) {
    const message = `nothing of ${shown(server)} is released here`;
    return refuse(world, {
      rule: "version/not-released",
      message,
      hint: "name a server by its folder under servers/",
    });
  }
  const named = textOf(invocation, "from");
  const file = textOf(invocation, "contract");
  if (file !== undefined && released.has(version)) {
    return misused(
      `${version} of ${server} is released: its contract is recorded with it`,
      "leave --contract out",
    );
  }
  const given = file === undefined ? undefined : await givenContract(file, world);
  if (given && "exit" in given) return given;
  const wished = [...(given ? [] : [version]), ...(named === undefined ? [] : [named])];
  for (const wanted of wished) {
    if (released.has(wanted)) continue;
    const message = `${shown(wanted)} of ${shown(server)} is not released`;
    const near = nearest(wanted, released);
    const hint =
      near.length > 0
        ? `released are ${near.join(", ")}, among others; of one that is to come give the contract: --contract FILE`
        : "release it first: headgate release; or give the contract that it is to have: --contract FILE";
    return refuse(world, { rule: "version/not-released", message, hint });
  }
  const from = named ?? versionBefore(version, released);
  if (from !== null) return { findings: [], from, released, ...given };
  const message = `${version} is the first of its line: there is nothing that it could break`;
  return refuse(world, {
    rule: "contract/acknowledgement-unused",
    message,
    hint: "nothing has to be acknowledged",
  });
}

/** The judgement that asks for an acknowledgement: the server's own, else a stricter one that a place may ask for. */
function neededIn({ judgements }: Compared, mode: "warn" | "semver" | "strict"): SemverJudgement | undefined {
  return [judgements[mode], judgements.semver, judgements.strict].find(
    ({ outcome }) => outcome === "warn" || outcome === "fail",
  );
}

/** The line that tells editors the schema, where the repository keeps the schemas. */
async function headOf(source: Source): Promise<readonly string[]> {
  const path = `${schemaFolder}/${schemaFiles.acknowledgement}`;
  return (await source.read([path])).has(path)
    ? [modeline("acknowledgement", `../../../${schemaFolder}`)]
    : [];
}

interface About {
  readonly server: string;
  readonly version: string;
  readonly evidence: Compared;
  readonly file: string;
  readonly findings: readonly Finding[];
}

function told(
  { server, version, evidence, file, findings }: About,
  outcome: "ok" | "planned" | "unchanged",
  text: string,
  judgement: SemverJudgement | null,
  dryRun = false,
): CommandResult {
  return result(outcome, text, {
    findings: findingsJson(findings),
    dryRun,
    server,
    version,
    from: evidence.from,
    contracts: evidence.contracts,
    required: judgement?.required ?? "none",
    next: judgement?.next ?? null,
    acknowledged: judgement?.causes ?? [],
    file: outcome === "unchanged" && judgement === null ? null : file,
  });
}

function nameOf({ server, version, evidence }: Pick<About, "server" | "version" | "evidence">): string {
  return sanitize(`${server} ${evidence.from} → ${version}`);
}

function sanitizeLines(lines: readonly string[]): string {
  return lines
    .flatMap((line) => line.split("\n"))
    .map((line) => sanitize(visible(line)))
    .join("\n");
}
