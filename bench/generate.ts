import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  commonFiles,
  deploymentPath,
  factsOf,
  type GeneratedFile,
  instant,
  type Size,
  type SizeName,
  serverFiles,
  sizes,
} from "./content.ts";
import {
  commonDesired,
  consideredFile,
  consideredMessage,
  genesisFiles,
  genesisMessage,
  sealed,
} from "./deployed.ts";

/** Repositories stay here between runs of the bench, by what made them. */
const cache = join(tmpdir(), "headgate-bench");

const seconds = Math.floor(Date.parse(instant) / 1000);
const author = `Acme <acme@localhost> ${seconds} +0000`;

/** The path of a repository of a size: a real clone, `main` checked out, with its branch `deployed`. */
export async function repositoryOf(name: SizeName, fresh = false): Promise<string> {
  const folder = join(cache, `${name}-${generatorDigest()}`);
  if (fresh) rmSync(folder, { recursive: true, force: true });
  if (!existsSync(folder)) {
    const unfinished = `${folder}.${process.pid}`;
    rmSync(unfinished, { recursive: true, force: true });
    await build(sizes[name], unfinished);
    renameSync(unfinished, folder);
  }
  return folder;
}

function generatorDigest(): string {
  const hash = createHash("sha256");
  for (const file of ["content.ts", "deployed.ts", "generate.ts"]) {
    hash.update(readFileSync(fileURLToPath(new URL(file, import.meta.url))));
  }
  return hash.digest("hex").slice(0, 12);
}

async function build(size: Size, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  git(folder, "init", "--quiet", "--initial-branch=main");
  git(folder, "config", "user.name", "Acme");
  git(folder, "config", "user.email", "acme@localhost");
  git(folder, "config", "gc.auto", "0");
  await importCommit(folder, "refs/heads/main", null, "Add the fleet\n", mainFiles(size));
  const commit = git(folder, "rev-parse", "main");
  const desired = await commonDesired();
  const genesis = [...genesisFiles(size, desired, commit)];
  await importCommit(folder, "refs/heads/deployed", null, sealed(genesisMessage, null, genesis), genesis);
  const parent = git(folder, "rev-parse", "deployed");
  const considered = [consideredFile(commit)];
  const message = sealed(consideredMessage, parent, considered);
  await importCommit(folder, "refs/heads/deployed", parent, message, considered);
  for (const [branch, count] of Object.entries(changes)) {
    if (count > size.servers) continue;
    const files = changedFiles(size, count);
    await importCommit(folder, `refs/heads/${branch}`, commit, "Wait longer\n", files);
  }
  // Packed once, as a clone is.
  git(folder, "repack", "-a", "-d", "-q", "--window=2");
  git(folder, "checkout", "--quiet", "--force", "main");
  // An index that was written in the same second as its files makes git read them all again.
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  git(folder, "update-index", "--refresh");
}

/** Branches on top of main, by how many deployments each of them changes. */
export const changes = { one: 1, thousand: 1_000 } as const;

/** Deployments of as many servers, each with another timeout. */
export function changedFiles(size: Size, count: number): readonly GeneratedFile[] {
  return Array.from({ length: count }, (_, index) => {
    const facts = factsOf(size, Math.floor((index * size.servers) / count));
    const path = deploymentPath(facts, "development");
    // A file's text is what is drawn after those of the files before it.
    const before = serverFiles(size, facts.index).find((file) => file.path === path);
    return { path, text: (before?.text ?? "").replace(/TIMEOUT: .*/, 'TIMEOUT: "60000"') };
  });
}

function* mainFiles(size: Size): Generator<GeneratedFile> {
  yield* commonFiles();
  for (let index = 0; index < size.servers; index += 1) yield* serverFiles(size, index);
}

/** One commit through `git fast-import`, without index or working tree. */
export async function importCommit(
  folder: string,
  ref: string,
  parent: string | null,
  message: string,
  files: Iterable<GeneratedFile>,
): Promise<void> {
  const child = spawn("git", ["fast-import", "--quiet", "--force"], {
    cwd: folder,
    stdio: ["pipe", "ignore", "inherit"],
  });
  const ended = once(child, "close");
  const write = async (text: string) => {
    if (!child.stdin.write(text)) await once(child.stdin, "drain");
  };
  await write(`commit ${ref}\nauthor ${author}\ncommitter ${author}\n${data(message)}`);
  if (parent !== null) await write(`from ${parent}\n`);
  let batch = "";
  for (const { path, text } of files) {
    batch += `M 100644 inline ${path}\n${data(text)}`;
    if (batch.length < 1 << 20) continue;
    await write(batch);
    batch = "";
  }
  await write(`${batch}\n`);
  child.stdin.end();
  const [status] = await ended;
  if (status !== 0) throw new Error(`git fast-import ended with ${status}`);
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

/** Runs git to its end and returns what it said, without the last line break. */
export function git(folder: string, ...args: readonly string[]): string {
  const result = spawnSync("git", args, { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 });
  if (result.status !== 0) throw new Error(`git ${args.join(" ")}: ${result.stderr}`);
  return result.stdout.trimEnd();
}
