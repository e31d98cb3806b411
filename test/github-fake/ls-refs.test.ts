import { appendFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../support/git.ts";
import { lsRefs } from "../support/github/git/ls-refs.ts";
import { run } from "../support/github/git/process.ts";
import { smartHttp } from "../support/github/git/smart-http.ts";
import { createStore } from "../support/github/git/store.ts";
import { hiddenRefs } from "../support/github/git/store-settings.ts";

const packet = (line: string) => `${(line.length + 4).toString(16).padStart(4, "0")}${line}`;

function asking(...prefixes: readonly string[]): Buffer {
  const head = ["command=ls-refs\n", "agent=git/2.39.5", "object-format=sha1"].map(packet).join("");
  const rest = ["peel\n", "symrefs\n", ...prefixes.map((one) => `ref-prefix ${one}\n`)].map(packet).join("");
  return Buffer.from(`${head}0001${rest}0000`);
}

it("tells of refs what git itself tells, or leaves it to git", async () => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, "repo.git");
  const store = await createStore(path, "main");
  const nobody = { name: "n", email: "", date: new Date(0) };
  const tree =
    (await store.tree(null, [{ path: "a", mode: "100644", oid: store.blob(Buffer.from("a")) }])) ?? "";
  const made = { tree, parents: [], author: nobody, committer: nobody, message: "m", signature: null };
  const oid = store.writeCommit(made);
  const other = store.writeCommit({ ...made, message: "other" });
  const names = [
    "heads/main",
    "heads/Main",
    "heads/deployed",
    "heads/deployed-2",
    "heads/a/b",
    "heads/a-b",
    "pull/1/head",
    "forks/x/main",
    "headgate/staging/1",
    "tags/v1",
  ];
  for (const [index, name] of names.entries())
    await store.move(`refs/${name}`, index % 2 === 0 ? oid : other);
  await mkdir(join(path, "refs/heads/empty"), { recursive: true });
  await writeFile(join(path, "refs/heads/half.lock"), "");

  const protocol = "version=2";
  const byGit = async (input: Buffer) =>
    (await run(path, ["upload-pack", "--stateless-rpc", "."], { input, env: { GIT_PROTOCOL: protocol } }))
      .stdout;
  const told = async (input: Buffer) => {
    const headers = { "git-protocol": protocol, "content-type": "application/x-git-upload-pack-request" };
    return (
      await smartHttp(path, { method: "POST", service: "/git-upload-pack", query: "", headers, body: input })
    ).body;
  };
  const plain = [
    ["refs/heads/deployed"],
    ["refs/heads/"],
    ["refs/pull/", "refs/heads/a"],
    ["refs/forks/"],
    ["refs/headgate/", "refs/none"],
  ];
  for (const prefixes of plain) {
    const input = asking(...prefixes);
    const expected = (await byGit(input)).toString();
    expect(lsRefs(path, input, hiddenRefs)?.toString(), prefixes.join()).toBe(expected);
    expect((await told(input)).toString()).toBe(expected);
  }
  for (const prefixes of [["refs/tags/", "refs/heads/"], ["HEAD"], []]) {
    const input = asking(...prefixes);
    expect(lsRefs(path, input, hiddenRefs)).toBeUndefined();
    expect((await told(input)).toString()).toBe((await byGit(input)).toString());
  }
  // Somebody sets it to tell less, or git puts its refs into one file.
  await appendFile(join(path, "config"), "[uploadpack]\n\thideRefs = refs/pull\n");
  expect((await told(asking("refs/pull/"))).toString()).toBe("0000");
  await run(path, ["pack-refs", "--all"]);
  expect(lsRefs(path, asking("refs/heads/"), hiddenRefs)).toBeUndefined();
  await store.close();
});
