import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import type { Package, Provenance } from "../../src/model/release.ts";
import type { SignatureEvidence, SignerIdentity } from "../../src/model/signature.ts";
import { judgeLost, type Vouched } from "../../src/rules/supply-chain/lost.ts";
import { gates, release, type World } from "./world.ts";

const repository = "https://github.com/acme/weather-mcp";
const workflow = `${repository}/.github/workflows/release.yml`;
const signedBy = (version: string, fields: Partial<SignerIdentity> = {}): SignatureEvidence => ({
  kind: "verified",
  bundle: `sha256-${"5".repeat(64)}`,
  at: "2026-11-20T09:00:00.000Z",
  identity: {
    issuer: "https://token.actions.githubusercontent.com",
    subject: `${workflow}@refs/tags/v${version}`,
    repository,
    ref: `refs/tags/v${version}`,
    ...fields,
  },
});
const builtBy = (version: string, fields: Partial<Provenance> = {}): Provenance => ({
  repository,
  workflow: `${workflow}@refs/tags/v${version}`,
  ref: `refs/tags/v${version}`,
  ...fields,
});
const npm = (version: string, identifier = "@acme/weather"): Package => ({
  registryType: "npm",
  identifier,
  version,
  transport: { type: "stdio" },
});

function vouched(version: string, fields: Partial<Vouched> & { readonly proof?: Provenance } = {}): Vouched {
  const { proof, ...rest } = fields;
  const provenance = proof && { provenance: { [`npm:@acme/weather@${version}`]: proof } };
  return { version, server: { packages: [npm(version)] }, release: { ...provenance }, ...rest };
}

function told(before: Vouched, after: Vouched, alone?: Finding): readonly string[] {
  const found = judgeLost({ before, after, told: alone });
  expect(found.every(({ outcome }) => outcome === "warn")).toBe(true);
  return found.map(({ rule, message }) => `${rule}: ${message}`);
}

describe("a version against the one before", () => {
  const missing = { kind: "missing" } as const;
  test.each<[string, SignatureEvidence | undefined, SignatureEvidence | undefined, readonly string[]]>([
    ["is signed as before, by another run of the same workflow", signedBy("1.0.0"), signedBy("1.1.0"), []],
    ["is signed for the first time", missing, signedBy("1.1.0"), []],
    ["is unsigned like the one before", missing, missing, []],
    ["is not looked at", signedBy("1.0.0"), undefined, []],
    ["follows one that nobody looked at", undefined, missing, []],
    ["is signed wrongly, which others say", signedBy("1.0.0"), { kind: "invalid", message: "damaged" }, []],
    ["cannot be told", signedBy("1.0.0"), { kind: "not-verifiable", message: "no network" }, []],
    [
      "lost its signature",
      signedBy("1.0.0"),
      missing,
      ["signature/lost: 1.1.0 is not signed, and 1.0.0 is signed by acme/weather-mcp at v1.0.0"],
    ],
    [
      "is signed by another repository",
      signedBy("1.0.0"),
      signedBy("1.1.0", { repository: "https://github.com/mallory/weather-mcp" }),
      [
        "signature/other-signer: 1.1.0 is signed from elsewhere than 1.0.0: in mallory/weather-mcp rather than acme/weather-mcp",
      ],
    ],
    [
      "is signed by another workflow, on a branch",
      signedBy("1.0.0"),
      signedBy("1.1.0", {
        subject: `${repository}/.github/workflows/test.yml@refs/heads/main`,
        ref: "refs/heads/main",
      }),
      [
        "signature/other-signer: 1.1.0 is signed from elsewhere than 1.0.0: by .github/workflows/test.yml rather than .github/workflows/release.yml, at a branch rather than a tag",
      ],
    ],
    [
      "is signed under the name of the repository in other letters",
      signedBy("1.0.0"),
      signedBy("1.1.0", { repository: "https://github.com/Acme/Weather-MCP" }),
      [],
    ],
  ])("%s", (_, before, after, expected) => {
    expect(told(vouched("1.0.0", { signature: before }), vouched("1.1.0", { signature: after }))).toEqual(
      expected,
    );
  });

  test("whose signature is refused by itself is not warned of as well", () => {
    const before = vouched("1.0.0", { signature: signedBy("1.0.0") });
    const refused = {
      rule: "signature/missing",
      outcome: "fail",
      severity: "high",
      message: "",
      hint: "",
    } as const;
    expect(told(before, vouched("1.1.0", { signature: missing }), refused)).toEqual([]);
  });

  const key = { registryKey: "SHA256:abc" };
  test.each<[string, Provenance | undefined, Provenance | undefined, readonly string[]]>([
    ["was built as before", builtBy("1.0.0"), builtBy("1.1.0"), []],
    ["proves more", undefined, { ...builtBy("1.1.0"), ...key }, []],
    ["tells more of its build", { repository }, builtBy("1.1.0"), []],
    ["was signed by the registry's next key", key, { registryKey: "SHA256:def" }, []],
    [
      "proves nothing any more",
      builtBy("1.0.0"),
      undefined,
      [
        "provenance/lost: npm:@acme/weather@1.1.0 proves nothing of where it was built, and npm:@acme/weather@1.0.0 was built in acme/weather-mcp",
      ],
    ],
    [
      "is signed by its registry, and proves no build any more",
      { ...builtBy("1.0.0"), ...key },
      key,
      [
        "provenance/lost: npm:@acme/weather@1.1.0 proves nothing of where it was built, and npm:@acme/weather@1.0.0 was built in acme/weather-mcp",
      ],
    ],
    [
      "lost the registry's signature",
      key,
      undefined,
      [
        "provenance/lost: npm:@acme/weather@1.1.0 is not signed by its registry, and npm:@acme/weather@1.0.0 is",
      ],
    ],
    [
      "could not be checked",
      { ...builtBy("1.0.0"), ...key },
      { unchecked: ["attestations", "signature"] },
      [],
    ],
    [
      "can be checked again",
      { unchecked: ["attestations", "signature"] },
      { ...builtBy("1.1.0"), ...key },
      [],
    ],
    [
      "has no attestations any more, where nobody could check them before",
      { ...key, unchecked: ["attestations"] },
      key,
      [
        "provenance/lost: npm:@acme/weather@1.1.0 proves nothing of where it was built, and npm:@acme/weather@1.0.0 has attestations, which could not be checked at its release",
      ],
    ],
    [
      "was built in another repository",
      builtBy("1.0.0"),
      builtBy("1.1.0", { repository: "https://gitlab.com/acme/weather-mcp" }),
      [
        "provenance/changed: npm:@acme/weather@1.1.0 was built elsewhere than npm:@acme/weather@1.0.0: in https://gitlab.com/acme/weather-mcp rather than acme/weather-mcp",
      ],
    ],
    [
      "was built by another workflow",
      builtBy("1.0.0"),
      builtBy("1.1.0", { workflow: "https://github.com/other/shared/.github/workflows/x.yml@v1" }),
      [
        "provenance/changed: npm:@acme/weather@1.1.0 was built elsewhere than npm:@acme/weather@1.0.0: by https://github.com/other/shared/.github/workflows/x.yml rather than .github/workflows/release.yml",
      ],
    ],
  ])("whose package %s", (_, before, after, expected) => {
    const [old, own] = [before ? { proof: before } : {}, after ? { proof: after } : {}];
    expect(told(vouched("1.0.0", old), vouched("1.1.0", own))).toEqual(expected);
  });

  test("is compared package by package, a renamed one with what stood in its place", () => {
    const before = vouched("1.0.0", { proof: builtBy("1.0.0") });
    const renamed = vouched("1.1.0", { server: { packages: [npm("1.1.0", "@mallory/weather")] } });
    expect(told(before, renamed)).toEqual([
      expect.stringContaining("npm:@mallory/weather@1.1.0 proves nothing"),
    ]);
    const moved = vouched("1.1.0", {
      server: { packages: [{ ...npm("1.1.0", "weather"), registryType: "pypi" }] },
    });
    expect(told(before, moved)).toEqual([
      "provenance/lost: pypi:weather@1.1.0 proves nothing of where it was built, and npm:@acme/weather@1.0.0 was built in acme/weather-mcp",
    ]);
    const more = vouched("1.1.0", {
      proof: builtBy("1.1.0"),
      server: { packages: [npm("1.1.0", "@acme/extra"), npm("1.1.0")] },
    });
    expect(told(before, more)).toEqual([
      expect.stringContaining("npm:@acme/extra@1.1.0 proves nothing of where it was built"),
    ]);
    // Once it is there, it is no news.
    const again = {
      ...more,
      version: "1.1.1",
      release: { provenance: { "npm:@acme/weather@1.1.0": builtBy("1.1.0") } },
    };
    expect(told(more, again)).toEqual([]);
  });

  test("is missed where nothing that is proven stands in its place", () => {
    const before = vouched("1.0.0", {
      proof: builtBy("1.0.0"),
      server: { packages: [npm("1.0.0", "@acme/old"), npm("1.0.0")] },
    });
    const lost =
      "provenance/lost: no package of 1.1.0 proves where it was built, and npm:@acme/weather@1.0.0 was built in acme/weather-mcp";
    expect(told(before, vouched("1.1.0", { server: {} }))).toEqual([lost]);
    expect(told(before, vouched("1.1.0", { server: { packages: [npm("1.1.0", "@acme/old")] } }))).toEqual([
      lost,
    ]);
    expect(told(before, vouched("1.1.0", { server: { packages: [npm("1.1.0", "@mallory/c")] } }))).toEqual([
      expect.stringContaining(
        "npm:@mallory/c@1.1.0 proves nothing of where it was built, and npm:@acme/weather@1.0.0",
      ),
    ]);
    expect(told(before, vouched("1.1.0", { proof: builtBy("1.1.0") }))).toEqual([]);
  });

  test("of hostile names reads nothing but its own members", () => {
    const packages = [{ ...npm("1.0.0", "__proto__"), registryType: "constructor" }];
    const of = (version: string) => vouched(version, { server: { packages } });
    expect(told(of("1.0.0"), of("1.1.0"))).toEqual([]);
  });
});

describe("a deployment", () => {
  const proven = (version: string, proof?: Provenance) =>
    release(version, {
      release: proof ? { provenance: { [`npm:@acme/weather@${version}`]: proof } } : {},
    });
  const of = (deployment: World["deployment"]): World => ({
    server: { repository },
    releases: [proven("1.1.4", builtBy("1.1.4")), proven("1.1.5")],
    ...(deployment ? { deployment } : {}),
  });
  const lost = (world: World, signatures: readonly SignatureEvidence[] = []) =>
    gates(world, { signatures })
      .filter(({ rule }) => rule.endsWith("/lost"))
      .map(({ rule, outcome }) => `${outcome} ${rule}`);

  test("of what proves less than what is stable there is warned of, as long as it gets more", () => {
    expect(lost(of({ blue: "1.1.5" }))).toEqual(["warn provenance/lost"]);
    expect(lost(of({ blue: "1.1.4", green: { "1.1.5": 10 } }))).toEqual(["warn provenance/lost"]);
    expect(lost(of({ blue: "1.1.4" }))).toEqual([]);
  });

  test("that must be signed, and is not, is refused for that alone", () => {
    const world = { ...of({ blue: "1.1.5" }), production: { require: { signature: true } } };
    const found = gates(world, { signatures: [{ kind: "missing" }] }).map(({ rule }) => rule);
    expect(found).toContain("signature/missing");
    expect(found).not.toContain("signature/lost");
  });
});
