import type { ApplyReport } from "../apply/report.ts";
import type { openRepository } from "../git/repository.ts";
import type { Host } from "../host/host.ts";
import type { DeploymentId } from "../model/deployment.ts";
import type { Environment } from "../model/environment.ts";
import type { Finding } from "../model/finding.ts";
import type { Status } from "../model/status.ts";
import type { Plan } from "../reconcile/plan.ts";
import type { ServerEvent } from "../report/events.ts";
import type { PlanExtra } from "../report/plan.ts";
import type { TextOptions } from "../report/text.ts";
import type { Threads } from "./full-check/threads.ts";
import { type CommandOutcome, exitOf } from "./outcomes.ts";

export { type CommandOutcome, commandOutcomes, type ExitStatus, exitOf } from "./outcomes.ts";

/** The value of an option after parsing; undefined where it was not given and has no default. */
export type OptionValue = string | number | boolean | readonly string[] | undefined;

/** What was asked for, parsed and checked against the command's declaration. */
export interface Invocation<
  Options extends Readonly<Record<string, OptionValue>> = Readonly<Record<string, OptionValue>>,
> {
  readonly positionals: readonly string[];
  readonly options: Options;
}

/** A repository that is not the one a command is run in. */
export interface Elsewhere {
  readonly host: Host;
  /** Where git fetches it from. */
  readonly address: string;
}

/** Everything a command touches that is not git, a target or a probe. */
export interface World {
  /** Absolute path the command was started in. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What is handed over on standard input; absent: nothing can be. */
  readonly stdin?: () => AsyncIterable<Uint8Array>;
  /** For what must appear while the command runs; the result is printed by the door. */
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly isTerminal: { readonly stdout: boolean; readonly stderr: boolean };
  /** Whether text for stdout may carry colour. */
  readonly colour: boolean;
  /** Columns of the terminal; 120 where stdout is none. */
  readonly columns: number;
  /** IANA name of the zone that instants are told in. */
  readonly timeZone: string;
  readonly now: () => Date;
  /** Aborted by SIGINT and SIGTERM. */
  readonly signal: AbortSignal;
  /** Says what is being done now; shown on stderr only when it takes over a second. */
  readonly progress: (doing: string) => void;
  /** Absolute path of the folder that holds `schemas/`. */
  readonly assets: string;
  /** Opens a clone, which may be one that stays open for others; absent: each is opened anew. */
  readonly open?: typeof openRepository;
  /** Where the repository is hosted; absent: nowhere that is known of, and it is a plain clone. */
  readonly host?: Host;
  /** Another repository (`OWNER/NAME`) of where this one is hosted; absent: none is known. Throws where it may not be reached. */
  readonly elsewhere?: (name: string) => Promise<Elsewhere>;
  /** Tells people of statuses as they are published, in order; absent: nobody listens. */
  readonly announce?: (statuses: readonly Status[]) => Promise<void>;
  /**
   * Hands this very process to a program: our handlers of signals and our exit status are taken back, then it is
   * started, and nothing of ours comes after. Absent: a program gets a process of its own.
   */
  readonly lend?: (start: () => void) => Promise<never>;
  /** How to check on several threads; absent: on one. */
  readonly threads?: Threads;
}

/** What a result is about, for doors that render something else than text; findings have their lines. */
export interface CommandReport {
  readonly findings: readonly Finding[];
  /** What would be done; after a run, what is left of it and why. */
  readonly plan?: Plan;
  /** What rendering the plan needs beside it. */
  readonly extra?: PlanExtra;
  /** The policies that are desired: in whose zones instants are told. */
  readonly environments?: ReadonlyMap<string, Environment>;
  /** Of a dry run, the deployments of which it is on no record yet how they wait. */
  readonly unnoted?: ReadonlySet<DeploymentId>;
  /** What a run did. */
  readonly run?: ApplyReport;
  /** The pull request that brought what is not at rest, by deployment, as far as it is known. */
  readonly pulls?: ReadonlyMap<DeploymentId, number>;
  /** Older ones that touched the same and that it took the place of, by deployment. */
  readonly overtaken?: ReadonlyMap<DeploymentId, readonly number[]>;
}

/**
 * What a command hands to the door. `text` is printed as it is (a final line feed is added); `json` is what
 * `--json` prints, below the envelope `{ "headgate": 1, "outcome", "findings" }` that the door adds.
 */
export interface CommandResult {
  /** As `exitOf(outcome)`; `run` alone passes on the status of the server it started. */
  readonly exit: number;
  readonly outcome: CommandOutcome;
  readonly text?: string;
  readonly json?: Readonly<Record<string, unknown>>;
  readonly report?: CommandReport;
  /** What other systems are told besides what the run did. */
  readonly events?: readonly ServerEvent[];
}

/** One verb: the use case behind a name on the command line. */
export type Command = (invocation: Invocation, world: World) => Promise<CommandResult>;

/** A result whose exit status follows from its outcome. */
export function result(
  outcome: CommandOutcome,
  text?: string,
  json?: Readonly<Record<string, unknown>>,
  exit: number = exitOf(outcome),
): CommandResult {
  return {
    exit,
    outcome,
    ...(text === undefined ? {} : { text }),
    ...(json === undefined ? {} : { json }),
  };
}

/**
 * How reports are written for this world: colour, width, time and zone. The zone is looked up only by what tells
 * an instant, since loading the tables of zones takes longer than many a command.
 */
export function textOptions(world: World): TextOptions {
  return {
    colour: world.colour,
    width: world.columns,
    now: world.now(),
    get timeZone() {
      return world.timeZone;
    },
  };
}
