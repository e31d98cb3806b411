// Writes the documentation that is made from the sources: what a person reads is what the program does.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { commandLineReference } from "../src/cli/reference.ts";
import { jsonReference } from "./json-reference.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

writeFileSync(join(root, "docs/command-line.md"), commandLineReference());
writeFileSync(join(root, "docs/json.md"), jsonReference());
