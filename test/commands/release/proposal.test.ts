import { expect, it } from "vitest";
import { type ProposalInput, proposalBody, saysOpposite } from "../../../src/commands/release/proposal.ts";
import { compareContracts } from "../../../src/contract/compare.ts";
import type { Contract } from "../../../src/contract/contract.ts";
import type { Finding } from "../../../src/model/finding.ts";

const bodyOf = (isSigned: boolean, more: Partial<ProposalInput> = {}) =>
  proposalBody({
    server: "weather",
    version: "1.0.0",
    document: {
      headgate: 1,
      server: { name: "io.github.acme/weather", description: "Weather", version: "1.0.0" },
      release: {
        integrity: { "npm:@acme/weather@1.0.0": "sha512-AAAA" },
        changelog: ["| signature | not signed |", "signed with the identity of this run"],
      },
    },
    compared: { before: null, comparison: null, contractBefore: null, why: null, findings: [] },
    isSigned,
    findings: [],
    cause: { actor: "octocat", run: "https://github.com/acme/weather/actions/runs/1", command: "release" },
    ...more,
  });

it("a proposal says whether it is signed, and it is told where it says the opposite", async () => {
  for (const isSigned of [true, false]) {
    const body = await bodyOf(isSigned);
    expect([saysOpposite(body, isSigned), saysOpposite(body, !isSigned)]).toEqual([false, true]);
  }
  expect(saysOpposite("rewritten by hand", true)).toBe(false);
});

const warning = (number: number, severity: Finding["severity"]): Finding => ({
  rule: "dependency/deprecated",
  outcome: "warn",
  severity,
  message: `package ${number} is deprecated`,
  hint: "update it",
});

it("a proposal tells the worst of many warnings, and how many more there are", async () => {
  const many = Array.from({ length: 24 }, (_, number) => warning(number, "low"));
  const body = await bodyOf(false, { findings: [...many, warning(99, "high")] });
  expect(body.match(/package \d+/g)?.[0]).toBe("package 99");
  expect(body.match(/package \d+/g)).toHaveLength(20);
  expect(body).toContain("… and 5 more");
});

it("a proposal says what each checksum is of", async () => {
  expect(await bodyOf(false)).toContain("`npm:@acme/weather@1.0.0` `sha512-AAAA`");
});

it("a proposal names the command that prints a guide which is too long for it", async () => {
  const tools = Array.from({ length: 99 }, (_, number) => ({
    name: `tool_${number}_${"x".repeat(900)}`,
    inputSchema: { type: "object" },
  }));
  const of = (some: typeof tools): Contract => ({
    tools: some,
    prompts: [],
    resources: [],
    resourceTemplates: [],
  });
  const [contractBefore, contract] = [of(tools), of([])];
  const comparison = compareContracts(contractBefore, contract);
  const compared = { before: "0.9.0", comparison, contractBefore, why: null, findings: [] };
  const body = await bodyOf(false, { contract, compared });
  expect(body).toContain("`headgate contract diff weather 0.9.0 1.0.0 --migration-guide`");
});
