// Preloaded (`node --import`) into the built command line: kills the process with SIGKILL at one of its write
// points, so that tests can prove that a run may die anywhere. HEADGATE_TEST_KILL_AT counts write points from
// 1; HEADGATE_TEST_KILL_WHEN says before or after the write; each point is appended to HEADGATE_TEST_KILL_LOG.
import childProcess from "node:child_process";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const at = Number(process.env.HEADGATE_TEST_KILL_AT ?? 0);
const when = process.env.HEADGATE_TEST_KILL_WHEN ?? "before";
const log = process.env.HEADGATE_TEST_KILL_LOG;
const append = fs.appendFileSync;
let count = 0;

function point(name) {
  count += 1;
  if (log) append(log, `${count} ${name}\n`);
  return count === at;
}

function die() {
  process.kill(process.pid, "SIGKILL");
}

const writing = new Set(["fast-import", "update-ref", "push", "fetch", "commit-tree", "update-index"]);

const spawn = childProcess.spawn;
childProcess.spawn = (command, args, options) => {
  const verb = command === "git" && Array.isArray(args) ? args.find((arg) => writing.has(arg)) : undefined;
  if (verb === undefined) return spawn(command, args, options);
  const mine = point(`git ${verb}`);
  if (mine && when === "before") die();
  const child = spawn(command, args, options);
  if (mine) child.prependListener("exit", die);
  return child;
};

for (const name of ["renameSync", "linkSync", "unlinkSync", "writeFileSync", "writeSync"]) {
  const real = fs[name];
  fs[name] = (...args) => {
    if (name === "writeSync" && (args[0] === 1 || args[0] === 2)) return real(...args);
    const mine = point(`fs ${name}`);
    if (mine && when === "before") die();
    const result = real(...args);
    if (mine) die();
    return result;
  };
}
for (const name of ["rename", "link", "unlink", "writeFile"]) {
  const real = fs.promises[name];
  fs.promises[name] = async (...args) => {
    const mine = point(`fs ${name}`);
    if (mine && when === "before") die();
    const result = await real(...args);
    if (mine) die();
    return result;
  };
}
syncBuiltinESMExports();
