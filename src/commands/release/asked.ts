import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { isId } from "../../convention/paths.ts";
import type { Source } from "../../convention/source.ts";
import { treeSource } from "../../git/tree-source.ts";
import type { Finding } from "../../model/finding.ts";
import { printable } from "../../model/text.ts";
import { isFile } from "../../supply-chain/repository/local-bundle.ts";
import type { Invocation, World } from "../command.ts";
import { isSet, listOf, textOf } from "../options.ts";
import { readKept } from "./kept.ts";
import type { ReleaseOptions } from "./options.ts";
import type { TaggedCommit } from "./tagged.ts";
import type { ContractFrom } from "./take.ts";
import { serverOfTag } from "./which.ts";

export type AskedRelease =
  | { readonly kind: "asked"; readonly options: ReleaseOptions }
  | { readonly kind: "problem"; readonly findings: readonly Finding[] };

const packageOptions = ["pypi", "oci", "nuget", "mcpb", "homebrew"] as const;

/** What is to be released, by what was said and by the tag. Everything that stands against it is told at once. */
export async function askedRelease(
  invocation: Invocation,
  world: World,
  head: Source,
  tagged: TaggedCommit | undefined,
  isConvention: boolean,
): Promise<AskedRelease> {
  const [given, version] = invocation.positionals;
  const problems: Finding[] = [];
  const which = isConvention ? await server(head, tagged, given) : { server: anyServer(tagged, given) };
  if ("problem" in which) problems.push(which.problem);
  const wanted = tagged?.tag.version ?? version;
  if (tagged && version !== undefined && version !== tagged.tag.version) {
    problems.push(
      refused(
        "release/tag-mismatch",
        `the tag ${printable(tagged.tag.tag, 80)} is ${tagged.tag.version}, and ${printable(version, 80)} was asked for`,
        "leave the version out, or name the tag that is meant",
      ),
    );
  }
  if (wanted === undefined) {
    problems.push(
      refused(
        "release/no-tag",
        "nobody says which version is to be released, and no tag points at what is checked out",
        "headgate release SERVER VERSION, or headgate release --tag v1.2.0",
      ),
    );
  }
  const contract = await contractIn(invocation, world);
  if ("rule" in contract) problems.push(contract);
  const from = textOf(invocation, "from");
  const isWithout = isSet(invocation, "no-contract");
  const kept = from === undefined ? undefined : await readKept(resolve(world.cwd, from), isWithout);
  if (kept?.kind === "problem") problems.push(...kept.findings);
  if (problems.length > 0 || wanted === undefined || "problem" in which || "rule" in contract) {
    return { kind: "problem", findings: problems };
  }
  const npm = textOf(invocation, "npm");
  const subfolder = textOf(invocation, "subfolder");
  const command = listOf(invocation, "command");
  const url = textOf(invocation, "url");
  const transport = textOf(invocation, "transport") === "sse" ? "sse" : "streamable-http";
  const packages = Object.fromEntries(
    packageOptions.flatMap((name) => {
      const value = textOf(invocation, name);
      if (value === undefined) return [];
      const isLocal = name === "mcpb" && isFile(value);
      return [[name, isLocal ? resolve(world.cwd, value) : value]];
    }),
  );
  return {
    kind: "asked",
    options: {
      server: which.server,
      version: wanted,
      ...(npm === undefined ? {} : { npm }),
      ...(Object.keys(packages).length === 0 ? {} : { packages }),
      ...(command.length === 0 ? {} : { command }),
      ...(url === undefined ? {} : { remote: { type: transport, url } }),
      ...(tagged === undefined ? {} : { tagged }),
      ...(subfolder === undefined ? {} : { subfolder }),
      ...(kept?.kind === "kept" ? { kept: kept.kept } : {}),
      contract,
      variables: listOf(invocation, "variable"),
      required: listOf(invocation, "require"),
      secrets: listOf(invocation, "secret"),
      // Whether there is such a server is for the job to say that proposes it.
      create: isSet(invocation, "create") || !isConvention,
    },
  };
}

async function server(
  head: Source,
  tagged: TaggedCommit | undefined,
  given: string | undefined,
): Promise<{ readonly server: string } | { readonly problem: Finding }> {
  if (tagged) {
    const names = await namesAt(tagged);
    const origin = {
      names,
      packagesIn: (folder: string) => packagesAt(tagged, folder),
      ...(tagged.address === undefined ? {} : { repository: tagged.address }),
    };
    const which = await serverOfTag(head, tagged.tag, origin, given);
    if (which.kind === "server") return which;
    const { rule, message, hint } = which.problem;
    return { problem: refused(rule, message, hint) };
  }
  if (given !== undefined) return { server: given };
  const message = "nobody says which server is to be released, and no tag points at what is checked out";
  return { problem: refused("release/no-server", message, "headgate release SERVER VERSION, or --tag TAG") };
}

/** What the repository calls its server, where that is in its root. */
async function namesAt({ repository, commit }: TaggedCommit): Promise<readonly string[]> {
  const files = await treeSource(repository, commit, "").read(["server.json", "package.json"]);
  return [...files].flatMap(([file, bytes]) => {
    if (bytes.length > 1_048_576) return [];
    try {
      const document: unknown = JSON.parse(Buffer.from(bytes).toString("utf8"));
      const key = file === "server.json" ? "name" : "mcpName";
      const name: unknown = Object.getOwnPropertyDescriptor(Object(document), key)?.value;
      return typeof name === "string" && name !== "" ? [name] : [];
    } catch {
      return [];
    }
  });
}

/** The packages that a folder describes; what cannot be read there is told where it is collected. */
async function packagesAt({ repository, commit }: TaggedCommit, folder: string): Promise<readonly string[]> {
  const [{ describedIn }, { releasedFiles }] = await Promise.all([
    import("../../supply-chain/repository/described.ts"),
    import("../../supply-chain/repository/released-files.ts"),
  ]);
  const { server, manifests } = await describedIn(releasedFiles(repository, commit, folder));
  const published = (server?.packages ?? []).map(({ identifier }) => identifier);
  return [...published, ...manifests.flatMap(({ name }) => name ?? [])];
}

/** The id where no server is known: it is no part of what is handed on. */
function anyServer(tagged: TaggedCommit | undefined, given: string | undefined): string {
  const named = given ?? tagged?.tag.prefix?.split("/").at(-1) ?? "";
  return isId(named) ? named : "server";
}

/** A file may be as large as a capture of everything; what is too large for a release is told where it is read. */
const largest = 32 * 1024 * 1024;

async function contractIn(invocation: Invocation, world: World): Promise<ContractFrom | Finding> {
  const file = textOf(invocation, "contract");
  if (isSet(invocation, "no-contract")) {
    if (file === undefined) return { kind: "none" };
    return refused(
      "release/two-contracts",
      "--contract and --no-contract ask for two things",
      "leave one out",
    );
  }
  if (file === undefined) return { kind: "capture" };
  if (textOf(invocation, "from") !== undefined) {
    return refused(
      "release/two-contracts",
      "--from has the contract that the job before took, and --contract names another",
      "leave --contract out here: it is for the job with --output",
    );
  }
  const path = resolve(world.cwd, file);
  const shown = printable(file, 200);
  try {
    const { size } = await stat(path);
    if (size <= largest) return { kind: "file", file, bytes: await readFile(path) };
    return refused(
      "contract/too-large",
      `${shown} is larger than ${largest / 1_048_576} MiB`,
      "give the contract alone",
    );
  } catch {
    const hint = "headgate contract capture writes one; or give the result of tools/list";
    return refused("contract/unreadable", `the file ${shown} cannot be read`, hint);
  }
}

function refused(rule: string, message: string, hint: string): Finding {
  return { rule, outcome: "fail", severity: "high", message, hint };
}
