// The reference of goal 2: one thread that lists every folder, reads every file with readFileSync, and does
// nothing with it. Prints how many files and bytes that were.
import { readdirSync, readFileSync } from "node:fs";

let files = 0;
let bytes = 0;

function readFolder(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === ".git") continue;
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) readFolder(path);
    else {
      bytes += readFileSync(path).length;
      files += 1;
    }
  }
}

readFolder(process.argv[2] ?? ".");
console.log(JSON.stringify({ files, bytes }));
