import type { Finding } from "../model/finding.ts";
import type { Release } from "../model/release.ts";
import type { StatusEvent } from "../model/status.ts";
import type { Target } from "../model/target.ts";
import type { Live } from "../model/variant.ts";

/** What a deployment is rendered from. Pure input: no paths of a machine, no secrets. */
export interface RenderInput {
  readonly environment: string;
  readonly server: string;
  readonly live: Live;
  /** Releases of all live variants, by version. */
  readonly releases: ReadonlyMap<string, Release>;
  readonly target: Target;
}

/** What the adapter of one type is handed. Throws where it was handed to the wrong one. */
export function inputFor<T extends Target["type"]>(input: RenderInput, type: T): InputFor<T> {
  const { target } = input;
  if (!isOf(target, type))
    throw new TypeError(`the ${type} adapter was asked to render a target ${target.type}`);
  return { ...input, target };
}

/** What a deployment is rendered from for a target of one type. */
export type InputFor<T extends Target["type"]> = RenderInput & {
  readonly target: Extract<Target, { readonly type: T }>;
};

function isOf<T extends Target["type"]>(
  target: Target,
  type: T,
): target is Extract<Target, { readonly type: T }> {
  return target.type === type;
}

/** What is stored on `deployed` for one target: portable text, applied verbatim by a rollback. */
export interface Rendered {
  /** From the deployment's folder: `mcp-1.json`. */
  readonly path: string;
  readonly text: string;
}

/** Where and as whom a rendered output is made real. */
export interface ApplyContext {
  /** Absolute path of the clone's root (the convention's directory in it). */
  readonly root: string;
  readonly home: string;
  readonly environment: string;
  readonly server: string;
  readonly revision: number;
  /** What this is a step of; absent where the caller does not say. */
  readonly event?: StatusEvent;
  /** Asked right before each write; false means that the lease is lost and nothing may be written. */
  readonly stillHolding: () => Promise<boolean>;
  /** What clients here would put in place of references; the process's own by default. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What the newest settled revision before this one had at that path; asked where what stands there is nobody's. */
  readonly former?: (path: string) => Promise<string | undefined>;
}

export type TargetResult =
  | { readonly outcome: "applied"; readonly message: string }
  | { readonly outcome: "unchanged"; readonly message: string }
  /** The target carries a higher revision than ours. */
  | { readonly outcome: "fenced"; readonly message: string; readonly revision: number }
  | { readonly outcome: "lost-lease"; readonly message: string }
  | { readonly outcome: "failed"; readonly message: string };

/** What stands where an output should have been made real. */
export type Observation =
  | { readonly state: "absent"; readonly message: string }
  /** As rendered, at this revision. */
  | { readonly state: "ours"; readonly message: string; readonly revision: number }
  /** Marked as this deployment's, and not as rendered. */
  | { readonly state: "drifted"; readonly message: string; readonly revision: number }
  /** Something that is not this deployment's has its place. */
  | { readonly state: "foreign"; readonly message: string }
  /** Cannot be read: invalid, forbidden, or outside. */
  | { readonly state: "unreadable"; readonly message: string };

/** Where to look, and for whom. */
export type ObserveContext = Pick<ApplyContext, "root" | "home" | "environment" | "server">;

export interface TargetAdapter {
  readonly type: Target["type"];
  /** What the target cannot express of this state, for the plan to refuse. What is refused is never made real. */
  check(input: RenderInput): readonly Finding[];
  render(input: RenderInput): Rendered;
  /** Makes one rendered output real; idempotent, atomic, safe beside other writers of the same file. */
  apply(rendered: Rendered, context: ApplyContext): Promise<TargetResult>;
  /** Takes away what an output had made real. */
  remove(rendered: Rendered, context: ApplyContext): Promise<TargetResult>;
  /** Compares what stands there with an output; writes nothing. */
  observe(rendered: Rendered, context: ObserveContext): Promise<Observation>;
}
