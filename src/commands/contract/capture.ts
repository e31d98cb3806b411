import { stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { canonicalContract } from "../../contract/canonical.ts";
import { examineContract } from "../../contract/examine.ts";
import { isExactVersion } from "../../convention/paths.ts";
import { resolveRelease } from "../../convention/resolve/release.ts";
import { quoted } from "../../convention/wording.ts";
import { type Finding, hasFailure } from "../../model/finding.ts";
import type { Release } from "../../model/release.ts";
import { defaultHealth } from "../../model/server.ts";
import { printable } from "../../model/text.ts";
import { cacheFolder } from "../../probes/start.ts";
import { noticesJson } from "../../report/contract/json.ts";
import { formatWarnings } from "../../report/contract/text.ts";
import { countLists } from "../../report/contract/tool-words.ts";
import { formatFindings } from "../../report/findings.ts";
import { findingsJson } from "../../report/json.ts";
import { sanitize } from "../../report/text.ts";
import type { StatedPackages } from "../../supply-chain/repository/request.ts";
import { refuse, refuseAll } from "../asked.ts";
import {
  type Command,
  type CommandResult,
  type Invocation,
  result,
  textOptions,
  type World,
} from "../command.ts";
import { startAsked } from "../deploy/start.ts";
import { listOf, textOf } from "../options.ts";
import { declareVariables } from "../release/declarations.ts";
import { type ObtainedContract, obtainContract } from "../release/take.ts";
import { misused } from "./usage.ts";
import { writeBelow } from "./write.ts";

/** Folder-less: it is in no repository. */
const id = "captured";

/**
 * `headgate contract capture`: starts a package or a command, or reaches an address, twice, and takes what it offers.
 * Needs no repository and writes nothing but the file that `--output` names.
 */
export const capture: Command = async (invocation, world) => {
  const start = startIn(invocation);
  if ("usage" in start) return misused(start.usage, usageHint);
  if ("problem" in start) return refuse(world, start.problem);
  const output = textOf(invocation, "output");
  if (output !== undefined && (await isFolder(resolve(world.cwd, output)))) {
    return misused(
      `--output ${quoted(output)} is a folder`,
      `name a file in it: ${join(output, "contract.json")}`,
    );
  }
  const made = await releaseOf(start, invocation, world);
  world.signal.throwIfAborted();
  if (made.release === undefined) return refuseAll(world, made.findings);
  world.progress(`taking the contract of ${sanitize(start.label)}`);
  const { release } = made;
  const taken = await obtainContract(
    { kind: "capture" },
    {
      release,
      server: { id, file: "", health: defaultHealth, lifecycle: [], variables: {} },
      root: world.cwd,
      env: world.env,
      cache: cacheFolder(world.env),
      signal: world.signal,
      hint: failureHint,
    },
  );
  world.signal.throwIfAborted();
  const findings = [...made.findings, ...taken.findings.map((one) => about(start.label, one))];
  if (taken.kind !== "contract") {
    // To a release a missing contract is a warning; who asks for one alone gets nothing.
    const failed = findings.map((one): Finding => (isMissing(one) ? { ...one, outcome: "fail" } : one));
    const text = formatFindings(failed, new Map(), textOptions(world));
    return result("failed", text, { findings: findingsJson(failed) });
  }
  return written(start.label, taken, findings, invocation, world);
};

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

const failureHint =
  "start it by hand with an empty environment; declare what it needs with --variable and --secret, and begin the names of files with ./";

function isMissing({ rule }: Finding): boolean {
  return rule === "contract/not-captured";
}

const usageHint =
  "headgate contract capture PACKAGE@VERSION; or --npm, --pypi, --mcpb, --url, or --command COMMAND ARGS...";

interface Asked {
  readonly label: string;
  readonly version: string;
  readonly stated?: StatedPackages;
  readonly command?: readonly [string, ...string[]];
}

type Words = Pick<Finding, "rule" | "message" | "hint">;

/** What is to be started, of which there must be one. */
function startIn(invocation: Invocation): Asked | { readonly usage: string } | { readonly problem: Words } {
  const [positional, ...others] = invocation.positionals;
  if (others.length > 0) return { usage: "contract capture takes one package" };
  const npm = textOf(invocation, "npm");
  const packages = (["pypi", "mcpb"] as const).flatMap((kind) => {
    const name = textOf(invocation, kind);
    return name === undefined ? [] : [{ kind, name }];
  });
  const named = [positional, npm].flatMap((name) =>
    name === undefined ? [] : [{ kind: "npm" as const, name }],
  );
  const asked = startAsked(invocation);
  if ("problem" in asked) return asked;
  const ways = [...named, ...packages];
  const reached = asked.kind === "command" || asked.kind === "remote" ? 1 : 0;
  if (ways.length + reached !== 1) {
    return {
      usage:
        ways.length + reached === 0
          ? "contract capture needs to know of what"
          : "contract capture takes one way to start a server",
    };
  }
  if (asked.kind === "command") {
    return { label: asked.command.join(" "), version: "0.0.0", command: asked.command };
  }
  if (asked.kind === "remote") {
    return { label: asked.remote.url, version: "0.0.0", stated: { remote: asked.remote } };
  }
  const [way] = ways;
  if (way === undefined) return { usage: "contract capture needs to know of what" };
  const { kind, name } = way;
  if (kind === "mcpb") return { label: name, version: "0.0.0", stated: { mcpb: name } };
  const [identifier, version] = versionIn(name);
  // Not every exact version of a Python package is one by npm's rules.
  if (kind === "npm" ? !isExactVersion(version) : version === "") {
    const example = kind === "npm" ? `${identifier}@1.2.3` : `${identifier}==1.2.3`;
    const look = kind === "npm" ? `npm view ${identifier} versions` : `pip index versions ${identifier}`;
    return {
      problem: {
        rule: "version/not-exact",
        message: `${quoted(name)} names no exact version`,
        hint: `name one: ${quoted(example)}; ${look} lists them`,
      },
    };
  }
  const exact = isExactVersion(version) ? version : "0.0.0";
  return {
    label: `${identifier} ${version}`,
    version: exact,
    stated: { [kind]: `${identifier}@${version}` },
  };
}

/** `NAME@VERSION`, and `NAME==VERSION` as Python's people write it. */
function versionIn(name: string): readonly [identifier: string, version: string] {
  const normal = name.replace("==", "@");
  const at = normal.lastIndexOf("@");
  return at > 0 ? [normal.slice(0, at), normal.slice(at + 1)] : [normal, ""];
}

/** A release that nobody writes down, with what its registry says of it. */
async function releaseOf(
  { version, stated, command }: Asked,
  invocation: Invocation,
  world: World,
): Promise<{ readonly release?: Release; readonly findings: readonly Finding[] }> {
  const given = {
    variables: listOf(invocation, "variable"),
    required: listOf(invocation, "require"),
    secrets: listOf(invocation, "secret"),
  };
  if (command !== undefined) {
    const [first, ...args] = command;
    const environmentVariables = declareVariables(given, []);
    return {
      release: resolveRelease(id, {
        headgate: 1,
        server: { name: `local.headgate/${id}`, description: id, version },
        release: { command: { command: first, args, environmentVariables } },
      }),
      findings: [],
    };
  }
  const { collectRelease } = await import("../../supply-chain/repository/collect.ts");
  const collected = await collectRelease(
    { version, server: { id }, ...(stated === undefined ? {} : { stated }) },
    { env: world.env, cache: cacheFolder(world.env), signal: world.signal, progress: world.progress },
  );
  // What it depends on is a release's to record.
  const told = collected.findings.filter(({ rule }) => rule !== "dependency/not-known");
  const findings = told.map(placeless);
  if (hasFailure(findings)) return { findings };
  const { packages, ...described } = collected.server;
  const server = {
    ...described,
    ...(packages && {
      packages: packages.map((entry) => {
        const environmentVariables = declareVariables(given, entry.environmentVariables ?? []);
        return { ...entry, ...(environmentVariables.length === 0 ? {} : { environmentVariables }) };
      }),
    }),
  };
  const { integrity } = collected.release;
  const release = { id, version, file: "", digest: "", server, release: integrity ? { integrity } : {} };
  return { release, findings };
}

function about(label: string, finding: Finding): Finding {
  const { message, ...rest } = placeless(finding);
  return { ...rest, message: `${printable(label, 120)}: ${message}` };
}

/** What is captured is no release, and stands in no file. */
function placeless({ place: _, file: __, server: ___, ...finding }: Finding): Finding {
  return finding;
}

async function written(
  label: string,
  { contract, reference: { digest }, text }: Extract<ObtainedContract, { readonly kind: "contract" }>,
  found: readonly Finding[],
  invocation: Invocation,
  world: World,
): Promise<CommandResult> {
  const output = textOf(invocation, "output");
  const notices = examineContract(contract);
  const options = textOptions(world);
  if (output !== undefined) {
    const file = resolve(world.cwd, output);
    await writeBelow(dirname(file), basename(file), text);
  }
  const said = [
    `${sanitize(label)}   ${countLists(contract)}, contract ${digest.slice(7, 19)}`,
    ...formatWarnings(notices, options),
    formatFindings(found, new Map(), options),
    ...(output === undefined ? [] : [`  wrote ${sanitize(output)}`]),
  ].filter((block) => block !== "");
  return result("ok", output === undefined ? text.trimEnd() : said.join("\n\n"), {
    findings: findingsJson(found),
    digest,
    contract: canonicalContract(contract),
    warnings: noticesJson(notices),
    file: output ?? null,
  });
}
