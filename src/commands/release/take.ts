import { canonicalContract, contractDigest } from "../../contract/canonical.ts";
import type { Contract } from "../../contract/contract.ts";
import { repeatedNames } from "../../contract/repeated.ts";
import { maxFileSize } from "../../convention/limits.ts";
import type { Finding } from "../../model/finding.ts";
import { type ContractReference, declaredVariables, type Release } from "../../model/release.ts";
import type { Server } from "../../model/server.ts";
import { chooseStart } from "../../model/start.ts";
import { notCapturedDocumentation } from "../../rules/contract/not-captured.ts";
import { shown } from "../../rules/text.ts";
import { placeholderFindings } from "../contract/placeholders.ts";
import { readContractFile } from "../contract/read.ts";
import { unsaid } from "../contract/shape.ts";
import { valuesFor } from "./declarations.ts";
import { secretIn, takeStableContract } from "./stable.ts";

export { takeStableContract } from "./stable.ts";

/** Where a release's contract is to come from. */
export type ContractFrom =
  /** From the server itself, by starting it. */
  | { readonly kind: "capture" }
  /** From a file that somebody else took it into: `bytes` are its own, `file` is what to call it. */
  | { readonly kind: "file"; readonly file: string; readonly bytes: Uint8Array }
  /** The release is to be made without one; why, where it is not for the asking. */
  | { readonly kind: "none"; readonly why?: string };

export interface ObtainInput {
  /** The draft: all of a release but its contract. */
  readonly release: Release;
  readonly server: Server;
  /** Absolute path of the convention's folder: `./` of a start command or a bundle is below it. */
  readonly root: string;
  /** The run's: installers' configuration, and the values of declared secrets and required variables. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Plain values that are known, such as those of the deployment that it is for; they win. */
  readonly values?: Readonly<Record<string, string>>;
  /** Folder that packages are installed into; the user's cache folder by default. */
  readonly cache?: string;
  readonly signal?: AbortSignal;
  /** What to do where the server does not answer as one. */
  readonly hint?: string;
}

export type ObtainedContract =
  | {
      readonly kind: "contract";
      readonly contract: Contract;
      /** What the release records of it. */
      readonly reference: ContractReference;
      /** What its file holds. */
      readonly text: string;
      /** Names of what had placeholders in place of values that nobody gave. */
      readonly placeholders: readonly string[];
      /** Warnings. */
      readonly findings: readonly Finding[];
    }
  /** The release is made without one, and the finding says why too. */
  | { readonly kind: "none"; readonly why: string; readonly findings: readonly Finding[] }
  /** The server could be started and was not good, or the file holds no contract that could be committed. */
  | { readonly kind: "problem"; readonly findings: readonly Finding[] };

/**
 * Obtains the contract of a release that is about to be made. Declared secrets and required variables have their values
 * from the run's environment, else placeholders; none of them gets into the contract.
 */
export async function obtainContract(from: ContractFrom, input: ObtainInput): Promise<ObtainedContract> {
  switch (from.kind) {
    case "none":
      return without(input, from.why ?? "the release is made without a contract, as asked");
    case "file":
      return await fromFile(from, input);
    case "capture":
      return await captured(input);
  }
}

async function captured(input: ObtainInput): Promise<ObtainedContract> {
  const { release, server, root, env, values, cache, signal } = input;
  const start = chooseStart(release);
  if (start?.kind === "remote" && /[{}]/.test(start.remote.url))
    return without(input, `its address ${shown(start.remote.url)} has places to fill in`);
  const given = valuesFor([...declaredVariables(release).values()], env);
  const taken = await takeStableContract(
    {
      release,
      variables: { ...server.variables, ...given.variables, ...values },
      secrets: given.secrets,
      root,
      health: server.health,
      env: { ...env },
      ...(cache === undefined ? {} : { cache }),
      ...(signal ? { signal } : {}),
    },
    input.hint,
  );
  if (taken.kind === "taken") {
    const { contract, placeholders } = taken;
    return contractOf(input, contract, { placeholders, findings: placeholderFindings(placeholders) });
  }
  if (taken.isOurs) return without(input, taken.findings.map(({ message }) => message).join("; "));
  return { kind: "problem", findings: taken.findings };
}

async function fromFile(
  { file, bytes }: Extract<ContractFrom, { readonly kind: "file" }>,
  input: ObtainInput,
): Promise<ObtainedContract> {
  const read = await readContractFile(file, bytes);
  if (!read.contract || read.findings.some(({ outcome }) => outcome === "fail"))
    return { kind: "problem", findings: read.findings };
  const { secrets } = valuesFor([...declaredVariables(input.release).values()], input.env);
  const words = secretIn(read.contract, secrets);
  if (words) return { kind: "problem", findings: [{ ...finding(input, words), file }] };
  const absent = unsaid(read.known);
  const incomplete = {
    rule: "contract/incomplete",
    message: `the file says nothing of ${absent.join(", ")}: the release promises none`,
    hint: "fine where the server has none; else give all lists, or a probe will find that what runs is not what was released",
  };
  const findings = absent.length === 0 ? [] : [{ ...finding(input, incomplete, "warn"), file }];
  return contractOf(input, read.contract, {
    capturedBy: "file",
    findings: [...read.findings, ...findings],
  });
}

function contractOf(
  input: ObtainInput,
  contract: Contract,
  more: {
    readonly capturedBy?: "file";
    readonly placeholders?: readonly string[];
    readonly findings?: readonly Finding[];
  },
): ObtainedContract {
  const { capturedBy, placeholders = [], findings = [] } = more;
  const repeated = repeatedNames(contract);
  if (repeated.length > 0)
    return { kind: "problem", findings: [...findings, finding(input, repeatedWords(repeated))] };
  const text = `${JSON.stringify(canonicalContract(contract), null, 2)}\n`;
  if (Buffer.byteLength(text) > maxFileSize) {
    const words = {
      rule: "contract/too-large",
      message: `the contract is larger than ${maxFileSize / 1_048_576} MiB`,
      hint: "no client reads that many tools; split the server",
    };
    return { kind: "problem", findings: [finding(input, words)] };
  }
  const { tools, prompts, resources } = contract;
  const reference = {
    digest: contractDigest(contract),
    tools: tools.length,
    prompts: prompts.length,
    resources: resources.length,
    ...(capturedBy === undefined ? {} : { capturedBy }),
  };
  return { kind: "contract", contract, reference, text, placeholders, findings };
}

function repeatedWords(
  repeated: ReturnType<typeof repeatedNames>,
): Pick<Finding, "rule" | "message" | "hint"> {
  const names = repeated.slice(0, 4).map(({ noun, name }) => `${noun} ${shown(name)}`);
  const more = repeated.length > names.length ? ` and ${repeated.length - names.length} more` : "";
  return {
    rule: "contract/duplicate-name",
    message: `several entries have one name: ${names.join(", ")}${more}; which of them a client takes is chance`,
    hint: "let the server list each name once, then take the contract again",
  };
}

/** A release that cannot say what it promises: allowed, and said. */
function without(input: ObtainInput, why: string): Extract<ObtainedContract, { readonly kind: "none" }> {
  const { id: rule, severity } = notCapturedDocumentation;
  const hint =
    "give the contract as it was taken elsewhere: --contract FILE; without one nobody can compare it with another, or with what runs";
  return {
    kind: "none",
    why,
    findings: [{ ...finding(input, { rule, message: why, hint }, "warn"), severity }],
  };
}

function finding(
  { release }: ObtainInput,
  words: Pick<Finding, "rule" | "message" | "hint">,
  outcome: "fail" | "warn" = "fail",
): Finding {
  const { id: server, file } = release;
  const severity = outcome === "fail" ? "high" : "medium";
  return { ...words, outcome, severity, server, place: { file, path: [] } };
}
