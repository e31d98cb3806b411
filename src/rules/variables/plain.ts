import type { Finding } from "../../model/finding.ts";
import type { DeploymentContext, EnvironmentContext, ProjectContext, ServerContext } from "../context.ts";
import { isDeclaredSecret } from "../deployment-facts.ts";
import type { Rule, RuleDocumentation } from "../rule.ts";
import { shown } from "../text.ts";
import { fail, nothing } from "../verdict.ts";
import { looksSecret } from "./credential.ts";

/** Any file that gives plain variables. */
interface Holder {
  readonly file: string;
  readonly variables: Readonly<Record<string, string>>;
}

type Check = (holder: Holder | undefined) => readonly Finding[];

const looksSecretDocumentation = {
  id: "variable/looks-secret",
  severity: "critical",
  what: "No plain variable holds what looks like a credential: an issued token, a key, a password in an address, a long random text.",
  why: "Git keeps everything for ever. Whoever can read the repository, a fork or a log could use it.",
  fix: "Revoke it if it is real, store it with the target's secrets and name it under secrets; if it is none, override this rule.",
  overridable: true,
  confidential: true,
} as const satisfies RuleDocumentation;

const checkLooksSecret: Check = (holder) => {
  if (!holder) return nothing;
  const bad = Object.entries(holder.variables).filter(([name, value]) => looksSecret(name, value));
  return bad.map(([name]) =>
    fail(looksSecretDocumentation, {
      message: `the value of ${shown(name)} looks like a credential`,
      hint: "revoke it if it is real, and give it under secrets by name; if it is none, override variable/looks-secret",
      place: { file: holder.file, path: ["variables", name], part: "key" },
    }),
  );
};

const notANameDocumentation = {
  id: "variable/not-a-name",
  severity: "high",
  what: "A variable's name is one an environment can hold: letters, digits and underscores, no digit first.",
  why: "Shells, clients and containers drop or mangle any other, each in its own way.",
  fix: "Correct the name.",
  overridable: false,
} as const satisfies RuleDocumentation;

const checkName: Check = (holder) => {
  if (!holder) return nothing;
  const bad = Object.keys(holder.variables).filter((name) => !/^[A-Za-z_][A-Za-z0-9_]{0,127}$/.test(name));
  return bad.map((name) =>
    fail(notANameDocumentation, {
      message: `${shown(name) || "an empty text"} cannot be the name of a variable`,
      hint: "use letters, digits and underscores, as in LOG_LEVEL",
      place: { file: holder.file, path: ["variables", name], part: "key" },
    }),
  );
};

/** A declared secret in plain text is told by variable/secret-as-variable already. */
function undeclared(context: DeploymentContext): Holder {
  const { file, variables } = context.deployment;
  if (!Object.keys(variables).some((name) => isDeclaredSecret(context, name))) return context.deployment;
  const entries = Object.entries(variables).filter(([name]) => !isDeclaredSecret(context, name));
  return { file, variables: Object.fromEntries(entries) };
}

/** The same rule for every kind of file that gives variables; each value is judged where it stands, once. */
function forEveryFile(documentation: RuleDocumentation, check: Check) {
  return {
    project: { ...documentation, check: ({ desired }: ProjectContext) => check(desired.project) },
    environment: { ...documentation, check: ({ environment }: EnvironmentContext) => check(environment) },
    server: { ...documentation, check: ({ server }: ServerContext) => check(server.server) },
    deployment: { ...documentation, check: (context: DeploymentContext) => check(undeclared(context)) },
  } satisfies {
    readonly project: Rule<ProjectContext>;
    readonly environment: Rule<EnvironmentContext>;
    readonly server: Rule<ServerContext>;
    readonly deployment: Rule<DeploymentContext>;
  };
}

export const variableLooksSecret = forEveryFile(looksSecretDocumentation, checkLooksSecret);
export const variableNotAName = forEveryFile(notANameDocumentation, checkName);
