#!/usr/bin/env node
import { writeSync } from "node:fs";
import { version } from "./cli/version.ts";

// Whoever looks at the log sees at once that it has begun; everything else is loaded after that.
writeSync(1, `headgate ${version}\n`);
void import("./action/main.ts").then(({ main }) => main());
