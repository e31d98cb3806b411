/** What a workflow file says that matters to Headgate; whatever else it holds is not looked at. */
export interface WorkflowFacts {
  readonly events: ReadonlySet<string>;
  readonly crons: readonly string[];
  /** The jobs that run Headgate. */
  readonly jobs: readonly WorkflowJob[];
}

export interface WorkflowJob {
  readonly name: string;
  /** What it may do; null where neither it nor the workflow says, and the repository's default holds. */
  readonly permissions: Readonly<Record<string, string>> | "read-all" | "write-all" | null;
  /** `fetch-depth` of its checkout: 0 for all of history; null where it checks nothing out. */
  readonly depth: number | null;
}

/** Reads a workflow; null where it is no YAML that could be one, or has no job that runs Headgate. */
export async function readWorkflow(text: string): Promise<WorkflowFacts | null> {
  const { parse } = await import("yaml");
  let document: unknown;
  try {
    document = parse(text, { maxAliasCount: 100, logLevel: "error", uniqueKeys: false });
  } catch {
    return null;
  }
  if (!isMap(document)) return null;
  const jobs = Object.entries(mapOf(document.jobs)).flatMap(([name, job]) => {
    return isMap(job) ? jobOf(name, job, document.permissions) : [];
  });
  if (jobs.length === 0) return null;
  return { events: eventsOf(document.on), crons: cronsOf(document.on), jobs };
}

/** `headgate/headgate@v1`, a copy in this repository, or the command line. */
const action = /(?:^|\/)headgate(?:@|$)/i;
const line = /\bheadgate(?:["']?\s|\/dist\/cli\b|\.js\b)/i;

function jobOf(name: string, job: Map, inherited: unknown): readonly WorkflowJob[] {
  const steps = Array.isArray(job.steps) ? job.steps.filter(isMap) : [];
  const runs = steps.some(({ uses, run }) => {
    return (
      (typeof uses === "string" && action.test(uses)) || (typeof run === "string" && line.test(`${run} `))
    );
  });
  if (!runs) return [];
  const checkout = steps.find(
    ({ uses }) => typeof uses === "string" && /^actions\/checkout(?:@|$)/.test(uses),
  );
  const depth = checkout === undefined ? null : Number(mapOf(checkout.with)["fetch-depth"] ?? 1);
  return [{ name, permissions: permissionsOf(job.permissions ?? inherited), depth }];
}

function permissionsOf(value: unknown): WorkflowJob["permissions"] {
  if (value === "read-all" || value === "write-all") return value;
  if (!isMap(value)) return null;
  const entries = Object.entries(value).filter((entry): entry is [string, string] => {
    return typeof entry[1] === "string";
  });
  return Object.fromEntries(entries);
}

function eventsOf(on: unknown): ReadonlySet<string> {
  if (typeof on === "string") return new Set([on]);
  if (Array.isArray(on)) return new Set(on.filter((event) => typeof event === "string"));
  return new Set(Object.keys(mapOf(on)));
}

function cronsOf(on: unknown): readonly string[] {
  const { schedule } = mapOf(on);
  if (!Array.isArray(schedule)) return [];
  return schedule.flatMap((entry: unknown) => {
    const { cron } = mapOf(entry);
    return typeof cron === "string" ? [cron] : [];
  });
}

type Map = Readonly<Record<string, unknown>>;

function isMap(value: unknown): value is Map {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function mapOf(value: unknown): Map {
  return isMap(value) ? value : {};
}
