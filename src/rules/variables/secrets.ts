import type { DeploymentContext } from "../context.ts";
import { factsOf, isDeclaredSecret } from "../deployment-facts.ts";
import type { Rule } from "../rule.ts";
import { shown } from "../text.ts";
import { fail, nothing, warn } from "../verdict.ts";
import { isIssuedToken, looksRandom } from "./credential.ts";

const environmentName = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;

export const notASecretName: Rule<DeploymentContext> = {
  id: "secret/not-a-name",
  severity: "critical",
  what: "What stands under secrets is the name of an environment variable in the target's secret store, never a value.",
  why: "A secret that was committed is public to everyone with the repository, for ever.",
  fix: "Revoke the value if it is real, store it with the target's secrets, and write its name here.",
  overridable: false,
  confidential: true,
  check({ deployment }) {
    return Object.entries(deployment.secrets).flatMap(([name, reference]) => {
      const isToken = isIssuedToken(reference) || looksRandom(reference);
      if (environmentName.test(reference) && !isToken) return [];
      return fail(notASecretName, {
        // The text itself is not shown: it may be the secret.
        message: isToken
          ? `what stands for the secret ${shown(name)} looks like its value`
          : `what stands for the secret ${shown(name)} is no name of an environment variable`,
        hint: isToken
          ? "revoke it now; then store the new one and write its name, such as WEATHER_API_KEY"
          : "write a name such as WEATHER_API_KEY: letters, digits and underscores",
        place: { file: deployment.file, path: ["secrets", name], part: "key" },
      });
    });
  },
};

export const notASecret: Rule<DeploymentContext> = {
  id: "secret/not-a-secret",
  severity: "low",
  what: "Only what a release declares as secret is given under secrets.",
  why: "A plain setting in a secret store is reviewed by no one and shows in no plan.",
  fix: "Move it to variables, or declare it isSecret in the next release.",
  overridable: true,
  check(context) {
    const { deployment } = context;
    const names = Object.keys(deployment.secrets);
    if (names.length === 0) return nothing;
    const { declared } = factsOf(context);
    return names.flatMap((name) => {
      const variables = declared.flatMap((all) => all.get(name) ?? []);
      if (variables.length === 0 || variables.some((variable) => variable.isSecret)) return [];
      return warn(notASecret, {
        message: `${shown(name)} is given as a secret, and no release deployed here declares it as one`,
        hint: "move it to variables, where a review can see it",
        place: { file: deployment.file, path: ["secrets", name], part: "key" },
      });
    });
  },
};

export const givenTwice: Rule<DeploymentContext> = {
  id: "variable/given-twice",
  severity: "medium",
  what: "A deployment gives a name once: under variables or under secrets.",
  why: "Only one of the two can reach the server, and a reader cannot tell which.",
  fix: "Take one of them out.",
  overridable: false,
  check(context) {
    const { deployment } = context;
    return Object.keys(deployment.secrets)
      .filter((name) => Object.hasOwn(deployment.variables, name) && !isDeclaredSecret(context, name))
      .map((name) =>
        fail(givenTwice, {
          message: `${shown(name)} stands under variables and under secrets`,
          hint: "take one of them out; the secret would win",
          place: { file: deployment.file, path: ["variables", name], part: "key" },
        }),
      );
  },
};
