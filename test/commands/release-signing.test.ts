import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inProcess } from "../support/in-process.ts";
import { type Sigstore, startSigstore } from "../support/sigstore/start.ts";

const project = inProcess();
const kept = "headgate/release-notes-3-0-0";
const signature = "servers/notes/signatures/3.0.0.sigstore.json";
const asked = ["release", "notes", "3.0.0", "--no-contract"] as const;
const start = ["--command", "node", "./notes.mjs"] as const;

let sigstore: Sigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
});
afterAll(() => sigstore.close());

const files = () => ({
  "headgate.yaml": "headgate: 1\nsigstore: { trustedRoot: trusted_root.json }\n",
  "trusted_root.json": sigstore.roots.main,
  "servers/notes/server.yaml": "name: local.headgate/notes\nrepository: https://github.com/acme/notes\n",
});
const identity = () => sigstore.job({ repository: "acme/notes", ref: "refs/tags/v3.0.0" });
const warned = (findings: readonly { readonly rule: string; readonly outcome: string }[]) =>
  findings.flatMap(({ rule, outcome }) => (outcome === "warn" ? [rule] : []));

test("a release that is merged while it is signed is said to be unsigned, as it lies there", async () => {
  const { headgate, store, env, extras, git, clock } = await project(files(), { remote: true, init: false });
  const first = await headgate(...asked, "--pull-request", ...start);
  expect(first.json, first.text).toMatchObject({ signed: false, landed: { kept } });
  Object.assign(env, identity());
  clock.pass("1m");
  extras.progress = (line) => {
    if (!line.startsWith("signing")) return;
    execFileSync("git", ["-C", store, "update-ref", "refs/heads/main", `refs/heads/${kept}`]);
  };
  const run = await headgate(...asked, "--pull-request", ...start);
  expect([run.outcome, run.json.signed, run.json.files], run.text).toEqual(["unchanged", false, []]);
  expect(warned(run.findings)).toContain("signature/missing");
  await git("fetch", "--quiet");
  expect(await git("ls-tree", "-r", "--name-only", "origin/main")).not.toContain(signature);
});

test("a release that is only written into files says that it is not signed, where it could be", async () => {
  const { headgate, env } = await project(files(), { init: false });
  const alone = await headgate(...asked, "--dry-run", ...start);
  expect(warned(alone.findings)).not.toContain("signature/missing");
  Object.assign(env, identity());
  const run = await headgate(...asked, ...start);
  expect([run.outcome, run.json.signed], run.text).toEqual(["released", false]);
  expect(warned(run.findings)).toContain("signature/missing");
});
