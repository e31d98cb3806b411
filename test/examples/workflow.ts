import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

export interface Step {
  readonly id?: string;
  readonly if?: string | boolean;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
}

export interface Job {
  readonly name?: string;
  readonly if?: string | boolean;
  readonly permissions?: Readonly<Record<string, string>> | string;
  readonly "timeout-minutes"?: number;
  readonly environment?: string;
  readonly concurrency?: { readonly group: string; readonly "cancel-in-progress"?: unknown };
  readonly strategy?: { readonly matrix: Readonly<Record<string, unknown>> };
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
}

export interface FormInput {
  readonly type: string;
  readonly required?: boolean;
  readonly options?: readonly string[];
}

export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>> | string;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const root = new URL("../../", import.meta.url);

export const textOf = (path: string): string => readFileSync(fileURLToPath(new URL(path, root)), "utf8");
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(fileURLToPath(new URL(folder, root)), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => `${folder}/${name}`)
    .sort();

/** As GitHub reads it: YAML 1.2, so `on` is a word and no truth. Checked by the language service first. */
export function workflowOf(text: string): Workflow {
  return parse(text, { version: "1.2" }) as Workflow;
}

/** The inputs of its form, by name. */
export function formOf({ on }: Workflow): Readonly<Record<string, FormInput>> {
  const dispatch = on.workflow_dispatch as { readonly inputs?: Readonly<Record<string, FormInput>> } | null;
  return dispatch?.inputs ?? {};
}

export const exampleWorkflows = filesIn("examples").filter((path) => path.endsWith(".yml"));
export const ownWorkflows = filesIn(".github/workflows").filter((path) => path.endsWith(".yml"));
