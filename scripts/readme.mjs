// Runs the README's main command and puts one step of what it prints where the README shows it, and all of it
// into docs/demo.md.
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
const part = stdout
  .split(/^(?=── )/m)
  .find((section) => section.includes(" ── A bad version rolls itself back "));
if (part === undefined) throw new Error("the demo does not show a rollback any more");
const block = `
One of its steps; [all of them](docs/demo.md):

\`\`\`text
${part.trim()}
\`\`\`

`;
writeFileSync(
  readme,
  text.replace(place, (_, begin, end) => begin + block + end),
);
writeFileSync(
  join(root, "docs", "demo.md"),
  `# What the demo prints

From a real run. Written by \`npm run readme\`.

\`\`\`text
$ node dist/cli/index.js demo
${stdout.trim()}
\`\`\`
`,
);
