import { deploymentFile, environmentFile, isId } from "../../convention/paths.ts";
import { readDocument } from "../../convention/read.ts";
import type { Source } from "../../convention/source.ts";
import type { DesiredCommit } from "../../git/desired-commit.ts";
import type { SameTexts } from "../../git/set-aside.ts";
import { type Finding, hasFailure } from "../../model/finding.ts";
import type { Shares } from "../../model/shares.ts";
import type { Cause } from "../../model/status.ts";
import { printable } from "../../model/text.ts";
import { compareVersions } from "../../model/traffic.ts";
import { code } from "../../report/markdown/escape.ts";
import type { CommandResult, World } from "../command.ts";
import { refuseUnlessDeployer } from "../deployer.ts";
import { fileText } from "../edit-desired/file.ts";
import { desiredMessage, requestBody } from "../edit-desired/message.ts";
import { desiredHead, type Workspace } from "../workspace.ts";
import { addedTo, type NewRelease } from "./commit.ts";

export type FirstDeployment =
  | {
      readonly kind: "done";
      readonly branch: string;
      readonly done: DesiredCommit;
      readonly findings: readonly Finding[];
    }
  | { readonly kind: "problem"; readonly findings: readonly Finding[] }
  /** Who asked may not. */
  | { readonly kind: "refused"; readonly result: CommandResult };

export interface FirstDeploymentAsked {
  readonly environment: string;
  readonly release: NewRelease;
  readonly cause: Cause;
  /** Whether a branch holds the release as it is proposed, and all else of a change as it is wished. */
  readonly same: SameTexts;
  readonly review?: string;
}

/**
 * Makes a new release the blue version of an environment, as an edit of its own: where the release itself still waits
 * for its merge, the request brings it along, so that it can be planned, and merged after the other one. It is applied
 * by whoever applies what is merged.
 */
export async function deployFirst(
  workspace: Workspace,
  world: World,
  asked: FirstDeploymentAsked,
): Promise<FirstDeployment> {
  const { environment, release, review } = asked;
  const { server, version } = release;
  const { host, repository, directory } = workspace;
  const cause = { ...asked.cause, command: "release" };
  if (review === undefined) {
    const result = await refuseFirst(workspace, world, asked);
    if (result) return { kind: "refused", result };
  }
  const { branch } = await desiredHead(workspace);
  const title = `Deploy ${server} ${version} to ${environment}`;
  let problems: readonly Finding[] = [];
  const done = await host.commitDesired(repository, {
    branch,
    directory,
    slug: title,
    message: desiredMessage(title, cause),
    title,
    body: requestBody(
      cause,
      undefined,
      `${code(`${server} ${version}`)} becomes blue in ${code(environment)} once this is merged. The release is asked for by itself: merge that first.`,
    ),
    clock: () => world.now().getTime(),
    same: asked.same,
    ...(review === undefined ? {} : { review }),
    edit: async (head) => {
      problems = [];
      const path = deploymentFile(environment, server);
      const policy = environmentFile(environment);
      const found = await head.read([path, policy]);
      const bytes = found.get(path);
      const document = bytes && readDocument("deployment", path, bytes, undefined)?.value;
      if (!found.has(policy) || (bytes && !document)) {
        problems = [found.has(policy) ? unreadable(path) : noEnvironment(environment)];
        return new Map();
      }
      const added = await addedTo(head, release, branch);
      if (added.kind === "other") {
        problems = [added.finding];
        return new Map();
      }
      const now: Shares | null = document ? { blue: document.blue, green: document.green ?? {} } : null;
      if (now !== null && compareVersions(now.blue, version) > 0) {
        problems = [higherThere(environment, server, version, now.blue)];
        return new Map();
      }
      const { [version]: _, ...green } = now?.green ?? {};
      const edited = await fileText(head, path, now, { blue: version, green });
      if ("findings" in edited) {
        problems = edited.findings;
        return new Map();
      }
      return edited.changed ? new Map([...added.files, [path, edited.text]]) : new Map();
    },
  });
  if (hasFailure(problems)) return { kind: "problem", findings: problems };
  return { kind: "done", branch, done, findings: problems };
}

/** That who asked may not have a new release deployed without a review; undefined where they may. */
export function refuseFirst(
  workspace: Workspace,
  world: World,
  { environment, release: { server, version } }: Pick<FirstDeploymentAsked, "environment" | "release">,
): Promise<CommandResult | undefined> {
  const action = { command: "deploy", environments: [environment], server, reason: `release ${version}` };
  return refuseUnlessDeployer(workspace, world, action);
}

/** Why nothing can be deployed to what was asked for, before anything is written; undefined where it is there. */
export async function environmentProblem(source: Source, environment: string): Promise<Finding | undefined> {
  const policy = environmentFile(environment);
  const isThere = isId(environment) && (await source.read([policy])).has(policy);
  return isThere ? undefined : noEnvironment(environment);
}

function noEnvironment(environment: string): Finding {
  const shown = printable(environment, 80);
  return {
    rule: "release/no-environment",
    outcome: "fail",
    severity: "high",
    message: `there is no environment ${shown}: ${environmentFile(shown)} is missing`,
    hint: "name one that there is: the first on the way to production",
    environment: shown,
  };
}

/** A maintenance release must not take the place of what is newer. */
function higherThere(environment: string, server: string, version: string, blue: string): Finding {
  return {
    rule: "version/out-of-order",
    outcome: "warn",
    severity: "low",
    message: `${blue} is blue in ${environment}, which is higher: ${version} was not put there`,
    hint: `where it is meant to be: headgate promote ${server} ${version} --env ${environment} --reason …`,
    environment,
    server,
  };
}

function unreadable(file: string): Finding {
  return {
    rule: "release/no-environment",
    outcome: "fail",
    severity: "high",
    message: `${file} cannot be read, so the new version cannot be written there`,
    hint: "headgate validate says what is wrong with it",
    file,
  };
}
