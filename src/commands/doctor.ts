import { resolve } from "node:path";
import { type Finding, hasFailure } from "../model/finding.ts";
import { formatChecks } from "../report/checks.ts";
import { findingsJson } from "../report/json.ts";
import { type Command, result, textOptions, type World } from "./command.ts";
import { checkBranches } from "./doctor/branches.ts";
import type { Check } from "./doctor/check.ts";
import { checkProject, checkSchedule } from "./doctor/files.ts";
import { checkGitHub } from "./doctor/github.ts";
import { checkLauncher } from "./doctor/launcher.ts";
import { checkClone, checkGit, checkIdentity, checkNode, openClone } from "./doctor/tools.ts";

/** Checks what Headgate needs, tells where each is set, and changes nothing but what a fetch brings. */
export const doctor: Command = async ({ options }, world) => {
  const folder = resolve(world.cwd, typeof options.repository === "string" ? options.repository : ".");
  const directory = typeof options.directory === "string" ? options.directory : "";
  const checks = await examine(folder, directory, world);
  const findings = checks.map(toFinding);
  return result(hasFailure(findings) ? "refused" : "ok", formatChecks(findings, textOptions(world)), {
    findings: findingsJson(findings),
  });
};

async function examine(folder: string, directory: string, world: World): Promise<readonly Check[]> {
  const node = checkNode(process.versions.node);
  const git = await checkGit(folder);
  if (git.outcome === "fail") return [node, git];
  const clone = await openClone(folder, world.host?.gitEnv);
  if ("check" in clone) return [node, git, clone.check];
  await using repository = clone.repository;
  world.progress("asking the remote for its branches");
  return [
    node,
    git,
    ...checkClone(repository),
    // Where the host commits, it is the token that does.
    ...(world.host?.examine ? [] : [await checkIdentity(repository, world.env)]),
    ...(await checkBranches(repository, world.host)),
    await checkProject(repository.root, directory),
    await checkSchedule(repository.root),
    ...checkLauncher(repository.root, directory, world.env),
    ...(await checkGitHub(repository, directory, world.host)),
  ];
}

function toFinding(check: Check): Finding {
  return {
    rule: `doctor/${check.name}`,
    outcome: check.outcome,
    severity: check.outcome === "fail" ? "high" : check.outcome === "warn" ? "medium" : "info",
    message: check.message,
    hint: check.hint,
  };
}
