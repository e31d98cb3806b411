import type { Finding, Place } from "../../model/finding.ts";
import {
  type Acknowledgement,
  type ContractEvidence,
  type SemverJudgement,
  type SemverMode,
  stricter,
} from "../../model/semver.ts";
import { changeOf } from "../change.ts";
import type { GateContext, ServerContext } from "../context.ts";
import { placeOfVersion } from "../deployment-facts.ts";
import type { Rule, RuleDocumentation } from "../rule.ts";
import { shown } from "../text.ts";
import { nothing } from "../verdict.ts";
import { acknowledgementOf, isInForce } from "./acknowledgements.ts";
import { modeIn, requiresSemver, semverModeOf } from "./mode.ts";
import { notCaptured } from "./not-captured.ts";

const documentation = {
  id: "contract/semver",
  severity: "high",
  what: "A version's number tells what became of the contract: breaking needs a major version (below 1.0.0 a minor one), additions a minor one. A release is compared with the version before on its line, a deployment with what is stable in its environment.",
  why: "Clients update by the number. A tool that is gone, or an argument that is suddenly required, breaks them under a number that promised it would not.",
  fix: "Release it under the number that the hint names (headgate suggest says why), or keep the number knowingly: headgate contract acknowledge SERVER VERSION --reason …. How strictly is said by contract.semver in server.yaml and require.contract in environment.yaml.",
  overridable: true,
} as const satisfies RuleDocumentation;

/** Each new release against the one before on its line. A milder setting that comes with it does not count yet. */
export const releasedSemver: Rule<ServerContext> = {
  ...documentation,
  check({ server, base, releasedContracts, now }) {
    if (!releasedContracts || releasedContracts.size === 0) return nothing;
    const own = semverModeOf(server.server, "release");
    const mode = base?.server ? stricter(own, semverModeOf(base.server, "release")) : own;
    return [...releasedContracts].flatMap(([version, evidence]) => {
      const file = `servers/${server.id}/versions/${version}.json`;
      const place: Place = { file, path: ["server", "version"], part: "value" };
      const found = releaseFinding(evidence, {
        mode,
        place,
        server: server.id,
        acknowledgement: acknowledgementOf(server.acknowledgements?.get(version), server.versions),
        now,
      });
      return found && found.outcome !== "pass" ? [found] : [];
    });
  },
};

/** Each version that comes or gets more, against what is stable here; a way back is never judged. */
export const semverGate: Rule<GateContext> = {
  ...documentation,
  check(context) {
    const { server, deployment, environment, contracts, now } = context;
    const { rising, stable } = changeOf(context);
    const isRequired = requiresSemver(environment);
    const mode = modeIn(environment, contracts?.mode ?? semverModeOf(server.server, "deployment"));
    if (mode === "off" || (!contracts && !isRequired)) return nothing;
    return rising.flatMap((version) => {
      const known = contracts?.byVersion.get(version);
      const place = placeOfVersion(deployment, version);
      if (!known || known.from !== (stable ?? null)) {
        return isRequired && stable !== undefined ? [unknown(stable, version, place)] : [];
      }
      if (known.kind === "not-compared") {
        const isOddOne = known.from !== null && known.missing.length === 1;
        if (known.missing.length === 0 || !(isRequired || isOddOne)) return [];
        return [notCaptured(known.missing, { outcome: isRequired ? "fail" : "warn", place, to: version })];
      }
      const found = judged(known, {
        mode,
        isDeployed: true,
        place,
        server: server.id,
        acknowledgement: acknowledgementOf(server.acknowledgements?.get(version), server.versions),
        now,
      });
      return found ? [found] : [];
    });
  },
};

/** How one version is judged. */
export interface SemverSubject {
  readonly mode: SemverMode;
  readonly place: Place;
  /** The server's id. */
  readonly server: string;
  readonly acknowledgement: Acknowledgement | undefined;
  readonly now: string;
  /** True: it is out, and asked for by a deployment. False by default. */
  readonly isDeployed?: boolean;
  /** False: it is about to be, and its contract lies nowhere yet. True by default. */
  readonly isReleased?: boolean;
}

/** What is to be said of a version that is released; undefined where there is nothing to judge. */
export function releaseFinding(evidence: ContractEvidence, subject: SemverSubject): Finding | undefined {
  if (subject.mode === "off") return undefined;
  if (evidence.kind === "compared") return judged(evidence, subject);
  const { from, to, missing } = evidence;
  if (from === null || missing.length === 0) return undefined;
  const isOwn = missing.some(({ version }) => version === to);
  // Neither of them: this server's contracts are not captured, which release/no-contract tells where it could be.
  if (missing.length > 1 && subject.mode !== "strict") return undefined;
  const outcome = isOwn && subject.mode === "strict" ? "fail" : "warn";
  return notCaptured(missing, { outcome, place: subject.place, to });
}

function judged(
  evidence: Extract<ContractEvidence, { readonly kind: "compared" }>,
  { mode, place, server, acknowledgement, now, isDeployed = false, isReleased = true }: SemverSubject,
): Finding | undefined {
  if (mode === "off") return undefined;
  const judgement = evidence.judgements[mode];
  const { outcome, why, next } = judgement;
  if (outcome === "exempt") return undefined;
  const common = { rule: documentation.id, place } as const;
  if (outcome === "pass") return { ...common, outcome, severity: "info", message: why, hint: "" };
  const changed = `${why}: ${causesText(judgement)}`;
  const { severity } = documentation;
  if (acknowledgement && covers(acknowledgement, evidence, mode, now)) {
    const { reason, by, until, file } = acknowledgement;
    const who = by === undefined ? "" : ` by ${shown(by)}`;
    return {
      ...common,
      outcome: "warn",
      severity,
      // First of all, since tables show beginnings.
      message: `${shown(evidence.to)}: acknowledged${who} in ${file}: ${shown(reason)}; ${changed}`,
      hint: canBreak(judgement)
        ? "clients that rely on what is gone break under a number that says they will not: tell them"
        : "clients cannot tell by the number that something is new: tell them",
      setAside: { reason, ...(until === undefined ? {} : { until }) },
    };
  }
  const message = `${shown(evidence.to)}: ${changed}`;
  // What is deployed need not be compared with the version before on its line, as it would be by itself.
  const since = isDeployed ? ` --from ${shown(evidence.from)}` : "";
  const acknowledge = `headgate contract acknowledge ${server} ${shown(evidence.to)}${since}`;
  const keep = isReleased
    ? `${acknowledge} --reason …`
    : `take the contract with headgate contract capture … --output FILE, have what ${acknowledge} --contract FILE --reason … writes merged, and release it again`;
  const hint =
    outcome === "fail"
      ? `${betterNumber(evidence, judgement, isDeployed)}; or keep the number knowingly: ${keep}`
      : next === null
        ? "look at the changes"
        : `look at the changes; ${next} would be an honest number`;
  return { ...common, outcome, severity, message, hint };
}

function canBreak({ causes }: SemverJudgement): boolean {
  return causes.some((cause) => cause.class === "breaking" || cause.class === "unknown");
}

/** Whether an acknowledgement lets this change pass: it is of this change, or of all in it that needs one. */
function covers(
  acknowledgement: Acknowledgement,
  { contracts, beyondAcknowledged }: Extract<ContractEvidence, { readonly kind: "compared" }>,
  mode: Exclude<SemverMode, "off">,
  now: string,
): boolean {
  if (!isInForce(acknowledgement, now) || acknowledgement.contracts.to !== contracts.to) return false;
  if (acknowledgement.contracts.from === contracts.from) return true;
  const rest = beyondAcknowledged?.[mode].outcome;
  return rest === "pass" || rest === "exempt";
}

/** Of a deployment, a version that is out already before one that somebody would have to release. */
function betterNumber(
  { from }: ContractEvidence,
  { next, out }: SemverJudgement,
  isDeployed: boolean,
): string {
  if (isDeployed && out !== undefined) return `deploy ${out}, whose number says so`;
  if (next !== null) return `release it as ${next}${isDeployed ? ", and deploy that" : ""}`;
  return `no number on the line of ${shown(from ?? "")} says so, since later ones are out: release it on top of the newest version`;
}

const named = 5;

function causesText({ causes }: SemverJudgement): string {
  const words = causes.slice(0, named).map(({ summary, pointer }) => `${shown(summary)} (${shown(pointer)})`);
  const more = causes.length - words.length;
  return [...words, ...(more > 0 ? [`${more} more`] : [])].join(", ");
}

function unknown(from: string, to: string, place: Place): Finding {
  return {
    rule: documentation.id,
    outcome: "fail",
    severity: documentation.severity,
    message: `nobody compared the contracts of ${shown(from)} and ${shown(to)}, which this environment requires`,
    hint: "run headgate plan: it compares them",
    place,
  };
}
