import type { DeclaredVariable } from "../../model/release.ts";
import type { DeploymentContext } from "../context.ts";
import { factsOf } from "../deployment-facts.ts";
import type { Rule } from "../rule.ts";
import { listed, nearest, shown } from "../text.ts";
import { fail, nothing, warn } from "../verdict.ts";

export const variableRequired: Rule<DeploymentContext> = {
  id: "variable/required",
  severity: "high",
  what: "Every variable and secret that a deployed release requires is given, or has a default.",
  why: "Without it the server does not start, and that would show only in front of its users.",
  fix: "Set it under variables, or name it under secrets where it is secret.",
  overridable: false,
  check(context) {
    const { deployment } = context;
    const missing = new Map<string, { readonly variable: DeclaredVariable; readonly versions: string[] }>();
    const { releases, declared } = factsOf(context);
    for (const [index, release] of releases.entries()) {
      for (const variable of declared[index]?.values() ?? []) {
        if (!variable.isRequired || isGiven(context, variable)) continue;
        const known = missing.get(variable.name);
        if (known) known.versions.push(release.version);
        else missing.set(variable.name, { variable, versions: [release.version] });
      }
    }
    if (missing.size === 0) return nothing;
    return [...missing].map(([name, { variable, versions }]) =>
      fail(variableRequired, {
        message: `${listed(versions.map(shown), "and")} ${versions.length > 1 ? "require" : "requires"} the ${variable.isSecret ? "secret" : "variable"} ${shown(name)}`,
        hint: variable.isSecret
          ? `name it under secrets: { ${shown(name)}: NAME_IN_THE_SECRET_STORE }`
          : `set it under variables${variable.choices ? `: one of ${listed(variable.choices.map(shown))}` : ""}`,
        place: { file: deployment.file, path: [variable.isSecret ? "secrets" : "variables"], part: "key" },
      }),
    );
  },
};

function isGiven(context: DeploymentContext, variable: DeclaredVariable): boolean {
  const { secretOrigins, origins } = factsOf(context).resolved;
  return (
    secretOrigins.has(variable.name) ||
    // A secret in plain text is variable/secret-as-variable's to tell; it is not missing.
    origins.has(variable.name) ||
    variable.default !== undefined ||
    variable.value !== undefined
  );
}

export const variableUnknown: Rule<DeploymentContext> = {
  id: "variable/unknown",
  severity: "low",
  what: "A deployment gives only variables and secrets that one of its releases declares.",
  why: "A misspelt name is set in vain, and the server goes on with its default.",
  fix: "Correct the name, or take it out; a release that needs it should declare it.",
  overridable: true,
  check(context) {
    const { deployment } = context;
    const given = [
      ...Object.keys(deployment.variables).map((name) => ["variables", name] as const),
      ...Object.keys(deployment.secrets).map((name) => ["secrets", name] as const),
    ];
    if (given.length === 0) return nothing;
    const { declared } = factsOf(context);
    if (declared.length === 0) return nothing;
    const unknown = given.filter(([, name]) => !declared.some((variables) => variables.has(name)));
    if (unknown.length === 0) return nothing;
    const names = new Set(declared.flatMap((variables) => [...variables.keys()]));
    return unknown.map(([key, name]) => {
      const near = nearest(name, names);
      return warn(variableUnknown, {
        message: `no release deployed here declares ${shown(name)}`,
        hint:
          near.length > 0
            ? `did you mean ${listed(near.map(shown))}?`
            : "take it out, or declare it in the release",
        place: { file: deployment.file, path: [key, name], part: "key" },
      });
    });
  },
};
