#!/usr/bin/env node
import { writeSync } from "node:fs";
import { version } from "./cli/version.ts";

// Everything but the version is loaded when it is asked for: starting costs nearly nothing.
const argv = process.argv.slice(2);
if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) {
  writeSync(1, `${version}\n`);
} else if (argv.length === 1 && argv[0] === "--thread-of-a-full-check") {
  void import("./commands/full-check/worker.ts").then(({ work }) => work());
} else if (argv[0] === "run") {
  void import("./cli/run.ts").then(({ run }) => run(argv));
} else {
  void import("./cli/main.ts").then(({ main }) => main(argv));
}
