import type { Source } from "../../convention/source.ts";
import type { DeploymentId } from "../../model/deployment.ts";
import type { Environment } from "../../model/environment.ts";
import type { Finding } from "../../model/finding.ts";
import type { Asked } from "../asked.ts";
import type { Scope } from "../narrow.ts";
import type { Situation, Wished } from "./wish.ts";

/** What a command wishes for one deployment. */
export interface Subject extends Asked {
  /** Null: it follows from where things stand. */
  readonly version: string | null;
  readonly wish: (situation: Situation) => Wished;
}

/** All that one command asks of the desired branch: of one deployment, or of several in one environment at once. */
export interface EditRequest {
  readonly environment: string;
  readonly reason: string;
  readonly subjects: readonly [Subject, ...Subject[]];
  /** What else the same commit brings; it is asked on every head the edit is made on. */
  readonly beside?: Beside;
}

/** `policy` as the environment is desired on that head. */
export type Beside = (
  head: Source,
  policy: Environment,
) => Promise<Companions | { readonly findings: readonly Finding[] }>;

/** What goes with an edit of deployment files in the same commit. */
export interface Companions {
  /** By path from the convention's folder. */
  readonly files: ReadonlyMap<string, string>;
  /** What each of them is about, also where it is so already. */
  readonly notes: readonly { readonly name: string; readonly message: string; readonly isNew: boolean }[];
  /** Why people have to review it before it may be merged; undefined: nobody has to for its own sake. */
  readonly review?: string;
}

export const noCompanions: Companions = { files: new Map(), notes: [] };

/** The part of plans and reports that a request is about. */
export function scopeOf({ environment, subjects }: EditRequest): Scope {
  const [first, ...others] = subjects;
  return others.length === 0
    ? { environments: [environment], server: first.server }
    : { environments: [environment], servers: subjects.map(({ server }) => server) };
}

export function idsOf({ subjects }: Pick<EditRequest, "subjects">): ReadonlySet<DeploymentId> {
  return new Set(subjects.map(({ id }) => id));
}
