import { conventionRules } from "../convention/rules.ts";
import {
  analysisWithoutAddress,
  harmlessAnalysis,
  longAnalysis,
  reservedAnalysis,
  unknownAnalysis,
} from "./analyses/definitions.ts";
import { probeSettings, probeWithoutAddress } from "./analyses/reached.ts";
import { approvalImpossible, approvalMissing } from "./approvals/approvals.ts";
import { deployerNotVerified, notDeployer } from "./approvals/deployers.ts";
import { approvalOverrideIgnored } from "./approvals/overrides.ts";
import type {
  DeploymentContext,
  EnvironmentContext,
  GateContext,
  ProjectContext,
  ServerContext,
} from "./context.ts";
import { acknowledgementExpired, acknowledgementUnused } from "./contract/acknowledgements.ts";
import { notCapturedDocumentation } from "./contract/not-captured.ts";
import { releasedSemver, semverGate } from "./contract/semver.ts";
import { actionRules } from "./emitted/action.ts";
import { collectRules } from "./emitted/collect.ts";
import { contractRules } from "./emitted/contract.ts";
import { deployedRules } from "./emitted/deployed.ts";
import { editRules } from "./emitted/edit.ts";
import { gitRules } from "./emitted/git.ts";
import { gitHubRules } from "./emitted/github.ts";
import { migrateRules } from "./emitted/migrate.ts";
import { operationRules } from "./emitted/operation.ts";
import { releaseRules } from "./emitted/release.ts";
import { signatureRules } from "./emitted/signature.ts";
import { overrideRules } from "./overrides/rules.ts";
import { noRollbackPoint } from "./project/no-point.ts";
import { settingOfEnvironment } from "./project/not-implemented.ts";
import { policyNotNamed } from "./project/policy.ts";
import { manyRemoved, removedNotEmpty } from "./project/removals.ts";
import { cycle, stageOrder, unknownUpstream } from "./promotion/graph.ts";
import { hotfix, hotfixGate } from "./promotion/hotfix.ts";
import { skipsEnvironment } from "./promotion/skips-environment.ts";
import { soak } from "./promotion/soak.ts";
import type { Rule, RuleDocumentation } from "./rule.ts";
import { advisoryGates } from "./supply-chain/advisory.ts";
import { lostGates } from "./supply-chain/lost.ts";
import { changedSignature, signatureGates, signatureWithoutRelease } from "./supply-chain/signature.ts";
import { targetConflict } from "./targets/conflict.ts";
import { haproxyConflict } from "./targets/haproxy-conflict.ts";
import { unsafeEntry, unsafePath } from "./targets/unsafe.ts";
import { invalidSteps, notEnforced, singleVariant, strategyNotEnforced } from "./traffic/enforcement.ts";
import { invalidPause } from "./traffic/pauses.ts";
import { blueAndGreen, outOfRange, overHundred } from "./traffic/shares.ts";
import { variableRequired, variableUnknown } from "./variables/declared.ts";
import { variableLooksSecret, variableNotAName } from "./variables/plain.ts";
import { holdsCredential } from "./variables/released.ts";
import { givenTwice, notASecret, notASecretName } from "./variables/secrets.ts";
import { variableUnsafe } from "./variables/unsafe.ts";
import { secretAsVariable, variableChoice, variableFormat } from "./variables/values.ts";
import { changedRelease, changedReleaseGate } from "./versions/changed-release.ts";
import { downgrade } from "./versions/downgrade.ts";
import {
  archived,
  deprecated,
  deprecatedGate,
  invalidLifecycle,
  lifecyclePath,
} from "./versions/lifecycle.ts";
import { notExact } from "./versions/not-exact.ts";
import { notReleased, releasedGate } from "./versions/not-released.ts";
import { deploymentNotSemver, releaseNotSemver } from "./versions/not-semver.ts";
import { branchVersion, preRelease, unpackaged } from "./versions/policy.ts";
import { emptyChangelog, emptyChangelogGate, otherName, unsafeCommand } from "./versions/release.ts";
import { deploymentOfUnknownServer, releaseOfUnknownServer } from "./versions/unknown-server.ts";
import { noContract, noIntegrity } from "./versions/unproven.ts";
import { invalidNotBefore, notBefore } from "./windows/not-before.ts";
import { closedWindow, invalidWindow, neverOpens } from "./windows/windows.ts";

const overrides = overrideRules({
  find: (id) => documentationById().get(id),
  ids: () => documentationById().keys(),
});

/** The repository as a whole. */
export const projectRules: readonly Rule<ProjectContext>[] = [
  cycle,
  targetConflict,
  haproxyConflict,
  removedNotEmpty,
  manyRemoved,
  variableLooksSecret.project,
  variableNotAName.project,
  overrides.expired.project,
  overrides.notOverridable.project,
  overrides.unknown.project,
  overrides.noReason.project,
  overrides.noAdvisory.project,
];

/** One environment's policy. */
export const environmentRules: readonly Rule<EnvironmentContext>[] = [
  unknownUpstream,
  stageOrder,
  invalidWindow,
  neverOpens,
  approvalImpossible,
  invalidSteps,
  invalidPause,
  strategyNotEnforced,
  policyNotNamed,
  unsafePath,
  unsafeEntry,
  settingOfEnvironment,
  unknownAnalysis,
  reservedAnalysis,
  analysisWithoutAddress,
  longAnalysis,
  harmlessAnalysis,
  variableLooksSecret.environment,
  variableNotAName.environment,
];

/** One server and its releases. */
export const serverRules: readonly Rule<ServerContext>[] = [
  releaseOfUnknownServer,
  releaseNotSemver,
  notExact,
  changedRelease,
  changedSignature,
  signatureWithoutRelease,
  unsafeCommand,
  holdsCredential,
  otherName,
  emptyChangelog,
  noIntegrity,
  noContract,
  releasedSemver,
  acknowledgementUnused,
  acknowledgementExpired,
  invalidLifecycle,
  lifecyclePath,
  probeSettings,
  variableLooksSecret.server,
  variableNotAName.server,
  variableUnsafe.server,
];

/** Those of them that judge what a release itself says: what they refuse is never written as one. */
export const draftRules: readonly Rule<ServerContext>[] = [
  notExact,
  unsafeCommand,
  holdsCredential,
  variableUnsafe.server,
];

/** Those of them that say whether a server may be started at all: no gate passes over them. */
export const startRules: readonly Rule<ServerContext>[] = [
  releaseOfUnknownServer,
  notExact,
  unsafeCommand,
  variableUnsafe.server,
  probeSettings,
];

/** One deployment as written. */
export const deploymentRules: readonly Rule<DeploymentContext>[] = [
  deploymentOfUnknownServer,
  deploymentNotSemver,
  notReleased,
  preRelease,
  branchVersion,
  unpackaged,
  deprecated,
  archived,
  hotfix,
  outOfRange,
  overHundred,
  blueAndGreen,
  invalidNotBefore,
  notEnforced,
  probeWithoutAddress,
  variableRequired,
  variableUnknown,
  variableChoice,
  variableFormat,
  secretAsVariable,
  notASecretName,
  notASecret,
  givenTwice,
  variableLooksSecret.deployment,
  variableNotAName.deployment,
  variableUnsafe.deployment,
  overrides.expired.deployment,
  overrides.notOverridable.deployment,
  overrides.unknown.deployment,
  overrides.noReason.deployment,
  overrides.noAdvisory.deployment,
];

/** One deployment's change from what runs to what should, in the order in which a plan shows them. */
export const gateRules: readonly Rule<GateContext>[] = [
  releasedGate,
  changedReleaseGate,
  ...signatureGates,
  ...lostGates,
  ...advisoryGates,
  downgrade,
  deprecatedGate,
  hotfixGate,
  semverGate,
  skipsEnvironment,
  soak,
  singleVariant,
  approvalMissing,
  approvalOverrideIgnored,
  notBefore,
  closedWindow,
  noRollbackPoint,
  emptyChangelogGate,
];

/** What a rule looks at; `emitted` ones are checked by other layers. */
export type RuleKind = "project" | "environment" | "server" | "deployment" | "gate" | "emitted";

export interface RegisteredRule extends RuleDocumentation {
  /** The family is what stands before the slash. */
  readonly family: string;
  readonly kinds: readonly RuleKind[];
}

const registered = new Map<string, RegisteredRule>();

/** Every rule once, by id; a rule that looks at several things has several kinds. */
export function documentationById(): ReadonlyMap<string, RegisteredRule> {
  if (registered.size > 0) return registered;
  const lists: readonly (readonly [RuleKind, readonly RuleDocumentation[]])[] = [
    ["project", projectRules],
    ["environment", environmentRules],
    ["server", serverRules],
    ["deployment", deploymentRules],
    ["gate", gateRules],
    [
      "emitted",
      [
        ...actionRules,
        ...contractRules,
        ...conventionRules,
        ...deployedRules,
        ...gitRules,
        ...gitHubRules,
        ...operationRules,
        ...editRules,
        ...collectRules,
        ...releaseRules,
        ...signatureRules,
        ...migrateRules,
        deployerNotVerified,
        notDeployer,
        notCapturedDocumentation,
      ],
    ],
  ];
  for (const [kind, rules] of lists) {
    for (const { id, severity, what, why, fix, overridable, confidential = false } of rules) {
      const kinds = [...(registered.get(id)?.kinds ?? []), kind];
      const family = id.slice(0, id.indexOf("/"));
      registered.set(id, { id, family, kinds, severity, what, why, fix, overridable, confidential });
    }
  }
  return registered;
}
