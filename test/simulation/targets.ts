import { digestOf } from "../../src/model/canonical.ts";
import type { Live } from "../../src/model/variant.ts";
import type { ApplyContext, Rendered, RenderInput, TargetAdapter } from "../../src/targets/adapter.ts";
import type { Process } from "./process.ts";

/** What one target serves of one deployment, and who wrote it last. */
export interface Served {
  readonly revision: number;
  readonly run: string;
  readonly live: Live;
}

export interface Write {
  readonly place: string;
  readonly deployment: string;
  readonly process: Process;
  readonly before: Served | undefined;
  readonly after: Served;
}

export interface TargetStates {
  /** By environment, server and output. */
  readonly served: Map<string, Served>;
  /** Environments and places whose targets cannot be written now. */
  readonly down: Set<string>;
}

export interface Content {
  readonly place: string;
  readonly live: Live;
}

/** The targets as values: each refuses a lower revision than it has seen, as a client file or a proxy does. */
export function memoryAdapter(
  states: TargetStates,
  process: Process,
  wrote: (write: Write) => void,
): TargetAdapter {
  async function change(rendered: Rendered, context: ApplyContext, live: Live) {
    const { place: where } = contentOf(rendered.text);
    const deployment = `${context.environment}/${context.server}`;
    const place = `${deployment}/${rendered.path}`;
    await process.gate();
    const isDown = [...states.down].some(
      (one) => one === context.environment || where.endsWith(`-${one}.json`),
    );
    if (isDown) return { outcome: "failed", message: "unreachable" } as const;
    if (!(await context.stillHolding())) return { outcome: "lost-lease", message: "lost" } as const;
    // One of them knows no revisions: there the look at the branch is all that there is.
    const fences = !where.endsWith("-c.json");
    if (fences) await process.gate();
    const before = states.served.get(place);
    if (fences && before && before.revision > context.revision) {
      return { outcome: "fenced", message: "is ahead", revision: before.revision } as const;
    }
    const after = { revision: context.revision, run: process.run, live };
    wrote({ place, deployment, process, before, after });
    states.served.set(place, after);
    await process.gate();
    return { outcome: "applied", message: "written" } as const;
  }
  return {
    type: "mcp",
    check: () => [],
    render: ({ live, target }: RenderInput) => {
      const place = "path" in target && target.path ? target.path : target.type;
      const content: Content = { place, live };
      return { path: `mcp-${digestOf(place).slice(7, 13)}.json`, text: `${JSON.stringify(content)}\n` };
    },
    apply: (rendered, context) => change(rendered, context, contentOf(rendered.text).live),
    remove: (rendered, context) => change(rendered, context, { traffic: {}, variants: {} }),
    observe: async () => ({ state: "absent", message: "" }),
  };
}

export function contentOf(text: string): Content {
  return JSON.parse(text) as Content;
}
