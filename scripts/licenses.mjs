// Collects the licences of what a bundle holds, from ncc's statistics, and refuses what may not be bundled.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const allowed = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "ISC",
  "MIT",
  "Unlicense",
]);

/** The text of licenses.txt: each bundled package with its licence, by name. Throws on a licence that is not allowed. */
export function licensesOf(stats, root) {
  const folders = new Set();
  visit(stats.modules ?? [], folders);
  const known = [...folders].map((folder) => describe(join(root, folder)));
  const packages = known.map((one) => withText(one, known)).sort(byName);
  const head = "What this bundle holds of other projects, each under its own licence.";
  return [
    head,
    ...packages.map(({ name, version, license, text }) => `${name} ${version}\n${license}\n\n${text}`),
  ]
    .join(`\n\n${"-".repeat(80)}\n\n`)
    .concat("\n");
}

function visit(modules, folders) {
  for (const module of modules) {
    const name = String(module.name ?? "").replaceAll("\\", "/");
    const folder = /^(?:\.\/)?((?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/@][^/]*)\//.exec(name)?.[1];
    if (folder !== undefined) folders.add(folder);
    visit(module.modules ?? [], folders);
  }
}

function describe(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (!allowed.has(license))
    throw new Error(`${name} ${version} is bundled under ${license}, which is not allowed`);
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file === undefined ? undefined : readFileSync(join(folder, file), "utf8");
  return {
    name,
    version,
    license,
    author: author?.name ?? author,
    text: text?.replaceAll("\r\n", "\n").trim(),
  };
}

/** Of several packages by the same author under the same licence, one may lack the text that the others carry. */
function withText(one, known) {
  const { name, version, license, author } = one;
  const alike = (other) => other.license === license && author !== undefined && other.author === author;
  const text = one.text ?? known.find((other) => alike(other) && other.text !== undefined)?.text;
  if (!text) throw new Error(`${name} ${version} is bundled without the text of its licence (${license})`);
  return { name, version, license, text };
}

function byName(a, b) {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1;
}
