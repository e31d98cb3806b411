import { join } from "node:path";
import { loadDesired } from "../../convention/load.ts";
import { workingTree } from "../../convention/working-tree.ts";
import type { Repository } from "../../git/repository.ts";
import type { Host } from "../../host/host.ts";
import { printable } from "../../model/text.ts";
import { approversOf, deployersOf } from "../../rules/approvals/approvers.ts";
import { listed } from "../../rules/text.ts";
import { type Check, fail, pass, warn } from "./check.ts";
import { workflowTexts } from "./files.ts";
import { readWorkflow, type WorkflowFacts } from "./workflow.ts";

/** What the files say of how Headgate runs on GitHub, and what only GitHub itself can tell. */
export async function checkGitHub(
  repository: Repository,
  directory: string,
  host: Host | undefined,
): Promise<readonly Check[]> {
  if (!host?.examine && !isOnGitHub(await addressOf(repository))) return [];
  const files = [
    ...(await checkWorkflows(repository.root)),
    ...(await checkTeams(join(repository.root, directory), host)),
  ];
  if (host?.examine) return [...files, ...(await host.examine(repository))];
  return [
    ...files,
    pass(
      "github",
      "its rules, settings and permissions only GitHub can tell: Actions > Headgate > Run workflow > doctor",
    ),
  ];
}

async function addressOf({ remote, run }: Repository): Promise<string> {
  const asked = remote === null ? undefined : await run(["remote", "get-url", remote]);
  return asked?.status === 0 ? asked.stdout.toString("utf8").trim() : "";
}

/** By the name of the server in a remote's address; an Enterprise Server goes by any name, and is not known so. */
export function isOnGitHub(address: string): boolean {
  return /^(?:[a-z+]+:\/\/)?(?:[^/@\s]+@)?(?:[\w-]+\.)*(?:github\.com|ghe\.com)[/:]/i.test(address);
}

/** What each event is for; without it, that does not happen. */
const events = {
  pull_request: "no plan is shown on pull requests",
  push: "a merge is not applied",
  schedule: "waits and rollouts go on only with the next push",
  workflow_dispatch: "nobody can roll back from GitHub's pages",
  pull_request_review: "an approval shows on the pull request only with its next push",
} as const;

/** What some job has to be allowed. */
const needed = {
  contents: "write",
  "pull-requests": "write",
  checks: "write",
  actions: "read",
  issues: "write",
} as const;

async function checkWorkflows(root: string): Promise<readonly Check[]> {
  const found: { readonly path: string; readonly facts: WorkflowFacts }[] = [];
  for (const { path, text } of await workflowTexts(root)) {
    const facts = /headgate/i.test(text) ? await readWorkflow(text) : null;
    if (facts !== null) found.push({ path: printable(path, 100), facts });
  }
  if (found.length === 0) {
    const hint = "copy examples/headgate.yml to .github/workflows, and change what is marked CHANGE";
    return [warn("workflow", "no workflow in .github/workflows runs Headgate", hint)];
  }
  return [
    pass("workflow", found.map(({ path }) => path).join(", ")),
    checkEvents(found.map(({ facts }) => facts)),
    checkCheckouts(found),
    checkPermissions(found.map(({ facts }) => facts)),
  ];
}

function checkEvents(workflows: readonly WorkflowFacts[]): Check {
  const has = (event: string) => workflows.some((facts) => facts.events.has(event));
  if (has("pull_request_target")) {
    return fail(
      "events",
      "a workflow runs Headgate on pull_request_target: with this repository's rights, for whatever a stranger proposes",
      "use pull_request: from a fork it plans too, and there is a summary in place of the comment",
    );
  }
  const missing = Object.entries(events).filter(([event]) => !has(event));
  if (missing.length === 0) return pass("events", Object.keys(events).join(", "));
  return warn(
    "events",
    missing.map(([event, effect]) => `without ${event} ${effect}`).join("; "),
    `add ${listed(
      missing.map(([event]) => event),
      "and",
    )} below \`on:\`, as in examples/headgate.yml`,
  );
}

function checkCheckouts(
  workflows: readonly { readonly path: string; readonly facts: WorkflowFacts }[],
): Check {
  const shallow = workflows.flatMap(({ path, facts }) =>
    facts.jobs.filter(({ depth }) => depth !== 0).map(({ name }) => `${printable(name, 60)} in ${path}`),
  );
  if (shallow.length === 0) return pass("checkout", "with all of history");
  return fail(
    "checkout",
    `without the history of both branches: ${listed(shallow, "and")}`,
    "give actions/checkout `with: { fetch-depth: 0, persist-credentials: false }` in each job that runs Headgate",
  );
}

function checkPermissions(workflows: readonly WorkflowFacts[]): Check {
  const jobs = workflows.flatMap((facts) => facts.jobs);
  const silent = jobs.filter(({ permissions }) => permissions === null);
  if (silent.length > 0) {
    return warn(
      "permissions",
      `what ${listed(
        silent.map(({ name }) => printable(name, 60)),
        "and",
      )} may do is left to the repository's default`,
      "write `permissions:` in the job, as in examples/headgate.yml, each with its reason",
    );
  }
  const missing = Object.entries(needed).filter(
    ([name, level]) => !jobs.some(({ permissions }) => allows(permissions, name, level)),
  );
  if (missing.length === 0) return pass("permissions", "what Headgate takes, job by job");
  const lines = missing.map(([name, level]) => `${name}: ${level}`);
  return warn(
    "permissions",
    `no job that runs Headgate has ${listed(lines, "or")}`,
    "docs/github.md says what each is for; examples/headgate.yml has them all",
  );
}

function allows(
  permissions: WorkflowFacts["jobs"][number]["permissions"],
  name: string,
  level: string,
): boolean {
  if (permissions === "write-all") return true;
  if (permissions === "read-all") return level === "read";
  const given = permissions !== null && Object.hasOwn(permissions, name) ? permissions[name] : undefined;
  return given === "write" || given === level;
}

/** Whether somebody here knows who is in the teams that policies name. */
async function checkTeams(root: string, host: Host | undefined): Promise<readonly Check[]> {
  const { desired } = await loadDesired(workingTree(root), {
    kind: "touched",
    servers: new Set(),
    files: new Set(),
  });
  const groups = [...desired.environments.values()].flatMap((policy) => [
    ...(policy.approvals.count > 0 ? approversOf(policy).unresolved : []),
    ...deployersOf(policy).unresolved,
  ]);
  const teams = [...new Set(groups.filter((name) => name.startsWith("@")))];
  if (teams.length === 0) return [];
  const shown = listed(
    teams.map((team) => printable(team, 80)),
    "and",
  );
  const hint =
    "list their members under teams in headgate.yaml, or give the input members-token: an App's token with Organization permissions, Members: read";
  if (!host?.examine)
    return [warn("teams", `who is in ${shown} only GitHub can tell, and only to some tokens`, hint)];
  const known = await host.memberships(teams, host.requester?.people ?? []);
  const unknown = teams.filter((team) => !known.has(team.toLowerCase()));
  if (unknown.length === 0) return [pass("teams", `${shown} can be looked up`)];
  const lost = listed(
    unknown.map((team) => printable(team, 80)),
    "and",
  );
  return [warn("teams", `who is in ${lost} cannot be looked up: nobody counts as one of them`, hint)];
}
