// Prints "PASSED FAILED SKIPPED" from vitest's JSON record and the exit status of the command that ran it. What
// failed without being a test (a file that does not load, an unhandled error, an installation) counts as one.
import { existsSync, readFileSync } from "node:fs";

const [path, status] = process.argv.slice(2);
if (path === undefined || !existsSync(path)) {
  console.log("0 1 0");
} else {
  const results = JSON.parse(readFileSync(path, "utf8"));
  const tests = results.testResults.flatMap((file) => file.assertionResults);
  const count = (...states) => tests.filter((test) => states.includes(test.status)).length;
  const brokenFiles = results.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"),
  ).length;
  const known = count("failed") + brokenFiles;
  const failed = known === 0 && status !== "0" ? 1 : known;
  console.log(`${count("passed")} ${failed} ${count("skipped", "pending", "todo", "disabled")}`);
}
