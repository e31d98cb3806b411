import { appendToList } from "../../convention/edit/append.ts";
import type { Source } from "../../convention/source.ts";
import type { Environment } from "../../model/environment.ts";
import type { Finding } from "../../model/finding.ts";
import type { ClientScope } from "../../model/target.ts";
import type { Companions } from "../edit-desired/request.ts";

export const scopes = ["project", "global", "mcprc", "vscode"] as const satisfies readonly ClientScope[];

/** Sees to it that clients of a scope are among the targets of an environment, comments in its file kept. */
export async function withScope(
  head: Source,
  policy: Environment,
  scope: ClientScope,
): Promise<Companions | { readonly findings: readonly Finding[] }> {
  const { file, targets, approvals, id } = policy;
  const note = (message: string, isNew: boolean) => ({ name: "policy", message, isNew });
  if (targets.some((target) => target.type === "mcp" && target.scope === scope)) {
    return {
      files: new Map(),
      notes: [note(`${id} has a target of type mcp and scope ${scope} already`, false)],
    };
  }
  const text = Buffer.from((await head.read([file])).get(file) ?? "").toString("utf8");
  const edited = await appendToList(text, "targets", { type: "mcp", scope }, file);
  if ("findings" in edited) return edited;
  return {
    files: new Map([[file, edited.text]]),
    notes: [note(`a target of type mcp and scope ${scope}, for every server in ${id}`, true)],
    // A policy that asks for approvals is not changed by one person alone.
    ...(approvals.count > 0 ? { review: `${id} asks for approval, and its targets change` } : {}),
  };
}
