/**
 * Renders comments as GitHub would show them, for looking at: `npx node scripts/preview.mjs [NAME...] [--open] [--dark]
 * [--height=2000]` writes a page of all samples, or of those named, and a picture of it where Chromium is installed,
 * into a temporary folder whose path it prints. `--open` unfolds what is folded.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { samples } from "../test/report/markdown/gallery.ts";

/** Close to how GitHub shows a comment; its real style sheets are its own. */
const style = `
  body { margin: 0; background: #f6f8fa; font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", Helvetica, Arial, sans-serif, "Noto Color Emoji"; color: #1f2328; }
  body.dark { background: #010409; color: #f0f6fc; }
  main { width: 780px; margin: 24px; border: 1px solid #d1d9e0; border-radius: 6px; background: #fff; overflow: hidden; }
  .dark main { background: #0d1117; border-color: #3d444d; }
  header { padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; color: #59636e; }
  .dark header { background: #151b23; border-color: #3d444d; color: #9198a1; }
  header b { color: #1f2328; } .dark header b { color: #f0f6fc; }
  article { padding: 16px; } article > :first-child { margin-top: 0; } article > :last-child { margin-bottom: 0; }
  p, ul, table, details, pre, blockquote { margin: 0 0 16px; }
  h3 { font-size: 1.25em; margin: 24px 0 16px; }
  ul { padding-left: 2em; } li + li { margin-top: .25em; }
  a { color: #0969da; text-decoration: none; } .dark a { color: #4493f8; }
  code { font: 85% ui-monospace, "DejaVu Sans Mono", "Liberation Mono", monospace; background: #818b981f; padding: .2em .4em; border-radius: 6px; white-space: break-spaces; }
  .dark code { background: #656c7633; }
  pre { padding: 16px; background: #f6f8fa; border-radius: 6px; overflow: auto; line-height: 1.45; }
  .dark pre { background: #151b23; } pre code { padding: 0; background: none; white-space: pre; }
  table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; }
  th, td { padding: 6px 13px; border: 1px solid #d1d9e0; } .dark th, .dark td { border-color: #3d444d; }
  tr:nth-child(2n) { background: #f6f8fa; } .dark tr:nth-child(2n) { background: #151b23; }
  summary { cursor: default; } sub { font-size: 75%; line-height: 0; vertical-align: baseline; position: relative; bottom: -.25em; }
`;

const wanted = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const dark = process.argv.includes("--dark");
const open = process.argv.includes("--open");
const folder = mkdtempSync(join(tmpdir(), "headgate-preview-"));

const chosen = samples().filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const comments = chosen.map(({ name, markdown }) => {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  const content = open ? html.replaceAll("<details>", "<details open>") : html;
  const bytes = Buffer.byteLength(markdown);
  return `<main><header><b>${name}</b> ${bytes} bytes</header><article>${content}</article></main>`;
});
const page = join(folder, "comments.html");
const head = `<!doctype html><meta charset="utf-8"><title>Comments</title><style>${style}</style>`;
writeFileSync(page, `${head}<body class="${dark ? "dark" : ""}">${comments.join("\n")}`);
const height = Number(process.argv.find((word) => word.startsWith("--height="))?.slice(9) ?? 2_000);
if (!picture(page, join(folder, "comments.png"), height)) console.log("no Chromium here: no picture");
console.log(folder);

/** False where there is no Chromium. */
function picture(page, file, height) {
  const size = `--window-size=830,${height}`;
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", size];
  return ["chromium", "chromium-browser", "google-chrome"].some((browser) => {
    const run = spawnSync(browser, [...flags, `--screenshot=${file}`, `file://${page}`], { stdio: "ignore" });
    return run.status === 0;
  });
}
