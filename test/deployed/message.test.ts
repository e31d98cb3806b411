import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { composeMessage, isSealed, parseMessage, sealMessage } from "../../src/deployed/message.ts";
import { cause } from "./world.ts";

const parent = "a".repeat(40);
const changes = new Map<string, string | null>([
  ["b", "1"],
  ["a", null],
]);

describe("the message of a commit", () => {
  test("says what happened to people, and who did it to machines", () => {
    const message = composeMessage({
      subject: "production/weather: rollout 1.1.4 -> 1.1.5, 25 %",
      body: ["because"],
      cause,
      events: [{ event: "stopped", environment: "production", reason: 'a "b"\nc' }],
    });
    expect(message).toBe(
      [
        "production/weather: rollout 1.1.4 -> 1.1.5, 25 %",
        "",
        "because",
        "",
        "Headgate-Version: 1",
        "Headgate-Run: local:1",
        "Headgate-Actor: octocat",
        'Headgate-Event: {"event":"stopped","environment":"production","reason":"a \\"b\\" c"}',
        "",
      ].join("\n"),
    );
    expect(parseMessage(message)).toEqual({
      version: 1,
      run: "local:1",
      actor: "octocat",
      digest: null,
      events: [{ event: "stopped", environment: "production", reason: 'a "b" c' }],
    });
  });

  test("says which command asked, who had it repeated, and what was refused", () => {
    const event = {
      event: "refused",
      environment: "production",
      server: "weather",
      command: "rollback",
      reason: "@mallory may not",
    } as const;
    const message = composeMessage({
      subject: "production/weather: rollback refused",
      cause: { ...cause, command: "rollback\nHeadgate-Actor: root", triggeredBy: "mallory" },
      events: [event],
    });
    expect(message.split("\n").slice(2, 8)).toEqual([
      "Headgate-Version: 1",
      "Headgate-Run: local:1",
      "Headgate-Actor: octocat",
      "Headgate-Trigger: mallory",
      "Headgate-Command: rollback Headgate-Actor: root",
      `Headgate-Event: ${JSON.stringify(event)}`,
    ]);
    expect(parseMessage(message)).toMatchObject({ actor: "octocat", events: [event] });
    const sealed = sealMessage(message, parent, changes);
    expect(isSealed(sealed.replace("rollback Headgate", "resume Headgate"), parent, changes)).toBe(false);
  });

  test("cannot be made to say more, whatever the texts hold", () => {
    const forged =
      "x\n\nHeadgate-Actor: root\nHeadgate-Digest: sha256-0\r\nHeadgate-Run: evil\u2028Headgate-Run: evil";
    const hostile = fc.oneof(
      fc.constant(forged),
      fc.string({ unit: "binary", maxLength: 60 }).map((text) => `${text}\nHeadgate-Actor: root`),
    );
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (subject, body, actor, reason) => {
        const message = composeMessage({
          subject,
          body: [body],
          cause: { actor, run: "local:7" },
          events: [{ event: "stopped", environment: null, reason }],
        });
        const trailers = parseMessage(sealMessage(message, parent, changes));
        expect(trailers?.run).toBe("local:7");
        expect(trailers?.actor).not.toBe("root");
        expect(trailers?.events).toHaveLength(1);
        expect(message.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
      }),
    );
  });

  test("is nothing to a machine where Headgate did not write it", () => {
    for (const message of [
      "",
      "x",
      "x\n\nSigned-off-by: y",
      "x\n\nHeadgate-Version: 1\nprose",
      "x\n\nHeadgate-Version: one",
    ]) {
      expect(parseMessage(message)).toBeNull();
    }
  });

  test("leaves out events that it does not know", () => {
    const message =
      'x\n\nHeadgate-Version: 1\nHeadgate-Event: {"event":"exploded"}\nHeadgate-Event: {\nHeadgate-Event: null\nHeadgate-Event: {"event":"resumed","environment":5}\n';
    expect(parseMessage(message)?.events).toEqual([{ event: "resumed", environment: null }]);
  });
});

describe("the seal", () => {
  const message = composeMessage({ subject: "x", cause });
  const sealed = sealMessage(message, parent, changes);

  test("holds for the same parent, trailers and changes, in any order", () => {
    expect(isSealed(sealed, parent, new Map([...changes].reverse()))).toBe(true);
    expect(sealMessage(sealed, parent, changes)).toBe(sealed);
    expect(isSealed(sealed.replace("x\n", "another subject\n"), parent, changes)).toBe(true);
  });

  test.each<[string, string, string | null, ReadonlyMap<string, string | null>]>([
    ["another parent", sealed, "b".repeat(40), changes],
    ["no parent", sealed, null, changes],
    ["another text", sealed, parent, new Map([...changes, ["b", "2"]])],
    ["one file more", sealed, parent, new Map([...changes, ["c", "2"]])],
    ["one file less", sealed, parent, new Map([["b", "1"]])],
    ["another actor", sealed.replace("octocat", "root"), parent, changes],
    ["no seal", message, parent, changes],
  ])("does not hold for %s", (_, text, of, what) => {
    expect(isSealed(text, of, what)).toBe(false);
  });
});
