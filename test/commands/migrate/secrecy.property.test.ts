import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sayMigration } from "../../../src/commands/migrate/say.ts";
import { plan } from "./plan.ts";

let root: string;

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), "headgate-test-")));
});

afterAll(() => rm(root, { recursive: true, force: true }));

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const hex = "0123456789abcdef";
const lower = "abcdefghijklmnopqrstuvwxyz0123456789";
const chance = (of: string, length: number) =>
  fc.array(fc.constantFrom(...of), { minLength: length, maxLength: length }).map((found) => found.join(""));

/** Shapes of tokens, and of what is random without one. What is left to chance says so by a digit and a letter. */
const secret = fc.oneof(
  chance(digits, 36).map((text) => `ghp_${text}`),
  chance(hex, 38).map((text) => `sbp_a1${text}`),
  chance(lower, 24).map((text) => `gsk_a1${text}`),
  chance(lower, 20).map((text) => `glrt-a1${text}`),
  chance(digits, 40).map((text) => `a1${text}`),
  chance(hex, 30).map((text) => `a1${text}`),
  chance(lower, 24).map((text) => `a1${text}`),
  chance(hex, 31).map((text) => `a${text}`.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5")),
);
const plainName = fc.constantFrom("MODE", "SETTINGS", "URL", "NOTE", "LIST", "constructor");
const around = fc.constantFrom<readonly [string, string]>(
  ["", ""],
  ["Bearer ", ""],
  ["postgres://app:", "@db/x"],
  ['{"auth": "', '"}'],
  ["a,", ",b"],
  ["key=", ""],
  ["SharedAccessKey=", ";x=y"],
  ["app:", "@tcp(db)/x"],
  ['{"Authorization": "Bearer ', '", "Version": "1"}'],
  ["${HOME}/", ""],
  ["${KEY:-", "}"],
);
const wrapped = fc
  .tuple(secret, around)
  .map(([token, [before, after]]) => ({ token, text: before + token + after }));

/** An entry that holds it somewhere, under names that do not tell. */
const entry = fc.oneof(
  fc.tuple(wrapped, plainName).map(([{ token, text }, name]) => ({
    token,
    value: { command: "npx", args: ["-y", "a@1.0.0"], env: { [name]: text } },
  })),
  fc
    .tuple(wrapped, fc.constantFrom("npx", "uvx", "node", "docker", "sh", "serve"))
    .chain(([{ token, text }, command]) =>
      fc
        .constantFrom(
          [text],
          ["-y", "a@1.0.0", text],
          ["--with", text],
          [`--x=${text}`],
          ["run", "-e", `MODE=${text}`, "a/b:1"],
          ["-c", text],
        )
        .map((args) => ({
          token,
          value: { command, args },
        })),
    ),
  wrapped.map(({ token, text }) => ({ token, value: { command: text } })),
  fc.tuple(wrapped, fc.constantFrom("X-Mode", "Authorization", "Cookie")).map(([{ token, text }, name]) => ({
    token,
    value: { url: "https://mcp.example.com/mcp", headers: { [name]: text } },
  })),
  fc.tuple(secret, fc.constantFrom("/", "?mode=", "?a=1&b=", "#")).map(([token, at]) => ({
    token,
    value: { type: "http", url: `https://mcp.example.com/mcp${at}${token}` },
  })),
  secret.map((token) => ({ token, value: { url: `https://x:${token}@mcp.example.com/` } })),
  secret.map((token) => ({ token, value: { url: token } })),
  secret.map((token) => ({ token, value: { command: "npx", args: [{ token }], env: { A: [token] } } })),
);

test("a token in a client's file reaches nothing that is written or said, wherever it stands", async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(entry, async ({ token, value }) => {
      const { made, findings } = await plan(root, { mcpServers: { one: value } });
      taken += made.taken.length;
      const records = { texts: new Map(), taken: [], findings: [] };
      const written = [...made.texts.keys()];
      const said = sayMigration({ made, records, written, dryRun: true, width: 80 });
      const all = JSON.stringify([
        [...made.texts],
        made.taken.map((one) => [one.built?.what, [...(one.built?.texts ?? [])]]),
        made.secrets,
        findings,
        said,
      ]);
      expect(all).not.toContain(token.slice(4));
    }),
    { numRuns: 400 },
  );
  // What was refused alone would prove nothing.
  expect(taken).toBeGreaterThan(20);
});
