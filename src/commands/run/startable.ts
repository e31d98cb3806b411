import { isAbsolute } from "node:path";
import { chooseStart } from "../../model/start.ts";
import type { resolveStart } from "../../probes/start.ts";
import { clientStart } from "../../targets/mcp/start.ts";
import { type Chosen, type Problem, problem } from "./prepare.ts";
import type { Program } from "./program.ts";

export interface StartableWorld {
  readonly resolveStart: typeof resolveStart;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when we are asked to end before the server has started. */
  readonly signal?: AbortSignal;
}

/**
 * The program that is exactly this release: an npm package from the cache, installed there once and of the
 * integrity it was released with; a package of another kind by that kind's own tool with the exact version; or
 * the start command. `root`: what `./` in a start command is resolved against; null: there are no files here.
 */
export async function startable(
  { release, given, status }: Chosen,
  root: string | null,
  world: StartableWorld,
): Promise<Program | Problem> {
  const cannot = (why: string, hint = `headgate status ${status.server}`): Problem =>
    problem("not-startable", `${release.version} of ${release.id} cannot be started: ${why}`, hint);
  const choice = chooseStart(release);
  if (choice?.kind === "remote") {
    const hint = "give that address to your client instead of headgate run: it needs no launcher";
    return cannot(`it is reached by its address, ${choice.remote.url}`, hint);
  }
  if (choice?.kind === "package" && choice.package.registryType !== "npm") {
    const start = clientStart(release);
    if (!("kind" in start)) return cannot(start.problem, start.hint);
    if (start.kind !== "process" || typeof start.command !== "string") return cannot("it is no process");
    const names = [...Object.keys(given.variables), ...given.secrets.map(({ name }) => name)].sort();
    const forwarded = start.forward === undefined ? [] : names.flatMap((name) => ["-e", name]);
    const words = start.args.flatMap((word) => (typeof word === "string" ? [word] : []));
    const args = words.toSpliced(start.forward ?? 0, 0, ...forwarded);
    return { kind: "command", command: start.command, args };
  }
  if (choice?.kind === "command" && root === null) {
    const file = [choice.command.command, ...choice.command.args].find((word) => word.startsWith("./"));
    const hint = "clone the repository, and name the clone's folder: --repository FOLDER";
    if (file !== undefined)
      return cannot(`it starts ${file} of the repository, and only deployed is here`, hint);
  }
  const start = await world.resolveStart(release, {
    root: root ?? "/",
    env: { ...world.env },
    ...(world.signal ? { signal: world.signal } : {}),
  });
  if (start.kind === "problem") return cannot(start.message);
  if (start.kind === "remote") return cannot(`it is reached by its address, ${start.url}`);
  const [script, ...args] = start.args;
  return start.command === process.execPath && script !== undefined && isAbsolute(script)
    ? { kind: "node", script, args }
    : { kind: "command", command: start.command, args: start.args };
}
