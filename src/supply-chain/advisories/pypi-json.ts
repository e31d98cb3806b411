import type { Advisory } from "../../model/advisory.ts";
import { at, items, jsonOf, words } from "../../model/json.ts";
import { printable } from "../../model/text.ts";
import { shownAddress } from "../http.ts";
import { indexAddress } from "../registries/pypi-index.ts";
import { pypiName, pypiVersion } from "../registries/pypi-version.ts";
import { compareVersions } from "./order.ts";
import { aliasesOf, isOsvId, isWithdrawn, type OsvRecords, severityOfRecord } from "./osv.ts";
import type { Asking, Known } from "./source.ts";
import type { Subject } from "./subjects.ts";

const mostAdvisories = 500;

/**
 * By the JSON that PyPI has of one version. It tells no severities: those are OSV's, which these advisories come from.
 * Indexes whose address does not end with /simple have no such place.
 */
export async function askPypi(subject: Subject, asking: Asking, records: OsvRecords): Promise<Known> {
  const index = await indexAddress(asking.world);
  const base = /^(.*)\/simple$/.exec(index.address)?.[1];
  if (base === undefined) return problem(`${shownAddress(index.address)} has no advisories`);
  const { name, version } = subject;
  const address = `${base}/pypi/${encodeURIComponent(pypiName(name))}/${encodeURIComponent(version)}/json`;
  const answer = await asking.request(address, {
    accept: "application/json, */*;q=0.1",
    ...(index.authorization === undefined ? {} : { authorization: index.authorization }),
  });
  if (answer.kind === "problem") return answer;
  if (answer.status !== 200) return problem(`${shownAddress(address)} answers with status ${answer.status}`);
  const told = jsonOf(answer.body);
  const list = at(told, "vulnerabilities");
  const isOther =
    pypiName(words(at(told, "info", "name"), 200) ?? "") !== pypiName(name) ||
    pypiVersion(words(at(told, "info", "version"), 200) ?? "") !== pypiVersion(version);
  const strange = `${shownAddress(address)} answers with something else than advisories`;
  // A mirror may leave them out.
  if (isOther || !Array.isArray(list) || list.length > mostAdvisories) return problem(strange);
  const advisories: Advisory[] = [];
  let unrated: string | undefined;
  for (const entry of list) {
    const id = words(at(entry, "id"), 100);
    if (id === undefined || !isOsvId(id)) return problem(strange);
    if (isWithdrawn(entry)) continue;
    const names = [id, ...aliasesOf(entry)];
    const rated = await ratingOf(names, records);
    if (rated.kind === "withdrawn") continue;
    unrated ??= rated.problem;
    advisories.push({
      id,
      aliases: names.slice(1),
      severity: rated.severity,
      summary: printable(words(at(entry, "summary")) ?? words(at(entry, "details")) ?? "", 200),
      package: `pypi:${name}`,
      version,
      fixed: fixedIn(version, at(entry, "fixed_in")),
    });
  }
  return { kind: "known", advisories, ...(unrated === undefined ? {} : { unrated }) };
}

type Rating =
  | { readonly kind: "withdrawn" }
  | { readonly kind: "rated"; readonly severity: Advisory["severity"]; readonly problem?: string };

/** GitHub's database rates all that it has; its name stands among the others where it has it. */
async function ratingOf([id = "", ...aliases]: readonly string[], records: OsvRecords): Promise<Rating> {
  const ghsa = [id, ...aliases].filter((name) => name.startsWith("GHSA-"));
  let problem: string | undefined;
  for (const name of new Set([...ghsa, id])) {
    const told = await records(name);
    if (told.kind === "problem") problem = told.message;
    if (told.kind !== "record") continue;
    if (name === id && isWithdrawn(told.record)) return { kind: "withdrawn" };
    const severity = isWithdrawn(told.record) ? undefined : severityOfRecord(told.record);
    if (severity !== undefined) return { kind: "rated", severity };
  }
  return { kind: "rated", severity: null, ...(problem === undefined ? {} : { problem }) };
}

/** The lowest of the fixed versions that comes later. */
function fixedIn(version: string, fixed: unknown): string | null {
  const later = items(fixed, 100).flatMap((one) =>
    typeof one === "string" && (compareVersions("pypi", version, one) ?? 0) < 0 ? [one] : [],
  );
  return later.sort((a, b) => compareVersions("pypi", a, b) ?? 0)[0] ?? null;
}

function problem(message: string): { readonly kind: "problem"; readonly message: string } {
  return { kind: "problem", message };
}
