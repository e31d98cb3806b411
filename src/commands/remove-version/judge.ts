import { appendToList } from "../../convention/edit/append.ts";
import { classify, isExactVersion, serverFile } from "../../convention/paths.ts";
import { touchedBy } from "../../convention/touched.ts";
import { quoted } from "../../convention/wording.ts";
import type { Finding } from "../../model/finding.ts";
import { printable } from "../../model/text.ts";
import { listed, nearest, shown } from "../../rules/text.ts";
import { lifecycleOf } from "../../rules/versions/lifecycle.ts";
import { blockedResult } from "../blocked.ts";
import type { CommandResult, World } from "../command.ts";
import { commitSource } from "../commit-source.ts";
import { withFiles } from "../edit-desired/file.ts";
import { firstLook, lookAt } from "../look.ts";
import { soundPoints } from "../runner.ts";
import type { Workspace } from "../workspace.ts";
import { obstaclesToRemoval, type Presence } from "./obstacles.ts";

export interface Removal {
  readonly server: string;
  readonly version: string;
  readonly reason: string;
}

/** What is to be said of a removal, on the heads of both branches. */
export type JudgedRemoval =
  | { readonly kind: "refused"; readonly findings: readonly Finding[] }
  | { readonly kind: "blocked"; readonly result: CommandResult }
  /** It is archived already. */
  | { readonly kind: "archived"; readonly reason: string | undefined }
  | {
      readonly kind: "judged";
      /** Heads that were looked at: of the desired branch, and of `deployed`. */
      readonly commit: string;
      readonly deployed: string;
      readonly files: ReadonlyMap<string, string>;
    };

/** Makes the edit in memory on a commit of the desired branch, and looks where the version is. Writes nothing. */
export async function judgeRemoval(
  workspace: Workspace,
  world: World,
  removal: Removal,
  commit: string,
): Promise<JudgedRemoval> {
  const { server, version, reason } = removal;
  const file = serverFile(server);
  const head = commitSource(workspace, commit);
  const now = world.now().toISOString();
  const change = { ...touchedBy([]), servers: new Set([server]) };
  const request = { commit, now, first: firstLook(workspace) };
  const looked = await lookAt(workspace, { ...request, source: head, change });
  if (looked.kind === "blocked") {
    return { kind: "blocked", result: blockedResult(looked.findings, world) };
  }
  const { look } = looked;
  const unit = look.desired.servers.get(server);
  // What cannot be read may name it.
  const unread = look.findings.filter(
    ({ outcome, file: where }) =>
      outcome === "fail" && where !== undefined && look.omitted.has(where) && mayName(server, where),
  );
  if (unread.length > 0) return { kind: "refused", findings: unread };
  const unknown = unknownVersion(removal, unit?.versions ?? new Set());
  if (unknown) return { kind: "refused", findings: [unknown] };
  if (!unit?.server) {
    const message = `${server} has no ${file} that could say it`;
    const hint = "write it: headgate release --create makes one";
    return refused(removal, { rule: "version/unknown-server", message, hint });
  }
  const entry = lifecycleOf(unit.server, version);
  if (entry?.state === "archived") return { kind: "archived", reason: entry.reason };
  const statuses = [...look.deployed.statuses].filter(([, status]) => status.server === server);
  const presences = statuses.map(
    async ([id, status]): Promise<Presence> => ({
      status,
      policy: look.deployed.environments.get(status.environment),
      points: await soundPoints(workspace.store, status, look.deployed.head),
      isPending: look.deployed.pending.has(id),
    }),
  );
  const obstacles = obstaclesToRemoval(unit, version, await Promise.all(presences), now);
  if (obstacles.length > 0) return { kind: "refused", findings: obstacles };
  const bytes = (await head.read([file])).get(file);
  const text = Buffer.from(bytes ?? "").toString("utf8");
  const said = { versions: version, state: "archived", reason: printable(reason, 500) };
  const edited = await appendToList(text, "lifecycle", said, file);
  if ("findings" in edited) return { kind: "refused", findings: edited.findings };
  const files = new Map([[file, edited.text]]);
  const source = withFiles(head, files);
  const after = await lookAt(workspace, { ...request, source, change: touchedBy([file]), base: head });
  if (after.kind === "blocked") return { kind: "blocked", result: blockedResult(after.findings, world) };
  const wrong = after.look.findings.filter((found) => found.outcome === "fail" && found.file === file);
  if (wrong.length > 0) return { kind: "refused", findings: wrong };
  return { kind: "judged", commit, deployed: look.deployed.head, files };
}

function mayName(server: string, file: string): boolean {
  const what = classify(file);
  return !("server" in what) || what.server === server;
}

function unknownVersion(removal: Removal, versions: ReadonlySet<string>): Finding | undefined {
  const { server, version } = removal;
  if (!isExactVersion(version)) {
    const message = `${quoted(version)} is not an exact semantic version`;
    const hint = "MAJOR.MINOR.PATCH, as it was released";
    return about(removal, { rule: "version/not-semver", message, hint });
  }
  if (versions.has(version)) return undefined;
  const near = nearest(version, versions).map(shown);
  const hint =
    near.length === 0 ? "headgate history shows what was deployed" : `did you mean ${listed(near)}?`;
  return about(removal, {
    rule: "version/not-released",
    message: `${server} ${version} is not released`,
    hint,
  });
}

function refused(removal: Removal, words: Pick<Finding, "rule" | "message" | "hint">): JudgedRemoval {
  return { kind: "refused", findings: [about(removal, words)] };
}

function about({ server }: Removal, words: Pick<Finding, "rule" | "message" | "hint">): Finding {
  return { outcome: "fail", severity: "high", ...words, server };
}
