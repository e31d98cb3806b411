import { describe, expect, it } from "vitest";
import { compareProposal, sameProposal } from "../../../src/commands/release/proposed.ts";
import type { Vouching } from "../../../src/commands/release/vouching.ts";

const file = "servers/weather/versions/1.0.0.json";
const signature = "servers/weather/signatures/1.0.0.sigstore.json";
const contract = `servers/weather/contracts/${"a".repeat(64)}.json`;
const described = "servers/weather/server.yaml";

const released = (release: object = {}) =>
  JSON.stringify({
    headgate: 1,
    server: {
      name: "io.github.acme/weather",
      description: "Weather",
      version: "1.0.0",
      packages: [
        { registryType: "npm", identifier: "@acme/weather", version: "1.0.0", transport: { type: "stdio" } },
      ],
    },
    release: {
      source: { repository: "https://github.com/acme/weather", tag: "v1.0.0", commit: "3f1c".repeat(10) },
      by: "octocat",
      at: "2026-11-20T10:00:00Z",
      integrity: { "npm:@acme/weather@1.0.0": "sha512-AAAA" },
      changelog: ["Added: alerts"],
      ...release,
    },
  });

const own = new Map([
  [described, "name: io.github.acme/weather\n"],
  [contract, "{}\n"],
  [file, released()],
]);
const release = { server: "weather", version: "1.0.0", texts: own };

/** A bundle is good where it says so of this very text. */
const vouching: Vouching = async (text, bundle) => ({
  finding: {
    rule: "signature/invalid",
    outcome: bundle === `of ${text}` ? "pass" : "fail",
    severity: "critical",
    message: "it is of another text",
    hint: "look",
  },
  evidence: { kind: "missing" },
});

const kindOf = async (...found: readonly (readonly [string, string])[]) =>
  (await compareProposal(release, new Map([...own, ...found]), vouching)).kind;

describe("a proposal that is found on a branch", () => {
  const later = released({
    at: "2026-11-21T10:00:00Z",
    run: "https://github.com/acme/weather/actions/runs/2",
  });
  it("is this run's, made at another time", async () => {
    expect([await kindOf(), await kindOf([file, later])]).toEqual(["unsigned", "unsigned"]);
  });

  it.each<[string, object]>([
    ["news", { changelog: ["PLANTED"] }],
    ["security fixes", { security: ["GHSA-1: fixed"] }],
    [
      "provenance",
      { provenance: { "npm:@acme/weather@1.0.0": { repository: "https://github.com/acme/x" } } },
    ],
  ])("is this release with other %s, of which nothing is taken over", async (_, change) => {
    expect(await compareProposal(release, new Map([...own, [file, released(change)]]), vouching)).toEqual({
      kind: "older",
    });
  });

  it("is somebody else's with another checksum", async () => {
    const integrity = { "npm:@acme/weather@1.0.0": "sha512-BBBB" };
    expect(await kindOf([file, released({ integrity })])).toBe("other");
  });

  it.each<[string, string]>([
    ["server.yaml", described],
    ["contract", contract],
    ["signature", signature],
  ])("is somebody else's with another %s", async (_, path) => {
    expect(await compareProposal(release, new Map([...own, [path, "evil"]]), vouching)).toMatchObject({
      kind: "other",
      what: expect.stringContaining(path),
    });
  });

  it("counts with other news where who may sign has signed them, and gives nothing but both texts", async () => {
    const text = released({ changelog: ["Added: alerts", "Fixed: time zones"], by: "mona" });
    const found = new Map([...own, [file, text], [signature, `of ${text}`]]);
    const texts = new Map([
      [file, text],
      [signature, `of ${text}`],
    ]);
    expect(await compareProposal(release, found, vouching)).toMatchObject({ kind: "signed", texts });
  });

  it("is somebody else's where another release is signed by who may", async () => {
    const text = released({ integrity: { "npm:@acme/weather@1.0.0": "sha512-BBBB" } });
    expect(await kindOf([file, text], [signature, `of ${text}`])).toBe("other");
  });
});

describe("a branch that another run made at the same time", () => {
  const below = (texts: Iterable<readonly [string, string]>) =>
    new Map([...texts].map(([path, text]) => [`mcp/${path}`, text] as const));
  const text = released({ at: "2026-11-21T10:00:00Z" });
  const wished = [...own, [signature, `of ${released()}`]] as const;
  const holds = (...found: readonly (readonly [string, string])[]) =>
    sameProposal(release, vouching)(below([...wished, ...found]), below(wished));

  it("holds the proposal with a signature of its own that holds", async () => {
    expect(await holds([file, text], [signature, `of ${text}`])).toBe("same");
    expect(await holds([signature, '{"garbage":true}'])).toBe("other");
    expect(await holds([described, "signer: {}\n"])).toBe("other");
  });

  it("is behind where it lacks the signature alone", async () => {
    const unsigned = (...found: readonly (readonly [string, string])[]) =>
      sameProposal(release, vouching)(below([...own, ...found]), below(wished));
    expect(await unsigned()).toBe("behind");
    expect(await unsigned([file, text])).toBe("behind");
    expect(await unsigned([described, "signer: {}\n"])).toBe("other");
    const [, , ...lacking] = own;
    expect(await sameProposal(release, vouching)(below(lacking), below(wished))).toBe("other");
  });

  it("is behind where it has other words about the same release, and nobody signed them", async () => {
    const same = sameProposal(release, vouching);
    const older = (change: object) =>
      same(below([...own, [file, released(change)]]), below([...own, [file, released()]]));
    expect(await older({ changelog: ["written before"] })).toBe("behind");
    expect(await older({ integrity: { "npm:@acme/weather@1.0.0": "sha512-BBBB" } })).toBe("other");
  });

  it("must hold everything else of a change as it is wished", async () => {
    const same = sameProposal(release, vouching);
    const deployed = (version: string) =>
      new Map([...below(wished), ["mcp/environments/a/weather.yaml", version]]);
    expect([await same(deployed("1"), deployed("1")), await same(deployed("2"), deployed("1"))]).toEqual([
      "same",
      "other",
    ]);
  });
});
