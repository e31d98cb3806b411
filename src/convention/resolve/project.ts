import type { Project } from "../../model/project.ts";
import type { ProjectDocument } from "../documents.ts";
import { projectFile } from "../paths.ts";

export function resolveProject(document: ProjectDocument): Project {
  return {
    headgate: 1,
    file: projectFile,
    variables: document.variables ?? {},
    teams: document.teams ?? {},
    ...(document.analyses && { analyses: Object.keys(document.analyses) }),
    overrides: document.overrides ?? [],
    ...(document.sigstore && { sigstore: document.sigstore }),
  };
}

/** What stands for a project whose headgate.yaml cannot be read, so that the rest is still looked at. */
export const unreadableProject: Project = resolveProject({ headgate: 1 });
