import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import type { ApplyContext } from "../../../src/targets/adapter.ts";

/** A fresh root and home for every test of a file; read them inside the tests. */
export function folders(): {
  root: string;
  home: string;
  context(parts?: Partial<ApplyContext>): ApplyContext;
} {
  const current = { base: "" };
  beforeEach(async () => {
    current.base = await mkdtemp(join(tmpdir(), "headgate-mcp-"));
  });
  afterEach(async () => {
    await rm(current.base, { recursive: true, force: true });
  });
  return {
    get root() {
      return current.base;
    },
    get home() {
      return current.base;
    },
    context: (parts = {}) => ({
      root: current.base,
      home: current.base,
      environment: "production",
      server: "weather",
      revision: 17,
      stillHolding: async () => true,
      ...parts,
    }),
  };
}
