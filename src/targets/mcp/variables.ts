import { declaredVariables, type Release } from "../../model/release.ts";
import type { Variant } from "../../model/variant.ts";

/** The variable that tells a server which environment it is in. */
export const environmentVariable = "MCP_ENV";

/**
 * The plain variables a server is started with, by a client or by the launcher: what the release declares
 * with a value of its own, then the deployment's, which win. `MCP_ENV` is the environment's id unless the
 * deployment says otherwise. Secrets are not among them.
 */
export function startVariables(
  release: Release,
  variant: Pick<Variant, "variables" | "secrets">,
  environment: string,
): ReadonlyMap<string, string> {
  const variables = new Map([[environmentVariable, environment]]);
  for (const { name, value, default: usual, isSecret } of declaredVariables(release).values()) {
    const own = value ?? usual;
    if (own !== undefined && isSecret !== true) variables.set(name, own);
  }
  for (const [name, value] of Object.entries(variant.variables)) variables.set(name, value);
  for (const name of Object.keys(variant.secrets)) variables.delete(name);
  return variables;
}
