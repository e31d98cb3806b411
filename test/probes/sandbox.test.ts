import { spawn } from "node:child_process";
import { once } from "node:events";
import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { makeSandbox, processesNaming } from "../../src/probes/sandbox.ts";

test.runIf(process.platform === "linux")(
  "once a sandbox is removed, nothing that was started in it runs, in whatever group it is",
  async () => {
    const sandbox = await makeSandbox(process.execPath);
    const folder = dirname(sandbox.cwd);
    const children = Array.from({ length: 12 }, () =>
      spawn(process.execPath, ["-e", "console.log(1); setInterval(() => {}, 1000)"], {
        cwd: sandbox.cwd,
        env: { ...sandbox.env },
        stdio: ["ignore", "pipe", "ignore"],
        detached: true,
      }),
    );
    await Promise.all(children.map((child) => once(child.stdout, "data")));
    expect(await processesNaming(folder)).toHaveLength(12);
    await sandbox.remove();
    expect(await processesNaming(folder)).toEqual([]);
    await expect(stat(folder)).rejects.toThrow("ENOENT");
  },
);
