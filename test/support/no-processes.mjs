// Loaded ahead of what a test starts: says of every process but git that it was started.
import childProcess from "node:child_process";
import { syncBuiltinESMExports } from "node:module";

const { spawn } = childProcess;
childProcess.spawn = (command, ...rest) => {
  if (command !== "git") process.stderr.write(`started ${command} ${JSON.stringify(rest[0])}\n`);
  return spawn(command, ...rest);
};
syncBuiltinESMExports();
