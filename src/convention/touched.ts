import { classify } from "./paths.ts";

/** What a list of changed files concerns. */
export interface Touched {
  /** Servers whose files or deployments changed. */
  readonly servers: ReadonlySet<string>;
  /** Environments whose policy changed. */
  readonly environments: ReadonlySet<string>;
  /** Whether headgate.yaml changed. */
  readonly project: boolean;
  /** All changed files that belong to the convention. */
  readonly files: ReadonlySet<string>;
  /** Everything else. */
  readonly other: readonly string[];
}

/** Paths are relative to the convention's directory, with forward slashes; they need not exist any more. */
export function touchedBy(paths: readonly string[]): Touched {
  const servers = new Set<string>();
  const environments = new Set<string>();
  const files = new Set<string>();
  const other: string[] = [];
  let project = false;
  for (const path of paths) {
    const what = classify(path);
    if (what.kind === "outside") {
      other.push(path);
      continue;
    }
    files.add(path);
    if (what.kind === "headgate") project = true;
    if (what.kind === "environment") environments.add(what.environment);
    if ("server" in what) servers.add(what.server);
  }
  return { servers, environments, project, files, other };
}
