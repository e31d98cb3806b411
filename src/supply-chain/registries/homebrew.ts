import { at, jsonOf, members, words } from "../../model/json.ts";
import { printable } from "../../model/text.ts";
import { found } from "../finding.ts";
import { ask, json } from "../http.ts";
import { facts, invalidName, type Lookup, notReached, notThere } from "./world.ts";

const formula = /^[a-z0-9][a-z0-9@+._-]{0,127}$/;
const tapped = /^[A-Za-z0-9][A-Za-z0-9-]*\/[a-z0-9][a-z0-9._-]*\/[a-z0-9][a-z0-9@+._-]{0,127}$/;
const checksum = /^[0-9a-f]{64}$/;

/**
 * Checksums of a formula's source and of its bottles, by Homebrew's own JSON API (`HOMEBREW_API_DOMAIN`). The formula
 * must be at the version that is released. One of a tap is in no such API and is released without checksums.
 */
export const lookUpHomebrew: Lookup = async (entry, releaseVersion, world) => {
  const version = entry.version ?? releaseVersion;
  const { identifier } = entry;
  const key = `homebrew:${identifier}@${version}`;
  const released = { ...entry, version };
  if (tapped.test(identifier)) {
    const message = `${key} is of a tap: Homebrew tells no checksum of it, and none is recorded`;
    const hint = "see that its formula names this version and its checksum";
    return facts(released, {}, [found("package/not-checked", message, hint, "warn")]);
  }
  if (!formula.test(identifier))
    return invalidName(
      entry,
      `${JSON.stringify(identifier.slice(0, 80))} is not the name of a formula`,
      "brew search NAME",
    );
  const hint = `brew info ${identifier}`;
  const base = (world.env.HOMEBREW_API_DOMAIN ?? "https://formulae.brew.sh/api").replace(/\/+$/, "");
  const answer = await ask(`${base}/formula/${encodeURIComponent(identifier)}.json`, {
    accept: json,
    ...(world.signal ? { signal: world.signal } : {}),
  });
  if (answer.kind === "problem") return notReached(entry, `${key}: ${answer.message}`, hint);
  if (answer.status === 404) return notThere(entry, `there is no formula ${identifier}`, hint);
  if (answer.status !== 200)
    return notReached(entry, `${key}: Homebrew answers with status ${answer.status}`, hint);
  const told = jsonOf(answer.body);
  const stable = words(at(told, "versions", "stable"), 100);
  if (stable !== version)
    return notThere(
      entry,
      `the formula ${identifier} is at ${stable === undefined ? "no version" : printable(stable, 40)}, not at ${version}`,
      "update the formula first: brew bump-formula-pr",
    );
  const source = words(at(told, "urls", "stable", "checksum"));
  const bottles = [...members(at(told, "bottle", "stable", "files"))].slice(0, 100);
  const integrity = [
    [key, source] as const,
    ...bottles.map(([tag, file]) => [`${key}/${tag}`, words(at(file, "sha256"))] as const),
  ].flatMap(([name, sum]) =>
    sum !== undefined && checksum.test(sum) && /^[\w:@./+-]+$/.test(name) ? [[name, `sha256-${sum}`]] : [],
  );
  const isGone = at(told, "deprecated") === true || at(told, "disabled") === true;
  const hintGone = "release a version that its authors still stand behind";
  const findings = isGone
    ? [found("package/deprecated", `the formula ${identifier} is deprecated or disabled`, hintGone, "warn")]
    : [];
  if (integrity.length > 0) return facts(released, Object.fromEntries(integrity), findings);
  return facts(released, {}, [
    ...findings,
    found("package/not-checked", `${key}: Homebrew tells no checksum of it`, hint, "warn"),
  ]);
};
