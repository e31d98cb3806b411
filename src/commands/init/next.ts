import { environmentsFolder } from "../../convention/paths.ts";
import type { Source } from "../../convention/source.ts";
import { serversIn } from "../check-desired.ts";

/** What a person does next, from what lies in the working tree: where something is deployed already, make it real. */
export async function nextStep(tree: Source): Promise<string> {
  const names = await tree.names(environmentsFolder);
  const environments = names.filter((name) => name.endsWith("/")).map((name) => name.slice(0, -1));
  for (const environment of environments) {
    if ((await serversIn(tree, environment)).length > 0) {
      return "next: commit what is not yet committed, then headgate apply";
    }
  }
  const first = environments.includes("development") ? "development" : (environments[0] ?? "ENVIRONMENT");
  return `next: headgate release SERVER VERSION --npm PACKAGE --create
      then name the version in ${environmentsFolder}/${first}/SERVER.yaml`;
}
