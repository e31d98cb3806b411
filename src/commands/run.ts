import { userInfo } from "node:os";
import { join, resolve } from "node:path";
import { localBranch } from "../git/deployed-branch.ts";
import { openRepository } from "../git/repository.ts";
import type { Start } from "../probes/start.ts";
import { needTree } from "./clone.ts";
import { type Command, result } from "./command.ts";
import { launch } from "./run/launch.ts";
import { type Prepared, prepare, type RunInput, type RunWorld } from "./run/prepare.ts";
import { textOf } from "./workspace.ts";

export type { RunInput, RunWorld } from "./run/prepare.ts";

/**
 * Starts this user's version of a server and lends it our standard input and output; nothing of ours is
 * printed there. The answer is the exit status: the server's own (128 and the signal's number where one
 * ended it), 2 where no such deployment is known, 3 where it cannot be started.
 */
export async function runCommand(input: RunInput, world: RunWorld): Promise<number> {
  const prepared = await prepare(input, world);
  if (prepared.kind === "problem") return refuse(prepared, world);
  const { signal } = world;
  const options = { root: input.repository, env: { ...world.env }, ...(signal ? { signal } : {}) };
  const start = await world.resolveStart(prepared.release, options);
  if (signal?.aborted) return 3;
  const obstacle = obstacleOf(start);
  if (start.kind !== "process" || obstacle !== undefined) {
    const message = `${prepared.variant.version} of ${input.server} cannot be started: ${obstacle}`;
    return refuse({ kind: "problem", exit: 3, message, hint: `headgate status ${input.server}` }, world);
  }
  const ending = await launch(start.command, start.args, prepared.env);
  if (ending.kind === "ended") return ending.status;
  const message = `${start.command} could not be started (${ending.code})`;
  return refuse({ kind: "problem", exit: 3, message, hint: "headgate doctor" }, world);
}

function obstacleOf(start: Start): string | undefined {
  if (start.kind === "problem") return start.message;
  return start.kind === "remote" ? `it is reached by its address, ${start.url}` : undefined;
}

function refuse(problem: Extract<Prepared, { readonly kind: "problem" }>, world: RunWorld): number {
  world.stderr(`headgate: ${oneLine(problem.message)}\n  hint: ${oneLine(problem.hint)}\n`);
  return problem.exit;
}

/** A message may quote what others wrote: no control character of it reaches a terminal. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ");
}

/** `headgate run SERVER --env ENVIRONMENT`: reads what is here of the branch `deployed`, and asks no remote. */
export const run: Command = async (invocation, world) => {
  const named = textOf(invocation, "repository");
  const folder = resolve(world.cwd, named ?? ".");
  await using repository = await openRepository(folder);
  await needTree({ repository });
  const directory = textOf(invocation, "directory");
  // A client file names the convention's own folder, which may lie deep in a larger repository.
  const root =
    directory === undefined && named !== undefined ? folder : join(repository.root, directory ?? "");
  const [server = ""] = invocation.positionals;
  const { resolveStart } = await import("../probes/start.ts");
  const exit = await runCommand(
    { server, environment: textOf(invocation, "env") ?? "", repository: root },
    {
      branch: localBranch(repository, { online: false }),
      resolveStart,
      env: world.env,
      gitEmail: async () => {
        const answer = await repository.run(["config", "user.email"]);
        return answer.stdout.toString("utf8").trim() || undefined;
      },
      userName: () => userInfo().username,
      stderr: world.stderr,
      signal: world.signal,
    },
  );
  return result(exit === 0 ? "ok" : exit === 2 ? "usage" : "error", undefined, undefined, exit);
};
