// Runs the README's main command and puts what it prints where the README shows it.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = join(root, "README.md");
const place = /(<!-- demo:[^\n]*-->\n)[\s\S]*?(<!-- \/demo -->)/;

const { status, stdout } = spawnSync("node", ["dist/cli/index.js", "demo", ...process.argv.slice(2)], {
  cwd: root,
  encoding: "utf8",
  env: { ...process.env, NO_COLOR: "1", COLUMNS: "112" },
  stdio: ["ignore", "pipe", "inherit"],
});
if (status !== 0) {
  console.error(`the demo ended with ${status}; README.md stays as it is`);
  process.exit(1);
}
const text = readFileSync(readme, "utf8");
if (!place.test(text)) throw new Error("README.md has no place for the demo's output");
const block = `\n\`\`\`text\n$ node dist/cli/index.js demo\n${stdout.trim()}\n\`\`\`\n\n`;
writeFileSync(
  readme,
  text.replace(place, (_, begin, end) => begin + block + end),
);
