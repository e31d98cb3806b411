import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { isTexts, jsonOf } from "../../model/json.ts";
import { normalName } from "./package-name.ts";

const isWindows = process.platform === "win32";

/** The interpreter of a virtual environment. */
export function pythonOf(folder: string): string {
  return isWindows ? join(folder, "Scripts", "python.exe") : join(folder, "bin", "python");
}

/** The file that a package's command is. */
export function scriptOf(folder: string, command: string): string {
  return isWindows ? join(folder, "Scripts", `${command}.exe`) : join(folder, "bin", command);
}

/** What the installer noted of one package (`NAME-VERSION.dist-info`). */
export interface Distribution {
  readonly name: string;
  readonly version: string;
  /** Absolute. */
  readonly folder: string;
}

/** All packages of a virtual environment, by their normal names. */
export async function distributionsIn(folder: string): Promise<ReadonlyMap<string, Distribution>> {
  const found = new Map<string, Distribution>();
  for (const place of await sitePackages(folder)) {
    for (const entry of await readdir(place).catch(() => [])) {
      const [, name, version] = /^(.+)-([^-]+)\.dist-info$/.exec(entry) ?? [];
      if (name === undefined || version === undefined) continue;
      found.set(normalName(name), { name: normalName(name), version, folder: join(place, entry) });
    }
  }
  return found;
}

async function sitePackages(folder: string): Promise<readonly string[]> {
  if (isWindows) return [join(folder, "Lib", "site-packages")];
  const versions = await readdir(join(folder, "lib")).catch(() => []);
  return versions
    .filter((name) => /^python\d/.test(name))
    .map((name) => join(folder, "lib", name, "site-packages"));
}

/** Names of the commands that the package itself brings along; those of what it depends on are not among them. */
export async function commandsOf({ folder }: Distribution): Promise<readonly string[]> {
  const text = await readFile(join(folder, "entry_points.txt"), "utf8").catch(() => "");
  let isConsole = false;
  return text
    .slice(0, 1_048_576)
    .split(/\r?\n/)
    .flatMap((line) => {
      const section = /^\s*\[(.+)\]\s*$/.exec(line)?.[1];
      if (section !== undefined) isConsole = section === "console_scripts";
      const command = /^\s*([A-Za-z0-9_][A-Za-z0-9._-]*)\s*=/.exec(line)?.[1];
      return isConsole && section === undefined && command !== undefined ? [command] : [];
    });
}

/** What a package says that it needs, without what only its extras do. */
export async function requirementsOf({ folder }: Distribution): Promise<readonly string[]> {
  const text = await readFile(join(folder, "METADATA"), "utf8").catch(() => "");
  const [head = ""] = text.slice(0, 1_048_576).split(/\r?\n\r?\n/);
  return head.split(/\r?\n/).flatMap((line) => {
    const [, name, rest = ""] = /^Requires-Dist:\s*([A-Za-z0-9._-]+)(.*)$/i.exec(line) ?? [];
    return name === undefined || /;.*\bextra\s*==/.test(rest) ? [] : [normalName(name)];
  });
}

/** Whether the interpreter, and every package that was there, is still in its place. */
export async function isWholeEnvironment(folder: string): Promise<boolean> {
  const noted = await readFile(join(folder, noteName), "utf8").then(readNote, () => undefined);
  if (noted === undefined) return false;
  const distributions = await distributionsIn(folder);
  if (noted.some((name) => !distributions.has(name))) return false;
  const files = [pythonOf(folder), ...[...distributions.values()].map((one) => join(one.folder, "RECORD"))];
  return (await Promise.all(files.map(exists))).every(Boolean);
}

/** The file that says what a virtual environment was made with. */
export const noteName = ".headgate.json";

function readNote(text: string): readonly string[] | undefined {
  const value = jsonOf(text);
  return isTexts(value) ? value : undefined;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
