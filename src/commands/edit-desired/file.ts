import { basename, dirname, relative } from "node:path/posix";
import { editDeployment } from "../../convention/edit.ts";
import { modeline, schemaFiles } from "../../convention/modeline.ts";
import { overlay } from "../../convention/overlay.ts";
import type { Source } from "../../convention/source.ts";
import type { Finding } from "../../model/finding.ts";
import type { Shares } from "../../model/shares.ts";
import { schemaFolder } from "../init/files.ts";
import type { Wish } from "./wish.ts";

export type FileText =
  | { readonly text: string; readonly changed: boolean }
  | { readonly findings: readonly Finding[] };

/**
 * The text of a deployment file once it says what is wished: the old one with its comments and its order, or a
 * new one, with the line that tells editors its schema where the repository keeps the schemas.
 */
export async function fileText(
  head: Source,
  path: string,
  now: Shares | null,
  to: Pick<Wish, "blue" | "green" | "variables">,
): Promise<FileText> {
  const { variables = {} } = to;
  const schema = `${schemaFolder}/${schemaFiles.deployment}`;
  const found = await head.read([path, schema]);
  const bytes = found.get(path);
  if (bytes === undefined || now === null) {
    const line = found.has(schema)
      ? `${modeline("deployment", relative(dirname(path), schemaFolder))}\n`
      : "";
    const fresh = await editDeployment(`${line}blue: ${to.blue}\n`, { variables }, path);
    return "text" in fresh ? { ...fresh, changed: true } : fresh;
  }
  const green: Record<string, number | null> = {};
  for (const [version, share] of Object.entries(to.green)) {
    if (!Object.hasOwn(now.green, version) || now.green[version] !== share) green[version] = share;
  }
  for (const version of Object.keys(now.green)) if (!Object.hasOwn(to.green, version)) green[version] = null;
  const edits = { ...(now.blue === to.blue ? {} : { blue: to.blue }), green, variables };
  const text = Buffer.from(bytes).toString("utf8");
  const edited = await editDeployment(text, edits, path);
  return "text" in edited ? { ...edited, changed: edited.text !== text } : edited;
}

/** A commit's tree with some files as they would be. */
export function withFiles(head: Source, files: ReadonlyMap<string, string>): Source {
  const paths = [...files.keys()];
  const top: Source = {
    commit: null,
    list: async (prefix) => paths.filter(isIn(prefix)).map((path) => ({ path, kind: "file" })),
    names: async (folder) =>
      paths.filter((path) => dirname(path) === folder.replace(/\/$/, "")).map((path) => basename(path)),
    read: async (wanted) =>
      new Map(
        wanted.flatMap((path) => {
          const text = files.get(path);
          return text === undefined ? [] : [[path, Buffer.from(text)] as const];
        }),
      ),
  };
  return overlay(top, head, new Set(paths));
}

function isIn(prefix: string): (path: string) => boolean {
  const folder = prefix === "" || prefix.endsWith("/") ? prefix : `${prefix}/`;
  return (path) => path === prefix || path.startsWith(folder);
}
