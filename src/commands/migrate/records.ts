import {
  deploymentFile,
  environmentFile,
  isExactVersion,
  isId,
  projectFile,
  releaseFile,
} from "../../convention/paths.ts";
import type { Finding } from "../../model/finding.ts";
import type { RecordFile } from "./collect.ts";
import { deploymentText, environmentText, projectText } from "./documents.ts";
import { existingText } from "./existing.ts";
import { member } from "./formats.ts";
import { note, quoted } from "./note.ts";

/** A version that a record says is somewhere. */
export interface RecordedVersion {
  readonly environment: string;
  readonly server: string;
  readonly version: string;
  readonly file: string;
}

export interface Recorded {
  readonly texts: ReadonlyMap<string, string>;
  readonly taken: readonly RecordedVersion[];
  readonly findings: readonly Finding[];
}

export interface RecordContext {
  readonly root: string;
  /** For what names none. */
  readonly environment: string;
  readonly server: string | undefined;
}

/**
 * Deployments from a status or a history: `{ "environments": { E: V } }`, the same for several servers, and
 * `{ "mcpVersionHistory": { S: { "currentBlue": V } } }`. How a version is started they do not say: it has to be
 * released already.
 */
export async function planRecords(files: readonly RecordFile[], context: RecordContext): Promise<Recorded> {
  const texts = new Map<string, string>();
  const taken: RecordedVersion[] = [];
  const findings: Finding[] = [];
  for (const file of files) {
    const versions =
      file.format === "history" ? fromHistory(file, context) : fromStatus(file, context, findings);
    for (const one of versions) {
      const { environment, server, version } = one;
      const why = await obstacle(one, context.root);
      if (why === "there") continue;
      if (why !== undefined) {
        findings.push(note("fail", "migrate/not-taken", file.at, why.message, why.hint));
        continue;
      }
      const policy = environmentFile(environment);
      if ((await existingText(context.root, policy)) === undefined)
        texts.set(policy, environmentText(environment, { unpackaged: false, probed: true, targets: [] }));
      texts.set(deploymentFile(environment, server), deploymentText(version, new Map(), new Map()));
      taken.push(one);
    }
  }
  if (taken.length === 0 || (await existingText(context.root, projectFile)) !== undefined)
    return { texts, taken, findings };
  return { texts: new Map([[projectFile, projectText], ...texts]), taken, findings };
}

function fromStatus(
  { at, root }: RecordFile,
  { server }: RecordContext,
  findings: Finding[],
): readonly RecordedVersion[] {
  const several = member(root, "servers");
  const all = several === undefined ? [[server, root] as const] : Object.entries(several ?? {});
  return all.flatMap(([id, record]) => {
    if (id === undefined) {
      findings.push(
        note(
          "fail",
          "migrate/not-taken",
          at,
          `${at.file} does not say of which server it is`,
          "name it: --server SERVER",
        ),
      );
      return [];
    }
    return Object.entries(member(record, "environments") ?? {}).map(([environment, version]) => ({
      environment,
      server: id,
      version: String(version),
      file: at.file,
    }));
  });
}

function fromHistory({ at, root }: RecordFile, { environment }: RecordContext): readonly RecordedVersion[] {
  return Object.entries(member(root, "mcpVersionHistory") ?? {}).flatMap(([server, history]) => {
    const blue = member(history, "currentBlue");
    return typeof blue === "string" ? [{ environment, server, version: blue, file: at.file }] : [];
  });
}

async function obstacle(
  { environment, server, version }: RecordedVersion,
  root: string,
): Promise<"there" | { readonly message: string; readonly hint: string } | undefined> {
  const name = `${quoted(server)} ${quoted(version)} in ${quoted(environment)}`;
  if (!isId(environment) || !isId(server) || !isExactVersion(version))
    return {
      message: `${name} is no server, version and environment`,
      hint: "ids are DNS labels, versions MAJOR.MINOR.PATCH",
    };
  if ((await existingText(root, deploymentFile(environment, server))) !== undefined) return "there";
  if ((await existingText(root, releaseFile(server, version))) !== undefined) return undefined;
  return {
    message: `${name}: that version is not released here, and this file does not say how it is started`,
    hint: `headgate release ${server} ${version} --create --npm PACKAGE, then run again`,
  };
}
