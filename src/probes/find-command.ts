import { access, constants } from "node:fs/promises";
import { delimiter, join, resolve } from "node:path";

/** Absolute path of a command, looked up as a shell would; undefined where there is none. `node` is the one that runs us. */
export async function findCommand(name: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  if (name === "node") return process.execPath;
  const folders = name.includes("/") ? [""] : (env.PATH ?? "").split(delimiter).filter(Boolean);
  for (const folder of folders) {
    const path = folder === "" ? resolve(name) : join(resolve(folder), name);
    const runs = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (runs) return path;
  }
  return undefined;
}
