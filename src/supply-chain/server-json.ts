import type { DeclaredVariable } from "../model/release.ts";

const formats = ["string", "number", "boolean", "filepath"] as const;

/**
 * The variables that a package declares for itself in a server.json; empty for any other text. What does not
 * fit is left out: it is a help to the author of a release, never a decision.
 */
export function declaredIn(serverJson: string, identifier: string): readonly DeclaredVariable[] {
  if (serverJson.length > 1_048_576) return [];
  const packages = list(record(parse(serverJson)).get("packages")).map(record);
  const own = packages.find((entry) => entry.get("identifier") === identifier);
  return list(own?.get("environmentVariables")).flatMap((entry) => variable(record(entry)));
}

function variable(of: ReadonlyMap<string, unknown>): readonly DeclaredVariable[] {
  const name = text(of.get("name"));
  if (name === undefined || !/^[A-Za-z_][A-Za-z0-9_]{0,127}$/.test(name)) return [];
  const usual = text(of.get("default"));
  const choices = list(of.get("choices")).filter((choice) => typeof choice === "string");
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

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function record(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, 1000) : [];
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" && value.length <= 10_000 ? value : undefined;
}
