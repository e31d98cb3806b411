import type { Deployment } from "../../model/deployment.ts";
import type { DeploymentDocument } from "../documents.ts";
import { deploymentFile } from "../paths.ts";

export function resolveDeployment(
  environment: string,
  server: string,
  document: DeploymentDocument,
): Deployment {
  return {
    environment,
    server,
    file: deploymentFile(environment, server),
    blue: document.blue,
    green: document.green ?? {},
    variables: document.variables ?? {},
    secrets: document.secrets ?? {},
    overrides: document.overrides ?? [],
    ...(document.hotfix && { hotfix: document.hotfix }),
    ...(document.notBefore !== undefined && { notBefore: document.notBefore }),
  };
}

/** Every version that a deployment speaks of. */
export function namedVersions(document: DeploymentDocument | Deployment): readonly string[] {
  const hotfix = document.hotfix ? [document.hotfix.version] : [];
  return [document.blue, ...Object.keys(document.green ?? {}), ...hotfix];
}
