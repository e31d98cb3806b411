import { availableParallelism, cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type SizeName, sizes } from "./content.ts";
import { repositoryOf } from "./generate.ts";
import type { Goal, Measurement, RepositoryOf, Setting } from "./goal.ts";
import { actionStart } from "./goals/action-start.ts";
import { contractComparison } from "./goals/contract-comparison.ts";
import { againstAjv, againstReading, growth, memory } from "./goals/full-check.ts";
import { oneChange, start, thousandChanges } from "./goals/one-change.ts";
import { launcher } from "./goals/run.ts";
import { statusCommit } from "./goals/status-commit.ts";

const usage = `npm run bench [-- OPTIONS]

Measures the goals for speed: each as a ratio of medians, both sides alternating in the same run.

  --only 1,2     only these goals
  --runs N       rounds of what takes seconds (5 by default); what takes milliseconds has six times as many
  --quick        the middle repository stands in for the large one, and fewer rounds
  --fresh        generate the repositories anew
  --cli FILE     the command line to measure; dist/cli/index.js by default
  --action FILE  the Action to measure; dist/action/index.js by default
  --peers DIR    copies of other Actions to compare it with: DIR/OWNER+NAME/dist/index.js
  --json         a document instead of a table
`;

/** In the order of the table; undefined: no part of this version. */
const goals: readonly (
  | Goal
  | { readonly number: number; readonly title: string; readonly measure?: never }
)[] = [
  againstAjv,
  againstReading,
  oneChange,
  thousandChanges,
  start,
  actionStart,
  statusCommit,
  growth,
  memory,
  { number: 10, title: "GitHub API calls, plan and apply" },
  contractComparison,
  launcher,
];

/** Those that look at no repository of a size. */
const light: ReadonlySet<number> = new Set([actionStart.number, contractComparison.number, launcher.number]);

/** Of the table's columns, in characters. */
const widths = [4, 58, 7, 8, 7, 0];

const { values: options } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    runs: { type: "string", default: "" },
    quick: { type: "boolean", default: false },
    fresh: { type: "boolean", default: false },
    cli: { type: "string", default: fileURLToPath(new URL("../dist/cli/index.js", import.meta.url)) },
    action: { type: "string", default: fileURLToPath(new URL("../dist/action/index.js", import.meta.url)) },
    peers: { type: "string" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

if (options.help) process.stdout.write(usage);
else await main();

async function main(): Promise<void> {
  const rounds = Math.max(1, Number.parseInt(options.runs, 10) || (options.quick ? 2 : 5));
  const repository = async (name: SizeName): Promise<RepositoryOf> => {
    say(`repository ${name}`);
    return { size: sizes[name], folder: await repositoryOf(name, options.fresh) };
  };
  const only = new Set(options.only.split(",").filter(Boolean).map(Number));
  // Generating the large ones takes minutes, for what looks at none of them.
  const isLight = only.size > 0 && [...only].every((number) => light.has(number));
  const setting: Setting = {
    rounds,
    shortRounds: rounds * 6,
    small: await repository("S"),
    middle: await repository(isLight ? "S" : "M"),
    large: await repository(isLight ? "S" : options.quick ? "M" : "L"),
    cli: options.cli,
    action: options.action,
    peers: options.peers,
    schemas: fileURLToPath(new URL("../schemas", import.meta.url)),
  };
  const lines: Line[] = [];
  if (!options.json) print(["goal", "what", "at most", "measured", "reached", "medians"]);
  for (const goal of goals) {
    if (only.size > 0 && !only.has(goal.number)) continue;
    say(`goal ${goal.number}, ${goal.title}`);
    for (const line of await measure(goal, setting)) {
      lines.push(line);
      if (!options.json) print(cellsOf(line));
    }
  }
  say("");
  const machine = { node: process.version, cores: availableParallelism(), cpu: cpus()[0]?.model ?? "" };
  if (options.json) process.stdout.write(`${JSON.stringify({ headgate: 1, machine, lines }, null, 2)}\n`);
  else {
    const load = loadavg()[0] ?? 0;
    console.log(`\nNode ${machine.node}, ${machine.cores} cores, load ${load.toFixed(1)} at the end`);
  }
}

interface Line {
  readonly goal: number;
  readonly title: string;
  readonly measurement?: Measurement;
  /** Why there is no measurement. */
  readonly instead?: string;
  readonly reached?: boolean | null;
}

async function measure(goal: (typeof goals)[number], setting: Setting): Promise<readonly Line[]> {
  const { number, title } = goal;
  if (!goal.measure) return [{ goal: number, title, instead: "not part of this version" }];
  try {
    const measurements = await goal.measure(setting);
    return measurements.map((measurement) => {
      const { limit, ratio } = measurement;
      return {
        goal: number,
        title,
        measurement,
        reached: limit === null || ratio === null ? null : ratio <= limit,
      };
    });
  } catch (error) {
    return [{ goal: number, title, instead: error instanceof Error ? error.message : String(error) }];
  }
}

function cellsOf({ goal, title, measurement, instead = "", reached }: Line): readonly string[] {
  if (!measurement) return [String(goal), title, "", "", "", instead];
  const { what, limit, ratio, detail } = measurement;
  const word = reached === null ? "–" : reached ? "yes" : "no";
  const name = title.includes(what) ? title : `${title}: ${what}`;
  return [
    String(goal),
    name,
    limit === null ? "–" : limit.toFixed(2),
    ratio?.toFixed(2) ?? "–",
    word,
    detail,
  ];
}

function print(cells: readonly string[]): void {
  say("");
  console.log(
    cells
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

/** What is being done now, on a terminal only. */
function say(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}
