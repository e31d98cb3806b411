import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import { outputs as declared } from "../../src/action/outputs.ts";
import { readByFilters, render, tellings } from "../report/markdown/rendered.ts";
import type { ActionRun } from "../support/action.ts";
import type { GitHub } from "../support/github/github.ts";

/** What a shell that reads any of this would make. */
export const trace = "headgate-was-here";

/** One line of what runners, terminals, shells, browsers and GitHub's filters act upon. */
export const poison = [
  "::set-output name=outcome::applied ::add-mask::weather ::stop-commands::x ##[error]x ##[add-path]/tmp",
  `$(touch ${trace}) \`touch ${trace}\` ; touch ${trace} | touch ${trace} && touch ${trace} %0A::error::x %0D`,
  "@acme/release-managers @octocat #1 GH-1 acme/gitops#1 9ab3c1d0000000000000000000000000000000ff :tada:",
  "<img src=x onerror=alert(1)> </details> </summary> <!-- headgate:comment --> [x](http://evil.example)",
  "![x](http://evil.example) http://evil.example www.evil.example **bold** _it_ ~~no~~ ``` | a | b | $x$",
  "__proto__ constructor ${{ secrets.TOKEN }} ${GITHUB_TOKEN} ../../etc/passwd --upload-pack=x",
].join(" ");

/** The same with what no name or value of ours may hold. */
export const poisonInLines = [
  poison,
  "::error file=x::broken",
  " \t::warning::broken",
  "outcome<<EOF",
  "applied",
  "EOF",
  "\u001b[31mred\u001b[0m \u001b]8;;http://evil.example\u0007x\u001b]8;;\u0007 \u202eevil \u2028::error::x \u0085::error::x",
  "# heading",
  "- [x] done",
].join("\n");

const commands = ["error", "warning", "notice", "add-mask"];

/**
 * Reads what was printed as a runner does: lines end at any kind of break, white space before a command does not
 * matter, and `##[` is one anywhere. Nothing but remarks and masks may be in it, and nothing a terminal would obey.
 */
export function obeysNobody({ printed }: Pick<ActionRun, "printed">): void {
  for (const line of printed.split(/\r\n|[\r\n\u0085\u2028\u2029\v\f]/)) {
    const start = line.trimStart();
    if (start.startsWith("::")) {
      const name = /^::([^ :]+)/.exec(start)?.[1];
      expect(commands, `a command that nobody meant: ${line}`).toContain(name);
    }
    expect(line, "an older command").not.toContain("##[");
    expect(line, "something a terminal obeys").not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  }
}

const ours = new Set([
  ...["p", "strong", "em", "code", "pre", "a", "br", "sub", "ul", "li", "h3", "details", "summary"],
  ...["table", "thead", "tbody", "tr", "th", "td"],
]);

/** Elements of ours alone, links to this GitHub alone, nobody notified, nothing referred to. */
export function saysNothingElse(markdown: string, home: string): void {
  const page = render(markdown);
  const foreign = page.elements.filter(({ name, attributes: { href, ...others } }) => {
    return (
      !ours.has(name) ||
      (href !== undefined && !href.startsWith(`${home}/`)) ||
      Object.keys(others).length > 0
    );
  });
  expect(foreign).toEqual([]);
  const seen = readByFilters(page);
  for (const [what, pattern] of Object.entries(tellings)) {
    expect([what, seen.filter((text) => pattern.test(text))]).toEqual([what, []]);
  }
}

/** Everything that a run wrote anywhere: for its runner, its machine, and on GitHub. */
export async function isUnharmed(github: GitHub, ran: ActionRun, machine: string): Promise<void> {
  obeysNobody(ran);
  expect(Object.keys(ran.outputs)).toEqual(Object.keys(declared));
  const home = `${github.serverUrl}/${github.name}`;
  saysNothingElse(ran.summary, home);
  for (const { body } of github.state.comments.values()) saysNothingElse(body, home);
  for (const { summary, title } of github.state.checkRuns.values()) {
    saysNothingElse(summary ?? "", home);
    expect(title).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  }
  const runs = join(machine, "runner");
  for (const run of await readdir(runs)) {
    for (const name of ["env", "path", "state"])
      expect(await readFile(join(runs, run, name), "utf8")).toBe("");
  }
  const there = await readdir(machine, { recursive: true });
  expect(there.filter((path) => path.endsWith(trace))).toEqual([]);
  expect((await readdir(process.cwd())).includes(trace)).toBe(false);
}

/** A folder for a machine of its own. */
export async function machineIn(folder: string, name: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(path, { recursive: true });
  return path;
}
