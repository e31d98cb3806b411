import { version } from "../cli/version.ts";
import { folderNamed } from "../commands/clone.ts";
import type { GitHubContext } from "../github/context.ts";
import type { Environment } from "../model/environment.ts";
import type { ReportContext } from "../report/markdown/context.ts";

/** Addresses of what a run is about, as people open them. */
export interface Site {
  readonly run: string;
  readonly commit: (id: string) => string;
  /** The repository's files at a commit. */
  readonly files: (commit: string) => string;
}

export function siteOf({ serverUrl, owner, repo, runId, runAttempt }: GitHubContext): Site {
  const home = `${serverUrl}/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}`;
  const attempt = runAttempt > 1 ? `/attempts/${runAttempt}` : "";
  return {
    run: `${home}/actions/runs/${runId}${attempt}`,
    commit: (id) => `${home}/commit/${id}`,
    files: (commit) => `${home}/blob/${commit}`,
  };
}

export interface Telling {
  readonly context: GitHubContext;
  /** Name of the workflow, as it stands in the list of workflows; undefined where the runner does not say. */
  readonly workflow: string | undefined;
  /** Folder of the convention, as the input has it. */
  readonly directory: string | null;
  readonly now: Date;
  /** The policies whose windows say in which zone instants are told. */
  readonly environments?: ReadonlyMap<string, Environment>;
  /** The commit whose files findings are about. */
  readonly commit?: string;
  readonly notes?: readonly string[];
}

/** What all that is written for people of one run shares. */
export function reportContextOf(telling: Telling): ReportContext {
  const { context, workflow, now, environments, commit, notes = [] } = telling;
  const site = siteOf(context);
  return {
    directory: folderNamed(telling.directory ?? undefined),
    version,
    now,
    timeZone: "UTC",
    summaryUrl: site.run,
    ...(environments === undefined ? {} : { zones: zonesOf(environments) }),
    ...(commit === undefined ? {} : { blobUrl: site.files(commit) }),
    ...(workflow === undefined ? {} : { workflow: formOf(context, workflow) }),
    ...(notes.length === 0 ? {} : { notes }),
  };
}

/** Where people start a command by hand: this run's workflow, unless its own form has one command and no other. */
function formOf(context: GitHubContext, name: string): NonNullable<ReportContext["workflow"]> {
  const { event, workflowFile } = context;
  const { run } = siteOf(context);
  const list = run.slice(0, run.indexOf("/runs/"));
  if (event.kind === "workflow_dispatch" && !event.inputs.has("command")) {
    return { name: "the form of all commands", url: list };
  }
  const file = workflowFile?.split("/").at(-1);
  return { name, ...(file ? { url: `${list}/workflows/${encodeURIComponent(file)}` } : {}) };
}

/** An environment's instants are told in the zone of its windows, where they all have the same. */
function zonesOf(environments: ReadonlyMap<string, Environment>): ReadonlyMap<string, string> {
  const zones = new Map<string, string>();
  for (const [id, { windows }] of environments) {
    const named = new Set(windows.map(({ timezone }) => timezone));
    const [only] = named;
    if (named.size === 1 && only !== undefined) zones.set(id, only);
  }
  return zones;
}
