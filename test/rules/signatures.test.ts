import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { ReleaseSource } from "../../src/model/release.ts";
import {
  matchesRef,
  mismatchOf,
  type SignatureEvidence,
  type SignerIdentity,
  signersOf,
} from "../../src/model/signature.ts";
import { gates, only, outcomesOf, release, server, type World } from "./world.ts";

const repository = "https://github.com/acme/weather-mcp";
const identity = (fields: Partial<SignerIdentity> = {}): SignerIdentity => ({
  issuer: "https://token.actions.githubusercontent.com",
  subject: `${repository}/.github/workflows/release.yml@refs/tags/v1.1.5`,
  repository,
  ref: "refs/tags/v1.1.5",
  ...fields,
});
const verified = (fields: Partial<SignerIdentity> = {}): SignatureEvidence => ({
  kind: "verified",
  bundle: `sha256-${"5".repeat(64)}`,
  at: "2026-11-20T09:00:00.000Z",
  identity: identity(fields),
});
const missing: SignatureEvidence = { kind: "missing" };
const unknown: SignatureEvidence = { kind: "not-verifiable", message: "no network" };
const world: World = { server: { repository }, deployment: { blue: "1.1.5" } };
const required: World = { ...world, production: { require: { signature: true } } };

function told(of: World, ...signatures: readonly SignatureEvidence[]) {
  return gates(of, { signatures })
    .filter(({ rule }) => rule.startsWith("signature/"))
    .map(({ rule, outcome }) => `${outcome} ${rule.replace("signature/", "")}`);
}

describe("what would get traffic", () => {
  test.each<[string, World, readonly SignatureEvidence[], readonly string[]]>([
    ["is signed, and required to be", required, [verified()], ["pass missing"]],
    ["is signed, though nobody asks for it", world, [verified()], ["pass missing"]],
    ["is not signed, and nobody asks for it", world, [missing], []],
    ["is not signed, and required to be", required, [missing], ["fail missing"]],
    ["is signed by whom nobody can check", required, [unknown], ["wait not-verifiable"]],
    ["is signed by whom nobody can check or asks for", world, [unknown], ["warn not-verifiable"]],
    ["was not looked at, and is required to be signed", required, [], ["wait not-verifiable"]],
    ["was not looked at", world, [], []],
    [
      "is signed, where nobody is named who may sign",
      { ...world, server: {} },
      [verified()],
      ["warn wrong-identity"],
    ],
    [
      "must be signed, where nobody is named who may sign",
      { ...required, server: {} },
      [verified()],
      ["fail wrong-identity"],
    ],
    [
      "is the old version at another share",
      { ...required, deployment: { blue: "1.1.4", green: { "1.1.5": 10 } } },
      [verified()],
      ["pass missing"],
    ],
    [
      "are two versions, of which one is signed",
      { ...required, deployment: { blue: "1.1.5", green: { "1.2.0": 10 } } },
      [verified(), missing],
      ["fail missing", "pass missing"],
    ],
    [
      "are two versions, both signed",
      { ...required, deployment: { blue: "1.1.5", green: { "1.2.0": 10 } } },
      [verified(), verified()],
      ["pass missing"],
    ],
  ])("%s", (_, of, signatures, expected) => {
    expect(told(of, ...signatures)).toEqual(expected);
  });

  it("is asked for when it comes, and not when only another's share moves", () => {
    const of = { ...required, deployment: { blue: "1.1.4" } };
    expect(told(of, missing)).toEqual([]);
  });

  it("says who signed", () => {
    const gate = gates(required, { signatures: [verified()] }).find(
      ({ rule }) => rule === "signature/missing",
    );
    expect(gate?.message).toBe("signed by acme/weather-mcp at v1.1.5");
  });

  it("is judged by whom the change takes out as well as by whom it puts in", () => {
    const formerSigners = [signersOf({ repository: "https://github.com/acme/other" })];
    const gate = only(
      gates(required, { signatures: [verified()], formerSigners }),
      "signature/wrong-identity",
    );
    expect(gate).toMatchObject({ outcome: "fail", message: expect.stringContaining("acme/other") });
    const same = gates(required, { signatures: [verified()], formerSigners: [signersOf({ repository })] });
    expect(outcomesOf(same, "signature/wrong-identity")).toEqual([]);
    const nobody = gates(required, { signatures: [verified()], formerSigners: [[]] });
    expect(outcomesOf(nobody, "signature/wrong-identity")).toEqual(["fail"]);
  });

  const [sha, other] = ["a".repeat(40), "b".repeat(40)];
  test.each<[name: string, source: ReleaseSource, signer: Partial<SignerIdentity>, expected: string]>([
    ["its own tag and commit", { repository, tag: "v1.1.5", commit: sha }, { commit: sha }, "pass missing"],
    ["another tag", { repository, tag: "v3.0.0" }, {}, "fail wrong-identity"],
    ["another commit", { repository, tag: "v1.1.5", commit: other }, { commit: sha }, "fail wrong-identity"],
    ["another commit of what it does not name", { commit: other }, { commit: sha }, "fail wrong-identity"],
    [
      "another repository, as it may be signed elsewhere",
      { repository: "https://github.com/acme/source", tag: "v1", commit: other },
      { commit: sha },
      "pass missing",
    ],
    [
      "a branch, which says nothing of the tag",
      { repository, tag: "v1.1.5", commit: other },
      { ref: "refs/heads/main", commit: sha },
      "pass missing",
    ],
  ])("is signed at %s", (_, source, signer, expected) => {
    const built = release("1.1.5");
    const of: World = {
      ...required,
      server: { signer: [{ repository, ref: "refs/**" }] },
      releases: [{ ...built, release: { ...built.release, source } }],
    };
    expect(told(of, verified(signer))).toEqual([expected]);
  });

  it("may be let through unsigned by an override, and never with a signature that does not hold", () => {
    const overrides = ["signature/missing", "signature/invalid", "signature/untrusted"].map((rule) => ({
      rule,
      reason: "Sigstore is down",
      until: "2026-12-20",
    }));
    const of = { ...required, deployment: { blue: "1.1.5", overrides } };
    const outcome = (evidence: SignatureEvidence) => told(of, evidence)[0];
    expect(outcome(missing)).toBe("warn missing");
    expect(outcome({ kind: "invalid", message: "x" })).toBe("fail invalid");
    expect(outcome({ kind: "untrusted", message: "x" })).toBe("fail untrusted");
  });

  it("is told without what other people's texts would do to a terminal", () => {
    const evidence: SignatureEvidence = { kind: "invalid", message: "a\u001b[31mb\nc" };
    expect(only(gates(world, { signatures: [evidence] }), "signature/invalid").message).toMatch(
      /^[^\p{Cc}]*$/u,
    );
  });
});

describe("a signature in the repository", () => {
  const signatures = (digest: string) => ({ unit: { signatures: new Map([["1.1.3", digest]]) } });
  test.each<[string, World, World, readonly string[]]>([
    ["that comes", signatures("sha256-a"), {}, []],
    ["that stays", signatures("sha256-a"), signatures("sha256-a"), []],
    ["that changes", signatures("sha256-b"), signatures("sha256-a"), ["fail"]],
    ["that goes", {}, signatures("sha256-a"), ["fail"]],
    ["that goes with its release", { unit: { versions: new Set(["1.1.4"]) } }, signatures("sha256-a"), []],
  ])("%s", (_, now, base, outcomes) => {
    expect(outcomesOf(server(now, base), "signature/changed")).toEqual(outcomes);
  });
});

describe("who may sign", () => {
  const other = `${repository}/.github/workflows/other.yml@refs/tags/v1.1.5`;
  const shared = "https://github.com/acme/shared/.github/workflows/sign.yml@refs/heads/main";
  test.each<[string, Parameters<typeof signersOf>[0], Partial<SignerIdentity>, boolean]>([
    ["any workflow of the repository, at a tag", { repository }, {}, true],
    ["under any spelling of its address", { repository: `${repository.toUpperCase()}.git/` }, {}, true],
    ["named in short", { signer: [{ repository: "Acme/Weather-MCP" }] }, {}, true],
    ["a branch is no tag", { repository }, { ref: "refs/heads/main" }, false],
    ["a tag with a slash", { repository }, { ref: "refs/tags/weather/v1.1.5" }, true],
    ["another repository", { repository }, { repository: `${repository}-evil` }, false],
    [
      "the same name elsewhere",
      { repository },
      { repository: "https://git.example/acme/weather-mcp" },
      false,
    ],
    ["no repository at all", { repository }, { repository: "" }, false],
    ["another issuer", { repository }, { issuer: "https://issuer.example" }, false],
    [
      "an Enterprise Server's own issuer",
      { signer: [{ repository: "acme/weather-mcp", issuer: "https://ghe.example/_services/token" }] },
      { issuer: "https://ghe.example/_services/token", repository: "https://ghe.example/acme/weather-mcp" },
      true,
    ],
    ["the one workflow", { repository, signer: [{ workflow: ".github/workflows/release.yml" }] }, {}, true],
    [
      "another workflow",
      { repository, signer: [{ workflow: ".github/workflows/release.yml" }] },
      { subject: other },
      false,
    ],
    [
      "another workflow under the name in capitals",
      { repository, signer: [{ workflow: ".github/workflows/Release.yml" }] },
      {},
      false,
    ],
    [
      "a workflow of that name in another repository",
      { repository, signer: [{ workflow: ".github/workflows/sign.yml" }] },
      { subject: shared },
      false,
    ],
    [
      "a shared workflow, named in full",
      { repository, signer: [{ workflow: "acme/shared/.github/workflows/sign.yml" }] },
      { subject: shared },
      true,
    ],
    ["a ref of the pattern", { repository, signer: [{ ref: "refs/tags/v*" }] }, {}, true],
    ["a ref of another", { repository, signer: [{ ref: "refs/tags/v2*" }] }, {}, false],
    [
      "one of several",
      { repository, signer: [{ ref: "refs/tags/v2*" }, { ref: "refs/heads/main" }] },
      { ref: "refs/heads/main" },
      true,
    ],
  ])("%s", (_, of, fields, expected) => {
    const signers = signersOf(of);
    expect(signers.length).toBeGreaterThan(0);
    expect(signers.some((signer) => mismatchOf(signer, identity(fields)) === undefined)).toBe(expected);
  });

  it("is nobody where nobody is named", () => {
    expect(signersOf({})).toEqual([]);
    expect(signersOf(undefined)).toEqual([]);
  });
});

describe("patterns of refs", () => {
  it("match as the same expression does", () => {
    const piece = fc.constantFrom("a", "/", "*", "**", ".", "é");
    const letter = fc.constantFrom("a", "/", ".", "é");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.array(letter, { maxLength: 8 }), (parts, letters) => {
        const pattern = parts.join("");
        const source = pattern
          .split(/(\*\*|\*)/)
          .map((part) => (part === "**" ? ".*" : part === "*" ? "[^/]*" : part.replaceAll(".", "\\.")))
          .join("");
        const expected = new RegExp(`^${source}$`).test(letters.join(""));
        expect(matchesRef(pattern, letters.join(""))).toBe(expected);
      }),
    );
  });

  it("take no longer for being ugly", () => {
    expect(matchesRef(`refs/${"**a".repeat(60)}b`, `refs/${"a".repeat(1000)}`)).toBe(false);
  });
});
