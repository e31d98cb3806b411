import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Pending, Status } from "../../src/model/status.ts";
import { type ActionOptions, type ActionRun, runAction } from "./action.ts";
import { type InsideOptions, runInside } from "./action-inside.ts";
import { cloneOf, type Files, temporaryFolder } from "./git.ts";
import type { WorkflowEvent } from "./github/events.ts";
import { type GitHub, type GitHubOptions, startGitHub } from "./github/github.ts";
import { commandOf, quietWorld } from "./world.ts";

/** A repository on the tests' GitHub whose branch `deployed` has begun, and the Action run for its events. */
export interface ActionProject extends AsyncDisposable {
  readonly github: GitHub;
  /** Runs the Action for an event; what it asked of GitHub has to be what GitHub describes. */
  readonly run: (event: WorkflowEvent, options?: Omit<ActionOptions, "event">) => Promise<ActionRun>;
  /** The same without a process of its own. */
  readonly inside: (event: WorkflowEvent, options?: Omit<InsideOptions, "event">) => Promise<ActionRun>;
  readonly status: (id: string) => Promise<Status>;
  readonly pending: (id: string) => Promise<Pending | null>;
}

/** Seeds the files on the default branch, and begins `deployed` as a person with a clone does. */
export async function actionProject(
  files: Files,
  options: GitHubOptions & { readonly init?: boolean } = {},
): Promise<ActionProject> {
  const { init = true, ...more } = options;
  const github = await startGitHub({ ...more, files });
  github.user("octocat", { role: "admin" });
  github.workflow({});
  if (init) await begin(github);
  const read = async (path: string) => {
    const text = await github.git.read("deployed", path);
    return text === null ? null : JSON.parse(text);
  };
  const judged = (ran: ActionRun) => {
    const wrong = github.violations.map(({ request, faults }) => [request.name, ...faults]);
    if (wrong.length > 0) throw new Error(`not as GitHub has it: ${JSON.stringify(wrong)}\n${ran.printed}`);
    return ran;
  };
  return {
    github,
    run: async (event, rest = {}) => judged(await runAction(github, { event, ...rest })),
    inside: async (event, rest = {}) =>
      judged(await runInside(github, { event, ...(options.now ? { now: options.now } : {}), ...rest })),
    status: (id) => read(`${id}/status.json`) as Promise<Status>,
    pending: (id) => read(`pending/${id}.json`) as Promise<Pending | null>,
    [Symbol.asyncDispose]: () => github.close(),
  };
}

async function begin(github: GitHub): Promise<void> {
  await using temporary = await temporaryFolder();
  const root = await cloneOf(github.path, join(temporary.path, "clone"));
  const home = join(temporary.path, "home");
  await mkdir(join(home, "tmp"), { recursive: true });
  const init = await commandOf(["init"]);
  const { exit, text } = await init(quietWorld(root, home));
  if (exit !== 0) throw new Error(`init failed: ${text}`);
}
