// Plays the walks of test/walks on real servers and writes docs/walks from them: all, or those that are named.
import { writeFileSync } from "node:fs";
import { listOfWalks, missing, played, recordingOf, walks } from "../test/walks/walks.ts";

const named = process.argv.slice(2);
const unknown = named.filter((id) => !walks.some((walk) => walk.id === id));
if (unknown.length > 0) {
  console.error(`there is no walk ${unknown.join(", ")}; there are ${walks.map(({ id }) => id).join(", ")}`);
  process.exit(2);
}
writeFileSync(recordingOf(null), listOfWalks());
for (const walk of walks.filter(({ id }) => named.length === 0 || named.includes(id))) {
  const lacking = missing(walk);
  if (lacking.length > 0) {
    console.error(`${walk.id} stays as it is: ${lacking.join(", ")} is not installed`);
    continue;
  }
  writeFileSync(recordingOf(walk), await played(walk, AbortSignal.timeout(300_000)));
  console.error(`wrote docs/walks/${walk.id}.md`);
}
