// Loaded ahead of a measured program by `node --import`: when the process ends, it writes down the most memory
// that the whole process, threads included, has ever had (kilobytes, as the kernel counts them).
import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const file = process.env.HEADGATE_BENCH_USAGE;
if (isMainThread && file) {
  process.on("exit", () => writeFileSync(file, String(process.resourceUsage().maxRSS)));
}
