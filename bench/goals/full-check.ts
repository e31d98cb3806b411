import { fileCount, type Size } from "../content.ts";
import { compared, type Goal, type Setting } from "../goal.ts";
import { medians, type Program, peakMemoryOf, timeOf } from "../measure.ts";
import { ajvPrograms, ajvTime, readAll } from "../references.ts";

/** The full check of a repository, as a process. */
export function fullCheck({ cli }: Setting, folder: string): Program {
  return {
    args: [cli, "validate", "--all"],
    cwd: folder,
    verify: (stdout) => {
      if (stdout !== "the whole repository is checked\n") throw new Error(`unexpected findings:\n${stdout}`);
    },
  };
}

export const againstAjv: Goal = {
  number: 1,
  title: "full check of L against ajv-cli",
  async measure(setting) {
    const { rounds, schemas, large } = setting;
    const { ours, ajv } = await medians(rounds, {
      ours: () => timeOf(fullCheck(setting, large.folder)),
      ajv: () => ajvTime(large.folder, schemas, large.size),
    });
    return [compared("full check", 0.6, ours, ajv, "ajv-cli on the same files, schemas alone")];
  },
};

export const againstReading: Goal = {
  number: 2,
  title: "full check of L against reading every file",
  async measure(setting) {
    const { rounds, large } = setting;
    const { ours, reading } = await medians(rounds, {
      ours: () => timeOf(fullCheck(setting, large.folder)),
      reading: () => timeOf(readAll(large.folder, large.size)),
    });
    return [compared("full check", 2.0, ours, reading, "one thread that reads every file")];
  },
};

export const growth: Goal = {
  number: 8,
  title: "growth from M to L of a full check",
  async measure(setting) {
    const { rounds, middle, large } = setting;
    const { more, less } = await medians(rounds, {
      more: () => timeOf(fullCheck(setting, large.folder)),
      less: () => timeOf(fullCheck(setting, middle.folder)),
    });
    const files = (size: Size) => fileCount(size);
    const factor = files(large.size) / files(middle.size);
    return [
      {
        what: "full check",
        limit: 1.1,
        ratio: more / less / factor,
        detail: `${(more / less).toFixed(1)} times the time for ${factor.toFixed(1)} times the files`,
      },
    ];
  },
};

export const memory: Goal = {
  number: 9,
  title: "peak memory of a full check of L",
  async measure(setting) {
    const { rounds, schemas, large } = setting;
    const { ours, ajv } = await medians(Math.min(rounds, 3), {
      ours: () => peakMemoryOf(fullCheck(setting, large.folder)),
      ajv: () => Math.max(...ajvPrograms(large.folder, schemas, large.size).map(peakMemoryOf)),
    });
    const megabytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MiB`;
    const detail = `${megabytes(ours)} to ${megabytes(ajv)} of ajv-cli's largest process`;
    return [{ what: "full check", limit: 1, ratio: ours / ajv, detail }];
  },
};
