// Preloaded (`node --import`) into the built command line: kills the process with SIGKILL at one of its write
// points, so that tests can prove that a run may die anywhere. HEADGATE_TEST_KILL_AT counts write points from
// 1; HEADGATE_TEST_KILL_WHEN says before or after the write; each point is appended to HEADGATE_TEST_KILL_LOG.
//
// A write point is a git command that writes, a process that is started, and every call that changes a name or
// a file in the file system. What a server's sandbox is furnished with is none: it is thrown away whole.
import childProcess from "node:child_process";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";

const at = Number(process.env.HEADGATE_TEST_KILL_AT ?? 0);
const when = process.env.HEADGATE_TEST_KILL_WHEN ?? "before";
const log = process.env.HEADGATE_TEST_KILL_LOG;
const append = fs.appendFileSync;
let logging = false;
const temporary = tmpdir();
let count = 0;

function point(name) {
  if (logging) return false;
  count += 1;
  logging = true;
  if (log) append(log, `${count} ${name}\n`);
  logging = false;
  return count === at;
}

function die() {
  process.kill(process.pid, "SIGKILL");
}

const writing = new Set([
  ...["fast-import", "update-ref", "push", "fetch", "commit-tree", "update-index", "read-tree"],
  ...["add", "commit"],
]);

const spawn = childProcess.spawn;
childProcess.spawn = (command, args, options) => {
  const git = command === "git" && Array.isArray(args);
  const verb = git ? args.find((arg) => writing.has(arg)) : undefined;
  if (git && verb === undefined) return spawn(command, args, options);
  const mine = point(git ? `git ${verb}` : "start");
  if (mine && when === "before") die();
  const child = spawn(command, args, options);
  if (mine && git) child.prependListener("exit", die);
  else if (mine) child.prependListener("spawn", die);
  return child;
};

const { existsSync } = fs;

/** Whether a call changes something that outlives the run: taking away what is not there does not. */
function writes(name, [path, second]) {
  if (name === "writeSync" && (path === 1 || path === 2)) return false;
  if (name.startsWith("open")) return typeof second === "string" && /[wax+]/.test(second);
  if (name === "mkdir") return !String(path).startsWith(temporary) && !existsSync(path);
  if (name.startsWith("rm") || name.startsWith("unlink")) return existsSync(path);
  return true;
}

for (const name of [
  "openSync",
  "renameSync",
  "linkSync",
  "unlinkSync",
  "rmSync",
  "writeFileSync",
  "writeSync",
]) {
  const real = fs[name];
  fs[name] = (...args) => {
    if (!writes(name, args)) return real(...args);
    const mine = point(`fs ${name}`);
    if (mine && when === "before") die();
    const result = real(...args);
    if (mine) die();
    return result;
  };
}
for (const name of ["open", "rename", "link", "unlink", "rm", "mkdir", "mkdtemp", "writeFile"]) {
  const real = fs.promises[name];
  fs.promises[name] = async (...args) => {
    if (!writes(name, args)) return real(...args);
    const mine = point(`fs ${name}`);
    if (mine && when === "before") die();
    const result = await real(...args);
    if (mine) die();
    return result;
  };
}
syncBuiltinESMExports();
