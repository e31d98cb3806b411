import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { memoryFolder } from "./test/support/memory-folder.ts";

// Where .ci/run wants the results for counting; nothing is written otherwise.
const results = process.env.HEADGATE_TEST_RESULTS;

// Tests of values: each file finds the modules of those before it, which would be loaded 100 times otherwise.
const values = ["contract", "convention", "model", "reconcile", "report", "rules"].map(
  (layer) => `test/${layer}/**/*.test.ts`,
);

const temporary = memoryFolder();

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: "values", include: values, isolate: false } },
      { extends: true, test: { name: "processes", include: ["test/**/*.test.ts"], exclude: values } },
    ],
    // Node keeps here what it compiled, for the many processes that tests start.
    env: {
      NODE_COMPILE_CACHE: fileURLToPath(new URL("node_modules/.cache/headgate-tests", import.meta.url)),
      ...(temporary !== undefined && { TMPDIR: temporary }),
      // No test asks the world what is known of a package: those about advisories have databases of their own.
      HEADGATE_OSV: "off",
    },
    // They import JSON in a way that Node itself refuses.
    server: { deps: { inline: [/@actions\/(?:languageservice|workflow-parser|expressions)/] } },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // On a machine that is busy with other work a process may come too late once; twice is no accident.
    retry: process.env.CI === undefined ? 0 : 1,
    pool: "forks",
    // More than there are cores: many tests wait for others' answers. No more than there is memory for.
    maxWorkers: Math.min(availableParallelism() + 2, 12),
    // Megabytes for what is new: every process that is started copies the table of all pages of the one that starts it.
    execArgv: ["--max-semi-space-size=4"],
    reporters: results === undefined ? ["default"] : ["default", ["json", { outputFile: results }]],
  },
});
