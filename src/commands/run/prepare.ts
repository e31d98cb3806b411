import type { DeployedBranch } from "../../deployed/branch.ts";
import { readOutputs } from "../../deployed/outputs.ts";
import { isEnvironmentId, statusPath } from "../../deployed/paths.ts";
import { decodeStatus } from "../../deployed/status-codec.ts";
import { declaredVariables, type Release } from "../../model/release.ts";
import { startSecrets, startVariables } from "../../model/start.ts";
import type { Status } from "../../model/status.ts";
import type { Variant } from "../../model/variant.ts";
import type { resolveStart } from "../../probes/start.ts";
import { chooseVariant } from "../../targets/mcp/choice.ts";
import { clientFormats } from "../../targets/mcp/client.ts";
import { readRelease } from "./release.ts";

export interface RunInput {
  readonly server: string;
  readonly environment: string;
  /** Absolute path of the convention's folder in the clone: what `./` in a start command is resolved against. */
  readonly repository: string;
}

export interface RunWorld {
  /** Read as it is known here: a server must start without a network. */
  readonly branch: Pick<DeployedBranch, "head" | "read">;
  readonly resolveStart: typeof resolveStart;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly gitEmail: () => Promise<string | undefined>;
  readonly userName: () => string;
  readonly stderr: (text: string) => void;
  /** Aborted when we are asked to end before the server has started. */
  readonly signal?: AbortSignal;
}

export type Prepared =
  | {
      readonly kind: "ready";
      readonly variant: Variant;
      readonly release: Release;
      readonly env: Readonly<Record<string, string>>;
    }
  | { readonly kind: "problem"; readonly exit: 2 | 3; readonly message: string; readonly hint: string };

/** Decides which variant this user gets, and with which environment it starts. */
export async function prepare({ server, environment }: RunInput, world: RunWorld): Promise<Prepared> {
  const id = `${environment}/${server}`;
  if (!isEnvironmentId(environment) || !isEnvironmentId(server)) {
    return problem(2, `${JSON.stringify(id)} names no deployment`, "headgate run SERVER --env ENVIRONMENT");
  }
  const head = await world.branch.head();
  if (head === null) {
    return problem(
      3,
      "the branch deployed is not here",
      "git fetch origin deployed; or headgate init for a new repository",
    );
  }
  const path = statusPath(id);
  const text = (await world.branch.read(head, [path])).get(path);
  if (text === undefined) {
    return problem(
      2,
      `${server} is not deployed to ${environment}`,
      "headgate status shows what is deployed where",
    );
  }
  const decoded = decodeStatus(path, text);
  if (decoded.kind !== "status") {
    const [finding] = decoded.findings;
    return problem(3, finding?.message ?? `${path} cannot be read`, finding?.hint ?? "headgate recover");
  }
  const chosen = chooseVariant(decoded.status, await userOf(world), server, environment);
  const variant = chosen === undefined ? undefined : decoded.status.variants[chosen];
  if (!variant)
    return problem(3, `nothing of ${server} is live in ${environment}`, `headgate history ${server}`);
  const release = await storedRelease(world, head, decoded.status, variant);
  if ("kind" in release) return release;
  return withSecrets(world, release, variant, environment);
}

/** The same person is the same user on all machines where git or the variable says so. */
async function userOf({ env, gitEmail, userName }: RunWorld): Promise<string> {
  return env.HEADGATE_USER || (await gitEmail()) || userName();
}

async function storedRelease(
  { branch }: RunWorld,
  head: string,
  status: Status,
  variant: Variant,
): Promise<Release | Extract<Prepared, { readonly kind: "problem" }>> {
  const name = `releases/${variant.version}.json`;
  const id = `${status.environment}/${status.server}`;
  const hint = `headgate recover ${status.server} --env ${status.environment}`;
  const digest = Object.hasOwn(status.outputs, name) ? status.outputs[name] : undefined;
  if (digest === undefined) return problem(3, `${id}/${name} is not recorded on deployed`, hint);
  const { outputs, findings } = await readOutputs(branch, head, id, { outputs: { [name]: digest } });
  const text = outputs.get(name);
  if (text === undefined)
    return problem(3, findings[0]?.message ?? `${id}/${name} is missing`, findings[0]?.hint ?? hint);
  const release = readRelease(text, { id: status.server, file: name, digest: variant.release });
  return release?.version === variant.version
    ? release
    : problem(3, `${id}/${name} is no release of ${variant.version}`, hint);
}

function withSecrets(world: RunWorld, release: Release, variant: Variant, environment: string): Prepared {
  const env = new Map(
    Object.entries(world.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  for (const [name, value] of startVariables(release, variant.variables, variant.secrets, environment))
    env.set(name, value);
  const declared = declaredVariables(release);
  const missing: string[] = [];
  for (const [name, reference] of startSecrets(release, variant.secrets)) {
    const value = valueOfSecret(world.env, reference);
    if (value !== undefined) env.set(name, value);
    else {
      env.delete(name);
      if (declared.get(name)?.isRequired === true) missing.push(`${name} (from ${reference})`);
      else world.stderr(`headgate: the secret ${name} is left out: ${reference} is not set here\n`);
    }
  }
  if (missing.length > 0) {
    const message = `${variant.version} of ${release.id} needs secrets that are not set here: ${missing.join(", ")}`;
    return problem(3, message, "set them in the environment that your client starts servers with");
  }
  return { kind: "ready", variant, release, env: Object.fromEntries(env) };
}

/** A client that knows no such variable hands the reference on as it is written in the file. */
function valueOfSecret(env: RunWorld["env"], reference: string): string | undefined {
  const value = Object.hasOwn(env, reference) ? env[reference] : undefined;
  const unexpanded = Object.values(clientFormats).some((format) => format.reference(reference) === value);
  return value === "" || unexpanded ? undefined : value;
}

function problem(
  exit: 2 | 3,
  message: string,
  hint: string,
): Extract<Prepared, { readonly kind: "problem" }> {
  return { kind: "problem", exit, message, hint };
}
