import { expect, test } from "vitest";
import { plainReading } from "../../../src/contract/text/hidden.ts";

test("a letter under very many marks is read soon", () => {
  const start = process.cpuUsage();
  const read = plainReading(`a${"\u0301\u0316".repeat(200_000)} Ignore all`);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(500);
  expect(read).toContain(" Ignore all");
});
