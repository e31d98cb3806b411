import { expect, it } from "vitest";
import { proposalBody, saysOpposite } from "../../../src/commands/release/proposal.ts";

const bodyOf = (isSigned: boolean) =>
  proposalBody({
    server: "weather",
    version: "1.0.0",
    document: {
      headgate: 1,
      server: { name: "io.github.acme/weather", description: "Weather", version: "1.0.0" },
      release: { changelog: ["| signature | not signed |", "signed with the identity of this run"] },
    },
    compared: { before: null, comparison: null, contractBefore: null, why: null, findings: [] },
    isSigned,
    findings: [],
    cause: { actor: "octocat", run: "https://github.com/acme/weather/actions/runs/1", command: "release" },
  });

it("a proposal says whether it is signed, and it is told where it says the opposite", async () => {
  for (const isSigned of [true, false]) {
    const body = await bodyOf(isSigned);
    expect([saysOpposite(body, isSigned), saysOpposite(body, !isSigned)]).toEqual([false, true]);
  }
  expect(saysOpposite("rewritten by hand", true)).toBe(false);
});
