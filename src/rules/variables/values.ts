import type { Finding } from "../../model/finding.ts";
import type { DeclaredVariable, Release } from "../../model/release.ts";
import type { VariableOrigin } from "../../model/variables.ts";
import type { DeploymentContext } from "../context.ts";
import { factsOf } from "../deployment-facts.ts";
import type { Rule } from "../rule.ts";
import { listed, shown } from "../text.ts";
import { fail, nothing } from "../verdict.ts";
import { looksSecret } from "./credential.ts";

/** Each plain value that a release declares a variable for, once for each variable. */
function declaredValues(
  context: DeploymentContext,
  check: (variable: DeclaredVariable, origin: VariableOrigin, release: Release) => Finding | undefined,
): readonly Finding[] {
  const { releases, declared, resolved } = factsOf(context);
  const { origins, secretOrigins } = resolved;
  if (origins.size === 0) return nothing;
  const findings = new Map<string, Finding>();
  for (const [index, release] of releases.entries()) {
    for (const [name, variable] of declared[index] ?? []) {
      const origin = origins.get(name);
      if (!origin || findings.has(name) || (secretOrigins.has(name) && !variable.isSecret)) continue;
      const finding = check(variable, origin, release);
      if (finding) findings.set(name, finding);
    }
  }
  return findings.size === 0 ? nothing : [...findings.values()];
}

/** A value in the wrong place may be a credential: then the message does not spread it. */
function valueShown(name: string, value: string): string {
  return looksSecret(name, value) ? "set to what looks like a credential" : shown(value) || "empty";
}

export const variableChoice: Rule<DeploymentContext> = {
  id: "variable/choice",
  severity: "high",
  what: "A variable has one of the values that the release offers as choices.",
  why: "A value outside of them is refused by the server at its start, or quietly ignored.",
  fix: "Use one of the choices.",
  overridable: false,
  check: (context) =>
    declaredValues(context, ({ name, choices, isSecret }, { value, place }, release) =>
      !choices || choices.length === 0 || choices.includes(value) || isSecret
        ? undefined
        : fail(variableChoice, {
            message: `${shown(name)} is ${valueShown(name, value)}, which is none of the choices of ${shown(release.version)}`,
            hint: `use ${listed(choices.map(shown))}`,
            place,
          }),
    ),
};

export const variableFormat: Rule<DeploymentContext> = {
  id: "variable/format",
  severity: "high",
  what: "A variable's value has the format that the release declares: string, number, boolean (true, false) or filepath.",
  why: "A number that is none becomes 0, NaN or a crash, in production first.",
  fix: "Correct the value.",
  overridable: false,
  check: (context) =>
    declaredValues(context, ({ name, format = "string", isSecret }, { value, place }) => {
      if (isSecret || fits(format, value)) return undefined;
      return fail(variableFormat, {
        message: `${shown(name)} is ${valueShown(name, value)}, which is no ${format}`,
        hint: examples[format],
        place,
      });
    }),
};

type Format = NonNullable<DeclaredVariable["format"]>;

const examples = {
  string: "take the NUL character out",
  number: 'write a number in quotes, such as "30000" or "0.5"',
  boolean: 'write "true" or "false"',
  filepath: "write a path on one line",
} as const satisfies Record<Format, string>;

function fits(format: Format, value: string): boolean {
  if (value.includes("\0")) return false;
  switch (format) {
    case "number":
      return /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(value) && Number.isFinite(Number(value));
    case "boolean":
      return value === "true" || value === "false";
    case "filepath":
      return value.trim() !== "" && !/[\r\n]/.test(value);
    case "string":
      return true;
  }
}

export const secretAsVariable: Rule<DeploymentContext> = {
  id: "variable/secret-as-variable",
  severity: "critical",
  what: "What a release declares as a secret is never given as a plain variable, at any level.",
  why: "Git keeps everything for ever, and everyone who can read the repository can read it.",
  fix: "Revoke the value if it is real, store it with the target's secrets, and name it under secrets.",
  overridable: false,
  confidential: true,
  check: (context) =>
    declaredValues(context, ({ name, isSecret }, { place, level }) =>
      isSecret
        ? fail(secretAsVariable, {
            message: `${shown(name)} is a secret, and stands in plain text among the ${level}'s variables`,
            hint: `revoke it if it is real; then secrets: { ${shown(name)}: NAME_IN_THE_SECRET_STORE }`,
            place: { ...place, part: "key" },
          })
        : undefined,
    ),
};
