import type { DeploymentEdits } from "../../convention/edit.ts";
import { deploymentFile } from "../../convention/paths.ts";
import { at } from "../../model/json.ts";
import type { Status } from "../../model/status.ts";
import { shownValue } from "../../report/shown-value.ts";
import { editsFor } from "../bring-back.ts";
import { commitSource } from "../commit-source.ts";
import type { Workspace } from "../workspace.ts";
import type { Planned } from "./planned.ts";

/** What takes out of the desired branch what a rollback holds. */
export interface DesiredEdit {
  readonly file: string;
  /** `blue 1.1.5 → 1.1.4`, one for each field; empty where the file does not ask for what is held. */
  readonly changes: readonly string[];
}

/** The edit that brings the desired branch back, as it stands at a commit; null where nothing is edited. */
export async function desiredEdit(
  workspace: Workspace,
  commit: string,
  { wanted, status, step, kind, holds }: Planned,
): Promise<DesiredEdit | null> {
  // What was withdrawn leaves nothing that could be asked for instead.
  if (kind === "withdraw" || step.event === "withdrawn") return null;
  const file = deploymentFile(wanted.environment, wanted.server);
  const bytes = (await commitSource(workspace, commit).read([file])).get(file);
  if (bytes === undefined) return { file, changes: [] };
  const text = Buffer.from(bytes).toString("utf8");
  const restored: Status = {
    ...status,
    ...step.live,
    rollout: step.rollout,
    hold: step.hold,
    desired: step.desired ?? status.desired,
  };
  try {
    return { file, changes: sayEdits(await editsFor(text, restored, holds), await valuesIn(text)) };
  } catch {
    // A file that cannot be read is told as what it is when it is edited.
    return { file, changes: [] };
  }
}

type Reader = (section: string, name?: string) => unknown;

async function valuesIn(text: string): Promise<Reader> {
  const { parse } = await import("yaml");
  const document: unknown = parse(text, { maxAliasCount: 0 });
  return (section, name) => {
    const own = at(document, section);
    return name === undefined ? own : at(own, name);
  };
}

function sayEdits(edits: DeploymentEdits, now: Reader): readonly string[] {
  const lines: string[] = [];
  const change = (what: string, from: unknown, to: unknown) => {
    const before = from === undefined ? "none" : String(from);
    const after = to === null || to === undefined ? "none" : String(to);
    if (before !== after) lines.push(`${what} ${before} → ${after}`);
  };
  if (edits.blue !== undefined) change("blue", now("blue"), edits.blue);
  for (const [version, share] of Object.entries(edits.green ?? {})) {
    change(`green ${version}`, now("green", version), share);
  }
  for (const [name, value] of Object.entries(edits.variables ?? {})) {
    const before = now("variables", name);
    const shown = (one: unknown) => (typeof one === "string" ? shownValue(name, one) : one);
    change(name, shown(before), shown(value));
  }
  // The names that secrets have in their stores stay there.
  for (const name of Object.keys(edits.secrets ?? {})) lines.push(`secret ${name} as it was`);
  return lines;
}
