// Writes the documentation that is made from the sources: what a person reads is what the program does.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { actionReference, inputTable, outputTable } from "../src/action/reference.ts";
import { commandLineReference } from "../src/cli/reference.ts";
import { jsonReference } from "./json-reference.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

writeFileSync(join(root, "docs/action.md"), actionReference());
writeFileSync(join(root, "docs/command-line.md"), commandLineReference());
writeFileSync(join(root, "docs/json.md"), jsonReference());
fillRegion("README.md", "inputs", inputTable());
fillRegion("README.md", "outputs", outputTable());

/** What stands between `<!-- NAME: ... -->` and `<!-- /NAME -->`; throws where there is no such place. */
function fillRegion(file, name, content) {
  const path = join(root, file);
  const text = readFileSync(path, "utf8");
  const place = new RegExp(`(<!-- ${name}:[^\\n]*-->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!place.test(text)) throw new Error(`${file} has no place for its ${name}`);
  writeFileSync(
    path,
    text.replace(place, (_, begin, end) => `${begin}\n${content}\n\n${end}`),
  );
}
