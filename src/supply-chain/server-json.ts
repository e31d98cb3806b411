import { at, items, jsonOf, members, words } from "../model/json.ts";
import type { DeclaredVariable } from "../model/release.ts";

const formats = ["string", "number", "boolean", "filepath"] as const;

/**
 * The variables that a package declares for itself in a server.json; empty for any other text. What does not
 * fit is left out: it is a help to the author of a release, never a decision.
 */
export function declaredIn(serverJson: string, identifier: string): readonly DeclaredVariable[] {
  if (serverJson.length > 1_048_576) return [];
  const packages = items(at(jsonOf(serverJson), "packages"), 1000).map(members);
  const own = packages.find((entry) => entry.get("identifier") === identifier);
  return items(own?.get("environmentVariables"), 1000).flatMap((entry) => variable(members(entry)));
}

function variable(of: ReadonlyMap<string, unknown>): readonly DeclaredVariable[] {
  const name = words(of.get("name"));
  if (name === undefined || !/^[A-Za-z_][A-Za-z0-9_]{0,127}$/.test(name)) return [];
  const usual = words(of.get("default"));
  const choices = items(of.get("choices")).filter((choice) => typeof choice === "string");
  const format = formats.find((known) => known === of.get("format"));
  return [
    {
      name,
      ...(of.get("isRequired") === true ? { isRequired: true } : {}),
      ...(of.get("isSecret") === true ? { isSecret: true } : {}),
      ...(usual === undefined ? {} : { default: usual }),
      ...(choices.length === 0 ? {} : { choices }),
      ...(format === undefined ? {} : { format }),
    },
  ];
}
