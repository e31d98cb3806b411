import { expect } from "vitest";
import { outputs as declared } from "../../src/action/outputs.ts";
import type { ActionRun } from "../support/action.ts";
import type { ActionProject } from "../support/action-project.ts";
import { type WorkflowEvent, workflowDispatchEvent } from "../support/github/events.ts";
import { outputProblems } from "../support/output-schema.ts";

/** One start by hand, and what became of it. */
export interface Started extends ActionRun {
  readonly event: WorkflowEvent;
}

export interface StartOptions {
  /** Who fills in the form; octocat by default. */
  readonly by?: string;
  /** Who had this attempt started, where it is another. */
  readonly triggeredBy?: string;
  readonly token?: string;
  /** Inputs that the workflow's file gives rather than a person. */
  readonly fixed?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

type Inputs = Readonly<Record<string, string>>;

const empty = {
  server: "",
  version: "",
  environment: "",
  traffic: "",
  to: "",
  reason: "",
  "dry-run": "false",
};

/** Names of the documents that a command may answer with. */
const documents: Readonly<Record<string, string>> = { deploy: "edit", traffic: "edit", promote: "edit" };

/** The form of the example workflow. Whatever comes of it, all outputs are there and `result` is what is published. */
export function form(project: () => ActionProject) {
  async function start(event: WorkflowEvent, inputs: Inputs, options: StartOptions): Promise<Started> {
    const { token, fixed = {}, env } = options;
    const ran = await project().run(event, {
      inputs: { ...empty, ...inputs, ...fixed },
      ...(token === undefined ? {} : { token }),
      ...(env === undefined ? {} : { env }),
    });
    expect(Object.keys(ran.outputs).sort(), ran.printed).toEqual(Object.keys(declared).sort());
    expect(ran.result.outcome).toBe(ran.outputs.outcome);
    expect(problemsIn(inputs, ran.result)).toEqual([]);
    return { ...ran, event };
  }

  return {
    /** Fills in the form; what is not named is left empty. */
    async ask(inputs: Inputs, options: StartOptions = {}): Promise<Started> {
      const { by = "octocat", triggeredBy } = options;
      const more = triggeredBy === undefined ? {} : { triggeredBy };
      const event = await workflowDispatchEvent(project().github, { inputs, by, ...more });
      return await start(event, inputs, options);
    },
    /** "Re-run all jobs" of a run: the same id, the next attempt. */
    async again({ event }: Started, options: StartOptions = {}): Promise<Started> {
      const { triggeredBy } = options;
      const env = {
        ...event.env,
        GITHUB_RUN_ATTEMPT: String(Number(event.env.GITHUB_RUN_ATTEMPT) + 1),
        ...(triggeredBy === undefined ? {} : { GITHUB_TRIGGERING_ACTOR: triggeredBy }),
      };
      const inputs = Object(Reflect.get(event.payload, "inputs"));
      return await start({ ...event, env }, inputs, options);
    },
    /** Where both branches stand: equal before and after where nothing was written. */
    async heads(): Promise<readonly string[]> {
      const { git } = project().github;
      return [await git.head("main"), await git.head("deployed")];
    },
  };
}

function problemsIn({ command = "" }: Inputs, result: Started["result"]): readonly string[] {
  const own = documents[command] ?? command;
  const names = "error" in result ? ["failure"] : [own, `${own}Preview`, "refusal"];
  const found = names.flatMap((name) => {
    try {
      return [outputProblems(name, result)];
    } catch {
      return [];
    }
  });
  return found.some((problems) => problems.length === 0) ? [] : (found[0] ?? [`no schema for ${command}`]);
}
