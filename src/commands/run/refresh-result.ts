import { type CommandResult, result } from "../command.ts";
import type { Question } from "./ready.ts";
import { refresh } from "./refresh.ts";

/** `headgate run … --refresh`: what is ready now, and what could not be made so. */
export async function refreshResult(question: Question): Promise<CommandResult> {
  const { unasked, elsewhere, answers } = await refresh(question);
  const lines = elsewhere ? ["another process is looking at the remote right now"] : [];
  if (unasked !== undefined) lines.push(`the remote could not be asked: ${unasked}`);
  const servers = answers.map(({ asked, answer }) => {
    const name = `${asked.environment}/${asked.server}`;
    const isReady = answer.kind === "ready" && answer.instead === undefined;
    const why = answer.kind === "ready" ? (answer.instead ?? null) : answer.message;
    const version = answer.kind === "ready" ? answer.kept.version : null;
    lines.push(isReady ? `${name}  ${version} is ready` : `${name}  ${why}`);
    return { environment: asked.environment, server: asked.server, version, problem: why };
  });
  const isGood = unasked === undefined && servers.every(({ problem }) => problem === null);
  return result(isGood ? "ok" : "error", lines.join("\n"), { remote: unasked ?? null, servers });
}
