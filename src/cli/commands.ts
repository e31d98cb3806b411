import type { Command } from "../commands/command.ts";
import { type CommandName, specifications } from "./specifications.ts";

/**
 * How each command is loaded: only the one that is asked for, so that starting costs what it needs and no
 * more. A command without a loader is declared but not part of this version.
 */
const loaders: Readonly<Partial<Record<CommandName, () => Promise<Command>>>> = {
  validate: async () => (await import("../commands/validate.ts")).validate,
  plan: async () => (await import("../commands/plan.ts")).plan,
  apply: async () => (await import("../commands/apply.ts")).apply,
  deploy: async () => (await import("../commands/deploy.ts")).deploy,
  traffic: async () => (await import("../commands/traffic.ts")).traffic,
  promote: async () => (await import("../commands/promote.ts")).promote,
  "remove-version": async () => (await import("../commands/remove-version.ts")).removeVersion,
  rollback: async () => (await import("../commands/rollback.ts")).rollback,
  release: async () => (await import("./adapters/release.ts")).release,
  contract: async () => (await import("../commands/contract.ts")).contract,
  suggest: async () => (await import("../commands/suggest.ts")).suggest,
  verify: async () => (await import("../commands/verify.ts")).verify,
  catalogue: async () => (await import("../commands/catalogue.ts")).catalogue,
  status: async () => (await import("../commands/status.ts")).status,
  history: async () => (await import("../commands/history.ts")).history,
  diff: async () => (await import("../commands/diff.ts")).diff,
  stop: async () => (await import("../commands/stop.ts")).stop,
  resume: async () => (await import("../commands/resume.ts")).resume,
  recover: async () => (await import("../commands/recover.ts")).recover,
  sync: async () => (await import("../commands/sync.ts")).sync,
  run: async () => (await import("../commands/run.ts")).run,
  init: async () => (await import("../commands/init.ts")).init,
  migrate: async () => (await import("../commands/migrate.ts")).migrate,
  doctor: async () => (await import("../commands/doctor.ts")).doctor,
  demo: async () => (await import("../commands/demo.ts")).demo,
  explain: async () => (await import("../commands/explain.ts")).explain,
  completion: async () =>
    (await import("../commands/completion.ts")).completionOf(
      specifications,
      (await import("./specifications.ts")).commonOptions,
    ),
};

/** Those that act on deployments: others are told where they are refused. */
const acting: ReadonlySet<CommandName> = new Set([
  "deploy",
  "traffic",
  "promote",
  "rollback",
  "stop",
  "resume",
  "recover",
]);

/** The command behind a name; undefined where this version does not have it yet. */
export async function loadCommand(name: CommandName): Promise<Command | undefined> {
  const command = await loaders[name]?.();
  return command && acting.has(name) ? heard(command) : command;
}

function heard(command: Command): Command {
  return async (invocation, world) => {
    const done = await command(invocation, world);
    if (done.outcome !== "refused") return done;
    const { withRefusal } = await import("../commands/told.ts");
    return withRefusal(done, invocation, world);
  };
}
