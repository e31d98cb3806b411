import { at, isRecord, jsonOf, members, words } from "../../../model/json.ts";
import type { Manifest, Wanted } from "./dependency.ts";

/** Undefined for what is no JSON object. */
export function readPackageJson(text: string, folder: string, file: string): Manifest | undefined {
  const document = parse(text);
  if (document === undefined) return undefined;
  const name = words(document.get("name"), 214);
  const bin = document.get("bin");
  return {
    kind: "npm",
    folder,
    file,
    name,
    version: words(document.get("version"), 256),
    description: words(document.get("description")),
    mcpName: words(document.get("mcpName"), 200),
    commands: typeof bin === "string" ? [name ?? ""] : [...members(bin).keys()],
    isPublished: document.get("private") !== true,
    isDynamic: false,
    dependencies: [
      ...wanted(document, "dependencies", false),
      ...wanted(document, "optionalDependencies", true),
    ],
  };
}

function wanted(document: ReadonlyMap<string, unknown>, field: string, optional: boolean): readonly Wanted[] {
  const others = document.get("optionalDependencies");
  const overridden = overriddenIn(document);
  return [...members(document.get(field))].slice(0, 5_000).flatMap(([name, range]): readonly Wanted[] => {
    if (typeof range !== "string" || !npmName.test(name)) return [];
    // npm itself lets optionalDependencies win.
    if (!optional && members(others).has(name)) return [];
    const wanted = readSpecifier(name, range.trim(), optional);
    return [overridden.has(name) ? { ...wanted, overridden: true } : wanted];
  });
}

/** npm, pnpm and yarn each have a place for it. Which part of a tree is meant does not matter here. */
function overriddenIn(document: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const places = [
    document.get("overrides"),
    document.get("resolutions"),
    at(document.get("pnpm"), "overrides"),
  ];
  const names = places.flatMap((place) => [...members(place).keys()]);
  return new Set(names.map(lastName));
}

const npmName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/i;

/** A range, an alias, a part of the workspace, or something that no registry keeps. */
export function readSpecifier(name: string, specifier: string, optional: boolean): Wanted {
  const alias = /^npm:((?:@[^/@]+\/)?[^/@]+)(?:@(.*))?$/.exec(specifier);
  if (alias?.[1] !== undefined && npmName.test(alias[1]))
    return { name, alias: alias[1], range: alias[2] ?? "", optional };
  if (/^workspace:/.test(specifier)) return { name, range: "", optional, workspace: true };
  // What a workspace keeps in one place for all of its packages.
  if (/^catalog:/.test(specifier)) return { name, range: "", optional };
  const foreign = foreignKind(specifier);
  return foreign === undefined
    ? { name, range: specifier, optional }
    : { name, range: "", optional, foreign };
}

/** The name at the end of a path through packages: `a>b@1`, `a/@acme/b`. */
function lastName(selector: string): string {
  const parts = selector.split(/[>/]/);
  const last = parts.at(-1) ?? "";
  const scope = parts.at(-2);
  const name = last.startsWith("@") ? last : (last.split("@", 1)[0] ?? "");
  return scope?.startsWith("@") ? `${scope}/${name}` : name;
}

function foreignKind(specifier: string): string | undefined {
  if (/^(?:file|link|portal):/.test(specifier) || /^(?:\.{0,2}\/|~\/|[A-Za-z]:\\)/.test(specifier))
    return "a folder";
  if (/^(?:git(?:\+[a-z]+)?:|git@|(?:github|gitlab|bitbucket|gist):)/i.test(specifier))
    return "a git repository";
  if (/^https?:\/\/.*\.git(?:#|$)/i.test(specifier)) return "a git repository";
  if (/^[a-z]+:\/\//i.test(specifier)) return "an address";
  return /^[\w.-]+\/[\w.-]+(?:#.*)?$/.test(specifier) ? "a git repository" : undefined;
}

function parse(text: string): ReadonlyMap<string, unknown> | undefined {
  const value = jsonOf(text);
  return isRecord(value) ? members(value) : undefined;
}
