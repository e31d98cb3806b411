import { setTimeout as delay } from "node:timers/promises";
import type { ActionRun } from "../support/action.ts";
import type { ActionProject } from "../support/action-project.ts";
import { type EndOf, endOf, revisionsOf } from "../support/github/end-of.ts";
import { pullRequestEvent, pushEvent, scheduleEvent, type WorkflowEvent } from "../support/github/events.ts";
import { snapshot } from "../support/github/snapshot.ts";
import { deployment, policy, weatherProject } from "./fixture.ts";

/** What a run is started for, and in which repository. */
export interface Scenario {
  readonly name: string;
  /** How the repository differs. */
  readonly arrange?: (project: ActionProject) => void;
  readonly event: (project: ActionProject) => Promise<WorkflowEvent>;
  /** Of whoever comes next, where the first run is cut off or fails. */
  readonly next: (project: ActionProject) => Promise<WorkflowEvent>;
  /** Calls that are worth disturbing: all of them where nothing is said. */
  readonly only?: RegExp;
}

const proposed = "proposed";

const numberOf = ({ github }: ActionProject, title: string) =>
  github.threads().find((thread) => thread.title === title)?.number ?? 0;

const push = ({ github }: ActionProject) => pushEvent(github);
const schedule = ({ github }: ActionProject) => scheduleEvent(github);
const plan = (project: ActionProject) => pullRequestEvent(project.github, numberOf(project, proposed));

/**
 * A canary whose last step is due, a new version that is bad, and one that is proposed: a plan, and an apply that goes
 * forward and back and takes what was bad out of main, in all the ways there are.
 */
export const scenarios: readonly Scenario[] = [
  { name: "a plan", event: plan, next: plan },
  { name: "an apply", event: push, next: schedule },
  {
    name: "an apply that asks for a pull request",
    arrange: ({ github }) => void github.protect("main"),
    event: push,
    next: schedule,
    only: /git\/refs|pulls$|createCommitOnBranch/,
  },
  {
    name: "an apply that asks by an issue",
    arrange: ({ github }) => {
      github.protect("main");
      github.settings.actionsMayCreatePulls = false;
    },
    event: push,
    next: schedule,
    only: /issues$|pulls$/,
  },
];

/** A GitHub of its own, that comes back to where all of these begin. */
export interface Lane extends AsyncDisposable {
  readonly project: ActionProject;
  readonly back: () => Promise<void>;
}

export async function laneOf(): Promise<Lane> {
  const project = await weatherProject({
    ...policy("canary", "strategy: { type: canary, steps: [50], interval: 1s }\n"),
    ...deployment("canary", "blue: 1.0.0\n"),
  });
  const { github, inside } = project;
  const merge = async (head: string, files: Readonly<Record<string, string>>) => {
    const { number } = await github.pull({ head, author: "mona", files });
    await inside(await pullRequestEvent(github, number));
    await github.merge(number);
  };
  await merge("canary", deployment("canary", "blue: 1.1.0\n"));
  await inside(await pushEvent(github));
  await merge("bad", deployment("development", "blue: 1.2.0 # as good as it gets\n"));
  await github.pull({ head: proposed, author: "mona", files: deployment("production", "blue: 1.1.0\n") });
  await delay(1_000);
  return {
    project,
    back: await snapshot(github),
    [Symbol.asyncDispose]: () => project[Symbol.asyncDispose](),
  };
}

/** What one run does whom nothing and nobody stands in the way. */
export interface Undisturbed {
  /** The calls of the API, in their order. */
  readonly calls: readonly string[];
  readonly exit: number | null;
  readonly outcome: string | undefined;
  /** Commits on `deployed`. */
  readonly commits: number;
  readonly after: EndOf;
  /** After the next run too; found out when it is asked for, which takes the lane. */
  readonly rest: () => Promise<EndOf>;
}

export async function undisturbed(scenario: Scenario, { project, back }: Lane): Promise<Undisturbed> {
  const { github, inside } = project;
  const begin = async () => {
    await back();
    scenario.arrange?.(project);
    return inside(await scenario.event(project));
  };
  const { exit, outputs, requests } = await begin();
  const after = await endOf(github);
  const commits = await commitsOf(project);
  const calls = requests.filter(({ transport }) => transport !== "git").map(({ name }) => name);
  let rest: Promise<EndOf> | undefined;
  const inTheEnd = async () => {
    await begin();
    await inside(await scenario.next(project));
    return endOf(github);
  };
  return {
    calls,
    exit,
    outcome: outputs.outcome,
    commits,
    after,
    rest: () => {
      rest ??= inTheEnd();
      return rest;
    },
  };
}

export async function commitsOf({ github }: ActionProject): Promise<number> {
  return (await github.git.log("deployed")).length;
}

/** The calls of a run one by one: its name, and the how many-th of that name it is. */
export function callsOf(
  { only }: Scenario,
  { calls }: Undisturbed,
): readonly { readonly on: string; readonly nth: number }[] {
  return calls.flatMap((on, index) => {
    if (only && !only.test(on)) return [];
    return [{ on, nth: calls.slice(0, index + 1).filter((name) => name === on).length }];
  });
}

/** What is not each revision once, one after the other, of each deployment. */
export async function repeated({ github }: ActionProject): Promise<readonly string[]> {
  return Object.entries(await revisionsOf(github)).flatMap(([id, revisions]) =>
    revisions.every((revision, index) => revision === index + 1) ? [] : [`${id}: ${revisions.join(" ")}`],
  );
}

/** Runs that come after, until one of them finds nothing to do. */
export async function untilRest(scenario: Scenario, project: ActionProject): Promise<ActionRun> {
  for (let run = 1; ; run += 1) {
    const ran = await project.inside(await scenario.next(project));
    const idle = ["unchanged", "held", "planned"].includes(ran.outputs.outcome ?? "");
    if (idle && ran.outputs.commit === "") return ran;
    if (run === 5) throw new Error(`it does not come to rest: ${ran.printed}`);
  }
}
