import { expect, test } from "vitest";
import { contractEvidence } from "../../../src/commands/semver/evidence.ts";
import { canonicalContract, contractDigest } from "../../../src/contract/canonical.ts";
import type { Contract } from "../../../src/contract/contract.ts";
import { tryCompare } from "../../../src/contract/try-compare.ts";
import type { Source } from "../../../src/convention/source.ts";
import type { Json } from "../../../src/model/canonical.ts";
import { released } from "./world.ts";

const takes = (a: Json, $defs?: Json): Contract =>
  canonicalContract({
    tools: [
      {
        name: "find",
        inputSchema: { type: "object", properties: { a }, ...($defs === undefined ? {} : { $defs }) },
      },
    ],
    prompts: [],
    resources: [],
    resourceTemplates: [],
  });
const needs = (name: string) => ({ type: "object", properties: { [name]: {} }, required: [name] });
const other = { X: needs("p"), Y: needs("q") };

/** What remains of 1.3.0 → 1.5.0 once the acknowledgement of 1.4.0 → 1.5.0 has let its changes pass. */
async function beyond(
  contracts: Readonly<Record<"1.3.0" | "1.4.0" | "1.5.0", Contract>>,
  acknowledged = contracts["1.4.0"],
) {
  const files = new Map(
    Object.entries({ "0.0.0": acknowledged, ...contracts }).flatMap(([version, contract]) =>
      Object.entries(released(version, contract)).map(
        ([path, text]) => [path, Buffer.from(text ?? "")] as const,
      ),
    ),
  );
  const source: Source = {
    commit: null,
    read: async (paths) => new Map([...files].filter(([path]) => paths.includes(path))),
    names: async () => [],
    list: async () => [],
  };
  const digests = { from: contractDigest(acknowledged), to: contractDigest(contracts["1.5.0"]) };
  const [evidence] = await contractEvidence(source, [
    {
      server: "weather",
      from: "1.3.0",
      to: "1.5.0",
      released: new Set(Object.keys(contracts)),
      acknowledgement: { version: "1.5.0", file: "", from: "1.4.0", contracts: digests, reason: "because" },
    },
  ]);
  return evidence?.kind === "compared" ? evidence.beyondAcknowledged?.strict.outcome : evidence;
}

const same = takes({ anyOf: [needs("p"), needs("r")] });

test.each<[string, Contract, Contract, Contract, "pass" | "fail"]>([
  [
    "the same branch went",
    same,
    { ...same, instructions: "Other words." },
    takes({ anyOf: [needs("p")] }),
    "pass",
  ],
  [
    "another branch went",
    takes({ anyOf: [needs("p"), needs("q")] }),
    same,
    takes({ anyOf: [needs("p")] }),
    "fail",
  ],
  [
    "what is not to be was another",
    takes({ type: "string", not: { const: "b" } }),
    takes({ type: "string", not: { const: "a" } }),
    takes({ type: "string", not: { enum: ["a", "b", "c"] } }),
    "fail",
  ],
  [
    "it is referred to, and was another",
    takes({ anyOf: [{ $ref: "#/$defs/X" }, { $ref: "#/$defs/Y" }] }, other),
    takes({ anyOf: [{ $ref: "#/$defs/X" }, { $ref: "#/$defs/Y" }] }, { ...other, Y: needs("r") }),
    takes({ anyOf: [{ $ref: "#/$defs/X" }] }, other),
    "fail",
  ],
])("an acknowledgement of another pair: %s", async (_, from, acknowledged, to, outcome) => {
  expect(await beyond({ "1.3.0": from, "1.4.0": acknowledged, "1.5.0": to })).toBe(outcome);
});

test("an acknowledgement of a contract that its version never had lets nothing pass", async () => {
  const contracts = { "1.3.0": same, "1.4.0": takes(needs("q")), "1.5.0": takes({ anyOf: [needs("p")] }) };
  expect(await beyond(contracts, { ...same, instructions: "Planted." })).toBeUndefined();
});

test("what cannot be compared is no end of anything", () => {
  const contract = takes({});
  const broken: Contract = {
    ...contract,
    get tools(): Contract["tools"] {
      throw new SyntaxError("Invalid regular expression");
    },
  };
  expect(tryCompare(contract, contract)?.verdict).toBe("none");
  expect(tryCompare(contract, broken)).toBeUndefined();
});
