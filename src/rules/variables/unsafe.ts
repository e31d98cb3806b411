import { declaredVariables } from "../../model/release.ts";
import { isLoaderVariable } from "../../model/start.ts";
import type { DeploymentContext, ServerContext } from "../context.ts";
import type { Rule, RuleDocumentation } from "../rule.ts";
import { shown } from "../text.ts";
import { fail } from "../verdict.ts";

const documentation = {
  id: "variable/unsafe",
  severity: "high",
  what: "No release declares, and no deployment gives, a variable that decides which code is loaded: PATH, NODE_OPTIONS, PYTHONPATH, LD_…, DYLD_…, npm_config_… and their like.",
  why: "With such a variable a server runs other code than what was released, reviewed and probed.",
  fix: "Take it out. What the server needs belongs into its release, or into a variable of its own.",
  overridable: false,
} as const satisfies RuleDocumentation;

const hint = "take it out: servers never get it";

/** Such a variable is never handed on; whoever writes it must hear of that. */
export const variableUnsafe = {
  server: {
    ...documentation,
    check: ({ server }: ServerContext) =>
      [...server.releases.values()].flatMap((release) =>
        [...declaredVariables(release).keys()].filter(isLoaderVariable).map((name) =>
          fail(documentation, {
            message: `release ${shown(release.version)} declares ${shown(name)}, which decides which code is loaded`,
            hint,
            place: { file: release.file, path: [] },
          }),
        ),
      ),
  },
  deployment: {
    ...documentation,
    check: ({ deployment }: DeploymentContext) =>
      (["variables", "secrets"] as const).flatMap((key) =>
        Object.keys(deployment[key])
          .filter(isLoaderVariable)
          .map((name) =>
            fail(documentation, {
              message: `${shown(name)} decides which code is loaded`,
              hint,
              place: { file: deployment.file, path: [key, name], part: "key" },
            }),
          ),
      ),
  },
} satisfies { readonly server: Rule<ServerContext>; readonly deployment: Rule<DeploymentContext> };
