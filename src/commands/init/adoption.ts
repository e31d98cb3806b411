import { digestsOf, renderOutputs } from "../../apply/outputs.ts";
import { environmentsFolder, projectFile } from "../../convention/paths.ts";
import type { Source } from "../../convention/source.ts";
import type { Adoption } from "../../deployed/genesis.ts";
import { branchHead } from "../../git/branches.ts";
import type { Environment } from "../../model/environment.ts";
import { type Finding, hasFailure } from "../../model/finding.ts";
import type { Desired } from "../../model/project.ts";
import type { Cause, Status } from "../../model/status.ts";
import { desiredInputs } from "../../reconcile/inputs.ts";
import { carrySoak, soakingVariant } from "../../reconcile/soak.ts";
import { distinct } from "../../rules/registry.ts";
import { adapterFor } from "../../targets/registry.ts";
import { checkDesired, serversIn } from "../check-desired.ts";
import { commitSource } from "../commit-source.ts";
import { targetFindings } from "../target-findings.ts";
import type { Workspace } from "../workspace.ts";

/** What the branch `deployed` may begin with. */
export type Beginning =
  | {
      readonly kind: "ready";
      readonly environments: Iterable<Environment>;
      readonly adopted: readonly Adoption[];
      /** Warnings, located. */
      readonly findings: readonly Finding[];
      readonly source: Source | null;
    }
  /** The default branch says something that nothing may be made of. */
  | { readonly kind: "refused"; readonly findings: readonly Finding[]; readonly source: Source }
  /** Something has to reach the default branch first. */
  | { readonly kind: "later"; readonly why: string };

/**
 * Looks at the head of the default branch (on the remote where there is one, never at what is checked out): all
 * that it deploys is checked as for any change, and is then taken over as it runs.
 */
export async function beginning(workspace: Workspace, cause: Cause, now: string): Promise<Beginning> {
  const { repository } = workspace;
  const branch = await workspace.desiredBranch();
  const commit = branch === null ? null : await branchHead(repository, branch);
  if (commit === null) {
    if (repository.remote === null) return nothingRuns;
    const name = branch ?? "main";
    return {
      kind: "later",
      why: `${repository.remote} has no branch ${name} yet, and hosts take the first branch for the default one; push it first: git push --set-upstream ${repository.remote} ${name}`,
    };
  }
  const source = commitSource(workspace, commit);
  const names = await source.names("");
  if (!names.includes(projectFile)) {
    if (!(await hasDeployments(source))) return nothingRuns;
    return {
      kind: "later",
      why: `${branch} deploys servers and has no ${projectFile} yet; bring it there first`,
    };
  }
  const { desired, findings: found } = await checkDesired({ source, touched: "all", now });
  const ids = [...desired.servers.values()].flatMap(({ id, deployments }) =>
    [...deployments.keys()].map((environment) => `${environment}/${id}`),
  );
  const findings = distinct([...found, ...targetFindings(desired, { statuses: new Map() }, ids)]);
  if (hasFailure(findings)) return { kind: "refused", findings, source };
  const adopted = adoptions(desired, commit, cause, now);
  // Where nothing runs yet, policies come into force by the first apply: until then they are still being written.
  const environments = adopted.length > 0 ? desired.environments.values() : [];
  return { kind: "ready", environments, adopted, findings, source };
}

const nothingRuns = {
  kind: "ready",
  environments: [],
  adopted: [],
  findings: [],
  source: null,
} as const satisfies Beginning;

async function hasDeployments(source: Source): Promise<boolean> {
  const folders = (await source.names(environmentsFolder)).filter((name) => name.endsWith("/"));
  const servers = await Promise.all(folders.map((folder) => serversIn(source, folder.slice(0, -1))));
  return servers.flat().length > 0;
}

function adoptions(desired: Desired, commit: string, cause: Cause, at: string): readonly Adoption[] {
  const found: Adoption[] = [];
  for (const unit of desired.servers.values()) {
    for (const deployment of unit.deployments.values()) {
      const environment = desired.environments.get(deployment.environment);
      if (!environment) continue;
      const inputs = desiredInputs(desired, unit, environment, deployment);
      const outputs = renderOutputs({ adapterFor }, environment, unit.id, inputs.live, unit.releases);
      const status = {
        headgate: 1,
        server: unit.id,
        environment: environment.id,
        revision: 1,
        event: "adopted",
        outcome: "healthy",
        desired: { commit, digest: inputs.digest, blue: inputs.blue, green: inputs.green },
        ...inputs.live,
        rollout: null,
        watch: null,
        stable: null,
        hold: [],
        lease: null,
        cause,
        gates: [],
        probes: [],
        problem: null,
        outputs: digestsOf(outputs),
        at,
      } as const satisfies Omit<Status, "digest" | "soak">;
      const soak = carrySoak({}, soakingVariant(status), new Set(), at, at);
      found.push({ status: { ...status, soak }, outputs });
    }
  }
  return found;
}
