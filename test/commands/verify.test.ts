import { afterAll, beforeAll, expect, test } from "vitest";
import { contractDigest } from "../../src/contract/canonical.ts";
import type { ReleaseDocument } from "../../src/convention/documents.ts";
import { contractFile, signatureFile } from "../../src/convention/paths.ts";
import { resolveRelease } from "../../src/convention/resolve/release.ts";
import { signRelease } from "../../src/supply-chain/signatures/sign.ts";
import { inProcess } from "../support/in-process.ts";
import { outputProblems } from "../support/output-schema.ts";
import { type Claims, type Sigstore, startSigstore, weatherCommit } from "../support/sigstore/start.ts";
import { switchedRelease, switchedRepository } from "../support/switched-repository.ts";

const project = inProcess();
const path = (version: string) => `servers/notes/versions/${version}.json`;

let sigstore: Sigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
});
afterAll(() => sigstore.close());

async function signature(version: string, claims: Claims) {
  const text = String(switchedRelease("notes", version)[path(version)]);
  const release = resolveRelease("notes", JSON.parse(text) as ReleaseDocument);
  const signed = await signRelease(release, { env: sigstore.job(claims) });
  if (signed.kind === "problem") throw new Error(signed.findings[0].message);
  return { [signatureFile("notes", version)]: signed.bundle };
}

/** A release of one npm package, and what its registry proved of it. */
function proven(version: string, provenance?: object) {
  const document = JSON.parse(String(switchedRelease("notes", version)[path(version)])) as ReleaseDocument;
  const key = `npm:@acme/notes@${version}`;
  const transport = { type: "stdio" };
  const packages = [{ registryType: "npm", identifier: "@acme/notes", version, transport }];
  const text = {
    ...document,
    server: { ...document.server, packages },
    release: {
      integrity: { [key]: "sha512-AAAA" },
      ...(provenance ? { provenance: { [key]: provenance } } : {}),
    },
  };
  return { [path(version)]: JSON.stringify(text) };
}

test("what a release proves less than the one before is said by verify, and by the plan that brings it", async () => {
  const repository = "https://github.com/acme/notes";
  const { headgate, commit, git } = await project({
    ...switchedRepository,
    "servers/notes/server.yaml": `name: io.github.acme/notes\nrepository: ${repository}\n`,
    "headgate.yaml": "headgate: 1\nsigstore: { trustedRoot: trusted_root.json }\n",
    "trusted_root.json": sigstore.roots.main,
    ...proven("3.0.0", { repository, registryKey: "SHA256:abc" }),
    ...(await signature("1.2.0", { repository: "acme/notes" })),
  });
  await git("switch", "--quiet", "--create", "change");
  const [at300] = Object.values(proven("3.0.0", { repository, registryKey: "SHA256:abc" }));
  const signed = await signRelease(resolveRelease("notes", JSON.parse(String(at300)) as ReleaseDocument), {
    env: sigstore.job({ repository: "acme/notes" }),
  });
  await commit({ [signatureFile("notes", "3.0.0")]: signed.kind === "signed" ? signed.bundle : "" });
  await git("branch", "--force", "main", "change");
  await commit(proven("3.0.1", { registryKey: "SHA256:abc" }));
  const plan = await headgate("plan");
  const told = ({ findings }: typeof plan) => findings.map(({ rule }) => rule).toSorted();
  expect(told(plan), plan.text).toEqual(expect.arrayContaining(["provenance/lost", "signature/lost"]));
  const verified = await headgate("verify", "notes", "3.0.1");
  expect(told(verified)).toEqual(["provenance/lost", "signature/missing"]);
  expect(verified.text).toContain("npm:@acme/notes@3.0.1 proves nothing of where it was built");
  expect(outputProblems("verify", { headgate: 1, outcome: verified.outcome, ...verified.json })).toEqual([]);
});

test("headgate verify says who signed a release, when, from which commit, and whether they may", async () => {
  const { headgate, commit } = await project({
    ...switchedRepository,
    "servers/notes/server.yaml": "name: io.github.acme/notes\nrepository: https://github.com/acme/notes\n",
    "headgate.yaml": "headgate: 1\nsigstore: { trustedRoot: trusted_root.json }\n",
    "trusted_root.json": sigstore.roots.main,
    ...(await signature("1.0.0", { repository: "acme/notes" })),
    ...(await signature("1.1.0", { repository: "mallory/notes" })),
  });
  const good = await headgate("verify", "notes", "1.0.0");
  expect([good.outcome, good.text]).toEqual(["ok", expect.stringContaining(weatherCommit)]);
  expect(good.text).toContain("✓ signed by acme/notes at v1.1.5");
  expect(good.json).toMatchObject({ state: "verified", allowed: true, findings: [] });
  const wrong = await headgate("verify", "notes", "1.1.0");
  expect([wrong.outcome, wrong.rules]).toEqual(["refused", ["signature/wrong-identity"]]);
  expect(wrong.json).toMatchObject({
    state: "verified",
    allowed: false,
    signature: { identity: { repository: "https://github.com/mallory/notes", commit: weatherCommit } },
  });
  const unsigned = await headgate("verify", "notes", "1.2.0");
  expect([unsigned.exit, unsigned.rules]).toEqual([1, ["signature/missing"]]);
  for (const { json, outcome } of [good, wrong, unsigned]) {
    expect(outputProblems("verify", { headgate: 1, outcome, ...json })).toEqual([]);
  }
  // What a commit holds can be asked about as well as the files that lie here.
  await commit({ [signatureFile("notes", "1.0.0")]: null });
  expect((await headgate("verify", "notes", "1.0.0")).rules).toEqual(["signature/missing"]);
  expect((await headgate("verify", "notes", "1.0.0", "--head", "HEAD~1")).outcome).toBe("ok");
  expect((await headgate("verify", "notes", "9.9.9")).rules).toEqual(["version/not-released"]);
  expect((await headgate("verify", "../notes", "1.0.0")).rules).toEqual(["version/unknown-server"]);
  // Whose signatures count is not known then, and not whose count by default.
  await commit({ "headgate.yaml": "headgate: 1\nsigstore: { trustedRoot: ../root.json }\n" });
  const unread = await headgate("verify", "notes", "1.0.0");
  expect([unread.outcome, unread.rules.length, unread.text]).toEqual([
    "refused",
    1,
    expect.stringContaining("headgate.yaml"),
  ]);
});

test("verify holds the contract against the digest that was signed", async () => {
  const contract = { tools: [], prompts: [], resources: [], resourceTemplates: [] };
  const digest = contractDigest(contract);
  const document = JSON.parse(String(switchedRelease("notes", "3.0.0")[path("3.0.0")])) as ReleaseDocument;
  const counts = { tools: 0, prompts: 0, resources: 0 };
  const text = { ...document, release: { ...document.release, contract: { digest, ...counts } } };
  const signed = await signRelease(resolveRelease("notes", text), {
    env: sigstore.job({ repository: "acme/notes" }),
  });
  const file = contractFile("notes", digest);
  const { headgate, commit } = await project({
    ...switchedRepository,
    "servers/notes/server.yaml": "name: io.github.acme/notes\nrepository: https://github.com/acme/notes\n",
    "headgate.yaml": "headgate: 1\nsigstore: { trustedRoot: trusted_root.json }\n",
    "trusted_root.json": sigstore.roots.main,
    [path("3.0.0")]: JSON.stringify(text),
    [signatureFile("notes", "3.0.0")]: signed.kind === "signed" ? signed.bundle : "",
    [file]: JSON.stringify({ headgate: 1, ...contract }),
  });
  expect((await headgate("verify", "notes", "3.0.0")).outcome).toBe("ok");
  const poisoned = { ...contract, tools: [{ name: "rm_rf", inputSchema: { type: "object" } }] };
  await commit({ [file]: JSON.stringify({ headgate: 1, ...poisoned }) });
  const exchanged = await headgate("verify", "notes", "3.0.0");
  expect([exchanged.outcome, exchanged.rules]).toEqual(["refused", ["contract/not-its-digest"]]);
  expect(exchanged.json).toMatchObject({ state: "verified", allowed: true });
  await commit({ [file]: null });
  expect((await headgate("verify", "notes", "3.0.0")).rules).toEqual(["contract/not-its-digest"]);
});
