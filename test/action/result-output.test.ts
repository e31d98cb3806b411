import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resultLimit, resultOutput } from "../../src/action/result-output.ts";
import { type TemporaryFolder, temporaryFolder } from "../support/git.ts";

let folder: TemporaryFolder;

beforeAll(async () => {
  folder = await temporaryFolder();
});

afterAll(async () => folder[Symbol.asyncDispose]());

const finding = (index: number) => ({ rule: "a/b", message: `${index} ${"x".repeat(500)}`, hint: null });
const document = (findings: readonly unknown[]) => ({
  headgate: 1,
  outcome: "refused",
  findings,
  plan: { hash: "sha256-1", deployments: findings },
});

describe("the output result", () => {
  it("is the whole document on one line where it fits", async () => {
    const whole = document([finding(1)]);
    const { text, file } = await resultOutput(whole, folder.path);
    expect([JSON.parse(text), file, text.includes("\n")]).toEqual([whole, null, false]);
  });

  it("is cut to shorter lists where it does not, and names the file that has all of it", async () => {
    const whole = document(Array.from({ length: 10_000 }, (_, index) => finding(index)));
    const { text, file } = await resultOutput(whole, folder.path);
    expect(text.length).toBeLessThanOrEqual(resultLimit);
    const cut = JSON.parse(text);
    expect(cut).toMatchObject({ headgate: 1, outcome: "refused", plan: { hash: "sha256-1" } });
    expect(cut.findings).toHaveLength(cut.truncated.items);
    expect(cut.findings.length).toBeGreaterThan(10);
    expect(cut.findings[0]).toEqual(whole.findings[0]);
    expect(cut.truncated.file).toBe(file);
    expect(JSON.parse(await readFile(file ?? "", "utf8"))).toEqual(whole);
  });

  it.each([
    ["texts without end", { findings: [], text: "x".repeat(1_000_000) }],
    [
      "objects without end",
      Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`k${index}`, 1])),
    ],
    ["halves of characters", { findings: [], text: "😀".repeat(300_000) }],
  ])("is valid for %s too", async (_, more) => {
    const { text } = await resultOutput({ headgate: 1, outcome: "ok", ...more }, folder.path);
    expect(text.length).toBeLessThanOrEqual(resultLimit);
    expect(JSON.parse(text)).toMatchObject({ headgate: 1, outcome: "ok" });
    expect(text.isWellFormed()).toBe(true);
  });
});
