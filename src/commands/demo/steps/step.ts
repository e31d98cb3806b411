import type { Stage } from "../stage.ts";

/** One part of the walk: why, and what is done. */
export interface Step {
  /** For scripts. */
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly play: (stage: Stage) => Promise<void>;
}

export const environments = ["development", "staging", "production"] as const;

/** Deployment files of a server, in all environments or those that are named. */
export function filesOf(server: string, of: readonly string[] = environments): readonly string[] {
  return of.map((environment) => `environments/${environment}/${server}.yaml`);
}

/** An edit that makes a version blue, and leaves the rest of the file as it is. */
export function blue(version: string): (before: string) => string {
  return (before) =>
    before === "" ? `blue: ${version}\n` : before.replace(/^blue: .*$/m, `blue: ${version}`);
}
