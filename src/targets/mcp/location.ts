import { lstat, realpath } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { hasCode } from "../../system/process-lock.ts";
import type { ObserveContext } from "../adapter.ts";
import { clientFormats } from "./client.ts";
import type { ClientOutput } from "./rendered.ts";

export type Location =
  | {
      /** Absolute, every symbolic link resolved: what is replaced is the file itself, never a link to it. */
      readonly file: string;
      /** How messages name it. */
      readonly shown: string;
      /** For a new file. */
      readonly mode: number;
    }
  | { readonly unsafe: string };

/**
 * Where a client file lies on this machine. A file of the project stays below the root whatever links lead
 * there. The one in the home folder is the person's own: a link to a folder of settings is followed.
 */
export async function locateFile(output: ClientOutput, context: ObserveContext): Promise<Location> {
  const shown = output.path ?? clientFormats[output.scope].name;
  try {
    return output.path === null
      ? await inHome(join(context.home, ".claude.json"), shown)
      : await below(context.root, output.path, shown);
  } catch (error) {
    if (hasCode(error, "ELOOP"))
      return { unsafe: `${shown} is a symbolic link that leads round in a circle` };
    if (hasCode(error, "ENOTDIR")) return { unsafe: `${shown} lies below something that is not a folder` };
    throw error;
  }
}

async function inHome(path: string, shown: string): Promise<Location> {
  const kind = await kindOf(path);
  if (kind === "other") return { unsafe: `${shown} is not a file` };
  if (kind === "link" && !(await exists(path))) return { unsafe: `${shown} is a symbolic link to nothing` };
  const file = kind === "absent" ? join(await realpath(dirname(path)), ".claude.json") : await realpath(path);
  // It may hold tokens: a new one is for its owner alone.
  return (await kindOf(file)) === "other"
    ? { unsafe: `${shown} leads to a folder` }
    : { file, shown, mode: 0o600 };
}

/** A file of the project, which stays below the root whatever links lead there; `shown` is how messages name it. */
export async function below(root: string, path: string, shown: string): Promise<Location> {
  const base = await realpath(root);
  const steps = path.split("/");
  let folder = base;
  for (const [index, step] of steps.entries()) {
    const at = join(folder, step);
    const kind = await kindOf(at);
    const last = index === steps.length - 1;
    if (kind === "absent") return { file: join(folder, ...steps.slice(index)), shown, mode: 0o644 };
    if (kind === "link" && !(await exists(at))) return { unsafe: `${shown} is a symbolic link to nothing` };
    const real = kind === "link" ? await realpath(at) : at;
    if (!isBelow(base, real)) return { unsafe: `${shown} leads out of the repository by a symbolic link` };
    if (last) {
      return (await kindOf(real)) === "file"
        ? { file: real, shown, mode: 0o644 }
        : { unsafe: `${shown} is not a file` };
    }
    folder = real;
  }
  return { unsafe: `${shown} is not a file` };
}

function isBelow(base: string, path: string): boolean {
  const inner = path.startsWith(base.endsWith(sep) ? base : base + sep) ? path.slice(base.length) : null;
  return inner !== null && !inner.split(sep).some((step) => step.toLowerCase() === ".git");
}

async function kindOf(path: string): Promise<"absent" | "file" | "folder" | "link" | "other"> {
  try {
    const seen = await lstat(path);
    if (seen.isSymbolicLink()) return "link";
    return seen.isFile() ? "file" : seen.isDirectory() ? "folder" : "other";
  } catch (error) {
    if (hasCode(error, "ENOENT")) return "absent";
    throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  return await realpath(path).then(
    () => true,
    (error: unknown) => {
      if (hasCode(error, "ENOENT")) return false;
      throw error;
    },
  );
}
