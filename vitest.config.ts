import { defineConfig } from "vitest/config";

// Where .ci/run wants the results for counting; nothing is written otherwise.
const results = process.env.HEADGATE_TEST_RESULTS;

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // They import JSON in a way that Node itself refuses.
    server: { deps: { inline: [/@actions\/(?:languageservice|workflow-parser|expressions)/] } },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // On a machine that is busy with other work a process may come too late once; twice is no accident.
    retry: process.env.CI === undefined ? 0 : 1,
    pool: "forks",
    // One more than there are cores on a small machine: many tests wait for others' answers.
    maxWorkers: 3,
    reporters: results === undefined ? ["default"] : ["default", ["json", { outputFile: results }]],
  },
});
