#!/usr/bin/env node
import { writeSync } from "node:fs";
import { version } from "./cli/version.ts";

const argv = process.argv.slice(2);
if (argv.length === 1 && argv[0] === "--thread-of-a-full-check") {
  void import("./commands/full-check/worker.ts").then(({ work }) => work());
} else {
  // Whoever looks at the log sees at once that it has begun; everything else is loaded after that.
  writeSync(1, `headgate ${version}\n`);
  void import("./action/main.ts").then(({ main }) => main());
}
