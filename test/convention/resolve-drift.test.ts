import { describe, expect, test } from "vitest";
import { isDocument, type PolicyDocument } from "../../src/convention/documents.ts";
import { resolveEnvironment } from "../../src/convention/resolve/environment.ts";
import { decodePolicy, encodePolicy } from "../../src/deployed/codecs.ts";
import { type DriftPolicy, defaultDrift, driftPolicy } from "../../src/model/drift.ts";

const hour = 3_600_000;

describe("drift of a policy", () => {
  test.each<[string, PolicyDocument["drift"], PolicyDocument["drift"], DriftPolicy | undefined]>([
    ["stands in no record where nobody writes it", undefined, undefined, undefined],
    ["nor where the default is written", { contract: "alert" }, { every: "24h" }, undefined],
    [
      "is the environment's",
      { contract: "off" },
      { contract: "rollback" },
      { contract: "rollback", every: 24 * hour },
    ],
    [
      "or the project's, key by key",
      { every: "6h" },
      { contract: "off" },
      { contract: "off", every: 6 * hour },
    ],
  ])("%s", (_, defaults, own, expected) => {
    const policy = resolveEnvironment(
      "production",
      own ? { drift: own } : {},
      defaults ? { drift: defaults } : {},
    );
    expect(policy.drift).toEqual(expected);
    expect(driftPolicy(policy)).toEqual(expected ?? defaultDrift);
    expect(decodePolicy("production", encodePolicy(policy))).toEqual({ kind: "value", value: policy });
  });

  test.each([
    [{ contract: "alert", every: "1m" }, true],
    [{ every: "60s" }, true],
    [{ every: "100s" }, true],
    [{ every: "7d" }, true],
    [{ every: "1h30m" }, true],
    [{ every: "59s" }, false],
    [{ every: "0h" }, false],
    [{ every: "0d0h5s" }, false],
    [{ contract: "warn" }, false],
    [{ tools: "off" }, false],
    ["rollback", false],
  ])("%j is accepted: %s", (drift, expected) => {
    expect(isDocument("environment", { drift })).toBe(expected);
    expect(isDocument("headgate", { headgate: 1, defaults: { drift } })).toBe(expected);
  });
});
