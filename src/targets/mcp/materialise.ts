import { join } from "node:path";
import { canonicalJson } from "../../model/canonical.ts";
import { asRecord, at } from "../../model/json.ts";
import { clientFormats } from "./client.ts";
import { markVariable } from "./render.ts";
import type { ClientOutput, PortableEntry } from "./rendered.ts";
import type { Word } from "./start.ts";

/** The header that marks an entry reached by its address: the one place there that every client keeps. */
export const markHeader = "Headgate-Revision";

/** An entry as a client reads it. Own members only, whatever they are called. */
export type ClientEntry = Readonly<Record<string, unknown>>;

/** Whose an entry is: `production/weather@17`. */
export interface Mark {
  readonly deployment: string;
  readonly revision: number;
}

/** The entry for this machine, without its mark. Files of the repository become paths that the client can find. */
export function materialise(output: ClientOutput, config: PortableEntry, root: string): ClientEntry {
  if ("url" in config) return config;
  const format = clientFormats[output.scope];
  const usual = output.path === format.path;
  const place = (word: Word): string => {
    if (typeof word === "string") return word;
    if (usual && format.repositoryFile && word.file !== "") return format.repositoryFile(word.file);
    return join(root, word.file);
  };
  return { ...config, command: place(config.command), args: config.args.map(place) };
}

export function marked(entry: ClientEntry, mark: Mark): ClientEntry {
  const [member, name] = "url" in entry ? ["headers", markHeader] : ["env", markVariable];
  return {
    ...entry,
    [member]: { ...asRecord(entry[member]), [name]: `${mark.deployment}@${mark.revision}` },
  };
}

/** The mark of an entry that stands in a file; undefined: not Headgate's. */
export function markOf(entry: unknown): Mark | undefined {
  const text = at(entry, "env", markVariable) ?? at(entry, "headers", markHeader);
  const [, deployment, revision] = (typeof text === "string" && /^([^@\s]+)@(\d{1,15})$/.exec(text)) || [];
  return deployment === undefined ? undefined : { deployment, revision: Number(revision) };
}

export function sameEntry(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

/** Whether the entry would name a place on this machine. */
export function namesRepository(config: PortableEntry): boolean {
  return !("url" in config) && [config.command, ...config.args].some((word) => typeof word !== "string");
}
