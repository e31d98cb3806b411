import { describe, expect, test } from "vitest";
import { resolveVariables, variablesFor } from "../../src/model/variables.ts";
import { aDeployment, aDesired, anEnvironment, aRelease, aServer } from "../support/model.ts";

const project = { ...aDesired([], []).project, variables: { REGION: "eu", TIMEOUT: "1", LOG_LEVEL: "info" } };
const { server } = aServer("weather", [], []);
const weather = server && { ...server, variables: { TIMEOUT: "2", LOG_LEVEL: "info" } };
const staging = anEnvironment("staging", { variables: { TIMEOUT: "3" } });
const deployment = (fields = {}) => aDeployment("staging", "weather", { blue: "1.0.0", ...fields });

describe("the most specific value wins", () => {
  const resolved = resolveVariables(project, weather, staging, deployment({ variables: { TIMEOUT: "4" } }));

  test("project, server, environment, deployment", () => {
    expect(resolved.variables).toEqual({ REGION: "eu", LOG_LEVEL: "info", TIMEOUT: "4" });
    expect(resolveVariables(project, weather, staging, deployment()).variables.TIMEOUT).toBe("3");
    expect(resolveVariables(project, weather, anEnvironment("x"), deployment()).variables.TIMEOUT).toBe("2");
    expect(resolveVariables(project, undefined, anEnvironment("x"), deployment()).variables.TIMEOUT).toBe(
      "1",
    );
  });

  test.each([
    ["REGION", "project", "headgate.yaml"],
    ["LOG_LEVEL", "server", "servers/weather/server.yaml"],
    ["TIMEOUT", "deployment", "environments/staging/weather.yaml"],
  ])("%s comes from the %s", (name, level, file) => {
    expect(resolved.origins.get(name)).toEqual({
      level,
      value: resolved.variables[name],
      place: { file, path: ["variables", name], part: "value" },
    });
  });
});

test("a secret takes the place of a plain value, which stays known", () => {
  const resolved = resolveVariables(
    project,
    weather,
    staging,
    deployment({ secrets: { TIMEOUT: "STORED" } }),
  );
  expect(resolved.variables).toEqual({ REGION: "eu", LOG_LEVEL: "info" });
  expect(resolved.secrets).toEqual({ TIMEOUT: "STORED" });
  expect(resolved.origins.get("TIMEOUT")?.level).toBe("environment");
  expect(resolved.secretOrigins.get("TIMEOUT")?.place.path).toEqual(["secrets", "TIMEOUT"]);
});

test("names of built-ins are data", () => {
  const variables = JSON.parse('{"__proto__":"a","constructor":"b"}');
  const resolved = resolveVariables(project, weather, staging, deployment({ variables }));
  expect(Object.entries(resolved.variables)).toEqual(
    expect.arrayContaining([
      ["__proto__", "a"],
      ["constructor", "b"],
    ]),
  );
  expect(Object.getPrototypeOf(resolved.variables)).toBe(Object.prototype);
});

test("a release gets what it declares, and what was written for its server by name", () => {
  const plain = aRelease("weather", "1.0.0");
  const release = {
    ...plain,
    release: { command: { command: "node", args: [], environmentVariables: [{ name: "REGION" }] } },
  };
  const resolved = resolveVariables(
    { ...project, variables: { REGION: "eu", OTHERS: "1" } },
    weather,
    anEnvironment("staging", { variables: { ELSEWHERE: "2" } }),
    deployment({ variables: { MINE: "3" }, secrets: { KEY: "STORED" } }),
  );
  expect(variablesFor(release, resolved)).toEqual({
    variables: { REGION: "eu", TIMEOUT: "2", LOG_LEVEL: "info", MINE: "3" },
    secrets: { KEY: "STORED" },
  });
});
