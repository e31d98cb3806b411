import { canonicalContract, contractDigest } from "../../contract/canonical.ts";
import type { Contract } from "../../contract/contract.ts";
import { maxFileSize } from "../../convention/limits.ts";
import type { Finding } from "../../model/finding.ts";
import { type ContractReference, declaredVariables, type Release } from "../../model/release.ts";
import type { Server } from "../../model/server.ts";
import { cacheFolder } from "../../probes/start.ts";
import { valuesFor } from "./declarations.ts";
import { pretty } from "./document.ts";
import type { ReleaseOptions, ReleaseWorld } from "./options.ts";
import { takeStableContract } from "./take.ts";

export type Obtained =
  | {
      readonly kind: "contract";
      readonly contract: Contract;
      readonly reference: ContractReference;
      /** What the contract's file holds. */
      readonly text: string;
      readonly findings: readonly Finding[];
    }
  | { readonly kind: "none"; readonly findings: readonly Finding[] }
  | { readonly kind: "problem"; readonly findings: readonly Finding[] };

/** The contract of a release: what another job took, a file, or what the server says now. */
export async function obtain(
  options: ReleaseOptions,
  world: ReleaseWorld,
  release: Release,
  server: Server,
): Promise<Obtained> {
  const { kept } = options;
  if (kept) {
    const reference = kept.document.release.contract;
    if (!kept.contract || !reference) return { kind: "none", findings: [] };
    return {
      kind: "contract",
      contract: kept.contract,
      reference,
      text: pretty(canonicalContract(kept.contract)),
      findings: [],
    };
  }
  const { contract: from = { kind: "capture" } } = options;
  if (from.kind === "none") return { kind: "none", findings: [] };
  if (from.kind === "file") return fromFile(from.file, from.bytes);
  world.progress(`taking the contract of ${options.server} ${options.version}`);
  const { variables, secrets } = valuesFor([...declaredVariables(release).values()], world.env);
  const taken = await takeStableContract(
    {
      release,
      variables: { ...variables, ...options.values },
      secrets,
      root: world.root,
      health: server.health,
      cache: world.cache ?? cacheFolder(world.env),
      ...(world.signal ? { signal: world.signal } : {}),
    },
    failureHint(options),
  );
  world.signal?.throwIfAborted();
  if (taken.kind === "problem") return taken;
  return whole(taken.contract);
}

async function fromFile(file: string, bytes: Uint8Array): Promise<Obtained> {
  const { readContractFile } = await import("../contract/read.ts");
  const { contract, findings } = await readContractFile(file, bytes);
  return contract ? whole(contract, findings) : { kind: "problem", findings };
}

function whole(contract: Contract, findings: readonly Finding[] = []): Obtained {
  const { tools, prompts, resources } = contract;
  const text = pretty(canonicalContract(contract));
  if (Buffer.byteLength(text) > maxFileSize) {
    const finding = {
      rule: "contract/too-large",
      outcome: "fail",
      severity: "high",
      message: `the contract is larger than ${maxFileSize / 1_048_576} MiB`,
      hint: "no client reads that many tools; split the server",
    } as const;
    return { kind: "problem", findings: [finding] };
  }
  const counts = { tools: tools.length, prompts: prompts.length, resources: resources.length };
  return {
    kind: "contract",
    contract,
    reference: { digest: contractDigest(contract), ...counts },
    text,
    findings,
  };
}

/** What to do about a server that does not answer as one. */
function failureHint({ remote, by }: ReleaseOptions): string | undefined {
  if (remote !== undefined) {
    return "see that a server answers at --url from here, and over that --transport; then ask again";
  }
  return by === "deploy"
    ? "start it by hand with an empty environment; give what it needs with --env-var KEY=value; one that needs a secret is released first: headgate release --secret NAME"
    : undefined;
}
