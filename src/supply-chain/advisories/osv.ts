import type { Advisory, AdvisorySeverity } from "../../model/advisory.ts";
import { at, items, jsonOf, words } from "../../model/json.ts";
import { printable } from "../../model/text.ts";
import { shownAddress } from "../http.ts";
import { pypiName } from "../registries/pypi-version.ts";
import { affectedBy, ecosystems } from "./affected.ts";
import { severityOfLabel, severityOfVector } from "./cvss.ts";
import { type Asking, eachOf, type Known } from "./source.ts";
import { keyOf, type Subject } from "./subjects.ts";

const usual = "https://api.osv.dev";
/** Packages that are asked about in one request, which is what OSV takes. */
const batch = 1_000;
const [mostAdvisories, mostPages, atOnce] = [500, 5, 8];

export const isOsvId = (id: string): boolean => /^[A-Za-z0-9][A-Za-z0-9:._-]{0,99}$/.test(id);

/** The address of the OSV API; undefined where it is not to be asked (`HEADGATE_OSV=off`). */
export function osvAddress(env: NodeJS.ProcessEnv): string | undefined {
  const given = env.HEADGATE_OSV?.trim() || usual;
  return given === "off" ? undefined : given.replace(/\/+$/, "");
}

/** A record of OSV by its id, or why there is none; each is asked for once. */
export type OsvRecords = (id: string) => Promise<Told>;

export type Told =
  | { readonly kind: "record"; readonly record: unknown }
  | { readonly kind: "absent" }
  | { readonly kind: "problem"; readonly message: string };

export function osvRecords(asking: Asking): OsvRecords {
  const known = new Map<string, Promise<Told>>();
  return (id) => {
    const record = known.get(id) ?? askRecord(id, asking);
    known.set(id, record);
    return record;
  };
}

async function askRecord(id: string, asking: Asking): Promise<Told> {
  const base = osvAddress(asking.world.env);
  if (base === undefined) return problem("OSV is switched off (HEADGATE_OSV)");
  if (!isOsvId(id)) return problem("OSV names an advisory by what is no name");
  const address = `${base}/v1/vulns/${encodeURIComponent(id)}`;
  const answer = await asking.request(address, {});
  if (answer.kind === "problem") return answer;
  if (answer.status === 404) return { kind: "absent" };
  if (answer.status !== 200) return problem(`${shownAddress(address)} answers with status ${answer.status}`);
  const record = jsonOf(answer.body);
  return at(record, "id") === id
    ? { kind: "record", record }
    : problem(`${shownAddress(address)} answers with something else than that advisory`);
}

/** By its batch endpoint: one request for a thousand packages, and one for each advisory that is found. */
export async function askOsv(
  subjects: readonly Subject[],
  asking: Asking,
  records: OsvRecords,
): Promise<ReadonlyMap<string, Known>> {
  const ids = new Map<string, readonly string[] | string>();
  for (let start = 0; start < subjects.length; start += batch) {
    const part = subjects.slice(start, start + batch);
    const told = await askBatch(part, asking);
    for (const [index, subject] of part.entries()) {
      ids.set(keyOf(subject), typeof told === "string" ? told : (told[index] ?? []));
    }
  }
  const known = await eachOf(subjects, atOnce, async (subject): Promise<[string, Known]> => {
    const key = keyOf(subject);
    const own = ids.get(key) ?? [];
    if (typeof own === "string") return [key, problem(own)];
    return [key, await readAll(own, subject, records)];
  });
  return new Map(known);
}

/** The ids of each, in their order; a text says why there are none. */
async function askBatch(
  subjects: readonly Subject[],
  asking: Asking,
): Promise<readonly (readonly string[])[] | string> {
  const base = osvAddress(asking.world.env);
  if (base === undefined) return "OSV is switched off (HEADGATE_OSV)";
  const address = `${base}/v1/querybatch`;
  const found = subjects.map(() => new Set<string>());
  let open: readonly Page[] = subjects.map((_, index) => ({ index }));
  for (let page = 0; open.length > 0; page += 1) {
    if (page >= mostPages) return `${shownAddress(address)} has more advisories than are read`;
    const queries = open.map(({ index, token }) => ({
      ...queryOf(subjects[index]),
      ...(token === undefined ? {} : { page_token: token }),
    }));
    const answer = await asking.request(address, { send: JSON.stringify({ queries }) });
    if (answer.kind === "problem") return answer.message;
    if (answer.status !== 200) return `${shownAddress(address)} answers with status ${answer.status}`;
    const results = at(jsonOf(answer.body), "results");
    const strange = `${shownAddress(address)} answers with something else than advisories`;
    if (!Array.isArray(results) || results.length !== open.length) return strange;
    const next: Page[] = [];
    for (const [place, result] of results.entries()) {
      const index = open[place]?.index ?? 0;
      for (const entry of items(at(result, "vulns"), mostAdvisories + 1)) {
        const id = words(at(entry, "id"), 100);
        if (id === undefined || !isOsvId(id)) return strange;
        found[index]?.add(id);
      }
      if ((found[index]?.size ?? 0) > mostAdvisories)
        return `${shownAddress(address)} has more advisories than are read`;
      const token = words(at(result, "next_page_token"), 4_000);
      if (token !== undefined) next.push({ index, token });
    }
    open = next;
  }
  return found.map((ids) => [...ids]);
}

interface Page {
  readonly index: number;
  readonly token?: string;
}

function queryOf(subject: Subject | undefined) {
  if (!subject) return {};
  const { kind, name, version } = subject;
  return { package: { ecosystem: ecosystems[kind], name: kind === "pypi" ? pypiName(name) : name }, version };
}

async function readAll(ids: readonly string[], subject: Subject, records: OsvRecords): Promise<Known> {
  const advisories: Advisory[] = [];
  for (const id of ids) {
    const told = await records(id);
    if (told.kind === "problem") return told;
    if (told.kind === "absent") return problem(`OSV names ${id}, and does not have it`);
    const advisory = advisoryOf(told.record, subject);
    if (advisory) advisories.push(advisory);
  }
  return { kind: "known", advisories };
}

/** What a record says of one package's version; undefined where it was withdrawn, or says that it is not affected. */
function advisoryOf(record: unknown, subject: Subject): Advisory | undefined {
  const id = words(at(record, "id"), 100);
  const { isAffected, fixed } = affectedBy(record, subject);
  if (id === undefined || isWithdrawn(record) || !isAffected) return undefined;
  return {
    id,
    aliases: aliasesOf(record),
    severity: severityOfRecord(record) ?? null,
    summary: printable(words(at(record, "summary")) ?? "", 200),
    package: `${subject.kind}:${subject.name}`,
    version: subject.version,
    fixed,
  };
}

export function isWithdrawn(record: unknown): boolean {
  const when = at(record, "withdrawn");
  return typeof when === "string" && when !== "";
}

export function aliasesOf(record: unknown): readonly string[] {
  return items(at(record, "aliases"), 50).flatMap((one) =>
    typeof one === "string" && isOsvId(one) ? [one] : [],
  );
}

/** The word that its database has for it, else the worst of its scores. What was made to do harm is critical. */
export function severityOfRecord(record: unknown): AdvisorySeverity | undefined {
  if (/^MAL-/.test(words(at(record, "id"), 100) ?? "")) return "critical";
  const label = severityOfLabel(at(record, "database_specific", "severity"));
  if (label !== undefined) return label;
  const scores = items(at(record, "severity"), 20).flatMap((one) => severityOfVector(at(one, "score")) ?? []);
  return (["critical", "high", "medium", "low"] as const).find((one) => scores.includes(one));
}

function problem(message: string): { readonly kind: "problem"; readonly message: string } {
  return { kind: "problem", message };
}
