import { untilWon } from "../apply/attempts.ts";
import { type BranchEvent, composeMessage } from "../deployed/message.ts";
import { refusedPath } from "../deployed/paths.ts";
import type { Finding } from "../model/finding.ts";
import type { World } from "./command.ts";
import { isRecorded } from "./recorded.ts";
import { pauses } from "./runner.ts";
import type { Workspace } from "./workspace.ts";

/** What somebody asks for, and where. */
export interface AskedAction {
  readonly command: string;
  /**
   * The environments it acts on. `any`: on everything, and whoever may deploy somewhere may ask for it (a stop);
   * `every`: on everything, and it has to be allowed wherever deployers are named (the end of a stop).
   */
  readonly environments: readonly string[] | "any" | "every";
  readonly server?: string;
  /** As it was given. */
  readonly reason?: string;
}

/** Who was refused what. The reason is why it was refused; the one that was given stands in the commit's body. */
interface Refusal {
  readonly headgate: 1;
  readonly actor: string;
  readonly run: string;
  readonly command: string;
  readonly environment: string | null;
  readonly server: string | null;
  readonly reason: string;
  readonly at: string;
}

/**
 * Notes on `deployed` that somebody was refused a command: once for a workflow run and a
 * deployment, however often it is repeated.
 * A refusal stands whether or not it can be noted.
 */
export async function recordRefusal(
  workspace: Workspace,
  world: World,
  asked: AskedAction,
  findings: readonly Finding[],
  isWritable: boolean,
): Promise<void> {
  const { store, host, repository } = workspace;
  const { command, server, reason } = asked;
  if (!isWritable) return;
  try {
    const cause = await host.cause(repository, { command, ...(reason === undefined ? {} : { reason }) });
    const environment = environmentOf(asked);
    if (await isRecorded(workspace, cause, "refused", environment, server)) return;
    const why = findings.map(({ message }) => message).join("; ");
    const event: BranchEvent = {
      event: "refused",
      environment,
      command,
      reason: why,
      ...(server === undefined ? {} : { server }),
    };
    const { actor, run } = cause;
    const refusal: Refusal = {
      headgate: 1,
      actor,
      run,
      command,
      environment,
      server: server ?? null,
      reason: why,
      at: world.now().toISOString(),
    };
    const where = [environment ?? "everything", server].filter(Boolean).join("/");
    const message = composeMessage({
      subject: `${where}: ${command} refused`,
      body: [why, ...(reason ? ["", `Reason: ${reason}`] : [])],
      cause,
      events: [event],
    });
    const changes = new Map([[refusedPath, `${JSON.stringify(refusal, null, 2)}\n`]]);
    await untilWon(pauses(world), async () => {
      const expected = await store.head();
      if (expected === null) return "gone";
      const published = await store.publish({ expected, changes, message });
      return published.kind === "published" ? "recorded" : null;
    });
  } catch (error) {
    world.progress(
      `the refusal could not be recorded: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function environmentOf({ environments }: AskedAction): string | null {
  const [only, ...others] = typeof environments === "string" ? [] : environments;
  return others.length === 0 ? (only ?? null) : null;
}
