import type { Advisory, AdvisoryEvidence } from "../../model/advisory.ts";
import { compareAdvisories } from "../../model/advisory.ts";
import type { Release } from "../../model/release.ts";
import { printable } from "../../model/text.ts";
import type { RegistryWorld } from "../registries/world.ts";
import { mergeAdvisories } from "./merge.ts";
import { askNpm } from "./npm-bulk.ts";
import { askOsv, osvRecords } from "./osv.ts";
import { askPypi } from "./pypi-json.ts";
import { type Asking, askingAtMost, eachOf, type Known } from "./source.ts";
import { type Consists, keyOf, type Subject, subjectsOf } from "./subjects.ts";

export interface AdvisoryWorld extends RegistryWorld {
  readonly now: Date;
}

type Looked = Pick<Release, "version" | "server" | "release">;

/** How long an answer counts, and for how long nobody is asked again who did not answer; milliseconds. */
const [age, pause] = [600_000, 30_000];
/** Requests of one lookup; PyPI packages that are asked for one by one rather than in batches, and so many at a time. */
const [mostRequests, fewPypi, atOnce] = [600, 50, 8];
/** What is remembered in one process. */
const mostRemembered = 20_000;
/** Advisories of one release; more than that is told as what it is. */
const mostAdvisories = 500;

interface Remembered {
  readonly known: Known;
  /** Epoch milliseconds. */
  readonly until: number;
}

/**
 * In memory alone: a file could be written by the very packages that are looked up. By environment, which says who
 * is asked.
 */
const memories = new WeakMap<NodeJS.ProcessEnv, Map<string, Remembered>>();

/** What is known against some releases, in their order. All that they consist of is asked for at once. */
export async function lookUpAdvisories(
  releases: readonly Looked[],
  world: AdvisoryWorld,
): Promise<readonly AdvisoryEvidence[]> {
  const consists = releases.map(subjectsOf);
  const known = await knownOf(
    consists.flatMap(({ subjects }) => subjects),
    world,
  );
  return consists.map((one) => evidenceOf(one, known));
}

function evidenceOf({ subjects, unknown }: Consists, known: ReadonlyMap<string, Known>): AdvisoryEvidence {
  const advisories: Advisory[] = [];
  const problems: string[] = [];
  for (const subject of subjects) {
    const told = known.get(keyOf(subject));
    if (told?.kind === "known") {
      advisories.push(...mergeAdvisories(subject.kind, told.advisories));
      if (told.unrated !== undefined) problems.push(`how severe they are: ${told.unrated}`);
    } else problems.push(`${keyOf(subject)}: ${told?.message ?? "nobody answered"}`);
  }
  if (advisories.length > mostAdvisories) problems.push(`there are ${advisories.length} advisories`);
  const [first] = problems;
  const more = problems.length > 1 ? `, and ${problems.length - 1} more` : "";
  return {
    advisories: advisories.sort(compareAdvisories).slice(0, mostAdvisories),
    asked: subjects.length,
    unknown,
    ...(first === undefined ? {} : { unreached: printable(`${printable(first, 260)}${more}`, 300) }),
  };
}

async function knownOf(
  subjects: readonly Subject[],
  world: AdvisoryWorld,
): Promise<ReadonlyMap<string, Known>> {
  const memory = memories.get(world.env) ?? new Map<string, Remembered>();
  memories.set(world.env, memory);
  const now = world.now.getTime();
  for (const [key, { until }] of memory) if (until <= now) memory.delete(key);
  const wanted = new Map(subjects.map((subject) => [keyOf(subject), subject]));
  const open = [...wanted].flatMap(([key, subject]) => (memory.has(key) ? [] : [subject]));
  if (open.length > 0) {
    for (const [key, known] of await askAll(open, askingAtMost(mostRequests, world))) {
      const isSure = known.kind === "known" && known.unrated === undefined;
      memory.set(key, { known, until: now + (isSure ? age : pause) });
    }
  }
  const found = new Map(
    [...wanted.keys()].flatMap((key) => {
      const remembered = memory.get(key);
      return remembered ? [[key, remembered.known] as const] : [];
    }),
  );
  for (const key of memory.keys()) {
    if (memory.size <= mostRemembered) break;
    memory.delete(key);
  }
  return found;
}

/**
 * The registry that a package comes from first; of whom that does not tell, OSV. PyPI has no batches: where many of its
 * packages are asked about, it is the other way round.
 */
export async function askAll(
  subjects: readonly Subject[],
  asking: Asking,
): Promise<ReadonlyMap<string, Known>> {
  const of = (kind: Subject["kind"]) => subjects.filter((subject) => subject.kind === kind);
  const records = osvRecords(asking);
  const python = of("pypi");
  const askEach = async (all: readonly Subject[]) =>
    eachOf(all, atOnce, async (subject) => {
      return [keyOf(subject), await askPypi(subject, asking, records)] as const;
    });
  const isMany = python.length > fewPypi;
  const [npm, pypi] = await Promise.all([askNpm(of("npm"), asking), askEach(isMany ? [] : python)]);
  const known = new Map<string, Known>([...npm, ...pypi]);
  const open = (all: readonly Subject[]) =>
    all.filter((subject) => known.get(keyOf(subject))?.kind !== "known");
  const add = (told: Iterable<readonly [string, Known]>) => {
    for (const [key, after] of told) {
      const before = known.get(key);
      const isOther = before?.kind === "problem" && after.kind === "problem";
      known.set(key, isOther ? both(before.message, after.message) : after);
    }
  };
  const rest = open(subjects);
  if (rest.length > 0) add(await askOsv(rest, asking, records));
  const last = isMany ? open(python) : [];
  if (last.length > 0) add(await askEach(last));
  for (const subject of open(subjects)) {
    if (!known.has(keyOf(subject))) known.set(keyOf(subject), nobody);
  }
  return known;
}

const nobody: Known = { kind: "problem", message: "nobody answered" };

function both(registry: string, osv: string): Known {
  return { kind: "problem", message: registry === osv ? registry : `${registry}; ${osv}` };
}
