import { createReadStream } from "node:fs";
import { basename, resolve } from "node:path";
import type { Contract } from "../../contract/contract.ts";
import { isExactVersion, isId, releaseFile } from "../../convention/paths.ts";
import type { Source } from "../../convention/source.ts";
import { quoted } from "../../convention/wording.ts";
import type { Finding } from "../../model/finding.ts";
import { openClone } from "../clone.ts";
import type { Invocation, World } from "../command.ts";
import { readReleasedContract } from "../contracts.ts";
import { largestContract, readContractFile } from "./read.ts";
import { type ContractPart, listNames } from "./shape.ts";
import { contractSource } from "./source.ts";

/** A contract that was named on the command line. */
export interface Side {
  /** What it is called where it is shown: `weather 1.1.4`, `old.json`. */
  readonly label: string;
  /** Of the convention; null for a file. */
  readonly server: string | null;
  readonly version: string | null;
  /** As it was named; null for a release. */
  readonly file: string | null;
  readonly contract: Contract;
  /** What is known of it; the rest is not empty but unknown. */
  readonly known: ReadonlySet<ContractPart>;
  /** Warnings. */
  readonly findings: readonly Finding[];
}

export type Named = Side | { readonly problem: readonly Finding[] };

/** How a contract is named: a release, a file, or what comes on standard input. */
export type Name =
  | { readonly kind: "release"; readonly server: string; readonly version: string }
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "input" };

/** `weather@1.1.4` is a release, `-` is standard input, all else is a file. */
export function nameOf(text: string): Name {
  if (text === "-") return { kind: "input" };
  const at = text.lastIndexOf("@");
  const [server, version] = [text.slice(0, Math.max(0, at)), text.slice(at + 1)];
  return isId(server) && isExactVersion(version)
    ? { kind: "release", server, version }
    : { kind: "file", path: text };
}

/**
 * Finds the contracts that are named. The repository is opened only where a release is among them. Releases come from
 * the working tree, or from the commit `--head`.
 */
export async function findSides(
  names: readonly Name[],
  invocation: Invocation,
  world: World,
): Promise<readonly Named[]> {
  const isInRepository = names.some(({ kind }) => kind === "release");
  await using clone = isInRepository ? await openClone(invocation, world) : null;
  const source = clone === null ? null : await contractSource(clone, invocation);
  const found: Named[] = [];
  for (const name of names) {
    if (name.kind === "release") found.push(await ofRelease(source, name.server, name.version));
    else found.push(await ofFile(name, world));
  }
  return found;
}

async function ofRelease(source: Source | null, server: string, version: string): Promise<Named> {
  const read = source && (await readReleasedContract(source, server, version));
  const file = releaseFile(server, version);
  const problem = (words: Pick<Finding, "rule" | "message" | "hint">): Named => ({
    problem: [{ ...words, outcome: "fail", severity: "high", server, file }],
  });
  switch (read?.kind) {
    case "found": {
      const known = new Set<ContractPart>([...listNames, "instructions"]);
      const label = `${server} ${version}`;
      return { label, server, version, file: null, contract: read.contract, known, findings: [] };
    }
    case "none":
      return problem({
        rule: "contract/not-captured",
        message: `${server} ${version} was released without a contract`,
        hint: "take it from its package: headgate contract capture --npm PACKAGE@VERSION --output FILE",
      });
    case "unreadable":
      return problem({
        rule: "contract/unreadable",
        message: `the contract that ${server} ${version} was released with is not there, or is another one than its name says`,
        hint: `bring ${read.path} back from git: git log -- ${read.path}`,
      });
    default:
      return problem({
        rule: "version/not-released",
        message: `${server} ${version} is not released: ${file} is not there`,
        hint: `see what is: headgate catalogue ${server}`,
      });
  }
}

async function ofFile(name: Exclude<Name, { readonly kind: "release" }>, world: World): Promise<Named> {
  const file = name.kind === "input" ? "standard input" : name.path;
  const bytes = await bytesOf(name, world);
  if (!(bytes instanceof Uint8Array)) {
    const words = { rule: "contract/unreadable", outcome: "fail", severity: "high", file } as const;
    return { problem: [{ ...words, ...bytes }] };
  }
  const { contract, known, findings } = await readContractFile(file, bytes);
  if (!contract || findings.some(({ outcome }) => outcome === "fail")) return { problem: findings };
  const label = name.kind === "input" ? file : basename(file);
  return { label, server: null, version: null, file, contract, known, findings };
}

async function bytesOf(
  name: Exclude<Name, { readonly kind: "release" }>,
  world: World,
): Promise<Uint8Array | Pick<Finding, "message" | "hint">> {
  try {
    if (name.kind === "input") {
      if (world.stdin !== undefined) return await limited(world.stdin());
      return { message: "there is no standard input here", hint: "name a file instead of -" };
    }
    // One byte more tells that it is too large; a device without end is read no further.
    return await limited(createReadStream(resolve(world.cwd, name.path), { end: largestContract }));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (typeof code !== "string") throw error;
    const why =
      code === "ENOENT" || code === "ENOTDIR"
        ? "there is no such file"
        : code === "EISDIR"
          ? "this is a folder"
          : `it cannot be read (${code})`;
    const path = name.kind === "file" ? quoted(name.path) : "standard input";
    return {
      message: `${path}: ${why}`,
      hint: "name a file, - for standard input, or a release: SERVER@VERSION",
    };
  }
}

async function limited(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    parts.push(part);
    size += part.length;
    if (size > largestContract) break;
  }
  return Buffer.concat(parts);
}

export function isFound(named: Named): named is Side {
  return "contract" in named;
}
