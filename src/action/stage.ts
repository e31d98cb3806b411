import { realpathSync } from "node:fs";
import { specifications } from "../cli/specifications.ts";
import { assetsFolder } from "../cli/world.ts";
import { folderNamed } from "../commands/clone.ts";
import type { OptionValue, World } from "../commands/command.ts";
import type { CommandSpecification } from "../commands/specification.ts";
import { sharedRepositories } from "../git/shared.ts";
import { checkRunNameOf } from "../github/check-run-list.ts";
import { type Connection, connect } from "../github/client.ts";
import type { GitHubContext } from "../github/context.ts";
import { gitHubHost } from "../github/host.ts";
import { bringChange } from "./change.ts";
import { type Narrator, narrator } from "./narrator.ts";
import type { Process } from "./process.ts";
import { type ActionInputs, secretInputs, variableOf } from "./read-inputs.ts";
import type { Task } from "./task.ts";
import { type Written, watchedHost } from "./watched-host.ts";

export type CommandTask = Extract<Task, { readonly kind: "command" }>;

/** Everything that a command of a workflow is run on: GitHub, the clone, and who listens. */
export interface Stage extends AsyncDisposable {
  readonly api: Connection;
  readonly context: GitHubContext;
  readonly values: ActionInputs;
  readonly task: CommandTask;
  readonly written: Written;
  readonly world: World;
  /** Tells the pull requests what becomes of them. */
  readonly narrator: Narrator;
  /** Options of the command that the event decides. */
  settled(): Promise<Readonly<Record<string, OptionValue>>>;
}

/** What is run from here on has no business with them. */
function withoutTokens(env: Process["env"]): Process["env"] {
  const tokens = new Set(secretInputs.map(variableOf));
  return Object.fromEntries(Object.entries(env).filter(([name]) => !tokens.has(name)));
}

/** Sets the stage; nothing is asked of GitHub yet. */
export async function stageOf(
  process: Process,
  values: ActionInputs,
  token: string,
  context: GitHubContext,
  task: CommandTask,
): Promise<Stage> {
  const { cwd, runner, signal, now, progress, limits = {} } = process;
  const env = withoutTokens(process.env);
  const connection = (secret: string) =>
    connect({ token: secret, context, log: (line) => runner.log(line), signal, limits });
  const members = values["members-token"];
  const [api, membersApi] = await Promise.all([
    connection(token),
    members === null ? null : connection(members),
  ]);
  const { host, written } = watchedHost(
    gitHubHost({
      api,
      ...(membersApi === null ? {} : { membersApi }),
      context,
      token,
      env,
      deployedBranch: values["deployed-branch"],
      checkRun: checkRunNameOf(folderNamed(values.directory ?? undefined)),
      pullRequest: values["pull-request"],
      now: () => now().getTime(),
    }),
  );
  const repositories = sharedRepositories();
  const bare: World = {
    cwd,
    env,
    stdout: runner.log,
    stderr: runner.log,
    isTerminal: { stdout: false, stderr: false },
    colour: false,
    columns: 120,
    timeZone: "UTC",
    now,
    signal,
    progress,
    get assets() {
      return assetsFolder(process.entry);
    },
    get threads() {
      return { entry: realpathSync(process.entry) };
    },
    open: repositories.open,
    host,
    elsewhere: async (name) => {
      const target = values["target-token"] ?? token;
      const [owner = "", repo = ""] = name.split("/");
      const there = { ...context, owner, repo, defaultBranch: null, repositoryId: null };
      const other = gitHubHost({
        api: await connection(target),
        ...(membersApi === null ? {} : { membersApi }),
        context: there,
        token: target,
        env,
        deployedBranch: values["deployed-branch"],
        pullRequest: values["pull-request"],
        now: () => now().getTime(),
      });
      // The run is this one, wherever its release goes.
      const { runAddress } = host;
      const own = { ...other, ...(runAddress === undefined ? {} : { runAddress }) };
      return { host: watchedHost(own, written).host, address: `${context.serverUrl}/${owner}/${repo}` };
    },
  };
  const told = narrator({ api, context, values, world: bare, workflow: env.GITHUB_WORKFLOW });
  const world = { ...bare, assets: bare.assets, announce: told.announce };
  return {
    api,
    context,
    values,
    task,
    written,
    world,
    narrator: told,
    async settled() {
      const { options }: CommandSpecification = specifications[task.command];
      if (task.change === null || !("head" in options)) return {};
      return await bringChange(world, values.directory, task.change, context);
    },
    [Symbol.asyncDispose]: () => repositories[Symbol.asyncDispose](),
  };
}
