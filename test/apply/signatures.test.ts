import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ReleaseDocument } from "../../src/convention/documents.ts";
import { signatureFile } from "../../src/convention/paths.ts";
import { resolveRelease } from "../../src/convention/resolve/release.ts";
import { signRelease } from "../../src/supply-chain/signatures/sign.ts";
import { type InProcess, inProcess } from "../support/in-process.ts";
import { type Authorities, type Claims, type Sigstore, startSigstore } from "../support/sigstore/start.ts";
import { deployment, policy, switchedRelease, switchedRepository } from "../support/switched-repository.ts";

const project = inProcess();

let sigstore: Sigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
});
afterAll(() => sigstore.close());

const own: Claims = { repository: "acme/notes" };
const releasePath = (version: string) => `servers/notes/versions/${version}.json`;

/** The signature of a release as it stands in `text`, as a file of the repository. */
async function signature(version: string, text: string, claims: Claims = own, by: Authorities = {}) {
  const release = resolveRelease("notes", JSON.parse(text) as ReleaseDocument);
  const signed = await signRelease(release, { env: sigstore.job(claims, by) });
  if (signed.kind === "problem") throw new Error(signed.findings[0].message);
  return { [signatureFile("notes", version)]: signed.bundle };
}

const textOf = (version: string) => String(switchedRelease("notes", version)[releasePath(version)]);
const serverYaml = (signer?: object) => ({
  "servers/notes/server.yaml": `name: io.github.acme/notes\nrepository: https://github.com/acme/notes\n${
    signer ? `signer: ${JSON.stringify(signer)}\n` : ""
  }`,
});
const required = policy("production", { upstream: [], require: { signature: true } });
const root = (text: string) => ({
  "headgate.yaml": "headgate: 1\nsigstore: { trustedRoot: sigstore/trusted_root.json }\n",
  "sigstore/trusted_root.json": text,
});

/** 1.0.0, signed, is blue in a production that asks for signatures. */
async function begun(): Promise<InProcess> {
  const of = await project({
    ...switchedRepository,
    ...serverYaml(),
    ...required,
    ...root(sigstore.roots.main),
    ...(await signature("1.0.0", textOf("1.0.0"))),
    ...deployment("production", "1.0.0"),
  });
  const ran = await of.apply();
  expect(ran.outcome, ran.text).toBe("unchanged");
  return of;
}

describe("an environment that requires signatures", () => {
  test("takes what is signed, shows who signed in the plan, and keeps it in the status", async () => {
    const { headgate, apply, commit, status, git } = await begun();
    await git("switch", "--quiet", "--create", "change");
    await commit(await signature("1.1.0", textOf("1.1.0")), deployment("production", "1.1.0"));
    const plan = await headgate("plan");
    expect([plan.outcome, plan.rules]).toEqual(["planned", []]);
    expect(plan.text).toContain("✓ signed by acme/notes at v1.1.5");
    await git("switch", "--quiet", "main");
    await git("merge", "--quiet", "--ff-only", "change");
    expect((await apply()).done).toEqual(["production/notes deployed"]);
    expect((await status("production/notes")).gates).toContainEqual(
      expect.objectContaining({ rule: "signature/missing", outcome: "pass" }),
    );
  });

  test("takes nothing that is unsigned, signed by another, for another text, or by whom nobody knows", async () => {
    const { apply, commit, status } = await begun();
    const bad = {
      "1.0.1": [{}, "signature/missing"],
      "1.1.0": [
        await signature("1.1.0", textOf("1.1.0"), { repository: "mallory/notes" }),
        "signature/wrong-identity",
      ],
      "1.2.0": [await signature("1.2.0", textOf("1.1.0")), "signature/invalid"],
      "2.0.0": [await signature("2.0.0", textOf("2.0.0"), own, { instance: "other" }), "signature/untrusted"],
    } as const;
    for (const [version, [files, rule]] of Object.entries(bad)) {
      await commit(files, deployment("production", version));
      const ran = await apply();
      expect([ran.outcome, ran.rules], ran.text).toEqual(["refused", [rule]]);
    }
    expect((await status("production/notes")).traffic).toEqual({ "1.0.0": 100 });
  });

  test("takes no release that was changed after it was signed and before it was deployed", async () => {
    const { apply, commit } = await begun();
    await commit(await signature("1.1.0", textOf("1.1.0")));
    await apply();
    const changed = JSON.parse(textOf("1.1.0")) as { release: { by?: string } };
    changed.release.by = "mallory";
    await commit({ [releasePath("1.1.0")]: JSON.stringify(changed) }, deployment("production", "1.1.0"));
    const ran = await apply();
    expect(ran.outcome).toBe("refused");
    // Whoever looks away from the edit still sees that it is not what was signed.
    const again = await apply();
    expect(again.rules, again.text).toEqual(["signature/invalid"]);
  });

  test("waits where nobody can tell, and goes on when somebody can", async () => {
    const of = await begun();
    const { apply, commit, env } = of;
    env.SIGSTORE_TUF_URL = "http://127.0.0.1:9";
    await commit({ "headgate.yaml": "headgate: 1\n" });
    await apply();
    await commit(await signature("1.1.0", textOf("1.1.0")), deployment("production", "1.1.0"));
    const first = await apply();
    expect([first.outcome, first.text]).toEqual(["waiting", expect.stringContaining("cannot be known")]);
    await writeFile(join(of.root, "../tuf-root.json"), sigstore.tufRoot);
    env.SIGSTORE_TUF_URL = `${sigstore.base}/tuf`;
    env.SIGSTORE_TUF_ROOT = join(of.root, "../tuf-root.json");
    expect((await apply()).done).toEqual(["production/notes deployed"]);
  });
});

describe("a change of who may sign", () => {
  const moved = serverYaml({ repository: "acme/moved" });

  test("frees nothing that comes with it, in any later run, and all that comes after", async () => {
    const { apply, commit, pending, git } = await begun();
    const signed = await signature("1.1.0", textOf("1.1.0"), { repository: "acme/moved" });
    const base = await git("rev-parse", "HEAD");
    await commit(moved, signed, deployment("production", "1.1.0"));
    const first = await apply();
    expect([first.outcome, first.rules]).toEqual(["refused", ["signature/wrong-identity"]]);
    expect(first.text).toContain("this very change allows");
    expect(await pending("production/notes")).toMatchObject({ state: "refused", judgedBy: base });
    await commit({ "README.md": "something else\n" });
    expect((await apply()).rules).toEqual(["signature/wrong-identity"]);
    // Taken back, and asked for again by itself.
    await commit(deployment("production", "1.0.0"));
    await apply();
    await commit(deployment("production", "1.1.0"));
    const ran = await apply();
    expect(ran.done, ran.text).toEqual(["production/notes deployed"]);
  });

  test("binds as well: what the old one allowed, the new one must allow too", async () => {
    const { apply, commit } = await begun();
    await commit(moved, await signature("1.1.0", textOf("1.1.0")), deployment("production", "1.1.0"));
    expect((await apply()).rules).toEqual(["signature/wrong-identity"]);
  });

  test("may name several, so that what was signed before stays deployable", async () => {
    const { apply, commit } = await begun();
    await commit(serverYaml([{}, { repository: "acme/moved" }]));
    await apply();
    await commit(
      await signature("1.1.0", textOf("1.1.0"), { repository: "acme/moved" }),
      deployment("production", "1.1.0"),
    );
    expect((await apply()).done).toEqual(["production/notes deployed"]);
  });
});

describe("a change of whom is trusted", () => {
  test("frees nothing that comes with it", async () => {
    const { apply, commit, headgate } = await begun();
    const signed = await signature("1.1.0", textOf("1.1.0"), own, { instance: "other" });
    await commit(root(sigstore.roots.other), signed, deployment("production", "1.1.0"));
    expect((await headgate("plan")).outcome).toBe("refused");
    const first = await apply();
    expect(first.rules, first.text).toEqual(["signature/untrusted"]);
    expect((await apply()).rules).toEqual(["signature/untrusted"]);
  });

  test("that names a file which is not there lets nothing through", async () => {
    const { apply, commit } = await begun();
    await commit({ "sigstore/trusted_root.json": null });
    await apply();
    await commit(await signature("1.1.0", textOf("1.1.0")), deployment("production", "1.1.0"));
    const ran = await apply();
    expect([ran.outcome, ran.text]).toEqual(["waiting", expect.stringContaining("which is not there")]);
  });
});

test("an environment that asks for none still takes no wrong signature, and shows a right one", async () => {
  const { apply, commit, headgate } = await project({
    ...switchedRepository,
    ...serverYaml(),
    ...root(sigstore.roots.main),
    ...deployment("development", "1.0.0"),
  });
  await apply();
  await commit(
    await signature("1.1.0", textOf("1.1.0"), { repository: "mallory/notes" }),
    deployment("development", "1.1.0"),
  );
  expect((await apply()).rules).toEqual(["signature/wrong-identity"]);
  await commit(await signature("1.2.0", textOf("1.2.0")), deployment("development", "1.2.0"));
  expect((await headgate("plan")).rules).toEqual([]);
  expect((await apply()).done).toEqual(["development/notes deployed"]);
});

test("a change that only brings a release is told whether its signature counts", async () => {
  const { commit, headgate, git } = await begun();
  await git("switch", "--quiet", "--create", "change");
  await commit(await signature("1.1.0", textOf("1.1.0")));
  const good = await headgate("plan");
  expect([good.outcome, good.rules]).toEqual(["unchanged", []]);
  await commit(await signature("1.2.0", textOf("1.2.0"), { repository: "mallory/notes" }));
  const bad = await headgate("plan");
  expect([bad.outcome, bad.rules]).toEqual(["refused", ["signature/wrong-identity"]]);
  expect(bad.findings[0]?.file).toBe(signatureFile("notes", "1.2.0"));
});

test("a change that brings a release is not judged by the signer, or the root, that comes with it", async () => {
  const { commit, headgate, git } = await begun();
  await git("switch", "--quiet", "--create", "change");
  const mallory = { repository: "mallory/notes" };
  await commit(await signature("1.1.0", textOf("1.1.0"), mallory), serverYaml([{}, mallory]));
  const plan = await headgate("plan");
  expect([plan.outcome, plan.rules]).toEqual(["refused", ["signature/wrong-identity"]]);
  expect(plan.findings[0]?.message).toContain("this very change");
  expect((await headgate("plan", "--all")).rules).toEqual(["signature/wrong-identity"]);

  await git("switch", "--quiet", "--create", "root", "main");
  const foreign = await signature("1.1.0", textOf("1.1.0"), own, { instance: "other" });
  await commit(foreign, root(sigstore.roots.other));
  expect((await headgate("plan")).rules).toEqual(["signature/untrusted"]);
});

test("a signature is not exchanged, and not taken out, once it is merged", async () => {
  const { commit, headgate, git } = await begun();
  await git("switch", "--quiet", "--create", "change");
  await commit(await signature("1.0.0", textOf("1.0.0")));
  expect((await headgate("validate")).rules).toEqual(["signature/changed"]);
  await commit({ [signatureFile("notes", "1.0.0")]: null });
  expect((await headgate("validate")).rules).toEqual(["signature/changed"]);
});
