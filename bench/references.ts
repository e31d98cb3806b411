import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { commonFiles, fileCount, type Size } from "./content.ts";
import { type Program, timeOf } from "./measure.ts";

const require = createRequire(import.meta.url);
const ajvCli = join(dirname(require.resolve("ajv-cli/package.json")), "dist/index.js");

/** Node that does nothing. */
export const nothing: Program = { args: ["-e", "0"] };

/** One thread that reads every file and does nothing with it. */
export function readAll(folder: string, size: Size): Program {
  return {
    args: [fileURLToPath(new URL("read-all.mjs", import.meta.url)), folder],
    verify: (stdout) => expectCount("read", JSON.parse(stdout).files, fileCount(size)),
  };
}

/** ajv-cli 5 takes one schema at a time: one program for each kind of file. */
export function ajvPrograms(folder: string, schemas: string, size: Size): readonly Program[] {
  const policies = commonFiles().length - 1;
  const kinds = [
    ["release", "servers/*/versions/*.json", size.servers * size.versions],
    ["server", "servers/*/server.yaml", size.servers],
    ["deployment", "environments/*/!(environment).yaml", size.servers * policies],
    ["environment", "environments/*/environment.yaml", policies],
    ["headgate", "headgate.yaml", 1],
  ] as const;
  return kinds.map(([kind, files, count]) => ({
    // Formats are left unchecked, as Headgate's own schemas leave them to its rules.
    args: [
      ...[ajvCli, "validate", "--spec=draft2020", "--strict=false", "--validate-formats=false"],
      ...["-s", `${schemas}/${kind}.schema.json`, "-d", files],
    ],
    cwd: folder,
    verify: (stdout) => expectCount(`${kind} files valid for ajv-cli`, validLines(stdout), count),
  }));
}

/** Milliseconds of all of ajv-cli's programs. */
export function ajvTime(folder: string, schemas: string, size: Size): number {
  return ajvPrograms(folder, schemas, size).reduce((sum, program) => sum + timeOf(program), 0);
}

function validLines(stdout: string): number {
  return stdout.split("\n").filter((line) => line.endsWith(" valid")).length;
}

function expectCount(what: string, found: number, expected: number): void {
  if (found !== expected) throw new Error(`${found} ${what}, and there are ${expected}`);
}
