import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/model/finding.ts";
import { annotationsOf } from "../../../src/report/markdown/annotations.ts";
import { gate } from "../samples.ts";
import { hostileText } from "./hostile.ts";
import { context, failingChange, morning } from "./samples.ts";

const here = context(morning);

describe("annotations", () => {
  it("stand on their line, from the repository's root, with what to do", () => {
    const { shown } = annotationsOf(failingChange().findings, { ...here, directory: "gitops" });
    expect(shown.find(({ title }) => title === "promotion/skips-environment")).toEqual({
      level: "error",
      title: "promotion/skips-environment",
      message:
        "1.2.0 has never been blue in staging, which production requires\nmake it blue there first, in this change or an earlier one: blue: 1.2.0 in environments/staging/weather.yaml",
      file: "gitops/environments/production/weather.yaml",
      line: 1,
      endLine: 1,
      column: 7,
      endColumn: 12,
    });
  });

  it.each([
    [{ outcome: "fail" }, "error"],
    [{ outcome: "warn" }, "warning"],
    [{ outcome: "wait" }, "notice"],
  ] as const)("of %j are %ss", (more, level) => {
    expect(annotationsOf([gate(more.outcome, "x")], here).shown.map((one) => one.level)).toEqual([level]);
  });

  it("that say the same of the same place are one, and take the room of one", () => {
    const [one, other] = [
      gate("fail", "x"),
      { ...gate("fail", "x"), server: "weather", environment: "museum" },
    ];
    const { shown, omitted } = annotationsOf([one, other, one, other], here, {
      error: 2,
      warning: 0,
      notice: 0,
    });
    expect(shown.map(({ title }) => title)).toEqual(["test/gate", "museum/weather: test/gate"]);
    expect(omitted).toEqual({ error: 0, warning: 0, notice: 0 });
  });

  it.each<[string, Partial<Finding>, object]>([
    ["nothing in particular", {}, { title: "test/gate" }],
    [
      "a deployment",
      { environment: "production", server: "weather" },
      { title: "production/weather: test/gate" },
    ],
    ["a file", { file: "headgate.yaml", server: "weather" }, { title: "test/gate", file: "headgate.yaml" }],
    [
      "a place without a line",
      { place: { file: "headgate.yaml", path: [] } },
      { title: "test/gate", file: "headgate.yaml" },
    ],
    [
      "a line",
      { file: "headgate.yaml", line: 4 },
      { title: "test/gate", file: "headgate.yaml", line: 4, endLine: 4 },
    ],
  ])("about %s say so", (_, more, expected) => {
    const { shown } = annotationsOf([gate("fail", "x", more)], here);
    expect(shown).toEqual([{ level: "error", message: "x", ...expected }]);
  });

  it("tell when a wait ends", () => {
    const waits = gate("wait", "window opens", {
      eligible: "2026-11-24T08:00:00.000Z",
      environment: "production",
    });
    expect(annotationsOf([waits], here).shown[0]?.message).toBe(
      "window opens; eligible Tue 24 Nov 09:00 Europe/Berlin (08:00 UTC)",
    );
  });

  it("are no more of a level than the platform shows, the most severe first; the rest is counted", () => {
    const many = [
      ...Array.from({ length: 12 }, (_, index) => gate("warn", `warning ${index}`)),
      ...Array.from({ length: 14 }, (_, index) => gate("fail", `low ${index}`, { severity: "low" })),
      ...Array.from({ length: 3 }, (_, index) => gate("fail", `critical ${index}`, { severity: "critical" })),
      gate("wait", "waits"),
      gate("pass", "passes"),
    ];
    const { shown, omitted } = annotationsOf(many, here);
    expect(shown.map(({ level }) => level).sort()).toEqual([
      ...Array<string>(10).fill("error"),
      "notice",
      ...Array<string>(10).fill("warning"),
    ]);
    expect(shown.slice(0, 4).map(({ message }) => message)).toEqual([
      "critical 0",
      "critical 1",
      "critical 2",
      "low 0",
    ]);
    expect(omitted).toEqual({ error: 7, warning: 2, notice: 0 });
  });

  it("take other limits", () => {
    const limits = { error: 1, warning: 0, notice: 0 };
    const { shown, omitted } = annotationsOf(
      [gate("fail", "a"), gate("fail", "b"), gate("warn", "c")],
      here,
      limits,
    );
    expect([shown.length, omitted]).toEqual([1, { error: 1, warning: 1, notice: 0 }]);
  });

  it("hold nothing that a terminal or a runner would act upon, whoever wrote the message", () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (message, hint, server) => {
        const { shown } = annotationsOf([gate("fail", message, { hint, server })], here);
        for (const { title, message: said } of shown) {
          expect(title).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
          expect(said.replace("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
          expect(`${title}\n${said}`).not.toMatch(/^\s*::|##\[/m);
        }
      }),
    );
  });
});
