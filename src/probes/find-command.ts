import { access, constants, stat } from "node:fs/promises";
import { delimiter, join, resolve } from "node:path";

/** Absolute path of a command, looked up as a shell would; undefined where there is none. `node` is the one that runs us. */
export async function findCommand(name: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  if (name === "node") return process.execPath;
  const folders = name.includes("/") ? [""] : (env.PATH ?? "").split(delimiter).filter(Boolean);
  for (const folder of folders) {
    const path = folder === "" ? resolve(name) : join(resolve(folder), name);
    if (await isProgram(path)) return path;
  }
  return undefined;
}

/** A folder may be entered, which looks as if it could be run. */
async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
