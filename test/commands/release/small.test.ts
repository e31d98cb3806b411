import { describe, expect, it } from "vitest";
import { repositoryAddress, sameRepository } from "../../../src/commands/release/address.ts";
import { adopted, believedOf, differencesOf } from "../../../src/commands/release/kept.ts";
import { orderFindings } from "../../../src/commands/release/order.ts";
import { areSame, partsApart } from "../../../src/commands/release/same.ts";
import { unsafeVariables } from "../../../src/commands/release/unsafe.ts";
import type { ReleaseDocument } from "../../../src/convention/documents.ts";

describe("the address of a repository", () => {
  const people = "https://github.com/acme/weather";
  it.each<[string, string | undefined]>([
    [people, people],
    [`${people}.git`, people],
    [`${people}/`, people],
    ["https://octocat:hunter2@github.com/acme/weather.git", people],
    ["git@github.com:acme/weather.git", people],
    ["ssh://git@github.com/acme/weather", people],
    ["ssh://git@github.com:2222/acme/weather", people],
    ["https://ghe.acme.dev:8443/acme/weather", "https://ghe.acme.dev:8443/acme/weather"],
    ["http://127.0.0.1:80801/acme/weather", undefined],
    ["http://127.0.0.1:8080/acme/weather", "http://127.0.0.1:8080/acme/weather"],
    ["https://github.com/acme/weather?token=x#y", people],
    ["/home/ada/weather", undefined],
    ["../weather", undefined],
    ["C:\\weather", undefined],
    ["file:///srv/weather.git", undefined],
    ["ext::sh -c id", undefined],
    ["https://github.com", undefined],
    ["", undefined],
  ])("%s", (remote, address) => {
    expect(repositoryAddress(remote)).toBe(address);
  });

  it("is the same however it is written", () => {
    expect(sameRepository("git@github.com:Acme/weather.git", people)).toBe(true);
    expect(sameRepository(`${people}-2`, people)).toBe(false);
    expect(sameRepository("/weather", "/weather")).toBe(false);
  });
});

describe("a version after a higher one of its line", () => {
  it.each<[string, readonly string[], string | null]>([
    ["1.1.6", ["1.1.5", "1.2.0"], null],
    ["1.1.5", ["1.1.6", "1.1.7", "1.2.0"], "1.1.7"],
    ["1.2.0-beta.1", ["1.2.0"], "1.2.0"],
    ["1.2.0-beta.1", ["1.2.0-beta.2"], "1.2.0-beta.2"],
    ["1.3.0-beta.1", ["1.3.0-search.4"], null],
    ["1.0.0", ["latest", "../x"], null],
  ])("%s beside %j", (version, released, higher) => {
    const found = orderFindings("weather", version, released);
    expect(found.map(({ rule, outcome }) => [rule, outcome])).toEqual(
      higher === null ? [] : [["version/out-of-order", "warn"]],
    );
    if (higher !== null) expect(found[0]?.message).toContain(higher);
  });
});

const commit = "3f1c".repeat(10);
const document = (change: (document: Draft) => void = () => {}): ReleaseDocument => {
  const draft: Draft = {
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
      source: { repository: "https://github.com/acme/weather", tag: "v1.0.0", commit },
      by: "octocat",
      at: "2026-11-20T10:00:00Z",
      integrity: { "npm:@acme/weather@1.0.0": "sha512-AAAA" },
      changelog: ["Added: alerts"],
    },
  };
  change(draft);
  return draft;
};

// biome-ignore lint/suspicious/noExplicitAny: a test puts anything anywhere
type Draft = any;

describe("what one job hands to another", () => {
  it.each<[string, (kept: Draft) => void]>([
    ["who, when and by which run", (kept) => Object.assign(kept.release, { by: "x", at: "y", run: "z" })],
    ["its contract", (kept) => Object.assign(kept.release, { contract: { digest: "d" } })],
    [
      "what the installed package depends on",
      (kept) => Object.assign(kept.release, { dependencies: { "npm:a": "1" } }),
    ],
    [
      "what it declares",
      (kept) => Object.assign(kept.server.packages[0], { environmentVariables: [{ name: "A" }] }),
    ],
    [
      "what it is called, which is not taken from there",
      (kept) => Object.assign(kept.server, { name: "evil/name" }),
    ],
    ["what is new, which is not either", (kept) => Object.assign(kept.release, { changelog: ["@everyone"] })],
  ])("may differ in %s", (_, change) => {
    expect(differencesOf(document(change), document())).toEqual([]);
  });

  it.each<[string, (kept: Draft) => void, string]>([
    [
      "its checksum",
      (kept) => Object.assign(kept.release.integrity, { "npm:@acme/weather@1.0.0": "sha512-BBBB" }),
      "release.integrity.npm:@acme/weather@1.0.0",
    ],
    [
      "another package",
      (kept) => Object.assign(kept.server.packages[0], { identifier: "evil" }),
      "server.packages.0.identifier",
    ],
    ["one package more", (kept) => kept.server.packages.push({ identifier: "evil" }), "server.packages.1"],
    [
      "arguments",
      (kept) => Object.assign(kept.server.packages[0], { runtimeArguments: [{ value: "--x" }] }),
      "server.packages.0.runtimeArguments",
    ],
    [
      "a start command",
      (kept) => Object.assign(kept.release, { command: { command: "sh", args: [] } }),
      "release.command",
    ],
    [
      "an address",
      (kept) => Object.assign(kept.server, { remotes: [{ type: "sse", url: "https://evil" }] }),
      "server.remotes",
    ],
    [
      "its commit",
      (kept) => Object.assign(kept.release.source, { commit: "0".repeat(40) }),
      "release.source.commit",
    ],
    ["its version", (kept) => Object.assign(kept.server, { version: "9.0.0" }), "server.version"],
  ])("is refused for %s", (_, change, path) => {
    expect(differencesOf(document(change), document())).toMatchObject([
      { rule: "release/not-reproduced", outcome: "fail", message: expect.stringContaining(path) },
    ]);
  });

  it("is refused for dependencies that are known to be others", () => {
    const found = document((one) => Object.assign(one.release, { dependencies: { "npm:a": "1.0.0" } }));
    const kept = document((one) => Object.assign(one.release, { dependencies: { "npm:a": "6.6.6" } }));
    expect(differencesOf(kept, found)[0]?.message).toContain("release.dependencies.npm:a");
  });

  it("becomes what is found here, and what only an installed package tells", () => {
    const kept = document((one) => {
      Object.assign(one.server, { name: "evil/name", description: "evil" });
      Object.assign(one.release, { changelog: ["evil"], by: "evil", dependencies: { "npm:a": "1.0.0" } });
      Object.assign(one.server.packages[0], { environmentVariables: [{ name: "API_KEY" }] });
    });
    const release = adopted(kept, document());
    expect(JSON.stringify(release)).not.toContain("evil");
    expect(release.release.dependencies).toEqual({ "npm:a": "1.0.0" });
    expect(release.server.packages?.[0]?.environmentVariables).toEqual([{ name: "API_KEY" }]);
  });
});

describe("what only the job said that started the package", () => {
  const variable = (one: object) =>
    adopted(
      document((kept) => Object.assign(kept.server.packages[0], { environmentVariables: [one] })),
      document(),
    );
  it.each([
    { name: "NODE_OPTIONS", default: "--require /tmp/evil.js" },
    { name: "LD_PRELOAD" },
    { name: "API_URL", default: "https://\u001b[31mevil" },
    { name: "API\u202eKEY" },
    { name: "MODE", choices: ["a", "b\n::error::x"] },
  ])("is not released where it would be %j", (one) => {
    expect(unsafeVariables(variable(one))).toMatchObject([{ rule: "variable/unsafe" }]);
  });

  it("is taken without what no release needs, and told to whoever merges it", () => {
    const release = variable({ name: "API_KEY", isSecret: true, description: "</table><img onerror>" });
    expect(release.server.packages?.[0]?.environmentVariables).toEqual([{ name: "API_KEY", isSecret: true }]);
    expect(unsafeVariables(release)).toEqual([]);
    expect(believedOf(release, document())).toMatchObject([
      { outcome: "warn", message: expect.stringContaining("declares API_KEY") },
    ]);
    expect(believedOf(release, release)).toEqual([]);
  });

  it("is how many packages it depends on", () => {
    const release = document((one) => Object.assign(one.release, { dependencies: { "npm:a": "1.0.0" } }));
    expect(believedOf(release, document())[0]?.message).toContain("which 1 package it depends on");
  });
});

describe("the same release again", () => {
  const file = "servers/weather/versions/1.0.0.json";
  const same = (change: (one: Draft) => void) =>
    areSame(file, JSON.stringify(document()), JSON.stringify(document(change)));
  it("is the same whoever makes it, whenever, and whatever was written of its tag since", () => {
    expect(
      same((one) => Object.assign(one.release, { by: "mona", at: "2027-01-01T00:00:00Z", run: "r" })),
    ).toBe(true);
    expect(same((one) => Object.assign(one.release, { changelog: ["Added: more"], security: ["x"] }))).toBe(
      true,
    );
  });

  it.each<[string, (one: Draft) => void]>([
    ["source", (one) => Object.assign(one.release.source, { commit: "0".repeat(40) })],
    ["integrity", (one) => Object.assign(one.release, { integrity: {} })],
    ["packages", (one) => Object.assign(one.server, { packages: [] })],
  ])("is another one with another %s, which is named", (name, change) => {
    expect(same(change)).toBe(false);
    expect(partsApart(file, JSON.stringify(document()), document(change))).toEqual([name]);
  });

  it("is another one with other news, where nobody says that it is the same commit", () => {
    const bare = (lines: readonly string[]) =>
      JSON.stringify(document((one) => Object.assign(one.release, { source: undefined, changelog: lines })));
    expect(areSame(file, bare(["a"]), bare(["b"]))).toBe(false);
  });
});
