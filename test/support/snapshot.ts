import { lstat, readdir, readFile, readlink } from "node:fs/promises";
import { join, relative } from "node:path";
import { sh } from "./git.ts";

/** Every file and folder below one, with its content: what must be the same where nothing may be written. */
export async function filesBelow(folder: string, skip: (path: string) => boolean = () => false) {
  const found = new Map<string, string>();
  const walk = async (path: string): Promise<void> => {
    for (const entry of await readdir(path, { withFileTypes: true })) {
      const full = join(path, entry.name);
      const name = relative(folder, full);
      if (skip(name)) continue;
      if (entry.isDirectory()) {
        found.set(`${name}/`, "");
        await walk(full);
      } else if (entry.isSymbolicLink()) found.set(name, `-> ${await readlink(full)}`);
      else found.set(name, entry.isFile() ? await readFile(full, "latin1") : "other");
    }
  };
  if ((await lstat(folder).catch(() => null)) !== null) await walk(folder);
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Refs, index, working tree and the person's home: all that a command could have written to. */
export async function snapshot(root: string, home: string) {
  const ours = (name: string) => name === ".git" || name.startsWith(".git/");
  return {
    refs: await sh(root, "for-each-ref", "--format=%(refname) %(objectname)"),
    head: await readFile(join(root, ".git/HEAD"), "utf8"),
    index: await sh(root, "ls-files", "--stage"),
    tree: Object.fromEntries(await filesBelow(root, ours)),
    git: [...(await filesBelow(join(root, ".git"), (name) => name === "objects")).keys()],
    home: Object.fromEntries(await filesBelow(home)),
  };
}

/** Processes of this machine that were started in a folder or name it in their command line. */
export async function processesOf(folder: string): Promise<readonly string[]> {
  const ids = (await readdir("/proc").catch(() => [])).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    ids.map(async (id) => {
      const command = await readFile(`/proc/${id}/cmdline`, "utf8").catch(() => "");
      const cwd = await readlink(`/proc/${id}/cwd`).catch(() => "");
      // What has ended and waits for its parent has no command line any more.
      if (command === "") return [];
      const names = command.includes(folder) || cwd === folder || cwd.startsWith(`${folder}/`);
      return names ? [`${id} ${command.replaceAll("\0", " ")}`] : [];
    }),
  );
  return found.flat();
}
