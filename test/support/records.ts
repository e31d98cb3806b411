import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import type { Pending, Status } from "../../src/model/status.ts";
import { sh } from "./git.ts";

/** What the published schemas say a branch may hold; judged by ajv as it is, not by what is compiled ahead. */
const ajv = new Ajv2020.default({
  strict: true,
  allErrors: true,
  allowUnionTypes: true,
  discriminator: true,
  validateFormats: false,
});
ajv.addVocabulary(["errorMessage"]);
const validators = { status: validatorOf("status"), pending: validatorOf("pending") };

function validatorOf(kind: "status" | "pending") {
  const text = readFileSync(new URL(`../../schemas/${kind}.schema.json`, import.meta.url), "utf8");
  return ajv.compile(JSON.parse(text) as object);
}

export interface WrittenRecord {
  readonly kind: keyof typeof validators;
  readonly path: string;
  readonly commit: string;
  readonly text: string;
}

/** Every status and pending entry that any commit of a branch ever put there, oldest first. */
export async function writtenRecords(
  repository: string,
  branch = "deployed",
): Promise<readonly WrittenRecord[]> {
  const log = await sh(
    repository,
    ...["log", "--reverse", "--raw", "--no-abbrev", "--no-renames", "--root", "--format=%H", branch, "--"],
  );
  const found: (Omit<WrittenRecord, "text"> & { readonly blob: string })[] = [];
  let commit = "";
  for (const line of log.split("\n")) {
    if (/^[0-9a-f]{40}$/.test(line)) commit = line;
    const [, blob = "", path = ""] = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [AM]\t(.+)$/.exec(line) ?? [];
    const kind = path.startsWith("pending/") ? "pending" : path.endsWith("/status.json") ? "status" : null;
    if (kind !== null) found.push({ kind, path, commit, blob });
  }
  const texts = await blobs(repository, [...new Set(found.map(({ blob }) => blob))]);
  return found.map(({ blob, ...record }) => ({ ...record, text: texts.get(blob) ?? "" }));
}

/** What the schemas have against records, in words; empty where all of them are valid. */
export function recordProblems(records: readonly WrittenRecord[]): readonly string[] {
  return records.flatMap(({ kind, path, text }) => {
    const validate = validators[kind];
    if (validate(JSON.parse(text))) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${path}${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  });
}

export function statusesIn(records: readonly WrittenRecord[]): readonly Status[] {
  return records.filter(({ kind }) => kind === "status").map(({ text }) => JSON.parse(text) as Status);
}

export function pendingIn(records: readonly WrittenRecord[]): readonly Pending[] {
  return records.filter(({ kind }) => kind === "pending").map(({ text }) => JSON.parse(text) as Pending);
}

async function blobs(repository: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const git = spawn("git", ["cat-file", "--batch"], { cwd: repository, stdio: ["pipe", "pipe", "inherit"] });
  git.stdin.end(`${ids.join("\n")}\n`);
  const chunks: Buffer[] = [];
  for await (const chunk of git.stdout) chunks.push(chunk as Buffer);
  const answer = Buffer.concat(chunks);
  const texts = new Map<string, string>();
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf(10, at);
    const [id = "", , size = "0"] = answer.subarray(at, end).toString("utf8").split(" ");
    const start = end + 1;
    texts.set(id, answer.subarray(start, start + Number(size)).toString("utf8"));
    at = start + Number(size) + 1;
  }
  return texts;
}
