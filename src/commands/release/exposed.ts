import type { Finding } from "../../model/finding.ts";
import { looksSecret } from "../../rules/variables/credential.ts";
import { isSecretName, secretArgument } from "../../rules/variables/exposed.ts";
import type { ReleaseOptions } from "./options.ts";

type Words = Pick<Finding, "rule" | "message" | "hint">;

/** What a release would show to everyone who reads the repository. Never repeats it. */
export function exposedBy(options: ReleaseOptions): Words | undefined {
  const { command = [], variables = [], required = [], secrets = [] } = options;
  const pairs = variables.map((variable) => {
    const end = variable.indexOf("=");
    return end < 0 ? ([variable, ""] as const) : ([variable.slice(0, end), variable.slice(end + 1)] as const);
  });
  const names = [...pairs.map(([name]) => name), ...required, ...secrets];
  if (names.some(isSecretName)) return nameProblem;
  if (pairs.some(([name, value]) => looksSecret(name, value))) {
    return {
      rule: "variable/looks-secret",
      message: "the default of a variable looks like a credential",
      hint: "revoke it if it is real, and declare the variable with --secret NAME: releases are committed for everyone to read",
    };
  }
  return commandProblem(command);
}

export const nameProblem: Words = {
  rule: "variable/looks-secret",
  message: "the name of a variable looks like a credential",
  hint: "revoke it if it is real, and write NAME=value: names are committed for everyone to read",
};

/** What stands against committing a start command. */
export function commandProblem(command: readonly string[]): Words | undefined {
  const at = secretArgument(command);
  if (at < 0) return undefined;
  return {
    rule: "release/secret-argument",
    message: `--command holds what looks like a credential, as word ${at + 1}`,
    hint: "revoke it if it is real, and let the server read it from a variable that is a secret: releases are committed for everyone to read",
  };
}
