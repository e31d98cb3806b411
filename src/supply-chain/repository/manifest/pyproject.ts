import { at, items, members, words } from "../../../model/json.ts";
import { isPypiName } from "../../registries/pypi-version.ts";
import type { Manifest, Wanted } from "./dependency.ts";

/** `[project]`, else `[tool.poetry]`. Undefined for what is no TOML, or describes no package. */
export async function readPyproject(
  text: string,
  folder: string,
  file: string,
): Promise<Manifest | "no-package" | undefined> {
  const { parse } = await import("smol-toml");
  let document: unknown;
  try {
    document = parse(text);
  } catch {
    return undefined;
  }
  const project = at(document, "project");
  const poetry = at(document, "tool", "poetry");
  if (words(at(project, "name")) === undefined && words(at(poetry, "name")) === undefined)
    return "no-package";
  const of = (name: string) => words(at(project, name)) ?? words(at(poetry, name));
  const commands = [at(project, "scripts"), at(poetry, "scripts")].flatMap((one) => [...members(one).keys()]);
  const classifiers = items(at(project, "classifiers"));
  return {
    kind: "pypi",
    folder,
    file,
    name: of("name"),
    version: of("version"),
    description: of("description"),
    mcpName: undefined,
    commands: [...new Set(commands)],
    // PyPI refuses what has such a classifier: it is how a package says that it is nobody else's.
    isPublished: !classifiers.some((one) => typeof one === "string" && one.startsWith("Private ::")),
    isDynamic: items(at(project, "dynamic")).includes("version"),
    dependencies: [
      ...items(at(project, "dependencies"), 5_000).flatMap((one) => readRequirement(one)),
      ...poetryDependencies(at(poetry, "dependencies")),
    ],
  };
}

/** PEP 508: `name[extra] >=1,<2 ; marker`, or `name @ address`. Empty for what is none. */
export function readRequirement(value: unknown): readonly Wanted[] {
  if (typeof value !== "string" || value.length > 4_000) return [];
  const [before = "", marker] = value.split(";", 2);
  const match = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[[^\]]*\])?([\s\S]*)$/.exec(before);
  const [, name = "", after = ""] = match ?? [];
  const rest = after.trim();
  if (!isPypiName(name)) return [];
  const optional = marker !== undefined;
  const address = /^@\s*(\S+)/.exec(rest)?.[1];
  if (address === undefined) return [{ name, range: rest.replace(/^\(|\)$/g, "").trim(), optional }];
  const foreign = foreignAddress(address);
  return [{ name, range: "", optional, foreign }];
}

export function foreignAddress(address: string): string {
  if (/^(?:git|hg|svn|bzr)\+/i.test(address)) return "a repository";
  return /^(?:file:|\.{0,2}\/)/i.test(address) ? "a folder" : "an address";
}

function poetryDependencies(table: unknown): readonly Wanted[] {
  return [...members(table)].slice(0, 5_000).flatMap(([name, value]): readonly Wanted[] => {
    if (name === "python" || !isPypiName(name)) return [];
    const told = items(value)[0] ?? value;
    const optional = at(told, "optional") === true || Array.isArray(value);
    const foreign = members(told).has("git")
      ? "a repository"
      : members(told).has("url")
        ? "an address"
        : members(told).has("path") || members(told).has("file")
          ? "a folder"
          : undefined;
    // Poetry's carets and tildes are no PEP 440: they are not compared.
    return [{ name, range: "", optional, ...(foreign === undefined ? {} : { foreign }) }];
  });
}
