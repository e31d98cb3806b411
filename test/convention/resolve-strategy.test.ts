import { describe, expect, test } from "vitest";
import type { EnvironmentDocument, PolicyDocument } from "../../src/convention/documents.ts";
import { resolveEnvironment, unnamedIn } from "../../src/convention/resolve/environment.ts";
import { decodePolicy, encodePolicy } from "../../src/deployed/codecs.ts";
import { digestOf } from "../../src/model/canonical.ts";

/** As versions wrote it that knew of no keeping, pausing or batches. */
const recorded = {
  id: "production",
  file: "environments/production/environment.yaml",
  upstream: { mode: "all", environments: ["staging"] },
  soak: 86_400_000,
  versions: { prerelease: false, downgrade: true, unpackaged: false },
  approvals: { count: 0, from: [] },
  deployers: [],
  windows: [],
  strategy: { type: "canary", steps: [5, 25], interval: 900_000, watch: 0, analysis: ["probe"] },
  require: {},
  rollback: { automatic: true, maxAge: 604_800_000, maxFailures: 3 },
  variables: {},
  stage: "production",
  targets: [{ type: "mcp", scope: "project" }],
};
const written: EnvironmentDocument = {
  upstream: ["staging"],
  soak: "24h",
  versions: { prerelease: false },
  strategy: { type: "canary", steps: [5, 25] },
  stage: "production",
  targets: [{ type: "mcp" }],
};

describe("a strategy's newer settings", () => {
  test("leave a policy that sets none of them as it was recorded before they were known", () => {
    expect(digestOf(resolveEnvironment("production", written))).toBe(digestOf(recorded));
  });

  test("make no other policy where they are written as they are without", () => {
    const strategy = { ...written.strategy, keep: "0s", pauses: [], maxParallel: 1, maxFailures: 0 };
    const same = resolveEnvironment("production", { ...written, strategy });
    expect(digestOf(same)).toBe(digestOf(recorded));
  });

  test("are recorded and read back", () => {
    const strategy = { ...written.strategy, keep: "1h", pauses: [5], maxParallel: 2, maxFailures: 1 };
    const policy = resolveEnvironment("production", { ...written, strategy });
    expect(policy.strategy).toMatchObject({ keep: 3_600_000, pauses: [5], maxParallel: 2, maxFailures: 1 });
    const decoded = decodePolicy("production", encodePolicy(policy));
    expect(decoded.kind === "value" && digestOf(decoded.value)).toBe(digestOf(policy));
  });

  test("come from the defaults of the same type, and from no other's", () => {
    const defaults: PolicyDocument = { strategy: { type: "canary", keep: "1h" } };
    expect(resolveEnvironment("production", written, defaults).strategy.keep).toBe(3_600_000);
    const rolling: EnvironmentDocument = { ...written, strategy: { type: "rolling" } };
    expect(resolveEnvironment("production", rolling, defaults).strategy).toMatchObject({ steps: [] });
    expect(resolveEnvironment("production", rolling, defaults).strategy.keep).toBeUndefined();
  });
});

describe("what a policy leaves unsaid", () => {
  const all = ["strategy.type", "strategy.analysis", "rollback.automatic"];
  test.each<[string, EnvironmentDocument, PolicyDocument, readonly string[]]>([
    ["everything", {}, {}, all],
    [
      "nothing",
      { strategy: { type: "immediate", analysis: ["probe"] }, rollback: { automatic: false } },
      {},
      [],
    ],
    [
      "what defaults say",
      { strategy: { type: "immediate" } },
      { strategy: { analysis: ["probe"] }, rollback: { automatic: true } },
      [],
    ],
    [
      "what defaults say of another type",
      { strategy: { type: "immediate" }, rollback: { automatic: true } },
      { strategy: { type: "canary", analysis: ["probe"] } },
      ["strategy.analysis"],
    ],
    ["whether it is automatic", { rollback: { maxAge: "7d" } }, {}, all],
  ])("is %s", (_, document, defaults, expected) => {
    expect(unnamedIn(document, defaults)).toEqual(expected);
  });
});
