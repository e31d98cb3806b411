import { canonicalContract } from "../../contract/canonical.ts";
import type { Release } from "../../model/release.ts";
import type { Server } from "../../model/server.ts";
import { cacheFolder } from "../../probes/start.ts";
import type { KeptRelease } from "./kept.ts";
import type { ReleaseOptions, ReleaseWorld } from "./options.ts";
import { pretty } from "./pretty.ts";
import { type ContractFrom, type ObtainedContract, obtainContract } from "./take.ts";

/** The contract of a release: what another job took, a file, or what the server says now. */
export async function contractFor(
  options: ReleaseOptions,
  world: ReleaseWorld,
  release: Release,
  server: Server,
): Promise<ObtainedContract> {
  const { kept, contract: own = { kind: "capture" }, values } = options;
  const reference = kept?.document.release.contract;
  if (kept?.contract && reference) {
    const text = pretty(canonicalContract(kept.contract));
    return { kind: "contract", contract: kept.contract, reference, text, placeholders: [], findings: [] };
  }
  const { root, env, cache = cacheFolder(env), signal } = world;
  const hint = failureHint(options);
  // What another job did not take is not taken here: nothing of it is started.
  const asked = kept ? without(kept) : own;
  if (asked.kind === "capture") world.progress(`taking the contract of ${options.server} ${options.version}`);
  return obtainContract(asked, {
    release,
    server,
    root,
    env,
    cache,
    ...(values === undefined ? {} : { values }),
    ...(signal ? { signal } : {}),
    ...(hint === undefined ? {} : { hint }),
  });
}

function without({ without }: KeptRelease): ContractFrom {
  if (without === undefined) return { kind: "none" };
  return { kind: "none", why: `the job that collected it took no contract: ${without}` };
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
