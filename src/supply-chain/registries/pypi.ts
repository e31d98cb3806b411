import { printable } from "../../model/text.ts";
import { found } from "../finding.ts";
import { pypiFiles } from "./pypi-index.ts";
import { isPypiName, pypiVersion } from "./pypi-version.ts";
import { facts, invalidName, type Lookup, notReached, notThere } from "./world.ts";

/**
 * The index's SHA-256 of each file of a Python package, as `pypi:NAME@VERSION/FILE`; that of the one wheel for all
 * machines as `pypi:NAME@VERSION` besides.
 */
export const lookUpPypi: Lookup = async (entry, releaseVersion, world) => {
  const version = entry.version ?? releaseVersion;
  const { identifier } = entry;
  const wanted = pypiVersion(version);
  if (!isPypiName(identifier) || wanted === undefined)
    return invalidName(
      entry,
      `${JSON.stringify(`${identifier} ${version}`.slice(0, 80))} is not the name and version of a Python package`,
      "name a package of the index, and one version",
    );
  const key = `pypi:${identifier}@${version}`;
  const hint = `pip index versions ${identifier}`;
  const told = await pypiFiles(identifier, world);
  if (told.kind === "problem") return notReached(entry, `${key}: ${told.message}`, hint);
  const files = told.kind === "absent" ? [] : told.files.filter((file) => file.version === wanted);
  if (files.length === 0) return notThere(entry, `${key} is not in the index`, hint);
  const sums = files
    .slice(0, 1_000)
    .flatMap(({ name, sha256 }) => (sha256 === undefined ? [] : [{ name, sha256 }]));
  if (sums.length === 0)
    return notThere(
      entry,
      `the index has no checksum of ${key}`,
      "publish it to an index that tells checksums",
    );
  const universal = sums.filter(({ name }) => name.endsWith("-none-any.whl"));
  const [only, another] = universal;
  const integrity = {
    ...(only !== undefined && another === undefined ? { [key]: `sha256-${only.sha256}` } : {}),
    ...Object.fromEntries(sums.map(({ name, sha256 }) => [`${key}/${name}`, `sha256-${sha256}`])),
  };
  const yanked = files.every((file) => file.yanked !== undefined) ? files[0]?.yanked : undefined;
  const findings = yanked === undefined ? [] : [yankedFinding("package/yanked", key, yanked)];
  return facts({ ...entry, version }, integrity, findings);
};

export function yankedFinding(rule: "package/yanked" | "dependency/yanked", key: string, why: string) {
  const because = why === "" ? "" : `: ${printable(why)}`;
  return found(
    rule,
    `${key} was taken back by its authors${because}`,
    rule === "package/yanked"
      ? "release a version that its authors still stand behind"
      : "move to a version that its authors still stand behind, and lock it",
    "warn",
  );
}
