import { join } from "node:path";
import { cacheFolder } from "../../system/cache-folder.ts";
import { folderNamed } from "../clone.ts";
import { keptFolder } from "../run/kept.ts";
import { readLook } from "../run/look-record.ts";
import { type Check, pass, warn } from "./check.ts";

/** How the last look at the remote behind a start of a server went; nothing where none was started from here. */
export function checkLauncher(
  root: string,
  directory: string,
  env: Readonly<Record<string, string | undefined>>,
): readonly Check[] {
  const repository = join(root, folderNamed(directory));
  const folder = keptFolder(cacheFolder(env), { repository, directory: "" });
  const look = readLook(folder);
  if (!look) return [];
  if (look.problem === null) return [pass("launcher", `servers start from what was fetched at ${look.at}`)];
  const since = look.succeeded === null ? "never fetched" : `last fetched at ${look.succeeded}`;
  const hint = `headgate run SERVER --env ENVIRONMENT --repository ${repository} --refresh shows it again`;
  return [warn("launcher", `servers start from what was ${since}: ${look.problem}`, hint)];
}
