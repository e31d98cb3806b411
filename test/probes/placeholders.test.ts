import { describe, expect, test } from "vitest";
import type { DeclaredVariable } from "../../src/model/release.ts";
import { placeholderFor, startValues } from "../../src/probes/placeholders.ts";
import { declaring, released } from "./releases.ts";

describe("a placeholder has the form that is asked for", () => {
  test.each<[Omit<DeclaredVariable, "name"> & { readonly name?: string }, string]>([
    [{}, "headgate-placeholder"],
    [{ name: "API_KEY", format: "string" }, "headgate-placeholder"],
    [{ format: "number" }, "1"],
    [{ format: "boolean" }, "false"],
    [{ format: "filepath" }, "/box"],
    [{ choices: ["eu", "us"], format: "number" }, "eu"],
    [{ name: "SERVICE_URL" }, "https://headgate-placeholder.invalid"],
    [{ name: "OTLP_ENDPOINT" }, "https://headgate-placeholder.invalid"],
    [{ name: "DB_HOST" }, "headgate-placeholder.invalid"],
    [{ name: "PORT" }, "1"],
    [{ name: "USER_EMAIL" }, "headgate-placeholder@headgate.invalid"],
    [{ name: "CURL" }, "headgate-placeholder"],
  ])("%j", (variable, expected) => {
    expect(placeholderFor({ name: "NAME", ...variable }, "/box")).toBe(expected);
  });
});

describe("what stands in for what nobody knows", () => {
  test.each<[string, DeclaredVariable, string | undefined]>([
    ["a secret", { name: "A", isSecret: true }, "headgate-placeholder"],
    [
      "a secret, whose default would be plain",
      { name: "A", isSecret: true, default: "x" },
      "headgate-placeholder",
    ],
    ["a required variable", { name: "A", isRequired: true }, "headgate-placeholder"],
    ["a required variable with a default", { name: "A", isRequired: true, default: "x" }, undefined],
    ["a required variable with a value", { name: "A", isRequired: true, value: "x" }, undefined],
    ["a variable that nobody needs", { name: "A" }, undefined],
    ["a variable that is given", { name: "GIVEN", isRequired: true }, undefined],
    ["a secret that is given", { name: "KEY", isSecret: true }, undefined],
    ["what decides which code is loaded", { name: "NODE_OPTIONS", isRequired: true }, undefined],
  ])("%s", (_, variable, expected) => {
    const release = declaring(released([]), [variable]);
    const { values, placeholders } = startValues(
      release,
      { variables: { GIVEN: "g" }, secrets: { KEY: "k" } },
      "/box",
    );
    expect(placeholders).toEqual(expected === undefined ? [] : [variable.name]);
    if (expected !== undefined) expect(values.get(variable.name)).toBe(expected);
  });
});
