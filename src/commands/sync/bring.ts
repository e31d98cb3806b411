import type { ApplyContext, Observation, TargetAdapter, TargetResult } from "../../targets/adapter.ts";
import { readOutput } from "../../targets/mcp/rendered.ts";
import type { ClientFile } from "./files.ts";

/** What became of one entry, or would. */
export interface Brought {
  readonly environment: string;
  readonly server: string;
  readonly revision: number;
  /** Name of the output in the deployment's folder. */
  readonly output: string;
  readonly outcome: "applied" | "unchanged" | "planned" | "fenced" | "failed";
  readonly message: string;
}

export interface Here {
  /** Absolute path of what stands for the repository's root. */
  readonly root: string;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly dryRun: boolean;
}

/** Brings one entry onto this machine, or takes it away, by the adapter that `apply` uses; alike entries stay as they are. */
export async function bring(adapter: TargetAdapter, file: ClientFile, here: Here): Promise<Brought> {
  const { environment, server, revision, rendered, wish } = file;
  const { root, home, env } = here;
  const context: ApplyContext = {
    ...{ root, home, env, environment, server, revision },
    // Nobody else's turn can come: what stands on the branch is copied, and a newer copy carries a higher revision.
    stillHolding: async () => true,
  };
  const { former } = file;
  const within: ApplyContext = former ? { ...context, former } : context;
  const output = { environment, server, revision, output: rendered.path };
  try {
    if (here.dryRun) return { ...output, ...foreseen(file, await adapter.observe(rendered, context)) };
    const result = await (wish === "gone" ? adapter.remove : adapter.apply)(rendered, within);
    return { ...output, ...told(result) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ...output, outcome: "failed", message };
  }
}

function told({ outcome, message }: TargetResult): Pick<Brought, "outcome" | "message"> {
  return { outcome: outcome === "lost-lease" ? "failed" : outcome, message };
}

type Foreseen = Pick<Brought, "outcome" | "message">;

/** What bringing it would come to, from what stands there. */
function foreseen({ wish, revision, rendered }: ClientFile, seen: Observation): Foreseen {
  const { refused = [] } = readOutput(rendered.text) ?? {};
  if (wish !== "gone" && refused.length > 0) return { outcome: "failed", message: refused.join("; ") };
  const isOurs = seen.state === "ours" || seen.state === "drifted";
  if (seen.state === "unreadable") return { outcome: "failed", message: seen.message };
  if (isOurs && seen.revision > revision) {
    const message = `${seen.message}, and revision ${seen.revision} is above ours (${revision})`;
    return { outcome: "fenced", message };
  }
  if (wish === "gone") {
    return isOurs
      ? { outcome: "planned", message: `${seen.message}: it would be taken away` }
      : { outcome: "unchanged", message: seen.message };
  }
  switch (seen.state) {
    case "absent":
      return { outcome: "planned", message: `${seen.message}: it would be written` };
    case "foreign":
      return {
        outcome: "planned",
        message: `${seen.message}: it would be taken over only if it says the same`,
      };
    default:
      return seen.state === "ours" && seen.revision === revision
        ? { outcome: "unchanged", message: seen.message }
        : { outcome: "planned", message: `${seen.message}: it would be written at revision ${revision}` };
  }
}
