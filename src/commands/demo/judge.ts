import { stripVTControlCharacters } from "node:util";
import type { Ran } from "./process.ts";

/** How a command has to end for the demo to go on. */
export interface Wanted {
  /** 0 where it is not given. */
  readonly exit?: number;
  /** Texts that have to stand in what it prints. */
  readonly says?: readonly string[];
  /** What it prints is not worth a reader's time. */
  readonly unseen?: true;
}

/** What `status` has to tell of a deployment. */
export interface WantedState {
  readonly live: Readonly<Record<string, number>>;
  readonly outcome: string;
  /** Versions that are held. */
  readonly held?: readonly string[];
}

/** Something ended otherwise than it should: the demo, or Headgate, is wrong here. */
export class DemoSurprise extends Error {
  /** What a person would have typed. */
  readonly line: string;
  readonly ran: Ran | undefined;

  constructor(line: string, message: string, ran?: Ran) {
    super(message);
    this.line = line;
    this.ran = ran;
  }
}

/** Throws a `DemoSurprise` where a command did not end as wanted. */
export function judge(line: string, ran: Ran, { exit = 0, says = [] }: Wanted): void {
  if (ran.exit !== exit) {
    throw new DemoSurprise(line, `${line} ended with exit status ${ran.exit}, not ${exit}`, ran);
  }
  // Where a line was broken depends on the width of the terminal.
  const said = stripVTControlCharacters(ran.stdout).replace(/\s+/g, " ");
  const missing = says.find((words) => !said.includes(words));
  if (missing !== undefined) throw new DemoSurprise(line, `${line} does not say "${missing}"`, ran);
}

/** Throws a `DemoSurprise` that tells of the first deployment that `status --json` shows otherwise. */
export function judgeState(line: string, ran: Ran, wanted: Readonly<Record<string, WantedState>>): void {
  judge(line, ran, {});
  const { deployments }: { readonly deployments: readonly Row[] } = JSON.parse(ran.stdout);
  for (const [id, { live, outcome, held = [] }] of Object.entries(wanted)) {
    const row = deployments.find((one) => one.id === id);
    const found = row && {
      live: row.live,
      outcome: row.outcome,
      held: row.hold.map(({ version }) => version),
    };
    const [is, should] = [found ?? null, { live, outcome, held }].map((state) => JSON.stringify(state));
    if (is !== should) throw new DemoSurprise(line, `${id} should stand at ${should}, not at ${is}`, ran);
  }
}

/** As much of a row of `status --json` as is looked at. */
interface Row {
  readonly id: string;
  readonly live: unknown;
  readonly outcome: unknown;
  readonly hold: readonly { readonly version?: string }[];
}
