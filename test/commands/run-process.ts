import { readFile } from "node:fs/promises";
import { runCommand } from "../../src/commands/run.ts";
import { resolveStart } from "../../src/probes/start.ts";

/** `headgate run` as a process, on a branch that a file holds: ROOT FILES SERVER ENVIRONMENT. */
const [repository = "", files = "", server = "", environment = ""] = process.argv.slice(2);
const stored = new Map<string, string>(JSON.parse(await readFile(files, "utf8")));
process.exitCode = await runCommand(
  { server, environment, repository },
  {
    branch: {
      head: async () => "head",
      read: async (_, paths) => new Map([...stored].filter(([path]) => paths.includes(path))),
    },
    resolveStart,
    env: process.env,
    gitEmail: async () => undefined,
    userName: () => "somebody",
    stderr: (text) => process.stderr.write(text),
  },
);
