import { hostname } from "node:os";
import type { DeployedBranch } from "../../deployed/branch.ts";
import { readOutputs } from "../../deployed/outputs.ts";
import { isEnvironmentId, statusPath } from "../../deployed/paths.ts";
import { decodeStatus } from "../../deployed/status-codec.ts";
import { declaredVariables, type Release } from "../../model/release.ts";
import { startSecrets, startVariables } from "../../model/start.ts";
import type { Status } from "../../model/status.ts";
import type { Variant } from "../../model/variant.ts";
import { chooseVariant } from "../../targets/mcp/choice.ts";
import type { Given } from "./program.ts";
import { readRelease } from "./release.ts";

export interface RunInput {
  readonly server: string;
  readonly environment: string;
}

/** What a choice is made from. */
export interface ChoiceWorld {
  /** Read as it is known here: a server must start without a network. */
  readonly branch: Pick<DeployedBranch, "head" | "read">;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly gitEmail: () => Promise<string | undefined>;
  readonly userName: () => string;
}

/** Why nothing is started. 2: no such deployment is known. 3: it cannot be started. */
export interface Problem {
  readonly kind: "problem";
  readonly exit: 2 | 3;
  /** `unknown`: news may help. `distrusted`: what was known before is better. */
  readonly why: "usage" | "unknown" | "distrusted" | "not-live" | "not-startable";
  readonly message: string;
  readonly hint: string;
}

export interface Chosen {
  readonly kind: "chosen";
  readonly status: Status;
  readonly variant: Variant;
  /** Its share of the users, in percent. */
  readonly share: number;
  readonly release: Release;
  readonly given: Given;
}

/** Decides which variant this user gets, and what it is given. */
export async function choose(
  { server, environment }: RunInput,
  world: ChoiceWorld,
): Promise<Chosen | Problem> {
  const id = `${environment}/${server}`;
  if (!isEnvironmentId(environment) || !isEnvironmentId(server)) {
    const hint = "headgate run SERVER --env ENVIRONMENT";
    return problem("usage", `${JSON.stringify(id)} names no deployment`, hint);
  }
  const head = await world.branch.head();
  if (head === null) {
    const hint = "git fetch origin deployed; or headgate init for a new repository";
    return problem("unknown", "the branch deployed is not here", hint);
  }
  const path = statusPath(id);
  const text = (await world.branch.read(head, [path])).get(path);
  if (text === undefined) {
    const hint = "headgate status shows what is deployed where";
    return { ...problem("unknown", `${server} is not deployed to ${environment}`, hint), exit: 2 };
  }
  const decoded = decodeStatus(path, text);
  if (decoded.kind !== "status") {
    const [finding] = decoded.findings;
    const message = finding?.message ?? `${path} cannot be read`;
    return problem("distrusted", message, finding?.hint ?? "headgate recover");
  }
  const { status } = decoded;
  const chosen = chooseVariant(status, { user: await userOf(world, status), server, environment });
  const variant = chosen === undefined ? undefined : status.variants[chosen];
  if (chosen === undefined || !variant) return notLive(status);
  const release = await storedRelease(world, head, status, variant);
  if ("kind" in release) return release;
  const given = givenTo(release, variant, environment);
  return { kind: "chosen", status, variant, share: status.traffic[chosen] ?? 0, release, given };
}

/**
 * Who is asking: `HEADGATE_USER`, else the address that git knows, so that a person is the same user on all their
 * machines, else the account on this one. Nobody is asked where everybody gets the same.
 */
async function userOf({ env, gitEmail, userName }: ChoiceWorld, { traffic }: Status): Promise<string> {
  if (Object.values(traffic).filter((share) => share > 0).length < 2) return "";
  return env.HEADGATE_USER || (await gitEmail()) || `${userName()}@${hostname()}`;
}

function notLive({ server, environment, outcome, event, revision, at, problem: why }: Status): Problem {
  const what =
    outcome === "removed"
      ? `${server} was removed from ${environment}`
      : event === "withdrawn" || outcome === "failed"
        ? `${server} was withdrawn from ${environment}${why === null ? "" : `: ${why}`}`
        : `nothing of ${server} is live in ${environment}`;
  const hint = `headgate history ${server} --env ${environment}`;
  return problem("not-live", `${what} (revision ${revision}, ${at})`, hint);
}

async function storedRelease(
  { branch }: ChoiceWorld,
  head: string,
  status: Status,
  variant: Variant,
): Promise<Release | Problem> {
  const name = `releases/${variant.version}.json`;
  const id = `${status.environment}/${status.server}`;
  const hint = `headgate recover ${status.server} --env ${status.environment}`;
  const digest = Object.hasOwn(status.outputs, name) ? status.outputs[name] : undefined;
  if (digest === undefined) return problem("distrusted", `${id}/${name} is not recorded on deployed`, hint);
  const { outputs, findings } = await readOutputs(branch, head, id, { outputs: { [name]: digest } });
  const text = outputs.get(name);
  if (text === undefined) {
    const [finding] = findings;
    return problem("distrusted", finding?.message ?? `${id}/${name} is missing`, finding?.hint ?? hint);
  }
  const release = readRelease(text, { id: status.server, file: name, digest: variant.release });
  return release?.version === variant.version
    ? release
    : problem("distrusted", `${id}/${name} is no release of ${variant.version}`, hint);
}

function givenTo(release: Release, { variables, secrets }: Variant, environment: string): Given {
  const declared = declaredVariables(release);
  return {
    variables: Object.fromEntries(startVariables(release, variables, secrets, environment)),
    secrets: startSecrets(release, secrets).map(([name, reference]) => ({
      name,
      reference,
      required: declared.get(name)?.isRequired === true,
    })),
  };
}

export function problem(why: Problem["why"], message: string, hint: string): Problem {
  return { kind: "problem", exit: why === "usage" ? 2 : 3, why, message, hint };
}
