import { joinPath, trimSlashes } from "../../git/path.ts";
import type { Repository } from "../../git/repository.ts";
import type { Finding } from "../../model/finding.ts";
import { found } from "../finding.ts";

/** Files of one commit, below one folder of it. */
export interface ReleasedFiles {
  /** "" is the repository's root. */
  readonly folder: string;
  /**
   * The texts of these files by name, each no larger than so many bytes. Links and folders are not followed: what is
   * absent is absent. Too large ones are told in `findings`.
   */
  read(names: ReadonlyMap<string, number>): Promise<ReadonlyMap<string, string>>;
  readonly findings: readonly Finding[];
  /** The same commit, another folder. */
  in(folder: string): ReleasedFiles;
}

/** Reads git's objects: what lies in the working tree is nothing that was tagged. */
export function releasedFiles(repository: Repository, commit: string, folder: string): ReleasedFiles {
  const findings: Finding[] = [];
  const within = (at: string): ReleasedFiles => ({
    folder: trimSlashes(at),
    findings,
    in: within,
    read: async (names) => {
      const paths = new Map([...names.keys()].map((name) => [joinPath(trimSlashes(at), name), name]));
      const args = ["ls-tree", "-z", "-l", "--full-tree", commit, "--", ...paths.keys()];
      const listing = (await repository.git(args)).toString("utf8");
      const wanted = new Map<string, { readonly mode: string; readonly oid: string }>();
      for (const line of listing.split("\0")) {
        const [facts = "", path = ""] = splitOnce(line, "\t");
        const [mode = "", kind, oid = "", size] = facts.split(/ +/);
        const name = paths.get(path);
        if (name === undefined || kind !== "blob" || !mode.startsWith("100")) continue;
        const most = names.get(name) ?? 0;
        if (Number(size) <= most) wanted.set(path, { mode, oid });
        else if (!findings.some(({ file }) => file === path)) findings.push(tooLarge(path, most));
      }
      const contents = await repository.trees.contents(commit, wanted);
      return new Map([...contents].map(([path, bytes]) => [paths.get(path) ?? path, textOf(bytes)] as const));
    },
  });
  return within(folder);
}

/** The folder of the server and those around it, innermost first. */
export function foldersUp(folder: string): readonly string[] {
  const parts = trimSlashes(folder).split("/").filter(Boolean);
  return [...parts.map((_, index) => parts.slice(0, parts.length - index).join("/")), ""];
}

function textOf(bytes: Buffer): string {
  return bytes.toString("utf8").replace(/^\uFEFF/, "");
}

function splitOnce(text: string, by: string): readonly string[] {
  const end = text.indexOf(by);
  return end < 0 ? [text] : [text.slice(0, end), text.slice(end + by.length)];
}

function tooLarge(path: string, most: number): Finding {
  return {
    ...found(
      "release/unreadable-file",
      `${path} is larger than ${Math.round(most / 1024)} KiB and is not read`,
      "make it smaller: nothing that describes a release is that long",
      "warn",
    ),
    file: path,
  };
}
