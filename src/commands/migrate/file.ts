import { lstat, open, realpath } from "node:fs/promises";
import { homedir } from "node:os";
import { relative, sep } from "node:path";

/** Bytes of one client file: Claude Code keeps its whole history in the one in the home folder. */
const mostBytes = 32 * 1024 * 1024;

export type FileText =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "refused"; readonly why: string; readonly hint: string };

/**
 * The text of a file. Refused are folders, devices and pipes, what is larger than 32 MiB, what is no UTF-8, and
 * below the root links that lead out of it: a repository must not choose which of a person's files are read.
 */
export async function readClientFile(file: string, root: string): Promise<FileText> {
  const refused = (why: string, hint: string): FileText => ({ kind: "refused", why, hint });
  try {
    const real = await realpath(file);
    const base = await realpath(root);
    if (isBelow(root, file) && !isBelow(base, real)) {
      return refused(
        "it leads out of the repository by a symbolic link",
        "name the file itself if it is meant",
      );
    }
    const seen = await lstat(real);
    if (!seen.isFile()) return refused("it is no file", "name a client's configuration file");
    if (seen.size > mostBytes)
      return refused("it is larger than 32 MiB", "take the servers out into a file of their own");
    await using handle = await open(real, "r");
    const bytes = Buffer.alloc(seen.size + 1);
    let end = 0;
    while (end < bytes.length) {
      const { bytesRead } = await handle.read(bytes, end, bytes.length - end, end);
      if (bytesRead === 0) break;
      end += bytesRead;
    }
    if (end > seen.size) return refused("it is being written", "run again when it is at rest");
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, end));
    return { kind: "text", text };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ENOENT" || code === "ENOTDIR") return refused("there is no such file", "check the path");
    if (code === "ELOOP") return refused("it is a symbolic link that leads round in a circle", "name a file");
    if (code === "EACCES" || code === "EPERM") return refused("it may not be read", "check its permissions");
    if (code === "ERR_ENCODING_INVALID_ENCODED_DATA")
      return refused("it is not UTF-8 text", "save it as UTF-8");
    throw error;
  }
}

export function isBelow(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** As a person knows it: from the repository, from the home folder, else whole. */
export function shownPath(file: string, root: string, home: string = homedir()): string {
  if (isBelow(root, file)) return relative(root, file).replaceAll("\\", "/");
  return isBelow(home, file) ? `~/${relative(home, file).replaceAll("\\", "/")}` : file;
}
