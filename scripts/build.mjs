// Builds dist/cli and dist/action, the two doors, from src: what tsc emits, bundled by ncc. The same sources give
// the same bytes, on any machine and in any folder, so that `git diff --exit-code dist` can tell whether dist/ is
// what src/ builds.
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { licensesOf } from "./licenses.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const emitted = join(root, ".build");
run(process.execPath, ["scripts/generate.mjs"]);
rmSync(emitted, { recursive: true, force: true });
run(process.execPath, [
  join(dirname(require.resolve("typescript/package.json")), "bin/tsc"),
  "-p",
  "tsconfig.build.json",
]);
copyOthers(join(root, "src"));
// Without "type": "module", ncc writes CommonJS: `import "node:fs"` costs as much as a tenth of a start, since
// it names every export there is, and `require` costs nothing.
writeFileSync(join(emitted, "package.json"), "{}\n");
bundle("cli.js", "cli");
bundle("action.js", "action");

/** One door in a folder of its own, with all it needs: what both need lies in both. */
function bundle(entry, name) {
  const bundled = join(emitted, "bundle", name);
  const stats = join(emitted, `${name}.stats.json`);
  run(process.execPath, [
    join(dirname(require.resolve("@vercel/ncc/package.json")), "dist/ncc/cli.js"),
    ...["build", join(emitted, entry), "--out", bundled, "--no-cache", "--quiet", "--stats-out", stats],
  ]);
  const out = join(root, "dist", name);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  cpSync(bundled, out, { recursive: true });
  writeFileSync(join(out, "package.json"), '{ "type": "commonjs" }\n');
  cpSync(join(root, "schemas"), join(out, "schemas"), { recursive: true });
  writeFileSync(join(out, "licenses.txt"), licensesOf(JSON.parse(readFileSync(stats, "utf8")), root));
  chmodSync(join(out, "index.js"), 0o755);
  refuseMachinePaths(out);
}

/** What is no TypeScript but is imported by it: generated validators. */
function copyOthers(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) copyOthers(path);
    else if (!entry.name.endsWith(".ts")) {
      const target = join(emitted, relative(join(root, "src"), path));
      mkdirSync(dirname(target), { recursive: true });
      cpSync(path, target);
    }
  }
}

/** A bundle that names the folder it was built in would differ on the next machine. */
function refuseMachinePaths(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    if (readFileSync(path, "utf8").includes(root)) {
      console.error(`${relative(root, path)} names ${root}`);
      process.exit(1);
    }
  }
}

function run(command, args) {
  if (args[0] === "scripts/generate.mjs" && !existsSync(join(root, args[0]))) return;
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit" });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
