import { type Permission, permissions } from "../support/github/permissions.ts";
import { textOf, workflowOf } from "./workflow.ts";

type Levels = Partial<Record<Permission, "read" | "write">>;

/** What a job of a workflow may do, as its token has it. */
export function permissionsOf(path: string, job: string): Levels {
  const said = workflowOf(textOf(path)).jobs[job]?.permissions;
  if (typeof said !== "object") throw new Error(`${path}: ${job} does not say what it may do`);
  const levels: Levels = {};
  for (const [name, level] of Object.entries(said)) {
    const permission = permissions.find((one) => one === name.replaceAll("-", "_"));
    if (permission === undefined || (level !== "read" && level !== "write")) {
      throw new Error(`${path}: ${name}: ${level} is no permission that the tests' GitHub knows`);
    }
    levels[permission] = level;
  }
  return levels;
}
