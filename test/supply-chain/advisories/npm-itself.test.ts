import { expect, test } from "vitest";
import { askNpm } from "../../../src/supply-chain/advisories/npm-bulk.ts";
import { askingAtMost } from "../../../src/supply-chain/advisories/source.ts";
import { keyOf } from "../../../src/supply-chain/advisories/subjects.ts";

const old = { kind: "npm", name: "lodash", version: "4.17.20" } as const;
const known = (await askNpm([old], askingAtMost(5, { env: process.env }))).get(keyOf(old));

test.skipIf(known?.kind !== "known")(
  "the registry that npm is configured with knows what lodash 4.17.20 has",
  () => {
    expect(known).toMatchObject({
      kind: "known",
      advisories: expect.arrayContaining([
        expect.objectContaining({ id: "GHSA-35jh-r3h4-6jhm", severity: "high", fixed: "4.17.21" }),
      ]),
    });
  },
);
